"""Bytes to text and back without a change."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, apply


class Content(Protocol):
    """What the bytes of a file say, and the way back. Never changed; edits make another one."""

    @property
    def text(self) -> str:
        """The text that mtfix presents: all offsets count its code points."""

    def objection(self, edit: Edit) -> str:
        """Why an edit of the text can surely not be written, "" where nothing speaks against it."""

    def edited(self, edits: Iterable[Edit]) -> Content:
        """The content with edits of its text done. Raises MtfixError where they cannot be written."""

    def encode(self) -> bytes:
        """The bytes of the file. Raises MtfixError where the text cannot be written in them."""


class Decoded(NamedTuple):
    """Text of a text file, and what is needed to write it back byte for byte."""

    text: str
    encoding: str
    bom: bytes

    def objection(self, edit: Edit) -> str:
        """That the encoding has no such character."""
        try:
            edit.new.encode(self.encoding)
        except UnicodeEncodeError as error:
            return f"{self.encoding} has no U+{ord(edit.new[error.start]):04X}"
        return ""

    def edited(self, edits: Iterable[Edit]) -> Decoded:
        """The same with other text."""
        return self._replace(text=apply(self.text, edits))

    def encode(self) -> bytes:
        """The text in its encoding, behind its byte order mark.

        Raises MtfixError where the encoding has no such character.
        """
        try:
            return self.bom + self.text.encode(self.encoding)
        except UnicodeEncodeError as error:
            raise MtfixError(
                f"{self.encoding} has no U+{ord(self.text[error.start]):04X}; convert the file to UTF-8"
            ) from None


_BOMS: Sequence[tuple[bytes, str]] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(raw: bytes, *, path: str = "", encoding: str | None = None) -> Decoded:
    """Decode a file's bytes: UTF-8 with or without a byte order mark, UTF-16 with one, or ``encoding``.

    Raises MtfixError with line and byte offset where the bytes are not text in that encoding, where they
    hold NUL characters (a binary file), or where encoding the text again would not give the same bytes.
    """
    bom = b""
    name = encoding
    for mark, implied in _BOMS:
        if raw.startswith(mark) and (encoding is None or _same_family(encoding, implied)):
            bom, name = mark, implied
            break
    try:
        text = raw[len(bom) :].decode(name or "utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + len(bom)
        raise MtfixError(
            f"not {name or 'UTF-8'} text: byte 0x{raw[offset]:02X} at offset {offset}; "
            "name the encoding with --encoding, or leave the file out",
            path=path,
            line=raw.count(b"\n", 0, offset) + 1,
        ) from None
    except LookupError:
        raise MtfixError(f"unknown encoding {name!r}", path=path) from None
    # In UTF-8 a NUL is a zero byte, which is found ten times faster in bytes.
    nul = text.find("\0") if (name or "utf-8") != "utf-8" or b"\0" in raw else -1
    if nul >= 0:
        raise MtfixError(
            f"looks like a binary file: NUL at character {nul}; leave it out, or name the encoding with --encoding",
            path=path,
            line=text.count("\n", 0, nul) + 1,
        )
    decoded = Decoded(text, name or "utf-8", bom)
    # UTF-8 and UTF-16 are bijective once decoding succeeded; other codecs must prove it.
    if encoding is not None and decoded.encode() != raw:
        raise MtfixError(f"{encoding} does not give the same bytes back; convert to UTF-8", path=path)
    return decoded


def _same_family(encoding: str, implied: str) -> bool:
    plain = encoding.lower().replace("_", "-").replace("-sig", "")
    return plain in (
        implied,
        implied.removesuffix("-le").removesuffix("-be"),
        "utf8" if implied == "utf-8" else "",
    )
