"""Kana in Latin letters: Hepburn as English papers write it, without macrons; and spellings that mean the same sounds.

Source: the modified Hepburn romanisation of the ALA-LC tables (2022), Kunrei and Nihon-shiki by ISO 3602:1989.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サシスセソ", "t": "タチツテト", "n": "ナニヌネノ", "h": "ハヒフヘホ",
    "m": "マミムメモ", "y": "ヤ ユ ヨ", "r": "ラリルレロ", "w": "ワヰ ヱヲ", "g": "ガギグゲゴ", "z": "ザジズゼゾ",
    "d": "ダヂヅデド", "b": "バビブベボ", "p": "パピプペポ",
}  # fmt: skip
_SPELT = {
    kana: row + vowel for row, letters in _ROWS.items() for kana, vowel in zip(letters, "aiueo", strict=False)
} | {
    "シ": "shi", "チ": "chi", "ツ": "tsu", "フ": "fu", "ジ": "ji", "ヂ": "ji", "ヅ": "zu", "ヲ": "o", "ヰ": "i", "ヱ": "e",
    "ン": "n", "ヴ": "vu", "ヶ": "ga", "ヵ": "ka",
}  # fmt: skip
_SMALL = {"ャ": "ya", "ュ": "yu", "ョ": "yo", "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ヮ": "wa"}
_HIRAGANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
# Spellings of other systems and of long vowels, as they sound alike; in this order. At the end of a word "hi" may be the
# "i" of the orthography before 1946.
_ALIKE = [
    (re.compile(pattern), new)
    for pattern, new in (
        (r"[-'’ ]", ""), ("[āâ]", "a"), ("[ōô]", "o"), ("[ūû]", "u"), ("[ēê]", "e"), ("[īî]", "i"), ("l", "r"),
        ("tch", "cch"), ("([sz])y(?=[auo])", r"\1h"), ("zh(?=[auo])", "j"), ("ty(?=[auo])", "ch"),
        ("jy(?=[auo])|dy(?=[auo])", "j"), ("si", "shi"), ("ti", "chi"), ("tu", "tsu"), ("[zd]i", "ji"), ("d[zu]u?", "zu"),
        ("(?<![cs])hu", "fu"), ("m(?=[bpm])", "n"), ("oh(?![aiueoy])", "o"), ("o[uo]+", "o"), ("uu+", "u"), ("aa+", "a"), ("(?<=[aeou])hi$", "i"),
        ("ii+", "i"),
    )
]  # fmt: skip
# Most spellings have none of them.
_ANY = re.compile("|".join(pattern.pattern for pattern, _ in _ALIKE))


def katakana(text: str) -> str:
    """A text with katakana in the place of its hiragana."""
    return text.translate(_HIRAGANA)


@lru_cache(maxsize=8192)
def romaji(kana: str) -> str:
    """Kana in small Latin letters, each as it is written; "" where something else is in them."""
    out = ""
    double = False
    for char in katakana(kana):
        if char == "ッ":
            double = True
            continue
        if char == "ー":
            continue
        if char in _SMALL:
            small = _SMALL[char]
            if out.endswith(("shi", "chi", "ji")) and small[0] == "y":
                out = out[:-1] + small[1]
            elif out and out[-1] in "iu" and (small[0] == "y" or out[-2:-1] in ("f", "v", "h")):
                out = out[:-1] + small
            else:
                out = out[:-1] + small if out[-1:] in "aiueo" else out + small
        elif char in _SPELT:
            spelt = _SPELT[char]
            if double and spelt[0] not in "aiueo":
                out += "t" if spelt.startswith("ch") else spelt[0]
            out += spelt
        else:
            return ""
        double = False
    return out


@lru_cache(maxsize=8192)
def sound(spelling: str) -> str:
    """What romanisations of the same sounds have in common: "Ootani", "Ōtani", "Ohtani" and "Otani" have one."""
    text = spelling.lower()
    if not _ANY.search(text):
        return text
    for pattern, new in _ALIKE:
        text = pattern.sub(new, text)
    return text


_SYLLABLES = re.compile(
    r"(?:(?:kk?|ss?|tt?|n|h|m|rr?|gg?|zz?|dd?|bb?|pp?)?y?[aiueo]|n(?![aiueoy])|s?sh[aiueo]|[tc]?ch[aiueo]|t?ts[uo]"
    r"|jj?[aiueo]|ff?[aiueo]|w[aeo])+"
)


def is_romaji(word: str) -> bool:
    """Whether a word can be Japanese in Latin letters."""
    return _SYLLABLES.fullmatch(sound(word)) is not None
