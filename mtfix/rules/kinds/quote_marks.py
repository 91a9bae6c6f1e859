"""Quotation marks that are not those of the language: „so” in German, ,,so'' in Polish, « so » in Russian."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from mtfix.core.finding import Finding, Fix
from mtfix.core.pattern import lazy
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# A quotation longer than this, in code points, may be none.
_LONGEST = 120
_LOW, _COMMAS = "„", ",,"
_DOUBLE = "„«“"  # those that open a quotation
_MARKS = '“”„‟«»"\n'
_OTHER_END = lazy(rf"„[^{_MARKS}]{{1,{_LONGEST}}}([“”])(?!\w)")
_TYPED = lazy(rf"(?<![\w,]),,(?=\w)([^{_MARKS},]{{1,{_LONGEST}}}?)(''|[“”\"])(?![\w'])")
_PARTS = ("pair", "typed", "space")


class Rule(BaseRule):
    """``part`` is what is looked for, in languages whose record has the marks:

    - pair: a quotation that opens with the low mark and closes as in another language („so” for „so“)
    - typed: commas and apostrophes in place of the marks (,,so'')
    - space: a space inside of marks that have none
    """

    options = ("part",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in _PARTS:
            raise ValueError(f"'part' must be one of {', '.join(_PARTS)}")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if self._part == "typed":
            return target.having(_COMMAS)
        if target.text.isascii():
            return ()
        if self._part == "pair":
            return target.having(_LOW)
        return target.having(*(opening for opening, _ in _tight(target.language)))

    def check_segment(self, context: Context) -> Iterable[Finding]:
        code, text = context.languages[1], context.text
        if self._part == "space":
            for opening, closing in _tight(code):
                for match in _spaced(opening, closing).finditer(text):
                    spaces = [Span(*match.span(side)) for side in ("before", "after") if match.group(side)]
                    if spaces:
                        edits = tuple(Edit(start, end, "") for start, end in spaces)
                        yield self._found(match, edits, f"inside of {opening}{closing}")
            return
        if not (ends := _low_ends(code)):
            return
        for match in (_OTHER_END if self._part == "pair" else _TYPED).finditer(text):
            start = match.start()
            close = Edit(*match.span(match.lastindex or 0), ends[0])
            if self._part == "typed":
                yield self._found(match, (Edit(start, start + 2, _LOW), close), "commas")
            elif match.group(1) not in ends:
                yield self._found(match, (close,), f"„ is closed by {match.group(1)}")

    def _found(self, match: re.Match[str], edits: tuple[Edit, ...], evidence: str) -> Finding:
        return self.finding(Span(*match.span()), fixes=(Fix(edits, self.safety),), evidence=evidence)


@cache
def _low_ends(code: str) -> tuple[str, ...]:
    """The marks that close what the low mark opens, the usual one first; none where the language has no such mark."""
    own = language(code)
    return tuple(
        dict.fromkeys(
            close for opening, close in (own.quotes, own.inner_quotes, *own.other_quotes) if opening == _LOW
        )
    )


@cache
def _tight(code: str) -> tuple[tuple[str, str], ...]:
    """The pairs of double marks of a language that have no space inside, and of which each mark is on one side only."""
    own = language(code)
    pairs = (own.quotes, own.inner_quotes, *own.other_quotes)
    opening, closing = {a for a, _ in pairs}, {b for _, b in pairs}
    if own.quote_space or not own.spaced:
        return ()
    return tuple((a, b) for a, b in pairs if a in _DOUBLE and a not in closing and b not in opening)


@cache
def _spaced(opening: str, closing: str) -> re.Pattern[str]:
    inside = rf"[^{_MARKS}]{{0,{_LONGEST}}}?"
    return re.compile(
        rf"{opening}(?P<before>[ \xa0]?)(?P<inside>\w(?:{inside}[^\s{_MARKS}])?)(?P<after>[ \xa0]?){closing}"
    )
