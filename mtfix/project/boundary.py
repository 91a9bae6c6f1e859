"""The boundary of a repository: what is checked may be the work of strangers, and must not lead mtfix to other files.

Git brings symbolic links along. One that leads out of the repository in which it is could put private files into a log,
or have them written over; so a path that lies in a repository is not followed out of it, whoever names it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache

from mtfix.core.errors import MtfixError
from mtfix.glossary import packs


@cache
def repository(folder: str) -> str:
    """The nearest folder upwards of an absolute one that is a repository; "" if there is none."""
    if os.path.exists(os.path.join(folder, ".git")):
        return folder
    above = os.path.dirname(folder)
    return repository(above) if above != folder else ""


def is_inside(path: str, folder: str) -> bool:
    """Whether a path, which need not exist, is in a folder after all symbolic links have been followed."""
    return os.path.join(os.path.realpath(path), "").startswith(os.path.join(os.path.realpath(folder), ""))


@cache
def _is_within(folder: str) -> bool:
    root = repository(folder)
    return not root or is_inside(folder, root)


def leads_out(path: str) -> bool:
    """Whether a path in a repository leads out of it by symbolic links."""
    folder, name = os.path.split(os.path.abspath(path))
    if not os.path.islink(os.path.join(folder, name)):
        return not _is_within(folder)
    root = repository(folder)
    return bool(root) and not is_inside(path, root)


def hold(path: str) -> str:
    """The path. Raises MtfixError if it leads out of its repository."""
    if leads_out(path):
        raise MtfixError(
            "a symbolic link out of the repository, which is not followed; give the path that it leads to",
            path=path,
        )
    return path


def glossaries(target: str, source: str = "", named: Sequence[str] = (), *, with_packs: bool = True) -> list[str]:
    """The glossary files of a run, as from ``packs.select``. Raises MtfixError if one leads out of its repository."""
    return [hold(path) for path in packs.select(target, source, named, packs=with_packs)]
