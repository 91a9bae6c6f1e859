"""The XML parts of the packages of office programs: decoding and parsing them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from mtfix.core.errors import MtfixError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtfix.formats.support.package import Package
    from mtfix.formats.support.runs import Paragraph

_ENCODING = re.compile(rb"<\?xml\s[^>]*?encoding\s*=\s*[\"']([\w.:-]+)")


class Part(NamedTuple):
    """A part with text: its bytes in UTF-8, and the encoding that they have in the package.

    ``label`` begins the keys of its segments.
    """

    name: str
    raw: bytes
    encoding: str
    paragraphs: Sequence[Paragraph]
    label: str = ""


def utf8(package: Package, name: str) -> tuple[bytes, str]:
    """The content of a member in UTF-8, and the encoding that it has in the package. Raises MtfixError for other encodings
    than UTF-8 and UTF-16."""
    raw = package.read(name)
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if raw.startswith(mark):
            try:
                return raw.decode(encoding).encode(), encoding
            except UnicodeError as error:
                raise MtfixError(f"{name} is not UTF-16: {error}", path=package.path) from None
    stated = _ENCODING.match(raw.removeprefix(b"\xef\xbb\xbf"))
    if stated and stated[1].lower() not in (b"utf-8", b"us-ascii"):
        raise MtfixError(f"{name} is in {stated[1].decode()}; save the document again", path=package.path)
    return raw, "utf-8"


def encoded(raw: bytes, encoding: str) -> bytes:
    """The content of a member as it is in the package."""
    return raw if encoding == "utf-8" else raw.decode().encode(encoding)


def feed(parser: expat.XMLParserType, raw: bytes, part: str, path: str) -> None:
    """Parse a part whole. Raises MtfixError where it is not well-formed, or declares entities."""

    def declared(*ignored: object) -> None:
        raise MtfixError(f"{part} has a DTD, which no part of a document may have", path=path)

    parser.StartDoctypeDeclHandler = declared
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        message = expat.ErrorString(error.code)
        raise MtfixError(f"{part}, line {error.lineno}: broken XML: {message}", path=path) from None
