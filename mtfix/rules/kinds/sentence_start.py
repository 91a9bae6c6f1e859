"""A small letter where a sentence begins: "He left. it was late"; or a word that an engine lost there: "He left. house"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

# A stop after a shorter word may end an abbreviation.
_BEFORE = re.compile(r"(?<![\w.@/'’-])([a-z]{3,}|\d%)$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
# A source whose writer has small letters there.
_SMALL = re.compile(r"\w{3}[.!?]\s*(?=[^\W\d_])(\w)")


class Rule(BaseRule):
    """``words`` begin sentences, so that they want a capital; any other word is only reported. ``abbreviations``
    end with a stop in mid-sentence."""

    options = ("words", "abbreviations")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._words = frozenset(self.words("words"))
        self._abbreviations = frozenset(self.words("abbreviations"))

    def triggers(self) -> Iterator[Trigger]:
        for letter in "abcdefghijklmnopqrstuvwxyz":
            yield Trigger(f". {letter}", case=True, words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        before = _BEFORE.search(text, max(hit.start - 30, 0), hit.start)
        if before is None or before.group() in self._abbreviations or "\n" in text[hit.start : hit.end]:
            return
        if not text[: hit.start].lstrip(" \xa0\n\"'“‘([-•")[:1].isupper():
            return  # who begins without a capital goes on without
        if any(letter.islower() for letter in _SMALL.findall(context.source or "")):
            return  # so did the writer of the source
        start = hit.end - 1
        word = _WORD.match(text, start)
        assert word is not None
        if text[word.end() : word.end() + 1] in tuple("./@_:") and text[word.end() + 1 : word.end() + 2].strip():
            return  # an address, a file name
        if word.group() in self._words:
            yield self.finding(Span(start, start + 1), new=text[start].upper(), evidence="a sentence begins")
        else:
            yield self.finding(
                Span(start, word.end()),
                safety=Safety.HINT,
                severity=Severity.INFO,
                evidence="a sentence ended, and none begins",
            )
