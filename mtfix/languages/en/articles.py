"""Whether "a" or "an" comes before a word, a figure or an abbreviation."""

from __future__ import annotations

import re
from functools import lru_cache

from mtfix.core.pattern import lazy

# A vowel letter that sounds as a consonant: "a unit", "a European", "a one-off". Not "unidentified", "usher", "urban".
_CONSONANT = lazy(
    r"uni(?!de|dio|gn|ll|m(?!od|ol)|n|ron|rr|ss)|unanim|unary|us[aeiu]|ut[eio]|ur(?:an|ea|eth|eti|in|ic|ol|ug|al)|ubiq|ufo"
    r"|ukr|ukul|ulys|ugand|uvu|eu|ew(?:e|er)s?\b|one(?:s|self|ness)?(?![a-z])|once(?![a-z])|ouija|oui(?![a-z])"
)
# Words of which speakers or readings differ, or that are read letter by letter: an/a url, uber, Uyghur, Uzbek.
_DIFFER = lazy(
    r"(?:uri|url|uuid|uid|uint|udi|usr|utf|uno)s?(?![a-z])|uber|uyg|uz|ulul|eww|oaxa|x(?!yl|en|er)|y[^aeiou]"
    r"|h(?:[^aeiouy]|abitu|allu|armon|awai|egem|er[boe]|eredi|erit|ilar|isp|istor|omage|otel|orr[ei]|umb|umor|umour|yp|yst)"
    r"|[lmnr][^aeiouy\W]|f[^aeiouylr\W]|s[^aeioucklmnpqtwhyv\W]"
)
_HOUR = ("hour", "heir", "honest", "honor", "honour")
_CODED = lazy(r"_|[a-z][A-Z]|[A-Za-z]\d")
# Read letter by letter, these begin with a vowel sound: "an FBI agent".
_LETTERS_AN = frozenset("AEFHILMNORSX")
# Of two consonants that begin an abbreviation, those that a word may begin with: it may be read as one (a SWAT team).
_ONSET = lazy(r"F[LR]|S[CHKLMNPQTVW]|RH")
# Abbreviations whose first letters do not tell how they are read.
_SPELT = frozenset({"FAA", "HIV", "LAPD", "MIT", "NAACP", "NIH", "SEC", "SEO", "SOS", "SUV"})
_WORDS = frozenset({"FEMA", "FIFA", "LAN", "NAFTA", "NASA", "NASDAQ", "NATO", "RAM", "ROM", "SARS", "SIM"})
_YOU = frozenset(
    {"UAE", "UAV", "UCLA", "UEFA", "UFO", "UHF", "UI", "UK", "UN", "UNESCO", "UNHCR", "UNICEF", "UNIX", "UPS", "US"}
    | {"USA", "USB", "USSR", "UTC", "UV", "UX"}
)


@lru_cache(maxsize=4096)
def takes_an(word: str) -> bool | None:
    """Whether "an" comes before the word; None where speakers or readings differ.

    Source: the sound rule (CMOS 7.32): the first sound counts, not the first letter.
    """
    if not word or not word[0].isascii() or not word[0].isalnum():
        return None
    if word[0].isdigit():
        return _number_takes_an(word)
    if _CODED.search(word):
        return None  # rcParams, uint32, XRay: whoever wrote it knows how it is read
    if re.match(r"(?:[A-Z]\.){2,}", word):
        return word[0] in _LETTERS_AN  # U.S., F.B.I.: always read letter by letter
    letters = word[: len(word) - len(word.lstrip(_ALPHABET))]
    if len(letters) == 1:
        return letters.upper() in _LETTERS_AN if word[1:2] in ("", "-", "'", "’") else None
    if capitals := re.fullmatch("([A-Z]{2,})s?", letters):
        return _capitals_take_an(capitals.group(1))
    low = letters.lower()
    if not re.search("[aeiouy]", low[1:] if low[0] == "u" else low) or re.search("[A-Z]{2}", letters):
        return None  # read letter by letter, or not at all: an mp3, an hr, an hd
    if low.startswith(_HOUR):
        return True
    if _DIFFER.match(low):
        return None
    return low[0] in "aeiou" and not _CONSONANT.match(low)


_ALPHABET = "".join(map(chr, (*range(65, 91), *range(97, 123))))


def _number_takes_an(word: str) -> bool | None:
    """Read out, a number begins as its leading group does: 8..., 11 (thousand), 18 (million)."""
    digits = re.match(r"\d[\d,]*", word)
    assert digits
    whole = digits.group().rstrip(",").replace(",", "")
    if whole[:2] in ("11", "18"):
        # 1100 and 1,800 are a year, eighteen hundred, or one thousand eight hundred.
        return None if len(whole) % 3 == 1 else len(whole) % 3 == 2
    return None if whole == "0" else whole[0] == "8"


def _capitals_take_an(letters: str) -> bool | None:
    """An abbreviation is spelt or read as a word (an MRI, a NATO base, an/a SAT): only some are certain."""
    first = letters[0]
    if letters in _SPELT or letters in _WORDS:
        return letters in _SPELT
    if first == "U":
        return False if letters in _YOU else None
    if first not in _LETTERS_AN:
        return False
    if first in "AEIO":
        return None if letters in ("EUR", "ONE", "ONCE") else True
    if len(letters) > 6 or letters == "SQL":
        return None
    unread = not re.search("[AEIOUY]", letters) or (letters[1] not in "AEIOUY" and not _ONSET.match(letters))
    return True if unread else None
