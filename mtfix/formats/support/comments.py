"""Comments in a Word document, anchored to the words they are about. Names: ECMA-376 part 1, 17.13.4."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, Span
from mtfix.formats.support import opc
from mtfix.formats.support.parts import encoded, feed, utf8
from mtfix.formats.support.revisions import Marks
from mtfix.formats.support.runs import Paragraph, escaped
from mtfix.formats.support.splitting import Change, Cut, Element, Frames
from mtfix.formats.support.wordml import OWN

if TYPE_CHECKING:
    from mtfix.formats.support.office import OfficeDocument

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_ROOT_END = re.compile(rb"</\s*[\w.:-]+\s*>\s*(?:<!--.*?-->\s*)*$|/>\s*$", re.DOTALL)
_ROOT = re.compile(rb"<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*[\s/>]")

_D = TypeVar("_D", bound="OfficeDocument")


class Note(NamedTuple):
    """What a comment says of a part of the document's text; each line is a paragraph."""

    span: Span
    text: str


class _Anchor(NamedTuple):
    """The numbers of the first and the last run of the words, and the offsets in them."""

    first: int
    start: int
    last: int
    end: int


class _Known:
    """The comments that mtfix wrote earlier: where they begin and end, and what they say."""

    def __init__(self, ranges: dict[str, Span], paragraphs: Iterable[Paragraph], texts: dict[str, str]) -> None:
        places = sorted(
            (run.tag, number, run.start, run.end)
            for number, paragraph in enumerate(paragraphs)
            for run in paragraph.runs
            if run.tag >= 0
        )
        tags = [tag for tag, *_ in places]
        self._starts: set[tuple[int, int, str]] = set()
        self._ends: set[tuple[int, int, str]] = set()
        for id, text in texts.items():
            if id not in ranges:
                continue
            after, before = bisect_right(tags, ranges[id].start), bisect_left(tags, ranges[id].end) - 1
            if after < len(places):
                self._starts.add((places[after][1], places[after][2], text))
            if before >= 0:
                self._ends.add((places[before][1], places[before][3], text))

    def has(self, number: int, start: int, end: int, text: str) -> bool:
        """Whether a paragraph has the comment. It may have lost words at one end since."""
        return (number, start, text) in self._starts or (number, end, text) in self._ends


def annotated(
    document: _D, notes: Iterable[Note], marks: Marks, ids: Iterator[int], space: str
) -> tuple[_D, int, int]:
    """The document with comments, their number, and that of notes about text that cannot have any: headers, footers, notes,
    text boxes. Comments that it has already are not written again. Raises MtfixError where a part is broken."""
    main, path = document.parts[0], document.package.path
    frames = Frames(main.raw, main.name, path)
    name, raw, encoding = _comments_part(document)
    known = _Known(frames.ranges, main.paragraphs, _texts(raw, name, path) if raw else {})
    anchored: dict[int, list[tuple[_Anchor, int]]] = {}
    written: list[str] = []
    left = 0
    for note in sorted(notes):
        number = bisect_right(document.starts, note.span.start, hi=len(document.paragraphs)) - 1
        anchor = None
        if number < len(main.paragraphs) and not main.paragraphs[number].boxed:
            at = document.starts[number]
            anchor = _anchor(main.paragraphs[number], note.span.start - at, note.span.end - at)
        if anchor is None:
            left += 1
            continue
        paragraph = main.paragraphs[number]
        start = paragraph.runs[anchor.first].start + anchor.start
        end = paragraph.runs[anchor.last].start + anchor.end
        if not known.has(number, start, end, note.text):
            id = next(ids)
            anchored.setdefault(number, []).append((anchor, id))
            written.append(_comment(id, note.text, marks, raw))
    if not written:
        return document, 0, left
    if objection := document.objection(Edit(0, 0, "")):
        raise MtfixError(objection, path=path)
    changes: list[Change] = []
    for number, own in anchored.items():
        changes += _anchoring(main.paragraphs[number], own, main.raw, frames, marks)
    parts = [document.changed(main, changes), *document.parts[1:]]
    others = dict(document.others)
    if raw:
        new = _with(raw, "".join(written).encode())
        parts = [p._replace(raw=new) if p.name == name else p for p in parts]
    else:
        head = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w={quoteattr(space)}>'
        others[name] = encoded(f"{head}{''.join(written)}</w:comments>".encode(), encoding)
        others |= _announced(document, name)
    return type(document)(document.package, parts, document.way, others), len(written), left


def _comments_part(document: OfficeDocument) -> tuple[str, bytes, str]:
    """The name, content and encoding of the part with comments, which is new where the content is empty."""
    main, package = document.parts[0].name, document.package
    for relation in opc.relations(package, main):
        for part in document.parts:
            if relation.kind == "comments" and part.name == relation.target:
                return part.name, part.raw, part.encoding
    taken = {name.lower() for name in package.members}
    folder = posixpath.dirname(main)
    names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in range(len(taken) + 1))
    return next(name for name in names if name.lower() not in taken), b"", "utf-8"


def _announced(document: OfficeDocument, name: str) -> dict[str, bytes]:
    """The lists of types and of relations, with a new part for comments."""
    package, main = document.package, document.parts[0].name
    strict = b"http://purl.oclc.org/ooxml/" in document.parts[0].raw[:10_000]
    base = "http://purl.oclc.org/ooxml/officeDocument" if strict else _TRANSITIONAL
    members = {member.lower(): member for member in package.members}
    types, encoding = utf8(package, opc.TYPES)
    prefix = _prefix(types)
    found = {
        opc.TYPES: encoded(
            _with(types, f'<{prefix}Override PartName="/{name}" ContentType="{_TYPE}"/>'.encode()), encoding
        )
    }
    rels = opc.relations_of(main)
    target = posixpath.relpath(name, posixpath.dirname(main) or ".")
    relation = f'Type="{base}/relationships/comments" Target="{target}"/>'
    if rels.lower() not in members:
        empty = "http://schemas.openxmlformats.org/package/2006/relationships"
        content = f'<Relationships xmlns="{empty}"><Relationship Id="rId1" {relation}</Relationships>'
        found[rels] = content.encode()
        return found
    rels = members[rels.lower()]
    raw, encoding = utf8(package, rels)
    used = set(re.findall(rb"\bId\s*=\s*[\"']([^\"']*)", raw))
    id = next(id for id in (f"rId{number}" for number in range(1, len(used) + 2)) if id.encode() not in used)
    found[rels] = encoded(_with(raw, f'<{_prefix(raw)}Relationship Id="{id}" {relation}'.encode()), encoding)
    return found


_TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006"


def _prefix(raw: bytes) -> str:
    """The prefix of the root element."""
    root = _ROOT.search(raw)
    return (root[1] or b"").decode() if root else ""


def _with(raw: bytes, more: bytes) -> bytes:
    """A part with more elements at the end of its root."""
    end = _ROOT_END.search(raw)
    assert end
    if not end[0].startswith(b"/>"):
        return raw[: end.start()] + more + raw[end.start() :]
    root = _ROOT.search(raw)
    assert root
    name = root[0][1:-1]
    return raw[: end.start()] + b">" + more + b"</" + name + b">" + raw[end.start() + 2 :]


def _comment(id: int, text: str, marks: Marks, raw: bytes) -> str:
    declared = marks.declared(_prefix(raw).encode() if raw else b"w:")
    paragraphs = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escaped(line).decode()}</w:t></w:r></w:p>'
        for line in text.split("\n")
    )
    return f'<w:comment{declared} w:id="{id}" {marks.signature} w:initials="{OWN}">{paragraphs}</w:comment>'


def _texts(raw: bytes, name: str, path: str) -> dict[str, str]:
    """What comments of mtfix say, by their ids."""
    found: dict[str, list[str]] = {}
    here: list[str] | None = None
    inside = False
    parser = expat.ParserCreate("utf-8", " ")

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal here, inside
        space, _, kind = element.rpartition(" ")
        if kind == "comment":
            own = attributes.get(f"{space} initials") == OWN
            here = found.setdefault(attributes.get(f"{space} id", ""), []) if own else None
        elif kind == "p" and here is not None:
            here.append("")
        inside = kind == "t"

    def end(element: str) -> None:
        nonlocal inside
        inside = False

    def text(data: str) -> None:
        if inside and here:
            here[-1] += data

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    feed(parser, raw, name, path)
    return {id: "\n".join(lines) for id, lines in found.items()}


def _anchor(paragraph: Paragraph, start: int, end: int) -> _Anchor | None:
    """The runs that words begin and end in; None where a paragraph has no text that can be taken apart."""
    texts = [(number, run) for number, run in enumerate(paragraph.runs) if run.tag >= 0 and not run.whole]
    if not texts:
        return None
    first, run = next(((n, r) for n, r in texts if r.end > start), texts[-1])
    start = min(max(start - run.start, 0), len(run.text))
    last, run = next(((n, r) for n, r in reversed(texts) if r.start < end), texts[0])
    end = min(max(end - run.start, 0), len(run.text))
    # Where there are no words between (a tab, a picture), the comment is about the place.
    return max(_Anchor(first, start, last, end), _Anchor(first, start, first, start), key=lambda a: a[2:])


def _anchoring(
    paragraph: Paragraph, own: Iterable[tuple[_Anchor, int]], raw: bytes, frames: Frames, marks: Marks
) -> list[Change]:
    """The changes that put beginnings and ends of comments between the words: ends first, and empty ones whole."""
    cuts: dict[int, list[tuple[int, int, int, str]]] = {}  # run -> offset, order, id, what is written
    for anchor, id in own:
        empty = anchor[:2] == anchor[2:]
        cuts.setdefault(anchor.first, []).append((anchor.start, 1 if empty else 3, id, "Start"))
        cuts.setdefault(anchor.last, []).append((anchor.end, 2 if empty else 0, id, "End"))
    changes: list[Change] = []
    for number, places in cuts.items():
        element = Element(paragraph.runs[number], raw, frames)
        declared = marks.declared(element.prefix)
        between: dict[int, bytes] = {}
        for offset, _, id, kind in sorted(places):
            mark = f'<w:commentRange{kind}{declared} w:id="{id}"/>'
            if kind == "End":
                mark += f'<w:r{declared}><w:commentReference w:id="{id}"/></w:r>'
            between[offset] = between.get(offset, b"") + mark.encode()
        changes.append(element.cut([Cut(offset, offset, new) for offset, new in sorted(between.items())]))
    return changes
