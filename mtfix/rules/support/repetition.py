"""Loops: what a translation engine repeats again and again."""

from __future__ import annotations

import re

from mtfix.core.text import Span

# So many code points in one loop, and so many rounds of it, nobody writes.
_LENGTH, _ROUNDS = 40, 6
# Words of a loop, or code points where words are not spaced.
_LOOP = re.compile(rf"(?<!\w)((?:[^\s]+\s+){{1,8}}?)\1{{{_ROUNDS - 2},}}|([^\s]{{1,30}}?)\2{{{_ROUNDS - 1},}}")
# Where a loop is looked for, as shares of the text: one that fills an eighth of it is met.
_PLACES = (0.3, 0.5, 0.625, 0.75, 0.875)


def may_loop(text: str) -> bool:
    """Whether a text may have a loop: what is at one of some places occurs again and again."""
    size = len(text)
    if size < _LENGTH:
        return False
    for place in _PLACES:
        at = int(size * place)
        if text.count(text[at : at + 6]) >= _ROUNDS - 1:
            return True
    return text.count(text[-6:]) >= _ROUNDS - 1


def loop(text: str, source: str) -> Span | None:
    """Where a text goes on repeating up to eight words, or some characters; None where it does not, or its source does so too."""
    found = _loop(text) if may_loop(text) else None
    return found if found is not None and _loop(source, _LENGTH // 2) is None else None


def _loop(text: str, least: int = _LENGTH) -> Span | None:
    for match in _LOOP.finditer(text + " "):
        unit = match.group(1) or match.group(2)
        if match.end() - match.start() >= least and re.search(r"[^\W\d_]", unit):
            return Span(match.start(), min(match.end(), len(text)))
    return None
