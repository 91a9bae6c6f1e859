"""Word-by-word comparison of two texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from mtfix.core.text import Edit, Span

_TOKENS = re.compile(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")


# Texts less similar than this are shown one after the other: the words that they share are accidental.
_ALIKE = 0.7


class Part(NamedTuple):
    """A run of text: ``kind`` is "same", "old" or "new"."""

    kind: str
    text: str


def compare(old: str, new: str) -> Iterator[Part]:
    """The parts of both texts in reading order, old before new where they differ."""
    a, b = _TOKENS.findall(old), _TOKENS.findall(new)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if old and new and matcher.ratio() < _ALIKE:
        yield Part("old", old)
        yield Part("new", new)
        return
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            yield Part("same", "".join(a[i:j]))
            continue
        if j > i:
            yield Part("old", "".join(a[i:j]))
        if m > k:
            yield Part("new", "".join(b[k:m]))


def changed_lines(text: str, edits: Sequence[Edit]) -> Iterator[tuple[Span, list[Part]]]:
    """The lines that edits change, with their parts; edits on the same line form one block."""
    at = 0
    ordered = sorted(edits)
    while at < len(ordered):
        start = text.rfind("\n", 0, ordered[at].start) + 1
        end = _line_end(text, ordered[at].end)
        block = [ordered[at]]
        at += 1
        while at < len(ordered) and ordered[at].start <= end:
            if ordered[at].end > end:
                end = _line_end(text, ordered[at].end)
            block.append(ordered[at])
            at += 1
        yield Span(start, end), list(parts(text, start, end, block))


def shortened(parts: Sequence[Part], side: int = 60) -> Iterator[Part]:
    """The parts with long unchanged passages cut to ``side`` code points next to a change."""
    for number, part in enumerate(parts):
        first, last = number == 0, number == len(parts) - 1
        if part.kind != "same" or len(part.text) <= (side + 10 if first or last else 2 * side + 10):
            yield part
            continue
        before = "" if first else part.text[: part.text.rfind(" ", 0, side) + 1 or side]
        after = "" if last else part.text[part.text.find(" ", len(part.text) - side) :]
        yield Part("same", f"{before}…{after}")


def parts(text: str, start: int, end: int, edits: Sequence[Edit]) -> Iterator[Part]:
    """The parts of a passage from ``start`` to ``end`` as the edits in it change it."""
    done = start
    for edit in sorted(edits):
        yield Part("same", text[done : edit.start])
        yield from compare(text[edit.start : edit.end], edit.new)
        done = edit.end
    yield Part("same", text[done:end])


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
