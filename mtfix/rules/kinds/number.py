"""Quantities that contradict their source. What contradicts itself is found by ``figure``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import language, quantity
from mtfix.languages.quantity import Quantity, write
from mtfix.languages.quantity.compare import Contradiction, agree, compare
from mtfix.languages.quantity.likeness import similar
from mtfix.languages.quantity.sides import Side
from mtfix.languages.quantity.units import CURRENCIES
from mtfix.languages.support.scripts import guess
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# What two sides may contradict each other in (``Contradiction.kind``).
_KINDS = (
    "magnitude", "value", "range", "currency", "unit", "date", "time", "sign", "decimal-comma", "missing", "invented",
)  # fmt: skip
# A figure without a currency of its own.
# A segment with more numbers on a side is a table: who compares all with all takes a second and finds nothing sure.
_MOST = 400
_BARE = re.compile(r"[\d.,\s]+(?:hundred|thousand|million|billion|trillion)?\s*", re.IGNORECASE)
_GLUED = re.compile(r"(?P<sign>(?<!\w)[A-Z$]{0,3}[\u3400-\u9fff]{1,2}\$?)(?=\d)")


class Pair(NamedTuple):
    """Both sides of a pair as they were read."""

    source: Side
    target: Side
    found: list[Contradiction]


def compared(source: str, target: str, languages: tuple[str, str], *, glance: bool = False) -> Pair | None:
    """Read and compare two texts; None where neither side has a number.

    With ``glance`` None also where it shows that nothing contradicts, as in most pairs.
    """
    own, other = languages[0] or guess(source), languages[1]
    if not quantity.promising(source, target, (own, other)):
        return None
    ours, theirs = quantity.sides(source, target, (own, other))
    if max(len(ours.all), len(theirs.all)) > _MOST:
        return None
    if glance and agree(ours.all, theirs.all) and "折" not in source + target:
        return None
    if not any(
        q.sure or q.unit or q.kind in ("date", "time", "idiom", "version") or q.vague
        for q in (*ours.all, *theirs.all)
    ):
        return None
    # A translator may name the currency of the source's country, or that of the readers, if they have one of their own.
    homes = [language(code).conventions.currency for code in (own, other) if code == own or code != "en"]
    return Pair(ours, theirs, list(compare(ours, theirs, homes)))


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
    lines += [f"number-{c.kind}: {_reading(c, source, target)}" for c in pair.found]
    return lines


class Rule(BaseRule):
    """``contradiction`` is what it reports of the quantities of a pair (one or several; all, if none is named), which
    are compared once for all rules."""

    options = ("contradiction",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._kinds = self.words("contradiction") or _KINDS
        if not set(self._kinds) <= set(_KINDS):
            raise ValueError(f"'contradiction' must be one of {', '.join(_KINDS)}")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        """The pairs that are promising, or may be: see ``quantity.promising``."""
        return source.memo("number", lambda: _promising(target, source))

    def check_pair(self, context: Context) -> Iterable[Finding]:
        pair = context.memo("number", _compared)
        return () if pair is None else self._findings(context, pair)

    def _findings(self, context: Context, pair: Pair) -> Iterator[Finding]:
        for contradiction in pair.found:
            if contradiction.kind in self._kinds and not _is_borrowed(contradiction, pair):
                yield self._contradiction(contradiction, context, pair)
        if "currency" in self._kinds:
            yield from self._left(context, pair)

    def explain(self, context: Context) -> Iterable[str]:
        return explain(context.source or "", context.text, context.languages)

    def _contradiction(self, c: Contradiction, context: Context, pair: Pair) -> Finding:
        source, text = context.source or "", context.text
        span = Span(c.target.start, c.target.end) if c.target else _place(c, pair)
        new = _right(c, text)
        if new and context.languages[1] not in ("", "en"):
            new = ""
        sure = Safety.SAFE if _is_safe(c, source, pair) else Safety.REVIEW
        return self.finding(
            span,
            new=new or None,
            # What it points at is only where the number may belong, so that the message has to say which one.
            message=f"{self.spec.message}: the source has {_shown(c.source, source)}"
            if c.target is None and c.source
            else "",
            safety=sure if new else Safety.HINT,
            severity=Severity.ERROR if c.certain else None,
            evidence=_reading(c, source, text),
            source=source[c.source.start : c.source.end] if c.source else "",
        )

    def _left(self, context: Context, pair: Pair) -> Iterator[Finding]:
        """A currency left in the source's characters: "S新500 million"."""
        if "Hani" in language(context.languages[1]).scripts:
            return
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
                            message="currency left in the script of the source",
                            safety=Safety.REVIEW,
                            evidence=_reading(Contradiction("currency", s, q), context.source or "", context.text),
                            source=(context.source or "")[s.start : s.end],
                        )
                        break


def _promising(target: Joined, source: Joined) -> Sequence[int]:
    if not source.language:
        return target.everywhere()
    own, other = source.language, target.language
    found = source.matching(quantity.signs(own)) | target.matching(quantity.FIGURES)
    found |= source.having(*quantity.hints(own)) | target.having(*quantity.hints(other))
    return sorted(found)


def pair_of(context: Context) -> Pair | None:
    """Both sides of a segment with what contradicts; None where there is nothing to report."""
    return context.memo("number", _compared) if context.source is not None else None


def _compared(context: Context) -> Pair | None:
    glued = not context.text.isascii() and _GLUED.search(context.text) is not None
    languages = context.languages[0], context.variety
    pair = compared(context.source or "", context.text, languages, glance=not glued)
    return pair if pair is not None and (pair.found or glued) else None


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
    if c.target is None and c.source is not None:
        return f"the source has {_shown(c.source, source)}, the translation has no such number"
    if c.source is None and c.target is not None:
        return f"the translation has {_shown(c.target, target)}, the source has no such number"
    parts = []
    for name, q, text in (("source", c.source, source), ("translation", c.target, target)):
        if q is not None:
            parts.append(f"{name}: {text[q.start : q.end].strip()} = {write.described(q)}")
    return "; ".join(parts)


def _shown(q: Quantity, text: str) -> str:
    """What was read, and the words it was read from where they say it otherwise: 13,000 (“1.3万人”)."""
    value, words = write.described(q), text[q.start : q.end].strip()
    return value if value == words else f"{value} (“{words}”)"


def _right(c: Contradiction, text: str) -> str:
    """What should replace the target's words; "" where that is not certain."""
    if c.right is None or c.target is None or c.source is None:
        return ""
    shown = text[c.target.start : c.target.end]
    if "version" in (c.source.kind, c.target.kind):
        return c.source.digits if c.certain and c.source.kind == c.target.kind else ""
    if c.kind in ("magnitude", "decimal-comma"):
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
    """Where a missing number belongs: the word after what translates the number before it."""
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
