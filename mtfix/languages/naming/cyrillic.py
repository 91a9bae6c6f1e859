"""Names in Russian, Ukrainian and other languages in Cyrillic, in any of the usual romanisations and in any case.

Only names that are formed like Slavic ones have a spelling that their letters tell; a foreign name comes back to its own
(Шольц is Scholz).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import combining, normalize

from mtfix.languages.naming.model import Known, Person, Reader
from mtfix.languages.support.romanise import romanised

_WORD = re.compile(r"[\u0400-\u052f][\u0400-\u052f’'ʼ]{3,}")
# Slavic surnames after another name: what stays of them, the endings of cases that are met on it, and those of the
# nominative.
_FORMED = [
    (
        re.compile(
            rf"\b[А-ЯЁЄІЇҐ](?:[а-яёєіїґ’'ʼ]+|\.) ([А-ЯЁЄІЇҐ][а-яёєіїґ’'ʼ]{{2,}}?(?:{stem}))(?:{endings})?(?![\w’'ʼ-])"
        ),
        nominatives.split(","),
    )
    for stem, endings, nominatives in (
        ("(?:сь|ць|зь|[сц])к", "ий|ого|ому|им|ым|ом|ій|а|ої|у|ою|ая|ой|ую|і", "ий,ая,а"),
        ("[оеєё]в|[иіїы]н", "а|у|ым|им|ом|е|і|ой|ою|ы|ові", ",а"),
        ("енк", "о|а|у|ом|ові|і", "о"),
    )
]
_ALIKE = [
    (re.compile(pattern), new)
    for pattern, new in (
        (r"[-'’ʼ ]", ""), ("cz", "ch"), ("ee", "i"), ("shch|sch|sz", "sh"), ("kh", "h"), ("zh", "j"), ("ts|tz", "c"), ("ck", "k"), ("ph", "f"), ("x", "ks"),
        ("w", "v"), ("q", "k"), ("[yj]o|io", "e"), ("[yji]+", "i"), ("i(?=[aeou])", ""), ("g", "h"), (r"(.)\1+", r"\1"),
    )
]  # fmt: skip
_SURNAME = re.compile(r"(?:[oeiy](?:v|ff?|w|n)a?|[sc]k(?:[iyj]+|a|aja|aya|aia)|enk[oa])\Z")
_ENDING = re.compile(r"[aeiou]+(?:m|h|mu|ho|mi)?[aeiou]*\Z")


class Cyrillic(Reader):
    one_spelling = False

    def persons(self, family: str, source: str) -> Iterator[Person]:
        return iter(())

    def has_family(self, word: str) -> bool:
        return False

    def names(self, source: str) -> Iterable[Known]:
        return _formed(source)

    def can_write(self, word: str) -> bool:
        """Whether a word ends like a Slavic surname."""
        return _SURNAME.search(word) is not None

    def explains(self, word: str, source: str) -> bool:
        return _stem(self.sound(word)) in _stems(source)

    def sound(self, spelling: str) -> str:
        return _sound(spelling)


@lru_cache(maxsize=16)
def _formed(source: str) -> list[Known]:
    return [
        Known(
            match.group(),
            tuple(r.lower() for end in ends for r in romanised(match.group(1).lower() + end, "ru")),
            False,
        )
        for pattern, ends in _FORMED
        for match in pattern.finditer(source)
    ]


@lru_cache(maxsize=16)
def _stems(source: str) -> frozenset[str]:
    """How all words of a source sound without their endings."""
    return frozenset(
        _stem(_sound(spelling)) for word in _WORD.findall(source) for spelling in romanised(word, "ru")
    )


def _stem(sound: str) -> str:
    return _ENDING.sub("", sound)


@lru_cache(maxsize=8192)
def _sound(spelling: str) -> str:
    text = "".join(char for char in normalize("NFD", spelling.lower()) if not combining(char))
    for pattern, new in _ALIKE:
        text = pattern.sub(new, text)
    return text


READER = Cyrillic()
