"""A word that stands twice: "of the the treaty"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Fix
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_TWO = re.compile(r"(\w+)([\s\xa0]+)(\w+)")


class Rule(BaseRule):
    """``words`` are those that never stand twice in good English; ``not_before`` are words after which the
    second one begins a name ("to The The concert" is left to the reader)."""

    options = ("words", "not_before")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._not_before = frozenset(self.words("not_before"))

    def triggers(self) -> Iterator[Trigger]:
        for word in self.words("words"):
            yield Trigger(f"{word} {word}")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        two = _TWO.match(text, hit.span.start)
        if two is None or two.end() != hit.span.end:
            return
        first, gap, second = two.groups()
        if second[0].isupper() and second != "I":
            return  # "to The The": a title, or a sentence that begins
        if first.isupper() and len(first) == 1 and first != "I":
            return
        if text[hit.span.end : hit.span.end + 1] in ("-", "'", "’") or text[
            hit.span.start - 1 : hit.span.start
        ] in (
            "-",
            "'",
            "’",
        ):
            return
        triple = re.compile(rf"[\s\xa0]+{re.escape(second)}(?!\w)", re.IGNORECASE).match(text, hit.span.end)
        before = re.compile(rf"(?<!\w){re.escape(first)}[\s\xa0]+$", re.IGNORECASE)
        if triple or before.search(text, max(hit.span.start - len(first) - 4, 0), hit.span.start):
            return  # three times is meant, or a loop that another rule reports
        if "\n" in gap:
            # Keep the line end: the second word goes, and the blank behind it.
            behind = re.compile(r"[ \xa0]*").match(text, hit.span.end)
            assert behind is not None
            edit = Edit(two.start(3), behind.end(), "")
        else:
            edit = Edit(two.end(1), hit.span.end, "")
        yield self.finding(
            Span(hit.span.start, max(hit.span.end, edit.end)),
            fixes=(Fix((edit,), self.safety),),
            evidence=f"“{first}” stands twice",
        )
