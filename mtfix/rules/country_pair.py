"""Two countries side by side before a noun: "Russia Belarus trade" wants a hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.glossary.schema import RuleSpec
from mtfix.languages.countries import COUNTRIES, JOINT
from mtfix.model import Finding
from mtfix.rules.base import BaseRule, Hit, Trigger
from mtfix.rules.context import Context
from mtfix.text import Safety, Span

_WORD_BEFORE = re.compile(r"([\w'’.-]+)[\s\xa0]+$")
_WORD = re.compile(r"[\s\xa0]+([A-Za-z-]+)")


class Rule(BaseRule):
    """``nouns`` are what two countries have between them; ``more`` names beside those of CLDR;
    ``not_after`` prepositions after which the first name may stand alone."""

    options = ("nouns", "more", "not_after")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        names = {*COUNTRIES, *self.words("more")}
        self._names = names
        self._second = re.compile(
            r"[ \xa0](" + "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) + r")(?![\w'’-])"
        )
        self._nouns = frozenset(self.words("nouns"))
        self._not_after = frozenset(self.words("not_after"))

    def triggers(self) -> Iterator[Trigger]:
        for name in sorted(self._names):
            yield Trigger(name, name, case=True)

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        if text[hit.span.end : hit.span.end + 1] not in (" ", "\xa0"):
            return
        second = self._second.match(text, hit.span.end)
        if second is None or second.group(1) == hit.payload:
            return
        whole = f"{hit.payload} {second.group(1)}"
        if whole in self._names or any(whole in joint for joint in JOINT):
            return
        noun = _WORD.match(text, second.end())
        if noun is None or noun.group(1).lower() not in self._nouns:
            return
        before = _WORD_BEFORE.search(text, max(hit.span.start - 30, 0), hit.span.start)
        word = before.group(1).lower() if before else ""
        if before and before.group(1)[0].isupper() and word not in ("the", "in", "on"):
            return  # part of a longer name: "New South Wales Canada trade"
        sure = Safety.REVIEW if word in self._not_after else self.safety
        yield self.finding(
            Span(hit.span.start, second.end()),
            new=f"{text[hit.span.start : hit.span.end]}-{second.group(1)}",
            safety=sure,
            evidence=f"two countries before “{noun.group(1)}”",
        )
