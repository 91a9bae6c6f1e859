"""Ways in which a number of the translation can be a wrong rendering of one of the source.

The predicates take the two and, since likeness depends on what else there is, what is left over on both sides.
"""

from __future__ import annotations

from fractions import Fraction

from mtfix.languages.quantity.model import Quantity
from mtfix.languages.quantity.sides import significant
from mtfix.languages.quantity.units import UNITS, is_money, is_share


def similar(s: Quantity, t: Quantity) -> bool:
    """Whether two figures differ by one digit that is wrong, lost or added, or by two that changed places."""
    one, other = significant(s.low), significant(t.low)
    if len(one) == len(other):
        return len(one) > 2 and (
            sum(a != b for a, b in zip(one, other, strict=True)) == 1 or sorted(one) == sorted(other)
        )
    long, short = max(one, other, key=len), min(one, other, key=len)
    return len(short) > 2 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def has_decimal_comma(s: Quantity, t: Quantity) -> bool:
    """31,8% for 31.8%: the comma of other languages, where no group of three hides it."""
    return (
        "," in t.digits
        and len(t.digits.rpartition(",")[2]) < 3
        and t.digits.replace(",", "") == "".join(c for c in s.digits if c.isdigit())
    )


def fused(s: Quantity, t: Quantity, left: list[Quantity], over: list[Quantity]) -> bool:
    """四五天 as 45 days, 三四百 as 3,400: the ends of a range run together."""
    if s.vague or s.low == s.high or t.vague:
        return False
    step = s.high - s.low
    digit = Fraction(s.high) / step % 10
    return t.low in (s.low * 10 + digit * step, s.low + digit * Fraction(step) / 10)


def doubled(s: Quantity, t: Quantity, left: list[Quantity], over: list[Quantity]) -> bool:
    """US55 billion for 50亿美元: the sign was lost and the digit after it occurs twice."""
    if not is_money(s.unit) or t.unit not in ("USD", "") or len(t.digits) < 2 or t.digits[0] != t.digits[1]:
        return False
    rest = t.digits[1:].replace(",", "")
    return rest.replace(".", "", 1).isdigit() and Fraction(rest) * t.scale == s.low


def shifted(s: Quantity, t: Quantity, left: list[Quantity], over: list[Quantity]) -> bool:
    """The same digits and another power of ten."""
    if (
        s.vague
        or t.vague
        or s.kind != "number"
        or t.kind != "number"
        or not (t.sure or t.scale > 1)
        or not s.low
        or not t.low
    ):
        return False
    if not may_be_one(s, t):
        return False
    digits = significant(s.low)
    if digits != significant(t.low) or s.low == t.low:
        return False
    return (
        len(digits) > 1
        or (s.scale > 1 and t.scale > 1)
        or (is_money(s.unit) and is_money(t.unit) and t.low > 9 < s.low)
        or (s.unit == t.unit != "" and max(s.low, t.low) > (9 if is_share(s.unit) else 99))
    )


def may_be_one(s: Quantity, t: Quantity) -> bool:
    """Whether units leave it open that two quantities speak of one thing."""
    if s.unit == t.unit or not s.unit or not t.unit:
        return is_share(s.unit) == is_share(t.unit) or (is_share(s.unit) and not t.unit)
    if is_money(s.unit) and is_money(t.unit):
        return True
    one, other = UNITS.get(s.unit), UNITS.get(t.unit)
    return bool(one and other and one[0] == other[0])


def kindred(s: Quantity, t: Quantity, left: list[Quantity], over: list[Quantity]) -> bool:
    """The only ones left of a unit on their sides."""
    if not (
        (s.unit and s.unit == t.unit)
        or s.kind == t.kind == "time"
        or any(of(s.unit) and of(t.unit) for of in (is_money, is_share))
    ):
        return False
    if not (s.sure and (t.sure or t.vague)):
        return False
    if s.kind == t.kind == "time":
        return sum(x.kind == "time" for x in left) == 1 == sum(x.kind == "time" for x in over)
    return sum(x.unit == s.unit for x in left) == 1 == sum(x.unit == t.unit for x in over)


def alike(s: Quantity, t: Quantity, left: list[Quantity], over: list[Quantity]) -> bool:
    """Figures that differ in a digit or two, or the only figures that are left on both sides."""
    if (
        not (s.sure and t.sure)
        or s.vague
        or t.vague
        or s.kind == "time"
        or t.kind == "time"
        or not may_be_one(s, t)
    ):
        return False
    one, other = significant(s.low), significant(t.low)
    if (
        s.low * 3 > t.low
        and t.low * 3 > s.low
        and min(len(one), len(other)) > 1
        and (one[:2] == other[:2] or sorted(one) == sorted(other))
    ):
        return True
    if s.unit != t.unit or s.low * 20 < t.low or t.low * 20 < s.low:
        return False
    sure_left = [x for x in left if x.sure and x.kind == s.kind]
    sure_over = [x for x in over if x.sure and x.kind == t.kind]
    return len(sure_left) == 1 == len(sure_over) and min(s.low, t.low) > 2
