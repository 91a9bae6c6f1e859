"""The available file formats and the installed plug-ins.

A format is chosen by the suffix of a file, so all formats must be known before one is loaded; loading all of them takes
longer than checking a short file, and so does looking for plug-ins. Therefore their declarations are kept in the cache
folder of the user, and are collected again when a file of the built-in formats changes, or a folder that Python
imports from, as happens when a package is installed, updated or removed.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from time import time_ns
from zlib import crc32

from mtfix import formats as package
from mtfix.core.version import __version__
from mtfix.formats import Declared, Formats
from mtfix.project import cache as store

_VERSION = 1
# The groups of plug-ins that can affect findings; reporters only show them.
_GROUPS = ("mtfix.formats", "mtfix.rules", "mtfix.glossaries")


# An entry point of an installed package: group, name, source ("package.module", "package.module:name"), and name and
# version of the package.
Plugin = tuple[str, str, str, str, str]


@cache
def formats() -> Formats:
    """All formats, including those of plug-ins. Raises MtfixError for a plug-in that cannot be loaded."""
    return Formats(_facts()[0])


def identity() -> str:
    """What identifies the state of the plug-ins: versions, and sizes and times of their files; "" if there are none."""
    parts = []
    for plugin in _facts()[1]:
        stamps = [stamp(file) for root in _roots(plugin[2]) for file in sources(root)]
        parts.append(" ".join((*plugin, *stamps)))
    return "\n".join(parts)


@cache
def _facts() -> tuple[list[Declared], list[Plugin]]:
    watched: list[tuple[str, int, int]] = []
    with os.scandir(os.path.dirname(package.__file__)) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.name.endswith(".py"):
                stat = entry.stat()
                watched.append((entry.name, stat.st_size, stat.st_mtime_ns))
    for folder in sys.path:
        with suppress(OSError):
            watched.append((folder, 0, os.stat(folder).st_mtime_ns))
    key = repr((_VERSION, __version__, sys.version, watched))
    settled = max(changed for _, _, changed in watched) < time_ns() - store.GRAIN_NS
    # One file for each import path: several installations, and programs that embed mtfix, may be used in turn.
    name = f"catalogue-{crc32(repr((package.__file__, sys.path)).encode()):08x}"
    return store.recall(name, key, _found, keep=settled)


def _found() -> tuple[list[Declared], list[Plugin]]:
    from mtfix.core.discovery import entry_points

    plugins: list[Plugin] = []
    for group in _GROUPS:
        for point in entry_points(group):
            owner = (point.dist.name, point.dist.version) if point.dist else ("", "")
            plugins.append((group, point.name, point.value, *owner))
    return package.declarations(), plugins


def _roots(source: str) -> list[str]:
    """The folders of the top-level package of a plug-in, or its one file. Nothing is imported."""
    from importlib.util import find_spec

    spec = find_spec(source.partition(":")[0].partition(".")[0])
    if spec is None:
        return []
    return list(spec.submodule_search_locations or filter(None, [spec.origin]))


def sources(root: str) -> list[str]:
    """The files with code or data below a folder, sorted; for a file, the file itself."""
    if not os.path.isdir(root):
        return [root]
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        found += [os.path.join(folder, name) for name in sorted(names) if name.endswith((".py", ".yml", ".yaml"))]
    return found


def stamp(path: str) -> str:
    """A path with the size and time of the file or folder, if it exists."""
    try:
        stat = os.stat(path)
    except OSError:
        return path
    return f"{path} {stat.st_size} {stat.st_mtime_ns}"
