"""Findings of segments as findings of a file: their offsets, which fixes can be written, one finding per place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from mtfix.core.document import Segment
from mtfix.core.finding import Finding, Fix, Safety
from mtfix.core.text import Edit, Span
from mtfix.engine.policy import Policy
from mtfix.rules.support.base import Detector
from mtfix.syntax.protected import is_protected


def apply_policy(found: Iterable[tuple[Segment, Detector, Finding]], policy: Policy) -> Iterator[Finding]:
    """The findings that the policy selects, with offsets into the file."""
    for segment, detector, finding in found:
        if policy.selective and not policy.selects(finding.rule):
            continue
        if detector.opt_in and not policy.select:
            continue
        kept = _place(segment, finding, detector)
        if kept is not None:
            yield kept


def _place(segment: Segment, finding: Finding, detector: Detector) -> Finding | None:
    """The finding with offsets into the file; None if it touches text that must not be edited."""
    span = finding.span
    if not detector.sees_protected and touches_protected(segment, span, finding.fixes):
        return None
    fixes = tuple(written for fix in finding.fixes if (written := _written(segment, fix)) is not None)
    suggestions = finding.suggestions
    if finding.fixes and not fixes and not _spans_markup(segment, span):
        suggestions = finding.replacements(segment.text)  # a fix that cannot be written is still a suggestion
    place = segment.to_file(span)
    if (wide := _around(place, fixes)) != place:
        place, suggestions = wide, ()  # those are for the narrow span
    return finding._replace(span=place, fixes=fixes, suggestions=suggestions, version=detector.version)


def _spans_markup(segment: Segment, span: Span) -> bool:
    """Whether there is markup of the file inside a span of the text, which a replacement of the whole would drop."""
    inside = (piece for piece in segment.pieces or () if piece.start < span.end and piece.end > span.start)
    return any(left.file_end != right.file_start for left, right in pairwise(inside))


def _around(span: Span, fixes: Iterable[Fix]) -> Span:
    """The span with all edits of the fixes: a correction may need quotes around the whole value."""
    edits = [edit for fix in fixes for edit in fix.edits]
    return Span(min([span.start, *(e.start for e in edits)]), max([span.end, *(e.end for e in edits)]))


def _written(segment: Segment, fix: Fix) -> Fix | None:
    """The fix as edits of the file; None if markup or quoting prevents one of them."""
    edits: dict[Edit, None] = {}  # two edits of a fix may both add the quotes around a cell
    for edit in fix.edits:
        written = segment.to_edits(edit)
        if not written:
            return None
        edits.update(dict.fromkeys(written))
    return Fix(tuple(edits), fix.safety)


def touches_protected(segment: Segment, span: Span, fixes: Iterable[Fix] = ()) -> bool:
    """Whether a span or the edits of fixes touch text that must not be edited: code, addresses, placeholders."""
    spans = [Span(e.start, e.end) for fix in fixes for e in fix.edits] or [span]
    for start, end in spans:
        for protected in segment.protected_spans:
            if protected.start < end and protected.end > start:
                return True
            if protected.start >= end:
                break
    return any(is_protected(segment.text, s) for s in (Span(min(spans)[0], max(s.end for s in spans)),))


def deduplicate(found: list[Finding], rivalry: Mapping[str, str]) -> list[Finding]:
    """One finding per place and rule: different corrections become alternatives. Rules with the same value in
    ``rivalry`` count as one, and findings inside a larger one of them are dropped."""
    found.sort(key=lambda f: (f.span.start, -f.span.end, rivalry.get(f.rule, f.rule), f.safety, f.entry, f.rule))
    kept: list[Finding] = []
    latest: dict[str, int] = {}  # rule or rivalry -> index in kept
    for finding in found:
        key = rivalry.get(finding.rule, finding.rule)
        at = latest.get(key)
        if at is not None:
            before = kept[at]
            if finding.span == before.span:
                if finding.fixes and {f.edits for f in finding.fixes} - {f.edits for f in before.fixes}:
                    kept[at] = _together(before, finding)
                elif not finding.fixes and finding.message != before.message:
                    kept.append(finding)
                continue
            if finding.rule in rivalry and finding.span.end <= before.span.end:
                continue
        latest[key] = len(kept)
        kept.append(finding)
    return kept


def remaining(found: list[Finding]) -> list[Finding]:
    """Findings in the order of the text, without those in a text that a correction at least as certain deletes."""
    kept: list[Finding] = []
    gone, sure = Span(0, 0), Safety.HINT
    for finding in found:
        if finding.span.end <= gone.end and finding.span != gone and sure <= finding.safety:
            continue
        kept.append(finding)
        if finding.fixes and _deletes(finding) and finding.span.end > gone.end:
            gone, sure = finding.span, finding.safety
    return kept


def _deletes(finding: Finding) -> bool:
    """Whether the correction of a finding removes all of its text."""
    return finding.fixes[0].edits == (Edit(finding.span.start, finding.span.end, ""),)


def _together(first: Finding, second: Finding) -> Finding:
    if first.safety < second.safety:
        return first
    fixes = [*first.fixes, *(f for f in second.fixes if f.edits not in {g.edits for g in first.fixes})]
    sure = max(Safety.REVIEW, first.safety)
    return first._replace(fixes=tuple(f._replace(safety=sure) for f in fixes), safety=sure)
