"""Translations far shorter or longer than their source lets expect."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.languages.support.scripts import is_latin
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.repetition import loop

# English characters for one of the source, from the human references of WMT23 (median of each pair).
_RATIO = {"zh": 3.7, "ja": 2.4, "ko": 2.2, "ru": 1.0, "uk": 1.0, "de": 0.9, "fr": 0.9, "es": 0.95}
# Shorter sources say nothing about length.
_LEAST = {"zh": 12, "ja": 16, "ko": 16}


class Rule(BaseRule):
    """No options."""

    sees_shields = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if not _ratio(source.language)[0]:
            return ()
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        return [number for number, (text, other) in pairs if _unusual(text, other, source.language)]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        expected = _unusual(text, source, context.languages[0]) if context.translated else 0
        if expected and loop(text, source) is None:
            yield self.finding(
                Span(0, len(text)),
                message=f"far too {'long' if len(text) > expected else 'short'} for its source",
                safety=Safety.HINT,
                evidence=f"{len(text)} characters where about {round(expected)} are usual",
            )

    def explain(self, context: Context) -> Iterable[str]:
        source, text = context.source or "", context.text
        ratio, _ = _ratio(context.languages[0])
        if ratio:
            usual = round(len(source) * ratio)
            yield f"{len(text)} characters for {len(source)} of the source; about {usual} are usual"


def _unusual(text: str, source: str, language: str) -> float:
    """How many characters are usual, where a translation has far fewer or far more; else 0."""
    ratio, least = _ratio(language)
    size, other = len(text), len(source)
    if not ratio or other < least or 0.22 * max(ratio, 1) * other <= size <= 4 * min(ratio, 1) * other:
        return 0  # whatever of the source is Latin
    # What is Latin in the source already stays as long as it is.
    latin = 0 if is_latin(language) else len(source.encode("ascii", "ignore"))
    expected = (other - latin) * ratio + latin
    return expected if latin * 2 <= other and not expected * 0.22 <= size <= expected * 4 else 0


@lru_cache
def _ratio(language: str) -> tuple[float, int]:
    """Characters of the translation for one of the source (0 if unknown), and the least source that says anything."""
    base = language.split("-")[0]
    return _RATIO.get(base, 0), _LEAST.get(base, 40)
