"""Literal renderings of a source term into English, by what its parts are called.

俄白联盟 has the parts 俄 (Russian, Russia), 白 (white, Belarus) and 联盟 (union, alliance, league): a machine that does
not know the whole translates the parts. Words are compared by their stems, so that "recognized the plant" is among the
renderings of 认栽; small words and hyphens may come between them, and "treasure of payment" is "payment treasure".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice, product
from typing import NamedTuple

from mtfix.core.text import Span
from mtfix.languages.en.inflection import SINGULARS
from mtfix.languages.tags import primary

Stems = tuple[str, ...]

_LONGEST_PART = 5
_FEWEST = 2  # parts, and words that render them
# How many of a term's renderings are listed for people.
_LISTED = 40
_SMALL = frozenset({"the", "of", "and", "for", "a", "an", "in", "on", "to", "by", "with"})
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Between the words of one phrase.
_GAP = re.compile(r"(?:['’]s?)?[\s\xa0-]+")
_BRITISH = re.compile(r"(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ations?)\Z)")
_POSSESSIVE = re.compile(r"['’]s?\Z")


class Word(NamedTuple):
    """A word of an English text that carries meaning."""

    span: Span
    stem: str
    follows: bool  # whether the word before it is in the same phrase
    of: bool  # whether it is, after an "of"


def renders(language: str) -> bool:
    """Whether anything is known of the parts of terms in a language."""
    return primary(language) in ("zh", "ja")


def words_of(text: str) -> list[Word]:
    """The words of an English text that carry meaning, in their order."""
    words: list[Word] = []
    end, follows, of = 0, False, False
    for match in _WORD.finditer(text):
        follows = follows and _GAP.fullmatch(text, end, match.start()) is not None
        word = _POSSESSIVE.sub("", match.group())
        end = match.start() + len(word)
        low = word.lower()
        if low in _SMALL:
            of = of or low == "of"
            continue
        words.append(Word(Span(match.start(), end), stem(low), follows, follows and of))
        follows, of = True, False
    return words


def stems_of(phrase: str) -> Stems:
    """A phrase as it is compared: the stems of the words that carry meaning."""
    return tuple(word.stem for word in words_of(phrase))


def literal(terms: Iterable[str], language: str, words: Sequence[Word]) -> Iterator[tuple[Span, Stems]]:
    """Where an English text renders one of the terms part by part, in at least two parts and two words: the longest
    rendering from left to right, nothing twice."""
    table = _table(primary(language))
    terms = list(terms)
    number = 0
    while number < len(words):
        ends = (way(term, table, words, number) for term in terms for way in (_rendered, _turned))
        end = max(ends, default=0)
        if end >= number + _FEWEST:
            yield Span(words[number].span.start, words[end - 1].span.end), tuple(w.stem for w in words[number:end])
            number = end
        else:
            number += 1


def _rendered(term: str, table: _Table, words: Sequence[Word], number: int, parts: int = _FEWEST) -> int:
    """The number of the word after the longest rendering that begins at a word; 0 if there is none with so many parts."""
    if not term:
        return number if parts <= 0 else 0
    found = 0
    for size in range(min(_LONGEST_PART, len(term)), 0, -1):
        for gloss in table[term[:size]]:
            end = number + len(gloss)
            if _reads(words, number, end, gloss) and (
                size == len(term) or (end < len(words) and words[end].follows)
            ):
                found = max(found, _rendered(term[size:], table, words, end, parts - 1))
    return found


def _turned(term: str, table: _Table, words: Sequence[Word], number: int) -> int:
    """The same with the last parts first: "B of A"."""
    found = 0
    for cut in range(1, len(term)):
        middle = _rendered(term[cut:], table, words, number, 1)
        if middle and middle < len(words) and words[middle].of:
            found = max(found, _rendered(term[:cut], table, words, middle, 1))
    return found


def _reads(words: Sequence[Word], start: int, end: int, gloss: Stems) -> bool:
    return (
        end <= len(words)
        and all(word.stem == each for word, each in zip(words[start:end], gloss, strict=True))
        and all(word.follows for word in words[start + 1 : end])
    )


def calques(term: str, language: str) -> list[str]:
    """Some of the renderings that ``literal`` looks for, for people to read; those by the fewest parts."""
    parts = _parts(term, primary(language))
    forms = (" ".join(words) for words in product(*(_glosses(primary(language))[part] for part in parts)))
    return list(islice((form for form in forms if len(form.split()) >= _FEWEST), _LISTED))


@lru_cache(maxsize=2048)
def _parts(term: str, language: str) -> tuple[str, ...]:
    """The parts of a term by the fewest, the longer first part first; none where it is a single one."""
    table = _glosses(language)
    best: dict[int, tuple[str, ...] | None] = {len(term): ()}
    for start in range(len(term) - 1, -1, -1):
        ways: list[tuple[str, ...]] = []
        for size in range(min(_LONGEST_PART, len(term) - start), 0, -1):
            rest, part = best[start + size], term[start : start + size]
            if rest is not None and part in table and size < len(term):
                ways.append((part, *rest))
        best[start] = min(ways, key=len, default=None)
    return best[0] or ()


_Table = Mapping[str, tuple[Stems, ...]]


@cache
def _glosses(language: str) -> Mapping[str, tuple[str, ...]]:
    if language == "zh":
        from mtfix.languages.tables.glosses import chinese_wordnet, zh

        tables = [zh.TABLE, chinese_wordnet.TABLE]
    elif language == "ja":
        from mtfix.languages.tables.glosses import ja

        tables = [ja.TABLE]
    else:
        tables = []
    found: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for row in _rows(table):
            part, _, glosses = row.partition("=")
            found[part] = (*found.get(part, ()), *glosses.split(","))
    return found


@cache
def everyday() -> frozenset[Stems]:
    """Renderings that are good English, whatever they render."""
    from mtfix.languages.tables.glosses.everyday import TABLE

    return frozenset(tuple(row.split()) for row in _rows(TABLE))


def _rows(table: str) -> list[str]:
    return table.strip().replace("\n", "|").split("|")


class _Stemmed(dict[str, tuple[Stems, ...]]):
    """The stems of the glosses of parts, each made when it is asked for."""

    def __init__(self, glosses: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._glosses = glosses

    def __missing__(self, part: str) -> tuple[Stems, ...]:
        self[part] = tuple(dict.fromkeys(stems_of(gloss) for gloss in self._glosses.get(part, ())))
        return self[part]


@cache
def _table(language: str) -> _Table:
    return _Stemmed(_glosses(language))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of an English word in small letters (Snowball's algorithm), the same for both numbers and both spellings."""
    return str(_stemmer().stemWord(_BRITISH.sub("iz", SINGULARS.get(word, word))))


@cache
def _stemmer():  # type: ignore[no-untyped-def]
    from snowballstemmer import stemmer

    return stemmer("english")
