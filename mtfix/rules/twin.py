"""A word joined with itself: "strategy and strategy", where the source has two words of one sense."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.glossary.schema import RuleSpec
from mtfix.model import Finding
from mtfix.rules.base import BaseRule, Hit, Trigger
from mtfix.rules.context import Context
from mtfix.text import Safety, Span

_BEFORE = re.compile(r"(?:(\w+)[\s\xa0]+)?(?<![\w'’-])([A-Za-z][\w-]{3,})$")


class Rule(BaseRule):
    """``by`` are the words that join; ``meant`` are words that good English doubles ("again and again"), ``endings``
    those of words that it does ("higher and higher"), ``after`` the words behind which an -ing form is a verb
    that goes on ("kept waiting and waiting"), ``before`` the words that may follow: before a noun the second one
    can be part of a compound ("schools and school buses")."""

    options = ("by", "meant", "endings", "after", "before")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._meant = frozenset(self.words("meant"))
        self._endings = self.words("endings")
        self._after = frozenset(self.words("after"))
        self._before = frozenset(self.words("before"))

    def triggers(self) -> Iterator[Trigger]:
        for word in self.words("by"):
            yield Trigger(word, words="both")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        left = text[max(hit.start - 60, 0) : hit.start]
        first = left.rstrip()
        right = text[hit.end : hit.end + 60]
        second = right.lstrip()
        # Cheap first: most words are joined with others.
        if len(first) == len(left) or not second or second[:1].lower() != first[first.rfind(" ") + 1 :][:1].lower():
            return
        found = _BEFORE.search(first)
        if found is None:
            return
        word = found.group(2)
        low = word.lower()
        twin = re.compile(rf"{re.escape(low)}(?![\w'’-])", re.IGNORECASE).match(second)
        if twin is None or twin.group()[0].isupper() or low in self._meant or low.endswith(self._endings):
            return
        if low.endswith("ing") and (found.group(1) or "").lower() in self._after:
            return
        behind = re.match(r"[\s\xa0]+(\w+)", second[twin.end() :])
        if behind is not None and behind.group(1).lower() not in self._before:
            return
        start = hit.start - (len(left) - len(first)) - len(word)
        end = hit.end + len(right) - len(second) + twin.end()
        yield self.finding(
            Span(start, end),
            safety=Safety.HINT,
            suggestions=(text[start : start + len(word)],),
            evidence=f"“{word}” stands on both sides",
        )
