"""The findings in a text, and their update after a keystroke. Pure.

The cost of a keystroke must not grow with the file, so only the changed segment (or paragraph, in plain text) is
checked again with the rules of the last full check; the other findings are moved. A full check follows when the user
pauses and replaces the result. Findings that depend on several segments, and those about unused suppression comments,
are not updated before.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding
from mtfix.core.text import Edit, Span
from mtfix.engine import suppression
from mtfix.engine.check import check_segment, decided, undecided
from mtfix.engine.policy import Policy
from mtfix.lsp.editing import moved, patched
from mtfix.lsp.memory import Memory
from mtfix.rules.by_language import View, views
from mtfix.rules.ruleset import Ruleset

_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
# How much of a long paragraph is checked again, in code points on each side of the edit.
_SIDE = 5_000


class Snapshot(NamedTuple):
    """The findings in a text before (``found``) and after (``shown``) decisions are applied.

    ``document`` is None if the text must be parsed again, because an edit may have changed the structure of the file.
    """

    document: Document | None
    rules: Ruleset
    view: View  # the first view of the document; the only one of plain text, which is one segment
    policy: Policy
    found: Sequence[Finding]
    shown: Sequence[Finding]

    def after(self, edit: Edit, reread: Callable[[str], Document]) -> Snapshot:
        """The snapshot after an edit. ``reread`` parses plain text."""
        document = self.document
        if document is not None:
            after = _edited(document, edit, reread)
            if after is not None:
                return self._anew(document, after, edit)
        found, shown = self._moved(edit, None)
        return self._replace(document=None, found=found, shown=shown)

    def _anew(self, document: Document, after: _Edited, edit: Edit) -> Snapshot:
        place = after.before.span
        known = frozenset(self._findings(document, after.before))
        kept = [
            each
            for finding in self.found
            if _touches(finding, place) and finding not in known and (each := moved(finding, edit)) is not None
        ]
        new = [*kept, *self._heeded(after.document, self._findings(after.document, after.now))]
        found, shown = self._moved(edit, place)
        found += new
        shown += decided(after.document, new, self.policy)
        found.sort(key=_span)
        shown.sort(key=_span)
        return self._replace(document=after.document, found=found, shown=shown)

    def _moved(self, edit: Edit, without: Span | None) -> tuple[list[Finding], list[Finding]]:
        """Both lists of findings after an edit, without findings that touch the span ``without``."""
        places: dict[int, Finding | None] = {}
        for finding in self.found:
            gone = without is not None and _touches(finding, without)
            places[id(finding)] = None if gone else moved(finding, edit)
        shown: list[Finding] = []
        for finding in self.shown:
            if id(finding) not in places:  # changed by a decision
                gone = without is not None and _touches(finding, without)
                places[id(finding)] = None if gone else moved(finding, edit)
            if (each := places[id(finding)]) is not None:
                shown.append(each)
        found = [each for finding in self.found if (each := places[id(finding)]) is not None]
        return found, shown

    def _findings(self, document: Document, place: _Place) -> list[Finding]:
        """The findings in one place."""
        if place.paragraphs is None:
            view = views(self.rules, document.only([document.segments[place.number]]))[0]
        else:
            # The language of the text is known from all of it.
            document, view = document.only(place.paragraphs), self.view
        return check_segment(view._replace(document=document), place.number, self.policy)

    def _heeded(self, document: Document, findings: list[Finding]) -> list[Finding]:
        """The findings that are not suppressed by a comment."""
        if not findings:
            return findings
        directives = suppression.suppressions(document)
        return [f for f in findings if not any(d.covers(f, self.policy) for d in directives)]


def checked(document: Document, rules: Ruleset, policy: Policy, memory: Memory) -> Snapshot:
    """The result of a full check."""
    found = undecided(document, rules, policy, memory.share)
    view = next(iter(views(rules, document)), View(document, rules, rules.languages[1]))
    return Snapshot(document, rules, view, policy, found, decided(document, found, policy))


class _Place(NamedTuple):
    """The part of a document that an edit changes: a segment, or a paragraph of plain text."""

    span: Span  # of the file
    number: int  # of the segment: of the document, or of ``paragraphs``
    paragraphs: Sequence[Segment] | None = None  # of plain text: the text before, the paragraph, the text after


class _Edited(NamedTuple):
    document: Document
    before: _Place  # in the text before the edit
    now: _Place


def _edited(document: Document, edit: Edit, reread: Callable[[str], Document]) -> _Edited | None:
    """The document after an edit, and the changed place; None if the file must be parsed to tell."""
    if document.format != "text":
        known = patched(document, edit)
        if known is None:
            return None
        spans = (d.segments[known.number].extent for d in (document, known.document))
        before, now = (_Place(span, known.number) for span in spans)
        return _Edited(known.document, before, now)
    text = document.text[: edit.start] + edit.new + document.text[edit.end :]
    try:
        after = reread(text)
    except MtfixError:  # such as a different number of lines than the source
        return None
    if len(document.segments) != len(after.segments):
        return None
    changed = Span(edit.start, edit.start + len(edit.new))
    if len(after.segments) == 1 and after.segments[0].source is None:
        grown = len(edit.new) - (edit.end - edit.start)
        place = _paragraph(text, changed)
        old = Span(place.start, max(place.end - grown, place.start))
        return _Edited(after, _split(document, old), _split(after, place))
    number = bisect_right([segment.at for segment in after.segments], changed.start) - 1
    was, own = document.segments[number].extent, after.segments[number].extent
    if not (was.start <= edit.start and edit.end <= was.end and changed.end <= own.end):
        return None
    return _Edited(after, _Place(was, number), _Place(own, number))


def _paragraph(text: str, span: Span) -> Span:
    """The paragraphs that a span touches; the lines around it if they are very long."""
    low, high = max(span.start - _SIDE, 0), min(span.end + _SIDE, len(text))
    breaks = list(_PARAGRAPH.finditer(text, low, span.start))
    start = breaks[-1].end() if breaks else text.find("\n", low, span.start) + 1 if low else 0
    following = _PARAGRAPH.search(text, span.end, high)
    if following:
        end = following.start()
    else:
        cut = text.rfind("\n", span.end, high) if high < len(text) else high
        end = cut if cut >= 0 else high
    return Span(start, end)


def _split(document: Document, place: Span) -> _Place:
    (whole,) = document.segments
    parts = []
    for start, end in (Span(0, place.start), place, Span(place.end, len(document.text))):
        protected_spans = [
            Span(max(s.start - start, 0), min(s.end, end) - start)
            for s in whole.protected_spans
            if s.start < end and s.end > start
        ]
        parts.append(Segment(document.text[start:end], start, protected_spans=protected_spans))
    return _Place(place, 1, parts)


def _span(finding: Finding) -> Span:
    return finding.span


def _touches(finding: Finding, place: Span) -> bool:
    return finding.span.start <= place.end and finding.span.end >= place.start
