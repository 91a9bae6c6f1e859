"""Zip packages of office documents: read within bounds, and written back with nothing but some members new.

Nothing is ever unpacked to disk. A changed package is the old one with the bytes of the changed members
replaced and the directory at its end corrected; what comes between and in the other members stays, byte for
byte, with order, times and comments. Format: PKWARE APPNOTE 6.3.10; rules for names: ECMA-376 part 2.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from mtfix.core.errors import MtfixError

# A novel has 2 MB of XML. Deflate makes no more than 1,032 bytes of one, which only a bomb comes near to.
_LARGEST = 100_000_000
_DENSEST, _HARMLESS = 300, 5_000_000
_MANY = 20_000  # members

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_STREAMED = 0x0008  # flag: sizes come after the data
_ENCRYPTED = 0x0001
_UTF8 = 0x0800  # flag: how names are encoded
_VERSION = 20  # needed for deflate
_WIDE = 0x0001  # the extra field for sizes of zip64


class Package:
    """The members of a zip file by name. Raises MtfixError where it is broken, or built to do harm."""

    def __init__(self, raw: bytes, path: str) -> None:
        self.raw = raw
        self.path = path
        try:
            self._zip = ZipFile(BytesIO(raw))
        except (BadZipFile, ValueError, NotImplementedError, struct.error) as error:
            raise self._error(f"damaged or truncated as a zip package ({error})") from None
        self.members = self._checked(self._zip.infolist())

    def _error(self, message: str) -> MtfixError:
        return MtfixError(message, path=self.path)

    def _checked(self, infos: list[ZipInfo]) -> dict[str, ZipInfo]:
        if len(infos) > _MANY:
            raise self._error(f"{len(infos)} members in the package; no document has more than {_MANY}")
        found: dict[str, ZipInfo] = {}
        seen: set[str] = set()
        for info in infos:
            name = info.filename
            if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/"):
                raise self._error(f"the package has a member outside of it: {name!r}")
            if name.lower() in seen:  # names differ by more than case: ECMA-376
                raise self._error(f"the package has the member {name!r} twice")
            seen.add(name.lower())
            found[name] = info
        ends = sorted((i.header_offset, i.header_offset + _LOCAL.size + i.compress_size) for i in infos)
        if any(end > start for (_, end), (start, _) in pairwise([*ends, (self._zip.start_dir, 0)])):
            raise self._error("members of the package overlap")
        return found

    def read(self, name: str) -> bytes:
        """The content of a member. Raises MtfixError where it is encrypted, too large or broken."""
        info = self.members[name]
        if info.flag_bits & _ENCRYPTED:
            raise self._error(f"{name} is encrypted; save the document without a password")
        dense = info.file_size > _HARMLESS and info.file_size > _DENSEST * info.compress_size
        if info.file_size > _LARGEST or dense:
            raise self._error(f"{name} would be {info.file_size:,} bytes unpacked, more than any document needs")
        try:
            return self._zip.read(info)  # stops at the size stated, and compares the checksum
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
            raise self._error(f"{name} is broken: {error}") from None

    def replaced(self, contents: Mapping[str, bytes]) -> bytes:
        """The package with new contents for some members; those that it does not have come after all others.

        Raises MtfixError where it has no way to hold them.
        """
        starts = sorted(info.header_offset for info in self.members.values())
        nexts = dict(pairwise([*starts, self._zip.start_dir]))
        parts: list[bytes] = []
        moved: dict[int, int] = {}  # where members begin -> where they will
        records: dict[int, tuple[int, int, int]] = {}  # old beginning -> checksum, packed and unpacked size
        at = size = 0
        new = {self.members[n].header_offset: (n, content) for n, content in contents.items() if n in self.members}
        for start in starts:
            parts.append(self.raw[at:start])
            moved[start] = size = size + start - at
            at = start
            if start in new:
                name, content = new[start]
                local, records[start] = self._member(self.members[name], content)
                parts.append(local)
                size += len(local)
                at = nexts[start]
        parts.append(self.raw[at : self._zip.start_dir])
        size += self._zip.start_dir - at
        more: list[bytes] = []  # records of the directory
        for name in [name for name in contents if name not in self.members]:
            local, record = self._added(name, contents[name], size)
            parts.append(local)
            more.append(record)
            size += len(local)
        parts.append(self._directory(moved, records, more, size))
        return b"".join(parts)

    def _added(self, name: str, content: bytes, at: int) -> tuple[bytes, bytes]:
        """A new member, as old as the first one, and its record in the directory."""
        packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        packed = packer.compress(content) + packer.flush()
        time, date = _LOCAL.unpack_from(self.raw, self._zip.infolist()[0].header_offset)[4:6]
        encoded = name.encode()
        sizes = zlib.crc32(content), len(packed), len(content)
        common = (_UTF8, ZIP_DEFLATED, time, date, *sizes, len(encoded), 0)
        local = _LOCAL.pack(b"PK\3\4", _VERSION, *common) + encoded + packed
        return local, _CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *common, 0, 0, 0, 0, at) + encoded

    def _member(self, info: ZipInfo, content: bytes) -> tuple[bytes, tuple[int, int, int]]:
        """A member anew: the header as it was but for sizes and checksum, and the packed content."""
        if info.compress_type == ZIP_DEFLATED:
            packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
            packed = packer.compress(content) + packer.flush()
        elif info.compress_type == ZIP_STORED:
            packed = content
        else:
            raise self._error(f"{info.filename} uses an unsupported compression method; save the document again")
        sizes = zlib.crc32(content), len(packed), len(content)
        head = list(_LOCAL.unpack_from(self.raw, info.header_offset))
        name_at = info.header_offset + _LOCAL.size
        extra_at = name_at + head[9]
        extra = _narrow(self.raw[extra_at : extra_at + head[10]])
        head[2] &= ~_STREAMED
        head[6:9] = sizes
        head[10] = len(extra)
        return _LOCAL.pack(*head) + self.raw[name_at:extra_at] + extra + packed, sizes

    def _directory(
        self, moved: dict[int, int], records: dict[int, tuple[int, int, int]], more: list[bytes], at: int
    ) -> bytes:
        """The central directory and its end, with the places and sizes that are new, and the records of new members."""
        raw, begin = self.raw, self._zip.start_dir
        parts: list[bytes] = []
        place = begin
        for _ in self.members:
            head = list(_CENTRAL.unpack_from(raw, place))
            end = place + _CENTRAL.size + sum(head[10:13])
            if 0xFFFFFFFF in (*head[8:10], head[16]) or head[0] != b"PK\1\2":
                raise self._error("the package uses zip64; save the document again")
            if head[16] not in moved:
                raise self._error("the package does not begin where its directory says; save the document again")
            if head[16] in records:
                head[3] &= ~_STREAMED
                head[7:10] = records[head[16]]
            head[16] = moved[head[16]]
            parts += [_CENTRAL.pack(*head), raw[place + _CENTRAL.size : end]]
            place = end
        if not raw.startswith(b"PK\5\6", place):
            raise self._error("the end of the package has an unsupported layout; save the document again")
        tail = list(_END.unpack_from(raw, place))
        tail[3] += len(more)
        tail[4] += len(more)
        tail[5] += sum(map(len, more))
        tail[6] = at
        return b"".join([*parts, *more, _END.pack(*tail), raw[place + _END.size :]])


def _narrow(extra: bytes) -> bytes:
    """Extra fields without the sizes of zip64."""
    parts, at = [], 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind != _WIDE:
            parts.append(extra[at : at + 4 + length])
        at += 4 + length
    return b"".join([*parts, extra[at:]])
