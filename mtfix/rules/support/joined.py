"""Many texts as one, so that a search costs one call and not one for each of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import accumulate
from typing import Any, TypeVar

from mtfix.glossary.fold import Folded, fold, fold_bytes

# Between texts: no word, no space, and no part of any literal.
WALL = "\0"
_T = TypeVar("_T")


class Joined:
    """Texts of one language joined by walls; a segment without one counts as empty. Offsets are code points of ``text``.

    ``texts`` are the single ones again, for what costs less in each than in all; ``coded`` are the numbers of those
    of which the file says more: tags and marks on either side, or which plural form they are.
    """

    def __init__(self, texts: Sequence[str | None], language: str, coded: Iterable[int] = ()) -> None:
        self.texts = [text or "" for text in texts]
        self.language = language
        self.coded = frozenset(coded)
        self.text = WALL.join(self.texts)
        self.starts = [0, *accumulate(len(text) + len(WALL) for text in self.texts)][: len(texts)]
        self.size = len(texts)
        self._memo: dict[str, Any] = {}

    def memo(self, name: str, make: Callable[[], _T]) -> _T:
        """Something that several rules want to know of the texts, made once."""
        if name not in self._memo:
            self._memo[name] = make()
        found: _T = self._memo[name]
        return found

    @property
    def folded(self) -> Folded:
        """The text folded for literal search."""
        return self.memo("folded", lambda: fold(self.text))

    def others(self, pattern: re.Pattern[str]) -> bool:
        """Whether any text has a match of a pattern for characters that are neither of Western European alphabets nor
        common punctuation. Most texts have few of these, so the answer costs next to nothing."""
        return pattern.search(self.folded.others) is not None

    def number(self, offset: int) -> int:
        """The number of the text that an offset lies in."""
        return bisect_right(self.starts, offset) - 1

    def everywhere(self) -> range:
        """The numbers of all texts."""
        return range(self.size)

    def having(self, *literals: str) -> set[int]:
        """The numbers of the texts that have one of the literals."""
        found: set[int] = set()
        for literal in literals:
            found |= self.memo(f"having {literal}", partial(self._find, literal))
        return found

    def _find(self, literal: str) -> set[int]:
        folded: Folded | None = self._memo.get("folded")
        needle = fold_bytes(literal.lstrip(WALL))
        if folded is not None and b" " not in needle and needle not in folded.data:
            return set()  # told sooner by bytes than by text with emoji in it
        # A literal that begins with a wall is for the beginning of a text, and the first one has no wall.
        found = {0} if literal[0] == WALL and self.text.startswith(literal[1:]) else set[int]()
        find = self.text.find
        at = find(literal)
        while at >= 0:
            number = bisect_right(self.starts, at + len(literal) - 1) - 1
            found.add(number)
            at = find(literal, self.starts[number + 1] - (literal[0] == WALL)) if number + 1 < self.size else -1
        return found

    def having_like(self, literals: tuple[str, ...], pattern: re.Pattern[str]) -> set[int]:
        """The numbers of the texts in which one of the literals stands, and which match a pattern."""
        texts, search = self.texts, pattern.search
        return self.memo(
            f"like {pattern.pattern}",
            lambda: {number for number in self.having(*literals) if search(texts[number])},
        )

    def matching(self, pattern: re.Pattern[str]) -> set[int]:
        """The numbers of the texts in which a pattern matches, which must not reach from one text into the next."""
        found: set[int] = set()
        match = pattern.search(self.text)
        while match:
            number = bisect_right(self.starts, match.start()) - 1
            found.add(number)
            match = pattern.search(self.text, self.starts[number + 1]) if number + 1 < self.size else None
        return found

    def beginning(self, *literals: str) -> set[int]:
        """The numbers of the texts that begin with one of the literals."""
        return {number for number in self.having(*literals) if self.text.startswith(literals, self.starts[number])}
