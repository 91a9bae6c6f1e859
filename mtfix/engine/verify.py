"""Verifying that a corrected file parses as intended before it is written; fixes that break it are left out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Content
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Fix
from mtfix.core.text import Edit, Origin, Span

# Limits of the search for fixes that break a file: how often the file is parsed, and how many code points in total.
# Fixes that have not been tried by then are left out.
_READINGS = 200
_CHARACTERS = 20_000_000
_FEWEST = 16
_SPOILT = "the correction would break the structure of the file"

# The number of a list item in Chinese or Japanese, and in Markdown (CommonMark 0.31, 5.2).
_NUMBERED = re.compile(r"[0-9０-９]{1,9}[、．]")
_ITEM = re.compile(r"\d{1,9}\. +")


class Verified(NamedTuple):
    """The fixes that do not break the file; ``refused`` gives the reasons for the others, by their index."""

    kept: list[int]
    after: Document
    refused: dict[int, str]


def apply_verified(document: Document, fixes: Sequence[Fix], reread: Callable[[Content], Document]) -> Verified:
    """The document with as many of the fixes as possible applied without breaking it.

    ``reread`` makes a document of changed content in the way this one was made.
    """
    search = _Search(document, fixes, reread)
    writable = [n for n, fix in enumerate(fixes) if not search.objected(n, fix)]
    kept = search.add([], writable)
    return Verified(sorted(kept), search.after, search.refused)


def verify(before: Document, after: Document, fixes: Iterable[Fix]) -> None:
    """Raise MtfixError unless the changed file has the same segments, each with exactly the intended changes."""
    if _disagreeing(before, after, sorted(edit for fix in fixes for edit in fix.edits)) is not None:
        raise MtfixError(_SPOILT, path=before.path)


class _Search:
    """Searches for fixes that can be applied together, most likely ones first."""

    def __init__(self, document: Document, fixes: Sequence[Fix], reread: Callable[[Content], Document]) -> None:
        self.document, self.fixes, self.reread = document, fixes, reread
        self.after = document  # with the fixes that are known to be compatible
        self.refused: dict[int, str] = {}
        self.readings = max(_FEWEST, min(_READINGS, _CHARACTERS // (len(document.text) or 1)))

    def objected(self, number: int, fix: Fix) -> bool:
        objection = next((reason for edit in fix.edits if (reason := self.document.content.objection(edit))), "")
        if objection:
            self.refused[number] = objection
        return bool(objection)

    def add(self, good: list[int], more: list[int], known: _Failure | None = None) -> list[int]:
        """``good`` and as many more fixes as are compatible with them; ``known`` is the result of all of them, if they have
        been tried and failed."""
        if not more:
            return good
        failure = known or self._try([*good, *more])
        if failure is None:
            return [*good, *more]
        if len(more) == 1 or self.readings <= 0:
            self.refused |= dict.fromkeys(more, failure.reason)
            return good
        suspects = [number for number in more if number in failure.suspects]
        others = [number for number in more if number not in failure.suspects]
        if not suspects or not others:
            others, suspects = more[: len(more) // 2], more[len(more) // 2 :]
        better = self.add(good, others)
        return self.add(better, suspects, failure if len(better) == len(good) + len(others) else None)

    def _try(self, numbers: list[int]) -> _Failure | None:
        edits = sorted(edit for n in numbers for edit in self.fixes[n].edits)
        self.readings -= 1
        try:
            after = self.reread(self.document.content.edited(edits))
        except MtfixError as error:
            return _Failure(error.message, frozenset())
        places = _disagreeing(self.document, after, edits)
        if places is None:
            self.after = after
            return None
        touched = {edit for start, end in places for edit in _near(edits, start, end)}
        return _Failure(
            _SPOILT, frozenset(n for n in numbers if any(edit in touched for edit in self.fixes[n].edits))
        )


class _Failure(NamedTuple):
    reason: str
    suspects: frozenset[int]


def _near(edits: Sequence[Edit], start: int, end: int) -> Sequence[Edit]:
    """The edits in a part of the text; if there are none, those next to it."""
    first = bisect_left(edits, start, key=lambda e: e.end)
    last = bisect_right(edits, end, key=lambda e: e.start)
    return edits[first:last] or edits[max(first - 1, 0) : last + 1]


def _disagreeing(before: Document, after: Document, edits: Sequence[Edit]) -> list[Span] | None:
    """The parts of a text that do not parse as intended after sorted edits; None if all do."""
    starts, ends = [edit.start for edit in edits], [edit.end for edit in edits]
    growth = [0, *accumulate(len(edit.new) - (edit.end - edit.start) for edit in edits)]
    here: dict[Span, list[Segment]] = {}
    for segment in reversed(after.segments):
        here.setdefault(segment.extent, []).append(segment)
    places: list[Span] = []
    for segment in before.segments:
        # A segment may be in a gap of another: an attribute of a tag in a sentence.
        start, end = segment.extent
        first, last = bisect_left(starts, start), bisect_right(ends, end)
        start, end = start + growth[first], end + growth[last]
        found = here.get(Span(start, end))
        if not found and _NUMBERED.match(before.text, segment.extent.start):
            mark = _ITEM.match(after.text, start, end)  # the edit has made a list item of the text
            found = here.get(Span(mark.end(), end)) if mark else None
        if not found or not _as_meant(segment, found.pop(), changed=first != last):
            places.append(segment.extent)
    origin = Origin(edits)
    places += [origin.of(extent) for extent, more in here.items() if more]  # new segments
    if places:
        return places
    for one, other in zip(before.segments, after.segments, strict=True):
        if one.key != other.key:
            return [one.extent]
    return None


def _as_meant(before: Segment, after: Segment, *, changed: bool) -> bool:
    return _fixed(before) == _fixed(after) if changed else before.text == after.text


def _fixed(segment: Segment) -> list[str]:
    """The parts of a segment that no edit may change: placeholders, code, tags in the sentence."""
    return [segment.text[piece.start : piece.end] for piece in segment.pieces or () if piece.fixed]
