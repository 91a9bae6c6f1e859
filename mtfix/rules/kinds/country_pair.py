"""Two countries side by side before a noun: "Russia Belarus trade" wants a hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages.tables.countries import COUNTRIES, JOINT
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_WORD_BEFORE = lazy(r"([\w'’.-]+)[\s\xa0]+$")
# Up to four words, of which a name may be the first ones.
_NAME = re.compile(r"[\w.'’]+(?: [\w.'’]+){0,3}")
_WORD = lazy(r"[\s\xa0]+([A-Za-z-]+)")


class Rule(BaseRule):
    """``nouns`` are what two countries have between them; ``more`` names beside those of CLDR;
    ``not_after`` prepositions after which the first name may be alone."""

    options = ("nouns", "more", "not_after")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        names = {*COUNTRIES, *self.words("more")}
        self._names = names
        self._nouns = frozenset(self.words("nouns"))
        self._not_after = frozenset(self.words("not_after"))

    def triggers(self) -> Iterator[Trigger]:
        for name in sorted(self._names):
            yield Trigger(name, name, case=True)

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        if text[hit.span.end : hit.span.end + 1] not in (" ", "\xa0"):
            return
        second = self._name_at(text, hit.span.end + 1)
        if second in ("", hit.payload):
            return
        end = hit.span.end + 1 + len(second)
        whole = f"{hit.payload} {second}"
        if whole in self._names or any(whole in joint for joint in JOINT):
            return
        noun = _WORD.match(text, end)
        if noun is None or noun.group(1).lower() not in self._nouns:
            return
        before = _WORD_BEFORE.search(text, max(hit.span.start - 30, 0), hit.span.start)
        word = before.group(1).lower() if before else ""
        if before and before.group(1)[0].isupper() and word not in ("the", "in", "on"):
            return  # part of a longer name: "New South Wales Canada trade"
        sure = Safety.REVIEW if word in self._not_after else self.safety
        yield self.finding(
            Span(hit.span.start, end),
            new=f"{text[hit.span.start : hit.span.end]}-{second}",
            safety=sure,
            evidence=f"two countries before “{noun.group(1)}”",
        )

    def _name_at(self, text: str, start: int) -> str:
        """The longest name of a country that is at an offset, or ""."""
        if not text[start : start + 1].isupper():
            return ""
        words = _NAME.match(text, start)
        name = words.group() if words else ""
        while name and name not in self._names:
            name = name.rpartition(" ")[0]
        return name
