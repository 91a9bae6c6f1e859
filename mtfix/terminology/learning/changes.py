"""What changed between a machine translation and its edited version: pairs of phrases, token by token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

# A word with inner apostrophes, hyphens and dots ("don't", "U.S", "F-16"), or one sign. Of scripts that put no spaces
# between words each character is a token.
_UNSPACED = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+(?:['’.-][^\W{_UNSPACED}]+)*|[^\w\s]")
# Tokens that a changed phrase may have on either side: longer ones are rewriting, not terms.
LONGEST = 6


class Token(NamedTuple):
    """A word or sign, in lower case and with straight apostrophes for comparison, and its place (code points)."""

    text: str
    start: int
    end: int


class Change(NamedTuple):
    """A phrase of the machine translation and what stands in its place: ranges of the tokens of both."""

    old: range
    new: range


def tokens(text: str) -> list[Token]:
    """The words and signs of a text."""
    return [Token(match.group().lower().replace("’", "'"), *match.span()) for match in _TOKEN.finditer(text)]


def changes(machine: Sequence[str], edited: Sequence[str]) -> Iterator[Change]:
    """The phrases that differ, each alone and with the words that both have beside it.

    A phrase may need its neighbour to make sense ("White Union" without "Russian" tells less); which of them is
    the best is for the evidence to say.
    """
    for a, b, c, d in _blocks(machine, edited):
        left = a > 0 and c > 0 and machine[a - 1] == edited[c - 1] and machine[a - 1][-1].isalnum()
        right = b < len(machine) and d < len(edited) and machine[b] == edited[d] and machine[b][0].isalnum()
        for before in range(left + 1):
            for after in range(right + 1):
                old, new = range(a - before, b + after), range(c - before, d + after)
                if 0 < len(old) <= LONGEST and 0 < len(new) <= LONGEST:
                    yield Change(old, new)


def _blocks(machine: Sequence[str], edited: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Stretches that differ, between tokens that both have: start and end on either side."""
    a = c = 0
    for i, j, size in Levenshtein.opcodes(machine, edited).as_matching_blocks():
        if i > a or j > c:
            yield a, i, c, j
        a, c = i + size, j + size
