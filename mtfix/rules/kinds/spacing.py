"""Spaces between words and at the start of a paragraph, and those of Chinese and Japanese."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# The space of Chinese and Japanese, where none of their characters or signs is near.
_WIDE = lazy(r"(?<=[!-~\u00a1-\u052f\u2013-\u2026])[ \xa0]?\u3000+[ \xa0]?(?=[!-~\u00a1-\u052f\u2013-\u2026])")
_DOUBLE = lazy(r"(?<=[a-z,;]) {2}(?=[a-z])")
# In a text with more runs of spaces than this, they are its layout.
_FEW = 2000


class Rule(BaseRule):
    """``part`` is what is looked for: double, wide, or start (of a paragraph)."""

    options = ("part",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in ("double", "wide", "start"):
            raise ValueError("'part' must be one of double, wide, start")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if self._part == "double":
            return target.having("  ")
        if self._part == "wide":
            found = target.having("\u3000")  # asked first: few texts have it, and then the language is not needed
            return found if found and language(target.language).spaced else ()
        if source.size:
            return ()  # the edges of a pair are compared with its source
        return target.having("\n ", "\n\t") | target.beginning(" ", "\t")

    def check_segment(self, context: Context) -> Iterable[Finding]:
        if self._part == "wide":
            evidence = "U+3000 IDEOGRAPHIC SPACE"
            return (self.finding(Span(*m.span()), new=" ", evidence=evidence) for m in _WIDE.finditer(context.text))
        return self._double(context) if self._part == "double" else self._starts(context)

    def _double(self, context: Context) -> Iterator[Finding]:
        """Two spaces between words of a sentence; not where the text is laid out with spaces."""
        text = context.text
        for start, end in context.folded.runs[:_FEW]:
            if end - start != 2 or not _DOUBLE.match(text, start):
                continue
            line = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", start) + 1 or len(text) + 1) - 1]
            if line.count("  ") == 1 and len(line) > 40:
                yield self.finding(Span(start, end), new=" ", evidence="two spaces inside a sentence")

    def _starts(self, context: Context) -> Iterator[Finding]:
        """A single space at the start of a paragraph, in a text whose others start without."""
        text = context.text
        spans: list[Span] = []
        runs = context.folded.runs[:_FEW]
        spaces = [Span(0, len(text) - len(text.lstrip(" \t")))] if text.startswith(" ") else []
        for start, end in runs:
            cut = text.rfind("\n", start, end) + 1
            if cut and cut < end and text[end : end + 1] not in ("", "-"):
                spaces.append(Span(cut, end))
        if any(end - start > 2 for start, end in spaces):
            return  # indented text
        for start, end in spaces:
            if text[end : end + 1].isupper() and (not start or text.endswith("\n\n", 0, start)):
                spans.append(Span(start, end))
        if spans and len(spans) * 3 <= text.count("\n\n") + 1:
            for span in spans:
                yield self.finding(span, new="", evidence="other paragraphs start without a space")
