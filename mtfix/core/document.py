"""Documents and their segments."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any, NamedTuple, TypeVar

from mtfix.core.encoding import Content
from mtfix.core.text import Edit, Lines, Span

_T = TypeVar("_T")


class Piece(NamedTuple):
    """A run of a segment's text and the part of the file it comes from.

    If both have the same length and ``verbatim`` is set, the characters correspond one to one; otherwise
    (an escape, an entity) the piece is replaced as a whole. ``escape`` is set for a part with rules of its own
    (a CDATA section), and None if those of the segment apply. A ``fixed`` piece (a character that represents a tag)
    is never replaced.
    """

    start: int  # in the segment's text
    end: int
    file_start: int  # in the document's text
    file_end: int
    verbatim: bool
    escape: Callable[[str], str] | None = None
    fixed: bool = False


class Code(NamedTuple):
    """Markup between characters of a segment's text: ``<g>`` of XLIFF, ``**`` of Markdown."""

    at: int  # in the segment's text
    name: str  # with the id, if it has one: codes with equal names are interchangeable
    side: str = "alone"  # "open", "close", or "alone"
    value: str = ""  # the address of a link or an image


class Plural(NamedTuple):
    """Which plural form of a message a segment is."""

    group: str  # the key shared by all forms of the message
    category: str  # the category of CLDR ("one", "few"), or the number of the form in gettext
    few: tuple[int, ...] | None = (
        None  # the numbers that use it, if only one or two do; None if that depends on the language
    )
    counter: str = ""  # the name of the number, where every form may show it: "count"


def _same(text: str) -> str:
    return text


class Segment:
    """One translatable unit: its text without the escapes of the file, and the mapping back into the file.

    ``pieces`` maps the text to the file; None means that the text is ``document.text[at:at + len(text)]``.
    ``escape`` turns new text into what is written to the file. ``protected_spans`` are what rules see but must not
    edit, or a function of the text that computes them on first use. ``source`` is the source text, None if it is not
    known. ``extent`` is the part of the file that belongs to this segment only, by default that of its text.
    All offsets are code points.
    """

    language = ""  # of this segment, if the file declares it: a quotation with ``lang`` on a page
    # Set by some formats only; class attributes, so that a million segments need no memory for them.
    codes: Sequence[Code] = ()
    source_codes: Sequence[Code] | None = None  # None if the codes of the source are not known
    flags: frozenset[str] = frozenset()  # flags of the message in a catalogue: "c-format", "no-python-format"
    plural: Plural | None = None
    message = (
        ""  # whose text this is, where a message has several; they are compared if both sides have the same ones
    )
    plural_source: str | None = None  # the source form for all other numbers, if it has several

    __slots__ = ("__dict__", "_extent", "_protected_spans", "at", "escape", "key", "pieces", "source", "text")

    def __init__(
        self,
        text: str,
        at: int = 0,
        *,
        key: str = "",
        source: str | None = None,
        pieces: Sequence[Piece] | None = None,
        escape: Callable[[str], str] = _same,
        protected_spans: Sequence[Span] | Callable[[str], Sequence[Span]] = (),
        extent: Span | None = None,
    ) -> None:
        self.text = text
        self.at = at
        self.key = key
        self.source = source
        self.pieces = pieces
        self.escape = escape
        self._protected_spans = protected_spans
        self._extent = extent

    @property
    def protected_spans(self) -> Sequence[Span]:
        """Spans of the text that rules see but must not edit, in order."""
        if callable(self._protected_spans):
            self._protected_spans = self._protected_spans(self.text)
        return self._protected_spans

    def __repr__(self) -> str:
        return f"Segment({self.key or self.at}, {self.text[:40]!r})"

    @property
    def extent(self) -> Span:
        return self.to_file(Span(0, len(self.text))) if self._extent is None else self._extent

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces or ()]

    @cached_property
    def _file_starts(self) -> list[int]:
        return [piece.file_start for piece in self.pieces or ()]

    def to_file(self, span: Span) -> Span:
        """The part of the file that a span of the text comes from, with whole escapes."""
        if self.pieces is None:
            return Span(self.at + span.start, self.at + span.end)
        if not self.pieces:
            return Span(self.at, self.at)
        first = self._piece(span.start)
        if span.end <= span.start:
            # An insertion goes directly after the character before it, so that it stays inside quotes and tags.
            before = self._piece(max(span.start - 1, 0)) if span.start else first
            where = _inside(before, span.start, at_end=bool(span.start))
            return Span(where, where)
        last = self._piece(span.end - 1)
        return Span(_inside(first, span.start), _inside(last, span.end, at_end=True))

    def from_file(self, offset: int) -> int:
        """The offset in the text for an offset in the file; inside an escape, the offset where that begins."""
        if self.pieces is None:
            return min(max(offset - self.at, 0), len(self.text))
        number = bisect_right(self._file_starts, offset) - 1
        if number < 0:
            return 0
        piece = self.pieces[number]
        if piece.verbatim or offset >= piece.file_end:
            return min(piece.start + offset - piece.file_start, piece.end)
        return piece.start

    def to_edits(self, edit: Edit) -> list[Edit]:
        """The edits of the file for an edit of the text, all of them inside its pieces.

        If the edit covers pieces with markup between them, the new words are distributed over the pieces in
        proportion to their length, and the markup is kept. Empty if the edit cannot be written.
        """
        if self.pieces is None:
            return [Edit(self.at + edit.start, self.at + edit.end, self.escape(edit.new))]
        if parts := self._between_breaks(edit):
            edits = [self.to_edits(part) for part in parts]
            return [each for own in edits for each in own] if all(edits) else []
        edit = self._least(edit)
        runs: list[Span] = []
        lengths: list[int] = []
        leads: list[bool] = []
        escapes: list[Callable[[str], str]] = []
        if edit.end > edit.start:
            for piece in self.pieces[self._index(edit.start) : self._index(edit.end - 1) + 1]:
                start, end = max(edit.start, piece.start), min(edit.end, piece.end)
                if end <= start or piece.fixed:
                    continue
                place = Span(_inside(piece, start), _inside(piece, end, at_end=True))
                escape = piece.escape or self.escape
                if runs and runs[-1].end == place.start and escapes[-1] == escape:
                    runs[-1] = Span(runs[-1].start, place.end)
                    lengths[-1] += end - start
                else:
                    runs.append(place)
                    lengths.append(end - start)
                    leads.append(self.text[start].isspace())
                    escapes.append(escape)
        if not runs:
            return self._insertion(edit)
        shares = _spread(edit.new, lengths, leads)
        return [
            Edit(run.start, run.end, escape(new)) for run, new, escape in zip(runs, shares, escapes, strict=True)
        ]

    def _between_breaks(self, edit: Edit) -> list[Edit]:
        """The edit split at line breaks that are markup, which are kept; empty if it covers none."""
        assert self.pieces
        start, end, new = edit
        breaks = [
            piece.start
            for piece in self.pieces[self._index(start) : self._index(max(end - 1, start)) + 1]
            if piece.fixed and start <= piece.start < end and self.text[piece.start : piece.end] == "\n"
        ]
        if not breaks:
            return []
        old = self.text[start:end]
        if old.count("\n") == new.count("\n"):
            places, lines = [start + i for i, char in enumerate(old) if char == "\n"], new.split("\n")
        else:
            lengths = [b - a - 1 for a, b in pairwise([start - 1, *breaks, end])]
            places, lines = breaks, [part.strip() for part in _spread(new, lengths, [False] * len(lengths))]
        spans = zip([start, *(place + 1 for place in places)], [*places, end], strict=True)
        found = (Edit(a, b, line) for (a, b), line in zip(spans, lines, strict=True))
        return [each for each in found if self.text[each.start : each.end] != each.new]

    def _least(self, edit: Edit) -> Edit:
        """The edit without the text at its ends that it does not change, if it covers markup, so that markup stays there."""
        start, end, new = edit
        if self._index(start) == self._index(max(end - 1, start)):
            return edit
        text = self.text
        while end > start and new and text[end - 1] == new[-1]:
            end, new = end - 1, new[:-1]
        while end > start and new and text[start] == new[0]:
            start, new = start + 1, new[1:]
        return Edit(start, end, new) if new or end > start else edit

    def _insertion(self, edit: Edit) -> list[Edit]:
        if edit.end > edit.start:
            return []  # the edit would only delete fixed pieces
        where = self.to_file(Span(edit.end, edit.end)).start
        escape = self._piece(max(edit.end - 1, 0)).escape if self.pieces else None
        return [Edit(where, where, (escape or self.escape)(edit.new))]

    def _index(self, offset: int) -> int:
        return max(bisect_right(self._starts, offset) - 1, 0)

    def _piece(self, offset: int) -> Piece:
        assert self.pieces
        return self.pieces[self._index(offset)]


def _inside(piece: Piece, offset: int, *, at_end: bool = False) -> int:
    if piece.verbatim:
        return piece.file_start + offset - piece.start
    if offset <= piece.start:
        return piece.file_start
    return piece.file_end if at_end or offset >= piece.end else piece.file_start


def _spread(text: str, lengths: Sequence[int], leads: Sequence[bool]) -> list[str]:
    """Cut a text at its spaces into as many parts as there are lengths, each of about that length.

    ``leads`` tells for each part whether it begins with the space, or the part before ends with it.
    """
    if len(lengths) == 1:
        return [text]
    total, parts, at, seen = sum(lengths) or 1, [], 0, 0
    for length, lead in zip(lengths[:-1], leads[1:], strict=True):
        seen += length
        ideal = round(len(text) * seen / total)
        cuts = [cut for i, c in enumerate(text) if c.isspace() and (cut := i if lead else i + 1) >= at]
        cut = min([*cuts, len(text)], key=lambda c: (abs(c - ideal), c))
        parts.append(text[at:cut])
        at = cut
    return [*parts, text[at:]]


class Document:
    """The content of a file and its segments. Immutable: a correction makes a new document."""

    def __init__(
        self,
        content: Content,
        segments: Sequence[Segment],
        *,
        path: str = "",
        format: str = "text",
        languages: tuple[str, str] = ("", ""),
        note: str = "",
    ) -> None:
        self.content = content
        self.segments = segments
        self.path = path
        self.format = format
        self.languages = languages  # source and target as declared by the file, "" if it does not
        self.note = note  # for people, about how it was read; "{}" stands for the file and a verb
        self._memo: dict[str, Any] = {}

    @property
    def text(self) -> str:
        return self.content.text

    def only(self, segments: Sequence[Segment]) -> Document:
        """The same file with only some of its segments."""
        return Document(
            self.content, segments, path=self.path, format=self.format, languages=self.languages, note=self.note
        )

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.content.text)

    def segment_at(self, span: Span) -> Segment | None:
        """The innermost segment whose part of the file contains a span of ``text``; None if there is none."""
        starts, reach, ordered = self._extents
        number = bisect_right(starts, span.start) - 1
        while number >= 0 and reach[number] >= span.end:
            if ordered[number].extent.end >= span.end:
                return ordered[number]
            number -= 1
        return None

    @cached_property
    def _extents(self) -> tuple[list[int], list[int], list[Segment]]:
        """The beginnings of segments, the furthest end up to each, and the segments in that order."""
        ordered = sorted(self.segments, key=lambda s: (s.extent.start, -s.extent.end))
        extents = [s.extent for s in ordered]
        return [e.start for e in extents], list(accumulate((e.end for e in extents), max)), ordered

    def memo(self, name: str, make: Callable[[Document], _T]) -> _T:
        """A value derived from the document, computed by ``make`` on first use and then kept."""
        if name not in self._memo:
            self._memo[name] = make(self)
        found: _T = self._memo[name]
        return found
