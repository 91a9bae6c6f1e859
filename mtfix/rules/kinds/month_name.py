"""Dates of Chinese and Japanese that were copied figure by figure: "2/9", "22 years 8 month", "the end of the 2nd month"."""

from __future__ import annotations

import re
import unicodedata
from calendar import month_name
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# What each of the patterns below has in it.
_MAYBE = re.compile(r"\d(?:/\d|(?:st|nd|rd|th)? (?:year|month))")
_SLASHED = re.compile(
    r"(?<![\w/.:-])(?:((?:19|20)\d\d)/)?(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?![\w/]|\.\d| ?(?:inch|cup))"
)
_YEAR_MONTH = re.compile(r"(?<!\d)((?:19|20)?\d\d) years?,? (?:and )?(\d{1,2}) months?(?!\w)")
_YEAR = re.compile(r"(?<!\w)([Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Oo]f) (\d\d) years(?= |[.,]|$)")
_MONTH = re.compile(
    r"(?<!\w)([Ii]n|[Ff]rom|[Uu]ntil|[Ss]ince|[Aa]fter|[Bb]y|[Ee]arly|[Ll]ate|end of(?: the)?)"
    r" (\d{1,2})(?:st|nd|rd|th)? months?(?!\w)"
)
# Years of an era are no years of a century.
_ERA = r"(?<![\d和成治正元])"


class Rule(BaseRule):
    """No options. It speaks only where the source has the same figures with 年, 月 and 日."""

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return {number for number in source.having("月", "年") if _MAYBE.search(target.texts[number])}

    def check_pair(self, context: Context) -> Iterable[Finding]:
        source = context.source or ""
        if ("月" in source or "年" in source) and _MAYBE.search(context.text):
            yield from self._dates(context.text, unicodedata.normalize("NFKC", source))

    def _dates(self, text: str, source: str) -> Iterator[Finding]:
        for match in _SLASHED.finditer(text):
            year, month, day = match.groups()
            known = re.search(rf"(?<!\d)0?{int(month)}月0?{int(day)}日", source)
            if known and (year is None or f"{year}年" in source):
                new = f"{month_name[int(month)]} {int(day)}" + (f", {year}" if year else "")
                yield self._found(match.span(), new, known.group())
        for match in _YEAR_MONTH.finditer(text):
            year, month = match.groups()
            known = re.search(rf"{_ERA}{year}年0?{month}月", source)
            if known and 1 <= int(month) <= 12:
                yield self._found(match.span(), f"{month_name[int(month)]} {_century(year)}", known.group())
        for match in _YEAR.finditer(text):
            word, year = match.groups()
            known = re.search(rf"{_ERA}{year}年(?:に(?!わた|及|一)|から|度|まで|以降|末|[春夏秋冬])", source)
            if known:
                yield self._found(match.span(), f"{word} {_century(year)}", known.group(), Safety.REVIEW)
        for match in _MONTH.finditer(text):
            word, month = match.groups()
            known = re.search(rf"(?<!\d){month}月(?![間\d])", source)
            if (
                known
                and 1 <= int(month) <= 12
                and not re.search(rf"(?<!\d){month}[かカヶケヵ箇]月|{month}个月", source)
            ):
                new = f"{word.removesuffix(' the')} {month_name[int(month)]}"
                yield self._found(match.span(), new, known.group(), Safety.REVIEW)

    def _found(self, span: tuple[int, int], new: str, known: str, safety: Safety | None = None) -> Finding:
        return self.finding(Span(*span), new=new, safety=safety, source=known, evidence=f"the source has {known}")


def _century(year: str) -> str:
    return year if len(year) == 4 else ("20" if int(year) < 50 else "19") + year
