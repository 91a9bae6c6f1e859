"""Figures and dates that cannot be right in any text: 417,8027, February 30, a Monday that was a Saturday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

# 417,8027 and 16048,100: groups that no way of writing has. Lists of years and Indian groups (12,34,567) have.
_GROUPS = re.compile(
    r"(?<![\w.,/-])(?:(?P<long>\d{1,3}(?:,\d{3})*,\d{4})|(?P<head>\d{4,6}(?:,\d{3})+)|(?P<short>\d\.\d{2},\d{3})"
    r"|(?P<split>\d{1,3}(?:, 0\d\d)+))"
    r"(?![\w,/-]|\.\d)"
)
# No figure is longer than this.
_REACH = 30
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LOST = re.compile(r"(?<![\w.])US(?P<digits>(?P<first>\d)(?P=first)[\d,.]*)(?=\s(?:million|billion|trillion)\b)")
_SHORT_MONTHS = (
    "February",
    "April",
    "June",
    "September",
    "November",
    "Feb",
    "Feb.",
    "Apr.",
    "Sept.",
    "Sep.",
    "Nov.",
    "Nov",
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Rule(BaseRule):
    """``part`` is what is looked for: ``grouping`` of digits, the ``calendar``, or a ``dollar`` sign that became a
    digit."""

    options = ("part",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in ("grouping", "calendar", "dollar"):
            raise ValueError("'part' must be grouping, calendar or dollar")

    def triggers(self) -> Iterator[Trigger]:
        if self._part == "calendar":
            for month in _SHORT_MONTHS:
                for day in ("30", "31") if month.startswith("Feb") else ("31",):
                    yield Trigger(f"{month} {day}", case=True)
                    yield Trigger(f"{day} {month}", case=True)
            for weekday in _WEEKDAYS:
                yield Trigger(f"{weekday},", case=True)
                for follows in (*"(123", *_MONTHS):  # "Monday 25 December 2018", "Monday May 3, 2021"
                    yield Trigger(f"{weekday} {follows}", case=True, words="start")
        elif self._part == "grouping":
            for digit in "0123456789":
                yield Trigger(f",{digit}", words="none")
            yield Trigger(", 0", words="none")
        else:
            for digit in "123456789":
                yield Trigger(f"US{digit}{digit}", case=True, words="start")

    def check(self, context: Context, hit: Hit) -> Iterator[Finding]:
        if self._part == "calendar":
            yield from self._calendar(context, hit.span)
        elif self._part == "grouping":
            yield from self._groups(context, hit.start)
        elif context.source is None and (match := _LOST.match(context.text, hit.span.start)):
            yield self.finding(
                Span(*match.span()),
                new="US$" + match["digits"][1:],
                safety=Safety.REVIEW,
                evidence=f"“US” before {match['digits']}",
            )

    def _groups(self, context: Context, comma: int) -> Iterator[Finding]:
        """The figure that a comma between digits belongs to, if its groups are wrong; found at its last comma."""
        for match in _GROUPS.finditer(context.text, max(comma - _REACH, 0), comma + _REACH):
            if match.group().rindex(",") == comma - match.start():
                finding = self._grouping(context, match)
                if finding is not None:
                    yield finding

    def _grouping(self, context: Context, match: re.Match[str]) -> Finding | None:
        shown = match.group()
        parts = re.split(", ?", shown)
        if all(_YEAR.fullmatch(part) for part in parts if len(part) == 4) and any(
            len(part) == 4 for part in parts[:1]
        ):
            return None
        digits = "".join(c for c in shown if c.isdigit())
        new, sure = f"{int(digits):,}", Safety.REVIEW
        source = context.source
        if source is not None:
            plain = re.sub(r"(?<=\d)[,.\s\u00a0](?=\d)", "", source)
            if re.search(rf"(?<!\d){digits}(?!\d)", plain) and shown not in source:
                sure = Safety.SAFE
            elif shown in source:
                return None
            elif _contradicts(context, match.start()):
                return None  # reported with its right value
        if match["short"]:
            return self.finding(
                Span(*match.span()),
                message="no number is written like this",
                safety=Safety.HINT,
            )
        return self.finding(
            Span(*match.span()),
            new=new,
            safety=sure,
            evidence=f"{shown} is not written in groups of three digits",
        )

    def _calendar(self, context: Context, place: Span) -> Iterator[Finding]:
        """A day that no calendar has, or that was another weekday."""
        if context.languages[1] not in ("", "en"):
            return
        from mtfix.languages.quantity import read
        from mtfix.languages.quantity.write import described

        start = max(place.start - 1, 0)
        for q in read(context.text[start : place.end + 30], "en"):
            q = q._replace(start=q.start + start, end=q.end + start)
            if q.end <= place.start or q.start >= place.end:
                continue
            if q.kind != "date" or not q.month or not q.day:
                continue
            if _contradicts(context, q.start):
                continue  # reported with its right value
            try:
                day = date(q.year or 2000, q.month, q.day)
            except ValueError:
                yield self.finding(
                    Span(q.start, q.end),
                    message="there is no such day",
                    severity=Severity.ERROR,
                    safety=Safety.HINT,
                    evidence=f"{described(q)} is not in the calendar",
                )
                continue
            if q.year > 1752 and q.weekday and day.isoweekday() != q.weekday:
                right = described(q._replace(weekday=day.isoweekday())).partition(" ")[0]
                yield self.finding(
                    Span(q.start, q.end),
                    message="the weekday does not fit the date",
                    safety=Safety.HINT,
                    evidence=f"{q.year}-{q.month:02d}-{q.day:02d} was a {right}",
                )


def _contradicts(context: Context, offset: int) -> bool:
    """Whether the quantity at an offset is another one than in the source."""
    if context.source is None:
        return False
    from mtfix.rules.kinds.number import pair_of  # loads much, and few figures are wrong

    pair = pair_of(context)
    return pair is not None and any(c.target and c.target.start <= offset < c.target.end for c in pair.found)
