"""Cities and countries in a source text, people of other languages in katakana, and what English calls them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple
from unicodedata import combining, normalize

from mtfix.languages.support.source import fold_source

_SHORTEST, _LONGEST = 3, 8
# How often a character is in names before it is taken for one that they are written with; and kinds of places.
_OFTEN = 40
_KINDS = frozenset("市县区州省镇郡府山岛河湖港城")
_RUNS = {
    "HAN": re.compile("[\u4e00-\u9fff]{3,}"),
    "KATAKANA": re.compile("[\u30a1-\u30fa\u30fc]{3,}"),
    "HANGUL": re.compile("[\uac00-\ud7a3]{3,}"),
}
_SCRIPTS = {"zh": "HAN", "yue": "HAN", "ja": "KATAKANA", "ko": "HANGUL"}


class Place(NamedTuple):
    """A place that a source names, or somebody with a foreign name."""

    name: str  # as the source has it
    english: str
    certain: bool = True  # whether it has no other spelling


@lru_cache(maxsize=16)
def places(source: str, language: str) -> tuple[Place, ...]:
    """The places in a source text (not folded) whose names are long enough to mean nothing else."""
    script = _SCRIPTS.get(language.partition("-")[0].lower())
    if script is None:
        return ()
    known = _table(script)
    text = fold_source(source, language) if script == "HAN" else source
    names = _RUNS[script].findall(text)
    if script != "KATAKANA":  # of which a run is a name
        names = [part for run in names for part in _parts(run, known, _heads(script))]
    found = dict.fromkeys(Place(name, english) for name in names for english in known.get(name, "").split())
    if script == "KATAKANA":
        people = _people()
        found |= dict.fromkeys(
            Place(name, spelling, False)
            for name in names
            if name not in known
            for spelling in people.get(name, "").split()
        )
    return tuple(found)


def is_place(word: str) -> bool:
    """Whether a word, in small letters without marks, is the name of a place of any language here."""
    return word in _all()


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """A text in small letters without marks on them."""
    low = text.lower()
    return low if low.isascii() else "".join(char for char in normalize("NFD", low) if not combining(char))


def _parts(run: str, known: Mapping[str, str], heads: Container[str]) -> list[str]:
    """The longest names in a run of characters, from left to right, but for those that another name goes on with."""
    found, at = [], 0
    while at <= len(run) - _SHORTEST:
        if run[at : at + _SHORTEST] not in heads:
            at += 1
            continue
        end = next(
            (e for e in range(min(at + _LONGEST, len(run)), at + _SHORTEST - 1, -1) if run[at:e] in known), at
        )
        if end > at and not {run[at - 1 : at], run[end : end + 1]} & sounding():
            found.append(run[at:end])
        at = max(end, at + 1)
    return found


@cache
def sounding() -> frozenset[str]:
    """The characters that foreign names are written with in Chinese: in the longer ones of them, again and again."""
    counts = Counter(char for name in _table("HAN") if len(name) > _SHORTEST for char in name)
    return frozenset(char for char, count in counts.items() if count >= _OFTEN and char not in _KINDS)


@cache
def _table(script: str) -> dict[str, str]:
    text: str = import_module(f"mtfix.languages.tables.places.{script.lower()}").NAMES
    return _pairs(text)


@cache
def _heads(script: str) -> frozenset[str]:
    """What the names begin with, at whose places alone the longest is looked for."""
    return frozenset(name[:_SHORTEST] for name in _table(script))


@cache
def _people() -> dict[str, str]:
    from mtfix.languages.tables.katakana_names import NAMES

    return _pairs(NAMES)


def is_person(word: str) -> bool:
    """Whether a word, in small letters without marks, is the name of somebody that Japanese writes in katakana."""
    return word in _persons()


@cache
def _persons() -> frozenset[str]:
    return frozenset(each.lower() for names in _people().values() for each in names.split())


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split(" ", 1) for pair in text.replace("\n", "").split(";"))


@lru_cache(maxsize=1024)
def spellings(english: str) -> frozenset[str]:
    """A name of a place and the names near it that other languages have, in small letters without marks."""
    return frozenset((bare(english), *_table("SPELLINGS").get(english, "").split()))


@cache
def _all() -> frozenset[str]:
    near = _table("SPELLINGS")
    english = {each for script in _RUNS for names in _table(script).values() for each in names.split()}
    return frozenset((*map(bare, english), *(each for names in near.values() for each in names.split())))
