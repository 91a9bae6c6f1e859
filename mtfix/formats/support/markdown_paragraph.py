"""A paragraph of Markdown as a segment that keeps its markup valid when it is edited."""

from __future__ import annotations

import re
from functools import cached_property

from mtfix.core.document import Segment
from mtfix.core.text import Edit, Span, apply

_AT_LINE_END = re.compile(r"[ \t\xa0]\n|\n[ \t\xa0]")
_EMPHASIS = re.compile(r"[*_~]+")


class Paragraph(Segment):
    """Text with markup, which is markup only directly around words: ``** x**`` and ``****`` are not emphasis.

    ``raw`` is the text of the file in ``extent``.
    """

    raw = ""

    def to_edits(self, edit: Edit) -> list[Edit]:
        """The edits of the file. None where emphasis or a link would become empty, or begin or end with a space; where
        its marks would no longer be next to a word (CommonMark 0.31, 6.2); or where spaces at a line end would be lost."""
        around = self.text[max(edit.start - 1, 0) : edit.start] + edit.new + self.text[edit.end : edit.end + 1]
        if _AT_LINE_END.search(around):
            return []
        edits = super().to_edits(edit)
        ends: list[tuple[str, str]] = []  # the last character of each run, before and after the edit
        last = self.extent.start
        for run in self._runs:
            inside = [e for e in edits if run.start <= e.start and e.end <= run.end]
            before = self.raw[run.start - self.extent.start : run.end - self.extent.start]
            after = apply(before, [Edit(e.start - run.start, e.end - run.start, e.new) for e in inside])
            if inside and not after.strip():
                return []
            if not before:
                continue
            if inside and (
                (after[0].isspace() and not before[0].isspace())
                or (after[-1].isspace() and not before[-1].isspace())
            ):
                return []
            markup = self.raw[last - self.extent.start : run.start - self.extent.start]
            if ends and _breaks_emphasis(markup, *ends[-1], before[0], after[0]):
                return []
            ends.append((before[-1], after[-1]))
            last = run.end
        return edits

    @cached_property
    def _runs(self) -> list[Span]:
        """The parts of the file between its markup."""
        found: list[Span] = []
        for piece in self.pieces or ():
            if piece.fixed:
                continue
            if found and found[-1].end == piece.file_start:
                found[-1] = Span(found[-1].start, piece.file_end)
            else:
                found.append(Span(piece.file_start, piece.file_end))
        return found


def _breaks_emphasis(markup: str, left: str, new_left: str, right: str, new_right: str) -> bool:
    """Whether a mark of emphasis in markup between two characters is one no longer where these change. Links have no such
    rule: "[x](u)," is as good as "[x](u) y"."""
    for mark in _EMPHASIS.finditer(markup):
        before, after = markup[: mark.start()][-1:], markup[mark.end() : mark.end() + 1]
        if _at_word_edge(before or left, before or new_left, after or right, after or new_right):
            return True
    return False


def _at_word_edge(left: str, new_left: str, right: str, new_right: str) -> bool:
    """Whether an edit puts marks that are between two characters between a letter and a sign."""
    if (_kind(left), _kind(right)) == (_kind(new_left), _kind(new_right)):
        return False  # "**x**，" and "**x**,"
    if new_left.isspace() or new_right.isspace():
        return False
    return new_left.isalnum() != new_right.isalnum()


def _kind(char: str) -> tuple[bool, bool]:
    """What counts of a character beside marks: whether it is a space, or a letter or figure."""
    return char.isspace(), char.isalnum()
