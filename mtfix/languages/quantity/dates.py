"""Dates of figures, and parts of dates that are side by side."""

from __future__ import annotations

import re
from fractions import Fraction

from mtfix.languages.quantity.model import Quantity, Value

# The years before the first of each era of Japan, by the names that other languages give it in letters.
_ERAS = (
    (1867, "meiji|мэйдзи|мейдзи"), (1911, "taish[oō]|тайсё|тайсьо"), (1925, "sh[oō]wa|сёва|сьова"),
    (1988, "heisei|хэйсэй|хейсей"), (2018, "reiwa|рэйва|рейва"),
)  # fmt: skip
_ERA = re.compile("(?<!\\w)(?:" + "|".join(f"({names})" for _, names in _ERAS) + ")[ \xa0-]$", re.IGNORECASE)


def year_of_era(text: str, quantity: Quantity) -> Quantity | None:
    """The year that a figure after the name of an era stands for ("Showa 45": 1970); None where there is no name."""
    found = _ERA.search(text, max(quantity.start - 8, 0), quantity.start)
    if found is None or found.lastindex is None:
        return None
    year = int(quantity.low) + _ERAS[found.lastindex - 1][0]
    return quantity._replace(
        start=found.start(), kind="date", low=year, high=year, also=(quantity.low,), year=year, digits=""
    )


def numeric_date(match: re.Match[str], *, day_first: bool) -> Quantity:
    """A date of figures: 2021-03-05, 5/3/21, or "5. 3." where a stop after each makes one."""
    start, end = match.span()
    if match.lastgroup == "dots":
        day, month, *rest = (int(p) for p in re.findall(r"\d+", match["dots"]))
        year = rest[0] if rest else 0
        values: tuple[Value, ...] = (
            month,
            day,
            *rest,
            Fraction(f"{day}.{month}"),
            Fraction(f"{day}.{month:02d}"),
        )
        return Quantity(
            start, end, "date", month, month, also=values[1:], sure=bool(rest), year=year, month=month, day=day,
        )  # fmt: skip
    if match.lastgroup == "ymd":
        year, month, day = (int(p) for p in re.split(r"[-/.]", match["ymd"]))
        parts = (month, day)
        return Quantity(
            start, end, "date", year, year, also=parts, sure=True,
            year=year, month=month, day=day,
        )  # fmt: skip
    day, month, year = (int(p) for p in re.split(r"[-/.]", match["dmy"]))
    values = (
        month,
        day,
        year,
        year + 2000 if year < 100 else year,
    )
    if not day_first or month > 12:  # the order of day and month is open
        return Quantity(start, end, "date", values[2], values[2], also=values, sure=True)
    year += 2000 if year < 100 else 0
    return Quantity(
        start,
        end,
        "date",
        year,
        year,
        also=values,
        sure=True,
        year=year,
        month=month,
        day=day,
    )


def join_dates(text: str, found: list[Quantity]) -> list[Quantity]:
    """Year, month, day and weekday that are side by side are one date."""
    joined = [found[0]]
    for quantity in found[1:]:
        last = joined[-1]
        if (
            last.kind == quantity.kind == "date"
            and text[last.end : quantity.end - (quantity.end - quantity.start)].strip(" ,，(（") == ""
        ):
            apart = quantity.start - last.end
            fits = (
                apart <= 2
                and not (last.year and quantity.year)
                and not (last.month and quantity.month)
                and not (last.day and quantity.day)
                and not (last.weekday and quantity.weekday)
                and not (last.day and (quantity.month or quantity.year))
                and not (last.month and quantity.year)
            )
            if fits:
                joined[-1] = last._replace(
                    end=quantity.end,
                    also=(*last.also, quantity.low, *quantity.also) if not quantity.weekday else last.also,
                    sure=last.sure or quantity.sure,
                    year=last.year or quantity.year,
                    month=last.month or quantity.month,
                    day=last.day or quantity.day,
                    weekday=last.weekday or quantity.weekday,
                )
                continue
        joined.append(quantity)
    return joined


def join_decades(text: str, found: list[Quantity]) -> list[Quantity]:
    """A century and its decade are years: 20世纪70年代."""
    joined = found[:1]
    for quantity in found[1:]:
        last = joined[-1]
        blank = not text[last.end : quantity.start].strip()
        if last.unit == "century" and blank and text.startswith("年代", quantity.end - 2):
            year = 100 * (last.low - 1) + quantity.low
            joined[-1] = quantity._replace(
                start=last.start, low=year, high=year, also=(quantity.low, last.low, *quantity.also), digits=""
            )
        else:
            joined.append(quantity)
    return joined
