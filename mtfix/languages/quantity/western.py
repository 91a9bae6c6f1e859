"""Reads quantities in languages that separate words by spaces.

text2num 4 and number-parser 0.3.2 were measured on 290 news and review lines first: text2num is quick
(9 µs a line) and number-parser is not (2.3 ms); both stop at cardinals ("sixteen or seven thousand" is
16 or 7000) and know no fractions, ranges, vague numbers, dates, units or currencies; hence this grammar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from mtfix.languages.quantity.dates import join_dates, numeric_date, year_of_era
from mtfix.languages.quantity.model import Quantity, Table, Value
from mtfix.languages.quantity.patterns import ROMAN, Patterns
from mtfix.languages.quantity.scan import (
    clock,
    code_before,
    figure,
    hour_of,
    join_feet,
    join_ranges,
    join_row,
    list_mark,
)
from mtfix.languages.quantity.versions import version
from mtfix.languages.quantity.words import Words, roman

_POINT_TIME = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_PARTS = {sign: Fraction(1, below) for sign, below in zip("½¼⅓⅛", (2, 4, 3, 8), strict=True)}
_PARTS |= {"¾": Fraction(3, 4), "⅔": Fraction(2, 3)}
_WORD = re.compile(r"[\w'’]+")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
# Figures, signs before them, and Roman numerals; one class first, which is sought many times quicker than several.
_FIGURE = re.compile(
    rf"[0-9$€£¥￥₩₽₴₹+#&−–{ROMAN}-](?:(?<=[0-9])[0-9]*|(?<=[{ROMAN}])[{ROMAN}]+(?![^\W_])|(?<![0-9{ROMAN}])(?:(?<![-−–+])|(?=\d)))"
)


class _Blanks(dict[int, str]):
    """For ``str.translate``: a space for whatever is no letter."""

    def __missing__(self, code: int) -> str:
        found = self[code] = chr(code) if chr(code).isalpha() else " "
        return found


_BLANKS = _Blanks()
_LETTERS = re.compile(r"[^\W\d_]+")  # and signs like ½
_FIGURES = re.compile(r"\d+")


class Reader(Patterns):
    """Reads one language; ``table`` says how it writes numerals, units and dates."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._words = Words(table)

    def read(self, text: str) -> list[Quantity]:
        found: list[Quantity] = []
        at = 0
        for start in self._places(text):
            if start < at:
                continue
            told = version(text, start) if "0" <= text[start] <= "9" else None
            if told is not None and not (self._scale.match(text, told.end) or self._unit.match(text, told.end)):
                found.append(told)
                at = told.end
                continue
            match = (self._by_word if text[start].isalpha() else self._by_figure).match(text, start)
            if match is None:
                continue
            at = match.end()
            for quantity in self._quantities(text, match):
                found.append(quantity)
                at = max(at, quantity.end)
        if self._compound is not None and (more := list(self._compounds(text, found))):
            found = sorted([*found, *more])
        if len(found) > 1:
            if self.table.partial:
                found = join_row(text, found)
            found = join_dates(text, found)
            found = join_feet(text, found)
            if self.table.to:
                found = join_ranges(text, found, self.table.to)
        return found

    def _compounds(self, text: str, found: list[Quantity]) -> Iterator[Quantity]:
        """Numerals that words begin with: "vierzehnjährig", "čtrnáctiletá"; no other word for them is missed."""
        assert self._compound is not None
        compounds, tails = self.table.compounds, self.table.tails
        taken: set[int] | None = None
        low = _lowered(text)
        for match in self._compound.finditer(low):
            start = match.start()
            if low[start - 1 : start].isalpha():
                continue
            word = _WORD.match(low, start)
            assert word
            for size in self._compound_sizes:
                end = start + size
                value = compounds.get(low[start:end])
                if value is not None and end < word.end() and low.startswith(tails, end):
                    taken = taken or {at for quantity in found for at in range(quantity.start, quantity.end)}
                    if start not in taken:
                        yield Quantity(start, word.end(), "code", value, value)
                    break

    def _places(self, text: str) -> list[int]:
        """Where a quantity can begin: at figures, signs and the words that begin one."""
        low = _lowered(text)
        places = [found.start() for found in _FIGURE.finditer(text)]
        for word in self._starts.intersection(_words(low)):
            at = low.find(word)
            while at >= 0:
                end = at + len(word)
                if not low[at - 1 : at].isalpha() and not low[end : end + 1].isalpha():
                    places.append(at)
                at = low.find(word, end)
        places.sort()
        return places

    def _quantities(self, text: str, match: re.Match[str]) -> Iterable[Quantity]:
        kind = match.lastgroup
        if kind == "number":
            return (self._figure(text, match),)
        return self._numerals(text, match) if kind == "words" else self._others(text, match, kind)

    def _others(self, text: str, match: re.Match[str], kind: str | None) -> Iterator[Quantity]:
        start, end = match.span()
        if kind == "fixed":
            values = tuple(self._fixed[match["fixed"].lower()])
            if values:
                yield Quantity(start, end, "code", values[0], values[0], also=values[1:])
        elif kind == "feet":
            feet, inches = (int(figures) for figures in _FIGURES.findall(match["feet"]))
            length = 12 * feet + inches
            yield Quantity(start, end, "number", length, length, unit="inch", also=(feet, inches), sure=True)
        elif kind == "clock":
            part = self._part.match(text, end)
            half = self.table.halves.get(part["part"], "") if part else ""
            yield clock(match["clock"], start, part.end() if part else end, half)
        elif kind in ("ymd", "dmy", "dots"):
            yield numeric_date(match, day_first=self.table.day_first)
        elif kind == "multiple":
            value = self._low[match["multiple"].lower()]
            yield Quantity(start, end, "number", value, value, also=(value * 6,) if value == 2 else ())
        elif kind == "roman":
            if match["roman"].isupper():
                value = roman(match["roman"])
                yield Quantity(start, end, "code", value, value)
        elif kind == "week":
            day = self._weekdays[match["week"].lower()]
            if text[start].isupper() or not self.table.capitals:
                yield Quantity(start, end, "date", day, day, weekday=day)
        elif kind != "skip":
            yield from self._named_date(text, match)

    def _named_date(self, text: str, match: re.Match[str]) -> Iterator[Quantity]:
        start, end = match.span()
        which = match.lastgroup or "month"
        groups = match.groupdict()
        name = groups["month"] if which == "month" else groups[f"{which}_m"]
        if which == "month" and self.table.capitals and not name[0].isupper():
            return
        month = self._months[name.lower()]
        day = int(groups.get(f"{which}_d") or 0)
        year = int(groups.get(f"{which}_y") or 0)
        if which == "month" and name in self.table.doubtful and not self._in_date(text, start):
            return
        values = [v for v in (month, day, year) if v]
        yield Quantity(
            start, end, "date", values[0], values[0], also=tuple(values[1:]),
            sure=which != "month", year=year, month=month, day=day,
        )  # fmt: skip

    def _in_date(self, text: str, start: int) -> bool:
        """Whether a doubtful name is a month here: "May" after "in", not "May I"."""
        before = text[max(start - 12, 0) : start].rstrip().rpartition(" ")[2].lower()
        return before in self.table.before_month

    # Figures

    def _value(self, written: str) -> tuple[Value, tuple[Value, ...]]:
        """The value of a figure, and what else it may stand for."""
        t = self.table
        if written.isdecimal():
            year = int(written) - t.years_ahead
            return int(written), (year,) if t.years_ahead and 1800 <= year <= 2100 else ()
        parts = [int(part) for part in re.findall(r"\d+", written)]
        value = figure(written, t.group + " \xa0\u202f\u2009", t.decimal)
        also: list[Value] = []
        if value is None:
            value, also = parts[0], [*parts[1:]]
        elif "," in written and t.group == "," and not re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", written):
            also = [*parts]
        elif t.decimal == "," and "." in written and not re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", written):
            value = figure(written, ",", ".") or value  # "2.5" where the comma is the decimal mark
        if "," not in written and not t.blank_groups and any(blank in written for blank in " \xa0\u202f\u2009"):
            also = [*also, *parts]  # "30 000", or two figures side by side
        if t.decimal == "," and _POINT_TIME.fullmatch(written):  # 13.30, half past one
            also = [*also, parts[0], hour_of(parts[0]), hour_of(parts[0]) + Fraction(parts[1], 100)]
        if t.open:
            also = [*also, *(v for v in (figure(written, ".", ","), figure(written, ",", ".")) if v is not None)]
        return value, tuple(also)

    def _figure(self, text: str, match: re.Match[str]) -> Quantity:
        t = self.table
        start, end = match.span()
        at = match.start("number")
        written = match["number"]
        value, also = self._value(written)
        unit = self._signs.get(match["sign"].lower(), "USD") if match["sign"] else ""
        if unit == "dollar" and (country := self._country.search(text, max(start - 5, 0), start)):
            start = country.start()
            unit = self._signs.get(country["country"].lower() + "$", unit)
        base = Quantity(
            start,
            end,
            "number",
            value,
            value,
            unit,
            also,
            sure=True,
            digits=written,
            negative=match["minus"] is not None,
        )
        if (not unit and code_before(text, at)) or (list_mark(text, at, end) and not self._scale.match(text, end)):
            return base._replace(kind="code", sure=False)
        if written.isdecimal() and len(written) < 3 and (year := year_of_era(text, base)):
            return year
        if not self._goes_on(text, end):
            return base
        if found := self._nth.match(text, end):
            return base._replace(kind="ordinal", end=found.end())
        if value <= 24 and (part := self._part.match(text, end)):
            return self._hour(base, part.end(), t.halves[part["part"]])
        if value <= 24 and (found := self._clock.match(text, end)):
            return self._hour(base, found.end(), "")
        if value.denominator == 1 and (mixed := self._mixed.match(text, end)):  # 3 1/2, 3½
            share = _PARTS[mixed["sign"]] if mixed["sign"] else Fraction(int(mixed["part"]), int(mixed["whole"]))
            if share < 1:
                base = base._replace(
                    end=mixed.end(), low=value + share, high=value + share, also=(*also, value, share), digits=""
                )
                return self._measured(text, base)
        if over := self._over.match(text, end):
            below = int(over.group(1))
            if 0 < below <= 100 and value < below and value.denominator == 1:
                share = Fraction(value) / below
                return base._replace(end=over.end(), low=share, high=share, also=(value, below))
        return self._measured(text, base)

    def _goes_on(self, text: str, end: int) -> bool:
        """Whether anything that belongs to a figure may come after it."""
        return self._more.match(text, end) is not None or text[end : end + 1].isalpha()

    def _hour(self, base: Quantity, end: int, half: str) -> Quantity:
        hour = int(base.low)
        minute = hour * 60 + int((base.low - hour) * 100)
        also = (*base.also, hour_of(hour), hour)
        return base._replace(
            kind="time", end=end, minute=minute, half=half or ("24" if hour > 12 else ""), also=also
        )

    def _measured(self, text: str, base: Quantity) -> Quantity:
        t = self.table
        end, low, high = base.end, base.low, base.high
        if not self._goes_on(text, end):
            return base
        if half := self._half.match(text, end):
            base = base._replace(digits="", also=(*base.also, low))
            low, high, end = low + Fraction(1, 2), high + Fraction(1, 2), half.end()
        letter = text[end : end + 1]
        scale = base.scale
        if found := self._scale.match(text, end):
            scale *= t.scales[found["scale"]]
            end = found.end()
            if found["scale"] in ("k", "K"):
                base = base._replace(also=(*base.also, low))  # a 4K screen
            elif (found := self._scale.match(text, end)) and (size := t.scales[found["scale"]]) > scale:
                scale, end = scale * size, found.end()  # 3 mille milliards
        elif base.unit and letter == "m" and not text[end + 1 : end + 2].isalpha():
            scale, end = scale * 10**6, end + 1
        elif found := self._unit.match(text, end):
            if found.group() == "m":  # metres, or as newspapers write millions: 150m people
                base = base._replace(also=(*base.also, low * 10**6))
        elif found := self._word_scale(text, end):
            scale, end = scale * t.words[found.group().strip().lower()], found.end()
        elif self._attached.match(text, end):
            return base
        elif letter.isalpha() and letter < "\u0590":
            if letter == "s" and base.digits and not text[end + 1 : end + 2].isalpha():  # the 1990s
                more = (low + 1900,) if low < 100 else (low % 100,)
                return base._replace(end=end + 1, also=(*base.also, *more))
            return base._replace(kind="code", sure=False)
        unit = base.unit
        low, high = low * (scale // base.scale), high * (scale // base.scale)
        found = self._unit.match(text, end) if base.unit in ("", "dollar") else None
        if found and (base.vague or not found.groupdict().get("of")):
            name = found["unit"]
            unit = self._units.get(name) or self._units.get(name.lower(), "") or base.unit
            end = found.end()
        if unit and (half := self._half.match(text, end)):  # "a year and a half"
            return base._replace(
                end=half.end(),
                low=low + Fraction(1, 2),
                high=high + Fraction(1, 2),
                unit=unit,
                scale=scale,
                digits="",
            )
        if end == base.end:
            return base  # nothing that counts comes after it
        return base._replace(end=end, low=low, high=high, unit=unit, scale=scale)

    def _word_scale(self, text: str, at: int) -> re.Match[str] | None:
        found = _NEXT_WORD.match(text, at)
        return found if found and self.table.words.get(found.group(1).lower(), 0) in (12, 100) else None

    # Numerals in words

    def _numerals(self, text: str, match: re.Match[str]) -> Iterator[Quantity]:
        """One quantity or several: "five six hundred" is none that a language writes as one."""
        group: list[tuple[str, int, int]] = []
        words = [(m.group().lower(), m.start(), m.end()) for m in self._word.finditer(text, *match.span("words"))]
        for word in words:
            if group and not self._words.continues(group[-1][0], word[0], text[group[-1][2] : word[1]]):
                yield self._evaluate(text, group)
                group = []
            group.append(word)
        if group:
            yield self._evaluate(text, group)

    def _evaluate(self, text: str, group: list[tuple[str, int, int]]) -> Quantity:
        kind, low, high, also, scale = self._words.value([word for word, _, _ in group])
        start, end = group[0][1], group[-1][2]
        if before := self._single.search(text, max(start - 4, 0), start):  # a hundred
            start = before.start()
        of = self._of.match(text, end)
        if of and of["many"] and low != high:
            size = self.table.vague[of["many"].lower()][0]
            low, high, end, scale = low * size, (high + 1) * size - 1, of.end(), size
        elif of and of["size"] and group[-1][0] in self.table.vague:  # "migliaia di miliardi"
            scale = self.table.scales[of["size"].lower()]
            low, high, end = low * scale, (high + 1) * scale - 1, of.end()
        elif of and of["scale"] and low < 1:
            size = self.table.scales[of["scale"].lower()]
            low, high, end, scale, also = low * size, high * size, of.end(), size, ()
        elif scale >= 1000 and (half := self._half.match(text, end)):  # a million and a half
            low, high, end = low + Fraction(scale, 2), high + Fraction(scale, 2), half.end()
        vague = low != high
        bare = len(group) == 1 and low == scale >= 100  # "a hundred years ago" is a way of speaking
        sure = not vague and not bare and (scale >= 100 or low >= 13) and kind == "number"
        base = Quantity(start, end, kind, low, high, also=also, vague=vague, sure=sure)
        if kind == "ordinal":
            return base
        part = self._part.match(text, end)
        if not vague and low <= 12 and low.denominator == 1:
            if part:
                return self._hour(base, part.end(), self.table.halves[part["part"]])
            if oclock := self._clock.match(text, end):
                return self._hour(base, oclock.end(), "")
        scaled = self._measured(text, base)
        if len(group) == 1 and scaled.scale == scale == 1 and not scaled.unit:
            scaled = scaled._replace(sure=False)  # it may be another word: Russian сорок is also "of magpies"
        return scaled._replace(scale=max(scale, scaled.scale))


def _words(text: str) -> list[str]:
    """The runs of letters in a text."""
    if not text.isascii():  # where ``str.translate`` is slow
        words = _LETTERS.findall(text)
        if all(map(str.isalpha, words)):
            return words
    return text.translate(_BLANKS).split()


def _lowered(text: str) -> str:
    """The text in small letters, unless that changes its length."""
    low = text.lower()
    return low if len(low) == len(text) else text
