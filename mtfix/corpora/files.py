"""Opening corpora, packed or not, and writing files that grow, can be cut back, and appear only when they are complete."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import sys
import zlib
from collections.abc import Callable
from typing import Any, BinaryIO, cast

from mtfix.core.errors import MtfixError
from mtfix.corpora.streams import columnar
from mtfix.project.boundary import hold
from mtfix.project.files import STDIN

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
# Bytes that are packed together: each block is a member or frame of its own, so that a file can be cut after it.
_BLOCK = 1 << 22
_BUFFER = 1 << 20


class Input:
    """A file or standard input, unpacked as its first bytes say. Raises MtfixError if it cannot be read."""

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            raw = sys.stdin.buffer if path == STDIN else open(hold(path), "rb", buffering=_BUFFER)  # noqa: SIM115
            self._raw = cast(io.BufferedReader, raw)
            head = self._raw.peek(4)
        except OSError as error:
            raise MtfixError(f"cannot read: {error.strerror}", path=path) from None
        self.packed = head.startswith((_GZIP, _ZSTD))
        self.stream: io.BufferedReader = self._raw
        if head.startswith(_GZIP):
            self.stream = _unpacked(gzip.GzipFile(fileobj=self._raw), path)
        elif head.startswith(_ZSTD):
            self.stream = _unpacked(_unzstd(self._raw, path), path)

    @property
    def size(self) -> int:
        """The size of the file in bytes, 0 if it is a pipe."""
        with contextlib.suppress(OSError):
            return os.fstat(self._raw.fileno()).st_size
        return 0

    @property
    def done(self) -> int:
        """How many bytes of the file have been read."""
        with contextlib.suppress(OSError, ValueError):
            return self._raw.tell()
        return 0


class _Unpacked(io.RawIOBase):
    """A stream that is being unpacked. Reading it raises MtfixError if it is damaged or truncated."""

    def __init__(self, stream: Any, path: str) -> None:
        self._stream, self._path = stream, path

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            return int(self._stream.readinto(buffer))
        except (OSError, EOFError, zlib.error) as error:
            raise MtfixError(f"damaged or truncated: {error}", path=self._path) from None


def _unpacked(stream: Any, path: str) -> io.BufferedReader:
    return io.BufferedReader(cast(Any, _Unpacked(stream, path)), _BUFFER)


class Output:
    """A file that is written from its beginning to its end, or standard output.

    It is written to ``FILE.part`` and renamed by ``finish``; for a symbolic link, its target is. ``at`` continues such a part that is longer: it is cut back
    to so many bytes. Raises MtfixError if it cannot be written.
    """

    def __init__(self, path: str, at: int = 0) -> None:
        self.path = path
        self._real = path if path == STDIN else os.path.realpath(path)
        self.part = "" if path == STDIN or _is_special(path) else self._real + ".part"
        self._pack = _packer(path)
        self._held: list[bytes] = []
        self._size = 0
        try:
            self._file = self._opened(at)
        except OSError as error:
            raise MtfixError(f"cannot write: {error.strerror}", path=path) from None

    def _opened(self, at: int) -> BinaryIO:
        if not self.part:
            return sys.stdout.buffer if self.path == STDIN else open(self.path, "wb")
        file = open(hold(self.part), "r+b" if at else "wb")  # noqa: SIM115
        if os.fstat(file.fileno()).st_size < at:
            raise MtfixError("shorter than the checkpoint says; start again without --resume", path=self.part)
        file.truncate(at)
        file.seek(at)
        return file

    def write(self, data: bytes) -> None:
        if not data:
            return
        if self._pack is None:
            self._guarded(lambda: self._file.write(data))
            return
        self._held.append(data)
        self._size += len(data)
        if self._size >= _BLOCK:
            self._flush()

    def _flush(self) -> None:
        if self._held and self._pack is not None:
            packed = self._pack(b"".join(self._held))
            self._held, self._size = [], 0
            self._guarded(lambda: self._file.write(packed))

    def mark(self) -> int:
        """Bring everything to the disk; the size of the file then."""
        self._flush()
        self._guarded(self._file.flush)
        if not self.part:
            return 0
        self._guarded(lambda: os.fsync(self._file.fileno()))
        return self._file.tell()

    def finish(self) -> None:
        """Give the complete file its name."""
        self.mark()
        if not self.part:
            return
        self._file.close()
        if columnar.is_named(self.path):
            whole = self.part + ".whole"
            self._guarded(lambda: columnar.finish(self.part, whole, self.path))
            os.unlink(self.part)
            self.part = whole
        self._guarded(lambda: os.replace(self.part, self._real))

    def _guarded(self, work: Callable[[], object]) -> None:
        try:
            work()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise MtfixError(f"cannot write: {error.strerror or error}", path=self.path) from None


def _is_special(path: str) -> bool:
    return os.path.exists(path) and not os.path.isfile(path)


def _packer(path: str) -> Callable[[bytes], bytes] | None:
    if path.lower().endswith(".gz"):
        return lambda data: gzip.compress(data, compresslevel=6, mtime=0)
    if path.lower().endswith(".zst"):
        try:
            from compression import zstd  # from Python 3.14
        except ImportError:
            codec = columnar.arrow(path).Codec("zstd")
            return lambda data: bytes(codec.compress(data, asbytes=True))
        return lambda data: bytes(zstd.compress(data))
    return None


def _unzstd(raw: BinaryIO, path: str) -> Any:
    try:
        from compression import zstd  # from Python 3.14
    except ImportError:
        pa = columnar.arrow(path)
        return pa.CompressedInputStream(pa.PythonFile(raw, "r"), "zstd")
    return zstd.ZstdFile(raw)
