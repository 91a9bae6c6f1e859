"""Running git in the repository of a folder."""

from __future__ import annotations

import os
import subprocess

from mtfix.core.errors import MtfixError

# A repository may be the work of strangers, and its configuration, too, if it did not come by `git clone`: what that could
# have git run when it reads is turned off. No command here may read the files of the working tree, for which git would
# run filters.
_HARMLESS = {
    "core.fsmonitor": "false", "core.hooksPath": os.devnull, "core.pager": "cat", "log.showSignature": "false",
    "protocol.allow": "never", "safe.bareRepository": "explicit",
}  # fmt: skip
_OPTIONS = [word for key, value in _HARMLESS.items() for word in ("-c", f"{key}={value}")]


def git(*arguments: str, folder: str = ".", codes: tuple[int, ...] = (0,)) -> bytes:
    """The output of a git command. Raises MtfixError if it ends with another exit code than ``codes``, or git is not
    installed."""
    try:
        done = subprocess.run(["git", *_OPTIONS, "-C", folder, *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise MtfixError("this needs git, which is not installed") from None
    if done.returncode not in codes:
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
