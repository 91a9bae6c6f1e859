"""Word documents (DOCX): what they say, paragraph by paragraph, whatever runs it is spread over.

The text that mtfix presents has a line for each paragraph (a forced line break begins another): body, then
footnotes, endnotes, comments, headers and footers. Offsets and lines of findings are of this text. Corrections
go back into the runs they came from; of the package only the parts they are in are written anew. Format:
ECMA-376 (Office Open XML).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from mtfix.core.document import Piece, Segment
from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, Span, apply
from mtfix.formats.support import runs, wordml
from mtfix.formats.support.base import Extracted
from mtfix.formats.support.pieces import OBJECT, Numbering
from mtfix.formats.support.runs import Paragraph

if TYPE_CHECKING:
    from mtfix.formats.support.package import Package

DESCRIPTION = "Word documents"
SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
PROTECTS = (
    "everything but the text of paragraphs: formatting, tabs, breaks, fields, deleted and hidden text, pictures; "
    "lines and offsets count a line for each paragraph"
)

_ZIP = b"PK\3\4"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of old office documents, and of encrypted new ones
_MARKS = ("[Content_Types].xml", "word/")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TYPE = re.compile(r"application/vnd\.(?:openxmlformats-officedocument|ms-word)\.(.+)\+xml")
# Content types of the parts with text, in the order in which they are presented.
_MAIN = ("wordprocessingml.document.main", "wordprocessingml.template.main", "document.macroEnabled.main",
         "template.macroEnabledTemplate.main")  # fmt: skip
_MORE = ("footnotes", "endnotes", "comments", "header", "footer")
_STYLES = "wordprocessingml.styles"
_HEADING = re.compile(r"heading \d|title", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml\s[^>]*?encoding\s*=\s*[\"']([\w.:-]+)")
# XML has no place for most controls; tabs are elements of their own.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufffe\uffff]")


def claims(raw: bytes) -> bool:
    """Whether bytes look like a Word document, of today or of old."""
    if raw.startswith(_OLE):
        return True
    return raw.startswith(_ZIP) and all(mark.encode() in raw for mark in _MARKS)


def unpack(raw: bytes, path: str) -> WordDocument:
    """A document from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    if raw.startswith(_OLE):
        old = (
            "is protected by a password; save it without"
            if _ENCRYPTED in raw
            else "is an old .doc; save it as .docx"
        )
        raise MtfixError(f"not a DOCX: the document {old}", path=path)
    if not raw.startswith(_ZIP):
        raise MtfixError("not a DOCX: no zip package; its name may be wrong (--format NAME)", path=path)
    from mtfix.formats.support.package import Package

    package = Package(raw, path)
    types = _types(package)
    main = [name for kind in _MAIN for name in types.get(kind, ())]
    if not main:
        raise MtfixError("not a DOCX: the package has no main document, as word/document.xml", path=path)
    more = [name for kind in _MORE for name in sorted(types.get(f"wordprocessingml.{kind}", ()))]
    styles = types.get(_STYLES, [])
    headings = _headings(_utf8(package, styles[0])[0], styles[0], path) if styles else frozenset[str]()
    parts = [_read(package, name, headings) for name in [*main[:1], *more]]
    return WordDocument(package, parts, headings)


class _Part(NamedTuple):
    """A part with text: its bytes in UTF-8, and the encoding that they have in the package."""

    name: str
    raw: bytes
    encoding: str
    paragraphs: Sequence[Paragraph]


def _read(package: Package, name: str, headings: frozenset[str]) -> _Part:
    raw, encoding = _utf8(package, name)
    return _Part(name, raw, encoding, wordml.paragraphs(raw, name, package.path, headings))


def _utf8(package: Package, name: str) -> tuple[bytes, str]:
    raw = package.read(name)
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if raw.startswith(mark):
            try:
                return raw.decode(encoding).encode(), encoding
            except UnicodeError as error:
                raise MtfixError(f"{name} is not UTF-16: {error}", path=package.path) from None
    stated = _ENCODING.match(raw.removeprefix(b"\xef\xbb\xbf"))
    if stated and stated[1].lower() not in (b"utf-8", b"us-ascii"):
        raise MtfixError(f"{name} is in {stated[1].decode()}; save the document anew", path=package.path)
    return raw, "utf-8"


def _types(package: Package) -> dict[str, list[str]]:
    """The names of the parts by content type, without what all types begin and end with."""
    name = "[Content_Types].xml"
    if name not in package.members:
        raise MtfixError(f"not a DOCX: the package has no {name}", path=package.path)
    named = {member.lower(): member for member in package.members}
    found: dict[str, list[str]] = {}
    usual: dict[str, str] = {}  # suffix -> type
    parser = expat.ParserCreate("utf-8", " ")

    def start(element: str, attributes: dict[str, str]) -> None:
        kind = _TYPE.fullmatch(attributes.get("ContentType", ""))
        if kind and element.endswith(" Override"):
            part = named.pop(attributes.get("PartName", "").lstrip("/").lower(), None)
            if part is not None:
                found.setdefault(kind[1], []).append(part)
        elif kind and element.endswith(" Default"):
            usual[attributes.get("Extension", "").lower()] = kind[1]

    parser.StartElementHandler = start
    wordml.feed(parser, _utf8(package, name)[0], name, package.path)
    for lower, part in named.items():
        if (suffix := lower.rpartition(".")[2]) in usual:
            found.setdefault(usual[suffix], []).append(part)
    return found


def _headings(raw: bytes, part: str, path: str) -> frozenset[str]:
    """The ids of the styles for headings: the names of built-in styles are the same in every language."""
    found: set[str] = set()
    parser = expat.ParserCreate("utf-8", " ")
    style = ""

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal style
        name = element.rpartition(" ")[2]
        if name == "style":
            style = wordml.value(attributes, "styleId")
        elif (name == "name" and _HEADING.fullmatch(wordml.value(attributes))) or (
            name == "outlineLvl" and wordml.value(attributes) in "012345678"
        ):
            found.add(style)

    parser.StartElementHandler = start
    wordml.feed(parser, raw, part, path)
    return frozenset(found)


class WordDocument:
    """The text of a document, its segments, and the way back into the package."""

    format = "docx"

    def __init__(self, package: Package, parts: Sequence[_Part], headings: frozenset[str]) -> None:
        self._package = package
        self._parts = parts
        self._headings = headings
        self._paragraphs = [paragraph for part in parts for paragraph in part.paragraphs]
        texts = [paragraph.text for paragraph in self._paragraphs]
        self.text = "\n".join(texts)
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)]

    @cached_property
    def extracted(self) -> Extracted:
        """The paragraphs that have a place for text. Keys count them by kind within the section of a heading."""
        segments: list[Segment] = []
        starts = iter(self._starts)
        for part in self._parts:
            numbering = Numbering()
            of = "" if part is self._parts[0] else part.name.rpartition("/")[2].partition(".")[0] + "/"
            for paragraph, start in zip(part.paragraphs, starts, strict=False):
                if paragraph.writable:
                    key = of + numbering.key(paragraph.kind, heading=paragraph.heading)
                    segments.append(_segment(paragraph, start, key))
        return Extracted(segments, counted=True)

    def objection(self, edit: Edit) -> str:
        """That a signature would break. What XML cannot hold is no edit of a segment."""
        signed = any(name.startswith("_xmlsignatures/") for name in self._package.members)
        return "the document is signed, and a correction would break the signature" if signed else ""

    def edited(self, edits: Iterable[Edit]) -> WordDocument:
        """The document with edits of its text done. Raises MtfixError where that does not read as meant."""
        edits = sorted(edits)
        if edits and (objection := self.objection(edits[0])):
            raise MtfixError(objection, path=self._package.path)
        parts: list[_Part] = []
        at = number = 0  # the next edit, the next paragraph
        for part in self._parts:
            changes: list[tuple[int, int, bytes]] = []
            for paragraph in part.paragraphs:
                start, end = self._starts[number], self._starts[number + 1]
                number += 1
                own: list[Edit] = []
                while at < len(edits) and edits[at].end < end:
                    edit = edits[at]
                    own.append(Edit(edit.start - start, edit.end - start, edit.new))
                    at += 1
                if own:
                    changes += self._changes(paragraph, own, part)
            parts.append(part if not changes else self._changed(part, changes))
        changed = WordDocument(self._package, parts, self._headings)
        if changed.text != apply(self.text, edits):
            raise self._bug()
        return changed

    def encode(self) -> bytes:
        """The package, with the parts that differ written anew."""
        contents: dict[str, bytes] = {}
        for part in self._parts:
            raw = part.raw if part.encoding == "utf-8" else part.raw.decode().encode(part.encoding)
            if raw != self._package.read(part.name):
                contents[part.name] = raw
        return self._package.replaced(contents) if contents else self._package.raw

    def _changes(self, paragraph: Paragraph, edits: list[Edit], part: _Part) -> list[tuple[int, int, bytes]]:
        try:
            found = runs.written(paragraph, edits, part.raw)
        except runs.Unwritable:
            raise self._bug() from None
        for twin in paragraph.twins:
            try:
                found += runs.written(twin, edits, part.raw)
            except runs.Unwritable:
                continue  # what old programs see stays as it is
        return found

    def _changed(self, part: _Part, changes: list[tuple[int, int, bytes]]) -> _Part:
        pieces: list[bytes] = []
        at = 0
        for start, end, new in sorted(changes):
            if start < at:
                raise self._bug()
            pieces += [part.raw[at:start], new]
            at = end
        raw = b"".join([*pieces, part.raw[at:]])
        try:
            found = wordml.paragraphs(raw, part.name, self._package.path, self._headings)
        except MtfixError:
            raise self._bug() from None
        return part._replace(raw=raw, paragraphs=found)

    def _bug(self) -> MtfixError:
        return MtfixError(
            "the corrected file does not read as meant; nothing was written. This is a bug in mtfix's docx format",
            path=self._package.path,
        )


class _Text(Segment):
    """A paragraph. What XML cannot hold, or only as an element, cannot be written."""

    def to_edits(self, edit: Edit) -> list[Edit]:
        old = self.text[edit.start : edit.end].split("\n")
        new = edit.new.split("\n")
        if _CONTROLS.search("".join(new)) or OBJECT in edit.new or len(new) not in (1, len(old)):
            return []
        if len(new) == 1:
            found = super().to_edits(edit)
            if not all(self._has_place(e) for e in found):
                return []
            # Where a break stays between the new words, it takes the place of a space.
            return [e._replace(new=e.new.rstrip(" ")) for e in found[:-1]] + found[-1:]
        # The breaks stay, and each line gets its own.
        found = []
        at = edit.start
        for before, after in zip(old, new, strict=True):
            if before != after:
                found += super().to_edits(Edit(at, at + len(before), after))
            at += len(before) + 1
        return found

    def _has_place(self, edit: Edit) -> bool:
        """Whether words are beside what is inserted; between a tab and a picture there is no run to take it."""
        return (
            edit.start < edit.end
            or not self.pieces
            or any(not piece.fixed and piece.file_start <= edit.start <= piece.file_end for piece in self.pieces)
        )


def _segment(paragraph: Paragraph, start: int, key: str) -> Segment:
    text = paragraph.text
    pieces: list[Piece] = []
    at = 0
    for place in paragraph.objects:
        if place > at:
            pieces.append(Piece(at, place, start + at, start + place, True))
        pieces.append(Piece(place, place + 1, start + place, start + place + 1, False, None, True))
        at = place + 1
    if pieces and len(text) > at:
        pieces.append(Piece(at, len(text), start + at, start + len(text), True))
    extent = Span(start, start + len(text))
    return _Text(
        text, start, key=key, pieces=pieces or None, protected_spans=paragraph.protected_spans, extent=extent
    )
