"""What a run wants to hear of: rules selected, severities and safeties of the project, texts it accepts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mtfix.core.finding import Finding, Safety, Severity

if TYPE_CHECKING:
    from mtfix.engine.decisions import Decisions


class Policy(NamedTuple):
    """How findings are judged. Names of rules are ids or beginnings: ``number`` names ``number-magnitude`` too."""

    select: tuple[str, ...] = ()  # only these, if any
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    safety: Mapping[str, Safety] = {}
    accept: frozenset[str] = frozenset()  # texts and entries, case-folded, that are right here
    decisions: Decisions | None = None  # what people decided about single findings

    @property
    def selective(self) -> bool:
        """Whether some rules do not count, so that nobody can tell what would be found."""
        return bool(self.select or self.ignore)

    def selects(self, rule: str) -> bool:
        """Whether a rule id counts."""
        return (not self.select or named(self.select, rule)) and not named(self.ignore, rule)

    def judge(self, finding: Finding, text: str) -> Finding | None:
        """The finding as the project wants it; None where it does not. ``text`` is what the span is of."""
        if not self.selects(finding.rule):
            return None
        if self.accept:
            shown = " ".join(text[finding.span.start : finding.span.end].split()).casefold()
            if shown in self.accept or finding.entry.casefold() in self.accept:
                return None
        if self.severity and (name := _named_best(self.severity, finding.rule)):
            finding = finding._replace(severity=self.severity[name])
        if self.safety and (name := _named_best(self.safety, finding.rule)):
            finding = _with_safety(finding, self.safety[name], text)
        return finding


EVERYTHING = Policy()


def named(names: Sequence[str], rule: str) -> bool:
    """Whether one of the names means a rule id."""
    return any(rule == name or rule.startswith(name + "-") for name in names)


def _named_best(names: Iterable[str], rule: str) -> str:
    """The most exact of the names that mean a rule; "" where none does."""
    return max((name for name in names if named((name,), rule)), key=len, default="")


def _with_safety(finding: Finding, safety: Safety, text: str) -> Finding:
    if safety is Safety.HINT:
        return finding._replace(safety=safety, fixes=(), suggestions=finding.replacements(text))
    if not finding.fixes:
        return finding  # what has no correction stays a hint
    return finding._replace(safety=safety, fixes=tuple(fix._replace(safety=safety) for fix in finding.fixes))
