"""Applying an edit to a document and its findings without parsing the file again. Pure.

Most keystrokes change the text of one segment and move the segments after it. Edits that may change the structure of
the file are left to the parser of the format.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mtfix.core.document import Document, Piece, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.finding import Finding
from mtfix.core.text import Edit, Span

# Punctuation that is never syntax inside a segment of these formats. Letters, digits and spaces between words are
# never syntax in any format.
_SIGNS = ".,:!?()/–—’“”«»"
_NEVER_SYNTAX = {
    "json": _SIGNS, "po": _SIGNS, "strings": _SIGNS, "xcstrings": _SIGNS,
    "xliff": _SIGNS, "tmx": _SIGNS, "html": _SIGNS, "markdown": ",?–—’“”«»",
}  # fmt: skip
# Formats that keep spaces at the start and end of a segment.
_QUOTED = {"json", "po", "strings", "xcstrings"}


class Patched(NamedTuple):
    """A document after an edit, and the number of the segment that it changed."""

    document: Document
    number: int


def patched(document: Document, edit: Edit) -> Patched | None:
    """The document after an edit of its text; None if the file must be parsed to tell."""
    signs = _NEVER_SYNTAX.get(document.format, "")
    touched = document.text[edit.start : edit.end] + edit.new
    segment = document.segment_at(Span(edit.start, edit.end))
    if segment is None or not all(char.isalnum() or char == " " or char in signs for char in touched):
        return None
    place = _place(segment, edit)
    if place is None or (document.format not in _QUOTED and _at_edge(segment, place, edit)):
        return None
    text = document.text[: edit.start] + edit.new + document.text[edit.end :]
    if text.isascii() != document.text.isascii():
        return None  # whether a file has only ASCII decides how some formats write corrections
    shift = _Shift(edit)
    segments: list[Segment] = []
    number = -1
    for each in document.segments:
        extent = each.extent
        if each is segment:
            number = len(segments)
            segments.append(_changed(each, place, edit))
        elif extent.start >= edit.end:
            segments.append(_moved(each, shift.by) if shift.by else each)
        elif extent.end > edit.start:
            segments.append(_around(each, shift))
        else:
            segments.append(each)
    content = Decoded(text, "utf-8", b"")
    after = Document(content, segments, path=document.path, format=document.format, languages=document.languages)
    return Patched(after, number)


class _Place(NamedTuple):
    """The span of an edit in the text of a segment, and the number of its piece."""

    start: int
    end: int
    piece: int  # -1 for a segment without pieces


def _place(segment: Segment, edit: Edit) -> _Place | None:
    if segment.pieces is None:
        return _Place(edit.start - segment.at, edit.end - segment.at, -1)
    for number, piece in enumerate(segment.pieces):
        if piece.file_start <= edit.start and edit.end <= piece.file_end:
            if piece.fixed or not piece.verbatim or piece.end - piece.start != piece.file_end - piece.file_start:
                continue
            at = piece.start - piece.file_start
            return _Place(edit.start + at, edit.end + at, number)
    return None


def _at_edge(segment: Segment, place: _Place, edit: Edit) -> bool:
    """Whether the edit adds or removes spaces that a format may strip, because they are not between two words."""
    text = segment.text
    before, after = text[: place.start][-1:], text[place.end :][:1]
    if not before.strip() and not after.strip():
        return True
    blank = edit.new.startswith(" ") or edit.new.endswith(" ") or " " in text[place.start : place.end]
    return (blank or not edit.new) and not (before.isalnum() and after.isalnum())


class _Shift:
    """The offsets of a text after an edit."""

    def __init__(self, edit: Edit) -> None:
        self._edit = edit
        self.by = len(edit.new) - (edit.end - edit.start)

    def start(self, offset: int) -> int:
        """The new offset of the start of a span."""
        return offset + self.by if offset >= self._edit.end else offset

    def end(self, offset: int) -> int:
        """The new offset of the end of a span."""
        return offset + self.by if offset > self._edit.start else offset

    def span(self, span: Span) -> Span:
        start = self.start(span.start)
        return Span(start, max(self.end(span.end), start))


def _copy(segment: Segment, text: str, at: int, pieces: Sequence[Piece] | None, extent: Span | None) -> Segment:
    copy = Segment(
        text,
        at,
        key=segment.key,
        source=segment.source,
        pieces=pieces,
        escape=segment.escape,
        protected_spans=segment._protected_spans,
        extent=extent,
    )
    # Attributes of single formats, but no cached properties: those depend on the pieces.
    copy.__dict__.update({name: value for name, value in segment.__dict__.items() if not name.startswith("_")})
    return copy


def _moved(segment: Segment, by: int) -> Segment:
    """A segment after the edit, moved by a number of code points."""
    pieces = segment.pieces
    if pieces is not None:
        pieces = [
            Piece(start, end, first + by, last + by, verbatim, escape, fixed)
            for start, end, first, last, verbatim, escape, fixed in pieces
        ]
    extent = segment._extent
    if extent is not None:
        extent = Span(extent.start + by, extent.end + by)
    return _copy(segment, segment.text, segment.at + by, pieces, extent)


def _around(segment: Segment, shift: _Shift) -> Segment:
    """A segment whose extent contains the edit, although the edit belongs to another one, such as an attribute."""
    pieces = segment.pieces
    if pieces is not None:
        spans = (shift.span(Span(piece.file_start, piece.file_end)) for piece in pieces)
        pieces = [p._replace(file_start=s.start, file_end=s.end) for p, s in zip(pieces, spans, strict=True)]
    extent = shift.span(segment._extent) if segment._extent is not None else None
    return _copy(segment, segment.text, shift.start(segment.at), pieces, extent)


def _changed(segment: Segment, place: _Place, edit: Edit) -> Segment:
    grown = len(edit.new) - (edit.end - edit.start)
    pieces = segment.pieces
    first = 0
    if pieces is not None:
        here = pieces[place.piece]
        first = here.start
        pieces = [
            *pieces[: place.piece],
            here._replace(end=here.end + grown, file_end=here.file_end + grown),
            *(
                p._replace(
                    start=p.start + grown,
                    end=p.end + grown,
                    file_start=p.file_start + grown,
                    file_end=p.file_end + grown,
                )
                for p in pieces[place.piece + 1 :]
            ),
        ]
    extent = segment._extent
    if extent is not None:
        extent = Span(extent.start, extent.end + grown)
    text = segment.text[: place.start] + edit.new + segment.text[place.end :]
    copy = _copy(segment, text, segment.at, pieces, extent)
    if not callable(copy._protected_spans):
        shift = _Shift(Edit(place.start, place.end, edit.new))
        copy._protected_spans = [shift.span(span) for span in copy._protected_spans]
    if segment.codes:
        # A tag at the place of the edit is before it if the edited piece starts there, else after it.
        copy.codes = [
            code._replace(at=code.at + grown)
            if code.at >= place.end and not (code.at == place.start == first)
            else code
            for code in segment.codes
        ]
    return copy


def moved(finding: Finding, edit: Edit) -> Finding | None:
    """A finding with its offsets after an edit; None if the edit touches it."""
    start, end = finding.span
    for fix in finding.fixes:
        for each in fix.edits:
            start, end = min(start, each.start), max(end, each.end)
    if end <= edit.start:
        return finding
    if start >= edit.end:
        return shifted(finding, len(edit.new) - (edit.end - edit.start))
    return None


def shifted(finding: Finding, by: int) -> Finding:
    """A finding moved by a number of code points."""
    if not by:
        return finding
    fixes = tuple(
        fix._replace(edits=tuple(Edit(e.start + by, e.end + by, e.new) for e in fix.edits)) for fix in finding.fixes
    )
    return finding._replace(span=Span(finding.span.start + by, finding.span.end + by), fixes=fixes)
