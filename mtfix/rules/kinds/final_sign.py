"""A sentence whose translation ends without any sign, though its source has one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Fix, Severity
from mtfix.core.text import Edit, Span
from mtfix.languages import language
from mtfix.languages.support.record import Language
from mtfix.languages.support.signs import CLOSING, EXCLAMATIONS, MIXED, QUESTIONS, STOPS, final_sign
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_SENTENCE = ("stop", "question", "exclamation")
_SIGNS = frozenset(STOPS + QUESTIONS + EXCLAMATIONS + MIXED + "…:：;；-–—")
_COMMAS = ",，、،"
# Between the last word and the one before it.
_BETWEEN = frozenset(" \t\n\xa0\u202f" + CLOSING + _COMMAS) | _SIGNS - frozenset(".-")
# A letter and a stop, again and again, is an abbreviation: "10 p.m.", "z. B.", "т. д."
_INITIALS = re.compile(r"(?<!\w)(?:\w\.\s?){2,}$")
# Where of so many sentences of a document more than a third end without a sign, that is how it is written.
_ENOUGH, _SHARE = 10, 1 / 3


class Rule(BaseRule):
    """No options."""

    sees_shields = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        greek = target.language == "el"
        return [
            number
            for number, (text, other) in pairs
            if text
            and text[-1] not in _SIGNS
            and final_sign(text, greek=greek) in ("word", "")
            and final_sign(other) in _SENTENCE
        ]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text.rstrip(), context.source or ""
        own, other = (language(code) for code in context.languages)
        kind = final_sign(source, greek=own.code == "el")
        if not text or not context.translated or not _is_missing(text, source, kind, own, other):
            return
        signs = {"stop": other.stops, "question": other.questions, "exclamation": other.exclamations}[kind]
        if not signs or _is_style(context.document):
            return
        last = len(text.rstrip(CLOSING))
        start = last - 1
        while start > 0 and text[start - 1] not in _BETWEEN and last - start < 40:
            start -= 1
        fixes: tuple[Fix, ...] = ()
        if last == len(text):
            comma = text[-1] in _COMMAS
            sign = ("\xa0" if signs[0] in other.spaced_signs else "") + signs[0]
            fixes = (Fix((Edit(last - comma, last, sign),), self.safety),)
        yield self.finding(
            Span(start, last),
            message=f"the {_NAMES[kind]} of the source is missing",
            fixes=fixes,
            severity=Severity.INFO if kind == "stop" else None,
            source=source.rstrip()[-1:],
        )


_NAMES = {"stop": "full stop", "question": "question mark", "exclamation": "exclamation mark"}


def _is_missing(text: str, source: str, kind: str, own: Language, other: Language) -> bool:
    """Whether the translation of a sentence ends in a word or a comma, and should not."""
    if kind not in _SENTENCE:
        return False
    if final_sign(text, greek=other.code == "el") != "word" and text[-1] not in _COMMAS:
        return False
    if not other.spaced and text[-1] in CLOSING:
        return False  # Chinese and Japanese leave the stop out inside and behind a quotation
    if kind != "stop":
        return not any(sign in text for sign in (QUESTIONS if kind == "question" else EXCLAMATIONS))
    end = source.rstrip(CLOSING)
    if own.spaced and " " not in end.strip():
        return False
    return not (_INITIALS.search(end) or _is_abbreviation(end, own.abbreviations))


def _is_abbreviation(text: str, known: tuple[str, ...]) -> bool:
    """Whether a text ends in an abbreviation, as a word."""
    return any(text.endswith(each) and not text[: -len(each)][-1:].isalnum() for each in known)


def _is_style(document: Document) -> bool:
    """Whether a document leaves the signs of its sentences out, as a rule."""
    return document.memo("final signs", _leaves_out)


def _leaves_out(document: Document) -> bool:
    ends = [
        final_sign(segment.text)
        for segment in document.segments
        if segment.source and segment.text and final_sign(segment.source) == "stop"
    ]
    return len(ends) >= _ENOUGH and ends.count("word") > len(ends) * _SHARE
