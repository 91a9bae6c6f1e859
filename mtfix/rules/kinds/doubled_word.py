"""A word that is repeated: "of the the treaty"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from mtfix.core.finding import Finding, Fix, Safety
from mtfix.core.text import Edit, Span
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_TWO = re.compile(r"(\w+)([\s\xa0]+)(\w+)")
_SPACES = re.compile(r"[ \xa0]*")
_BEFORE = re.compile(r"([\w'’]+)[\s\xa0]+$")
# Where a sentence may begin.
_START = re.compile(r"(?:^|[.!?:;…\n]|[\"“‘«(\[>*_#|•–—-])[\s\xa0]*$")
_QUOTES = tuple("\"'“”‘’«»")
_WORDS = re.compile(r"[\s\xa0]+[\"“‘(*_]?[A-Za-z]{2}")
_JOINED = tuple("-'’./@&#_")


class Rule(BaseRule):
    """``sure`` are words that never follow themselves in good English; ``words`` are those that seldom do: a clause
    may end in what the next one begins with. ``after`` maps further words to those that may precede them there
    ("is" after "this"; "^" is the start of a sentence): "rely on on him", but "log on on Monday"."""

    options = ("sure", "words", "after")
    tables = ("after",)

    @cached_property
    def _sure(self) -> frozenset[str]:
        return frozenset(self.words("sure"))

    @cached_property
    def _after(self) -> dict[str, frozenset[str]]:
        return {word: frozenset(before) for word, before in self.table("after").items()}

    def verify(self) -> None:
        self._after  # noqa: B018  read here

    def triggers(self) -> Iterator[Trigger]:
        for word in (*self.words("sure"), *self.words("words"), *self._after):
            yield Trigger(f"{word} {word}")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text, start = context.text, hit.start
        two = _TWO.match(text, start)
        if two is None or two.end() != hit.end or "\n\n" in two.group():
            return
        first, gap, second = two.groups()
        word = second.lower()
        if second[0].isupper() and second != "I":
            return  # "to The The": a title, or a sentence that begins
        if (first.isupper() and first not in ("I", "A")) or ("\n" not in gap and len(gap) > 2):
            return  # "AND and OR", a column
        begins = _START.search(text, max(start - 30, 0), start) is not None
        if first == "A" and not begins:
            return  # "vitamin A a day"
        before = _BEFORE.search(text, max(start - 30, 0), start)
        if before and before.group(1).lower() == word:
            return  # reported with the first of the row
        end = self._last(text, hit.end, word)
        if text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES:
            return  # “the the” is spoken of
        if text[end : end + 1] in (*_JOINED, ",", "!") and text[end + 1 : end + 2].strip():
            return  # "the the-end", "it it's"
        if word == "a" and not _WORDS.match(text, end):
            return  # "cp a a b"
        if text.startswith((",", "!"), end) or text[start - 1 : start] in _JOINED:
            return  # "My my, what a day"
        if word in self._after and (before.group(1) if before else "^") not in self._after[word]:
            return
        edit = Edit(two.end(1), end, "")
        if "\n" in gap:
            # The line end stays: the second word goes, and the space after it.
            spaces = _SPACES.match(text, end)
            assert spaces is not None
            edit = Edit(two.start(3), spaces.end(), "")
        named = word == "and" and before is not None and before.group(1).lower() in ("the", "or")  # the operator
        # "The the" inside a sentence may be a name or a repeat that is spoken of.
        sure = word in self._sure and not named and (begins or first == "I" or first[0].islower())
        safety = self.safety if sure else Safety.REVIEW
        yield self.finding(
            Span(start, max(end, edit.end)),
            fixes=(Fix((edit,), safety),),
            safety=safety,
            evidence=f"“{first}” is repeated",
        )

    @staticmethod
    def _last(text: str, end: int, word: str) -> int:
        """Where the last word of a row ends."""
        more = re.compile(rf"(?:[ \xa0]+{re.escape(word)}(?!\w))*").match(text, end)
        return more.end() if more else end
