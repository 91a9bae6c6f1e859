"""The value of numerals in words, and of Roman ones."""

from __future__ import annotations

from fractions import Fraction

from mtfix.languages.quantity.model import Table, Value


class Words:
    """Numerals of one language that writes them with words."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def continues(self, last: str, word: str, between: str) -> bool:
        """Whether a word goes on with the numeral that ends in ``last``."""
        t = self.table
        if (
            word in t.scales
            or (word in t.words and t.words[word] in (12, 100))
            or (word in t.vague and t.vague[word][0] >= 100)
        ):
            return last in t.words or last in t.scales or last in t.vague
        joined = "-" in between or not t.link or "and" not in between
        hundreds = t.words.get(last, 0) or 1
        if word in t.words:
            if last in t.scales or (hundreds % 100 == 0 and t.words[word] < 100):  # "двести пять"
                return True
            return 20 <= t.words.get(last, 0) < 100 and 0 < t.words[word] < 10 and joined
        if word in t.fractions:
            return last in t.words
        if word in t.ordinals:
            return (
                last in t.scales
                or hundreds % 100 == 0
                or (20 <= t.words.get(last, 0) < 100 and t.ordinals[word] < 10)
            )
        return False

    def value(self, words: list[str]) -> tuple[str, Value, Value, tuple[Value, ...], int]:
        """Kind, ends, other values and scale of numerals in words."""
        t = self.table
        total: Value = 0
        current: Value = 0
        some: tuple[Value, Value] | None = None  # the ends of "several", "dozens"
        kind, scale = "number", 1
        also: tuple[Value, ...] = ()
        for word in words:
            size = t.scales.get(word) or (t.words[word] if t.words.get(word) in (12, 100) else 0)
            if some is not None and size:
                some = some[0] * size, (some[1] + 1) * size - 1
                scale = max(scale, size)
            elif word in t.words:
                value = t.words[word]
                multiplies = bool(size) and (current or value == 100)
                current = (current or 1) * value if multiplies else current + value
                scale = max(scale, value if value == 100 else 1)
            elif size > total > 0 and not current:  # "mille milliards"
                total, scale = total * size, max(scale, size)
            elif size:
                total, current, scale = total + (current or 1) * size, 0, max(scale, size)
            elif word in t.vague:
                a, b = t.vague[word]
                if current > 1 and a >= 100 and some is None:  # seven hundreds
                    current, scale = current * a, max(scale, a)
                    continue
                some = (a, b) if some is None else (some[0] * a, (some[1] + 1) * a - 1)
            elif word in t.fractions:
                also = (*also, t.fractions[word], *((current,) if current else ()))
                current = Fraction(current or 1) / t.fractions[word]
            elif word in t.ordinals:
                kind = "ordinal"
                current += t.ordinals[word]
        low, high = some or (total + current, total + current)
        return kind, low, high, also, scale


def roman(written: str) -> int:
    """The value of a Roman numeral below 400."""
    values = [{"I": 1, "І": 1, "V": 5, "X": 10, "Х": 10, "L": 50, "C": 100, "С": 100}[c] for c in written]
    return sum(-v if any(w > v for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
