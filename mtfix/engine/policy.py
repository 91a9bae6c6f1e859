"""The policy of a run: selected rules, severities and safeties of the project, accepted texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.pattern import lazy

if TYPE_CHECKING:
    from mtfix.engine.decisions import Decisions


class Policy(NamedTuple):
    """Which findings are reported, and how. Names of rules are ids, prefixes of ids (``number`` includes
    ``number-date``) or globs (``number-*``); ``formerly`` maps ids of rules to those of earlier releases."""

    select: tuple[str, ...] = ()  # only these, unless empty
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    safety: Mapping[str, Safety] = {}
    accept: frozenset[str] = frozenset()  # texts and entries, case-folded, that are correct in this project
    decisions: Decisions | None = None  # of people, about single findings
    formerly: Mapping[str, Sequence[str]] = {}
    doubted: str = ""  # a language that the text may not be in: fixes of its packs are not safe

    @property
    def selective(self) -> bool:
        """Whether some rules are disabled, so that it is not known what they would find."""
        return bool(self.select or self.ignore)

    def selects(self, rule: str) -> bool:
        """Whether a rule is enabled."""
        return (not self.select or self.names(self.select, rule)) and not self.names(self.ignore, rule)

    def names(self, names: Iterable[str], rule: str) -> bool:
        """Whether one of the names matches a rule, by its present or a former id."""
        return any(
            means(name, rule) or any(means(name, old) for old in self.formerly.get(rule, ())) for name in names
        )

    def knowing(self, formerly: Mapping[str, Sequence[str]]) -> Policy:
        """The same policy, which also recognises former ids of rules."""
        return self if formerly is self.formerly else self._replace(formerly=formerly)

    def judge(self, finding: Finding, text: str) -> Finding | None:
        """The finding with severity and safety of the project; None if it is not reported. ``text`` is the text that the
        span refers to."""
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
        """The most specific name that matches a rule; "" if none does."""
        meant = (name for name in names if self.names((name,), rule))
        return max(meant, key=lambda name: (name == rule, len(name.rstrip("*"))), default="")


EVERYTHING = Policy()


def means(name: str, rule: str) -> bool:
    """Whether a name (an id, a prefix or a glob) matches a rule id."""
    if _GLOB.search(name):
        return _pattern(name).match(rule) is not None
    return rule == name or rule.startswith(name + "-")


_GLOB = lazy(r"[*?\[]")


@lru_cache(maxsize=256)
def _pattern(glob: str) -> re.Pattern[str]:
    from fnmatch import translate

    return re.compile(translate(glob))


def _with_safety(finding: Finding, safety: Safety, text: str) -> Finding:
    if safety is Safety.HINT:
        return finding._replace(safety=safety, fixes=(), suggestions=finding.replacements(text))
    if not finding.fixes:
        return finding  # a finding without a correction remains a hint
    return finding._replace(safety=safety, fixes=tuple(fix._replace(safety=safety) for fix in finding.fixes))
