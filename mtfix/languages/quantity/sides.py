"""One side of a pair, and what of it says the same as a quantity of the other side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from mtfix.languages.quantity.model import Quantity, Table, Value
from mtfix.languages.quantity.scan import patterns
from mtfix.languages.quantity.spelling import is_spelled
from mtfix.languages.quantity.units import UNITS, is_physical, is_share

# What may come between a part and the whole: "out of every", "von", 中.
_BETWEEN = re.compile(r"[^\W\d]{1,8}|\s(?:[^\W\d]+\s){1,4}|/")


class Side:
    """The quantities of one text, and what of them says the same as one of another text."""

    def __init__(self, text: str, quantities: Sequence[Quantity], table: Table) -> None:
        self.text = text
        self.table = table
        self.all = quantities

    @cached_property
    def by_value(self) -> dict[Value, list[Quantity]]:
        """All but idioms, by each value that they may stand for."""
        found: dict[Value, list[Quantity]] = {}
        for quantity in self.all:
            if quantity.kind == "idiom":
                continue
            for value in dict.fromkeys(quantity.values):
                found.setdefault(value, []).append(quantity)
        return found

    def has(self, pattern: str) -> bool:
        """Whether a pattern of the table matches somewhere in the text; none does where the table has none."""
        return bool(pattern) and patterns(pattern).search(self.text) is not None

    def lacks(self, pattern: str) -> bool:
        """Whether there is a pattern, and it matches nowhere."""
        return bool(pattern) and not self.has(pattern)

    def spells(self, quantity: Quantity) -> bool:
        """Whether the text has a number in words that nobody reads here."""
        if self.table.reads_all or quantity.kind not in ("number", "ordinal") or quantity.low != quantity.high:
            return False
        return quantity.low.denominator == 1 and is_spelled(int(quantity.low), self.text, self.table.code)

    def saying(self, quantity: Quantity, *, translated: bool = True) -> list[Quantity]:
        """What says the same value here; empty where nothing does. ``translated``: this is the target side."""
        if quantity.kind == "idiom":
            return [quantity]
        if quantity.kind == "date":
            return self._date(quantity)
        if quantity.kind == "version":
            return [q for q in self.all if q.digits == quantity.digits] or [
                q for q in self.by_value.get(quantity.low, ()) if q.kind != "version"
            ]
        if quantity.vague:
            measured = is_physical(quantity.unit)
            return [
                q
                for q in self.all
                if _overlap(quantity, q)
                and (not measured or q.vague or q.unit == quantity.unit)
                and (q.vague or q.low != q.high or not translated or not _precise(q.low))
            ]
        found = self._value(quantity, quantity.low, translated)
        if quantity.high != quantity.low:
            upper = self._value(quantity, quantity.high, translated) if found else []
            found = [*found, *upper] if upper else []
            if not found:
                found = [q for q in self.all if q.vague and _overlap(quantity, q)]
        if not found:
            for value in quantity.also:
                found = self._fitting(quantity, self.by_value.get(value, []))
                if found:
                    break
        if not found and _is_short_year(quantity):
            found = [q for q in self.all if 1500 <= q.low <= 2100 and q.low % 100 == quantity.low]
        elif not found and 1500 <= quantity.low <= 2100 and not quantity.unit:
            found = [q for q in self.all if q.low == quantity.low % 100 and _is_short_year(q)]
            found = self._fitting(quantity, found)
        return found

    @staticmethod
    def _fitting(quantity: Quantity, found: list[Quantity]) -> list[Quantity]:
        """Without what cannot speak of the same: July for seven years, a 92nd consensus for that of 1992."""
        found = [q for q in found if not _differ(quantity, q)]
        if quantity.kind == "number" and quantity.unit and quantity.low < 1000:
            value, unit = quantity.low, quantity.unit
            return [
                q
                for q in found
                if q.kind != "date"
                or (unit == "year" and q.year and value in (q.year, q.year % 100))
                or (unit == "day" and q.day == value)
            ]
        if quantity.kind == "name" and quantity.low > 31:
            return [q for q in found if q.kind != "ordinal"]
        return found

    def _value(self, quantity: Quantity, value: Value, translated: bool) -> list[Quantity]:
        found: list[Quantity] | None = self._fitting(quantity, self.by_value.get(value, []))
        if found:
            return found
        if is_share(quantity.unit) or quantity.unit == "bp":  # 25 basis points: "a quarter of a point"
            found = self.by_value.get(Fraction(value) / 100)
        elif quantity.unit == "times":  # 增长两倍: two-fold, three times, 200%
            found = self.by_value.get(value + 1) or self.by_value.get(value - 1)
            found = found or [q for q in self.by_value.get(value * 100, []) if q.unit == "percent"]
        elif value < 1:
            found = self.by_value.get(value * 100)
        if not found and quantity.unit == "percent":
            found = self._ratio(value)
        if found:
            return found
        return [q for q in self.all if _near(value, quantity, q, translated)]

    def _ratio(self, percent: Value) -> list[Quantity]:
        """Two numbers side by side that are the same share: "nine out of ten", 10人中9人."""
        for one, other in pairwise(self.all):
            part, whole = sorted((one.low, other.low))
            if (
                0 < part < whole
                and one.kind == other.kind == "number"
                and part * 100 == percent * whole
                and _BETWEEN.fullmatch(self.text, one.end, other.start)
            ):
                return [one, other]
        return []

    def _date(self, quantity: Quantity) -> list[Quantity]:
        found: list[Quantity] = []
        for name in ("month", "day"):
            if part := getattr(quantity, name):
                # May 1 says neither January 5 nor the fifth of a month.
                hits = [
                    q
                    for q in self.by_value.get(part, ())
                    if not (q.kind == "date" and q.month and q.day and getattr(q, name) != part)
                ]
                if not hits and name == "month" and self.table.partial:
                    continue
                if not hits:
                    return []
                found += [q for q in hits if q not in found]
        if quantity.year and any(q.year and q.year != quantity.year and q.month == quantity.month for q in found):
            return []
        if quantity.year:
            years = self.by_value.get(quantity.year) or self.by_value.get(quantity.year % 100)
            if years:
                found += [q for q in years if q not in found]
            elif not quantity.month or not self.has(self.table.this_year):
                near = [q for q in self.all if q.vague and q.low <= quantity.year % 100 <= q.high]
                return near if not quantity.month else []
        if not (quantity.month or quantity.day or quantity.year):
            found = [q for q in self.all if q.weekday == quantity.weekday]
        return found


def _is_short_year(q: Quantity) -> bool:
    """Whether a number may be a year without its century: 1932-33, '07."""
    return 0 < q.low < 100 and q.unit in ("", "year") and (q.low > 9 or q.digits.startswith("0"))


def _differ(one: Quantity, other: Quantity) -> bool:
    """Whether two that share one of their lesser values still say different things."""
    if one.kind == other.kind == "time":
        minutes = one.minute % 60, other.minute % 60
        if minutes[0] == minutes[1] != 0:
            return one.minute % 720 != other.minute % 720
        return minutes[0] != minutes[1] and 0 not in minutes
    if (one.kind == "time") != (other.kind == "time"):  # 13.30, a time with a point
        told, read = (one, other) if one.kind == "time" else (other, one)
        return read.low.denominator > 1 and (read.low - int(read.low)) * 100 != told.minute % 60
    if one.unit == other.unit == "percent":
        return one.low == other.low * 10 or one.low * 10 == other.low  # 三成 is no 3%
    return one.low != other.low and one.low.denominator > 1 < other.low.denominator and one.unit == other.unit


def _overlap(one: Quantity, other: Quantity) -> bool:
    """Whether an order of magnitude and a number, or two orders, can be the same."""
    if other.kind in ("date", "time"):
        return False
    return other.low <= one.high * 11 / 10 and other.high * 11 / 10 >= one.low


def _precise(value: Value) -> bool:
    """Whether a number is too exact to stand for an order of magnitude: 23 for "twenty-odd"."""
    return 12 < value < 1000 and value % 5 != 0


def _near(value: Value, source: Quantity, target: Quantity, translated: bool) -> bool:
    """Whether the second is the value in another unit, rounded (in a translation), or an order of magnitude."""
    if target.kind not in ("number", "ordinal"):
        return False
    if target.vague:
        return target.low <= value <= target.high and value.denominator == 1 and (translated or not _precise(value))
    one, other = UNITS.get(source.unit), UNITS.get(target.unit)
    for ends in {target.low, target.high}:
        if one and other and source.unit != target.unit:
            if one[0] == other[0]:
                there, here = Fraction(value) * one[1] / other[1], Fraction(ends) * other[1] / one[1]
                if _close(there, ends) or (rounds(there, ends) if translated else rounds(here, value)):
                    return True  # 5 km: 3 miles
            if {one[0], other[0]} == {"celsius", "fahrenheit"}:
                c, f = (value, ends) if one[0] == "celsius" else (ends, value)
                if _apart(c * 9, (f - 32) * 5) <= 5:
                    return True
            if {one[0], other[0]} == {"months", "time"} and _close(value * _seconds(one), ends * _seconds(other)):
                return True
        rounded = rounds(value, ends) if translated else rounds(ends, value)
        if rounded and target.kind == "number" and is_share(source.unit) == is_share(target.unit):
            return True
    return False


def _apart(one: Value, other: Value) -> Value:
    return one - other if one > other else other - one


def _seconds(unit: tuple[str, Fraction]) -> Fraction:
    return unit[1] * 2629800 if unit[0] == "months" else unit[1]


def _close(one: Value, other: Value) -> bool:
    return _apart(one, other) * 40 <= max(one, other)


def rounds(value: Value, other: Value) -> bool:
    """Whether ``other`` is the value with trailing digits dropped or rounded off."""
    if not value or not other or _apart(value, other) * 8 > value:
        return False
    few, many = significant(other), significant(value)
    if len(few) >= len(many):
        return False
    if len(few) < 2 and _apart(value, other) * 20 > value:
        return False
    step = Fraction(other) / int(few)  # one unit of the last digit that was kept
    return _apart(value, other) < step and (value > other or (other - value) * 2 <= step)


def significant(value: Value) -> str:
    """The digits of a value without its zeros at both ends: 330600 and 33.06 have the same."""
    if value.denominator == 1:
        return str(value.numerator).rstrip("0") or "0"
    scaled = value
    for _ in range(12):
        scaled *= 10
        if scaled.denominator == 1:
            break
    return str(int(scaled)).strip("0") or "0"
