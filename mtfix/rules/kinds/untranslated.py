"""Segments without a translation: an empty target, or one that is its source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Edit, Span, apply
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import detection, language
from mtfix.languages.support.scripts import runs
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.prose import prose
from mtfix.syntax.protected import protected_spans

# One function word is enough in a text of so many words that mostly have small letters, and whatever their letters
# more of them than a title has.
_WORDS, _TELLING = 3, 4
# A label of a program has no more words.
_LABEL = 6
# Words of a source that may have none in a translation are shorter, in code points: "a.m.", "on", "by".
_SMALL = 4


class Rule(BaseRule):
    """``part`` is what is looked for: ``empty``, or ``copy``, a text in words of the source language.

    ``commands`` and ``things`` are words by language, none of them a loan word: a command with a thing ("Delete the old
    files") is the label of a program in that language, and a copy of less weight, as it may be a name.
    """

    options = ("part", "commands", "things")
    sees_protected = True

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in ("empty", "copy"):
            raise ValueError("'part' must be empty or copy")
        self._commands, self._things = self._words("commands"), self._words("things")

    def _words(self, name: str) -> dict[str, frozenset[str]]:
        given: Any = self.spec.options.get(name, {})
        if not isinstance(given, dict):
            raise ValueError(f"{name!r} must be words by language")
        return {
            code: frozenset(" ".join([own] if isinstance(own, str) else own).split()) for code, own in given.items()
        }

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        if self._part == "empty":
            return [number for number, text in enumerate(target.texts) if not text or text.isspace()]
        return [number for number, (text, other) in pairs if text == other]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        if not text.strip():
            if self._part == "empty" and not _may_be_empty(source):
                yield self.finding(Span(0, len(text)), safety=Safety.HINT, source=source)
        elif self._part == "copy" and text == source:
            if _is_language(prose(context.segment), *context.languages):
                yield self.finding(Span(0, len(text)), safety=Safety.HINT)
            elif self._is_label(text, *context.languages):
                yield self.finding(Span(0, len(text)), safety=Safety.HINT, severity=Severity.WARNING)

    def _is_label(self, text: str, source: str, target: str) -> bool:
        """Whether a text is a command of a program: its first word a known one, the last a thing in small letters, and
        all between them known, too, or function words."""
        commands, things = self._commands.get(source), self._things.get(source)
        found = detection.words(text)
        words = [word.lower() for word in found]
        if source == target or not commands or not things or not 2 <= len(words) <= _LABEL:
            return False
        known = things | commands | detection.telling(source, target)
        return found[-1].islower() and words[0] in commands and words[-1] in things and known.issuperset(words)


def _may_be_empty(source: str) -> bool:
    """Whether a language may have nothing to say for a source: a blank, or "a.m.", "by", "of" beside a placeholder."""
    words = detection.words(source)
    return not source.strip() or (len(words) == 1 and len(words[0]) < _SMALL and source.strip(" .:").isalpha())


def _is_language(text: str, source: str, target: str) -> bool:
    """Whether a text is in the source language, and not a name, a code or a word that both languages have."""
    # Words of a template's own language ("{% if x %}") are neither.
    text = apply(text, [Edit(*span, " ") for span in protected_spans(text)])
    own, other = language(source), language(target)
    apart = own == other or set(own.scripts).isdisjoint(other.scripts)
    if apart and (letters := runs(source)):
        return letters.search(text) is not None
    if not own.spaced:
        guess = detection.detect(text)
        return guess.sure and guess.language == own.code
    words, known = detection.words(text), detection.telling(source, target)
    telling = [word for word in words if word.lower() in known]
    lower = [word for word in words if not word[0].isupper()]
    if len(telling) >= _TELLING or (telling and len(words) >= _WORDS and len(lower) * 2 > len(words)):
        return True
    # In another script than that of the target, words in small letters are enough.
    return apart and own != other and len(lower) >= _WORDS
