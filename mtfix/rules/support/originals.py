"""Names whose original the source has in brackets: 雅伊尔·博索纳罗 (Jair Bolsonaro), wherever else it has the name alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from mtfix.core.document import Segment
from mtfix.core.text import Span
from mtfix.languages.naming.model import is_slip
from mtfix.languages.naming.places import bare, is_place
from mtfix.languages.naming.sound import likeness
from mtfix.rules.support.names import words_of

_LETTER = "[a-z\u00df-\u00f6\u00f8-\u017f]"
_WORD = re.compile(rf"\b[A-Z\u00c0-\u00de]{_LETTER}{{3,}}\b")
_NAMED = re.compile(
    r"(?P<name>[\u30a1-\u30fa\u30fc·・=＝]+|[\u4e00-\u9fff·]+) ?[（(](?P<original>[^()（）]{4,60})[)）]"
)
_HAN = "\u4e00"
_JOINT = re.compile("[·・=＝]")
# How alike a name and the word in brackets must sound, and a word of the translation that stands for it.
_SAME, _LIKE, _EQUAL = 60, 67, 100
_SHORT = 4
_SHORTEST, _LONGEST = 3, 6


class Spelling(NamedTuple):
    """A word of the translation that stands for a name and is not its original."""

    segment: Segment
    span: Span
    word: str
    original: str
    name: str  # what the source has
    sure: bool  # whether it can be nothing but a slip


def misspelt(segments: Sequence[Segment], known: Container[str]) -> Iterator[Spelling]:
    """Names that are not spelt as the source has them in brackets. ``known`` are words of the language."""
    originals = {name: (original, bare(original)) for name, original in _originals(segments).items()}
    for segment in segments if originals else ():
        source = segment.source or ""
        for name, (original, low) in originals.items():
            if name not in source or low in bare(segment.text):
                continue
            words = [
                word
                for word in words_of(segment.text)
                if word.low not in known and bare(word.letters) not in bare(source)
            ]
            found = [word for word in words if _stands_for(bare(word.letters), name, low)]
            for word in found:
                sure = len({each.low for each in found}) == 1 and _is_sure(bare(word.letters), name, low)
                yield Spelling(segment, word.span, word.text, original, name, sure)


def _stands_for(word: str, name: str, original: str) -> bool:
    return len(word) >= _SHORT and (is_slip(word, original) or likeness(name, word) >= _LIKE)


def _is_sure(word: str, name: str, original: str) -> bool:
    """Whether a word that may stand for a name can be nothing else: it is one or two letters off, or has all the consonants
    that the source writes, and names no place."""
    same = likeness(name, word) == _EQUAL and word[0] == original[0]
    return (same or is_slip(word, original)) and not is_place(word)


def _originals(segments: Sequence[Segment]) -> dict[str, str]:
    """The parts of names, as the source writes them, and the word that each has in brackets, where it is the only one."""
    found: dict[str, set[str]] = defaultdict(set)
    for segment in segments:
        source = segment.source or ""
        for match in _NAMED.finditer(source) if "(" in source or "（" in source else ():
            words = _WORD.findall(match["original"])
            parts = [part for part in _JOINT.split(match["name"]) if len(part) > (part[:1] < _HAN) + 1]
            if len(parts) == 1 and len(words) == 1:
                parts = [_ending(parts[0], words[0])]
            for part in parts if len(parts) > 1 or len(words) == 1 else ():
                like = max(words, key=partial(likeness, part), default="") if part else ""
                if like and likeness(part, like) >= _SAME:
                    found[part].add(like)
    return {name: next(iter(words)) for name, words in found.items() if len(words) == 1}


def _ending(text: str, word: str) -> str:
    """The shortest end of a text that sounds most like a word: in Chinese, other words may precede the name. It has
    three characters and more, since two sound like too many words."""
    if text[0] < _HAN or len(text) < _SHORTEST:
        return text if len(text) >= _SHORTEST else ""
    return max(
        (text[-size:] for size in range(_SHORTEST, min(len(text), _LONGEST) + 1)),
        key=lambda end: likeness(end, word),
    )
