"""The text of an open document, and its positions as clients count them. Pure.

According to LSP 3.17, "Position", lines end with ``\\n``, ``\\r\\n`` or ``\\r``, columns count the code units of the
negotiated encoding, and a column after the end of a line means its end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from mtfix.core.text import Edit, Span

UTF8, UTF16, UTF32 = "utf-8", "utf-16", "utf-32"
# The codec that counts code units, and the bytes of one unit.
_UNITS = {UTF8: ("utf-8", 1), UTF16: ("utf-16-le", 2), UTF32: ("utf-32-le", 4)}
_LINE_END = re.compile(r"\r\n?|\n")


class Position(NamedTuple):
    """A line and a column, both from 0. The column counts code units."""

    line: int
    character: int


class Text:
    """A text and the offsets of its lines, in code points. Immutable."""

    __slots__ = ("_codec", "_size", "_starts", "encoding", "text")

    def __init__(self, text: str, encoding: str = UTF16, *, starts: list[int] | None = None) -> None:
        self.text = text
        self.encoding = encoding
        self._codec, self._size = _UNITS[encoding]
        self._starts = starts or [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """The position of an offset in code points."""
        line = bisect_right(self._starts, offset) - 1
        before = self.text[self._starts[line] : offset]
        return Position(line, len(before) if before.isascii() else len(before.encode(self._codec)) // self._size)

    def offset(self, line: int, character: int) -> int:
        """The offset of a position. A position outside the text means the nearest one inside; a position inside a
        character means its start."""
        if line >= len(self._starts):
            return len(self.text)
        start = self._starts[max(line, 0)]
        following = self._starts[line + 1] if line + 1 < len(self._starts) else len(self.text)
        whole = self.text[start:following]
        whole = whole.removesuffix("\n").removesuffix("\r") if line + 1 < len(self._starts) else whole
        character = min(max(character, 0), len(whole) * 4)
        if whole.isascii():
            return start + min(character, len(whole))
        units = whole.encode(self._codec)[: character * self._size]
        return start + len(units.decode(self._codec, "ignore"))

    def span(self, start: tuple[int, int], end: tuple[int, int]) -> Span:
        """The span between two positions, in either order."""
        first, last = sorted((self.offset(*start), self.offset(*end)))
        return Span(first, last)

    def edited(self, edit: Edit) -> Text:
        """The text after an edit."""
        start, end, new = edit
        text = self.text[:start] + new + self.text[end:]
        # "\r" and "\n" may be joined or separated at the start of the edit, so the line before it is scanned again.
        kept = bisect_right(self._starts, max(start - 1, 0))
        low, stop = self._starts[kept - 1], start + len(new)
        begun = [m.end() for m in _LINE_END.finditer(text, low, stop + 1) if m.end() <= stop]
        grown = len(new) - (end - start)
        following = (place + grown for place in self._starts[bisect_right(self._starts, end) :])
        return Text(text, self.encoding, starts=[*self._starts[:kept], *begun, *following])


def well_formed(text: str) -> str:
    """Replace lone surrogates, which cannot be encoded, by a character with the same number of code units."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def difference(old: str, new: str) -> Edit:
    """The edit that turns one text into another, without their common start and end."""
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    return Edit(start, len(old) - end, new[start : len(new) - end])


def _common(one: str, other: str) -> int:
    """The length of the common start of two texts."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))
