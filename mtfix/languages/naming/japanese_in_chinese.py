"""Japanese people in Chinese texts: their names are written in Chinese characters and read as in Japanese."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from mtfix.languages.naming.model import Person
from mtfix.languages.support.kana import is_romaji, sound
from mtfix.languages.tables.hanzi import simplify_japanese

# Names of fewer letters are surnames in Chinese, or words.
_SHORT = 4
_SIZES = (3, 2)


def persons(family: str, given: str, source: str) -> Iterator[Person]:
    """Who in a folded Chinese source may have a Japanese family name that is spelt so, in small letters; nobody where
    the given name beside it cannot be Japanese."""
    if min(len(family), len(given)) < _SHORT or not is_romaji(family) or not is_romaji(given):
        return
    wanted = sound(family)
    for at, surname, sounds in _surnames(source):
        name = _longest("GIVEN", source, at + len(surname)) if wanted in sounds else ""
        if name:
            ways = tuple((each,) for each in _table("GIVEN")[name].split())
            yield Person(surname, name, family.title(), ways)


@lru_cache(maxsize=16)
def _surnames(source: str) -> list[tuple[int, str, set[str]]]:
    """The longest surname at each place of a source, and how it sounds."""
    found = ((at, _longest("FAMILY", source, at)) for at in range(len(source) - 1))
    return [(at, name, set(map(sound, _table("FAMILY")[name].split()))) for at, name in found if name]


def _longest(table: str, source: str, at: int) -> str:
    known = _table(table)
    return next((name for size in _SIZES if (name := source[at : at + size]) in known), "")


@cache
def _table(name: str) -> dict[str, str]:
    from mtfix.languages.tables import japanese_names

    text: str = simplify_japanese(getattr(japanese_names, name).replace("\n", ""))
    return dict(pair.split(" ", 1) for pair in text.split(";"))
