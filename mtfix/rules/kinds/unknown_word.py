"""Words of a translation that no dictionary has, and nothing in the source accounts for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from itertools import chain

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule

# In small letters, so no name; no part of a compound, an address, a file name or a variable.
_WORD = lazy(r"(?<![\w@#/.'’&=$%*~^\\-])[a-z]{5,}(?![\w@/=*~^\\-]|\.\w|['’]\w|\()")
_LATIN = re.compile(r"[^\W\d_]+")
# "sooo", "hmmm": people write what they want to.
_DRAWN_OUT = lazy(r"(.)\1\1")
_SUGGESTED = 3
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Rule(BaseRule):
    """``language`` is that of the translation, ``more`` are words that its dictionary lacks."""

    options = ("language", "more")
    requires_source = True

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._more = frozenset(self.words("more"))

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        pairs = [segment for segment in document.segments if segment.source and segment.source != segment.text]
        if not pairs:
            return
        # Loaded only where there is a source.
        from mtfix.languages import language

        target = language(self.option("language"))
        if target.words is None or target.vocabulary is None:
            return
        common, known = target.words(), target.vocabulary()
        unknown = [(segment, span, word) for segment in pairs for span, word in self._unknown(segment.text, known)]
        if not unknown:
            return
        met = Counter(chain.from_iterable(_LATIN.findall(segment.text.lower()) for segment in pairs))
        for segment, span, word in unknown:
            if met[word] == 1 and not _in_source(word, segment.source or ""):
                near = [each for each in _near(word) if each in common]
                yield segment, self.finding(span, message=f"“{word}” is no word", suggestions=near[:_SUGGESTED])

    def _unknown(self, text: str, known: Container[str]) -> Iterator[tuple[Span, str]]:
        """The words that are not known; of several in a row none, which may be of another language."""
        found = [
            (Span(*match.span()), match.group())
            for match in _WORD.finditer(text)
            if match.group() not in self._more
            and match.group() not in known
            and not _DRAWN_OUT.search(match.group())
        ]
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
