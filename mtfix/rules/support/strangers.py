"""Words of a translation that name nobody and nothing of its source, while a name of the source is missing."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from mtfix.core.text import Span
from mtfix.languages.naming.model import Announced, Reader
from mtfix.languages.naming.places import bare, is_place
from mtfix.languages.naming.sound import foreign_names, likeness
from mtfix.rules.support.names import Names, Word

# A word of fewer letters, or that is so like a foreign name of the source, may stand for something else.
_SHORT, _ALIKE = 4, 60


class Stranger(NamedTuple):
    """A word, or two side by side, that should be one of the missing names."""

    span: Span
    text: str
    missing: list[Announced]


def strangers(names: Names) -> Iterator[Stranger]:
    """What the translation calls by a name that the source does not have, from left to right."""
    unknown = any(_is_unknown(word, names) for word in names.words)
    missing = _missing(names) if unknown else []
    if not missing:
        return
    words = [word for word in names.unsettled() if _is_unknown(word, names) and _is_strange(word, names)]
    at = 0
    while at < len(words):
        word = words[at]
        span = word.span
        if at + 1 < len(words) and words[at + 1].follows and words[at + 1].span.start == span.end + 1:
            at += 1
            span = Span(span.start, words[at].span.end)
        at += 1
        yield Stranger(span, names.text[span.start : span.end], missing)


def is_unknown(word: str, known: Container[str], reader: Reader) -> bool:
    """Whether a word, in small letters, is not the language's own, and may be a name of that of the source."""
    letters = word.replace("-", "")
    own = any(part in known for part in word.split("-"))
    return len(letters) >= _SHORT and not own and reader.can_write(letters)


def _is_unknown(word: Word, names: Names) -> bool:
    return is_unknown(word.low, names.known, names.reader)


def _is_strange(word: Word, names: Names) -> bool:
    """Whether an unknown word is and spells nothing that the source has."""
    parts = (word.letters, *word.low.split("-"))
    return (
        bare(word.text) not in bare(names.original)
        and not _is_beside_others(word, names)
        and not _is_foreign(word.letters, names)
        and not any(names.reader.may_spell(part, names.source) for part in parts)
    )


def _is_beside_others(word: Word, names: Names) -> bool:
    """Whether a word is part of a name that the language of the source cannot write ("Pham Minh Cheng")."""
    at = names.words.index(word)
    beside = [names.words[at - 1]] if word.follows else []
    beside += [each for each in names.words[at + 1 : at + 2] if each.follows]
    return any(each.low not in names.known and not names.reader.can_write(each.letters) for each in beside)


def _is_foreign(word: str, names: Names) -> bool:
    """Whether a word may stand for a name of another language, or is the place that such a name is."""
    foreign = foreign_names(names.source, names.language)
    return bool(foreign) and (is_place(bare(word)) or any(likeness(each, word) >= _ALIKE for each in foreign))


def _missing(names: Names) -> list[Announced]:
    sound = names.reader.sound
    text = sound(re.sub(r"\W", "", bare(names.text)))
    return [
        each
        for each in names.reader.announced(names.original)
        if not all(any(sign in text for sign in part) for part in each.signs)
    ]
