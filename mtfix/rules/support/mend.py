"""Finding what is left of a sign that machine translation broke: spaces in it, full-width forms, digits of other scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from mtfix.core.text import Span

_PART = re.compile(r"[A-Za-z]+|_+|\d|\s+|\W")
_BLANK = r"[ \t\u00a0\u2009\u202f\u3000]{0,2}"
# Zero of ASCII's digits in scripts that translations are written in: Arabic, Persian, Devanagari, Bengali, full width.
_ZEROS = "0\u0660\u06f0\u0966\u09e6\uff10"
_ALIKE = {
    "-": "-\u2010\u2011\u2012\u2013\u2014\u2212\uff0d", "/": "/\uff0f\u2044", '"': "\"\u201c\u201d\u201e\u00ab\u00bb\uff02",
    "'": "'\u2018\u2019\uff07", "{": "{\uff5b", "}": "}\uff5d", ":": ":\uff1a\u2236", "%": "%\uff05\u066a\ufe6a",
    "<": "<\uff1c\u2039", ">": ">\uff1e\u203a", ".": ".\uff0e\u3002", "s": "s\u0441\u0455", "d": "d\u0434",
}  # fmt: skip
# Chinese leaves no space after a placeholder; Latin letters, or an apostrophe before some, go on with a word.
_APART = r"(?![A-Za-z0-9_\u00c0-\u024f\u1e00-\u1eff]|['’][A-Za-z\u00c0-\u024f])"


@lru_cache(maxsize=256)
def loosened(text: str, *, case: bool = False) -> re.Pattern[str]:
    """A pattern for a sign as it may have come out. ``case`` says whether capitals still make a difference."""
    parts = [_part(part) for part in _PART.findall(text) if not part.isspace()]
    edges = (
        (r"(?<![A-Za-z0-9_])" if text[:1].isalnum() else ""),
        (_APART if text[-1:].isalnum() else ""),
    )
    return re.compile(edges[0] + _BLANK.join(parts) + edges[1], re.NOFLAG if case else re.IGNORECASE)


def _part(part: str) -> str:
    if part.isdigit():
        return f"[{''.join(chr(ord(zero) + int(part)) for zero in _ZEROS)}]"
    return "".join(_char(char, len(part) == 1) for char in part)


def _char(char: str, alone: bool) -> str:
    wide = chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else ""
    alike = _ALIKE.get(char, char) if alone else char
    return f"[{''.join(map(re.escape, dict.fromkeys(alike + wide)))}]"


def remains(sign: str, text: str, taken: Iterable[Span], *, case: bool = False) -> list[Span]:
    """Where a sign stands broken in a text, outside the spans that are taken."""
    spans = list(taken)
    return [
        Span(*match.span())
        for match in loosened(sign, case=case).finditer(text)
        if match.group() != sign and not any(s.start < match.end() and match.start() < s.end for s in spans)
    ]
