"""A run of words of the source that the translation has as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.languages import detection, language
from mtfix.languages.support.scripts import BLOCKS, LATIN
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.quotation import is_enclosed

# A shorter run may be a name; it must have function words that the target language lacks, or be longer and have one.
_RUN, _TELLING, _LONG = 5, 2, 7
# Characters in a row, of a language that does not space its words.
_CHARACTERS = 12
# What is quoted in the source language begins its quotation, after a word or two ("from English: …"): so many
# characters where spaces separate words, and where they do not.
_INTRODUCED = {True: 20, False: 4}
_WORD = re.compile(r"[^\W\d_]+")


class Rule(BaseRule):
    """No options. The source language must be known."""

    sees_protected = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        own, other = source.language, target.language
        if not own or own == other:
            return ()
        if not language(own).spaced:
            return _copied(target, source) if not language(other).spaced else ()
        if (row := _row(own, other)) is not None:
            return target.matching(row)
        known = detection.telling(own, other)
        texts = enumerate(target.texts)
        return [number for number, text in texts if not known.isdisjoint(_WORD.findall(text.lower()))]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        own, other = context.languages
        if not context.translated or not own or own == other:
            return
        if language(own).spaced:
            span = _words(text, source, context.languages)
        else:
            span = None if language(other).spaced else _characters(text, source)
        if span is not None:
            yield self.finding(
                span,
                safety=Safety.HINT,
                evidence="the source has the same words",
                source=text[span.start : span.end],
            )


@cache
def _row(own: str, other: str) -> re.Pattern[str] | None:
    """Words in the letters of the source language, where the target language has other ones; else None."""
    scripts = set(language(own).scripts)
    if scripts & set(language(other).scripts):
        return None
    letters = "".join(LATIN if script == "Latn" else BLOCKS.get(script, "") for script in scripts)
    return re.compile(rf"(?:[{letters}]+[^\w\n]+){{{_RUN - 1}}}[{letters}]") if letters else None


def _words(text: str, source: str, languages: tuple[str, str]) -> Span | None:
    """The first run of words that both have, and that is the source language and no name or title."""
    telling, row = detection.telling(*languages), _row(*languages)
    within = _INTRODUCED[language(languages[1]).spaced]
    words = [Span(*match.span()) for match in re.finditer(r"\S+", source)]
    for first in range(len(words) - _RUN + 1):
        at = text.find(source[words[first].start : words[first + _RUN - 1].end])
        if at < 0 or is_enclosed(text, _beginning(text, at, source, words[first].start), within):
            continue
        last = first + _RUN - 1
        while last + 1 < len(words) and text.startswith(source[words[first].start : words[last + 1].end], at):
            last += 1
        run = source[words[first].start : words[last].end]
        found = detection.words(run)
        small = [word for word in found if not word[0].isupper()]
        known = sum(word.lower() in telling for word in found)
        enough = known >= _TELLING or (len(found) >= _LONG and (known or row is not None))
        if row is not None and row.search(run) is None:
            continue
        if enough and len(small) * 2 > len(found):
            return Span(at, at + len(run))
    return None


def _beginning(text: str, at: int, source: str, there: int) -> int:
    """Where what both have begins, of which they have the same at these places."""
    while at > 0 < there and text[at - 1] == source[there - 1]:
        at, there = at - 1, there - 1
    return at


def _copied(target: Joined, source: Joined) -> list[int]:
    pairs = enumerate(zip(target.texts, source.texts, strict=True))
    return [number for number, (text, other) in pairs if text != other and _characters(text, other) is not None]


def _characters(text: str, source: str) -> Span | None:
    """The first row of characters that both have; where two languages share a script, names are shorter."""
    for first in range(0, len(source) - _CHARACTERS + 1, _CHARACTERS // 2):
        part = source[first : first + _CHARACTERS]
        at = text.find(part)
        if at >= 0 and not part.isascii() and sum(map(str.isalpha, part)) > _CHARACTERS * 3 // 4:
            end = at + _CHARACTERS
            while first + end - at < len(source) and text[end : end + 1] == source[first + end - at]:
                end += 1
            return Span(at, end)
    return None
