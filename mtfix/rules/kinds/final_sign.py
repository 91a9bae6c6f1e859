"""The last sign of a segment: of a sentence whose translation ends without any, of a question that ends in a stop, of a
label without its colon or its ellipsis, and a stop that occurs twice."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Fix, Severity
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import language
from mtfix.languages.support.record import Language
from mtfix.languages.support.signs import CLOSING, EXCLAMATIONS, MIXED, QUESTIONS, STOPS, final_sign
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_SENTENCE = ("stop", "question", "exclamation")
# A colon ends a label of so many words; after more it introduces something.
_LABEL = 6
# A title is no longer, in code points.
_TITLE = 40
# Two stops after a word. A source that has them or an ellipsis anywhere may mean one.
_TWICE = re.compile(rf"(?<=[^\W_])(?:\.\.|。。)(?=[{re.escape(CLOSING)}]*$)")
_ELLIPSES = ("..", "…", "⋯", "。。", "--", "—", "–")
_SIGNS = frozenset(STOPS + QUESTIONS + EXCLAMATIONS + MIXED + "…:：;；-–—")
_COMMAS = ",，、،"
# Between the last word and the one before it.
_BETWEEN = frozenset(" \t\n\xa0\u202f" + CLOSING + _COMMAS) | _SIGNS - frozenset(".-")
# A letter and a stop, again and again, is an abbreviation: "10 p.m.", "z. B.", "т. д."
_INITIALS = re.compile(r"(?<!\w)(?:\w\.\s?){2,}$")
# Where of so many sentences of a document more than a third end without a sign, that is how it is written.
_ENOUGH, _SHARE = 10, 1 / 3


class Rule(BaseRule):
    """``part`` is what is looked for: ``sign``, the one of the source, or ``twice``, two stops. ``loose`` are languages
    in which a missing full stop is left to the translator; in ``stopped`` ones a question may end in a full stop, or
    other rules look at that."""

    options = ("loose", "part", "stopped")

    sees_protected = True

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part", "sign")
        if self._part not in ("sign", "twice"):
            raise ValueError("'part' must be sign or twice")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        if self._part == "twice":
            return [
                number for number, text in enumerate(target.texts) if _TWICE.search(text, max(len(text) - 12, 0))
            ]
        return [number for number, (text, other) in pairs if text and _may_differ(text, other, target.language)]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text.rstrip(), context.source or ""
        if self._part == "twice":
            yield from self._twice(context)
            return
        own, other = (language(code) for code in context.languages)
        kind = final_sign(source, greek=own.code == "el")
        if not text or not context.translated or _is_left_out(text, source, kind, other, context.document.format):
            return
        if kind == "question" and final_sign(text) == "stop" and other.code not in self.words("stopped"):
            yield from self._asked(text, source, own, other)
        if not _is_missing(text, source, kind, own, other):
            return
        dots = _DOTS.findall(source)
        signs = {
            "stop": other.stops[:1],
            "question": other.questions[:1],
            "exclamation": other.exclamations[:1],
            "colon": ":" if other.spaced else "：",
            "ellipsis": dots[-1] if dots else "",
        }[kind]
        if not signs or (kind == "stop" and other.code in self.words("loose")) or _is_style(context.document):
            return
        last = len(text.rstrip(CLOSING))
        start = last - 1
        while start > 0 and text[start - 1] not in _BETWEEN and last - start < 40:
            start -= 1
        fixes: tuple[Fix, ...] = ()
        if last == len(text):
            comma = text[-1] in _COMMAS
            sign = ("\xa0" if signs[0] in other.spaced_signs else "") + signs
            fixes = (Fix((Edit(last - comma, last, sign),), self.safety),)
        yield self.finding(
            Span(start, last),
            message=f"the {_NAMES[kind]} of the source is missing",
            fixes=fixes,
            severity=None if kind == "question" and not _is_elliptical(source, own) else Severity.INFO,
            source=source.rstrip()[-1:],
        )

    def _asked(self, text: str, source: str, own: Language, other: Language) -> Iterable[Finding]:
        """One question of one clause that ends in a full stop: what is after a comma may ask no more than "eh?"."""
        asked = [char for char in source.rstrip(CLOSING) if final_sign(char, greek=own.code == "el") in _SENTENCE]
        if (
            len(asked) != 1
            or any(sign in source for sign in _COMMAS)
            or not other.questions
            or any(sign in text for sign in QUESTIONS)
        ):
            return
        last = len(text.rstrip(CLOSING))
        sign = ("\xa0" if other.questions[0] in other.spaced_signs else "") + other.questions[0]
        edit = Edit(last - 1, last, sign)
        yield self.finding(
            Span(last - 1, last),
            message="the source asks a question",
            fixes=(Fix((edit,), self.safety),),
            severity=Severity.INFO if _is_elliptical(source, own) else None,
            source=source.rstrip()[-1:],
        )

    def _twice(self, context: Context) -> Iterable[Finding]:
        match = _TWICE.search(context.text)
        source = context.source or ""
        # A comma at the end, as chats have it, trails off like an ellipsis.
        ends = final_sign(source) in (*_SENTENCE, "word")
        if match is not None and context.translated and ends and not any(sign in source for sign in _ELLIPSES):
            yield self.finding(Span(*match.span()), new=match.group()[0], source=source.rstrip()[-1:])


_NAMES = {
    "stop": "full stop",
    "question": "question mark",
    "exclamation": "exclamation mark",
    "colon": "colon",
    "ellipsis": "ellipsis",
}
_DOTS = re.compile(r"…|\.{2,}")


def _may_differ(text: str, source: str, target: str) -> bool:
    """Whether the last signs may differ in a way that counts: most texts end in a sign, and that is that."""
    if text[-1] in _SIGNS:
        return text[-1] in STOPS and final_sign(source) == "question"
    kind = final_sign(text, greek=target == "el")
    return kind in ("word", "") and final_sign(source) in _NAMES


def _is_left_out(text: str, source: str, kind: str, other: Language, format: str) -> bool:
    """Whether a sign is missing on purpose: no cue of subtitles ends in a stop in East Asia, and a title that is a
    question in one language ("What's new?") is a noun in another."""
    eastern = not other.spaced or other.particles
    if kind == "stop":
        return format == "subtitles" and eastern
    short = (
        kind == "question" and eastern and other.asking and len(source.split()) <= _LABEL and len(source) <= _TITLE
    )
    return bool(short) and re.search(other.asking, text.rstrip(CLOSING)) is None


def _is_elliptical(source: str, own: Language) -> bool:
    """Whether a few words are a question by their sign alone, as titles of dialogs are: "Delete this file?"."""
    short = own.spaced and own.asking and len(source.split()) <= _LABEL
    return bool(short) and re.search(own.asking, source) is None


def _is_missing(text: str, source: str, kind: str, own: Language, other: Language) -> bool:
    """Whether the translation of a sentence ends in a word or a comma, and should not."""
    if kind not in _NAMES:
        return False
    if final_sign(text, greek=other.code == "el") != "word" and text[-1] not in _COMMAS:
        return False
    if not other.spaced and text[-1] in CLOSING:
        return False  # Chinese and Japanese leave the stop out inside and after a quotation
    if kind == "colon":
        label = len(source.split()) <= _LABEL and "\n" not in source and source.count(":") + source.count("：") == 1
        return label and not any(sign in text for sign in ":：") and text == text.rstrip(CLOSING + _COMMAS)
    if kind == "ellipsis":
        return not any(sign in text for sign in _ELLIPSES)
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
