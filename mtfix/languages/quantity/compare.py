"""Where the quantities of a translation contradict those of its source.

Both sides are compared as sets of values. A value counts as translated if the other side says it anywhere, in
any unit or wording that can mean the same; only what is left over on a side, or what agrees in value and
contradicts in unit, month, half of the day or sign, is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtfix.languages.quantity.likeness import alike, doubled, fused, has_decimal_comma, kindred, shifted, similar
from mtfix.languages.quantity.model import Quantity
from mtfix.languages.quantity.scan import patterns
from mtfix.languages.quantity.sides import Side
from mtfix.languages.quantity.units import CUSTOMARY, UNITS, is_money, is_physical, is_share, same_money

_MINUS = re.compile(r"[-−–]\s?[\d$€£]")


class Contradiction(NamedTuple):
    """What a translation says otherwise than its source. ``right`` is what should be there, if known."""

    kind: str  # magnitude, value, range, currency, unit, date, time, sign, decimal-comma, missing, invented
    source: Quantity | None
    target: Quantity | None
    right: Quantity | None = None
    certain: bool = False  # a reader of both sides could not disagree


def agree(source: Sequence[Quantity], target: Sequence[Quantity]) -> bool:
    """Whether a glance shows that ``compare`` finds nothing: whatever is sure on one side the other says in the
    same unit, and what is not sure has none and cannot be taken for anything else."""
    ours, theirs = [_said(q) for q in source], [_said(q) for q in target]
    if set(ours) == set(theirs):
        return True
    if any(q.kind == "idiom" for q in source):  # only no number at all agrees with it
        return False
    return all(said in theirs or _is_quiet(q) for said, q in zip(ours, source, strict=True)) and all(
        said in ours or _is_quiet(q) for said, q in zip(theirs, target, strict=True)
    )


def _said(q: Quantity) -> tuple[object, ...]:
    """What a quantity says, equal for all that say the same; a year alone is no more than its number."""
    if q.kind == "date" and (q.month or q.day or q.weekday):
        return q.kind, q.year, q.month, q.day, q.weekday
    if q.kind == "version":
        return q.kind, q.digits
    if q.kind == "date" and q.year:
        return "number", q.year, q.year, "", False, False, -1, ""
    return q.kind, q.low, q.high, q.unit, q.vague, q.negative, q.minute, q.half


def _is_quiet(q: Quantity) -> bool:
    """Whether a quantity is neither missed nor taken for another where the other side does not say it."""
    if q.kind in ("number", "ordinal"):
        return not (q.sure or q.unit) and (q.vague or (q.low == q.high and q.scale == 1))
    return q.kind == "code"


def compare(source: Side, target: Side, homes: Sequence[str] = ()) -> Iterator[Contradiction]:
    """The contradictions between two sides. ``homes`` are currencies that a translator may name where the source
    names none."""
    said = [(q, _not_taken(q, target.saying(q), source)) for q in source.all]
    asked = [(q, source.saying(q, translated=False)) for q in target.all]
    left = [q for q, found in said if not found and q.kind != "code" and not target.spells(q)]
    over = [q for q, found in asked if not found and q.kind != "code" and not source.spells(q)]
    yield from _dates(source, target, left, over)
    yield from _idioms(source, over)
    yield from _versions(left, over)
    yield from _numbers(left, over, target.table.decimal == ".")
    for quantity, found in said:
        if found:
            yield from _facets(quantity, found, source, target, homes)
    for quantity, found in asked:
        if quantity.kind == "time":
            yield from _halves([s for s in found if s.kind == "time"], quantity)
    yield from _rest(source, target, left, over)


def _not_taken(s: Quantity, found: list[Quantity], source: Side) -> list[Quantity]:
    """Without what says a year by its last digits, where the source has the same number besides: 23 books in 2023."""
    if 1500 <= s.low <= 2100 and found and all(t.low == s.low % 100 for t in found):
        return [t for t in found if not any(q.low == t.low for q in source.by_value.get(t.low, ()))]
    return found


def _idioms(source: Side, over: list[Quantity]) -> Iterator[Contradiction]:
    """A phrase that is no number, rendered by its numerals: 五官 as "five officials"."""
    for s in source.all:
        if s.kind == "idiom":
            literal = [t for t in over if t.low in s.values and t.kind in ("number", "ordinal")]
            for t in literal:
                yield Contradiction("value", s, t)
                _take(t, over)


def _take(quantity: Quantity, quantities: list[Quantity]) -> None:
    if quantity in quantities:
        quantities.remove(quantity)


def _versions(left: list[Quantity], over: list[Quantity]) -> Iterator[Contradiction]:
    """Versions in their order, where both sides have as many that the other does not."""
    ours, theirs = ([q for q in side if q.kind == "version"] for side in (left, over))
    if len(ours) == len(theirs):
        for s, t in zip(ours, theirs, strict=True):
            yield Contradiction("value", s, t, s, certain=len(ours) == 1 and s.sure and t.sure)
            _take(s, left)
            _take(t, over)


# What has no counterpart


_KINDS = {"fused": "range", "doubled": "currency", "shifted": "magnitude"}


def _numbers(left: list[Quantity], over: list[Quantity], point: bool) -> Iterator[Contradiction]:
    """Pairs of what is left over on both sides, from the surest likeness to the weakest.

    ``point``: the translation writes decimals with one, so that a comma before them is a slip.
    """
    for likeness in (fused, doubled, shifted, kindred, alike):
        for s in list(left):
            fits = [t for t in over if s.kind != "date" and t.kind != "date" and likeness(s, t, left, over)]
            if not fits:
                continue
            t = fits[0]
            kind = _KINDS.get(likeness.__name__, "value")
            if kind == "magnitude" and point and has_decimal_comma(s, t):
                kind = "decimal-comma"
            certain = (likeness is not alike or similar(s, t)) and len(fits) == 1 and s.sure
            same = [x for x in left if likeness(x, t, left, over)] if likeness is shifted else [s]
            if s.kind == "time" or t.kind == "time":
                kind = "time" if s.kind == t.kind else "value"
            yield Contradiction(kind, s, t, s, certain and len(same) == 1)
            _take(s, left)
            _take(t, over)


def _rest(source: Side, target: Side, left: list[Quantity], over: list[Quantity]) -> Iterator[Contradiction]:
    figures = [t for t in over if is_definite(t)]
    converted = [s for s in left if s.unit in CUSTOMARY and target.table.code != "en"]
    for s in left:
        if not is_definite(s) or _may_be_in_words(s, target):
            continue
        if s.low == _WHOLE.get(s.unit) and not figures:
            continue  # "every hour"
        if s not in converted or not (figures or s.unit == "oz"):
            yield Contradiction("missing", s, None)
    for t in figures[len(converted) :]:
        yield Contradiction("invented", None, t)


# So many of a unit are one or several of a larger one, or a half of it: 18 months, 90 minutes, a week.
_LARGER = {
    "month": (18, 24, 30, 36), "minute": (15, 30, 45, 90), "hour": (24, 36, 48, 72), "day": (7, 14, 21), "year": (10, 100),
}  # fmt: skip


# So many of a unit are one of a larger one.
_WHOLE = {"second": 60, "minute": 60, "hour": 24, "day": 7, "week": 52, "month": 12}


def _may_be_in_words(s: Quantity, target: Side) -> bool:
    """Whether a language of whose numerals few forms are known may say a number in words, or in a larger unit."""
    return target.table.partial and not is_share(s.unit) and (s.low <= 12 or s.low in _LARGER.get(s.unit, ()))


def is_definite(q: Quantity) -> bool:
    """Whether the absence of a quantity on the other side means something."""
    if not q.sure or q.kind in ("code", "time") or q.vague:
        return False
    if q.kind == "date":
        return bool(q.year or (q.month and q.day))
    if (q.unit == "percent" and q.low == 100) or (q.low == 24 and q.unit in ("", "hour")):
        return False  # "entirely", "a day", "round the clock"
    return q.low > 12 or bool(q.unit and q.low > 2) or q.low.denominator > 1


# What has a counterpart that says the same number


def _facets(
    s: Quantity, found: list[Quantity], source: Side, target: Side, homes: Sequence[str]
) -> Iterator[Contradiction]:
    """Same number, other unit or sign."""
    exact = [
        t
        for t in found
        if t.kind in ("number", "time", "ordinal") and (t.low in s.values or t.high in s.values or t.vague)
    ]
    if not exact:
        return
    money = [t for t in exact if is_money(t.unit)]
    if is_money(s.unit):
        if (
            money
            and len(money) == len([t for t in exact if t.unit])
            and not any(same_money(s.unit, t.unit) for t in money)
        ):
            for t in money:
                yield Contradiction(
                    "currency", s, t, t._replace(unit=s.unit), certain=not s.vague and len(money) == 1
                )
    elif money and s.kind == "number" and not s.unit and len(money) == len(exact):
        t = money[0]
        known = any(is_money(q.unit) and same_money(q.unit, t.unit) for q in source.all)
        if (
            not known
            and not is_physical(t.unit)  # pounds may be a weight
            and not source.table.partial
            and not any(same_money(t.unit, home) for home in homes)
            and (s.low > 2 or s.low.denominator > 1)
        ):
            yield Contradiction("currency", s, t)
    if is_physical(s.unit) or is_share(s.unit):
        united = [t for t in exact if t.unit and t.kind == "number"]
        if (
            united
            and len(united) == len(exact)
            and not any(_fits(s, t) for t in united)
            and not (
                target.table.code == "ja" and united[0].unit == "minute" and s.unit == "percent"
            )  # 5分 is 5 %, too
            and (s.low > 1 or is_share(s.unit))
        ):
            yield Contradiction("unit", s, united[0], certain=False)
    if s.low != 50 and (wrong := _discount(s, exact, source, target)) is not None:
        yield Contradiction("value", s, wrong)
    if (
        s.negative
        and s.sure
        and (s.unit in ("c", "degree", "percent", "pp", "f") or is_money(s.unit))
        and not any(t.negative for t in exact)
        and not _MINUS.search(target.text)
        and target.lacks(target.table.falling)
    ):
        yield Contradiction("sign", s, exact[0], exact[0]._replace(negative=True))


_OFF = re.compile(
    r"[\s-]?(?:off|discount|reduction|cheaper|Rabatt|de réduction|de descuento|di sconto|de desconto)\b",
    re.IGNORECASE,
)


def _discount(s: Quantity, found: Sequence[Quantity], source: Side, target: Side) -> Quantity | None:
    """The same figure for what is paid and for what is taken off: 折 is a tenth of the price that is left."""
    for t in found:
        there, here = source.text[s.end - 1 : s.end], target.text[t.end - 1 : t.end]
        off = _OFF.match(source.text, s.end), _OFF.match(target.text, t.end)
        if t.low == s.low and ((here == "折" and off[0]) or (there == "折" and off[1])):
            return t
    return None


def _fits(s: Quantity, t: Quantity) -> bool:
    if {s.unit, t.unit} == {"percent", "pp"}:  # of a rate of 4%, 0.5% is a fortieth of 0.5 points
        return False
    one, other = UNITS.get(s.unit), UNITS.get(t.unit)
    if one is None or other is None:
        return is_money(s.unit) == is_money(t.unit)
    if one == other or {one[0], other[0]} <= {"degree", "celsius", "fahrenheit", "percent", "times"}:
        return {one[0], other[0]} != {"celsius", "fahrenheit"}
    if {one[0], other[0]} == {"length", "speed"}:
        return True
    if {s.unit, t.unit} <= {"t", "kg"} or {s.unit, t.unit} == {"year", "decade"}:
        return s.unit == t.unit
    return False


def _halves(sources: list[Quantity], t: Quantity) -> Iterator[Contradiction]:
    """The same hour in the other half of the day than all times of the source that it could be."""
    if sources and all(s.half and _other_half(s, t) for s in sources):
        right = t._replace(half="am" if t.half == "pm" else "pm")
        yield Contradiction("time", sources[0], t, right, certain=len({_of_day(s) for s in sources}) == 1)


def _other_half(s: Quantity, t: Quantity) -> bool:
    if not t.half or s.minute % 720 != t.minute % 720 or s.low in (0, 12, 24):
        return False
    return _of_day(s) != _of_day(t)


def _of_day(q: Quantity) -> int:
    if q.half == "pm" and q.minute < 720:
        return q.minute + 720
    return q.minute


# Dates


def _dates(source: Side, target: Side, left: list[Quantity], over: list[Quantity]) -> Iterator[Contradiction]:
    ours = [q for q in source.all if q.kind == "date"]
    theirs = [q for q in target.all if q.kind == "date"]
    months = {q.month for q in ours if q.month}
    for t in theirs:
        found = _month(t, ours, theirs, months, source)
        if found is not None:
            yield found
            _take(t, over)
            if found.source is not None:
                _take(found.source, left)
    yield from _single([q for q in ours if q.weekday], [q for q in theirs if q.weekday], left, over, "weekday")
    for t in [q for q in theirs if q.year and q in over]:
        same = [s for s in left if s.year and (s.month, s.day) == (t.month, t.day) and s.kind == "date"]
        if t.month and same:
            yield Contradiction("date", same[0], t, same[0], certain=len(same) == 1)
            _take(same[0], left)
            _take(t, over)
    ends = [[q for q in side if _ends_range(q, of)] for side, of in ((left, source), (over, target))]
    if len(ends[0]) == 1 == len(ends[1]):  # October 20 to 24, and to 25
        yield Contradiction("date", ends[0][0], ends[1][0], ends[0][0])
        _take(ends[0][0], left)
        _take(ends[1][0], over)
    years = [q for q in left if q.year and not q.month], [q for q in over if _is_year(q)]
    yield from _single(*years, left, over, "low")


def _month(
    t: Quantity, ours: Sequence[Quantity], theirs: Sequence[Quantity], months: set[int], source: Side
) -> Contradiction | None:
    """A day in another month, or a month that the source does not name."""
    if not t.month or not t.day:
        return None
    if any(s.month in (0, t.month) and s.day == t.day and (s.month or t.month in months) for s in ours):
        return None
    if t.day not in source.by_value:
        same = [s for s in ours if s.month == t.month and s.day and not any(x.day == s.day for x in theirs)]
        return Contradiction("date", same[0], t, same[0]) if len(same) == 1 else None
    for s in ours:
        if s.day != t.day:
            continue
        if s.month and not any(x.month == s.month and x.day in (0, s.day) for x in theirs):
            return Contradiction("date", s, t, s, certain=True)
        if (
            not s.month
            and t.month not in months
            and (t.month == t.day or months)
            and not source.has(source.table.this_month)
        ):
            return Contradiction("date", s, t)
    return None


def _ends_range(q: Quantity, side: Side) -> bool:
    """Whether a day without its month, or a bare number, is the last of the days that a date before it begins."""
    of_month = q.day if q.kind == "date" and not q.month else q.low if q.kind == "number" and not q.unit else 0
    if not 0 < of_month <= 31 or of_month.denominator > 1:
        return False
    before = next((x for x in reversed(side.all) if x.end <= q.start), None)
    between = (
        patterns(side.table.to).fullmatch(side.text, before.end, q.start) if before and side.table.to else None
    )
    return between is not None and before is not None and before.day > 0


def _is_year(q: Quantity) -> bool:
    return 1500 <= q.low <= 2100 and not q.unit and q.scale == 1 and (q.kind == "date" or len(q.digits) == 4)


def _single(
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
    left: list[Quantity],
    over: list[Quantity],
    part: str,
) -> Iterator[Contradiction]:
    """One weekday or year on each side that the other does not have."""
    said, meant = {getattr(q, part) for q in theirs}, {getattr(q, part) for q in ours}
    one = [q for q in ours if getattr(q, part) not in said]
    other = [q for q in theirs if getattr(q, part) not in meant]
    if len({getattr(q, part) for q in one}) == 1 == len({getattr(q, part) for q in other}):
        yield Contradiction("date", one[0], other[0], one[0], certain=len(one) == len(other) == 1)
        for q in one:
            _take(q, left)
        for q in other:
            _take(q, over)
