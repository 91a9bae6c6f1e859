"""Small letters where English has a capital: at the start of a sentence, and the pronoun I.

A source whose script has no capitals, or which has one there, cannot have meant the small letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# The first word of a text, after signs that may open a sentence.
_FIRST = re.compile(r"\s*(?:[*※♪•-]\s?)*[\"'“‘\[]*(([a-z]+)(?:['’][a-z]+)?)(?=[\s,.!?;:)…]|$)")
_ENDED = re.compile(r"[.!?…][)\]\"'”’]*\s*$")
_GOES_ON = re.compile(r"[、，,;；:：・\-–—(（]\s*$")
# What of a Chinese source goes on with the line before it.
_CONTINUES = re.compile(r"\s*(?:[”’」』]|以及|并且|或者|及其)")
_STOPPED = re.compile(r"(?:^|[。．.!?！？…♪])[\"'”’」』）)\]】》]*\s*$")
# After a question or an exclamation; full stops are for `sentence-start`, which needs no source.
_SECOND = re.compile(r"(?<=[a-z]{3}[!?] )[a-z]+(?= )")
# What may be the pronoun, or begin a sentence after a question or an exclamation. Each begins with one character,
# which is sought ten times as fast as one of several.
_MAYBE = [re.compile(r"i['’ ](?<![A-Za-z]i.)"), re.compile(r"\? [a-z]"), re.compile("! [a-z]")]
# With fewer segments, small letters are no style of the text.
_FEW = 4


class Rule(BaseRule):
    """``words`` begin sentences and are no names; ``sure`` are those of them that begin no fragment of a sentence, as
    "but" and "just" do; ``verbs`` follow the pronoun.

    A text most of whose segments begin small (keys, tags, a list) has a style of its own and is left alone.
    """

    options = ("words", "sure", "verbs")

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word.lower() for word in (*self.words("words"), *self.words("sure")))

    @cached_property
    def _pronoun(self) -> re.Pattern[str]:
        verbs = "|".join(map(re.escape, self.words("verbs")))
        return re.compile(rf"(?<![\w.'’@#/&(-])i(?=['’](?:m|ve|ll|d)\b| (?:{verbs})\b)(?! [.=:])")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        begins = {n for n, text in enumerate(target.texts) if not text[:1].isupper() and _FIRST.match(text)}
        return begins.union(*map(target.matching, _MAYBE))

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        if not text or not source:
            return
        neighbours = context.document.memo("capital", _Neighbours)
        before = neighbours.before[id(context.segment)]
        if not neighbours.styled and not _GOES_ON.search(before) and not _CONTINUES.match(source):
            yield from self._first(text, source, _STOPPED.search(before) is not None)
        if not re.search(r"[A-Za-z]{2}", source) or source.isupper():
            yield from self._inside(text)

    def _first(self, text: str, source: str, fresh: bool) -> Iterator[Finding]:
        first = _FIRST.match(text)
        letter = next(filter(str.isalpha, source), "")
        if first is None or not letter or letter.islower():
            return
        word = first.group(2)
        if re.search(rf"(?<![a-z]){word}(?![a-z])", source.lower()):
            return  # a name that is written so
        ended, known, size = _ENDED.search(text) is not None, word in self._words, len(text.split())
        if (ended and (known or size > 2)) or (known and size > 3):
            sure = word == "i" or (word in self.words("sure") and ended and fresh)
            yield self._found(
                first.start(1), word, "the source begins a sentence", self.safety if sure else Safety.REVIEW
            )

    def _inside(self, text: str) -> Iterator[Finding]:
        for match in self._pronoun.finditer(text, 1):
            yield self._found(match.start(), "i", "the pronoun is a capital")
        for match in _SECOND.finditer(text):
            if match.group() in self._words:
                yield self._found(match.start(), match.group(), "after the end of a sentence", Safety.REVIEW)

    def _found(self, at: int, word: str, evidence: str, safety: Safety | None = None) -> Finding:
        span = Span(at, at + len(word))
        return self.finding(
            span,
            new=word[0].upper() + word[1:],
            safety=safety,
            severity=Severity.INFO if safety is Safety.REVIEW else None,
            evidence=evidence,
        )


class _Neighbours:
    """Of the pairs of a document: whether most begin small, and the source before each."""

    def __init__(self, document: Document) -> None:
        pairs = [segment for segment in document.segments if segment.source and segment.text]
        small = sum(1 for segment in pairs if _begins_small(segment.text))
        self.styled = len(pairs) >= _FEW and small * 2 > len(pairs)
        self.before = {id(segment): before.source or "" for before, segment in pairwise(pairs)}
        self.before |= {id(segment): "" for segment in pairs[:1]}


def _begins_small(text: str) -> bool:
    first = next(filter(str.isalpha, text), "")
    return first.islower() and first.isascii()
