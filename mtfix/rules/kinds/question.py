"""A question without its mark: "Could you call me" at the end of a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

# A question of chat is short; what runs on is often a sentence of another kind.
_LONGEST = 160
# Spaces and quotation marks between it and the sentence before.
_NEAR = 12
_ENDS = re.compile(r"[.!?:;…\n\r]|--|—")
_STOPS = "。.！!…：:"


class Rule(BaseRule):
    """``openings`` begin questions and nothing else ("could you"); ``not_last`` are last words after which no mark
    is put ("thanks")."""

    options = ("openings", "not_last")

    def triggers(self) -> Iterator[Trigger]:
        for opening in self.words("openings"):
            yield Trigger(opening)

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        if len(text) - hit.start > 2 * _LONGEST:
            return
        before = text[max(hit.start - _NEAR, 0) : hit.start].rstrip(" \xa0\"'“‘(")
        if before and before[-1] not in ".!?\n":
            return
        end = len(text.rstrip())
        said = text[hit.start : end]
        if len(said) > _LONGEST or _ENDS.search(said) or not said[-1].isalnum():
            return
        last = said.lower().split()
        if last[-1] in self.words("not_last") or _title(said):
            return
        if (context.source or "").rstrip()[-1:] in tuple(_STOPS):
            return  # the source ends otherwise
        yield self.finding(
            Span(hit.start, end), new=f"{said}?", evidence=f"“{text[hit.start : hit.end]}” begins a question"
        )


def _title(said: str) -> bool:
    """Whether most words of three letters and more begin with a capital: a headline or a song."""
    words = re.findall(r"[A-Za-z]{3,}", said)[1:]
    return 2 * len([word for word in words if word[0].isupper()]) > len(words)
