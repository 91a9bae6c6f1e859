"""Segments without a translation: an empty target, or one that is its source."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages.support.scripts import is_latin, runs
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined


class Rule(BaseRule):
    """``part`` is what is looked for: ``empty``, or ``copy``, which needs a source in another script."""

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
            language = context.languages[0]
            if not is_latin(language) and (pattern := runs(language)) and pattern.search(text):
                yield self.finding(Span(0, len(text)), safety=Safety.HINT)
