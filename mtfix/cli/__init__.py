"""The command line. Commands are loaded when they are called, so that each start costs only its own."""

from __future__ import annotations

import errno
import sys
from io import TextIOWrapper
from typing import Any, NoReturn

import click

from mtfix.core.discovery import Registry
from mtfix.core.errors import MtfixError, hint

# The disk that standard output is written to is full or broken.
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


class Lazy(click.Group):
    """A group of the commands in a package, one per file; a file is imported only when its command is used.

    A file defines ``command``, and ``ORDER``: its position in the help.
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
    mtfix fix article.txt               apply safe corrections in place
    mtfix review article.txt            decide on each change, one key each
    mtfix lint --source zh.txt en.txt   report, comparing with the source
    """


def main() -> None:
    """Run a command. An error that the user can correct is one message and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        # Without standalone mode, click returns the exit code of a command.
        code = cli.main(standalone_mode=False)
        if not sys.stdout.closed:  # as the language server leaves it
            sys.stdout.flush()
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
        # The reader has closed the pipe (`| head`), which is not an error.
        _drop_output()
        sys.exit(0)
    except OSError as error:
        if error.errno not in _FULL:
            raise
        _drop_output()
        complain(MtfixError(f"cannot write: {error.strerror}"))
        sys.exit(2)


def _drop_output() -> None:
    """Keep the interpreter from flushing into what cannot be written."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stop() -> NoReturn:
    """Exit at once and kill the worker processes: an ordinary exit would wait for them."""
    import os

    if working := sys.modules.get("multiprocessing"):
        for process in working.active_children():
            process.kill()
            process.join()
    # There may be a progress bar on the line.
    sys.stderr.write("\r\x1b[Kstopped\n" if sys.stderr.isatty() else "stopped\n")
    sys.stderr.flush()
    os._exit(130)


def complain(error: MtfixError) -> None:
    """Print an error on standard error, with control characters escaped."""
    note(str(error))


def note(text: str) -> None:
    """Print a message on standard error, with control characters escaped."""
    from mtfix.reporters.support.escape import visible

    click.echo("mtfix: " + visible(text, keep="\n"), err=True)
