"""Proof that a corrected file reads as meant, before anything is written."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from mtfix.core.document import Document, Segment
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Fix
from mtfix.core.text import Span


def verify(before: Document, after: Document, fixes: Iterable[Fix]) -> None:
    """That the changed file has the same segments, each with exactly the changes that were meant; else MtfixError."""
    edits = sorted(edit for fix in fixes for edit in fix.edits)
    starts, ends = [edit.start for edit in edits], [edit.end for edit in edits]
    growth = [0, *accumulate(len(edit.new) - (edit.end - edit.start) for edit in edits)]
    same = len(before.segments) == len(after.segments)
    for a, b in zip(before.segments, after.segments, strict=False):
        # One segment may lie in a gap of another: an attribute of a tag in a sentence.
        start, end = a.extent
        first, last = bisect_left(starts, start), bisect_right(ends, end)
        meant = Span(start + growth[first], end + growth[last])
        same = same and a.key == b.key and b.extent == meant
        same = same and (a.text == b.text if first == last else _fixed(a) == _fixed(b))
    if not same:
        raise MtfixError(
            f"the corrected file does not read as meant; nothing was written. This is a bug in mtfix's "
            f"{before.format} format",
            path=before.path,
        )


def _fixed(segment: Segment) -> list[str]:
    """What of a segment no edit may change: placeholders, code, tags that stand in the sentence."""
    return [segment.text[piece.start : piece.end] for piece in segment.pieces or () if piece.fixed]
