"""The value of a run of figures and numeral characters: 1万6千, 一万六七千, 二〇一九, 几十."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from mtfix.languages.quantity.model import Table, Value
from mtfix.languages.quantity.scan import figure

FIGURE = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,・·]\d+)*)"
_FIGURE = re.compile(FIGURE)
_ODD = re.compile(r"(\d+0)\D")  # a round figure and "some": ten-odd


class Numeral(NamedTuple):
    """What a run of digits and numeral characters amounts to."""

    low: Value
    high: Value
    also: tuple[Value, ...] = ()
    vague: bool = False
    digits: str = ""
    scale: int = 1


class Characters:
    """Numerals of one language that writes them with characters."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._digit = {**{str(d): d for d in range(10)}, **table.digits}
        digits = "".join(table.digits) or "!"
        self._range = re.compile(rf"[{digits}]{{2}}(?![{digits}.])")

    def numeral(self, written: str) -> Numeral | None:
        """The value of a run of figures and numeral characters; None where it is no numeral."""
        t = self.table
        if written.isascii() and _FIGURE.fullmatch(written):
            figures = figure(written, ",", ".")
            return None if figures is None else Numeral(figures, figures, digits=written)
        written = "".join(written.split())
        if t.point and t.point in written:
            return self._decimal(written)
        if t.more:
            written = re.sub(t.more, "", written) or written
        for some in t.some:
            if some in written:
                if found := _ODD.fullmatch(written):  # 10几天
                    base = int(found.group(1))
                    return Numeral(base, base + 9, vague=True, scale=10)
                low, high = self._value(written.replace(some, "1")), self._value(written.replace(some, "9"))
                if low is None or high is None or written == some:
                    return None
                if high - low < 10:  # 十几
                    return Numeral(low - 1, high, vague=True, scale=10)
                return Numeral(low, low * 10 - 1, vague=True, scale=int(low))
        plain = len(written) > 2 and all(c in t.digits for c in written)  # 一九八九: a year, digit by digit
        if not plain and (found := self._range.search(written)):
            one, two = (self._digit[c] for c in found.group())
            inside = len(written) > 2
            if two == one + 1 and one and (inside or found.end() == len(written)):
                ends = [self._value(written[: found.start()] + c + written[found.end() :]) for c in found.group()]
                if ends[0] is not None and ends[1] is not None:
                    fused = () if inside else (one * 10 + two,)
                    return Numeral(ends[0], ends[1], fused, scale=100 if inside else 1)
        value = self._value(written)
        if value is None:
            return None
        match = _FIGURE.match(written)
        digits = match.group() if match else ""
        scale = 1
        for c in written[len(digits) :]:
            scale = max(
                scale,
                scale * t.small[c] if c in t.small else t.big.get(c, 1) * (scale if scale < 10**4 else 1),
            )
        return Numeral(value, value, digits=digits, scale=scale)

    def _decimal(self, written: str) -> Numeral | None:
        """三点五亿: what comes before the mark, digits after it, and what multiplies both."""
        whole, _, places = written.partition(self.table.point)
        digits = places.rstrip("".join(self.table.big))
        before, scale = self._value(whole), 1
        if before is None:
            return None
        for char in places[len(digits) :]:
            scale *= self.table.big[char]
        value = (
            before + Fraction(int("".join(str(self.table.digits[c]) for c in digits)), 10 ** len(digits))
        ) * scale
        return Numeral(value, value, scale=scale)

    def _value(self, written: str) -> Value | None:
        t = self.table
        total: Value = 0
        section: Value = 0
        digit: Value | None = None
        last = 1
        at = 0
        if len(written) > 1 and all(c in t.digits for c in written):
            if "两" in written:  # said of what is counted, and never a digit among others
                return None
            return int("".join(str(t.digits[c] % 10) for c in written))
        while at < len(written):
            c = written[at]
            if "0" <= c <= "9":
                match = _FIGURE.match(written, at)
                assert match is not None
                value = figure(match.group(), ",", ".")
                if value is None:
                    return None
                digit, at = value, match.end()
                continue
            at += 1
            if c in t.small:
                section += (1 if digit is None else digit) * t.small[c]
                last, digit = t.small[c], None
            elif c in t.big:
                inner = section + (digit or 0)
                if not inner and not total and digit is None:
                    inner = 1
                if total and (total < t.big[c] or written[at - 2] == c):  # 五千万亿, 四万万
                    total, inner = 0, total + inner
                total += inner * t.big[c]
                section, last, digit = 0, t.big[c], None
            elif c in t.digits:
                before = digit * 10 if digit is not None and last == 1 else 0
                digit = before + t.digits[c]
                if t.digits[c] == 0:
                    last = 10
            else:
                return None
        if digit is not None:
            # 一百二 is 120, but 一百零二 is 102
            ends = written[-1] in t.digits and len(written) > 2 and written[-2] in (*t.small, *t.big)
            section += digit * (last // 10 if ends and last > 10 else 1)
        return total + section
