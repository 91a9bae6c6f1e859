"""Decoding bytes to text, and encoding it back to the same bytes."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from mtfix.core.errors import MtfixError
from mtfix.core.pattern import lazy
from mtfix.core.text import Edit, apply


class Content(Protocol):
    """The decoded content of a file, which can be written back. Immutable: edits make a new one."""

    @property
    def text(self) -> str:
        """The text of the file; all offsets are code points of it."""

    def objection(self, edit: Edit) -> str:
        """Why an edit of the text cannot be written, "" if no reason is known."""

    def edited(self, edits: Iterable[Edit]) -> Content:
        """The content with edits of its text applied. Raises MtfixError if they cannot be written."""

    def encode(self) -> bytes:
        """The bytes of the file. Raises MtfixError if the text cannot be encoded."""


class Decoded(NamedTuple):
    """The text of a text file, and what is needed to write it back byte for byte."""

    text: str
    encoding: str
    bom: bytes

    def objection(self, edit: Edit) -> str:
        """Why the new text cannot be encoded, "" if it can."""
        try:
            edit.new.encode(self.encoding)
        except UnicodeEncodeError as error:
            return f"{self.encoding} has no U+{ord(edit.new[error.start]):04X}"
        return ""

    def edited(self, edits: Iterable[Edit]) -> Decoded:
        """The same encoding and byte order mark with another text."""
        return self._replace(text=apply(self.text, edits))

    def encode(self) -> bytes:
        """The byte order mark and the encoded text.

        Raises MtfixError if the encoding lacks a character.
        """
        try:
            return self.bom + self.text.encode(self.encoding)
        except UnicodeEncodeError as error:
            raise MtfixError(
                f"{self.encoding} has no U+{ord(self.text[error.start]):04X}; convert the file to UTF-8"
            ) from None


_BOMS: Sequence[tuple[bytes, str]] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like the mark of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


# Names of encodings that Python does not know, and names that in practice mean a superset of the encoding:
# WHATWG Encoding, 4.2, "Names and labels".
_CODECS = {
    "gb2312": "gbk", "gb_2312-80": "gbk", "x-gbk": "gbk", "big5": "big5hkscs", "x-x-big5": "big5hkscs",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "windows-949": "cp949",
    "x-euc-jp": "euc_jp", "windows-874": "cp874", "dos-874": "cp874", "iso-8859-8-i": "iso8859-8",
    "x-mac-roman": "mac-roman", "x-mac-cyrillic": "mac-cyrillic",
}  # fmt: skip
# Codecs of Python that are not encodings of files.
_NO_ENCODINGS = {"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"}
_SEVERAL_BYTES = lazy(r"gb|big5|cp9[345]|euc|shift|iso2022|hz|johab")
# This many multi-byte characters of UTF-8 in a row are not a coincidence in another multi-byte encoding.
_NO_CHANCE = 4


def decode(raw: bytes, *, path: str = "", encoding: str | None = None, declared: str = "") -> Decoded:
    """Decode the bytes of a file: in ``encoding`` if it is given, else by the byte order mark, else in the encoding
    that the file has ``declared``, else as UTF-8.

    Raises MtfixError, with line and byte offset, if the bytes are not text in that encoding, contain NUL characters (a
    binary file), are UTF-8 although another encoding is declared, or would not be the same when encoded again.
    """
    bom = b""
    name = encoding
    for mark, implied in _BOMS:
        if raw.startswith(mark) and (encoding is None or _same_family(encoding, implied)):
            bom, name = mark, implied
            break
    if name is None and declared:
        name = _declared(raw, declared, path)
    try:
        text = raw[len(bom) :].decode(name or "utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + len(bom)
        own = declared and not encoding and not bom
        wrong = (
            f"declares the encoding {declared}, but is not valid in it" if own else f"not {name or 'UTF-8'} text"
        )
        raise MtfixError(
            f"{wrong}: byte 0x{raw[offset]:02X} at offset {offset}; "
            "give the encoding with --encoding, or exclude the file",
            path=path,
            line=raw.count(b"\n", 0, offset) + 1,
        ) from None
    except (LookupError, ValueError):
        raise MtfixError(f"unknown encoding {name!r}", path=path) from None
    # In UTF-8 a NUL is a zero byte, which is found ten times faster in bytes.
    nul = text.find("\0") if (name or "utf-8") != "utf-8" or b"\0" in raw else -1
    if nul >= 0:
        raise MtfixError(
            f"looks like a binary file: NUL at character {nul}; exclude it, or give the encoding with --encoding",
            path=path,
            line=text.count("\n", 0, nul) + 1,
        )
    decoded = Decoded(text, name or "utf-8", bom)
    # UTF-8, UTF-16 and UTF-32 always round-trip once decoding has succeeded; other codecs are checked.
    if name not in (None, "utf-8") and not bom and decoded.encode() != raw:
        raise MtfixError(f"{name} does not round-trip to the same bytes; convert the file to UTF-8", path=path)
    return decoded


def _declared(raw: bytes, declared: str, path: str) -> str:
    """The codec for the encoding that a file declares."""
    try:
        name = codecs.lookup(_CODECS.get(declared.lower(), declared)).name
    except (LookupError, ValueError):
        name = ""
    if not name or name.replace("_", "-") in _NO_ENCODINGS:
        raise MtfixError(
            f"declares the unknown encoding {declared!r}; give the right one with --encoding", path=path
        )
    wide = name.startswith(("utf-16", "utf-32")) and b"\0" not in raw[:4]
    if wide or (name != "utf-8" and not raw.isascii() and not _is_chance(raw, name)):
        raise MtfixError(
            f"declares the encoding {declared}, but is UTF-8; correct the declaration, or use --encoding utf-8",
            path=path,
        )
    return name


def _is_chance(raw: bytes, name: str) -> bool:
    """Whether bytes that are valid UTF-8 may nevertheless be in this encoding."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return True
    begun = len(raw.translate(None, bytes(range(0xC0))))
    return _SEVERAL_BYTES.match(name) is not None and begun < _NO_CHANCE


def _same_family(encoding: str, implied: str) -> bool:
    plain = encoding.lower().replace("_", "-").replace("-sig", "")
    return plain in (
        implied,
        implied.removesuffix("-le").removesuffix("-be"),
        "utf8" if implied == "utf-8" else "",
    )
