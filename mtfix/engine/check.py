"""Checking documents: what the rules find in them, and what of it a project wants to hear of. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding
from mtfix.engine import suppression
from mtfix.engine.placing import place, placed, settle
from mtfix.engine.policy import EVERYTHING, Policy
from mtfix.glossary.fold import fold
from mtfix.glossary.index import Hit
from mtfix.rules.ruleset import Ruleset
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import WALL, Joined

if TYPE_CHECKING:
    from mtfix.rules.support.drift import Use
    from mtfix.rules.term import Rule as Term


class Part(NamedTuple):
    """What some segments of a document have; another process can send it."""

    findings: list[Finding]
    terms: list[tuple[int, int]]  # segment and rule of each source term that may have two names in the document


def whole(segments: Sequence[Segment], work: Callable[[range], Part]) -> Iterable[Part]:
    """All segments at once. Whatever else shares the work out gives the parts in their order, too."""
    return [work(range(len(segments)))]


Share = Callable[[Sequence[Segment], Callable[[range], Part]], Iterable[Part]]


def check(document: Document, rules: Ruleset, policy: Policy = EVERYTHING, share: Share = whole) -> list[Finding]:
    """Everything that the rules find in a document and that the project wants to hear of, in the order of the text.

    Spans are offsets into ``document.text``. ``share`` may let several processes work on parts of the document.
    """
    return decided(document, undecided(document, rules, policy, share), policy)


def undecided(
    document: Document, rules: Ruleset, policy: Policy = EVERYTHING, share: Share = whole
) -> list[Finding]:
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
    return suppression.apply(document, judged, policy)


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
