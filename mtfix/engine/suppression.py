"""Comments in a file that suppress findings: ``mtfix: off RULES -- reason``.

``off`` applies until ``on`` or the end of the file, ``off-line`` to its own line, ``off-next`` to the next line
or segment, ``off-file`` to the whole file; without RULES (ids, prefixes or globs) to all rules.
The directive is a comment of the format: ``<!-- -->``, ``#``, ``//``, ``/* */``, ``NOTE`` …
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.errors import nearest
from mtfix.core.finding import Finding
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.engine.policy import Policy, means
from mtfix.glossary import packs
from mtfix.rules.ruleset import Ruleset

_MARK = "mtfix:"
_DIRECTIVE = lazy(
    r"(?:<!--|\{?/\*|//|\#[.,|~:]?|NOTE\b|[;!%])[ \t]*mtfix:[ \t]*(?P<way>off|on|off-next|off-line|off-file)(?![\w-])"
    r"(?P<rules>[ \t\w,*?\[\]-]*?)(?:[ \t]--(?!>)[^\n]*?)?[ \t]*(?:-->|\*/\}?|(?=\r?\n|$))"
)


class Suppression(NamedTuple):
    """One directive and the part of the file to which it applies, in code points."""

    span: Span  # of the directive itself
    area: Span
    rules: tuple[str, ...]  # empty for all

    def covers(self, finding: Finding, policy: Policy) -> bool:
        start, end = finding.span
        inside = self.area.start <= start < self.area.end or (start < self.area.start < end)
        return inside and (not self.rules or policy.names(self.rules, finding.rule))


def apply(document: Document, findings: list[Finding], policy: Policy, rules: Ruleset) -> list[Finding]:
    """The findings that no comment suppresses, and findings of ``rules`` about comments that suppress nothing."""
    directives = suppressions(document)
    if not directives:
        return findings
    used: set[int] = set()
    kept = []
    spans = [directive.span for directive in directives]  # in order, and apart
    for finding, near in _near(findings, directives):
        over = [number for number in near if directives[number].covers(finding, policy)]
        used.update(over)
        first = bisect_right(spans, finding.span.start, key=lambda span: span.end)
        inside = first < len(spans) and spans[first].start < finding.span.end
        if not over and not inside:
            kept.append(finding)
    if policy.selective:
        return kept  # not known
    paired = any(segment.source is not None for segment in document.segments)
    for number, directive in enumerate(directives):
        if number in used:
            continue
        unknown = _unknown(directive, policy, rules)
        if unknown is None or (
            not paired and any(policy.names(directive.rules, r) for r in rules.requiring_source)
        ):
            continue  # rules that do not run here may run elsewhere
        for rule in rules.running("check_unused"):
            found = rule.check_unused(directive.span, directive.rules, unknown)
            judged = (policy.judge(finding, document.text) for finding in found)
            kept += [finding._replace(version=rule.version) for finding in judged if finding is not None]
    return sorted(kept, key=lambda finding: finding.span)


def _near(findings: list[Finding], directives: Sequence[Suppression]) -> Iterator[tuple[Finding, list[int]]]:
    """Findings in the order of the text, each with the numbers of the directives whose areas may have it."""
    order = sorted(range(len(directives)), key=lambda number: directives[number].area)
    starts = [directives[number].area.start for number in order]
    begun, open_ = 0, list[int]()
    for finding in sorted(findings, key=lambda each: each.span.start):
        start, end = finding.span
        while begun < len(order) and starts[begun] <= start:
            open_.append(order[begun])
            begun += 1
        open_ = [number for number in open_ if directives[number].area.end > start]
        yield finding, [*open_, *order[begun : bisect_left(starts, end, begun)]]


def _unknown(directive: Suppression, policy: Policy, rules: Ruleset) -> Mapping[str, str] | None:
    """The unknown names in a directive, each with the nearest id; None if one of them is a rule of another language, which
    does not run."""
    names = [name for name in directive.rules if not any(policy.names((name,), rule) for rule in rules.ids)]
    if not names:
        return {}
    shipped = packs.rule_ids()
    if any(means(name, rule) for name in names for rule in shipped):
        return None
    return {name: nearest(name, sorted(rules.ids | shipped)) for name in names}


def suppressions(document: Document) -> list[Suppression]:
    """The directives of a document with their areas."""
    text = document.text
    if _MARK not in text:
        return []
    found: list[Suppression] = []
    extents = sorted(segment.extent for segment in document.segments if segment.text.strip())
    opened: list[tuple[re.Match[str], tuple[str, ...]]] = []
    for match in _DIRECTIVE.finditer(text):
        way, rules = match["way"], tuple(match["rules"].replace(",", " ").split())
        if way == "on":
            while opened:  # the directives that it ends
                first, own = opened.pop()
                found.append(Suppression(Span(*first.span()), Span(first.end(), match.start()), own))
        elif way == "off":
            opened.append((match, rules))
        else:
            found.append(Suppression(Span(*match.span()), _area(text, extents, match, way), rules))
    found += [Suppression(Span(*m.span()), Span(m.end(), len(text)), own) for m, own in opened]
    return sorted(found)


def _area(text: str, extents: Sequence[Span], match: re.Match[str], way: str) -> Span:
    """What a directive applies to; ``extents`` are those of all segments with text, in order."""
    if way == "off-file":
        return Span(0, len(text))
    if way == "off-line":
        end = text.find("\n", match.end())
        return Span(text.rfind("\n", 0, match.start()) + 1, len(text) if end < 0 else end)
    following = bisect_left(extents, match.end(), key=lambda extent: extent.start)
    if following < len(extents):
        return Span(match.end(), extents[following].end)
    line = re.compile(r"\s*[^\n]*").match(text, match.end())
    return Span(match.end(), line.end() if line else len(text))
