"""a before a vowel sound, an before a consonant sound."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_NEXT = re.compile(r"[\s\xa0]+[\"“'‘(]?([A-Za-z0-9][\w'’.,-]*)")
_DOTTED = re.compile(r"(?:[A-Z]\.){2,}")
# Capitalised words that are no names to be pronounced as nobody guesses.
_KNOWN = re.compile(
    r"Eur[oa]|Univers|Union|United|Unit\b|Ukrain|Uruguay|Ugand|Utopi|English|Egypt|Eston|Ethiop|East|Olymp|Oxford|Orthodox|Hungar|Holly"
)


class Rule(BaseRule):
    """``not_before`` are words before which a lone "a" is no article ("vitamin a is")."""

    options = ("not_before",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._not_before = frozenset(self.words("not_before"))

    def triggers(self) -> Iterator[Trigger]:
        for mark in ("", '"', "“", "'"):
            for begins in (*"aeiou8", "11", "18", "hour", "heir", "hono", "hones"):
                yield Trigger(f"a {mark}{begins}", "a", words="start")
        # Abbreviations: small letters are far too common there.
        for letter in "FHLMNRSX":
            yield Trigger(f"a {letter}", "a", case=True, words="start")
            yield Trigger(f"A {letter}", "a", case=True, words="start")
        for mark in ("", '"', "“", "'"):
            for letter in "bcdfghjklmnpqrstuvwxyz0123456790eou":
                yield Trigger(f"an {mark}{letter}", "an", words="start")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        start = hit.span.start
        have = text[start : start + len(hit.payload)]
        after = _NEXT.match(text, start + len(have))
        if after is None or "\n\n" in after.group() or text[start - 1 : start] in tuple("-'’./&@#_+"):
            return
        word = after.group(1)
        starts = not text[max(start - 2, 0) : start].strip(' \r\n"“') or text[start - 2] in ".!?"
        if have == "AN" or (have[0] == "A" and (not starts or (word[0].isupper() and not word[:2].isupper()))):
            return  # capitals: a headline, a grade, a name ("An Xinfu")
        other = "." in word[:-1] and not _DOTTED.match(word)  # a name of a file, a part of code
        if word.rstrip(".,") in self._not_before or other or len(word) == 1:
            return
        if word[0] in "UEHO" and not word[:2].isupper() and word[1:2] != "-" and not _KNOWN.match(word):
            return
        inflection = context.inflection
        right = inflection.article_for(word)
        if right is None or right == have.lower():
            return
        right = inflection.match_case(right, have)
        yield self.finding(Span(start, start + len(have)), new=right, evidence=f"before the sound of “{word}”")
