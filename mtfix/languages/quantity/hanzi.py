"""Reads quantities in languages that write numerals with characters: Chinese, Japanese, and Korean's scales.

cn2an 0.5.24 was measured on 150 news and review lines first: it evaluates single numerals well (33.06万,
一百二, 二〇一九) but has no ranges (四五天 gives 45, 一万六七千 and 三四百 an error) and no context (一带一路,
零组件, 九江 are numbers to it), and both are where translations go wrong; hence this grammar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from mtfix.languages.quantity.characters import Characters
from mtfix.languages.quantity.dates import join_dates, join_decades
from mtfix.languages.quantity.hanzi_patterns import Patterns
from mtfix.languages.quantity.model import Quantity, Table, Value
from mtfix.languages.quantity.scan import clock, code_before, hour_of, join_feet, join_ranges, list_mark, patterns
from mtfix.languages.quantity.versions import version


class Reader(Patterns):
    """Reads one language; ``table`` says how it writes numerals, units and dates."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._numeral = Characters(table).numeral

    def read(self, text: str) -> list[Quantity]:
        found: list[Quantity] = []
        at = 0
        for start in self._start.finditer(text):
            place = start.start()
            if place < at:
                continue
            told = version(text, place) if "0" <= text[place] <= "9" else None
            if told is not None and not (
                text[told.end : told.end + 1] in self.table.big or self._unit.match(text, told.end)
            ):
                found.append(told)
                at = told.end
                continue
            match = self._token.match(text, place)
            if match is None:
                continue
            at = match.end()
            for quantity in self._quantities(text, match):
                found.append(quantity)
                at = max(at, quantity.end)
        if len(found) > 1:
            found = join_dates(text, found)
            found = join_feet(text, found)
            found = join_decades(text, found)
            if self.table.to:
                found = join_ranges(text, found, self.table.to)
        return found

    def _quantities(self, text: str, match: re.Match[str]) -> Iterator[Quantity]:
        start, end = match.span()
        if match["skip"] is not None:
            return
        if match["fixed"] is not None:
            literal, saying = self.table.idioms.get(match["fixed"]), self.table.sayings.get(match["fixed"])
            if values := self.table.fixed.get(match["fixed"]) or literal or saying:
                kind, sure = "idiom" if literal else "name", values[0] > 31 and not saying
                yield Quantity(start, end, kind, values[0], values[0], also=values[1:], sure=sure)
        elif match["clock"] is not None:
            half = self._before.search(text, max(start - 5, 0), start)
            yield clock(match["clock"], start, end, self.table.halves[half["part"]] if half else "")
        elif match["iso"] is not None:
            year, month, day = map(int, re.split(r"[-/.]", match["iso"]))
            yield Quantity(
                start,
                end,
                "date",
                year,
                year,
                also=(month, day),
                sure=True,
                year=year,
                month=month,
                day=day,
            )
        elif match["md"] is not None:
            month, day = int(match["md_m"]), int(match["md_d"])
            also = (day, month + Fraction(day, 10 ** len(match["md_d"])))
            yield Quantity(start, end, "date", month, month, also=also, month=month, day=day)
        elif match["week"] is not None:
            day = self.table.weekdays[match["week"]]
            yield Quantity(start, match.end("week"), "date", day, day, weekday=day)
            for place in range(match.end("week"), end):
                if day := self.table.weekdays.get(match["week"][:-1] + text[place], 0):
                    yield Quantity(place, place + 1, "date", day, day, weekday=day)
        elif match["vague"] is not None:
            low, high = self.table.vague[match["vague"]]
            make = Quantity(start, end, "number", low, high, vague=low != high)
            yield self._measured(text, make) if low != high else make
        else:
            quantity = self._number(text, match)
            if quantity is not None:
                yield quantity

    def _number(self, text: str, match: re.Match[str]) -> Quantity | None:
        t = self.table
        start, end = match.span()
        written = match["number"]
        if match["part"]:
            over, part = self._numeral(written), self._numeral(match["part"])
            if over is None or part is None or not over.low:
                return None
            value = Fraction(part.low) / over.low
            return Quantity(
                start, end, "number", value, Fraction(part.high) / over.low, also=(part.low, over.low), sure=True
            )
        numeral = self._numeral(written)
        if numeral is None:
            return None
        low, high, also, vague, digits, scale = numeral
        plain = written[0] in "0123456789"
        if plain and code_before(text, match.start("number")):
            return Quantity(start, end, "code", low, high, also=also)
        if plain and list_mark(text, match.start("number"), end):
            return Quantity(start, end, "code", low, high, also=also)
        if "," in digits and ",0" not in digits:  # figures of a list may be without spaces: 249,289
            also = (*also, *(int(part) for part in re.findall(r"\d+", digits)))
        bare = not plain and all(c in t.big or c in t.small for c in written) and written[0] != "十"
        sure = plain or ((scale >= 100 or low >= 20) and not bare)
        negative = match["minus"] is not None
        make = Quantity(
            start,
            end,
            "number",
            low,
            high,
            "",
            also,
            vague,
            sure,
            digits=digits,
            scale=scale,
            negative=negative,
        )
        if match["percent"]:
            return make._replace(unit="percent", sure=True)
        if match["first"] is not None:
            make = make._replace(kind="ordinal")
        if match["era"] and low < 200:
            found = self._year.match(text, end)
            year = int(low) + t.eras[match["era"]]
            return make._replace(
                end=found.end() if found else end,
                kind="date",
                low=year,
                high=year,
                also=(low,),
                year=year,
            )
        dated = self._date(text, make, written)
        if dated is not None:
            return dated
        if match["sign"]:
            return make._replace(unit=t.signs[match["sign"]], sure=True)
        return self._measured(text, make)

    def _measured(self, text: str, make: Quantity) -> Quantity:
        """With the unit, tenths and halves that come after the figure."""
        t = self.table
        end = make.end
        if found := self._more.match(text, end):
            end = found.end()
        part = self._tenths(text, make, end) or self._money(text, make, end)
        if part:
            return part
        unit = self._unit.match(text, end)
        letter = text[(unit.end() if unit else end) :][:1]
        if (
            unit
            and unit["unit"][-1].isascii()
            and unit["unit"][-1].isalpha()
            and letter.isascii()
            and letter.isalnum()
        ):
            unit, letter = None, "x"
        if unit is None:  # letters after a figure make it a code or an unknown unit: 500Mbps
            glued = letter.isascii() and letter.isalpha() and not text[make.end].isspace()
            return make._replace(sure=False) if glued else make
        if unit["unit"] in t.halved and make.low == make.high:  # 一个半月
            low = make.low + Fraction(1, 2)
            return make._replace(end=unit.end(), low=low, high=low, unit=t.halved[unit["unit"]], digits="")
        name = t.units.get(unit["unit"], "")
        for before, other in t.contexts.get(name, ()):
            if patterns(before).search(text, max(make.start - 12, 0), make.start):
                name = other
        if make.low != make.high and make.scale == 1 and name != "year":
            make = make._replace(also=())  # 四五天 is never 45 days
        make = make._replace(end=unit.end(), unit=name, sure=make.sure or (make.low > 2 and name != ""))
        if name == "m" and make.low < 3 and (rest := self._centimetres.match(text, unit.end())):  # 1米75
            places = [self._digit(c) for c in rest.group()]
            tall = make.low + sum(Fraction(digit, 10**n) for n, digit in enumerate(places, 1))
            return make._replace(end=rest.end(), low=tall, high=tall)
        if (
            name == "degree" and 34 < make.low < 43 and (tenth := self._tenth.match(text, unit.end()))
        ):  # a fever: 37度5
            warm = make.low + Fraction(self._digit(tenth[1]), 10)
            return make._replace(end=tenth.end(), low=warm, high=warm, digits="")
        half = self._half.match(text, unit.end())
        if half and name and make.low == make.high:
            value = make.low + Fraction(1, 2)
            make = make._replace(end=half.end(), low=value, high=value, also=(make.low,), digits="")
        return make

    def _digit(self, char: str) -> int:
        return int(char) if char.isdecimal() else self.table.digits[char]

    def _tenths(self, text: str, make: Quantity, end: int) -> Quantity | None:
        """So many tenths of a whole (三成五), or of a price: 八折 is 80 percent of it, or 20 percent off."""
        t = self.table
        mark, after = text[end : end + 1], text[end + 1 : end + 2]
        if mark and mark in t.tenths and make.high <= 10 and after not in t.fixed:
            if after in t.digits and make.low == make.high and not text[end + 2 : end + 3].isalpha():
                low = make.low * 10 + t.digits[after]
                return make._replace(end=end + 2, low=low, high=low, unit="percent", also=(make.low,))
            return make._replace(
                end=end + 1, low=make.low * 10, high=make.high * 10, unit="percent", also=(make.low,)
            )
        if mark and mark in t.discount and 1 <= make.low < 100 and make.scale == 1:
            rest = [value * 10 if value < 10 else value for value in (make.low, make.high)]
            also = (*(100 - value for value in rest), make.low, make.high, *make.also)
            return make._replace(
                end=end + 1, low=rest[0], high=rest[1], unit="percent", also=also, sure=False, digits=""
            )
        return None

    def _money(self, text: str, make: Quantity, end: int) -> Quantity | None:
        """A sum with its tenths (三块五), or tenths alone (五毛), which English counts as hundredths."""
        if make.low != make.high:
            return None
        if (unit := self._coins.match(text, end)) and (coin := self._coin.match(text, unit.end())):
            tenth = self._digit(coin["tenth"])
            low = make.low + Fraction(tenth, 10)
            return make._replace(
                end=coin.end(), low=low, high=low, unit="CNY", also=(make.low, tenth * 10, tenth), digits=""
            )
        if make.low < 10 and (dimes := self._dimes.match(text, end)):
            low, also = Fraction(make.low, 10), (make.low * 10, make.low)
            return make._replace(kind="name", end=dimes.end(), low=low, high=low, also=also, sure=False, digits="")
        return None

    def _date(self, text: str, make: Quantity, written: str) -> Quantity | None:
        """A year, a month, a day or an hour, where that is what comes after the figure."""
        low, end = make.low, make.end
        if make.vague and make.high <= 31 and self._day.match(text, end):  # 二十几号: after the 20th
            return make._replace(low=low + 1)
        if make.low.denominator != 1 or make.vague:
            return None
        if make.scale == 1 and (found := self._year.match(text, end)):
            if 1000 <= low <= 2200 and len(written) == 4:
                return make._replace(end=found.end(), kind="date", year=int(low), sure=True)
            if len(written) == 2 and (low < 40 or low >= 50):
                return make._replace(
                    end=found.end(), unit="year", also=(*make.also, low + (2000 if low < 40 else 1900))
                )
        if make.low != make.high:
            if self._hour.match(text, end) and make.high <= 24:
                return make._replace(also=(make.low + 12, make.high + 12))
            return None
        if low <= 12 and (found := self._month.match(text, end)):
            return make._replace(end=found.end(), kind="date", month=int(low), sure=make.sure or low > 2)
        if 0 < low <= 31 and (found := self._day.match(text, end)):
            return make._replace(end=found.end(), kind="date", day=int(low))
        if low <= 24:
            told = self._before.search(text, max(make.start - 6, 0), make.start)
            if found := (self._loose_hour if told else self._hour).match(text, end):
                return self._clock(text, make, found.end())
        return None

    def _clock(self, text: str, make: Quantity, end: int) -> Quantity:
        minute = 60 * int(make.low)
        # "26日8时" is how reports write the hours of a day, all twenty-four of them.
        dated = text[make.start - 1 : make.start] == "日" and text[end - 1 : end] in "时時"
        also: list[Value] = [hour_of(int(make.low))]
        if found := self._minutes.match(text, end):
            if found["half"]:
                minute, end = minute + 30, found.end()
                also += (make.low + Fraction(1, 2), 30)
            elif (more := self._numeral(found["minutes"])) and more.low < 60:
                minute, end = minute + int(more.low), found.end()
                also.append(more.low)
        before = self._before.search(text, max(make.start - 6, 0), make.start)
        half = self.table.halves[before["part"]] if before else "24" if make.low > 12 or dated else ""
        if half == "pm" and minute < 720:
            also.append(make.low + 12)
        return make._replace(end=end, kind="time", also=tuple(also), minute=minute, half=half)
