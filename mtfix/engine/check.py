"""Checking documents: the findings of the rules, filtered by the policy of the project. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.engine import suppression
from mtfix.engine.placing import apply_policy, deduplicate, remaining
from mtfix.engine.policy import EVERYTHING, Policy
from mtfix.glossary.index import Hit
from mtfix.rules.by_language import View, views
from mtfix.rules.ruleset import Ruleset, SourceHit
from mtfix.rules.support.base import Detector, Sight
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import WALL, Joined


class Part(NamedTuple):
    """The findings in some segments of a document. Can be pickled."""

    findings: list[Finding]
    sights: list[tuple[int, int]]  # numbers of segment and detector, for rules that compare segments


Report = Callable[[float], None]  # called with the progress of a piece of work, from 0 to 1
Work = Callable[[range, Report], Part]
Share = Callable[[Sequence[Segment], Work], Iterable[Part]]
# Hits between two calls of it.
_REPORTED = 256


def whole(segments: Sequence[Segment], work: Work) -> Iterable[Part]:
    """Work on all segments at once. Any other ``Share`` returns its parts in the order of the segments, too."""
    return [work(range(len(segments)), lambda done: None)]


class Checked(NamedTuple):
    """A document with the rules and the policy for it."""

    document: Document
    rules: Ruleset
    policy: Policy = EVERYTHING
    elsewhere: Callable[[str, Finding], bool] | None = None  # findings to drop; see ``View``
    variety: str = ""


def check(document: Document, rules: Ruleset, policy: Policy = EVERYTHING, share: Share = whole) -> list[Finding]:
    """The findings in a document that the policy reports, in the order of the text.

    Spans are offsets into ``document.text``. ``share`` may divide the work among several processes.
    """
    return decided(document, undecided(document, rules, policy, share), policy)


def undecided(
    document: Document, rules: Ruleset, policy: Policy = EVERYTHING, share: Share = whole
) -> list[Finding]:
    """The same as ``check``, but before decisions are applied."""
    return _found([Checked(document, rules, policy)], share)[0]


def check_segment(view: View, number: int, policy: Policy = EVERYTHING) -> list[Finding]:
    """The findings in one segment of a view, before decisions and suppression comments are applied.

    Rules that need other segments too are not run: this is for callers that keep the findings of the others.
    """
    each = _part(Checked(view.document, view.rules, policy.knowing(view.rules.formerly)), view)
    part = _work(each)(range(number, number + 1), lambda done: None)
    return list(_judged(each, part.findings))


def check_together(documents: Iterable[Checked], share: Share = whole) -> list[list[Finding]]:
    """The findings in several documents, as from ``check``, with segments compared across all of them."""
    documents = list(documents)
    found = _found(documents, share)
    return [decided(each.document, own, each.policy) for each, own in zip(documents, found, strict=True)]


def check_each(documents: Sequence[Checked]) -> list[list[Finding]]:
    """The findings in each of many short documents, as from ``check``, from one pass over the segments of all of them.

    Nothing of one document tells anything of another, and segments are not compared across documents or within one.
    """
    found = undecided_each(documents)
    return [decided(each.document, own, each.policy) for each, own in zip(documents, found, strict=True)]


def undecided_each(documents: Iterable[Checked]) -> list[list[Finding]]:
    """The same as ``check_each``, but before decisions are applied."""
    documents = [_knowing(each) for each in documents]
    parts = [[_part(each, view) for view in views(each.rules, each.document)] for each in documents]
    alike: dict[tuple[int, bool], list[tuple[Checked, Segment]]] = {}
    for part in chain(*parts):
        for segment in part.document.segments:
            alike.setdefault((id(part.rules), segment.source is not None), []).append((part, segment))
    found: dict[int, list[tuple[Segment, Detector, Finding]]] = {}
    for (_, paired), own in alike.items():
        homes, segments = zip(*own, strict=True)
        home = [part.document for part in homes]
        variety = [part.variety for part in homes].__getitem__
        rules = homes[0].rules
        for each in _findings(segments, home.__getitem__, rules, paired, [], lambda done: None, variety):
            found.setdefault(id(each[0]), []).append(each)

    def of(part: Checked) -> Iterator[Finding]:
        own = [each for segment in part.document.segments for each in found.get(id(segment), ())]
        own += _over_all(part)
        return _judged(part, list(apply_policy(own, part.policy))) if own else iter(())

    return [
        suppression.apply(each.document, _ordered(chain(*map(of, own))), each.policy, each.rules)
        for each, own in zip(documents, parts, strict=True)
    ]


def decided(document: Document, findings: list[Finding], policy: Policy) -> list[Finding]:
    """The findings after the decisions of people are applied."""
    return remaining(policy.decisions.honour(document, findings) if policy.decisions else findings)


def _found(documents: Sequence[Checked], share: Share) -> list[list[Finding]]:
    """The findings in each document before decisions are applied."""
    documents = [_knowing(each) for each in documents]
    parts = [[_part(each, view) for view in views(each.rules, each.document)] for each in documents]
    found: dict[int, list[Finding]] = {}
    # Only texts in the same variety of a language are compared.
    sights: dict[tuple[str, str], tuple[Detector, list[Sight]]] = {}
    for each in chain(*parts):
        found[id(each.document)] = own = []
        language = each.variety or each.rules.languages[1]
        for part in share(each.document.segments, _work(each)):
            own += part.findings
            for number, owner in part.sights:
                detector = each.rules.detector(owner)
                sights.setdefault((language, detector.name), (detector, []))[1].append(Sight(each.document, number))
        own += apply_policy(_over_all(each), each.policy)
        pairs = [Sight(each.document, n) for n, s in enumerate(each.document.segments) if s.source is not None]
        for rule in each.rules.running("check_across") if len(pairs) > 1 or len(documents) > 1 else ():
            sights.setdefault((language, rule.name), (rule, []))[1].extend(pairs)
    policies = {id(each.document): each.policy for each in chain(*parts)}
    for detector, own_sights in sights.values():
        for sight, finding in detector.check_across(own_sights):
            document = sight.document
            there = [(sight.segment, detector, finding)]
            found[id(document)] += apply_policy(there, policies[id(document)])
    judged = [[f for each in own for f in _judged(each, found[id(each.document)])] for own in parts]
    return [
        suppression.apply(each.document, _ordered(own), each.policy, each.rules)
        for each, own in zip(documents, judged, strict=True)
    ]


def _ordered(found: Iterable[Finding]) -> list[Finding]:
    return sorted(found, key=lambda finding: finding.span.start)


def _knowing(each: Checked) -> Checked:
    policy = each.policy.knowing(each.rules.formerly)
    return each if policy is each.policy else each._replace(policy=policy)


def _part(each: Checked, view: View) -> Checked:
    # An error in one language may be correct in another: if the language is not certain, nothing is safe.
    policy = each.policy if view.sure else each.policy._replace(doubted=view.rules.languages[1])
    return Checked(view.document, view.rules, policy, view.elsewhere, view.variety)


def _judged(each: Checked, found: list[Finding]) -> Iterator[Finding]:
    text = each.document.text
    for finding in deduplicate(found, each.rules.rivalry):
        if each.elsewhere is not None and each.elsewhere(text, finding):
            continue
        if (kept := each.policy.judge(finding, text)) is not None:
            yield kept


def _work(each: Checked) -> Work:
    document, paired = each.document, any(s.source is not None for s in each.document.segments)

    def work(numbers: range, report: Report) -> Part:
        sights: list[tuple[int, int]] = []
        segments = document.segments[numbers.start : numbers.stop]
        found = _findings(segments, lambda _: document, each.rules, paired, sights, report, lambda _: each.variety)
        return Part(list(apply_policy(found, each.policy)), [(numbers.start + n, owner) for n, owner in sights])

    return work


def _findings(
    segments: Sequence[Segment],
    home: Callable[[int], Document],
    rules: Ruleset,
    paired: bool,
    sights: list[tuple[int, int]],
    report: Report,
    variety: Callable[[int], str],
) -> Iterator[tuple[Segment, Detector, Finding]]:
    """The findings in some segments; those to compare with others are added to ``sights``.

    ``home`` gives the document of a segment by its number, ``variety`` its target language with the region.
    """
    contexts: dict[int, Context] = {}
    source = Joined([s.source for s in segments] if paired else (), rules.languages[0])
    source_terms: dict[int, dict[int, list[Span]]] = {}
    met: list[SourceHit] = []
    for each in rules.source_hits(source) if paired else ():
        source_terms.setdefault(each.number, {}).setdefault(each.owner, []).extend(each.spans)
        if not each.inside:
            met.append(each)

    def context(number: int) -> Context:
        found = contexts.get(number)
        if found is None:
            terms = source_terms.get(number)
            found = contexts[number] = Context(
                segments[number],
                home(number),
                rules.languages,
                terms,
                variety(number),
                alone,
                lambda: rules.accepted(terms or ()),
            )
        return found

    coded = [n for n, s in enumerate(segments) if s.codes or s.source_codes or s.plural] if paired else ()
    target = Joined([s.text for s in segments], rules.languages[1], coded)
    # A text that stands alone is folded once, for the scan and for the rules.
    alone = target.folded if target.size == 1 else None
    detectors = rules.detectors
    for number, hits in _hits(target, rules):
        here = context(number)
        for count, hit in enumerate(hits):
            if not count % _REPORTED:
                report((target.starts[number] + hit.start) / len(target.text))
            detector = detectors[hit.owner]
            for finding in detector.check(here, hit):
                yield here.segment, detector, finding
    for rule in rules.running("check_segment"):
        for number in sorted(rule.where(target, source)):
            for finding in rule.check_segment(context(number)):
                yield segments[number], rule, finding
    # Rules that compare with the source are loaded only if there is one.
    for rule in rules.running("check_pair") if paired else ():
        for number in sorted(rule.where(target, source)):
            if segments[number].source is not None:
                for finding in rule.check_pair(context(number)):
                    yield segments[number], rule, finding
    for number, owner, spans, _ in met:
        detector = rules.detector(owner)
        for finding in detector.check_source(context(number), spans):
            yield segments[number], detector, finding
        if detector.compares:
            sights.append((number, owner))


def _over_all(each: Checked) -> Iterator[tuple[Segment, Detector, Finding]]:
    for rule in each.rules.running("check_document"):
        for segment, finding in rule.check_document(each.document):
            yield segment, rule, finding


def _hits(target: Joined, rules: Ruleset) -> Iterator[tuple[int, list[Hit]]]:
    """The hits in each of several texts, from one scan over all of them."""
    if target.size == 1:
        yield 0, rules.hits(target.text, target.folded)
        return
    starts, last = target.starts, target.size - 1
    number, here = 0, list[Hit]()
    for hit in rules.hits(target.text, target.folded):
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
