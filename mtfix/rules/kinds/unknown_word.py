"""Words of a translation that no dictionary has, and nothing in the source accounts for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.tokens import tokens, whole

# In small letters, so no name; no part of a compound, an address, a file name or a variable.
_WORD = lazy(r"(?<![\w@#/.'’&=$%*~^\\-])[a-z]{5,}(?![\w@/=*~^\\-]|\.\w|['’]\w|\()")
# Whatever that matches has such a word, which is found in a fraction of the time.
_PLAIN = lazy(r"\b[a-z]{5,}\b")
_LATIN = re.compile(r"[^\W\d_]+")
# "sooo", "hmmm": people write what they want to.
_DRAWN_OUT = lazy(r"(.)\1\1")
_SUGGESTED = 3
_KEPT = 50_000
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Rule(BaseRule):
    """``language`` is that of the translation, ``more`` are words that its dictionary lacks."""

    options = ("language", "more")
    requires_source = True

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._more = frozenset(self.words("more"))
        self._known: set[str] = set()  # words that need not be looked up again

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        paired = {n for n, each in enumerate(document.segments) if each.source and each.source != each.text}
        words: set[str] = set()
        for segment in document.segments if paired else ():
            words.update(_PLAIN.findall(segment.text))
        words -= self._known
        if not words:
            return
        # Loaded only where there is a source.
        from mtfix.languages import language

        target = language(self.option("language"))
        if target.words is None or target.vocabulary is None:
            return
        known, common = target.vocabulary(), target.words()
        unknown = {word for word in words if self._is_unknown(word, known)}
        if len(self._known) < _KEPT:
            self._known |= words - unknown
        if not unknown:
            return
        met, there = Counter[str](), set[int]()
        for token, numbers in tokens(whole(document)).items():
            low = token.lower()
            for word in unknown.intersection((low,) if low.isalpha() else _LATIN.findall(low)):
                met[word] += sum(map(paired.__contains__, numbers))
                there.update(numbers)
        for number in sorted(paired & there):
            segment = document.segments[number]
            for span, word in _alone(unknown, segment.text):
                if met[word] == 1 and not _in_source(word, segment.source or ""):
                    near = [each for each in _near(word) if each in common]
                    yield segment, self.finding(span, message=f"“{word}” is no word", suggestions=near[:_SUGGESTED])

    def _is_unknown(self, word: str, known: Container[str]) -> bool:
        return word not in self._more and word not in known and not _DRAWN_OUT.search(word)


def _alone(unknown: Container[str], text: str) -> Iterator[tuple[Span, str]]:
    """The unknown words of a text; of several in a row none, which may be of another language."""
    found = [(Span(*match.span()), match.group()) for match in _WORD.finditer(text) if match.group() in unknown]
    for number, (span, word) in enumerate(found):
        before = found[number - 1][0].end if number else -9
        after = found[number + 1][0].start if number + 1 < len(found) else len(text) + 9
        if span.start - before > 1 and after - span.end > 1:
            yield span, word


def _in_source(word: str, source: str) -> bool:
    """Whether a source has a word, in its own letters or in others."""
    if word in source.lower():
        return True
    from mtfix.languages import naming
    from mtfix.languages.naming.places import is_place
    from mtfix.languages.support.scripts import guess
    from mtfix.languages.support.source import fold_source

    code = guess(source)
    reader = naming.reader(code)
    return reader.is_name(word) or is_place(word) or reader.explains(word, fold_source(source, code))


def _near(word: str) -> Iterator[str]:
    """What a word may be a slip of: one letter more, less, another, or two the other way round."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    ways = [left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1]
    ways += [left + right[1:] for left, right in cuts if right]
    ways += [left + letter + right for left, right in cuts for letter in _LETTERS]
    ways += [left + letter + right[1:] for left, right in cuts if right for letter in _LETTERS]
    yield from dict.fromkeys(way for way in ways if way != word)
