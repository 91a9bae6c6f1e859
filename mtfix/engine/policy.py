"""What a run wants to hear of: rules selected, severities and safeties of the project, texts it accepts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mtfix.core.finding import Finding, Safety, Severity

if TYPE_CHECKING:
    from mtfix.engine.decisions import Decisions


class Policy(NamedTuple):
    """How findings are judged. Names of rules are ids, beginnings of ids (``number`` names ``number-date`` too), or
    globs (``number-*``); ``formerly`` has the ids that rules had in earlier releases, by those that they have."""

    select: tuple[str, ...] = ()  # only these, if any
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    safety: Mapping[str, Safety] = {}
    accept: frozenset[str] = frozenset()  # texts and entries, case-folded, that are right here
    decisions: Decisions | None = None  # what people decided about single findings
    formerly: Mapping[str, Sequence[str]] = {}
    doubted: str = ""  # a language that texts may not be in: what its packs find is never corrected unasked

    @property
    def selective(self) -> bool:
        """Whether some rules do not count, so that nobody can tell what would be found."""
        return bool(self.select or self.ignore)

    def selects(self, rule: str) -> bool:
        """Whether a rule id counts."""
        return (not self.select or self.names(self.select, rule)) and not self.names(self.ignore, rule)

    def names(self, names: Iterable[str], rule: str) -> bool:
        """Whether one of the names means a rule, by its id or by one that it had."""
        return any(
            means(name, rule) or any(means(name, old) for old in self.formerly.get(rule, ())) for name in names
        )

    def knowing(self, formerly: Mapping[str, Sequence[str]]) -> Policy:
        """The same policy where rules have had other ids."""
        return self._replace(formerly=formerly)

    def judge(self, finding: Finding, text: str) -> Finding | None:
        """The finding as the project wants it; None where it does not. ``text`` is what the span is of."""
        if not self.selects(finding.rule):
            return None
        if self.accept:
            shown = " ".join(text[finding.span.start : finding.span.end].split()).casefold()
            if shown in self.accept or finding.entry.casefold() in self.accept:
                return None
        if self.severity and (name := self._best(self.severity, finding.rule)):
            finding = finding._replace(severity=self.severity[name])
        if self.safety and (name := self._best(self.safety, finding.rule)):
            finding = _with_safety(finding, self.safety[name], text)
        if self.doubted and finding.of_pack(self.doubted):
            finding = _with_safety(finding, Safety.HINT, text)
        return finding

    def _best(self, names: Iterable[str], rule: str) -> str:
        """The most exact of the names that mean a rule; "" where none does."""
        meant = (name for name in names if self.names((name,), rule))
        return max(meant, key=lambda name: (name == rule, len(name.rstrip("*"))), default="")


EVERYTHING = Policy()


def means(name: str, rule: str) -> bool:
    """Whether a name, which may be a beginning or a glob, means a rule id."""
    if _GLOB.search(name):
        return _pattern(name).match(rule) is not None
    return rule == name or rule.startswith(name + "-")


_GLOB = re.compile(r"[*?\[]")


@lru_cache(maxsize=256)
def _pattern(glob: str) -> re.Pattern[str]:
    from fnmatch import translate

    return re.compile(translate(glob))


def _with_safety(finding: Finding, safety: Safety, text: str) -> Finding:
    if safety is Safety.HINT:
        return finding._replace(safety=safety, fixes=(), suggestions=finding.replacements(text))
    if not finding.fixes:
        return finding  # what has no correction stays a hint
    return finding._replace(safety=safety, fixes=tuple(fix._replace(safety=safety) for fix in finding.fixes))
