"""What a language model said before, after or instead of a translation, in any language.

The phrases are data. Where they are in a text decides: an announcement begins it, a note ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span, line_around, occurrences
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.timed import TimedRule

# Emphasis, quotation marks and list marks that models begin a line with.
_OPENING = r"(?m)^[ \t>*_#\-\"'“«„「【(\[（¡]*"
# What may follow an announcement on its line, up to the colon, and the line ends after that.
_COLON = r"[*_]*[ \t\xa0]?[:：][*_]*[ \t]*(?:\r?\n)*"
_TO_COLON = rf"[^\n:：.。!?]{{0,60}}?{_COLON}"
# How far a text may reach after what ends it, and how long a text that is nothing but a refusal.
_TAIL = 400
# "Sure! Here is the translation:" answers somebody, whatever follows.
_ANSWER = frozenset("!！")
# How far before and after a literal a phrase may reach, in code points.
_REACH = 200
# How much of a text tells its script, and the share of its characters that must be of another one than Latin.
_SAMPLE = 4000
_SHARE = 0.1
_LATIN = 0x250
_FOREIGN = re.compile(r"[^\W\0-\u024f]")
_PLACES = ("opening", "label", "closing", "line")


class Rule(TimedRule):
    """``phrases`` are lists of `regex` patterns by language, "…" in them being at most a few words; ``literals`` are
    texts of which each match holds one. ``place`` says where they are no part of a text:

    - opening: at the start of a line, up to a colon, which goes with it; where more follows on the line, sure enough
      for more than a hint only where the source is known and has fewer colons, or where it answers somebody ("Sure!")
    - label: the same, of words that also head a text ("Translation:"), and only where the text begins; sure enough
      for more than a hint only where the source is known and has fewer colons
    - closing: at the start of a line in the last paragraph
    - line: at the start of any line
    """

    options = ("place", "phrases", "literals")
    tables = ("phrases",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._place = self.option("place")
        if self._place not in _PLACES:
            raise ValueError(f"'place' must be one of {', '.join(_PLACES)}")
        self._phrases = [phrase for own in self.table("phrases").values() for phrase in own]
        if not self._phrases or not self.words("literals"):
            raise ValueError("needs 'phrases' by language, and 'literals'")

    def verify(self) -> None:
        self._pattern  # noqa: B018  compiled here

    def triggers(self) -> Iterator[Trigger]:
        for literal in self.words("literals"):
            if not _is_foreign(literal):
                yield Trigger(literal, words="none")

    @cached_property
    def _foreign(self) -> tuple[str, ...]:
        cases = (form for literal in self.words("literals") for form in (literal, literal.capitalize()))
        return tuple(dict.fromkeys(form for form in cases if _is_foreign(form)))

    @cached_property
    def _pattern(self) -> Any:
        import regex

        phrases = "|".join(self._phrases).replace("…", r"(?:[^\n:：.。!?！？]{0,50}?)")
        rest = {"opening": _TO_COLON, "label": _COLON}.get(self._place, r"[^\n]*")
        try:
            return regex.compile(f"{_OPENING}(?:{phrases}){rest}", regex.IGNORECASE)
        except regex.error as error:
            raise ValueError(f"a phrase does not compile: {error}") from None

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        """Scripts that the literal pass cannot tell apart are searched for in texts of such scripts."""
        if not target.others(_FOREIGN):
            return ()
        return [n for n in target.having(*self._foreign) if _is_foreign(target.texts[n][:_SAMPLE], _SHARE)]

    def check_segment(self, context: Context) -> Iterable[Finding]:
        lines: set[int] = set()
        for literal in self._foreign:
            for at in occurrences(context.text, literal):
                line = line_around(context.text, at, at, _REACH + 1).start
                if line not in lines:
                    found = list(self._found(context, Span(at, at + len(literal))))
                    lines |= {line} if found else set()
                    yield from found

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        return self._found(context, hit.span)

    def _found(self, context: Context, hit: Span) -> Iterator[Finding]:
        try:
            yield from self._at(context, hit)
        except TimeoutError:
            yield from self.too_slow(hit)

    def _at(self, context: Context, hit: Span) -> Iterator[Finding]:
        text = context.text
        line = line_around(text, *hit, _REACH + 1).start
        if hit.start - line > _REACH or not self._may_stand(text, line, hit):
            return
        end = min(hit.end + _REACH, len(text))
        search = self._pattern.match
        match = self.timed(context, lambda limit: search(text, line, end, timeout=limit))
        if match is None or match.end() < hit.end or not self._stands_alone(context, match):
            return
        span = Span(*match.span())
        if self._place not in ("opening", "label"):
            yield self.finding(span, safety=Safety.HINT)
            return
        apart = match.group().endswith("\n") or not text[span.end :].strip()
        if context.source is None and not apart and text[span.end].islower():
            return  # "Here is the translation: it was never published."
        answer = self._place == "opening" and (apart or not _ANSWER.isdisjoint(match.group()))
        sure = answer or context.source is not None
        rest = bool((text[: span.start] + text[span.end :]).strip())
        yield self.finding(
            span,
            new="" if sure and rest else None,
            safety=self.safety if sure and rest else Safety.HINT,
            severity=None if sure else Severity.INFO,
            evidence="" if sure else "of the text itself, or of a language model",
        )

    def _may_stand(self, text: str, line: int, hit: Span) -> bool:
        """Whether a phrase in a line could be where its place says; a cheap look before the pattern is tried, which
        takes 15 ms to compile."""
        if self._place in ("opening", "label"):
            end = line_around(text, *hit, _REACH).end
            if all(text.find(colon, hit.start, end) < 0 for colon in ":："):
                return False
        if self._place == "label":
            return line < _TAIL and not text[:line].strip()
        return self._place != "closing" or len(text) - line < 3 * _TAIL

    def _stands_alone(self, context: Context, match: Any) -> bool:
        """Whether the phrase is where its place says, and the source has nothing like it."""
        text, source = context.text, context.source
        if source and self.timed(context, lambda limit: self._pattern.search(source, timeout=limit)):
            return False
        if self._place == "label" and text[: match.start()].strip():
            return False
        if self._place == "label" or (self._place == "opening" and not match.group().endswith("\n")):
            return source is None or _colons(source) < _colons(text)
        if self._place == "closing":
            after = text[match.end() :].strip()
            return len(after) < _TAIL and "\n\n" not in after
        return True


def _colons(text: str) -> int:
    return text.count(":") + text.count("：")


def _is_foreign(text: str, share: float = 0) -> bool:
    """Whether more than a share of the characters are letters of another script than Latin."""
    return sum(ord(char) >= _LATIN and char.isalpha() for char in text) > share * len(text)
