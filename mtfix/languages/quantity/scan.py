"""What both readers share: figures, clocks, names with numbers, and joining what belongs together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from mtfix.core.text import line_around
from mtfix.languages.quantity.model import Quantity, Value

# Addresses, hexadecimal, versions, numbers of parts and powers (10⁶ as 10的6次方): digits that count nothing. The part of
# an e-mail address before the sign has 64 characters at most (RFC 5321, 4.5.3.1.1).
SKIP = (
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}+@[\w-]+\.\w[\w.-]*|0x[0-9A-Fa-f]+|#[0-9A-Fa-f]{6}\b"
    r"|(?<!\d)\d{2,4}[・-]\d{2,4}[・-]\d{3,4}(?!\d)|\+\d[\d\s()-]{6,}\d|(?<![\d.])\d+(?:\.\d+){3,}|&#x?[0-9A-Fa-f]+;|\d+\^\d+|\d+\s?[的の의]\s?\d+\s?(?:次方|乗|제곱)|(?i:covid)[-\s]?19"
)
_CODE = re.compile(
    r"(?<![^\W_\u2e80-\uffff])(?:[A-Z][A-Za-z]*|[А-ЯІЇЄҐ][А-Яа-яІЇЄҐіїєґ]*|[a-z]{1,3}(?=[_./]|$))[-–_./]?$|(?<=[A-Za-z]\d)[-–]$"
)
_MARK = re.compile(r"\s{0,3}[(（\[【]?$")
_MARK_END = re.compile(r"(?:[.、．)）\]】]|\s?[:：])(?!\d)\s?")


def alternatives(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; one that never matches where there are none."""
    groups: dict[str, list[str]] = {}  # by first character, so that `re` tries one group at a place
    for word in sorted(words, key=len, reverse=True):
        groups.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(c)}(?:{'|'.join(rest)})" for c, rest in groups.items()) or "(?!)"


def figure(written: str, group: str, decimal: str) -> Value | None:
    """The value of a figure as a language writes it; None where it has more than one decimal mark."""
    if written.isdecimal():
        return int(written)
    written = written.replace("・", decimal).replace("·", decimal)
    whole, mark, places = written.rpartition(decimal) if decimal in written else (written, "", "")
    digits = "".join(c for c in whole if c.isdigit())
    if (mark and not places.isdigit()) or (any(c in whole for c in decimal) and decimal not in group):
        return None
    if not digits:
        return None
    return Fraction(int(digits + places), 10 ** len(places)) if places else int(digits)


def code_before(text: str, start: int) -> bool:
    """Whether letters before a figure make it part of a name: F-22, DN1080, Covid-19."""
    if not start or not (text[start - 1].isalpha() or text[start - 1] in "-–_./") or text[start - 1] >= "\u2e80":
        return False
    return _CODE.search(text, max(start - 14, 0), start) is not None


def list_mark(text: str, start: int, end: int) -> bool:
    """Whether a figure numbers an item of a list: at the start of a line, with its stop."""
    line = line_around(text, start, end, 5).start
    if start - line > 4 or end - start > 2 or not _MARK.fullmatch(text, line, start):
        return False
    return _MARK_END.match(text, end) is not None


def hour_of(hour: int) -> int:
    """The same hour on the other half of the clock face: 17 and 5."""
    return hour - 12 if hour > 12 else hour + 12 if hour else 12


def clock(written: str, start: int, end: int, half: str) -> Quantity:
    """A time such as 17:05; ``half`` is "am", "pm" or "" where the text does not say."""
    hour, minute = (int(part) for part in re.split(r"[:：.h]", written)[:2])
    half = half or ("24" if hour > 12 or written.startswith("0") else "")
    # Some write the time with a point, which reads as a decimal: 21.55 is 9:55 p.m.
    also = (
        hour_of(hour),
        minute,
        hour + Fraction(minute, 100),
        hour_of(hour) + Fraction(minute, 100),
    )
    return Quantity(
        start,
        end,
        "time",
        hour,
        hour,
        also=also,
        sure=True,
        minute=60 * hour + minute,
        half=half,
    )


def join_feet(text: str, found: list[Quantity]) -> list[Quantity]:
    """Feet and inches that are side by side are one length: 5 ft 6 in."""
    joined = found[:1]
    for quantity in found[1:]:
        last = joined[-1]
        if (
            last.unit == "ft"
            and quantity.unit == "inch"
            and len(text[last.end : quantity.start].strip(" \xa0,-")) == 0
        ):
            inches = 12 * last.low + quantity.low
            joined[-1] = quantity._replace(
                start=last.start, low=inches, high=inches, also=(last.low, quantity.low, *last.also), digits=""
            )
        else:
            joined.append(quantity)
    return joined


def join_row(text: str, found: list[Quantity]) -> list[Quantity]:
    """Numerals in words that are one number, of a language of which only single ones are known: "on beş bin"."""
    joined: list[Quantity] = []
    for each in found:
        last = joined[-1] if joined else None
        if last is None or not _is_word(last) or not _is_word(each) or text[last.end : each.start].strip():
            joined.append(each)
            continue
        value, size = last.low, each.low
        rest = value % last.scale  # what is not multiplied yet: of 1,200 with 50 after it, nothing
        total = value * size if value < size else value + size
        if value > size and last.scale > 1 and size in (100, 1000) and 0 < rest < size:
            total = value - rest + rest * size
        scale = int(size) if value < size else last.scale
        also = (*last.also, last.low, *each.also, size)
        joined[-1] = last._replace(
            end=each.end, kind="code", low=total, high=total, scale=scale, also=also, sure=False
        )
    return joined


def _is_word(q: Quantity) -> bool:
    return (
        q.kind in ("code", "number") and not q.digits and not q.unit and q.low == q.high and q.low.denominator == 1
    )


def join_ranges(text: str, found: list[Quantity], to: str) -> list[Quantity]:
    """Both ends of a range have the scale and the unit that only the second may show: 12至14万."""
    pattern = patterns(to)
    for i in range(len(found) - 2, -1, -1):
        one, two = found[i], found[i + 1]
        if one.kind != "number" or two.kind != "number" or two.start - one.end > 12:
            continue
        if not pattern.fullmatch(text, one.end, two.start):
            continue
        if one.unit and one.unit != two.unit and not (one.scale == 1 and two.scale > 1):
            continue
        if one.scale == 1 and two.scale > 1 and one.low < two.low:
            value = one.low * two.scale
            if value < two.high:
                one = one._replace(low=value, high=value, also=(*one.also, one.low), scale=two.scale)
        if one.scale == two.scale == 1 and one.low < 1000 <= two.low and two.low % 1000 == 0:
            one = one._replace(also=(*one.also, one.low * 1000))  # 12-15,000
        found[i] = one._replace(unit=one.unit or two.unit, sure=one.sure or two.sure)
    return found


@lru_cache
def patterns(pattern: str) -> re.Pattern[str]:
    """A pattern of a table, compiled once."""
    return re.compile(pattern, re.IGNORECASE)
