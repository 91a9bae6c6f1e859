"""The surroundings of a place in a segment: sentence, paragraph, document, source; and gates on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from mtfix.core.document import Document, Segment
from mtfix.core.pattern import lazy
from mtfix.core.text import Span, line_around
from mtfix.glossary.fold import Folded, fold
from mtfix.glossary.schema import SCOPES, Gate
from mtfix.languages import language
from mtfix.languages.support.source import fold_source

if TYPE_CHECKING:
    from mtfix.languages.support.inflection import Inflection

# A file can be one article or a corpus of a million lines. "context" in a gate means the text nearby:
# so many code points, in whole blocks, before and after.
_BLOCK = 10_000
_T = TypeVar("_T")
# A line longer than this was not wrapped by hand: its end is the end of a paragraph.
_WRAPPED = 110

# A gate on the source that is no longer is a word, not the stem of one.
_WHOLE = 3
_LATIN = lazy(r"[A-Za-z\u00c0-\u024f]")
_SENTENCE_END = r"[.!?…。！？][\"'’”)\]]*(?=\s)|\n[ \t]*\r?\n"


class Context:
    """One segment while rules look at it. Offsets are code points of ``text``."""

    __slots__ = (
        "_accepted", "_folded", "_memo", "_source_folded", "document", "languages", "segment", "source", "source_terms", "text", "variety",
    )  # fmt: skip

    def __init__(
        self,
        segment: Segment,
        document: Document,
        languages: tuple[str, str] = ("", "en"),
        source_terms: Mapping[int, list[Span]] | None = None,
        variety: str = "",
        folded: Folded | None = None,
        accepted: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self.segment = segment
        self.document = document
        self.text = segment.text
        self.source = segment.source
        self.languages = languages  # source ("" where unknown) and target
        self.variety = variety or languages[1]  # the tag of the target with its region, as far as that is known
        # Where the source has source forms, by the number of their detector: of those that overlap, the longest.
        self.source_terms = source_terms or {}
        self._accepted = accepted
        self._folded = folded
        self._source_folded: str | None = None
        self._memo: dict[str, Any] = {}

    @property
    def inflection(self) -> Inflection:
        """The word forms of the language that the text is in."""
        return language(self.languages[1]).inflection

    @property
    def translated(self) -> bool:
        """Whether there is a translation that is not its source. Else the rules about untranslated segments say all
        that there is to say of a pair."""
        return self.text != self.source and bool(self.text.strip())

    def memo(self, name: str, make: Callable[[Context], _T]) -> _T:
        """Something that several rules derive from the segment, made once."""
        if name not in self._memo:
            self._memo[name] = make(self)
        found: _T = self._memo[name]
        return found

    def is_accepted(self, span: Span) -> bool:
        """Whether a span is part of what a glossary accepts as the translation of something that the source has."""
        for form in self.memo("accepted", lambda of: tuple(form.lower() for form in of._accepted())):
            if form in self.text[max(span.end - len(form), 0) : span.start + len(form)].lower():
                return True
        return False

    @property
    def folded(self) -> Folded:
        """The text folded for literal search."""
        if self._folded is None:
            self._folded = fold(self.text)
        return self._folded

    @property
    def source_folded(self) -> str:
        """The source text folded; offsets are those of ``source``."""
        if self._source_folded is None:
            self._source_folded = fold_source(self.source or "", self.languages[0])
        return self._source_folded

    def paragraph(self, span: Span) -> Span:
        """The block between blank lines (or between unwrapped lines) around a span; of a long one what is near."""
        text = self.text
        start, least, most = span.start, max(span.start - _BLOCK, 0), min(span.end + _BLOCK, len(self.text))
        while (cut := text.rfind("\n", least, start)) >= 0:
            before, after = line_around(text, cut, cut + 1, _BLOCK)
            if not text[before:cut].strip() or cut - before > _WRAPPED or after - cut - 1 > _WRAPPED:
                start = cut + 1
                break
            start = cut
        else:
            start = least
        end = span.end
        while (cut := text.find("\n", end, most)) >= 0:
            before, after = line_around(text, cut, cut + 1, _BLOCK)
            if not text[cut + 1 : after].strip() or cut - before > _WRAPPED or after - cut - 1 > _WRAPPED:
                end = cut
                break
            end = cut + 1
        else:
            end = most
        return Span(min(start, span.start), max(end, span.end))

    def sentence(self, span: Span) -> Span:
        """The sentence around a span, by its final punctuation."""
        start, end = self.paragraph(span)
        for match in re.compile(_SENTENCE_END).finditer(self.text, start, end):
            if match.end() <= span.start:
                start = match.end()
            elif match.start() >= span.end:
                end = match.end()
                break
        return Span(start, end)

    def allows(self, when: Gate, unless: Gate, span: Span) -> bool:
        """Whether the gates of a rule hold at a span."""
        return all(self._holds(scope, words, span) for scope, words in when.items()) and not any(
            self._holds(scope, words, span) for scope, words in unless.items()
        )

    def why(self, when: Gate, span: Span) -> str:
        """The words that let the gates hold, for a finding's evidence."""
        found = []
        for scope, words in when.items():
            area, text = self._area(scope, span)
            match = any_word(words, scope == "source").search(text, *area)
            if match:
                found.append(f"“{match.group()}” {SCOPES[scope]}")
        return ", ".join(found)

    def _area(self, scope: str, span: Span) -> tuple[Span, str]:
        if scope == "source":
            return Span(0, len(self.source or "")), self.source or ""
        if scope == "sentence":
            return self.sentence(span), self.text
        if scope == "paragraph":
            return self.paragraph(span), self.text
        if scope == "before":
            return Span(max(span.start - 60, 0), span.start), self.text
        if scope == "after":
            return Span(span.end, min(span.end + 60, len(self.text))), self.text
        return Span(max(span.start - _BLOCK, 0), min(span.end + _BLOCK, len(self.text))), self.text

    def _holds(self, scope: str, words: tuple[str, ...], span: Span) -> bool:
        if scope == "context":
            return self._nearby(words, span)
        if scope == "source":  # no pattern need be made where a look is enough
            low = (self.source or "").lower()
            found = [word for word, lowered in zip(words, _lowered(words), strict=True) if lowered in low]
            return bool(found) and any_word(tuple(found), True).search(self.source or "") is not None
        area, text = self._area(scope, span)
        if scope == "before":
            tail = text[area.start : area.end].rstrip(" \n\t\r\xa0")
            return any(_ends(tail, word) for word in words)
        if scope == "after":
            head = text[area.start : area.end].lstrip(" \n\t\r\xa0-")
            return any(_begins(head, word) for word in words)
        return any_word(words, False).search(text, *area) is not None

    def _nearby(self, words: tuple[str, ...], span: Span) -> bool:
        """A gate on the document; asked again and again, so each block's answer is kept."""
        near = self.document.memo("nearby", Nearby)
        return near.has(words, self.segment, span.start)


class Nearby:
    """The text of a document in blocks, each asked only once for the same words."""

    def __init__(self, document: Document) -> None:
        self._answers: dict[tuple[tuple[str, ...], int], bool] = {}
        self._block_of: dict[int, int] = {}
        self._blocks: list[str] = []
        texts: list[str] = []
        size = 0
        for segment in document.segments:
            if texts and size + len(segment.text) > _BLOCK:
                self._blocks.append("\n".join(texts))
                texts, size = [], 0
            self._block_of[id(segment)] = len(self._blocks)
            texts.append(segment.text)
            size += len(segment.text)
            if size > _BLOCK and len(texts) == 1:
                cuts = range(0, size - _BLOCK, _BLOCK)
                self._blocks.extend(texts[0][cut : cut + _BLOCK] for cut in cuts)
                texts = [texts[0][len(cuts) * _BLOCK :]]
                size = len(texts[0])
        self._blocks.append("\n".join(texts))

    def has(self, words: tuple[str, ...], segment: Segment, offset: int) -> bool:
        """Whether any of the words is in the block of a place, the one before or the one after it."""
        block = self._block_of.get(id(segment), 0) + offset // _BLOCK
        key = words, block
        if key not in self._answers:
            pattern = any_word(words, False)
            near = self._blocks[max(block - 1, 0) : block + 2]
            self._answers[key] = any(pattern.search(text) for text in near)
        return self._answers[key]


def _ends(text: str, word: str) -> bool:
    return text.lower().endswith(word.lower()) and not text[: len(text) - len(word)][-1:].isalnum()


def _begins(text: str, word: str) -> bool:
    return text.lower().startswith(word.lower()) and not text[len(word) : len(word) + 1].isalnum()


@lru_cache(maxsize=4096)
def _lowered(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(str.lower, words))


@lru_cache(maxsize=4096)
def any_word(words: tuple[str, ...], source: bool) -> re.Pattern[str]:
    """Finds any of the words, as a word of its own (plural and possessive too). In a source, a word in Latin letters is
    found where a word begins, so that it may be the stem of one; up to three letters are a word, and an abbreviation
    ("IT") is found in capitals alone. In other scripts a word is found as part of any text."""
    if not source:
        inside = "|".join(re.escape(word) for word in words)
        return re.compile(rf"(?<!\w)(?:{inside})(?:(?:['’]s|s)?(?!\w))", re.IGNORECASE)
    return re.compile("|".join(map(_in_source, words)))


def _in_source(word: str) -> str:
    said = re.escape(word)
    if len(word) > 1 and word.isascii() and word.isupper():
        return rf"(?<![A-Za-z0-9]){said}(?![A-Z0-9])"
    before = r"(?<![^\W\d_\u0400-\uffff])" if _LATIN.match(word[0]) else ""
    after = r"(?:['’]?s)?(?![^\W\d_\u0400-\uffff])" if len(word) <= _WHOLE and _LATIN.match(word[-1]) else ""
    return f"{before}(?i:{said}){after}"
