"""Names of letters and a number ("S-300", "B-52", "COVID-19"): the number is a part of the name, and must be the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# Letters with a capital among them, a hyphen or none, and a number; no part of an address, a version or a longer name.
_WORD = r"A-Za-z0-9\u0400-\u04ff"
_CODE = re.compile(
    rf"(?<![{_WORD}.@/#&%$=_+-])(?=[a-z]{{0,2}}[A-ZА-ЯЁІЇЄҐ])([A-Za-zА-Яа-яЁёІіЇїЄєҐґ]{{1,8}})[-‐‑–]?(\d{{1,5}})([A-Za-z]{{0,2}})"
    rf"(?![{_WORD}@/_])(?![.,:+–-][{_WORD}])"
)
# Whatever that matches has such a digit, which is found in a fraction of the time.
_MAYBE = re.compile(r"\d(?:(?<=[A-Za-zА-Яа-яЁёІіЇїЄєҐґ]\d)|(?<=[A-Za-zА-Яа-яЁёІіЇїЄєҐґ][-‐‑–]\d))")
# Cyrillic letters that stand for a Latin one, by look or by sound (GOST 7.79-2000, system B).
_LATIN = {
    "А": "A", "Б": "B", "В": "BV", "Г": "G", "Д": "D", "Е": "E", "Ж": "J", "З": "Z", "И": "I", "Й": "Y", "К": "KC", "Л": "L", "М": "M", "Н": "HN",
    "О": "O", "П": "P", "Р": "PR", "С": "CS", "Т": "T", "У": "YU", "Ф": "F", "Х": "XH", "Ц": "C", "І": "I", "Ґ": "G",
}  # fmt: skip


class _Code(NamedTuple):
    start: int
    end: int
    letters: str
    digits: str


class Rule(BaseRule):
    """No options."""

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        maybe = source.matching(_MAYBE) & target.matching(_MAYBE)
        return [n for n in maybe if _CODE.search(source.texts[n]) and _CODE.search(target.texts[n])]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        there, here = _codes(source), _codes(text)
        missing = [each for each in there if not any(_same(each, other) for other in here)]
        extra = [each for each in here if not any(_same(other, each) for other in there)]
        for each in missing:
            rivals = [other for other in missing if _akin(other.letters, each.letters)]
            found = [other for other in extra if _akin(each.letters, other.letters)]
            if len(rivals) != 1 or len(found) != 1:
                continue
            wrong = found[0]
            at = text.index(wrong.digits, wrong.start)
            yield self.finding(
                Span(wrong.start, wrong.end),
                new=text[wrong.start : at] + each.digits + text[at + len(wrong.digits) : wrong.end],
                evidence=f"“{source[each.start : each.end]}” in the source",
                source=source[each.start : each.end],
            )


def _codes(text: str) -> list[_Code]:
    found: dict[tuple[str, str], _Code] = {}
    for match in _CODE.finditer(text):
        letters = match.group(1).upper() + match.group(3).upper()
        found.setdefault((letters, match.group(2)), _Code(*match.span(), letters, match.group(2)))
    return list(found.values())


def _same(one: _Code, other: _Code) -> bool:
    return one.digits == other.digits and (one.letters == other.letters or _akin(one.letters, other.letters))


def _akin(one: str, other: str) -> bool:
    """Whether two runs of letters are the same, in one script or in two."""
    return len(one) == len(other) and all(
        a == b or a in _LATIN.get(b, "") or b in _LATIN.get(a, "") for a, b in zip(one, other, strict=True)
    )
