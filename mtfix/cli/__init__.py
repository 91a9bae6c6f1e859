"""The command line. Commands are loaded when they are called, so that each start costs only its own."""

from __future__ import annotations

import gc
import sys
from io import TextIOWrapper
from typing import Any, NoReturn

import click

from mtfix.core.discovery import Registry
from mtfix.core.errors import MtfixError, hint

# When Python looks for cycles. Findings are many and hold none: looking at every 700 objects costs a tenth of a run
# over a text that is full of them (`python tests/bench.py - small`).
COLLECTED = (50_000, 20, 20)


class Lazy(click.Group):
    """A group of the commands that a package holds, one a file; a file is imported when its command is asked for.

    A file has ``command``, and ``ORDER``: its place in the help.
    """

    def __init__(self, *args: Any, package: str, **options: Any) -> None:
        super().__init__(*args, **options)
        self._registry = Registry(package, "command", needs=("command", "ORDER"))

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self._registry.names(), key=lambda name: (self._registry.load(name).ORDER, name))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        found: click.Command | None = getattr(self._registry.find(name), "command", None)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and self._registry.find(args[0]) is None:
            ctx.fail(f"no command {args[0]!r}{hint(args[0], self._registry.names())}")
        return super().resolve_command(ctx, args)


@click.group(cls=Lazy, package="mtfix.cli", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="mtfix", message="mtfix %(version)s")
def cli() -> None:
    """Find and correct machine-translation errors in text files.

    \b
    mtfix diff article.txt              show what would change
    mtfix fix article.txt               correct what is sure, in place
    mtfix review article.txt            decide on each change, one key each
    mtfix lint --source zh.txt en.txt   report, with the source at hand
    """


def main() -> None:
    """Run, with every error of the user's making as one clear message and exit code 2."""
    gc.set_threshold(*COLLECTED)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        # Without standalone mode click hands back what a command exits with.
        code = cli.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except MtfixError as error:
        complain(error)
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        _stop()
    except BrokenPipeError:
        # The reader went away (`| head`): no error of ours. Keep the interpreter from flushing into it.
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _stop() -> NoReturn:
    """Leave at once, with the processes that check for this one: an ordinary exit would wait for them."""
    import os

    if working := sys.modules.get("multiprocessing"):
        for process in working.active_children():
            process.kill()
            process.join()
    # A progress bar may be there.
    sys.stderr.write("\r\x1b[Kstopped\n" if sys.stderr.isatty() else "stopped\n")
    sys.stderr.flush()
    os._exit(130)


def complain(error: MtfixError) -> None:
    """Print an error on stderr, made safe for the terminal."""
    note(str(error))


def note(text: str) -> None:
    """Print a message on stderr, made safe for the terminal."""
    from mtfix.reporters.support.escape import visible

    click.echo("mtfix: " + visible(text, keep="\n"), err=True)
