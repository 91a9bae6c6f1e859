"""Translations far shorter or longer than their source lets expect."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.prose import prose
from mtfix.rules.support.repetition import loop
from mtfix.syntax.icu import plain

_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|https?://\S+")

# Words to search for, as a desktop entry has them (freedesktop.org, Desktop Entry Specification, "Keywords"): as many as
# a language has.
_KEYWORDS = re.compile(r"[^;\n]+;(?:[^;\n]+;)+\s*|\w+(?:[,;]\w+){2,}")


class Usual(NamedTuple):
    """What is usual of a pair of languages. Lengths are code points."""

    ratio: float  # of the translation for one of the source
    least: float  # a shorter source says nothing about length
    long: float  # the longer a source is, the less its translations vary, up to this length
    short: float  # the share of the usual length below which a translation of a long source is too short


# A source of which English has fewer characters says nothing about length; one that has as many as the second says most.
_LEAST, _LONG = 40, 160
# Shares of the usual length that no human reference of WMT23 is below or above, of short sources and of long ones.
# Translations from languages that do not space their words vary more, and of others the ratio may not be measured.
_SHORT, _SHORT_LONG, _SHORT_DOUBTFUL = 0.22, 0.5, 0.4
_OVER, _OVER_LONG = 4.0, 2.5


class Rule(BaseRule):
    """No options."""

    sees_protected = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        usual = _usual(source.language, target.language)
        low, high = usual.short * max(usual.ratio, 1), _OVER_LONG * min(usual.ratio, 1)
        pairs = enumerate(zip(map(_said, target.texts), map(_said, source.texts), strict=True))
        return [
            number
            for number, (text, other) in pairs
            if not low * (size := len(other)) <= len(text) <= high * size
            and size >= usual.least
            and _unusual(text, other, (source.language, target.language))
        ]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        said, meant = _said(text), _said(source)
        fits = (
            not context.translated
            or _KEYWORDS.fullmatch(source)
            or not any(map(str.isalpha, prose(context.segment)))
        )
        expected = 0 if fits else _unusual(said, meant, context.languages)
        if expected and loop(text, source) is None:
            yield self.finding(
                Span(0, len(text)),
                message=f"far too {'long' if len(said) > expected else 'short'} for its source",
                safety=Safety.HINT,
                evidence=f"{len(said)} characters where about {round(expected)} are usual",
            )

    def explain(self, context: Context) -> Iterable[str]:
        source, text = _said(context.source or ""), _said(context.text)
        usual = round(len(source) * _usual(*context.languages).ratio)
        yield f"{len(text)} characters for {len(source)} of the source; about {usual} are usual"


def _said(text: str) -> str:
    """A text without its tags and addresses, which are as long in any language, and with one branch of its choices."""
    if "{" in text:
        text = plain(text)
    return _MARKUP.sub("", text) if "<" in text or "//" in text else text


def _unusual(text: str, source: str, languages: tuple[str, str]) -> float:
    """How many characters are usual, where a translation has far fewer or far more; else 0."""
    usual = _usual(*languages)
    size, other = len(text), len(source)
    if other < usual.least:
        return 0
    # What is Latin in the source already stays as long as it is.
    latin = 0 if language(languages[0]).latin else len(source.encode("ascii", "ignore"))
    if latin * 2 > other:
        return 0
    expected = (other - latin) * usual.ratio + latin
    grown = min((other - usual.least) / (usual.long - usual.least), 1)
    short = _SHORT + (usual.short - _SHORT) * grown
    over = _OVER + (_OVER_LONG - _OVER) * grown
    return 0 if expected * short <= size <= expected * over else expected


@lru_cache
def _usual(source: str, target: str) -> Usual:
    own, other = language(source), language(target)
    known = bool(own.ratio and other.ratio)
    ratio = own.ratio / other.ratio if known else 1.0
    factor = max(own.ratio, 1)
    short = _SHORT if not own.spaced else _SHORT_LONG if known else _SHORT_DOUBTFUL
    return Usual(ratio, _LEAST / factor, _LONG / factor, short)
