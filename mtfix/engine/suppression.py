"""Comments in a file that leave findings out: ``mtfix: off RULES -- reason``.

``off`` holds until ``on`` or the end of the file, ``off-line`` for its own line, ``off-next`` for the next line
or segment, ``off-file`` for the whole file. Without RULES (ids or beginnings of them) all rules are meant. The
directive stands in a comment of the format: ``<!-- -->``, ``#``, ``//``, ``/* */``, ``NOTE`` …
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.engine.policy import Policy, named

RULE = "unused-suppression"
_MARK = "mtfix:"
_DIRECTIVE = re.compile(
    r"(?:<!--|\{?/\*|//|\#[.,|~:]?|NOTE\b|[;!%])[ \t]*mtfix:[ \t]*(?P<way>off|on|off-next|off-line|off-file)(?![\w-])"
    r"(?P<rules>[ \t\w,-]*?)(?:[ \t]--(?!>)[^\n]*?)?[ \t]*(?:-->|\*/\}?|(?=\r?\n|$))"
)
# Rules that speak only beside a source: without one, nobody can tell whether a directive for them is used.
_BESIDE = ("number", "residue", "term", "name", "drift")


class Suppression(NamedTuple):
    """One directive and the part of the file that it holds for, in code points."""

    span: Span  # of the directive itself
    area: Span
    rules: tuple[str, ...]  # none for all

    def covers(self, finding: Finding) -> bool:
        start, end = finding.span
        inside = self.area.start <= start < self.area.end or (start < self.area.start < end)
        return inside and (not self.rules or named(self.rules, finding.rule))


def apply(document: Document, findings: list[Finding], policy: Policy) -> list[Finding]:
    """The findings that no comment leaves out, and the comments that leave nothing out."""
    if _MARK not in document.text:
        return findings
    directives = suppressions(document)
    used: set[int] = set()
    kept = []
    for finding in findings:
        over = {number for number, directive in enumerate(directives) if directive.covers(finding)}
        used |= over
        if not over and not any(
            d.span.start < finding.span.end and finding.span.start < d.span.end for d in directives
        ):
            kept.append(finding)
    if policy.selective or not policy.selects(RULE):
        return kept
    alone = all(segment.source is None for segment in document.segments)
    kept += [
        _unused(directive)
        for number, directive in enumerate(directives)
        if number not in used and not (alone and _beside(directive))
    ]
    return sorted(kept, key=lambda finding: finding.span)


def _beside(directive: Suppression) -> bool:
    return not directive.rules or any(named(_BESIDE, rule) for rule in directive.rules)


def suppressions(document: Document) -> list[Suppression]:
    """The directives of a document, each with its area."""
    text = document.text
    found: list[Suppression] = []
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
            found.append(Suppression(Span(*match.span()), _area(document, match, way), rules))
    found += [Suppression(Span(*m.span()), Span(m.end(), len(text)), own) for m, own in opened]
    return sorted(found)


def _area(document: Document, match: re.Match[str], way: str) -> Span:
    text = document.text
    if way == "off-file":
        return Span(0, len(text))
    if way == "off-line":
        end = text.find("\n", match.end())
        return Span(text.rfind("\n", 0, match.start()) + 1, len(text) if end < 0 else end)
    following = [s.extent for s in document.segments if s.extent.start >= match.end() and s.text.strip()]
    if following:
        return Span(match.end(), min(following).end)
    line = re.compile(r"\s*[^\n]*").match(text, match.end())
    return Span(match.end(), line.end() if line else len(text))


def _unused(directive: Suppression) -> Finding:
    what = ", ".join(directive.rules) or "anything"
    return Finding(
        rule=RULE,
        entry="",
        span=directive.span,
        message=f"nothing is left out here: no finding of {what}; delete the comment",
        severity=Severity.WARNING,
        safety=Safety.HINT,
    )
