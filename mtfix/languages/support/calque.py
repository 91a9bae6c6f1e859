"""Literal renderings of a source term into English, by what its parts are called.

俄白联盟 has the parts 俄 (Russian, Russia), 白 (white, Belarus) and 联盟 (union, alliance, league): a machine that does
not know the whole translates the parts. Words are compared by their stems, so that "recognized the plant" is among the
renderings of 认栽; small words and hyphens may come between them, and "treasure of payment" is "payment treasure".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice, product
from typing import NamedTuple

from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.languages.en.inflection import SINGULARS
from mtfix.languages.tags import primary

Stems = tuple[str, ...]

_LONGEST_PART = 5
_FEWEST = 2  # parts, and words that render them
# How many of a term's renderings are listed for people.
_LISTED = 40
_SMALL = frozenset({"the", "of", "and", "for", "a", "an", "in", "on", "to", "by", "with"})
_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Between the words of one phrase.
_GAP = lazy(r"(?:['’]s?)?[\s\xa0-]+")
_BRITISH = lazy(r"(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ations?)\Z)")
_POSSESSIVE = lazy(r"['’]s?\Z")


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
        start, word = match.start(), match.group()
        follows = follows and (text[end:start] == " " or _GAP.fullmatch(text, end, start) is not None)
        if not word.isalpha():
            word = _POSSESSIVE.sub("", word)
        end = start + len(word)
        low = word.lower()
        if low in _SMALL:
            of = of or low == "of"
            continue
        words.append(Word(Span(start, end), stem(low), follows, follows and of))
        follows, of = True, False
    return words


def stems_of(phrase: str) -> Stems:
    """A phrase as it is compared: the stems of the words that carry meaning."""
    return tuple(word.stem for word in words_of(phrase))


def stems_in(text: str) -> frozenset[str]:
    """The stems of the words of an English text, whatever they mean and wherever they are."""
    return frozenset(map(_stem_of, set(_WORD.findall(text))))


def may_render(terms: Iterable[str], language: str, stems: frozenset[str]) -> bool:
    """Whether an English text with these stems has enough of them for ``literal`` to find one of the terms."""
    return any(_may_render(term, _rendering(term, primary(language)), stems) for term in terms)


def _may_render(term: str, rendering: Mapping[str, Sequence[_Part]], stems: frozenset[str]) -> bool:
    ends = {0}
    for part in sorted(part for first in rendering.keys() & stems for part in rendering[first]):
        if part.start in ends and stems.issuperset(part.stems):
            ends.add(part.end)
    return len(term) in ends


def literal(terms: Iterable[str], language: str, words: Sequence[Word]) -> Iterator[tuple[Span, Stems]]:
    """Where an English text renders one of the terms part by part, in at least two parts and two words: the longest
    rendering from left to right, nothing twice."""
    places: dict[str, list[int]] = {}
    for number, word in enumerate(words):
        places.setdefault(word.stem, []).append(number)
    ends: dict[int, int] = {}
    for term in terms:
        for number, end in _Rendered(term, _rendering(term, primary(language)), words, places).ends():
            ends[number] = max(end, ends.get(number, 0))
    last = 0
    for number, end in sorted(ends.items()):
        if number >= last and end >= number + _FEWEST:
            yield Span(words[number].span.start, words[end - 1].span.end), tuple(w.stem for w in words[number:end])
            last = end


class _Part(NamedTuple):
    """A part of a term, and the stems of one of the ways to render it."""

    start: int
    end: int
    stems: Stems


@lru_cache(maxsize=4096)
def _rendering(term: str, language: str) -> Mapping[str, Sequence[_Part]]:
    """The parts into which a term can be divided without a rest, by the first stem of what renders them."""
    glosses = _glosses(language)
    spans = [
        (start, end)
        for start in range(len(term))
        for end in range(start + 1, min(start + _LONGEST_PART, len(term)) + 1)
        if term[start:end] in glosses and end - start < len(term)
    ]
    begun, done = {0}, {len(term)}
    for start, end in spans:
        if start in begun:
            begun.add(end)
    for start, end in reversed(spans):
        if end in done:
            done.add(start)
    found: dict[str, list[_Part]] = {}
    for start, end in spans:
        if start in begun and end in done:
            for stems in dict.fromkeys(map(stems_of, glosses[term[start:end]])):
                found.setdefault(stems[0], []).append(_Part(start, end, stems))
    return found


class _Rendered:
    """The parts of a term that are rendered in an English text. ``places`` are the numbers of its words by their stems."""

    def __init__(
        self,
        term: str,
        rendering: Mapping[str, Sequence[_Part]],
        words: Sequence[Word],
        places: Mapping[str, Sequence[int]],
    ) -> None:
        self._size = len(term)
        self._words = words
        # By the word and the offset in the term at which a part begins: those at which it ends.
        self._ends: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for first in rendering.keys() & places.keys():
            for start, end, stems in rendering[first]:
                for number in places[first]:
                    after = number + len(stems)
                    if len(stems) == 1 or _reads(words[number:after], stems):
                        self._ends.setdefault((number, start), []).append((after, end))

    def ends(self) -> Iterator[tuple[int, int]]:
        """The numbers of the words with which a rendering of the whole term begins, and of the word after the longest."""
        if any(start == 0 for _, start in self._ends):
            for number, start in self._ends:
                end = self._turned(number, start) if start else self._end(number, 0, self._size, _FEWEST)
                if end:
                    yield number, end

    def _end(self, number: int, start: int, stop: int, parts: int) -> int:
        """The number of the word after the longest rendering of a section of the term that begins at a word; 0 if there
        is none with so many parts."""
        if start == stop:
            return number if parts <= 0 else 0
        found = 0
        for after, end in self._ends.get((number, start), ()):
            if end == stop or (end < stop and after < len(self._words) and self._words[after].follows):
                found = max(found, self._end(after, end, stop, parts - 1))
        return found

    def _turned(self, number: int, cut: int) -> int:
        """The same for the whole term with its last parts first: "B of A"."""
        middle = self._end(number, cut, self._size, 1)
        if middle and middle < len(self._words) and self._words[middle].of:
            return self._end(middle, 0, cut, 1)
        return 0


def _reads(words: Sequence[Word], stems: Stems) -> bool:
    """Whether words have the stems and are one phrase."""
    return tuple(word.stem for word in words) == stems and all(word.follows for word in words[1:])


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


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of an English word in small letters (Snowball's algorithm), the same for both numbers and both spellings."""
    return str(_stemmer().stemWord(_BRITISH.sub("iz", SINGULARS.get(word, word))))


@lru_cache(maxsize=20_000)
def _stem_of(word: str) -> str:
    """The stem of a word as a text has it."""
    return stem(_POSSESSIVE.sub("", word).lower())


@cache
def _stemmer():  # type: ignore[no-untyped-def]
    from snowballstemmer import stemmer

    return stemmer("english")
