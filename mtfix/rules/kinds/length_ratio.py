"""Translations far shorter or longer than their source lets expect."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.repetition import loop

# A source of which English has fewer characters says nothing about length.
_LEAST = 40


class Rule(BaseRule):
    """No options."""

    sees_shields = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if not _ratio(source.language, target.language)[0]:
            return ()
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        return [
            number for number, (text, other) in pairs if _unusual(text, other, (source.language, target.language))
        ]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        expected = _unusual(text, source, context.languages) if context.translated else 0
        if expected and loop(text, source) is None:
            yield self.finding(
                Span(0, len(text)),
                message=f"far too {'long' if len(text) > expected else 'short'} for its source",
                safety=Safety.HINT,
                evidence=f"{len(text)} characters where about {round(expected)} are usual",
            )

    def explain(self, context: Context) -> Iterable[str]:
        source, text = context.source or "", context.text
        ratio, _ = _ratio(*context.languages)
        if ratio:
            usual = round(len(source) * ratio)
            yield f"{len(text)} characters for {len(source)} of the source; about {usual} are usual"


def _unusual(text: str, source: str, languages: tuple[str, str]) -> float:
    """How many characters are usual, where a translation has far fewer or far more; else 0."""
    ratio, least = _ratio(*languages)
    size, other = len(text), len(source)
    if not ratio or other < least or 0.22 * max(ratio, 1) * other <= size <= 4 * min(ratio, 1) * other:
        return 0  # whatever of the source is Latin
    # What is Latin in the source already stays as long as it is.
    latin = 0 if language(languages[0]).latin else len(source.encode("ascii", "ignore"))
    expected = (other - latin) * ratio + latin
    return expected if latin * 2 <= other and not expected * 0.22 <= size <= expected * 4 else 0


@lru_cache
def _ratio(source: str, target: str) -> tuple[float, float]:
    """Characters of the translation for one of the source (0 if unknown), and the least source that says anything."""
    own, other = language(source).ratio, language(target).ratio
    return (own / other if other else 0), _LEAST / max(own, 1)
