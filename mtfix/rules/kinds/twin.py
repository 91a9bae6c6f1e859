"""A word joined with itself: "strategy and strategy", where the source has two words of one sense."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# How far a word reaches, in code points.
_REACH = 60
_BEFORE = lazy(r"(?:(\w+)[\s\xa0]+)?(?<![\w'’-])([A-Za-z][\w-]{3,})$")


class Rule(BaseRule):
    """``by`` are the words that join; ``meant`` are words that good English doubles ("again and again"), ``endings``
    those of words that it does ("higher and higher"), ``after`` the words after which an -ing form is a verb
    that goes on ("kept waiting and waiting"), ``before`` the words that may follow: before a noun the second one
    can be part of a compound ("schools and school buses")."""

    options = ("by", "meant", "endings", "after", "before")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._meant = frozenset(self.words("meant"))
        self._endings = self.words("endings")
        self._after = frozenset(self.words("after"))
        self._before = frozenset(self.words("before"))
        # "and" is too common for a trigger. Equal words end alike: that is looked at before anything else.
        self._joint = re.compile(
            "|".join(
                rf"{word}(?<=\s{word})(?=\s+[\w-]*([\w-]{{3}})(?![\w'’-]))(?<=\{n}\s{word})"
                for n, word in enumerate(map(re.escape, self.words("by")), 1)
            )
        )

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return target.matching(self._joint)

    def check_segment(self, context: Context) -> Iterable[Finding]:
        for joint in self._joint.finditer(context.text):
            yield from self._check(context, joint)

    def _check(self, context: Context, joint: re.Match[str]) -> Iterable[Finding]:
        text = context.text
        begin, end = joint.span()
        left = text[max(begin - _REACH, 0) : begin]
        first = left.rstrip()
        right = text[end : end + _REACH]
        second = right.lstrip()
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
        start = begin - (len(left) - len(first)) - len(word)
        stop = end + len(right) - len(second) + twin.end()
        yield self.finding(
            Span(start, stop),
            safety=Safety.HINT,
            suggestions=(text[start : start + len(word)],),
            evidence=f"“{word}” is on both sides",
        )
