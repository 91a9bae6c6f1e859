"""A capital in mid-sentence where two sentences were glued: "as the situation changes The urgent problems"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_PLACE = re.compile(r"([a-z]{3,}) ([A-Z][a-z]*) ([a-z]+)(?![\w'’-])")


class Rule(BaseRule):
    """``words`` begin sentences and never stand capitalised inside one; ``not_after`` and ``not_before`` are
    neighbours that tell a title or a name."""

    options = ("words", "not_after", "not_before")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._not_after = frozenset(self.words("not_after"))
        self._not_before = frozenset(self.words("not_before"))

    def triggers(self) -> Iterator[Trigger]:
        for word in self.words("words"):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                yield Trigger(f"{letter} {word} ", word, case=True, words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        start = hit.span.start
        while start and text[start - 1].isalpha():
            start -= 1
        place = _PLACE.match(text, start)
        if place is None or place.group(2) != hit.payload:
            return
        before, word, after = place.groups()
        if before in self._not_after or after in self._not_before:
            return
        sentence = context.sentence(hit.span)
        if _headline(text[sentence.start : sentence.end]):
            return
        span = Span(place.start(2), place.end(2))
        yield self.finding(
            span,
            safety=Safety.HINT,
            suggestions=(word.lower(),),
            evidence=f"“{word}” begins a sentence, but “{before}” ends none",
        )


def _headline(text: str) -> bool:
    """Whether most words of four letters and more begin with a capital."""
    words = re.findall(r"[A-Za-z]{4,}", text)
    return 2 * sum(1 for w in words if w[0].isupper()) > len(words)
