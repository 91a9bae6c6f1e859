"""Segments without a translation: an empty target, or one that is its source."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from mtfix.core.document import Document, Segment
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
# A file with so many texts left to translate, and that share of all, is not finished.
_MANY, _SHARE = 20, 0.2
# Words of a source that may have none in a translation are shorter, in code points, and small: "a.m.", "on", "by". Scripts
# without small letters have none so short.
_SMALL = 4


class Rule(BaseRule):
    """``part`` is what is looked for: ``empty``, or ``copy``, a text in words of the source language.

    ``commands`` and ``things`` are words by language, none of them a loan word: a command with a thing ("Delete the old
    files") is the label of a program in that language, and a copy of less weight, as it may be a name.
    """

    options = ("part", "commands", "things")
    tables = ("commands", "things")
    sees_protected = True

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in ("empty", "copy"):
            raise ValueError("'part' must be empty or copy")
        self._commands, self._things = self._words("commands"), self._words("things")

    def _words(self, name: str) -> dict[str, frozenset[str]]:
        return {code: frozenset(" ".join(own).split()) for code, own in self.table(name).items()}

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        if self._part == "empty":
            return [number for number, text in enumerate(target.texts) if not text or text.isspace()]
        return [number for number, (text, other) in pairs if text == other]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        if not text.strip():
            if self._part == "empty" and not _may_be_empty(source):
                yield self._found(context)
        elif self._part == "copy" and text == source:
            if _is_language(prose(context.segment), *context.languages):
                yield self._found(context)
            elif self._is_label(text, *context.languages):
                yield self._found(context, Severity.WARNING)

    def _found(self, context: Context, severity: Severity | None = None) -> Finding:
        """A finding about the whole segment. A file that is not finished yet says so once, and its segments more quietly."""
        unfinished = context.document.memo(
            f"unfinished {self._part}", lambda document: _unfinished(document, self._part, context.languages)
        )
        message = ""
        if unfinished.first is not None:
            if context.segment is unfinished.first:
                message = f"{self.spec.message}, as are {unfinished.share} in this file"
            else:
                severity = Severity.INFO
        span, source = Span(0, len(context.text)), "" if self._part == "copy" else context.source or ""
        return self.finding(span, message=message, safety=Safety.HINT, severity=severity, source=source)

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


class _Unfinished(NamedTuple):
    """What is left to translate in a document; ``first`` is None where that is little."""

    first: Segment | None
    share: str = ""


def _unfinished(document: Document, part: str, languages: tuple[str, str]) -> _Unfinished:
    paired = [segment for segment in document.segments if segment.source and segment.source.strip()]
    if part == "empty":
        left = [s for s in paired if not s.text.strip() and not _may_be_empty(s.source or "")]
        first = left[:1]
    else:
        left = [s for s in paired if s.text == s.source and len(s.text.split()) > 1]
        first = list(islice((s for s in left if _is_language(prose(s), *languages)), 1))
    if len(left) < _MANY or len(left) < _SHARE * len(paired) or not first:
        return _Unfinished(None)
    return _Unfinished(first[0], f"{len(left):,} of {len(paired):,} texts")


def _may_be_empty(source: str) -> bool:
    """Whether a language may have nothing to say for a source: a space, or "a.m.", "by", "of" beside a placeholder."""
    words = detection.words(source)
    bare = source.strip(" .:")
    return not bare or (len(words) == 1 and len(words[0]) < _SMALL and bare.isalpha() and bare.islower())


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
