"""Opening a file in the person's own editor, at a line."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess

from mtfix.core.errors import MtfixError

# How editors that do not know ``+LINE FILE`` are told the line, and told to wait.
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
    """Open a file and wait until the editor ends. Raises MtfixError where none can be started."""
    words = command()
    name = os.path.basename(words[0]).removesuffix(".exe")
    arguments = [part.format(line=line, file=os.path.abspath(path)) for part in _AT_LINE.get(name, _PLUS)]
    try:
        done = subprocess.run([*words, *arguments], check=False)
    except OSError as error:
        raise MtfixError(f"cannot start the editor {words[0]}: {error.strerror}; set $EDITOR") from None
    if done.returncode:
        raise MtfixError(f"the editor {words[0]} ended with {done.returncode}")


def command() -> list[str]:
    """The person's editor: $VISUAL, $EDITOR, or one that is there. Raises MtfixError for none."""
    for name in ("VISUAL", "EDITOR"):
        if words := shlex.split(os.environ.get(name, ""), posix=os.name == "posix"):
            return words
    for name in ("sensible-editor", "nano", "vi", "notepad"):
        if found := shutil.which(name):
            return [found]
    raise MtfixError("no editor is known: set $EDITOR")
