"""A word that occurs twice, in any language that spaces its words: "die Museum Museum ist zu"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from mtfix.core.finding import Finding, Severity
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.languages import detection, language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_TWO = lazy(r"(?<![\w'’.@/#&-])([^\W\d_]{2,})[ \xa0]\1(?![\w'’@/&]|-\w|\.\w)")
# Beside a source that repeats nothing also words that touch signs: "@name name", "site site.org".
_LOOSE = lazy(r"(?<!\w)([^\W\d_]{2,})[ \xa0]\1(?!\w|[-'’]\w)")
# Of a source that repeats a word the translation may do so, too: "far, far away", "one-to-one", "again and again".
_AND = "and by to after for in upon und um für et pour par y por e per i и й та за по a za po og och for en na"
_SOURCE = lazy(rf"(?<!\w)(\w{{2,}})(?:[\s,…–—-]+|-\w+-|\s(?:{'|'.join(_AND.split())})\s)\1(?!\w)", re.IGNORECASE)
# The sign of an accelerator inside a word: "tod&as as".
_ACCELERATED = lazy(r"\w[&_]$")
# Shorter words are sounds, names of notes and parts of verbs, unless they are known as function words.
_LEAST = 4


class Rule(BaseRule):
    """``except`` are languages that have a rule of their own for it."""

    options = ("except",)

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if target.language in self.words("except") or not language(target.language).spaced:
            return ()
        return sorted(target.matching(_LOOSE))

    def check_segment(self, context: Context) -> Iterable[Finding]:
        text, source, code = context.text, context.source, context.languages[1]
        if code in self.words("except") or (source and _SOURCE.search(source)):
            return
        for match in (_LOOSE if source else _TWO).finditer(text):
            word = match.group(1)
            if _is_wrong(word, code, paired=bool(source)) and not _ACCELERATED.search(text, 0, match.start()):
                span, new = _spare(text, match)
                yield self.finding(
                    span,
                    new=new,
                    severity=None if _is_known(code) else Severity.INFO,
                    evidence=f"“{word}” is repeated",
                )


def _is_known(code: str) -> bool:
    """Whether it is known which words a language doubles: many do, as a means of grammar."""
    own = language(code)
    return bool(own.doubles) or own.reduplicates


def _is_wrong(word: str, code: str, *, paired: bool) -> bool:
    own = language(code)
    if word != word.lower() or word in own.doubles or len(set(word)) < 2:
        return False
    if word in own.emphatics:
        return paired
    if word in _small(code):
        return bool(own.doubles) or len(word) >= _LEAST
    return len(word) >= _LEAST and not own.reduplicates


def _spare(text: str, match: re.Match[str]) -> tuple[Span, str]:
    """What to replace, and with what: both words, or the one that is no part of an address or a name with a sign."""
    start, end = match.span()
    word = match.group(1)
    if text.startswith(("@", "/", "&"), end) or (text.startswith(".", end) and text[end + 1 : end + 2].isalnum()):
        return Span(start, end - len(word)), ""
    if text[start - 1 : start] in ("@", "/", "#", "&", "."):
        return Span(start + len(word), end), ""
    return Span(start, end), word


@cache
def _small(code: str) -> frozenset[str]:
    return detection.telling(code, "")
