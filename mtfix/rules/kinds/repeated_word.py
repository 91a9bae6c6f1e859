"""A word that stands twice, in any language that spaces its words: "die Museum Museum ist zu"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.languages import detection, language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_TWO = re.compile(r"(?<![\w'’.@/#&-])([^\W\d_]{2,})[ \xa0]\1(?![\w'’@/&]|-\w|\.\w)")
# Of a source that repeats a word the translation may do so, too.
_SOURCE = re.compile(r"(?<!\w)(\w{2,})[\s,;:.!?…–—-]+\1(?!\w)", re.IGNORECASE)
# Shorter words are sounds, names of notes and parts of verbs, unless they are known as function words.
_LEAST = 4


class Rule(BaseRule):
    """``except`` are languages that have a rule of their own for it."""

    options = ("except",)

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if not language(target.language).spaced or target.language in self.words("except"):
            return ()
        return sorted(target.matching(_TWO))

    def check_segment(self, context: Context) -> Iterable[Finding]:
        if context.languages[1] in self.words("except") or (context.source and _SOURCE.search(context.source)):
            return
        for match in _TWO.finditer(context.text):
            word = match.group(1)
            if _is_wrong(word, context.languages[1]):
                yield self.finding(Span(*match.span()), new=word, evidence=f"“{word}” is repeated")


def _is_wrong(word: str, code: str) -> bool:
    own = language(code)
    if word != word.lower() or word in own.doubles or len(set(word)) < 2:
        return False
    if word in _small(code):
        return bool(own.doubles) or len(word) >= _LEAST
    return len(word) >= _LEAST and not own.reduplicates


@cache
def _small(code: str) -> frozenset[str]:
    return detection.telling(code, "")
