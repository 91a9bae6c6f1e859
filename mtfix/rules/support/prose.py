"""Whether a sign is punctuation of a sentence, or part of a command, of data, or of a list of names."""

from __future__ import annotations

import re

from mtfix.core.document import Segment
from mtfix.core.pattern import lazy
from mtfix.core.text import Edit, apply, line_around

# A command, an assignment, data: there a space is no slip, and neither is its lack.
_CODE = lazy(r"(?:^|\s)(?:--?[A-Za-z]|\$ |\.\./?(?:\s|$))|[{}\\=|]|\$[A-Za-z#?(]|->|\w\(|::")
# Part of a name, of a path, of a list in code; and what is tight around such a list.
_NAMED = lazy(r"[/:*_@#<>\[\]~]|\$(?!\d)|\d\.")
_TIGHT = lazy(r"[\"'`(“][\w.,-]+[\"'`)”][,.;]?")
# Placeholders of messages belong to a sentence as words do.
_PLACEHOLDER = lazy(r"\{\{ ?[\w.]+ ?\}\}|[$#]?\{[\w.:-]*\}|%\(\w+\)[sd]|%(?:\d+\$)?[sd@]")
# How much of its line tells what a sign is part of, in code points before and after it.
_REACH = 300


def is_code(text: str, start: int, end: int) -> bool:
    """Whether a span is part of what is no prose: a command, data, a list of names."""
    before, after = around(text, start, end)
    before, after = _PLACEHOLDER.sub("name", before), _PLACEHOLDER.sub("name", after)
    sign = text[start:end]
    token = re.split(r"\s", before)[-1] + sign + re.split(r"\s", after, maxsplit=1)[0]
    return bool(_CODE.search(before + sign + after) or _NAMED.search(token) or _TIGHT.fullmatch(token))


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The part of a line before a span, and the part after it."""
    first, last = line_around(text, start, end, _REACH)
    return text[first:start], text[end:last]


def opens(text: str, at: int) -> bool:
    """Whether a straight quotation mark at an offset begins a quotation: by the marks before it in its paragraph."""
    start = line_around(text, at, at, 10 * _REACH).start
    return text.count('"', start, at) % 2 == 0


def prose(segment: Segment) -> str:
    """The text of a segment with spaces for what is no text in its format: tags, placeables of Fluent."""
    return apply(segment.text, [Edit(each.start, each.end, " ") for each in segment.pieces or () if each.fixed])
