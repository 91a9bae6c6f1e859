"""Documents of office programs: the text of the parts of a package, its segments, and the way back into the package.

The text has a line for each paragraph (a forced line break begins another). Corrections go back into the runs that
they came from; of the package only the parts they are in are written anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, Self

from mtfix.core.document import Piece, Segment
from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, Span, apply
from mtfix.formats.support import runs
from mtfix.formats.support.base import Extracted
from mtfix.formats.support.parts import Part, encoded, utf8
from mtfix.formats.support.pieces import OBJECT, Numbering
from mtfix.formats.support.runs import Paragraph

if TYPE_CHECKING:
    from mtfix.formats.support.package import Package

# XML has no place for most controls; tabs are elements of their own.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufffe\uffff]")
_LITERAL = re.compile('"((?:[^"]|"")*)"')
_SIGNATURES = ("_xmlsignatures/", "META-INF/documentsignatures.xml")


class Way(NamedTuple):
    """How a format reads the paragraphs of a part (its bytes in UTF-8, its name), and writes them."""

    format: str
    read: Callable[[bytes, str], Sequence[Paragraph]]
    writing: runs.Writing = runs.XML


class OfficeDocument:
    """The content of a document. ``others`` are new contents of parts without text."""

    def __init__(
        self, package: Package, parts: Sequence[Part], way: Way, others: Mapping[str, bytes] | None = None
    ) -> None:
        self.package = package
        self.parts = parts
        self.way = way
        self.others = others or {}
        self.paragraphs = [paragraph for part in parts for paragraph in part.paragraphs]
        texts = [paragraph.text for paragraph in self.paragraphs]
        self.text = "\n".join(texts)
        self.starts = [0, *accumulate(len(text) + 1 for text in texts)]

    @classmethod
    def of(cls, package: Package, names: Iterable[tuple[str, str]], way: Way) -> Self:
        """The document of some parts, each with its label. Raises MtfixError where one is broken."""
        parts = []
        for name, label in names:
            raw, encoding = utf8(package, name)
            parts.append(Part(name, raw, encoding, way.read(raw, name), label))
        return cls(package, parts, way)

    @property
    def format(self) -> str:
        return self.way.format

    @cached_property
    def extracted(self) -> Extracted:
        """The paragraphs that have a place for text. Keys count them by kind within the section of a heading."""
        segments: list[Segment] = []
        starts = iter(self.starts)
        for part in self.parts:
            numbering = Numbering()
            label = part.label and part.label + "/"
            for paragraph, start in zip(part.paragraphs, starts, strict=False):
                if paragraph.writable:
                    key = paragraph.key or numbering.key(paragraph.kind, heading=paragraph.heading)
                    segments.append(_segment(paragraph, start, label + key))
        return Extracted(segments, counted=True)

    def objection(self, edit: Edit) -> str:
        """That a signature would break. What XML cannot hold is no edit of a segment."""
        signed = any(name.startswith(_SIGNATURES) for name in self.package.members)
        return "the document is signed, and a correction would break the signature" if signed else ""

    def edited(self, edits: Iterable[Edit]) -> Self:
        """The document with edits of its text done. Raises MtfixError where that does not read as intended."""

        def write(part: Part, paragraph: Paragraph, own: list[Edit]) -> list[tuple[int, int, bytes]]:
            return runs.written(paragraph, own, part.raw, self.way.writing)

        return self.rewritten(edits, write)

    def rewritten(
        self,
        edits: Iterable[Edit],
        write: Callable[[Part, Paragraph, list[Edit]], list[tuple[int, int, bytes]]],
    ) -> Self:
        """The document with edits of its text done by ``write``, which returns the changes of a part's bytes for edits of
        the text of a paragraph. Raises MtfixError where the document then does not read as intended."""
        edits = sorted(edits)
        if edits and (objection := self.objection(edits[0])):
            raise MtfixError(objection, path=self.package.path)
        parts: list[Part] = []
        at = number = 0  # the next edit, the next paragraph
        for part in self.parts:
            changes: list[tuple[int, int, bytes]] = []
            for paragraph in part.paragraphs:
                start, end = self.starts[number], self.starts[number + 1]
                number += 1
                own: list[Edit] = []
                while at < len(edits) and edits[at].end < end:
                    edit = edits[at]
                    own.append(Edit(edit.start - start, edit.end - start, edit.new))
                    at += 1
                if own:
                    try:
                        changes += write(part, paragraph, own)
                    except runs.Unwritable:
                        raise self._bug() from None
                    for twin in paragraph.twins:
                        try:
                            changes += write(part, twin, own)
                        except runs.Unwritable:
                            continue  # what old programs see stays as it is
            parts.append(part if not changes else self.changed(part, changes))
        changed = type(self)(self.package, parts, self.way, self.others)
        if changed.text != apply(self.text, edits):
            raise self._bug()
        return changed

    def changed(self, part: Part, changes: Iterable[tuple[int, int, bytes]]) -> Part:
        """A part with changes of its bytes. Raises MtfixError where they overlap, or break it."""
        pieces: list[bytes] = []
        at = 0
        for start, end, new in sorted(changes):
            if start < at:
                raise self._bug()
            pieces += [part.raw[at:start], new]
            at = end
        raw = b"".join([*pieces, part.raw[at:]])
        try:
            return part._replace(raw=raw, paragraphs=self.way.read(raw, part.name))
        except MtfixError:
            raise self._bug() from None

    def encode(self) -> bytes:
        """The package, with the parts that differ written anew."""
        contents = dict(self.others)
        for part in self.parts:
            raw = encoded(part.raw, part.encoding)
            if part.name not in self.package.members or raw != self.package.read(part.name):
                contents[part.name] = raw
        return self.package.replaced(contents) if contents else self.package.raw

    def _bug(self) -> MtfixError:
        return MtfixError(
            "the corrected file would not read as intended; nothing was written. "
            f"This is a bug in mtfix's {self.format} format",
            path=self.package.path,
        )


def named_texts(formula: str) -> set[str]:
    """The texts that a formula compares cells with, without regard to case; those of a list of choices ("open,closed")
    each. To correct one in a cell would change what is counted or found."""
    found = [match[1].replace('""', '"') for match in _LITERAL.finditer(formula)]
    return {part.strip().casefold() for text in found for part in (text, *text.split(","))}


class _Text(Segment):
    """A paragraph. What XML cannot hold, or only as an element, cannot be written."""

    paragraph: Paragraph

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
                own = super().to_edits(Edit(at, at + len(before), after))
                if not own or not all(self._has_place(e) for e in own):
                    return []
                found += own
            at += len(before) + 1
        return found

    def _has_place(self, edit: Edit) -> bool:
        """Whether text is in or beside what is replaced; between a tab and a picture there is no run to take new text."""
        start, end = edit.start - self.at, edit.end - self.at
        return not edit.new or any(
            run.tag >= 0 and not run.whole and run.start <= end and start <= run.end for run in self.paragraph.runs
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
    found = _Text(
        text, start, key=key, pieces=pieces or None, protected_spans=paragraph.protected_spans, extent=extent
    )
    found.paragraph = paragraph
    return found
