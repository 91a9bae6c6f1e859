"""Quantities that contradict their source. What contradicts itself is found by ``figure``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.languages import quantity
from mtfix.languages.quantity import write
from mtfix.languages.quantity.compare import Contradiction, agree, compare
from mtfix.languages.quantity.likeness import similar
from mtfix.languages.quantity.sides import Side
from mtfix.languages.quantity.units import CURRENCIES
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# The currency of a country where the source language is spoken: a translator may add its name.
_HOME = {
    "zh": "CNY",
    "ja": "JPY",
    "ko": "KRW",
    "ru": "RUB",
    "uk": "UAH",
    "de": "EUR",
    "fr": "EUR",
    "es": "EUR",
}
_IDS = {"range": "value"}
_MESSAGES = {
    "magnitude": "wrong power of ten",
    "value": "another number than in the source",
    "range": "the ends of a range run together",
    "currency": "another currency than in the source",
    "unit": "another unit than in the source",
    "date": "another date than in the source",
    "time": "another time than in the source",
    "sign": "the minus is lost",
    "grouping": "a decimal comma in an English figure",
    "missing": "a number of the source is missing",
    "invented": "a number that the source does not have",
}
# A figure without a currency of its own.
_BARE = re.compile(r"[\d.,\s]+(?:hundred|thousand|million|billion|trillion)?\s*", re.IGNORECASE)
_GLUED = re.compile(r"(?P<sign>(?<!\w)[A-Z$]{0,3}[\u3400-\u9fff]{1,2}\$?)(?=\d)")


class Pair(NamedTuple):
    """Both sides of a pair as they were read."""

    source: Side
    target: Side
    found: list[Contradiction]


def compared(source: str, target: str, languages: tuple[str, str], *, glance: bool = False) -> Pair | None:
    """Read and compare two texts; None where a language is not known, or neither side has a number.

    With ``glance`` None also where it shows that nothing contradicts, as in most pairs.
    """
    own, other = languages[0] or quantity.guess(source), languages[1]
    if not quantity.knows(own) or not quantity.knows(other):
        return None
    if not quantity.promising(source, target, own):
        return None
    one, two = quantity.read(source, own), quantity.read(target, other)
    if glance and agree(one, two):
        return None
    if not any(q.sure or q.unit or q.kind in ("date", "time", "idiom") or q.vague for q in (*one, *two)):
        return None
    ours, theirs = Side(source, one), Side(target, two)
    return Pair(ours, theirs, list(compare(ours, theirs, _HOME.get(own[:2], ""))))


def explain(source: str, target: str, languages: tuple[str, str]) -> list[str]:
    """What was read on both sides, what agrees with what, and what does not; one line each."""
    pair = compared(source, target, languages)
    if pair is None:
        return []
    lines = []
    reported = {id(q) for c in pair.found for q in (c.source, c.target) if q is not None}
    for name, side, other, text in (
        ("source", pair.source, pair.target, source),
        ("translation", pair.target, pair.source, target),
    ):
        for q in side.all:
            says = other.saying(q, translated=name == "source")
            where = other.text
            if id(q) in reported:
                why = "reported"
            elif says:
                why = (
                    "agrees with " + ", ".join(repr(where[s.start : s.end]) for s in says[:3])
                    if q.kind != "idiom"
                    else "no number"
                )
            else:
                why = "part of a name" if q.kind == "code" else "not sure enough to report"
            lines.append(f"{name}: {text[q.start : q.end]!r} = {write.described(q)}: {why}")
    lines += [f"number-{_IDS.get(c.kind, c.kind)}: {_reading(c, source, target)}" for c in pair.found]
    return lines


class Rule(BaseRule):
    """Compares the quantities of both sides of a pair; no options."""

    finds = (
        "number-magnitude",
        "number-value",
        "number-currency",
        "number-unit",
        "number-date",
        "number-time",
        "number-sign",
        "number-missing",
        "number-invented",
        "number-grouping",
    )

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        """The pairs that are promising, or may be: see ``quantity.promising``."""
        if not source.language:
            return target.everywhere()
        if not quantity.knows(source.language):
            return ()
        signs = quantity.signs(source.language)
        return source.matching(signs) | target.matching(quantity.FIGURES) | target.having(*quantity.SIZES)

    def check_pair(self, context: Context) -> Iterator[Finding]:
        source = context.source or ""
        glued = not context.text.isascii() and _GLUED.search(context.text)
        pair = compared(source, context.text, context.languages, glance=not glued)
        if pair is None:
            return
        for contradiction in pair.found:
            if _is_borrowed(contradiction, pair):
                continue
            yield self._contradiction(contradiction, context, pair)
        yield from self._residue(context, pair)

    def explain(self, context: Context) -> Iterable[str]:
        return explain(context.source or "", context.text, context.languages)

    def _contradiction(self, c: Contradiction, context: Context, pair: Pair) -> Finding:
        source, text = context.source or "", context.text
        span = Span(c.target.start, c.target.end) if c.target else _place(c, pair)
        new = _right(c, text)
        if new and context.languages[1] not in ("", "en"):
            new = ""
        sure = Safety.SAFE if _is_safe(c, source, pair) else Safety.REVIEW
        loud = c.certain or c.kind in ("currency", "magnitude", "range")
        return self.finding(
            span,
            new=new or None,
            safety=sure if new else Safety.HINT,
            severity=Severity.ERROR if loud else Severity.WARNING,
            rule=f"number-{_IDS.get(c.kind, c.kind)}",
            message=_MESSAGES[c.kind],
            evidence=_reading(c, source, text),
            source=source[c.source.start : c.source.end] if c.source else "",
        )

    def _residue(self, context: Context, pair: Pair) -> Iterator[Finding]:
        """A currency left in the source's characters: "S新500 million"."""
        for match in _GLUED.finditer(context.text):
            for q in pair.target.all:
                if q.start != match.end() or q.unit:
                    continue
                for s in pair.source.saying(q, translated=False):
                    if s.unit in CURRENCIES:
                        shown = context.text[q.start : q.end]
                        sign, name = CURRENCIES[s.unit]
                        yield self.finding(
                            Span(match.start(), q.end),
                            new=f"{sign}{shown}" if sign else f"{shown} {name}",
                            rule="number-currency",
                            message="the currency is left in the source's characters",
                            severity=Severity.ERROR,
                            safety=Safety.REVIEW,
                            evidence=_reading(Contradiction("currency", s, q), context.source or "", context.text),
                            source=(context.source or "")[s.start : s.end],
                        )
                        break


def _is_borrowed(c: Contradiction, pair: Pair) -> bool:
    """Whether a currency is that of the other end of a range, which is reported: "18" in "18 to 21 billion yuan"."""
    return (
        c.kind == "currency"
        and c.target is not None
        and _BARE.fullmatch(pair.target.text, c.target.start, c.target.end) is not None
        and any(o.kind == "currency" and o.target and o.target.start > c.target.start for o in pair.found)
    )


def _reading(c: Contradiction, source: str, target: str) -> str:
    """“source: 33.06万 = 330,600; translation: 33.06 million = 33,060,000”."""
    parts = []
    for name, q, text in (("source", c.source, source), ("translation", c.target, target)):
        parts.append(f"{name}: {text[q.start : q.end].strip()} = {write.described(q)}" if q else f"{name}: none")
    return "; ".join(parts)


def _right(c: Contradiction, text: str) -> str:
    """What should stand in the place of the target's words; "" where that is not certain."""
    if c.right is None or c.target is None or c.source is None:
        return ""
    shown = text[c.target.start : c.target.end]
    if c.kind in ("magnitude", "grouping"):
        return write.revalued(shown, c.right.low)
    if c.kind == "range":
        return write.ranged(shown, c.right.low, c.right.high)
    if c.kind == "currency":
        if c.target.low != c.source.low and not c.target.vague:  # the sign became a digit
            return write.in_money(
                write.revalued(shown, c.right.low), c.right.unit if c.right.unit in CURRENCIES else "USD"
            )
        return write.in_money(shown, c.right.unit)
    if (
        c.kind == "value"
        and c.certain
        and similar(c.source, c.target)
        and c.source.unit == c.target.unit
        and c.source.low == c.source.high
        and not c.source.vague
    ):
        return write.revalued(shown, c.right.low)
    if c.kind == "date" and c.certain and c.source.year and not c.source.month and c.target.low != c.source.low:
        return shown.replace(str(c.target.low), str(c.source.low)) if c.target.kind == "number" else ""
    if c.kind == "date" and c.certain:
        return write.dated(shown, c.target, c.source)
    if (
        c.kind == "time"
        and c.certain
        and c.target.half in ("am", "pm")
        and c.source.minute % 720 == c.target.minute % 720
    ):
        other = "p" if c.target.half == "am" else "a"
        new = re.sub(r"[ap](?=\.?m)", other, re.sub(r"[AP](?=\.?M)", other.upper(), shown))
        return new if new != shown else ""
    return ""


def _is_safe(c: Contradiction, source: str, pair: Pair) -> bool:
    """A figure with decimals beside 万 or 亿 (or a lost "$"), or an hour of the 24-hour clock, where every other
    number of the pair agrees."""
    if not c.certain or len(pair.found) > 1 or c.source is None or c.target is None:
        return False
    if c.kind == "magnitude":
        return "." in c.source.digits and c.source.scale >= 10**4 and len(c.source.digits) > 3
    if c.kind == "time":
        return c.source.half == "24"
    return c.kind == "currency" and c.source.unit == "USD" and c.target.low != c.source.low


def _place(c: Contradiction, pair: Pair) -> Span:
    """Where a missing number should stand: the word behind what translates the number before it."""
    text = pair.target.text
    assert c.source is not None
    at = 0
    for s in pair.source.all:
        if s.end > c.source.start:
            break
        for t in pair.target.saying(s)[:1]:
            at = t.end
    word = re.compile(r"\w+").search(text, at) or re.compile(r"\w+").search(text)
    return Span(*word.span()) if word else Span(0, len(text))
