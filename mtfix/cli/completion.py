"""``mtfix completion``: completion of commands, options and names in a shell."""

from __future__ import annotations

import click

ORDER = 130  # in the help


@click.command("completion")
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print a script that completes mtfix commands in a shell.

    \b
    bash    mtfix completion bash >> ~/.bashrc
    zsh     mtfix completion zsh >> ~/.zshrc
    fish    mtfix completion fish > ~/.config/fish/completions/mtfix.fish
    """
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made is not None
    click.echo(made(context.find_root().command, {}, "mtfix", "_MTFIX_COMPLETE").source())
