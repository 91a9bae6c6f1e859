"""Asking git about the repository of a folder."""

from __future__ import annotations

import subprocess

from mtfix.core.errors import MtfixError


def git(*arguments: str, folder: str = ".") -> bytes:
    """What git prints. Raises MtfixError where it fails or is not installed."""
    try:
        done = subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise MtfixError("this needs git, which is not installed") from None
    if done.returncode:
        path = "" if folder == "." else folder
        raise MtfixError(f"git {arguments[0]}: {done.stderr.decode('utf-8', 'replace').strip()}", path=path)
    return done.stdout


def is_revision(name: str, folder: str = ".") -> bool:
    """Whether git knows a commit by a name."""
    try:
        git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", folder=folder)
    except MtfixError:
        return False
    return True
