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
from mtfix.model import Document, Finding, Segment
from mtfix.placing import place, placed, settle
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


class Part(NamedTuple):
    """What some segments of a document have; another process can send it."""

    findings: list[Finding]
    terms: list[tuple[int, int]]  # segment and rule of each source term that may have two names in the document


def whole(segments: Sequence[Segment], work: Callable[[range], Part]) -> Iterable[Part]:
    """All segments at once. Whatever else shares the work out gives the parts in their order, too."""
    return [work(range(len(segments)))]


Share = Callable[[Sequence[Segment], Callable[[range], Part]], Iterable[Part]]


def check(document: Document, rules: Ruleset, policy: Policy = _ALL, share: Share = whole) -> list[Finding]:
    """Everything that the rules find in a document and that the project wants to hear of, in the order of the text.

    Spans are offsets into ``document.text``. ``share`` may let several processes work on parts of the document.
    """
    return decided(document, undecided(document, rules, policy, share), policy)


def undecided(document: Document, rules: Ruleset, policy: Policy = _ALL, share: Share = whole) -> list[Finding]:
    """What ``check`` gives, whatever people decided about it."""
    paired = any(s.source is not None for s in document.segments)

    def work(numbers: range) -> Part:
        terms: list[tuple[int, int]] = []
        return Part(list(placed(_findings(document, rules, numbers, paired, terms), policy)), terms)

    found: list[Finding] = []
    terms: list[tuple[int, int]] = []
    for part in share(document.segments, work):
        found += part.findings
        terms += part.terms
    found += placed(_over_all(document, rules, terms), policy)
    judged = [kept for f in settle(found) if (kept := policy.judge(f, document.text)) is not None]
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
        for number, owner, _ in rules.terms(Joined([s.source for s in segments], rules.languages[0])):
            term = rules.term(owner)
            if term.can_drift and (used := term.use(segments[number], number + 1)):
                uses.setdefault(term.entry.name, (term, []))[1].append(used._replace(path=document.path))
    found = [(segment, finding, term) for term, own in uses.values() for segment, finding in term.drifted(own)]
    there = ((owners[id(segment)], place(segment, finding, term)) for segment, finding, term in found)
    return [(document, finding) for document, finding in there if finding is not None]


def fix(
    document: Document,
    rules: Ruleset,
    reread: Callable[[Content], Document],
    *,
    unsafe: bool = False,
    policy: Policy = _ALL,
    wanted: Callable[[Finding], bool] | None = None,
    share: Share = whole,
) -> Fixed:
    """Apply what is sure (with ``unsafe`` also what needs review) until nothing changes.

    ``reread`` makes a document of changed content, the way this one was made; what it finds is compared with
    what was meant. ``wanted`` may veto single findings, ``share`` is that of ``check``. Raises MtfixError where
    rules undo each other or feed themselves, or where the changed file does not read as it should.
    """
    limit = Safety.REVIEW if unsafe else Safety.SAFE
    applied: list[Finding] = []
    edits: list[Edit] = []
    seen = {document.text}
    counts: list[int] = []
    carried: list[Decision] = []
    found = undecided(document, rules, policy, share)
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
        before, found = found, undecided(after, rules, policy, share)
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
    from mtfix import fingerprint

    held = {fingerprint.place(document, finding).key for finding in found}
    return [decision for decision in carried if decision.key in held]


def _grows(counts: list[int]) -> bool:
    last = counts[-_GROWING:]
    return len(last) == _GROWING and all(a < b for a, b in pairwise(last))


def _name(finding: Finding) -> str:
    return f"{finding.rule} ({finding.entry})" if finding.entry else finding.rule


# Finding


def _findings(
    document: Document, rules: Ruleset, numbers: range, paired: bool, terms: list[tuple[int, int]]
) -> Iterator[tuple[Segment, BaseRule, Finding]]:
    """What the rules find in some segments; the terms in their sources that may drift are added to ``terms``."""
    contexts: dict[int, Context] = {}
    segments = document.segments[numbers.start : numbers.stop]

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
    for number, owner, spans in rules.terms(source) if paired else ():
        term = rules.term(owner)
        for finding in term.check_source(context(number), spans):
            yield segments[number], term, finding
        if term.can_drift:
            terms.append((numbers.start + number, owner))


def _over_all(
    document: Document, rules: Ruleset, terms: list[tuple[int, int]]
) -> Iterator[tuple[Segment, BaseRule, Finding]]:
    """What no segment shows alone: ``terms`` are the segments and rules of source terms that may drift."""
    uses: dict[int, list[Use]] = {}
    for number, owner in terms:
        if used := rules.term(owner).use(document.segments[number], number + 1):
            uses.setdefault(owner, []).append(used)
    for owner, own in uses.items():
        term = rules.term(owner)
        for segment, finding in term.drifted(own):
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
