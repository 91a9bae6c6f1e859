"""Running commands in forks of the test process: as in a process of their own, without the time that one takes to start."""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout, suppress
from pathlib import Path

from mtfix.cli import main
from mtfix.project import boundary, files

# The exit code of what ends in a traceback.
BROKEN = 70


def start(
    folder: Path,
    *arguments: str,
    first: Callable[[], object] = lambda: None,
    out: str = os.devnull,
    err: str = os.devnull,
) -> int:
    """The process of a command in a folder; ``first`` is called in it before the command."""
    process = os.fork()
    if not process:
        code = BROKEN
        try:
            os.chdir(folder)
            for number, name in ((0, os.devnull), (1, out), (2, err)):
                os.dup2(os.open(name, os.O_RDWR | os.O_CREAT | (os.O_TRUNC if number else 0)), number)
            sys.stdin, sys.stdout, sys.stderr = (
                open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
                for number, mode in ((0, "r"), (1, "w"), (2, "w"))
            )
            sys.argv = ["mtfix", *arguments]
            # What a process remembers of the disk.
            files._cleared.clear()
            boundary.repository.cache_clear()
            boundary._is_within.cache_clear()
            first()
            main()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else BROKEN
        except BaseException:
            traceback.print_exc(file=sys.stderr)
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    return process


def warm(folder: Path, *commands: Sequence[str]) -> None:
    """Run commands in this process, so that the processes to come need not load all of mtfix."""
    out = io.TextIOWrapper(io.BytesIO(), "utf-8")
    before = sys.argv
    with chdir(folder), redirect_stdout(out), redirect_stderr(out):
        for command in commands:
            sys.argv = ["mtfix", *command]
            with suppress(SystemExit):
                main()
    sys.argv = before


def code_of(process: int) -> int:
    """The exit code of a process, or the number of the signal that ended it, below zero."""
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
