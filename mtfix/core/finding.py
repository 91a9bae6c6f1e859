"""Findings, their fixes, safety and severity."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from mtfix.core.text import Edit, Span, apply


class Safety(IntEnum):
    """How safe a fix is; the lower, the safer."""

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
    """Edits that are applied together or not at all (a noun and its article)."""

    edits: tuple[Edit, ...]
    safety: Safety

    @property
    def span(self) -> Span:
        return Span(min(e.start for e in self.edits), max(e.end for e in self.edits))


class Identity(NamedTuple):
    """The rule and entry of a finding, as decisions and baselines store them."""

    rule: str  # its id
    entry: str  # the glossary entry or the declaration of the rule
    version: str  # of that


class Finding(NamedTuple):
    """One error found. The spans and edits of findings that ``check`` returns are offsets into ``Document.text``; rules
    yield them as offsets into the text of the segment. Offsets are code points."""

    rule: str
    entry: str  # the glossary entry or rule declaration: "zh-en/politics: Union State", or ""
    span: Span
    message: str
    severity: Severity
    safety: Safety
    fixes: tuple[Fix, ...] = ()  # alternatives, best first
    evidence: str = ""  # why it fired
    source: str = ""  # the source text that it is based on
    suggestions: tuple[str, ...] = ()  # replacements of the span that are too uncertain for a fix
    version: str = ""  # of the rule or entry; differs when its declaration is changed
    decided: str = ""  # "chose" or "typed" if a person decided on its fix (see mtfix.engine.decisions)

    def of_pack(self, language: str) -> bool:
        """Whether it is from a shipped pack of a language ("en/…", "zh-en/…"), not from another glossary."""
        pack, inside, _ = self.entry.partition(": ")[0].partition("/")
        return bool(inside) and pack.rpartition("-")[2] == language

    def replacements(self, text: str) -> tuple[str, ...]:
        """Replacements of the span, best first; ``text`` is the text that the span refers to."""
        start, end = self.span
        spelled = [
            apply(text[start:end], [Edit(e.start - start, e.end - start, e.new) for e in fix.edits])
            for fix in self.fixes
        ]
        return (*spelled, *self.suggestions)


def choose(fixes: Iterable[tuple[Fix, str]]) -> tuple[list[int], list[int]]:
    """Which of the fixes (each with its rule id) can be applied together.

    Leftmost first, then longest, then by rule id; each is compared with the last one kept, so that the result does not
    depend on the order of the input. Returns the indexes of those kept and of those deferred, which may be applied in
    the next pass.
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
        # Two insertions at the same offset, or an insertion at the edge of an edit, have no defined order.
        clash = span.start < last.end or (span.start == last.start and last.start == last.end)
        if clash:
            deferred.append(i)
        else:
            kept.append(i)
            last = span
    return kept, deferred
