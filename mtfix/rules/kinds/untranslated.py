"""Segments without a translation: an empty target, or one that is its source."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import language
from mtfix.languages.support.scripts import runs
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined


class Rule(BaseRule):
    """``part`` is what is looked for: ``empty``, or ``copy``, which needs a source in a script of its own."""

    options = ("part",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in ("empty", "copy"):
            raise ValueError("'part' must be empty or copy")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        if self._part == "empty":
            return [number for number, text in enumerate(target.texts) if not text or text.isspace()]
        return [number for number, (text, other) in pairs if text == other]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        if not text.strip():
            if self._part == "empty":
                yield self.finding(Span(0, len(text)), safety=Safety.HINT, source=source)
        elif self._part == "copy" and text == source:
            pattern = runs(context.languages[0])
            if pattern and pattern.search(text) and not _share_script(*context.languages):
                yield self.finding(Span(0, len(text)), safety=Safety.HINT)


def _share_script(source: str, target: str) -> bool:
    """Whether two languages are written in one script, so that a text may be right in both."""
    one, other = language(source), language(target)
    return one != other and not set(one.scripts).isdisjoint(other.scripts)
