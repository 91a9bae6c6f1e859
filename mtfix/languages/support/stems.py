"""Words by their stems, for languages whose endings no glossary lists: the algorithms of Snowball (snowballstem.org)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.languages.tags import primary

# English is left out: it has few forms, and its file makes them.
_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "es": "spanish",
    "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian",
    "ne": "nepali", "nl": "dutch", "nn": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "uk": "russian", "yi": "yiddish",
}  # fmt: skip
# Ukrainian has no algorithm of its own; with its letters in Russian ones the endings are mostly the same.
_UKRAINIAN = str.maketrans("іїєґ", "ииег")
# A stem of fewer letters is in too many longer words to be told in them.
_LONG = 5
_WORD = lazy(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*|\d+")
_stemmers = threading.local()  # one stemmer holds the word that it works on


def is_known(language: str) -> bool:
    """Whether the endings of a language are known here."""
    return primary(language) in _ALGORITHMS


def occurrences(phrase: str, text: str, language: str, *, compounds: bool = False) -> Iterator[Span]:
    """Where a phrase is in a text with whatever endings; nowhere if its language is not known.

    With ``compounds`` a single word of some length is also found at either end of a longer one: "Schlüssel" in
    "Schlüsselverwaltung".
    """
    if not is_known(language):
        return
    wanted = [stem for _, stem in _stems(phrase, language)]
    if not wanted:
        return
    there = _stems(text, language)
    for first in range(len(there) - len(wanted) + 1):
        part = there[first : first + len(wanted)]
        if [stem for _, stem in part] == wanted:
            yield Span(part[0][0].start, part[-1][0].end)
        elif compounds and len(wanted) == 1 and len(wanted[0]) >= _LONG:
            own = part[0][1]
            if own.startswith(wanted[0]) or own.endswith(wanted[0]):
                yield part[0][0]


@lru_cache(maxsize=256)
def _stems(text: str, language: str) -> tuple[tuple[Span, str], ...]:
    return tuple((Span(*word.span()), _stem(word.group().lower(), language)) for word in _WORD.finditer(text))


@lru_cache(maxsize=20_000)
def _stem(word: str, language: str) -> str:
    code = primary(language)
    name = _ALGORITHMS.get(code)
    if name is None:
        return word
    if code == "uk":
        word = word.translate(_UKRAINIAN)
    known: dict[str, Any] = _stemmers.__dict__
    if name not in known:
        import snowballstemmer

        known[name] = snowballstemmer.stemmer(name)
    stem: str = known[name].stemWord(word)
    return stem
