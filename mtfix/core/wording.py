"""Numbers and nouns in messages."""

from __future__ import annotations

import re


def noun(number: int, one: str) -> str:
    """An English noun as it comes after a number: "file" or "files", "entry" or "entries"."""
    if number == 1:
        return one
    return re.sub(r"(?<=[^aeiou])y$", "ie", one) + "s"


def counted(number: int, one: str) -> str:
    """A number with its noun: "1 entry", "2 entries". ``one`` is the singular, whose last word gets the ending."""
    return f"{number} {noun(number, one)}"
