"""Opening a file at a line in the editor of the person."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess

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


def edit(path: str, line: int) -> None:
    """Open a file at a line (from 1) and wait for the editor to exit. Raises MtfixError if it cannot be started or
    fails."""
    words = command()
    name = os.path.basename(words[0]).removesuffix(".exe")
    arguments = [part.format(line=line, file=os.path.abspath(path)) for part in _AT_LINE.get(name, _PLUS)]
    try:
        done = subprocess.run([*words, *arguments], check=False)
    except OSError as error:
        raise MtfixError(f"cannot start the editor {words[0]}: {error.strerror}; set $EDITOR") from None
    if done.returncode:
        raise MtfixError(f"the editor {words[0]} exited with {done.returncode}")


def command() -> list[str]:
    """The editor of the person: $VISUAL, $EDITOR, or a common one. Raises MtfixError if there is none."""
    for name in ("VISUAL", "EDITOR"):
        if words := shlex.split(os.environ.get(name, ""), posix=os.name == "posix"):
            return words
    for name in ("sensible-editor", "nano", "vi", "notepad"):
        if found := shutil.which(name):
            return [found]
    raise MtfixError("no editor found; set $EDITOR")
