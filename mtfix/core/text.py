"""Spans, edits and lines of text.

All offsets are code points of the decoded text, half open: ``text[span.start:span.end]``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int


class Edit(NamedTuple):
    """Replace ``text[start:end]`` of the original text by ``new``."""

    start: int
    end: int
    new: str


def occurrences(text: str, part: str) -> Iterator[int]:
    """Where a part begins in a text; places may overlap."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def line_around(text: str, start: int, end: int, reach: int) -> Span:
    """The line around a span, as far as ``reach`` code points before and after it: looking for the ends of a line that is
    as long as a book again and again would take time with the square of its length."""
    least, most = max(start - reach, 0), min(end + reach, len(text))
    last = text.find("\n", end, most)
    return Span(text.rfind("\n", least, start) + 1 or least, most if last < 0 else last)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits applied. Edits may be in any order, but must not overlap.

    Raises ValueError if two edits overlap or one is outside the text.
    """
    parts: list[str] = []
    at = 0
    for edit in sorted(edits):
        if edit.start < at or edit.end < edit.start or edit.end > len(text):
            raise ValueError(f"edit {edit} overlaps another one or is outside the text")
        parts.append(text[at : edit.start])
        parts.append(edit.new)
        at = edit.end
    parts.append(text[at:])
    return "".join(parts)


def compose(first: Sequence[Edit], between: str, second: Sequence[Edit]) -> list[Edit]:
    """One list of edits with the effect of two lists, one applied after the other.

    ``first`` turns a text into ``between``, ``second`` edits ``between``. Adjacent edits are merged.
    """
    placed: list[tuple[int, int, Edit]] = []  # each of the first edits with its place in `between`
    shift = 0
    for edit in sorted(first):
        start = edit.start + shift
        placed.append((start, start + len(edit.new), edit))
        shift += len(edit.new) - (edit.end - edit.start)
    both = [(start, end, True, edit) for start, end, edit in placed]
    both += [(edit.start, edit.end, False, edit) for edit in second]
    both.sort(key=lambda item: item[:2])
    found: list[Edit] = []
    at = shift = 0  # shift: how far the edits so far have moved the text after them
    while at < len(both):
        low, high = both[at][:2]
        old: list[Edit] = []
        new: list[Edit] = []
        while at < len(both) and (both[at][0] < high or both[at][0] == low):
            high = max(high, both[at][1])
            (old if both[at][2] else new).append(both[at][3])
            at += 1
        text = apply(between[low:high], [Edit(e.start - low, e.end - low, e.new) for e in new])
        start = low - shift
        shift += sum(len(e.new) - (e.end - e.start) for e in old)
        found.append(Edit(start, high - shift, text))
    return found


class Origin:
    """Maps spans of an edited text to the original. The edits must be sorted and must not touch."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        growth = accumulate((len(e.new) - (e.end - e.start) for e in edits), initial=0)
        self._starts = [edit.start + grown for edit, grown in zip(edits, growth, strict=False)]
        self._ends = [start + len(edit.new) for start, edit in zip(self._starts, edits, strict=True)]

    def of(self, span: Span) -> Span:
        """The part of the original that became ``span``, including all of each edit that it touches."""
        first = bisect_left(self._ends, span.start)
        last = bisect_right(self._starts, span.end) - 1
        if first > last:
            back = self._edits[last].end - self._ends[last] if last >= 0 else 0
            return Span(span.start + back, span.end + back)
        before = self._edits[first].start - self._starts[first]
        beyond = self._edits[last].end - self._ends[last]
        return Span(
            min(span.start + before, self._edits[first].start), max(span.end + beyond, self._edits[last].end)
        )


class Lines:
    """Line and column of an offset, both from 1; columns are code points."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, line: int) -> int:
        """The offset at which a line begins; lines count from 1."""
        return self._starts[line - 1]
