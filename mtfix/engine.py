"""Checking and fixing documents. Pure: documents in, findings and new text out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from mtfix import suppress
from mtfix.errors import MtfixError
from mtfix.glossary.fold import fold
from mtfix.glossary.index import Hit
from mtfix.languages.shields import shielded
from mtfix.model import Document, Finding, Segment
from mtfix.policy import Policy
from mtfix.rules.base import BaseRule
from mtfix.rules.context import Context
from mtfix.rules.joined import WALL, Joined
from mtfix.rules.ruleset import Ruleset
from mtfix.text import Content, Edit, Fix, Safety, Span, apply, choose, compose

if TYPE_CHECKING:
    from mtfix.decisions import Decision
    from mtfix.rules.drift import Use
    from mtfix.rules.term import Rule as Term

# Corrections that call for corrections: more rounds than this, or more corrections in each of so many rounds
# than in the one before, is a rule that feeds itself.
_ROUNDS = 20
_GROWING = 4
_ALL = Policy()


class Fixed(NamedTuple):
    """What ``fix`` made of a document."""

    text: str
    edits: list[Edit]  # of the original text, all rounds in one
    applied: list[Finding]  # as found, each in the text of its round
    left: list[Finding]  # what is still found in ``text``
    carried: Sequence[Decision] = ()  # decisions that hold in ``text`` but whose surroundings changed


def check(document: Document, rules: Ruleset, policy: Policy = _ALL) -> list[Finding]:
    """Everything that the rules find in a document and that the project wants to hear of, in the order of the text.

    Spans are offsets into ``document.text``.
    """
    return decided(document, undecided(document, rules, policy), policy)


def undecided(document: Document, rules: Ruleset, policy: Policy = _ALL) -> list[Finding]:
    """What ``check`` gives, whatever people decided about it."""
    found: list[Finding] = []
    for segment, rule, finding in _findings(document, rules):
        if policy.selective and not policy.selects(finding.rule):
            continue
        placed = _place(segment, finding, rule)
        if placed is not None:
            found.append(placed)
    judged = [kept for f in _settle(found) if (kept := policy.judge(f, document.text)) is not None]
    return suppress.apply(document, judged, policy)


def decided(document: Document, findings: list[Finding], policy: Policy) -> list[Finding]:
    """The findings as people decided about them."""
    return policy.decisions.honour(document, findings) if policy.decisions else findings


def drift(documents: Iterable[tuple[Document, Ruleset]]) -> list[tuple[Document, Finding]]:
    """Names that differ over a whole run, each finding with its document; those within a document included."""
    uses: dict[str, tuple[Term, list[Use]]] = {}
    owners: dict[int, Document] = {}
    for document, rules in documents:
        segments = document.segments
        if not any(s.source is not None for s in segments):
            continue
        owners |= {id(segment): document for segment in segments}
        for number, term, _ in rules.terms(Joined([s.source for s in segments], rules.languages[0])):
            if term.can_drift and (used := term.use(segments[number], number + 1)):
                uses.setdefault(term.entry.name, (term, []))[1].append(used._replace(path=document.path))
    found = [(segment, finding, term) for term, own in uses.values() for segment, finding in term.drifted(own)]
    placed = ((owners[id(segment)], _place(segment, finding, term)) for segment, finding, term in found)
    return [(document, finding) for document, finding in placed if finding is not None]


def fix(
    document: Document,
    rules: Ruleset,
    reread: Callable[[Content], Document],
    *,
    unsafe: bool = False,
    policy: Policy = _ALL,
    wanted: Callable[[Finding], bool] | None = None,
) -> Fixed:
    """Apply what is sure (with ``unsafe`` also what needs review) until nothing changes.

    ``reread`` makes a document of changed content, the way this one was made; what it finds is compared with
    what was meant. ``wanted`` may veto single findings. Raises MtfixError where rules undo each other or
    feed themselves, or where the changed file does not read as it should.
    """
    limit = Safety.REVIEW if unsafe else Safety.SAFE
    applied: list[Finding] = []
    edits: list[Edit] = []
    seen = {document.text}
    counts: list[int] = []
    carried: list[Decision] = []
    found = undecided(document, rules, policy)
    while len(counts) < _ROUNDS and not _grows(counts):
        findings = decided(document, found, policy)
        offers = [
            (finding, fix)
            for finding in findings
            if finding.fixes and (fix := finding.fixes[0]).safety <= limit and (wanted is None or wanted(finding))
        ]
        kept, _ = choose((fix, finding.rule) for finding, fix in offers)
        if not kept:
            return Fixed(document.text, edits, applied, findings, _still(carried, document, found))
        counts.append(len(kept))
        now = [offers[i][0] for i in kept]
        changes = [edit for i in kept for edit in offers[i][1].edits]
        text = apply(document.text, changes)
        if text in seen:
            raise MtfixError(
                "rules undo each other: " + ", ".join(sorted({_name(f) for f in now + applied[-len(now) :]})),
                path=document.path,
            )
        seen.add(text)
        after = reread(document.content.edited(changes))
        verify(document, after, [offers[i][1] for i in kept])
        before, found = found, undecided(after, rules, policy)
        if policy.decisions:
            # What was rejected stays so when the words beside it are corrected, and what was typed stays as it is.
            moved = policy.decisions.carried(document, before, changes, after)
            moved += policy.decisions.own_words(document, now, after, found)
            policy = policy._replace(decisions=policy.decisions.plus(moved))
            carried += moved
        applied.extend(now)
        edits = compose(edits, document.text, changes)
        document = after
    raise MtfixError(
        f"still changing after {len(counts)} rounds: " + ", ".join(sorted({_name(f) for f in now})),
        path=document.path,
    )


def _still(carried: list[Decision], document: Document, found: list[Finding]) -> list[Decision]:
    """Those of the decisions that one of the findings meets."""
    if not carried:
        return []
    from mtfix.fingerprint import place

    held = {place(document, finding).key for finding in found}
    return [decision for decision in carried if decision.key in held]


def _grows(counts: list[int]) -> bool:
    last = counts[-_GROWING:]
    return len(last) == _GROWING and all(a < b for a, b in pairwise(last))


def _name(finding: Finding) -> str:
    return f"{finding.rule} ({finding.entry})" if finding.entry else finding.rule


# Finding


def _findings(document: Document, rules: Ruleset) -> Iterator[tuple[Segment, BaseRule, Finding]]:
    contexts: dict[int, Context] = {}
    segments = document.segments

    def context(number: int) -> Context:
        found = contexts.get(number)
        if found is None:
            found = contexts[number] = Context(segments[number], document, rules.languages)
        return found

    target = Joined([s.text for s in segments], rules.languages[1])
    for number, hits in _hits(target, rules, context):
        for hit in hits:
            rule = rules.rule(hit.owner)
            for finding in rule.check(context(number), hit):
                yield segments[number], rule, finding
    paired = any(s.source is not None for s in segments)
    source = Joined([s.source for s in segments] if paired else (), rules.languages[0])
    for rule in rules.running("check_segment"):
        for number in sorted(rule.where(target, source)):
            for finding in rule.check_segment(context(number)):
                yield segments[number], rule, finding
    # What compares with a source is loaded only where there is one.
    for rule in rules.running("check_pair") if paired else ():
        for number in sorted(rule.where(target, source)):
            if segments[number].source is not None:
                for finding in rule.check_pair(context(number)):
                    yield segments[number], rule, finding
    names: dict[Term, list[Use]] = {}
    for number, term, spans in rules.terms(source) if paired else ():
        for finding in term.check_source(context(number), spans):
            yield segments[number], term, finding
        if term.can_drift and (used := term.use(segments[number], number + 1)):
            names.setdefault(term, []).append(used)
    for term, uses in names.items():
        for segment, finding in term.drifted(uses):
            yield segment, term, finding
    for rule in rules.running("check_document"):
        for segment, finding in rule.check_document(document):
            yield segment, rule, finding


def _hits(target: Joined, rules: Ruleset, context: Callable[[int], Context]) -> Iterator[tuple[int, list[Hit]]]:
    """The hits in each of many texts, by one scan over all of them."""
    if target.size == 1:  # folded once for the scan and for the rules
        yield 0, rules.hits(target.text, context(0).folded)
        return
    starts, last = target.starts, target.size - 1
    number, here = 0, list[Hit]()
    for hit in rules.hits(target.text, fold(target.text)):
        while number < last and hit.end > starts[number + 1]:
            if here:
                yield number, here
                here = []
            number += 1
        start = starts[number]
        end = starts[number + 1] - len(WALL) if number < last else len(target.text)
        if hit.start >= start and hit.end <= end:
            here.append(Hit(hit.start - start, hit.end - start, hit.owner, hit.payload))
    if here:
        yield number, here


def _place(segment: Segment, finding: Finding, rule: BaseRule) -> Finding | None:
    """The finding with offsets into the file; None where it would touch what must not be edited."""
    span = finding.span
    if not rule.sees_shields and is_shielded(segment, span, finding.fixes):
        return None
    fixes = tuple(written for fix in finding.fixes if (written := _written(segment, fix)) is not None)
    suggestions = finding.suggestions
    if finding.fixes and not fixes:
        suggestions = finding.replacements(segment.text)  # what cannot be written is still worth saying
    return finding._replace(span=segment.to_file(span), fixes=fixes, suggestions=suggestions, version=rule.version)


def _written(segment: Segment, fix: Fix) -> Fix | None:
    """The fix as edits of the file; None where markup or quoting leaves no way to write one of them."""
    edits: dict[Edit, None] = {}  # two edits of one fix may both ask for the quotes around a cell
    for edit in fix.edits:
        written = segment.to_edits(edit)
        if not written:
            return None
        edits.update(dict.fromkeys(written))
    return Fix(tuple(edits), fix.safety)


def is_shielded(segment: Segment, span: Span, fixes: Iterable[Fix] = ()) -> bool:
    """Whether a span, or the edits of fixes, touch what must not be edited: code, addresses, placeholders."""
    spans = [Span(e.start, e.end) for fix in fixes for e in fix.edits] or [span]
    for start, end in spans:
        for shield in segment.shields:
            if shield.start < end and shield.end > start:
                return True
            if shield.start >= end:
                break
    return any(shielded(segment.text, s) for s in (Span(min(spans)[0], max(s.end for s in spans)),))


def _settle(found: list[Finding]) -> list[Finding]:
    """One finding a place and rule: the longest term wins, and entries that disagree become alternatives."""
    found.sort(key=lambda f: (f.span.start, -f.span.end, f.rule, f.safety, f.entry))
    kept: list[Finding] = []
    latest: dict[str, int] = {}  # rule -> position in kept
    for finding in found:
        at = latest.get(finding.rule)
        if at is not None:
            before = kept[at]
            if finding.span == before.span:
                if finding.fixes and {f.edits for f in finding.fixes} - {f.edits for f in before.fixes}:
                    kept[at] = _together(before, finding)
                elif not finding.fixes and finding.message != before.message:
                    kept.append(finding)
                continue
            if finding.rule == "term" and finding.span.end <= before.span.end:
                continue
        latest[finding.rule] = len(kept)
        kept.append(finding)
    return kept


def _together(first: Finding, second: Finding) -> Finding:
    if first.safety < second.safety:
        return first
    fixes = [*first.fixes, *(f for f in second.fixes if f.edits not in {g.edits for g in first.fixes})]
    sure = max(Safety.REVIEW, first.safety)
    return first._replace(fixes=tuple(f._replace(safety=sure) for f in fixes), safety=sure)


# Verifying


def _fixed(segment: Segment) -> list[str]:
    """What of a segment no edit may change: placeholders, code, tags that stand in the sentence."""
    return [segment.text[piece.start : piece.end] for piece in segment.pieces or () if piece.fixed]


def verify(before: Document, after: Document, fixes: Iterable[Fix]) -> None:
    """That the changed file has the same segments, each with exactly the changes that were meant; else MtfixError."""
    edits = sorted(edit for fix in fixes for edit in fix.edits)
    starts, ends = [edit.start for edit in edits], [edit.end for edit in edits]
    growth = [0, *accumulate(len(edit.new) - (edit.end - edit.start) for edit in edits)]
    same = len(before.segments) == len(after.segments)
    for a, b in zip(before.segments, after.segments, strict=False):
        # One segment may lie in a gap of another: an attribute of a tag in a sentence.
        start, end = a.extent
        first, last = bisect_left(starts, start), bisect_right(ends, end)
        meant = Span(start + growth[first], end + growth[last])
        same = same and a.key == b.key and b.extent == meant
        same = same and (a.text == b.text if first == last else _fixed(a) == _fixed(b))
    if not same:
        raise MtfixError(
            f"the corrected file does not read as meant; nothing was written. This is a bug in mtfix's "
            f"{before.format} format",
            path=before.path,
        )
