"""Text folded for the literal pass: one byte a code point, so that offsets stay what they were.

Spaces of every kind, line ends and hyphens become one space; curly apostrophes become straight ones; accented
Latin letters lose their accent; case stays (the matcher knows per literal whether it counts). Letters of other
scripts share the codes that this leaves free, small and capital ones alike, and other signs become ``?``: whoever gets
a hit of such a literal looks at the real text before believing it. Runs of spaces, also over one line end, are
collapsed, and only then are offsets mapped back.
"""

from __future__ import annotations

import codecs
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from mtfix.core.pattern import lazy
from mtfix.core.text import Span

# Characters that text has and Latin-1 lacks, at the codes of controls that text lacks.
_EXTRA = "‘’“”–‑‐\u2002\u2003\u2009\u202f\u3000，。、（）：；！？【】「」《》…\u2060\ufeff⁇▁"
_DIGITS = "０１２３４５６７８９"
# Latin letters that have no accent to lose: they share codes with those of other scripts.
_UNACCENTED = "ÆÐØÞßæðøþ"


def _tables() -> tuple[object, bytes]:
    chars = [chr(code) for code in range(256)]
    # U+FFFE stands for "no such character" in a charmap.
    for code in (*range(1, 9), *range(0x0E, 0x20), *range(0x7F, 0xA0), *map(ord, _UNACCENTED)):
        chars[code] = "\ufffe"
    for code, char in zip(range(0x80, 0xA0), _EXTRA, strict=False):
        chars[code] = char
    for code, char in zip(range(0x0E, 0x20), _DIGITS, strict=False):
        chars[code] = char
    folded = bytearray(range(256))
    for code, char in enumerate(chars):
        if char in "\t\n\r\x0b\x0c-–‑‐" or (code >= 0x20 and char.isspace()):
            folded[code] = 0x20
        elif char in "‘’":
            folded[code] = ord("'")
        elif code > 0x7F:
            base = unicodedata.normalize("NFD", char)[0]
            if base.isascii() and base.isalpha():
                folded[code] = ord(base)
    return codecs.charmap_build("".join(chars)), bytes(folded)


_MAP, _FOLD = _tables()
# The codes borrowed from controls mean nothing else in a text that has the controls themselves.
_FOLD_ASCII = bytes(
    ord("?") if (0 < code < 0x20 and chr(code) not in "\t\n\r\x0b\x0c") or code == 0x7F else folded
    for code, folded in enumerate(_FOLD)
)
_BLANKS = lazy(rb" +")
_UNKNOWN = lazy(rb"\?+")
# Codes of Latin letters with accents, which fold to letters without: free for the letters of all other scripts.
_SHARED = bytes(code for code in range(0xC0, 0x100) if code not in (0xD7, 0xF7))
# Any odd number spreads neighbouring letters of an alphabet over the codes.
_SPREAD = 2_654_435_761
FIRST_SHARED = _SHARED[0]


class _Codes(dict[int, str]):
    """The folded code of each character, as the character of that code in Latin-1; worked out when it is met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        known = codecs.charmap_encode(char, "replace", _MAP)[0]  # type: ignore[arg-type]
        folded = known.translate(_FOLD)[0]
        if char != "?" and (known == b"?" or (folded >= FIRST_SHARED and char.isalpha())):
            base = unicodedata.normalize("NFD", char)[0]
            if base.isascii() and base.isalpha():
                folded = ord(base)
            elif char.isalnum():
                folded = _SHARED[(ord(char.lower()[0]) * _SPREAD >> 8) % len(_SHARED)]
        found = self[code] = chr(folded)
        return found


_CODES = _Codes()


class Folded:
    """Folded text, and the way back to offsets of the original (code points)."""

    __slots__ = ("_low", "_shifts", "_starts", "data", "others", "runs")

    def __init__(
        self,
        data: bytes,
        starts: Sequence[int] = (),
        shifts: Sequence[int] = (),
        runs: Sequence[Span] = (),
        others: str = "",
    ) -> None:
        self.data = data
        self.runs = runs  # all runs of two spaces and more (or line ends, or hyphens) in the original
        self.others = others  # has each character that is neither of Western Europe nor common punctuation
        self._starts = starts  # positions in data from which on the shift holds
        self._shifts = shifts
        self._low: bytes | None = None

    @property
    def low(self) -> bytes:
        """The data with ASCII letters in lower case."""
        if self._low is None:
            self._low = self.data.lower()
        return self._low

    @property
    def moved(self) -> bool:
        """Whether offsets differ from positions anywhere."""
        return bool(self._starts)

    def offset(self, position: int) -> int:
        """The offset in the original text of a position in ``data``."""
        if not self._starts:
            return position
        at = bisect_right(self._starts, position)
        return position + self._shifts[at - 1] if at else position

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the original text of what is between two positions in ``data``."""
        at = bisect_right(self._starts, end - 1)
        if not at:
            return start, end
        shift = self._shifts[at - 1]
        return (start + shift if self._starts[at - 1] <= start else self.offset(start)), end + shift


def fold_bytes(text: str) -> bytes:
    """Fold without collapsing runs of spaces: one byte a code point."""
    return _folded(text)[0]


def _folded(text: str) -> tuple[bytes, str]:
    """The folded text, and of the text at least the characters that the table lacks."""
    if text.isascii():
        return text.encode("ascii").translate(_FOLD_ASCII), ""
    data: bytes = codecs.charmap_encode(text, "replace", _MAP)[0].translate(_FOLD)  # type: ignore[arg-type]
    # What the table lacks has become "?". To look up each character takes ten times as long, so that is done only
    # where the table knows no better; all at once where that is everywhere.
    if data.count(b"?") * 8 > len(data):
        return text.translate(_CODES).encode("latin-1"), text
    parts: list[bytes] = []
    others: list[str] = []
    done, at = 0, data.find(b"?")
    while at >= 0:
        end = at + 1
        if text[at] != "?":
            end = _UNKNOWN.match(data, at).end()  # type: ignore[union-attr]
            others.append(text[at:end])
            parts += data[done:at], others[-1].translate(_CODES).encode("latin-1")
            done = end
        at = data.find(b"?", end)
    return (b"".join((*parts, data[done:])), "".join(others)) if parts else (data, "")


def fold(text: str) -> Folded:
    """Fold a text for the matcher. A blank line is kept as two spaces, which no literal crosses."""
    data, others = _folded(text)
    at = data.find(b"  ")
    if at < 0:
        return Folded(data, others=others)
    parts: list[bytes] = []
    starts: list[int] = []
    shifts: list[int] = []
    runs: list[Span] = []
    done = removed = 0
    match = _BLANKS.match
    find = data.find
    while at >= 0:
        end = match(data, at).end()  # type: ignore[union-attr]
        run = text[at:end]
        runs.append(Span(at, end))
        if run.count("\n") < 2 and run.isspace():
            parts.append(data[done : at + 1])
            done = end
            starts.append(at + 1 - removed)
            removed += end - at - 1
            shifts.append(removed)
        at = find(b"  ", end)
    parts.append(data[done:])
    return Folded(b"".join(parts), starts, shifts, runs, others)


def shared(literal: str) -> str:
    """The characters of a literal that share their folded code with others, in small letters."""
    if literal.isascii():
        return ""
    return "".join(
        c for c in literal.lower() if c != "?" and (fold_bytes(c) == b"?" or fold_bytes(c)[0] >= FIRST_SHARED)
    )


def has_all(text: str, characters: str) -> bool:
    """Whether a text, in small letters, has all of some characters: what tells a hit from another that folds alike."""
    low = text.lower()
    return all(c in low for c in characters)
