"""How a name of the source language gets spelt in Latin letters by someone who does not know its owner.

Chinese by pinyin (ISO 7098:2015), Russian and Ukrainian by the usual systems (BGN/PCGN 1947 and 1965, ISO 9
without its diacritics, the Ukrainian resolution 55 of 2010, press usage), Japanese and Korean by the readings
that an entry gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product

from mtfix.languages.support.pinyin import ways

# Letters with the spellings that the systems give them, the commonest first.
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g h", "ґ": "g", "д": "d", "е": "e ye", "ё": "e yo", "є": "ye ie", "ж": "zh",
    "з": "z", "и": "i y", "і": "i", "ї": "yi i", "й": "y i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
    "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh h", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch sch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu iu", "я": "ya ia", "'": "", "’": "",
}  # fmt: skip
# A name with more open letters than this would have too many spellings.
_MOST = 64


@lru_cache(maxsize=4096)
def romanised(name: str, language: str, readings: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Likely spellings of a name, in title case. ``name`` is a source form, ``*`` endings cut off."""
    base = language.split("-")[0]
    if base == "zh":
        forms: Iterable[str] = _chinese(name)
    elif base in ("ru", "uk"):
        forms = _cyrillic(name.replace("*", ""))
    else:
        forms = (form for reading in readings for form in _reading(reading))
    return tuple(dict.fromkeys(forms))


def _chinese(name: str) -> Iterator[str]:
    if not 2 <= len(name) <= 4 or "·" in name:
        return
    # A surname may be read otherwise than the word it is written like (单 Shan, not Dan).
    for syllables in ways(name, 2):
        for cut in (1, 2) if len(name) == 4 else (1,):
            surname, given = "".join(syllables[:cut]).title(), syllables[cut:]
            joined = "".join(given).title()
            yield f"{surname} {joined}"
            yield f"{joined} {surname}"
            if len(given) > 1:
                yield f"{surname} {' '.join(part.title() for part in given)}"


def _cyrillic(name: str) -> Iterator[str]:
    choices = [_CYRILLIC.get(char, char).split(" ") or [""] for char in name.lower()]
    size = 1
    for at, options in enumerate(choices):
        size *= len(options)
        if size > _MOST:
            choices[at] = options[:1]
            size //= len(options)
    for letters in product(*choices):
        yield "".join(letters).title()


def _reading(reading: str) -> Iterator[str]:
    """A reading with its long vowels spelt the usual ways (Hepburn ō, ou, oh, o)."""
    plain = reading.title()
    yield plain
    for long, spellings in (
        ("ō", ("o", "ou", "oh", "oo")),
        ("ū", ("u", "uu")),
        ("Ō", ("O", "Ou", "Oh")),
        ("Ū", ("U",)),
    ):
        if long in plain:
            for spelling in spellings:
                yield plain.replace(long, spelling)
    words = plain.split(" ")
    if len(words) == 2:
        yield f"{words[1]} {words[0]}"
