"""Opening a file at a line in the editor of the person."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys

from mtfix.core.errors import MtfixError

# Arguments of editors that do not take ``+LINE FILE``, or do not wait without being told to.
_AT_LINE = {
    "code": ("--wait", "--goto", "{file}:{line}"),
    "codium": ("--wait", "--goto", "{file}:{line}"),
    "subl": ("--wait", "{file}:{line}"),
    "zed": ("--wait", "{file}:{line}"),
    "hx": ("{file}:{line}",),
    "helix": ("{file}:{line}",),
    "mate": ("--wait", "--line", "{line}", "{file}"),
    "notepad": ("{file}",),
}
_PLUS = ("+{line}", "{file}")
_WINDOWED = ("code", "codium", "subl", "zed", "mate", "notepad")  # the others use the terminal


def edit(path: str, line: int) -> None:
    """Open a file at a line (from 1) and wait for the editor to exit. Raises MtfixError if it cannot be started or
    fails."""
    words = command()
    arguments = [part.format(line=line, file=os.path.abspath(path)) for part in _AT_LINE.get(_name(words), _PLUS)]
    try:
        done = subprocess.run([*words, *arguments], check=False)
    except OSError as error:
        raise MtfixError(f"cannot start the editor {words[0]}: {error.strerror}; set $EDITOR") from None
    if done.returncode:
        raise MtfixError(f"the editor {words[0]} exited with {done.returncode}")


def edit_beside(path: str, line: int) -> None:
    """The same while the program goes on. Raises MtfixError also if the editor needs a terminal and there is none."""
    name = _name(command())
    if name not in _WINDOWED and not _has_terminal():
        raise MtfixError(f"the editor {name} needs a terminal; set $EDITOR to one with a window: EDITOR=code")
    edit(path, line)


def _name(words: list[str]) -> str:
    return os.path.basename(words[0]).removesuffix(".exe")


def _has_terminal() -> bool:
    """Whether standard input is a terminal from which this process may read: one in the background would be stopped."""
    if not sys.stdin.isatty():
        return False
    return os.name != "posix" or os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()


def command() -> list[str]:
    """The editor of the person: $VISUAL, $EDITOR, or a common one. Raises MtfixError if there is none."""
    for name in ("VISUAL", "EDITOR"):
        if words := shlex.split(os.environ.get(name, ""), posix=os.name == "posix"):
            return words
    for name in ("sensible-editor", "nano", "vi", "notepad"):
        if found := shutil.which(name):
            return [found]
    raise MtfixError("no editor found; set $EDITOR")
