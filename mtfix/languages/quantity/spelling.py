"""Whether a text says a number in words: "dreihundertfünfzig" and 삼백오십 for 350, in any language that CLDR can spell.

Source of the spellings: Unicode CLDR, rule-based number formats, through unicode-rbnf.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from mtfix.core.pattern import lazy
from mtfix.core.text import occurrences
from mtfix.languages import language
from mtfix.languages.support.record import word_list

if TYPE_CHECKING:
    from unicode_rbnf import RbnfEngine

# CLDR keeps Bokmål under the macrolanguage.
_NAMES = {"nb": "no"}
_RULES = ("spellout-cardinal", "spellout-numbering", "spellout-ordinal")
# Smaller numbers are read as words; larger ones are written in figures.
_LEAST, _MOST = 13, 1_000_000_000
# The last letter of a word may be inflected: more would make "dreißig" of "dreihundert". What is left has so many letters.
_ENDING, _STEM = 1, 3
# So many characters at most are between two stems of a number: an ending, and a letter that joins.
_GAP = 4
# Letters that may be written onto a word: "and" in Arabic and Hebrew.
_PREFIX = 2
# Not by letters: the vowel signs of Thai are none.
_APART = lazy(r"[\s\d–—.,;:!?()\[\]{}\"“”„«»/…、。，！？-]+")
_MARKS = lazy("[\u00ad\u200b\u200c'’ʼ]")


def is_spelled(number: int, text: str, code: str) -> bool:
    """Whether a text in a language has a number in words, as far as the stems of these words tell."""
    if not _LEAST <= number < _MOST:
        return False
    spellings = _spellings(number, code)
    if not spellings:
        return False
    words = _words(text)
    whole = "".join(words)
    starts = {0, *accumulate(map(len, words))} if language(code).spaced else range(len(whole))
    return any(_has(whole, starts, spelling) for spelling in spellings)


def _has(text: str, starts: Container[int], stems: tuple[str, ...]) -> bool:
    """Whether stems follow each other in a text without spaces, from where one of its words starts."""
    first, *others = stems
    for at in occurrences(text, first):
        if not any(at - size in starts for size in range(_PREFIX + 1)):
            continue
        end = at + len(first)
        for stem in others:
            there = text.find(stem, end, end + _GAP + len(stem))
            if there < 0:
                break
            end = there + len(stem)
        else:
            return True
    return False


@lru_cache(maxsize=4096)
def _spellings(number: int, code: str) -> frozenset[tuple[str, ...]]:
    """The stems of the words of a number, in each gender and case; none where CLDR does not spell the language."""
    engine = _engine(_NAMES.get(code, code))
    if engine is None:
        return frozenset()
    from unicode_rbnf.engine import RbnfError

    found = set()
    for rules in engine.rulesets:
        if not rules.startswith(_RULES):
            continue
        try:
            spelled = engine.format_number(number, ruleset_names=[rules]).text
        except RbnfError:
            continue  # rules that have none for this number
        words = tuple(word[: max(_STEM, len(word) - _ENDING)] for word in _words(spelled))
        if words and not any(char.isdigit() for char in spelled):
            found.add(words)
    return frozenset(found)


def _words(text: str) -> list[str]:
    """The words of a text in one form, without those that may only join others."""
    low = unicodedata.normalize("NFC", _MARKS.sub("", text).lower())
    return [word for word in _APART.split(low) if word and word not in _JOINTS]


# "and", as languages write it within a numeral.
_JOINTS = word_list("and und og och en et y e i и та és sau si și və və và و ו και")


@cache
def _engine(name: str) -> RbnfEngine | None:
    from unicode_rbnf import RbnfEngine

    return RbnfEngine.for_language(name) if name in RbnfEngine.get_supported_languages() else None
