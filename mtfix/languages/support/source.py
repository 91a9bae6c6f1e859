"""Source text as the matcher sees it: folded, and never longer or shorter than it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache


def fold_source(text: str, language: str) -> str:
    """Lower case, simplified characters for Chinese, ASCII for full-width letters; length is kept."""
    low = text.lower()
    if len(low) != len(text):  # İ is the one character that lowers to two
        low = text.replace("İ", "i").lower()
    if low.isascii():
        return low
    low = _narrow()(low)
    if language.startswith("zh"):
        from mtfix.languages.tables.hanzi import simplify

        low = simplify(low)
    return low


@cache
def _narrow() -> Callable[[str], str]:
    from mtfix.languages.support.characters import replacer

    wide = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    return replacer({**wide, "\u3000": " ", "\xa0": " "})
