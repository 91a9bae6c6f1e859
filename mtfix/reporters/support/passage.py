"""A finding in its context: the words around it, its correction, and the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding
from mtfix.reporters.support.words import Part, compare

_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
# How much is shown, in code points: of the paragraph on each side, of the text found, of the source.
_SIDE = 160
_FLAGGED = 400
_SOURCE = 240
# Longer texts are not compared word by word, which would take too long.
_COMPARED = 4000


class Passage(NamedTuple):
    """``text`` is the passage with its change: parts "same", "old" and "new", or "mark" if there is no correction.
    ``source`` is the passage of the source, with its term as a "mark"; empty if there is no source."""

    text: list[Part]
    source: list[Part]


class Passages:
    """The passages of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._segments = sorted(((s.extent, s) for s in document.segments), key=lambda pair: pair[0])
        self._starts = [extent.start for extent, _ in self._segments]

    def of(self, finding: Finding) -> Passage:
        """The passage of a finding, within its paragraph and its segment."""
        text, (start, end) = self._document.text, finding.span
        segment, low, high = self._around(start, end)
        before = _PARAGRAPH.split(text[max(low, start - _SIDE) : start])[-1]
        after = _PARAGRAPH.split(text[end : min(high, end + _SIDE)])[0]
        left = start - _SIDE > low and len(before) == _SIDE
        right = end + _SIDE < high and len(after) == _SIDE
        parts = [
            Part("same", ("…" + before[before.find(" ") + 1 :] if left else before.lstrip("\r\n"))),
            *change(text[start:end], finding.replacements(text)),
            Part("same", (after[: after.rfind(" ") if " " in after else None] + "…" if right else after.rstrip())),
        ]
        return Passage([part for part in parts if part.text], list(_source(segment, finding.source)))

    def _around(self, start: int, end: int) -> tuple[Segment | None, int, int]:
        """The segment that contains a span, and its extent."""
        at = bisect_right(self._starts, start) - 1
        if at >= 0 and end <= self._segments[at][0].end:
            extent, segment = self._segments[at]
            return segment, extent.start, extent.end
        return None, 0, len(self._document.text)


def change(old: str, new: tuple[str, ...]) -> Iterator[Part]:
    """A text and what replaces it, word by word; a mark if nothing does. Long texts are cut in the middle."""
    if not new:
        yield Part("mark", _middle(old))
    elif len(old) + len(new[0]) > _COMPARED:
        yield Part("old", _middle(old))
        yield Part("new", _middle(new[0]))
    else:
        yield from (Part(part.kind, _middle(part.text)) for part in compare(old, new[0]))


def _middle(text: str) -> str:
    return text if len(text) <= _FLAGGED else text[: _FLAGGED // 2] + " … " + text[-_FLAGGED // 4 :]


def _source(segment: Segment | None, term: str) -> Iterator[Part]:
    whole = segment.source.strip() if segment is not None and segment.source else ""
    at = whole.find(term) if term else -1
    if at < 0:
        if whole:
            yield Part("same", whole if len(whole) <= _SOURCE else whole[:_SOURCE] + "…")
        elif term:
            yield Part("mark", _middle(term))
        return
    low, high = max(at - _SOURCE // 2, 0), min(at + len(term) + _SOURCE // 2, len(whole))
    yield Part("same", ("…" if low else "") + whole[low:at])
    yield Part("mark", term)
    yield Part("same", whole[at + len(term) : high] + ("…" if high < len(whole) else ""))
