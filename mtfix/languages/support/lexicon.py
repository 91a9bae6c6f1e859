"""Lists of words that are too long to be taken apart for a few questions."""

from __future__ import annotations

from collections.abc import Container, Mapping


class Lexicon(Container[str]):
    """The words of texts, each under what its words begin with; a text is taken apart when one of its words is asked for."""

    def __init__(self, parts: Mapping[str, str], size: int) -> None:
        self._parts = parts
        self._size = size  # of the beginnings, in letters
        self._words: dict[str, frozenset[str]] = {}

    def __contains__(self, word: object) -> bool:
        start = str(word)[: self._size]
        if start not in self._words:
            self._words[start] = frozenset(self._parts.get(start, "").split())
        return word in self._words[start]
