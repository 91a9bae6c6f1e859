"""Loops: what a translation engine repeats again and again."""

from __future__ import annotations

import re

from mtfix.core.text import Span


def may_loop(text: str) -> bool:
    """Whether a text may be one loop for the most part: what is in its middle, or later, occurs again."""
    size = len(text)
    half, later = size // 2, size * 3 // 4
    return size > 72 and (text.count(text[half : half + 6]) > 2 or text.count(text[later : later + 6]) > 2)


def loop(text: str, source: str) -> Span | None:
    """Where one to eight words are repeated four times and more in a text that consists mainly of repetitions; None
    where it does not, or where its source repeats itself too."""
    words = text.split() if may_loop(text) else ()
    if len(words) <= 24 or len(set(words)) * 3 >= len(words):
        return None
    found = _loop(text)
    return found if found is not None and not _loop(source) else None


def _loop(text: str) -> Span | None:
    match = re.search(r"(?<!\w)((?:[^\s]+\s+){1,8}?)\1{3,}", text + " ")
    if match and re.search(r"[^\W\d_]", match.group(1)):
        return Span(match.start(), min(match.end(), len(text)))
    return None
