"""How Chinese characters are read, in pinyin without tones; the table beside it is made of pypinyin's.

pypinyin itself takes longer to load than all else of a run over a Chinese pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from mtfix.languages.tables.pinyin import READINGS, WORDS


@lru_cache(maxsize=4096)
def readings(char: str) -> tuple[str, ...]:
    """The readings of a character, the commonest first; none of what is no such character. "ü" is "v"."""
    found = []
    for ranked in READINGS if char > "\u3000" else ():
        at = ranked.find(char)
        if at < 0:
            break
        start = ranked.rfind("\n", 0, at) + 1
        found.append(ranked[start : ranked.index(" ", start)])
    return tuple(found)


def syllables() -> frozenset[str]:
    """All readings that a character has."""
    return frozenset(line.partition(" ")[0] for ranked in READINGS for line in ranked.splitlines())


@lru_cache(maxsize=4096)
def ways(text: str, most: int = 3) -> tuple[tuple[str, ...], ...]:
    """How a text may be read, each way with a syllable for each character, the commonest first.

    A word of two characters that is not read as they are alone has one way. ``most`` are the readings of any other
    character. None where one is no such character.
    """
    found: list[Sequence[str]] = []
    while len(found) < len(text):
        at = len(found)
        if known := _word(text[at : at + 2]):
            found += ([syllable] for syllable in known)
        elif alone := readings(text[at])[:most]:
            found.append(alone)
        else:
            return ()
    return tuple(product(*found)) if found else ()


def _word(word: str) -> list[str]:
    at = WORDS.find(word + " ") if len(word) == 2 else -1
    return WORDS[at + 3 : WORDS.index(";", at)].split(" ") if at >= 0 else []
