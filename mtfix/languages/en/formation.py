"""Words that English makes of others, and no dictionary lists: "unsinkable", "tea-like", "smartwatch"."""

from __future__ import annotations

from collections.abc import Container
from functools import cache, lru_cache

from mtfix.languages.support.lexicon import Lexicon
from mtfix.languages.support.record import word_list

_PREFIXES = word_list(
    "un re non pre anti over under mis inter micro nano bio super multi co sub de dis out counter cyber mega mini semi "
    "tele ultra up self eco geo hydro photo electro auto pro post trans neo pan poly mono para hyper hypo thermo immuno "
    "neuro cardio gastro crypto agro aero turbo deca kilo milli"
)
_SUFFIXES = word_list(
    "s es ed d ing er ers or r rs ly ness less like ish y able ability wise ism ist ists ize ized izes izing ization ise "
    "ised ises ising isation ity al ally ic ful hood ship free proof based"
)
_SHORTEST = 3  # letters of a part
_KEPT = 20_000  # words


class Vocabulary(Container[str]):
    """The words that a large dictionary has, and what is made of common ones; all in small letters."""

    def __init__(self, common: Container[str], rare: Container[str]) -> None:
        self._common = common
        self._rare = rare
        # To take a word apart costs more than all else, and a text has most of its words many times.
        self._knows = lru_cache(maxsize=_KEPT)(self._finds)

    def __contains__(self, word: object) -> bool:
        return word in self._common or self._knows(str(word))

    def _finds(self, word: str) -> bool:
        return is_formed(word, self._common) or word in self._rare or self._ends(word)

    def _ends(self, word: str) -> bool:
        return any(stem in self._rare for stem in _stems(word))


def is_formed(word: str, known: Container[str], *, compounds: bool = True) -> bool:
    """Whether a word has known ones as its parts: with a prefix, an ending, or two words in one."""
    if any(stem in known for stem in _stems(word)):
        return True
    rests = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    if any(len(rest) >= _SHORTEST and (rest in known or is_formed(rest, known, compounds=False)) for rest in rests):
        return True
    cuts = range(_SHORTEST, len(word) - _SHORTEST + 1) if compounds else ()
    return any(
        word[:at] in known and (word[at:] in known or any(stem in known for stem in _stems(word[at:])))
        for at in cuts
    )


def _stems(word: str) -> list[str]:
    """What a word may be a form of: "tried" of "tri", "tried", "try"."""
    found = []
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if len(stem) == len(word) or len(stem) < _SHORTEST:
            continue
        found += [stem, stem + "e"]
        if stem[-1] == stem[-2]:
            found.append(stem[:-1])
        if stem[-1] == "i":
            found.append(stem[:-1] + "y")
    return found


@cache
def vocabulary() -> Vocabulary:
    """English words, rare ones included."""
    from mtfix.languages.en import words
    from mtfix.languages.tables.rare_english_words import WORDS

    return Vocabulary(words(), Lexicon(WORDS, 2))
