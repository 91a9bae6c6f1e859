"""Quotation marks: doubled ones, quotations that begin in one style and end in another, ends without a start."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Fix
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# Not at the edge of an empty string, nor inside a quoted field of a table.
_DOUBLED = re.compile(r'(?<![\w",=(])""(?=[^\s",])([^"\n]{1,80})(?<=\S)""(?![\w",])')
# Only where the line has no other straight mark that could belong to it.
_MIXED = re.compile(r'“([^“”"\n]{1,80})"(?!\w)|(?<![\w"])"([^“”"\n]{1,80})”')


# A quotation may have begun so many code points before the line that closes it.
_NEAR = 2000


class Rule(BaseRule):
    """``part`` is what is looked for: doubled (""so""), mixed (“so") or unpaired (so”)."""

    options = ("part",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in ("doubled", "mixed", "unpaired"):
            raise ValueError("'part' must be one of doubled, mixed, unpaired")

    def triggers(self) -> Iterator[Trigger]:
        if self._part == "doubled":
            yield Trigger('""', words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        match = _DOUBLED.match(context.text, hit.start)
        if match:
            yield self.finding(Span(*match.span()), new=f'"{match.group(1)}"')

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if self._part == "doubled":
            return ()
        return target.having("”") if self._part == "unpaired" else target.having("“", "”")

    def check_segment(self, context: Context) -> Iterable[Finding]:
        text = context.text
        if self._part == "unpaired":
            yield from self._unpaired(text)
            return
        # Most texts keep to one style, and cost no more than looking for the other.
        if text.isascii() or '"' not in text or not ("“" in text or "”" in text):
            return
        for start in _places(text, "“”"):
            before = text.rfind('"', max(start - 82, 0), start) if text[start] == "”" else start
            match = _MIXED.match(text, before) if before >= 0 else None
            if match is None or not match.start() <= start < match.end():
                continue
            first, last = match.span()
            line = text[text.rfind("\n", 0, first) + 1 : first]
            end = text.find("\n", last)
            if '"' in line or '"' in text[last : len(text) if end < 0 else end]:
                continue
            edit = Edit(first, first + 1, "“") if text[first] == '"' else Edit(last - 1, last, "”")
            yield self.finding(Span(first, last), fixes=(Fix((edit,), self.safety),))

    def _unpaired(self, text: str) -> Iterator[Finding]:
        """A closing mark in a line that opens none, nor does a line near before it.

        The other way round is no error: each paragraph of a long quotation opens, and only the last one closes.
        """
        if text.isascii():
            return
        at = text.find("”")
        while at >= 0:
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            end = len(text) if end < 0 else end
            line = text[start:end]
            before = text[max(start - _NEAR, 0) : start]
            opened = before.count("“") > before.count("”")
            if not opened and line.count("”") > line.count("“") and '"' not in line and "„" not in line:
                last = text.rfind("”", start, end)
                yield self.finding(Span(last, last + 1), evidence="no quotation was opened")
            at = text.find("”", end)


def _places(text: str, marks: str) -> Iterator[int]:
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            yield at
            at = text.find(mark, at + 1)
