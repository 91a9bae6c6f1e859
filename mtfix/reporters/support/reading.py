"""A document as it reads with its changes: running text with marks in it, beside its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.reporters.support.passage import change
from mtfix.reporters.support.words import Part

# A blank line, or the end of a line that is longer than people wrap lines by hand.
_BREAK = re.compile(r"\r?\n[ \t\r]*\n\s*|(?<=[^\n]{120})\r?\n|\r?\n(?=[^\n]{120})")
# Lines of so many code points and more, but for the last, were wrapped.
_FULL = 50
# Paragraphs without findings are shown where they are next to one with findings, up to so many code points.
_NEIGHBOUR = 600


class Row(NamedTuple):
    """A paragraph or segment: the parts of its text, each with the number of its finding (None: as it is)."""

    parts: list[tuple[int | None, Part]]
    source: str

    @property
    def changed(self) -> bool:
        """Whether it has a finding."""
        return any(number is not None for number, _ in self.parts)


def rows(document: Document, findings: Sequence[Finding]) -> Iterator[Row | None]:
    """The paragraphs with findings and those next to them; None for what is left out between them.

    Findings are numbered from 0. Of findings that overlap, the first is marked.
    """
    order = sorted(range(len(findings)), key=lambda number: findings[number].span)
    found = _found(document, findings, order)
    left = False
    before: Row | None = None
    follows = False
    for row in found:
        if row.changed:
            if before is not None:
                yield _short(before)
            yield row
            before, follows, left = None, True, False
            continue
        if follows:
            yield _short(row)
            follows = False
            continue
        if before is not None and not left:
            yield None
            left = True
        before = row
    if before is not None and not left:
        yield None


def _found(document: Document, findings: Sequence[Finding], order: Sequence[int]) -> Iterator[Row]:
    text, waiting = document.text, list(reversed(order))
    for span, source in _blocks(document):
        parts: list[tuple[int | None, Part]] = []
        start = span.start
        while waiting and findings[waiting[-1]].span.start < span.end:
            number = waiting.pop()
            begin, end = findings[number].span
            new = findings[number].replacements(text)
            if end > span.end:  # the rest is in the paragraphs that follow
                begin, end = max(begin, start), span.end
                parts.append((None, Part("same", text[start:begin])))
                parts.append((number, Part("old" if new else "mark", text[begin:end])))
                start = end
                waiting.append(number)
                break
            if start > findings[number].span.start >= span.start:
                continue
            if begin < span.start:
                parts.append((number, Part("old" if new else "mark", text[start:end])))
            else:
                parts.append((None, Part("same", text[start:begin])))
                parts += [(number, part) for part in change(text[begin:end], new)]
            start = max(start, end)
        parts.append((None, Part("same", text[start : span.end])))
        if _is_wrapped(text[span.start : span.end]):
            parts = [(number, part._replace(text=part.text.replace("\n", " "))) for number, part in parts]
        yield Row([(number, part) for number, part in parts if part.text], source)


def _is_wrapped(text: str) -> bool:
    """Whether the lines of a paragraph end where a line was full, and mean nothing."""
    *full, _ = text.split("\n")
    return bool(full) and min(map(len, full)) >= _FULL


def _blocks(document: Document) -> Iterator[tuple[Span, str]]:
    """The segments in the order of the file; those without a source by paragraph."""
    for segment in sorted(document.segments, key=lambda segment: segment.extent):
        if segment.source:
            yield segment.extent, segment.source.strip()
            continue
        start, end = segment.extent
        for gap in _BREAK.finditer(document.text, start, end):
            if gap.start() > start:
                yield Span(start, gap.start()), ""
            start = gap.end()
        if end > start:
            yield Span(start, end), ""


def _short(row: Row) -> Row:
    """A paragraph that only shows where its neighbour is."""
    text = "".join(part.text for _, part in row.parts)
    source = row.source if len(row.source) <= _NEIGHBOUR else row.source[:_NEIGHBOUR] + "…"
    return Row([(None, Part("same", text if len(text) <= _NEIGHBOUR else text[:_NEIGHBOUR] + "…"))], source)
