"""Running git in the repository of a folder."""

from __future__ import annotations

import subprocess

from mtfix.core.errors import MtfixError


def git(*arguments: str, folder: str = ".") -> bytes:
    """The output of a git command. Raises MtfixError if it fails or git is not installed."""
    try:
        done = subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise MtfixError("this needs git, which is not installed") from None
    if done.returncode:
        path = "" if folder == "." else folder
        raise MtfixError(f"git {arguments[0]}: {done.stderr.decode('utf-8', 'replace').strip()}", path=path)
    return done.stdout


def is_revision(name: str, folder: str = ".") -> bool:
    """Whether a name is a commit."""
    try:
        git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", folder=folder)
    except MtfixError:
        return False
    return True
