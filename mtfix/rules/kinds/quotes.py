"""Quotation marks: doubled ones, quotations that begin in one style and end in another, ends without a start."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from mtfix.core.finding import Finding, Fix
from mtfix.core.pattern import lazy
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# Not at the edge of an empty string, nor inside a quoted field of a table.
_DOUBLED = lazy(r'(?<![\w",=(])""(?=[^\s",])([^"\n]{1,80})(?<=\S)""(?![\w",])')
# A quotation longer than this, in code points, may be none.
_LONGEST = 80
_SINGLE = frozenset("'‘’‚‛‹›")
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
        if self._part == "unpaired":
            return target.having("”")
        if target.text.isascii() or not (straight := target.having('"')):
            return ()  # before a language is loaded for its marks
        own = language(target.language)
        return straight & target.having(
            *{mark for pair in (own.quotes, own.inner_quotes, *own.other_quotes) for mark in pair} - _SINGLE
        )

    def check_segment(self, context: Context) -> Iterable[Finding]:
        text = context.text
        if self._part == "unpaired":
            yield from self._unpaired(text)
            return
        # Most texts keep to one style, and cost no more than looking for the other.
        if text.isascii() or '"' not in text or (mixed := _mixed(context.languages[1])) is None:
            return
        for match in self._alone(text, mixed.pattern):
            first, last = match.span()
            if text[last - 1] in mixed.closing:  # "так« has the right marks, and both in the wrong place
                mark = text[last - 1]
                edits = Edit(first, first + 1, mark), Edit(last - 1, last, mixed.closing[mark])
                yield self.finding(Span(first, last), fixes=(Fix(edits, self.safety),))
                continue
            if text[first] == '"':
                new = mixed.opening[text[last - 1]]
                edit = Edit(first, first + 1, new if text[first + 1].isspace() else new + mixed.space.get(new, ""))
            else:
                new = mixed.closing[text[first]]
                edit = Edit(last - 1, last, new if text[last - 2].isspace() else mixed.space.get(new, "") + new)
            yield self.finding(Span(first, last), fixes=(Fix((edit,), self.safety),))

    @staticmethod
    def _alone(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches in lines that have one straight mark: another one could belong to it."""
        at = text.find('"')
        while at >= 0:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            if text.find('"', at + 1, end) < 0:
                yield from pattern.finditer(text, text.rfind("\n", 0, at) + 1, end)
            at = text.find('"', end)

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


class _Mixed(NamedTuple):
    """Quotations of a language that are typographic on one side and straight on the other."""

    pattern: re.Pattern[str]
    closing: dict[str, str]  # what closes a quotation, by what opens it
    opening: dict[str, str]
    space: dict[str, str]  # what is inside a mark


@cache
def _mixed(code: str) -> _Mixed | None:
    own = language(code)
    # Single marks are apostrophes, too; what opens in one style of a language and closes in another tells nothing.
    pairs = [
        (a, b) for a, b in (own.quotes, own.inner_quotes, *own.other_quotes) if a != b and not {a, b} & _SINGLE
    ]
    closing, opening = dict(pairs[::-1]), {b: a for a, b in pairs[::-1]}
    starts, ends = ("".join(sorted(a.keys() - b.keys())) for a, b in ((closing, opening), (opening, closing)))
    if not starts and not ends:
        return None
    inside = rf'[^“”„‟«»「」"\n]{{1,{_LONGEST}}}'
    sides = [rf'[{starts}]{inside}"(?!\w)'] * bool(starts) + [rf'(?<![\w"])"{inside}[{ends}]'] * bool(ends)
    if starts and not own.quote_space:
        sides.append(rf'(?<![\w"])"{inside}(?<=[^\W\d_])[{starts}](?!\w)')
    space = dict.fromkeys(own.quotes, own.quote_space)
    return _Mixed(re.compile("|".join(sides)), closing, opening, space)
