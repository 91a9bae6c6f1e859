"""A headline or paragraph that occurs twice, one right after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import compress, islice
from operator import eq

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding, Fix
from mtfix.core.pattern import lazy
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule

# Words: a ruler or a row of stars occurs twice on purpose.
_PROSE = lazy(r"[^\W\d_]{2} [^\W\d_]")


class Rule(BaseRule):
    """Two paragraphs (lines between line ends) that read the same and have at least ``least`` characters."""

    options = ("least",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        least = self.option("least", "40")
        if not (least.isdecimal() and len(least) < 6):
            raise ValueError("'least' takes a number")
        self._least = int(least)

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        if document.format != "text" or not document.segments:
            return
        if len(document.segments) == 1 and document.segments[0].source is None:
            yield from self._in_text(document.segments[0])
        else:
            yield from self._in_pairs(document)

    def _in_text(self, segment: Segment) -> Iterator[tuple[Segment, Finding]]:
        text = segment.text
        least = self._least
        lines = text.split("\n")
        bare = list(filter(None, map(str.strip, lines)))
        if not any(len(line) >= least for line in compress(bare, map(eq, bare, islice(bare, 1, None)))):
            return
        at = last_start = last_end = 0
        last = ""
        for line in lines:
            if len(line) >= least:
                words = line.strip()
                if words == last and len(words) >= least and _PROSE.search(words):
                    yield segment, self._found(Span(last_start, last_end), Span(at, at + len(line)))
                last, last_start, last_end = words, at, at + len(line)
            elif line and not line.isspace():
                last = ""
            at += len(line) + 1

    def _found(self, first: Span, second: Span) -> Finding:
        # From the end of the first to the end of the second: the blank lines between go with it.
        edit = Edit(first.end, second.end, "")
        return self.finding(
            second._replace(start=first.end),
            fixes=(Fix((edit,), self.safety),),
            evidence="the paragraph before reads the same",
        )

    def _in_pairs(self, document: Document) -> Iterator[tuple[Segment, Finding]]:
        """Line by line with a source, no line may go: it is reported where the source lines differ."""
        least = self._least
        before: Segment | None = None
        for segment in document.segments:
            text = segment.text.strip()
            if (
                before is not None
                and len(text) >= least
                and text == before.text.strip()
                and segment.source is not None
                and before.source is not None
                and segment.source.strip() != before.source.strip()
            ):
                yield (
                    segment,
                    self.finding(
                        Span(0, len(segment.text)),
                        evidence="the line before reads the same, but its source does not",
                        source=segment.source,
                    ),
                )
            if text:
                before = segment
