"""The compiled index on disk, in the user's cache folder and nowhere else.

An index is named by what it was built from: names of the files, version of mtfix and of the matcher. It
carries the size, time and hash of each file; a changed time alone makes the hash be looked at again. Written
aside and renamed, so two processes cannot tear it; what does not load is built anew without a word.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from mtfix.glossary.index import VERSION, Index
from mtfix.glossary.matcher import backend

_HEAD = b"mtfix-cache 1\n"
# A file written so shortly before the index may change again within the clock's grain.
_GRAIN_NS = 2_000_000_000


def folder() -> Path:
    """Where caches live: $MTFIX_CACHE, else the platform's folder for caches."""
    if own := os.environ.get("MTFIX_CACHE"):
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "mtfix" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "mtfix"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mtfix"


def index(paths: Sequence[Path], key: str, build: Callable[[], bytes]) -> Index:
    """The index built from files, from the cache where that is still true, else by ``build``.

    ``key`` names everything else that the index depends on (the version, the languages).
    """
    name = sha256("\0".join([key, str(VERSION), backend(), sys.version, *map(str, paths)]).encode())
    file = folder() / f"{name.hexdigest()[:32]}.index"
    with contextlib.suppress(OSError, ValueError, KeyError, IndexError):
        raw = file.read_bytes()
        if raw.startswith(_HEAD):
            end = raw.index(b"\n", len(_HEAD))
            if _current(raw[len(_HEAD) : end].decode(), paths):
                return Index(raw[end + 1 :])
    stamp = _stamp(paths)
    body = build()
    with contextlib.suppress(OSError):
        _write(file, _HEAD + stamp.encode() + b"\n" + body)
    return Index(body)


def _stamp(paths: Sequence[Path]) -> str:
    parts = []
    for path in paths:
        stat = path.stat()
        parts.append(f"{stat.st_size}:{stat.st_mtime_ns}:{sha256(path.read_bytes()).hexdigest()}")
    return " ".join(parts)


def _current(stamp: str, paths: Sequence[Path]) -> bool:
    parts = stamp.split()
    if len(parts) != len(paths):
        return False
    from time import time_ns

    settled = time_ns() - _GRAIN_NS
    for part, path in zip(parts, paths, strict=True):
        size, changed, digest = part.split(":")
        stat = os.stat(path)
        if stat.st_size != int(size):
            return False
        same_time = stat.st_mtime_ns == int(changed) and stat.st_mtime_ns < settled
        if not same_time and sha256(path.read_bytes()).hexdigest() != digest:
            return False
    return True


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=file.stem)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        os.replace(temporary, file)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
