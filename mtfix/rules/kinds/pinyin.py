"""Chinese names that no glossary has: a romanisation that is a near miss of the name in the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages.support.pinyin import ways
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_GIVEN = re.compile(r"[A-Z][a-z]+(?![\w-]|['’](?!s\b))")
_SECOND = re.compile(r" ([A-Z][a-z]+)(?![\w-]|['’](?!s\b))")
_HAN = re.compile(r"[\u4e00-\u9fff]")
# Syllables that only pinyin writes (ISO 7098:2015): where the rest of a name is right, they are another syllable,
# and not another system.
_PINYIN = re.compile(
    r"[jqx](?:i(?:a|ang?|ao|e|ng?|ong|u)?|u(?:an|e|n)?)|zh(?:[aeiu]|ai|ang?|ao|eng?|ong|ou|u(?:a|ai|ang?|i|n|o))"
)
# How alike the given names must be (rapidfuzz ratio, of 100) to be taken for one.
_NEAR = 60


class Rule(BaseRule):
    """``surnames`` are texts such as "Chen 陈谌": a reading and the surnames with it, in simplified characters."""

    options = ("surnames",)
    requires_source = True

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._surnames = dict(text.split() for text in self.words("surnames"))

    def triggers(self) -> Iterator[Trigger]:
        for reading in self._surnames:
            yield Trigger(f"{reading} ", reading, case=True)

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        if not context.source or not context.languages[0].startswith("zh"):
            return
        text = context.text
        start = hit.start + len(hit.payload) + 1
        given = _GIVEN.match(text, start)
        if given is None or text[hit.start - 1 : hit.start] in ("-", "’", "'"):
            return
        source = context.source_folded
        names = [source[at : at + 3] for surname in self._surnames[hit.payload] for at in _places(source, surname)]
        second = _SECOND.match(text, given.end())
        whole = given.group() + (second.group() if second else "")
        found = _judged(given.group(), second.group(1) if second else "", names)
        if found is None:
            return
        name, right = found
        joined = second is not None and right.lower() == whole.replace(" ", "").lower()
        end = given.end() if second is None or not joined else second.end()
        yield self.finding(
            Span(start, end),
            new=right,
            safety=Safety.REVIEW,
            message=f"{name} is {hit.payload} {right}" + (" in pinyin: a given name is one word" if joined else ""),
            evidence=f"the source has {name}",
            source=name,
        )


def _places(text: str, char: str) -> Iterator[int]:
    at = text.find(char)
    while at >= 0:
        yield at
        at = text.find(char, at + 1)


def _judged(given: str, second: str, names: list[str]) -> tuple[str, str] | None:
    """The name of the source, and its right given name, where what stands there is near it and not it."""
    near: dict[str, str] = {}
    for name in names:
        one, two = (ways(name[1:end]) if _HAN.match(name, end - 1) else () for end in (2, 3))
        if second and (given + second).lower() in _spelt(two):
            near[name] = (given + second).title()
        elif given.lower() in _spelt(one) or given.lower() in _spelt(two):
            return None
        elif two and not second and (best := _near(given.lower(), two)):
            near[name] = best
    return next(iter(near.items())) if len(near) == 1 else None


def _spelt(readings: tuple[tuple[str, ...], ...]) -> set[str]:
    return {"".join(reading) for reading in readings}


def _near(given: str, readings: tuple[tuple[str, ...], ...]) -> str:
    """The reading that a given name misses by one syllable; "" where it may be another name or system."""
    from rapidfuzz import fuzz

    first = readings[0]
    # What stands beside the syllable that is right.
    others = {given.removeprefix(one) for one, _ in readings} | {given.removesuffix(two) for _, two in readings}
    others -= {given}
    near = others and given[0] == first[0][0] and fuzz.ratio(given, "".join(first)) >= _NEAR
    return "".join(first).title() if near or any(_PINYIN.fullmatch(other) for other in others) else ""
