"""Text as mtfix handles it: spans, edits, fixes, and bytes to text and back without a change.

All offsets are code points into the decoded text, half open: ``text[span.start:span.end]``.
"""

from __future__ import annotations

import codecs
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from enum import IntEnum
from itertools import accumulate, repeat
from operator import add
from typing import NamedTuple, Protocol

from mtfix.errors import MtfixError


class Safety(IntEnum):
    """Who may apply a fix; the lower, the surer."""

    SAFE = 0  # `fix` applies it
    REVIEW = 1  # `fix --unsafe` or a person applies it
    HINT = 2  # never applied

    @property
    def label(self) -> str:
        return self.name.lower()


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int


class Edit(NamedTuple):
    """Replace ``text[start:end]`` of the original text by ``new``."""

    start: int
    end: int
    new: str


class Fix(NamedTuple):
    """Edits that are applied all together or not at all (a noun and its article)."""

    edits: tuple[Edit, ...]
    safety: Safety

    @property
    def span(self) -> Span:
        return Span(min(e.start for e in self.edits), max(e.end for e in self.edits))


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits done in one join. Edits must not overlap; their order is free.

    Raises ValueError where two edits overlap or one lies outside the text.
    """
    parts: list[str] = []
    at = 0
    for edit in sorted(edits):
        if edit.start < at or edit.end < edit.start or edit.end > len(text):
            raise ValueError(f"edit {edit} overlaps another one or lies outside the text")
        parts.append(text[at : edit.start])
        parts.append(edit.new)
        at = edit.end
    parts.append(text[at:])
    return "".join(parts)


def choose(fixes: Iterable[tuple[Fix, str]]) -> tuple[list[int], list[int]]:
    """Which of the fixes (each with its rule id) can be applied together.

    Leftmost first, then longest, then by rule id; each is compared with the last one kept, so the
    result does not depend on the order of the input. Returns the positions in the input of those
    kept and of those deferred; a deferred one gets its turn in the next pass.
    """
    given = list(fixes)
    order = sorted(
        range(len(given)),
        key=lambda i: (given[i][0].span.start, -given[i][0].span.end, given[i][1], given[i][0].edits),
    )
    kept: list[int] = []
    deferred: list[int] = []
    last = Span(-1, -1)
    for i in order:
        span = given[i][0].span
        # Two insertions at one place, or an insertion at the edge of an edit, cannot be ordered.
        clash = span.start < last.end or (span.start == last.start and last.start == last.end)
        if clash:
            deferred.append(i)
        else:
            kept.append(i)
            last = span
    return kept, deferred


def compose(first: Sequence[Edit], between: str, second: Sequence[Edit]) -> list[Edit]:
    """One list of edits that does what two do one after the other.

    ``first`` edits some text into ``between``, ``second`` edits ``between``. Edits that touch are merged.
    """
    placed: list[tuple[int, int, Edit]] = []  # each of the first edits with its place in `between`
    shift = 0
    for edit in sorted(first):
        start = edit.start + shift
        placed.append((start, start + len(edit.new), edit))
        shift += len(edit.new) - (edit.end - edit.start)
    both = [(start, end, True, edit) for start, end, edit in placed]
    both += [(edit.start, edit.end, False, edit) for edit in second]
    both.sort(key=lambda item: item[:2])
    found: list[Edit] = []
    at = shift = 0  # shift: what the edits so far added to offsets of the original
    while at < len(both):
        low, high = both[at][:2]
        old: list[Edit] = []
        new: list[Edit] = []
        while at < len(both) and (both[at][0] < high or both[at][0] == low):
            high = max(high, both[at][1])
            (old if both[at][2] else new).append(both[at][3])
            at += 1
        text = apply(between[low:high], [Edit(e.start - low, e.end - low, e.new) for e in new])
        start = low - shift
        shift += sum(len(e.new) - (e.end - e.start) for e in old)
        found.append(Edit(start, high - shift, text))
    return found


class Lines:
    """Line and column of an offset, both 1-based; a column counts code points."""

    def __init__(self, text: str) -> None:
        sizes = map(add, map(len, text.split("\n")), repeat(1))
        self._starts: list[int] = list(accumulate(sizes, initial=0))[:-1]

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, line: int) -> int:
        """The offset at which a 1-based line begins."""
        return self._starts[line - 1]


class Content(Protocol):
    """What the bytes of a file say, and the way back. Never changed; edits make another one."""

    @property
    def text(self) -> str:
        """The text that mtfix presents: all offsets count its code points."""

    def edited(self, edits: Iterable[Edit]) -> Content:
        """The content with edits of its text done. Raises MtfixError where they cannot be written."""

    def encode(self) -> bytes:
        """The bytes of the file. Raises MtfixError where the text cannot be written in them."""


class Decoded(NamedTuple):
    """Text of a text file, and what is needed to write it back byte for byte."""

    text: str
    encoding: str
    bom: bytes

    def edited(self, edits: Iterable[Edit]) -> Decoded:
        """The same with other text."""
        return self._replace(text=apply(self.text, edits))

    def encode(self) -> bytes:
        """The text in its encoding, behind its byte order mark.

        Raises MtfixError where the encoding has no such character.
        """
        try:
            return self.bom + self.text.encode(self.encoding)
        except UnicodeEncodeError as error:
            bad = self.text[error.start : error.start + 1]
            raise MtfixError(
                f"the correction needs U+{ord(bad):04X}, which {self.encoding} cannot write; "
                "convert the file to UTF-8"
            ) from None


_BOMS: Sequence[tuple[bytes, str]] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(raw: bytes, *, path: str = "", encoding: str | None = None) -> Decoded:
    """Decode a file's bytes: UTF-8 with or without a byte order mark, UTF-16 with one, or ``encoding``.

    Raises MtfixError with line and byte offset where the bytes are not text in that encoding, where they
    hold NUL characters (a binary file), or where encoding the text again would not give the same bytes.
    """
    bom = b""
    name = encoding
    for mark, implied in _BOMS:
        if raw.startswith(mark) and (encoding is None or _same_family(encoding, implied)):
            bom, name = mark, implied
            break
    try:
        text = raw[len(bom) :].decode(name or "utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + len(bom)
        raise MtfixError(
            f"not {name or 'UTF-8'} text: byte 0x{raw[offset]:02X} at offset {offset}; "
            "name the encoding with --encoding, or leave the file out",
            path=path,
            line=raw.count(b"\n", 0, offset) + 1,
        ) from None
    except LookupError:
        raise MtfixError(f"unknown encoding {name!r}", path=path) from None
    # In UTF-8 a NUL is a zero byte, which is found ten times faster in bytes.
    nul = text.find("\0") if (name or "utf-8") != "utf-8" or b"\0" in raw else -1
    if nul >= 0:
        raise MtfixError(
            f"looks like a binary file: NUL at character {nul}; leave it out, or name the encoding with --encoding",
            path=path,
            line=text.count("\n", 0, nul) + 1,
        )
    decoded = Decoded(text, name or "utf-8", bom)
    # UTF-8 and UTF-16 are bijective once decoding succeeded; other codecs must prove it.
    if encoding is not None and decoded.encode() != raw:
        raise MtfixError(f"{encoding} does not give the same bytes back; convert to UTF-8", path=path)
    return decoded


def _same_family(encoding: str, implied: str) -> bool:
    plain = encoding.lower().replace("_", "-").replace("-sig", "")
    return plain in (
        implied,
        implied.removesuffix("-le").removesuffix("-be"),
        "utf8" if implied == "utf-8" else "",
    )
