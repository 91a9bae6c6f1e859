"""Names of other languages in Chinese characters or katakana, and which Latin word may stand for one of them.

Only consonants are compared, in classes that neither script keeps apart (l and r, b and v, hard c and g). How Chinese writes
them: Names of the World's Peoples (Xinhua News Agency, 1993), whose tables give a character for each syllable.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from mtfix.languages.naming.places import bare, sounding
from mtfix.languages.support.kana import romaji

_SHORTEST = 3
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]{3,}")
# Letters, or letters of pinyin, and the class of their sound; the longest first.
_LATIN = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("tch|sch|sh|ch(?=[eiy])|c(?=[eiy])|[szj]", "S"), ("ph|[fvw]", "P"), ("th|[dt]", "T"), ("x", "KS"), ("ck|ch|kh|gh|qu|[cgkq]", "K"),
        ("[bp]", "P"), ("[lr]", "R"), ("[mn]", "N"), ("[^A-Z]", ""), (r"(.)\1+", r"\1"),
    )
]  # fmt: skip
_INITIALS = {
    **dict.fromkeys(("zh", "ch", "sh", "r", "z", "c", "s", "j", "q", "x"), "S"), **dict.fromkeys("bpfw", "P"), **dict.fromkeys("dt", "T"),
    **dict.fromkeys("gkh", "K"), **dict.fromkeys("mn", "N"), "l": "R",
}  # fmt: skip
_INITIAL = re.compile("|".join(_INITIALS))
_DOUBLED = re.compile(r"(.)\1+")


def foreign_names(source: str, language: str) -> list[str]:
    """The names of other languages in a folded source in Chinese or Japanese, and words that are written like them."""
    if language.startswith("ja"):
        return _KATAKANA.findall(source)
    return _chinese().findall(source) if language.startswith(("zh", "yue")) else []


def likeness(name: str, word: str) -> float:
    """How far a word in Latin letters may stand for a name in Chinese characters or katakana, from 0 to 100."""
    from rapidfuzz import fuzz

    return fuzz.ratio(_heard(name), _spoken(word))


@cache
def _chinese() -> re.Pattern[str]:
    return re.compile(f"[{''.join(sorted(sounding()))}·]{{{_SHORTEST},}}")


@lru_cache(maxsize=4096)
def _spoken(word: str) -> str:
    text = bare(word)
    for pattern, sound in _LATIN:
        text = pattern.sub(sound, text)
    return text


@lru_cache(maxsize=4096)
def _heard(name: str) -> str:
    if "\u30a1" <= name[0] <= "\u30fc":
        return _spoken(romaji(name))
    # Its tables are for Chinese alone.
    from mtfix.languages.support.pinyin import readings

    found = ""
    for char in name:
        reading = next(iter(readings(char)), "")
        if reading == "er":
            found += "R"
            continue
        initial = _INITIAL.match(reading)
        found += _INITIALS[initial.group()] if initial else ""
        found += "N" if reading.endswith(("n", "ng")) else ""
    return _DOUBLED.sub(r"\1", found)
