"""Names of a source that a translation spells in two ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from mtfix.core.document import Segment
from mtfix.core.text import Span
from mtfix.languages import naming
from mtfix.languages.naming.model import slip
from mtfix.languages.support.scripts import guess
from mtfix.languages.support.source import fold_source
from mtfix.rules.support.names import Word, words_of

# What a name is in the source: a run of katakana, the beginning of a capitalised Cyrillic word or of one in Hangul, three
# Chinese characters. Endings and what comes around are left out.
_NAME = re.compile(
    r"[\u30a1-\u30fa\u30fc]{3,}|\b[\u0400-\u042f][\u0430-\u045f’'ʼ]{4,}|[\uac00-\ud7a3]{3,}|(?=([\u4e00-\u9fff]{3}))[\u4e00-\u9fff]"
)
_ENDING = 2
# A corpus is many documents: so many segments are compared with each other. And what is beside so many words is no name.
_TOGETHER, _MANY = 2_000, 60
_SHORT = 6
# Two spellings that differ in these alone are two words: Petrov and Petrova, Petrovs.
_FORMS = re.compile(r"(?:a|as|s|es|an|ian|n)\Z")


class Use(NamedTuple):
    """A word that is no English, in the segment that has it."""

    segment: Segment
    word: Word


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


def variants(segments: Sequence[Segment], known: Container[str]) -> Iterator[Variant]:
    """Spellings that are rarer than another one of the same name, each place once. ``known`` are words of the language."""
    for start in range(0, len(segments), _TOGETHER):
        yield from _varying(segments[start : start + _TOGETHER], known)


def _varying(segments: Sequence[Segment], known: Container[str]) -> Iterator[Variant]:
    uses, by_name = _uses(segments, known)
    reported: set[tuple[int, Span]] = set()
    for name, words in by_name.items():
        if len(words) > _MANY:
            continue
        for rare, common in _pairs({word: uses[word] for word in words}):
            for segment, word in uses[rare]:
                key = id(segment), word.span
                if key in reported or name not in _names(segment.source or "") or not _begins(name, rare):
                    continue
                well_formed = _spells(segment, rare)
                if well_formed and "\u4e00" <= name[0] <= "\u9fff":
                    continue  # three characters may stand for more than the name
                reported.add(key)
                sure = not well_formed and _spells(segment, common)
                new = uses[common][0].word.text
                yield Variant(segment, word.span, word.text, len(uses[rare]), new, len(uses[common]), name, sure)


def _spells(segment: Segment, word: str) -> bool:
    """Whether a word is a romanisation of something in the source of a segment."""
    source = segment.source or ""
    code = guess(source)
    return naming.reader(code).explains(word.replace("-", ""), fold_source(source, code))


def _uses(segments: Sequence[Segment], known: Container[str]) -> tuple[dict[str, list[Use]], dict[str, set[str]]]:
    """The words that are no English, and which of them are beside each name of the source."""
    uses: dict[str, list[Use]] = defaultdict(list)
    by_name: dict[str, set[str]] = defaultdict(set)
    for segment in segments:
        words = (
            [w for w in words_of(segment.text) if len(w.text) >= _SHORT and w.low not in known]
            if segment.source
            else []
        )
        for word in words:
            uses[word.low].append(Use(segment, word))
        if words:
            for name in _names(segment.source or ""):
                by_name[name] |= {word.low for word in words}
    return uses, by_name


def _names(source: str) -> set[str]:
    return {match.group(1) or _stem(match.group()) for match in _NAME.finditer(source)}


def _stem(name: str) -> str:
    return name if "\u30a1" <= name[0] <= "\u30fc" else name[: max(3, len(name) - _ENDING)]


def _begins(name: str, word: str) -> bool:
    """Whether a word may be a name, by the first letter, where that is in Cyrillic."""
    if not "\u0400" <= name[0] <= "\u052f":
        return True
    from mtfix.languages.support.romanise import romanised

    sound = naming.reader("ru").sound
    return any(sound(each)[:1] == sound(word)[:1] for each in romanised(name[:2], "ru"))


def _pairs(words: dict[str, list[Use]]) -> Iterator[tuple[str, str]]:
    """Pairs of a rarer and a commoner spelling of what may be one name."""
    for pair in combinations(sorted(words), 2):
        if not _alike(*pair):
            continue
        rare, common = sorted(pair, key=lambda word: (len(words[word]), word))
        segments = {id(use.segment) for use in words[common]}
        if len(words[common]) > len(words[rare]) and all(id(use.segment) not in segments for use in words[rare]):
            yield rare, common


def _alike(one: str, two: str) -> bool:
    short, long = sorted((one, two), key=len)
    if (
        one[0] != two[0]
        or len(long) - len(short) > 2
        or (long.startswith(short) and _FORMS.match(long[len(short) :]))
    ):
        return False
    return slip(one, two) <= (2 if len(short) > 7 else 1)
