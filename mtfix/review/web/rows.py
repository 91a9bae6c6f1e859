"""The running text of a document as rows of one paragraph each, with its changes and its source. Pure.

Browsers lay out a few rows at a time, so none may be very long.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.text import Edit, Span
from mtfix.reporters.support.escape import spaces, visible
from mtfix.reporters.support.words import Part, parts
from mtfix.review.queue import Change

_PARAGRAPH = re.compile(r"(?:[ \t]*\r?\n){2,}")
# Longer paragraphs are cut at line breaks, longer lines at spaces. In code points, as the following.
_LONG = 2000
# If all lines of a paragraph but the last have this length, it was wrapped by hand, and flows.
_WRAPPED = 50
# Longer texts are not compared word by word, which would take too long.
_COMPARED = 4000
# These direction marks are part of ordinary text in Hebrew or Arabic, and cannot reach beyond their paragraph.
_ORDINARY = "\n\t\u200e\u200f\u061c"


class Row(NamedTuple):
    """A paragraph: a span of the text of a segment; without one, of the document."""

    segment: Segment | None
    start: int
    end: int
    numbers: list[int]  # of its changes
    source: str = ""


def rows(document: Document, changes: Sequence[Change], first: int) -> list[Row]:
    """The rows of a document; ``changes`` are its changes, ``first`` is the number of the first one."""
    own: dict[int, list[tuple[int, Span]]] = defaultdict(list)
    alone: list[tuple[int, Row]] = []
    for number, change in enumerate(changes, first):
        segment, span = change.segment, change.finding.span
        if segment is None:
            line = document.text.rfind("\n", 0, span.start) + 1
            end = document.text.find("\n", span.end)
            start = max(line, span.start - _LONG)
            stop = min(len(document.text) if end < 0 else end, span.end + _LONG)
            alone.append((span.start, Row(None, start, stop, [number])))
        else:
            own[id(segment)].append((number, within(change)))
    found = [
        (segment.extent.start, row)
        for segment in document.segments
        for row in _paragraphs(segment, own[id(segment)])
    ]
    if alone or any(one[0] > other[0] for one, other in pairwise(found)):
        found = sorted([*found, *alone], key=lambda item: item[0])
    return [row for _, row in found]


def within(change: Change) -> Span:
    """The span of a change in the text of its segment; without one, of the document."""
    segment, (start, end) = change.segment, change.finding.span
    return Span(start, end) if segment is None else Span(segment.from_file(start), segment.from_file(end))


def _paragraphs(segment: Segment, changes: list[tuple[int, Span]]) -> Iterator[Row]:
    text, source = segment.text, segment.source or ""
    if not changes and not text.strip():
        return
    changes.sort(key=lambda change: change[1].start)
    pieces = _pieces(text, [span for _, span in changes])
    sources = [source[piece.start : piece.end] for piece in _pieces(source, ())] if source else []
    if len(sources) != len(pieces):
        sources = [source]
    at = 0
    for number, piece in enumerate(pieces):
        numbers = []
        while at < len(changes) and (changes[at][1].start < piece.end or number == len(pieces) - 1):
            numbers.append(changes[at][0])
            at += 1
        if numbers or text[piece.start : piece.end].strip():
            yield Row(segment, piece.start, piece.end, numbers, sources[number] if number < len(sources) else "")


def _pieces(text: str, whole: Sequence[Span]) -> list[Span]:
    """A text cut between paragraphs, and long paragraphs within, but not inside the spans ``whole``, which are sorted."""
    kept, at, reach = [0], 0, 0
    ends = iter(whole)
    span = next(ends, None)
    for end in (*(mark.end() for mark in _PARAGRAPH.finditer(text)), len(text)):
        while at < end:
            at = end if end - at <= _LONG else _cut(text, at)
            while span is not None and span.start < at:
                reach = max(reach, span.end)
                span = next(ends, None)
            if reach <= at or at == len(text):
                kept.append(at)
    return [Span(start, end) for start, end in pairwise(kept)] or [Span(0, 0)]


def _cut(text: str, at: int) -> int:
    """Where a long text that begins at ``at`` is cut: after a line break, else after a space, else anywhere."""
    low, high = at + _LONG // 2, at + _LONG
    return (text.rfind("\n", low, high) + 1) or (text.rfind(" ", low, high) + 1) or high


def row(
    row: Row, document: Document, changes: Sequence[Change], replacements: Sequence[str | None]
) -> dict[str, Any]:
    """A row as the page shows it: its text in runs, which are texts and changes, and its source.

    ``changes`` are those of the row, each with its replacement, or None for none. A run of a change is its number, its
    parts, and whether it is inside the one before it, which has its place in the text.
    """
    text = document.text if row.segment is None else row.segment.text
    runs: list[Any] = []
    at = row.start
    order = sorted(
        zip(row.numbers, changes, replacements, strict=True),
        key=lambda item: (within(item[1]).start, -within(item[1]).end),
    )
    for number, change, replacement in order:
        start, end = within(change)
        inside = start < at
        if not inside:
            runs.append(_readable(text[at:start]))
            at = end
        runs.append([number, [[kind, _marked(part)] for kind, part in compared(change, replacement)], inside])
    runs.append(_readable(text[at : row.end].rstrip()))
    lines = text[row.start : row.end].strip().split("\n")
    shown = {"runs": [run for run in runs if run], "flows": all(len(line) >= _WRAPPED for line in lines[:-1])}
    if row.source:
        shown["source"] = _readable(row.source.strip())
    return shown


def compared(change: Change, replacement: str | None) -> list[Part]:
    """The text of a change and its replacement, in parts; "mark" if there is no replacement."""
    span, segment = within(change), change.segment
    text = change.document.text if segment is None else segment.text
    old = text[span.start : span.end]
    if replacement is None:
        return [Part("mark", old)]
    edits = list(change.edits(replacement))
    if segment is not None:
        edits = [Edit(segment.from_file(e.start), segment.from_file(e.end), e.new) for e in edits]
    if len(old) + sum(len(edit.new) for edit in edits) > _COMPARED:
        return [Part("old", old), Part("new", replacement)]
    return [part for part in parts(text, span.start, span.end, edits) if part.text]


def _readable(text: str) -> str:
    return visible(text.replace("\r\n", "\n"), keep=_ORDINARY)


def _marked(text: str) -> str:
    """Text of a change, in which spaces and controls that could not be seen are."""
    return visible(spaces(text.replace("\r\n", "\n")))
