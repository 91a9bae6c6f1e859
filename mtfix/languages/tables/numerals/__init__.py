"""Numerals in words, made of CLDR by ``tests/tools/make_numerals.py``, for languages that say nothing of theirs."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec


def values(rows: str) -> dict[str, int]:
    """Numeral -> its value, from lines such as "2=two,second"."""
    found = (row.partition("=") for row in rows.split("\n") if row)
    return {word: int(number) for number, _, words in found for word in words.split(",") if word}


def numerals(code: str) -> dict[str, int]:
    """The numerals of a language in words; none where CLDR has none."""
    if find_spec(f"{__name__}.{code}") is None:
        return {}
    found: dict[str, int] = import_module(f"{__name__}.{code}").NUMERALS
    return found
