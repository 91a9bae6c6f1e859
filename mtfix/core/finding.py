"""What a rule finds: findings, their fixes, and how sure and how severe they are."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from mtfix.core.text import Edit, Span, apply


class Safety(IntEnum):
    """Who may apply a fix; the lower, the surer."""

    SAFE = 0  # `fix` applies it
    REVIEW = 1  # `fix --unsafe` or a person applies it
    HINT = 2  # never applied

    @property
    def label(self) -> str:
        return self.name.lower()


class Severity(IntEnum):
    """How severe a finding is; the lower, the more severe."""

    ERROR = 0
    WARNING = 1
    INFO = 2

    @property
    def label(self) -> str:
        return self.name.lower()


class Fix(NamedTuple):
    """Edits that are applied all together or not at all (a noun and its article)."""

    edits: tuple[Edit, ...]
    safety: Safety

    @property
    def span(self) -> Span:
        return Span(min(e.start for e in self.edits), max(e.end for e in self.edits))


class Identity(NamedTuple):
    """What a finding is known by beside its words, as decisions and baselines keep it."""

    rule: str  # its id
    entry: str  # the glossary entry or the declaration of the rule
    version: str  # of that


class Finding(NamedTuple):
    """One thing found. Spans and edits are offsets into ``Document.text`` once the engine hands it out;
    a rule yields them as offsets into the text of its segment."""

    rule: str
    entry: str  # the glossary entry or pattern that fired: "zh-en/politics: Union State", or ""
    span: Span
    message: str
    severity: Severity
    safety: Safety
    fixes: tuple[Fix, ...] = ()  # alternatives, the best first
    evidence: str = ""  # what let it fire
    source: str = ""  # the source-language text it rests on
    suggestions: tuple[str, ...] = ()  # texts for the span where no fix is certain enough to offer
    version: str = ""  # of the rule or entry: changes when its declaration does
    decided: str = ""  # whose fix a person "chose", or "typed" (see mtfix.engine.decisions)

    def of_pack(self, language: str) -> bool:
        """Whether a shipped pack of a language found it ("en/…", "zh-en/…"), and no glossary that somebody named."""
        pack, inside, _ = self.entry.partition(": ")[0].partition("/")
        return bool(inside) and pack.rpartition("-")[2] == language

    def replacements(self, text: str) -> tuple[str, ...]:
        """What may stand in place of the span, the best first; ``text`` is the text the span is of."""
        start, end = self.span
        spelled = [
            apply(text[start:end], [Edit(e.start - start, e.end - start, e.new) for e in fix.edits])
            for fix in self.fixes
        ]
        return (*spelled, *self.suggestions)


def choose(fixes: Iterable[tuple[Fix, str]]) -> tuple[list[int], list[int]]:
    """Which of the fixes (each with its rule id) can be applied together.

    Leftmost first, then longest, then by rule id; each is compared with the last one kept, so the
    result does not depend on the order of the input. Returns the positions in the input of those
    kept and of those deferred; a deferred one gets its turn in the next pass.
    """
    given = list(fixes)
    order = sorted(
        range(len(given)),
        key=lambda i: (given[i][0].span.start, -given[i][0].span.end, given[i][1], given[i][0].edits),
    )
    kept: list[int] = []
    deferred: list[int] = []
    last = Span(-1, -1)
    for i in order:
        span = given[i][0].span
        # Two insertions at one place, or an insertion at the edge of an edit, cannot be ordered.
        clash = span.start < last.end or (span.start == last.start and last.start == last.end)
        if clash:
            deferred.append(i)
        else:
            kept.append(i)
            last = span
    return kept, deferred
