"""Writes a value the way a text writes its own: scale words, grouping, the place of the currency."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from mtfix.languages.quantity import table
from mtfix.languages.quantity.model import Quantity, Value
from mtfix.languages.quantity.scan import alternatives
from mtfix.languages.quantity.units import CURRENCIES, is_money
from mtfix.languages.support.record import word_list

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_FIGURE = re.compile(r"\d[\d,.]*")
_SCALE = re.compile(r"[\s-]*(?:thousand|million|billion|trillion|bn|mn|bln|mln|tn)\b")
_WORDS = word_list("zero one two three four five six seven eight nine ten eleven twelve")
_MONTHS = word_list("January February March April May June July August September October November December")
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@cache
def _names() -> str:
    """A pattern for what English calls the money of any country, the longest name first."""
    return alternatives(name for name, unit in table("en").units.items() if is_money(unit))


def decimal(value: Value) -> str:
    """A value with grouped thousands and all its places: 330600 is "330,600"; "" where it has no end."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    for places in range(1, 7):
        scaled = value * 10**places
        if scaled.denominator == 1:
            whole, rest = divmod(scaled.numerator, 10**places)
            return f"{whole:,}.{rest:0{places}d}"
    return ""


def figure(value: Value, scaled: bool) -> str:
    """A value as an English text writes it; ``scaled`` where it uses "million" and its kin."""
    if scaled and value >= 10**6:
        for size, word in _SCALES:
            if value >= size:
                number = decimal(value * Fraction(1, size))
                return f"{number} {word}" if number and len(number) < 9 else decimal(value)
    return decimal(value)


def revalued(shown: str, value: Value) -> str:
    """The words of a quantity with another value: its sign, unit and style stay. "" where that is not plain."""
    found = _FIGURE.search(shown)
    if found is None:
        return ""
    end = found.end()
    scale = _SCALE.match(shown, end)
    if scale:
        end = scale.end()
    plain = found.group().rstrip(".,")
    end = end if scale else found.start() + len(plain)
    number = figure(value, scale is not None)
    if scale is None and "," not in plain and value < 10**4:
        number = number.replace(",", "")
    return shown[: found.start()] + number + shown[end:] if number else ""


def ranged(shown: str, low: Value, high: Value) -> str:
    """The words of a quantity with a range in the place of its figure."""
    found = _FIGURE.search(shown)
    if found is None or low.denominator != 1 or high.denominator != 1:
        return ""
    if high <= 12:
        number = f"{_WORDS[int(low)]} or {_WORDS[int(high)]}"
    else:
        number = f"{figure(low, low >= 10**6)} to {figure(high, high >= 10**6)}"
    plain = found.group().rstrip(".,")
    scale = _SCALE.match(shown, found.end())
    return shown[: found.start()] + number + shown[scale.end() if scale else found.start() + len(plain) :]


def in_money(shown: str, currency: str) -> str:
    """The words of an amount in another currency; "" where English has no plain name for it."""
    sign, name = CURRENCIES.get(currency, ("", ""))
    found = re.search(r"\d", shown)
    if not name:
        return ""
    if found is None:  # in words: "a hundred dollars"
        words = re.fullmatch(rf"(.*\s)(?:{_names()})", shown)
        return f"{words.group(1)}{name}" if words else ""
    rest = re.match(
        r"[\d.,]*\d(?:[\s-]*(?:thousand|million|billion|trillion|bn|mn|m|k)\b)?", shown[found.start() :]
    )
    amount = rest.group() if rest else ""
    prefixed = found.start() > 0
    if prefixed:
        tail = shown[found.start() + len(amount) :]
        if tail:
            return ""
        amount = re.sub(
            r"(?<=\d)(?:bn|mn|m|k)$",
            lambda m: {"bn": " billion", "mn": " million", "m": " million", "k": ",000"}[m.group()],
            amount,
        )
        return f"{sign}{amount}" if sign else f"{amount} {name}"
    return f"{amount} {name}"


def dated(shown: str, target: Quantity, source: Quantity) -> str:
    """The words of a date with the year, month, day or weekday of the source."""
    new = shown
    if source.month and target.month and source.month != target.month:
        pattern = rf"\b{_MONTHS[target.month - 1]}\b"
        new, changed = re.subn(pattern, _MONTHS[source.month - 1], new)
        if not changed:
            return ""
    if source.day and target.day and source.day != target.day:
        new, changed = re.subn(rf"(?<!\d){target.day}(?:st|nd|rd|th)?(?!\d)", str(source.day), new, count=1)
        if not changed:
            return ""
    if source.year and target.year and source.year != target.year:
        new, changed = re.subn(rf"(?<!\d){target.year}(?!\d)", str(source.year), new, count=1)
        if not changed:
            return ""
    if source.weekday and target.weekday and source.weekday != target.weekday:
        new, changed = re.subn(rf"\b{_WEEKDAYS[target.weekday - 1]}\b", _WEEKDAYS[source.weekday - 1], new)
        if not changed:
            return ""
    return new if new != shown else ""


def described(quantity: Quantity) -> str:
    """What was read, for messages: "330,600", "60 to 70%", "14.2 billion CNY"."""
    if quantity.kind == "date":
        parts = [_WEEKDAYS[quantity.weekday - 1]] if quantity.weekday else []
        day = f" {quantity.day}" if quantity.day else ""
        parts += (
            [f"{_MONTHS[quantity.month - 1]}{day}"]
            if quantity.month
            else [f"day {quantity.day}"]
            if quantity.day
            else []
        )
        parts += [str(quantity.year)] if quantity.year else []
        return " ".join(parts) or decimal(quantity.low)
    if quantity.kind == "version":
        return f"version {quantity.digits}"
    if quantity.kind == "time":
        minute = quantity.minute + (720 if quantity.half == "pm" and quantity.minute < 720 else 0)
        return f"{minute // 60}:{minute % 60:02d}"
    number = decimal(quantity.low) or f"{float(quantity.low):.4g}"
    if quantity.high != quantity.low:
        number += f" to {decimal(quantity.high) or float(quantity.high)}"
    if quantity.negative:
        number = f"−{number}"
    unit = quantity.unit
    if unit == "percent":
        return f"{number}%"
    if unit == "pp":
        return f"{number} percentage point{'' if number == '1' else 's'}"
    return f"{number} {unit}" if unit and (is_money(unit) or unit != "times") else number
