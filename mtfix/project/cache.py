"""Data kept between runs in the cache folder of the user, and nowhere else: the compiled index and small values.

An index is named after what it was built from: the names of the files, the versions of mtfix and of the matcher. It
contains the size, time and hash of each file; if only a time has changed, the hash is compared. It is written to
another file and renamed, so that processes never see half of it; an index that cannot be loaded is rebuilt silently.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from time import time_ns
from typing import TYPE_CHECKING, TypeVar
from zlib import crc32

if TYPE_CHECKING:
    import mmap

    from mtfix.glossary.index import Index

_T = TypeVar("_T")
_HEAD = b"mtfix-cache 2\n"
# A file written this shortly before it was examined may change again within the resolution of the clock, in ns.
GRAIN_NS = 2_000_000_000


def folder() -> str:
    """The cache folder: $MTFIX_CACHE, else that of the platform.

    The same folders as those of platformdirs, whose import takes 13 ms: a sixth of a run over a small file.
    """
    if own := os.environ.get("MTFIX_CACHE"):
        return own
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", home), "mtfix", "Cache")
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Caches", "mtfix")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "mtfix")


def index(paths: Sequence[str], key: str, build: Callable[[], bytes]) -> Index:
    """The index built from files: from the cache if that is up to date, else from ``build``.

    ``key`` identifies everything else that the index depends on (version, languages).
    """
    # Not needed for the folder alone.
    from mtfix.glossary.index import VERSION, Index
    from mtfix.glossary.matcher import backend

    whole = "\0".join([key, str(VERSION), backend(), sys.version, _code(), *map(os.path.abspath, paths)])
    file = os.path.join(folder(), f"{crc32(whole.encode()):08x}.index")
    try:
        raw = _mapped(file)
        # The name is a short hash; the file contains the whole key.
        head = _HEAD + repr(whole).encode() + b"\n"
        if raw[: len(head)] == head:
            end = raw.find(b"\n", len(head))
            held, settled = _compare(raw[len(head) : end].decode(), paths)
            if held:
                found = Index(memoryview(raw)[end + 1 :])
                if not settled:  # same content, other times: next time, the times will match
                    _write(file, head + _stamp(paths).encode() + raw[end:])
                return found
    except (OSError, ValueError, KeyError, IndexError):
        pass
    stamp = _stamp(paths)
    collecting = gc.isenabled()
    gc.disable()  # millions of objects and no cycles: looking for some takes as long as the rest
    try:
        body = build()
    finally:
        if collecting:
            gc.enable()
    _write(file, _HEAD + repr(whole).encode() + b"\n" + stamp.encode() + b"\n" + body)
    return Index(memoryview(body))


def _mapped(file: str) -> bytes | mmap.mmap:
    """The content of a file, of which only what is used is read. Raises OSError, ValueError for an empty file."""
    with open(file, "rb") as stream:
        if sys.platform == "win32":  # where a file cannot be replaced while it is mapped
            return stream.read()
        import mmap

        return mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)


# The folders of the package with the code that an index is made by.
_MAKERS = ("glossary", "rules", "rules/kinds", "rules/support")


def _code() -> str:
    """Size and time of the modules that make an index: whoever changes them wants another one. 0.2 ms."""
    home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    stamps = []
    for name in _MAKERS:
        with os.scandir(os.path.join(home, name)) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    stat = entry.stat()
                    stamps.append(f"{entry.name} {stat.st_size} {stat.st_mtime_ns}")
    return f"{crc32(' '.join(sorted(stamps)).encode()):08x}"


def recall(name: str, key: str, make: Callable[[], _T], *, keep: bool = True) -> _T:
    """The value of ``make``, from this run or from an earlier one with the same ``key``. It is stored as JSON, so that
    tuples become lists.

    One value is stored for each name, and only if ``keep`` is set.
    """
    import json

    file = os.path.join(folder(), f"{name}.json")
    try:
        with open(file, "rb") as stream:
            held = json.loads(stream.read())
        if held["key"] == key:
            found: _T = held["value"]
            return found
    except (OSError, ValueError, KeyError, TypeError):
        pass
    value = make()
    if keep:
        _write(file, json.dumps({"key": key, "value": value}).encode())
    return value


def _digest(path: str) -> str:
    from hashlib import sha256

    with open(path, "rb") as file:
        return sha256(file.read()).hexdigest()


def _stamp(paths: Sequence[str]) -> str:
    """Size, time, hash and time of examination of each file."""
    parts = []
    for path in paths:
        stat = os.stat(path)
        parts.append(f"{stat.st_size}:{stat.st_mtime_ns}:{time_ns()}:{_digest(path)}")
    return " ".join(parts)


def _compare(stamp: str, paths: Sequence[str]) -> tuple[bool, bool]:
    """Whether the files match the stamp, and whether their sizes and times were enough to tell."""
    parts = stamp.split()
    if len(parts) != len(paths):
        return False, False
    settled = True
    for part, path in zip(parts, paths, strict=True):
        size, changed, seen, digest = part.split(":")
        stat = os.stat(path)
        if stat.st_size != int(size):
            return False, False
        if stat.st_mtime_ns == int(changed) and int(changed) < int(seen) - GRAIN_NS:
            continue
        if _digest(path) != digest:
            return False, False
        settled = settled and time_ns() - stat.st_mtime_ns < GRAIN_NS
    return True, settled


def _write(file: str, data: bytes) -> None:
    """Write to another file and rename it. If the folder is not writable, there is no cache: slower, not wrong."""
    import contextlib
    import tempfile

    with contextlib.suppress(OSError):
        os.makedirs(os.path.dirname(file), exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=os.path.dirname(file), prefix=os.path.basename(file))
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
            os.replace(temporary, file)
        except BaseException:
            os.unlink(temporary)
            raise
