"""What kind of place a Chinese name is: 街道 rendered as a street, 旗 as a flag, a river that has lost its "River"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages.support.pinyin import ways
from mtfix.languages.support.source import fold_source
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# The proper part of a place name: two or three characters as a rule, four in the names of other peoples.
_LENGTHS = (2, 3, 1, 4)
_HAN = re.compile(r"[\u4e00-\u9fff]+\Z")


class Rule(BaseRule):
    """``place`` is what ends the name in the source, ``right`` the word for it and ``wrong`` words for other things.

    With ``bare: yes`` the name stands whole, its last character read out ("Fujiang" for 涪江), and wants the
    word after it; ``names`` are what ends so and is no such place (九江 is a town).
    """

    options = ("place", "right", "also", "wrong", "bare", "names")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._place, self._right = self.option("place"), self.option("right")
        if not self._place or not self._right:
            raise ValueError("needs 'place' and 'right'")
        self._accepted = "|".join(map(re.escape, (self._right, *self.words("also"))))
        self._wrong = "|".join(map(re.escape, self.words("wrong")))
        self._bare = self.option("bare") == "yes"
        self._not = frozenset(self.words("names"))

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return source.having(self._place) if source.language.startswith("zh") else ()

    def check_pair(self, context: Context) -> Iterable[Finding]:
        if not context.languages[0].startswith("zh") or self._place not in (context.source or ""):
            return
        if not self._bare and not any(f" {word}" in context.text for word in self.words("wrong")):
            return  # before anything is read as pinyin
        source = fold_source(context.source or "", context.languages[0])
        if not context.allows(self.spec.when, self.spec.unless, Span(0, 0)):
            return
        seen: set[tuple[int, int]] = set()
        for name in dict.fromkeys(self._names(source)):
            for found in self._misnamed(context, name):
                if found.span not in seen:
                    seen.add(found.span)
                    yield found

    def _names(self, source: str) -> Iterator[str]:
        """The proper parts that may come before the word, longest guess last."""
        at = source.find(self._place)
        while at >= 0:
            for length in _LENGTHS:
                name = source[max(at - length, 0) : at]
                if len(name) == length and _HAN.match(name) and name + self._place not in self._not:
                    yield name
            at = source.find(self._place, at + 1)

    def _misnamed(self, context: Context, name: str) -> Iterator[Finding]:
        spellings = "|".join(dict.fromkeys(_spellings(name)))
        if self._bare:
            last = "|".join(dict.fromkeys(_spellings(self._place)))
            # One short syllable before it may be any word ("Dajiang").
            if len(name) > 2:
                return
            behind = rf"['’]s| (?:[A-Z][\w'’]*,? and )?(?:[A-Z]|{self._accepted.lower()})"
            pattern = rf"\b(?:{spellings})(?:{last.lower()})(?![\w'’-]|{behind})"
        else:
            pattern = rf"\b(?:{spellings}) (?P<word>{self._wrong})(?![\w-])(?! (?:{self._accepted})\b)"
        right = rf"\b(?:{spellings})(?:{self._place_reading()})? (?:{self._accepted})\b"
        text = context.text
        if re.search(right, text):
            return
        for match in re.finditer(pattern, text):
            known = name + self._place
            span = Span(*match.span("word")) if not self._bare else Span(*match.span())
            yield self.finding(
                span,
                new=self._right if not self._bare else None,
                suggestions=(f"{match.group()} {self._right}",) if self._bare else (),
                safety=Safety.HINT if self._bare else None,
                message=f"{self._place} is a {self._right.lower()}",
                evidence=f"the source has {known}",
                source=known,
            )

    def _place_reading(self) -> str:
        return "|".join(_spellings(self._place)).lower()


def _spellings(chars: str) -> Iterator[str]:
    for reading in ways(chars, 2):
        spelt = "".join(reading)
        for form in (spelt, spelt.replace("lü", "lu").replace("nü", "nu").replace("lv", "lu").replace("nv", "nu")):
            yield form.capitalize()
        if any(part[0] in "aeo" for part in reading[1:]):
            yield (reading[0] + "".join("'" + p if p[0] in "aeo" else p for p in reading[1:])).capitalize()
