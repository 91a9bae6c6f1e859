"""``mtfix lsp``: the language server."""

from __future__ import annotations

from typing import Any

import click

from mtfix.cli.support.common import options, project
from mtfix.core.errors import MtfixError

ORDER = 55  # in the help


@click.command("lsp")
@click.option(
    "--stdio",
    is_flag=True,
    expose_value=False,
    help="Accepted because some editors pass it; this is the only transport.",
)
@options
def command(**common: Any) -> None:
    """Show findings in an editor as you type.

    This is a language server on standard input and output, which the editor starts. examples/editors has settings for
    VS Code, Neovim, Helix and Emacs. Exit code: 0 shut down by the editor, 1 connection lost, 2 could not run.
    """
    if common["source"]:
        raise click.UsageError("--source is for a single file; for a language server, configure [[pairs]]")
    project(**common)  # reports wrong options
    try:
        from mtfix.lsp.server import serve
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise MtfixError("the language server needs pygls: pip install 'mtfix[lsp]'") from None
    if not serve(lambda: project(**common)):
        raise click.exceptions.Exit(1)
