"""The file formats there are, and the plug-ins that are installed.

A format is chosen by the suffix of a file, so all formats must be known before one is loaded; loading all takes
longer than checking a short file, and so does looking for plug-ins. So what they declare is kept in the user's cache
folder. It is found out anew when a file of the built-in formats changes, or a folder that Python imports from,
as happens when a package is installed, updated or removed.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from time import time_ns
from typing import NamedTuple
from zlib import crc32

from mtfix import formats as package
from mtfix.core.version import __version__
from mtfix.formats import Declared, Formats
from mtfix.project import cache as store

_VERSION = 1
# What a plug-in can change in findings; reporters only show them.
_GROUPS = ("mtfix.formats", "mtfix.rules", "mtfix.glossaries")


class Plugin(NamedTuple):
    """An entry point of an installed package."""

    group: str
    name: str
    source: str  # "package.module" or "package.module:name"
    package: str
    version: str


@cache
def formats() -> Formats:
    """All formats, those of plug-ins included. Raises MtfixError for a plug-in that cannot be loaded."""
    return Formats(
        Declared(name, module, tuple(suffixes), binary) for name, module, suffixes, binary in _facts()[0]
    )


@cache
def plugins() -> tuple[Plugin, ...]:
    """The entry points that are installed for rules, formats and glossaries."""
    return tuple(Plugin(*fields) for fields in _facts()[1])


def identity() -> str:
    """What tells one state of the plug-ins from another, "" without any: versions, and sizes and times of their files."""
    parts = []
    for plugin in plugins():
        stamps = [stamp(file) for root in _roots(plugin.source) for file in sources(root)]
        parts.append(" ".join((*plugin, *stamps)))
    return "\n".join(parts)


@cache
def _facts() -> tuple[list[Declared], list[Plugin]]:
    watched = [*sources(os.path.dirname(os.path.realpath(package.__file__))), *filter(os.path.isdir, sys.path)]
    key = "\n".join((f"{_VERSION} {__version__} {sys.version}", *map(stamp, watched)))
    newest = max(os.stat(path).st_mtime_ns for path in watched)
    # One file for each installation: several of them may be used in turn.
    name = f"catalogue-{crc32(repr((sys.prefix, package.__file__)).encode()):08x}"
    return store.recall(name, key, _found, keep=newest < time_ns() - store.GRAIN_NS)


def _found() -> tuple[list[Declared], list[Plugin]]:
    from mtfix.core.discovery import entry_points

    points = [
        Plugin(group, point.name, point.value, *((point.dist.name, point.dist.version) if point.dist else ("", "")))
        for group in _GROUPS
        for point in entry_points(group)
    ]
    return package.declarations(), points


def _roots(source: str) -> list[str]:
    """The folders of a plug-in's top-level package, or the one file that it is. Loads nothing."""
    from importlib.util import find_spec

    spec = find_spec(source.partition(":")[0].partition(".")[0])
    if spec is None:
        return []
    return list(spec.submodule_search_locations or filter(None, [spec.origin]))


def sources(root: str) -> list[str]:
    """The files with code or data below a folder, in order; a file for itself."""
    if not os.path.isdir(root):
        return [root]
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        found += [os.path.join(folder, name) for name in sorted(names) if name.endswith((".py", ".yml", ".yaml"))]
    return found


def stamp(path: str) -> str:
    """A path with size and time of the file or folder, as far as it is there."""
    try:
        stat = os.stat(path)
    except OSError:
        return path
    return f"{path} {stat.st_size} {stat.st_mtime_ns}"
