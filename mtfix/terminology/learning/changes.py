"""What changed between a machine translation and its edited version: pairs of phrases, token by token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

# A word with inner apostrophes, hyphens and dots ("don't", "U.S", "F-16"), a possessive ending, or one sign. Of scripts
# that put no spaces between words each character is a token.
_UNSPACED = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_TOKEN = re.compile(
    rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+(?:(?!['’][sS]\b)['’.-][^\W{_UNSPACED}]+)*|['’][sS]\b|[^\w\s]"
)
# Tokens that a changed phrase may have on either side: longer ones are rewriting, not terms.
LONGEST = 6
# Tokens between two changes that may be one.
_CLOSE = 2


class Token(NamedTuple):
    """A word or sign, in lower case and with straight apostrophes for comparison, and its place (code points)."""

    text: str
    start: int
    end: int


class Change(NamedTuple):
    """A phrase of the machine translation and what is in its place: ranges of the tokens of both."""

    old: range
    new: range


def tokens(text: str) -> list[Token]:
    """The words and signs of a text."""
    return [Token(match.group().lower().replace("’", "'"), *match.span()) for match in _TOKEN.finditer(text)]


def written(text: str, first: int, last: int) -> str:
    """A phrase as it is written: from the token that begins at offset ``first`` to the one that begins at ``last``."""
    match = _TOKEN.match(text, last)
    return text[first : match.end() if match else last]


def changes(machine: Sequence[str], edited: Sequence[str]) -> Iterator[Change]:
    """The phrases that differ, each alone and with the words that both have beside it.

    A phrase may need its neighbour to make sense ("White Union" without "Russian" tells less); which of them is
    the best is for the evidence to say. Two that are close are also one: "appeal yard" and "court of appeal" share
    a word, which is not between them by chance. What is only added or cut
    there is not taken with the word between them.
    """
    blocks = list(_blocks(machine, edited))
    for number, block in enumerate(blocks):
        whole = bool(block.old and block.new)
        before = whole or number == 0 or not _are_close(blocks[number - 1], block)
        after = whole or number + 1 == len(blocks) or not _are_close(block, blocks[number + 1])
        yield from _with_neighbours(block, machine, edited, before=before, after=after)
    for one, other in pairwise(blocks):
        if _are_close(one, other):
            joined = Change(range(one.old.start, other.old.stop), range(one.new.start, other.new.stop))
            yield from _with_neighbours(joined, machine, edited)


def _are_close(one: Change, other: Change) -> bool:
    return other.old.start - one.old.stop <= _CLOSE


def _with_neighbours(
    block: Change, machine: Sequence[str], edited: Sequence[str], *, before: bool = True, after: bool = True
) -> Iterator[Change]:
    (a, b), (c, d) = ((side.start, side.stop) for side in block)
    left = before and a > 0 and c > 0 and machine[a - 1] == edited[c - 1] and machine[a - 1][-1].isalnum()
    right = after and b < len(machine) and d < len(edited) and machine[b] == edited[d] and machine[b][0].isalnum()
    for more in range(left + 1):
        for further in range(right + 1):
            old, new = range(a - more, b + further), range(c - more, d + further)
            if 0 < len(old) <= LONGEST and 0 < len(new) <= LONGEST:
                yield Change(old, new)


def _blocks(machine: Sequence[str], edited: Sequence[str]) -> Iterator[Change]:
    """Stretches that differ, between tokens that both have."""
    a = c = 0
    for i, j, size in Levenshtein.opcodes(machine, edited).as_matching_blocks():
        if i > a or j > c:
            yield Change(range(a, i), range(c, j))
        a, c = i + size, j + size
