"""A capital that nothing calls for: "; Life is", where the sentence goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context


class Rule(BaseRule):
    """``words`` after one of ``after`` lose their capital, where a word in small letters follows."""

    options = ("words", "after")

    def triggers(self) -> Iterator[Trigger]:
        for mark in self.words("after"):
            for word in self.words("words"):
                yield Trigger(f"{mark} {word} ", f"{len(mark)}", case=True, words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        # Two spaces hit as well as one.
        start = next(at for at in count(hit.start + int(hit.payload)) if not text[at].isspace())
        if not text[hit.start - 1 : hit.start].islower() or not text[hit.end : hit.end + 1].islower():
            return
        if "\n" in text[hit.start : hit.end]:
            return  # a list, one item a line
        yield self.finding(Span(start, start + 1), new=text[start].lower(), evidence="the sentence goes on")
