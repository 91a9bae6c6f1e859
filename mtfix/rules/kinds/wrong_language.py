"""A translation that is in another language than the one that was asked for."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.languages import detection, language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# Shorter texts are names, titles and sayings, which stay in their language.
_WORDS, _LENGTH = 6, 20


class Rule(BaseRule):
    """No options. The languages of both sides must be known."""

    sees_protected = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if not source.language or not detection.knows(target.language):
            return ()
        texts = enumerate(target.texts)
        return [
            number
            for number, text in texts
            if len(text) >= _LENGTH and not detection.is_evident(text, target.language)
        ]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        own, other = context.languages
        if not own or not other or not context.translated or len(text) < _LENGTH:
            return
        found = _language(text, other)
        if found != own and detection.is_unknown(text, other):
            return
        if not found or detection.foreign(source, own) is not None:
            return
        yield self.finding(
            Span(0, len(text)),
            message=f"in {language(found).name}, not in {language(other).name}",
            safety=Safety.HINT,
        )


def _language(text: str, other: str) -> str:
    """The language that a text is in instead of another one; "" where that is not sure."""
    if not detection.knows(other) or detection.is_evident(text, other):
        return ""
    words = [word.lower() for word in detection.words(text)]
    found = detection.foreign(text, other)
    if not found:
        return detection.neighbour(text, other) if len(words) >= _WORDS else ""
    if detection.akin(found, f"{other}-Latn"):  # Serbian in Latin letters
        return ""
    short = language(found).spaced and len(words) < _WORDS
    return "" if short or not detection.telling(other, found).isdisjoint(words) else found
