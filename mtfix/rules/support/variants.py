"""Names of a source that a translation spells in two ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations, groupby
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.text import Span
from mtfix.languages import naming
from mtfix.languages.naming.model import slip
from mtfix.languages.naming.sound import foreign_names, likeness
from mtfix.languages.support.scripts import guess
from mtfix.languages.support.source import fold_source
from mtfix.rules.support.names import WORD, having_word
from mtfix.rules.support.tokens import whole

# What a name is in the source: a run of katakana, the beginning of a capitalised Cyrillic word or of one in Hangul, three
# Chinese characters. Endings and what comes around are left out.
_NAME = re.compile(
    r"([\u30a1-\u30fa\u30fc]{3,}|\b[\u0400-\u042f][\u0430-\u045f’'ʼ]{4,}|[\uac00-\ud7a3]{3,})|(?=([\u4e00-\u9fff]{3}))[\u4e00-\u9fff]"
)
# What any of them is written with.
_WRITTEN = re.compile("[\u0400-\u042f\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]")
_ENDING = 2
# A corpus is many documents: so many segments are compared with each other. And what is beside so many words is no name.
_TOGETHER, _MANY = 2_000, 60
_SHORT = 6
# A word of so many letters whose consonants are so like those of a foreign name stands for it.
_HEARD, _LIKE = 4, 75
# Two spellings that differ in these alone are two words: Petrov and Petrova, Petrovs.
_FORMS = re.compile(r"(?:a|as|s|es|an|ian|n)\Z")


class Use(NamedTuple):
    """A word that is no English, in the segment that has it."""

    segment: Segment
    span: Span
    text: str


class Variant(NamedTuple):
    """The rarer of two spellings, at one of its places."""

    segment: Segment
    span: Span
    rare: str
    rarely: int  # how often it is in the text
    common: str
    times: int
    name: str  # what the source has
    sure: bool  # whether only the commoner one is a romanisation of the source


def variants(document: Document, known: Container[str]) -> Iterator[Variant]:
    """Spellings that are rarer than another one of the same name, each place once. ``known`` are words of the language."""
    segments = document.segments
    if not any(_WRITTEN.search(segment.source or "") for segment in segments):
        return
    numbers = having_word(whole(document), lambda word: len(word) >= _HEARD and word not in known)
    for _, together in groupby(sorted(numbers), key=lambda number: number // _TOGETHER):
        yield from _varying([segments[number] for number in together], known)


def _varying(segments: Sequence[Segment], known: Container[str]) -> Iterator[Variant]:
    uses = _uses(segments, known)
    reported: set[tuple[int, Span]] = set()
    pairs = cache(lambda words, foreign: list(_pairs(words, uses.words, foreign)))
    for name, words in uses.by_name.items():
        if not 1 < len(words) <= _MANY:
            continue
        for rare, common in pairs(words, name if name in uses.foreign else ""):
            for segment, span, text in uses.words[rare]:
                key = id(segment), span
                if key in reported or name not in _names(segment.source or "") or not _begins(name, rare):
                    continue
                if text in (segment.source or ""):
                    continue
                well_formed = _spells(segment, rare)
                if well_formed and "\u4e00" <= name[0] <= "\u9fff":
                    continue  # three characters may stand for more than the name
                reported.add(key)
                sure = not well_formed and _spells(segment, common)
                new = uses.words[common][0].text
                times = len(uses.words[rare]), len(uses.words[common])
                yield Variant(segment, span, text, times[0], new, times[1], name, sure)


def _spells(segment: Segment, word: str) -> bool:
    """Whether a word is a romanisation of something in the source of a segment."""
    source = segment.source or ""
    code = guess(source)
    return naming.reader(code).explains(word.replace("-", ""), fold_source(source, code))


class _Uses(NamedTuple):
    """The words of a text that are no English."""

    words: dict[str, list[Use]]
    by_name: dict[str, frozenset[str]]  # which of them are beside each name of the source
    foreign: set[str]  # the names of the source that are written by their sound


def _uses(segments: Sequence[Segment], known: Container[str]) -> _Uses:
    found = _Uses(defaultdict(list), {}, set())
    beside: list[tuple[Segment, list[str]]] = []
    for segment in segments:
        if segment.source:
            words = []
            for match in WORD.finditer(segment.text):
                text, low = match.group(), match.group().lower()
                if len(text) >= _HEARD and low not in known:
                    found.words[low].append(Use(segment, Span(*match.span()), text))
                    words.append(low)
            beside.append((segment, words))
            found.foreign.update(_foreign(segment.source))
    for segment, words in beside:
        long = frozenset(word for word in words if len(word) >= _SHORT)
        own = dict.fromkeys(_names(segment.source or ""), long)
        for name in own.keys() & found.foreign:
            own[name] |= {word for word in words if _is_heard(word, name)}
        for name in own.keys() & found.by_name.keys():
            own[name] |= found.by_name[name]
        found.by_name.update(own)
    return found


def _names(source: str) -> dict[str, None]:
    """The names of a source in its order, so that the first of those that tell the same is named."""
    names = [_stem(word) if word else han for word, han in _NAME.findall(source)]
    return dict.fromkeys((*names, *_foreign(source)))


@lru_cache(maxsize=_TOGETHER)
def _foreign(source: str) -> tuple[str, ...]:
    code = guess(source)
    return tuple(foreign_names(fold_source(source, code), code))


def _is_heard(word: str, name: str) -> bool:
    return likeness(name, word) >= _LIKE


def _stem(name: str) -> str:
    return name if "\u30a1" <= name[0] <= "\u30fc" else name[: max(3, len(name) - _ENDING)]


def _begins(name: str, word: str) -> bool:
    """Whether a word may be a name, by the first letter, where that is in Cyrillic."""
    if not "\u0400" <= name[0] <= "\u052f":
        return True
    from mtfix.languages.support.romanise import romanised

    sound = naming.reader("ru").sound
    return any(sound(each)[:1] == sound(word)[:1] for each in romanised(name[:2], "ru"))


def _pairs(words: frozenset[str], uses: Mapping[str, Sequence[Use]], foreign: str) -> Iterator[tuple[str, str]]:
    """Pairs of a rarer and a commoner spelling of what may be one name, or of what sounds like one ``foreign`` name."""
    for pair in combinations(sorted(words), 2):
        heard = foreign and all(_is_heard(word, foreign) for word in pair) and not _are_forms(*pair)
        if not heard and not _alike(*pair):
            continue
        rare, common = sorted(pair, key=lambda word: (len(uses[word]), word))
        segments = {id(use.segment) for use in uses[common]}
        if len(uses[common]) > len(uses[rare]) and all(id(use.segment) not in segments for use in uses[rare]):
            yield rare, common


def _are_forms(one: str, two: str) -> bool:
    short, long = sorted((one, two), key=len)
    return long.startswith(short) and _FORMS.match(long[len(short) :]) is not None


def _alike(one: str, two: str) -> bool:
    short, long = sorted((one, two), key=len)
    if len(short) < _SHORT or one[0] != two[0] or len(long) - len(short) > 2 or _are_forms(one, two):
        return False
    return slip(one, two) <= (2 if len(short) > 7 else 1)
