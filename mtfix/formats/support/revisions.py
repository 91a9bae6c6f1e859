"""Tracked changes of a Word document: edits as deletions (``w:del``) and insertions (``w:ins``) that a person accepts or
rejects. Names: ECMA-376 part 1, 17.13.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from mtfix.core.text import Edit
from mtfix.formats.support import runs
from mtfix.formats.support.runs import Paragraph
from mtfix.formats.support.splitting import Change, Cut, Element, Frames


class Stamp(NamedTuple):
    """Who changes a document, and when: a date and time of XML Schema (2024-05-01T12:00:00Z)."""

    author: str
    date: str


class Marks:
    """Writes the elements of revisions in a part, each with an id of its own. ``space`` is the namespace of the part."""

    def __init__(self, stamp: Stamp, ids: Iterator[int], space: str) -> None:
        self._stamp = stamp
        self._ids = ids
        self._space = space

    def around(self, name: str, run: bytes, prefix: bytes) -> bytes:
        """A run that is inserted ("ins") or deleted ("del"). The prefix is that of the document for its namespace."""
        id = next(self._ids)
        tag = f'<w:{name}{self.declared(prefix)} w:id="{id}" {self.signature}>'
        return tag.encode() + run + f"</w:{name}>".encode()

    def declared(self, prefix: bytes) -> str:
        """The declaration that the prefix w needs where the document has another one."""
        return "" if prefix == b"w:" else f" xmlns:w={quoteattr(self._space)}"

    @property
    def signature(self) -> str:
        """The attributes for author and date."""
        return f'w:author={quoteattr(self._stamp.author)} w:date="{self._stamp.date}"'


def free_ids(used: Iterable[int]) -> Iterator[int]:
    """Ids that no annotation of a document has."""
    taken = set(used)
    return (id for id in count(1) if id not in taken)


def tracked(paragraph: Paragraph, edits: Iterable[Edit], raw: bytes, frames: Frames, marks: Marks) -> list[Change]:
    """The changes of the part's bytes that write edits of a paragraph's text as revisions. Raises Unwritable where an
    edit has no place."""
    own, removed = runs.shared(paragraph, [_legible(paragraph, edit) for edit in edits])
    found: list[tuple[Element, Change]] = []
    for number, changes in own.items():
        element = Element(paragraph.runs[number], raw, frames)
        cuts = []
        for start, end, new in sorted(changes):
            between = b""
            if start < end:
                deleted = element.whole(element.written(start, end), b"delText")
                between += marks.around("del", deleted, element.prefix)
            if new:
                between += marks.around("ins", element.whole(runs.escaped(new), b"t"), element.prefix)
            if between:
                cuts.append(Cut(start, end, between))
        if cuts:
            found.append((element, element.cut(cuts)))
    for run in removed:
        element = Element(run, raw, frames)
        deleted = element.opening + raw[run.first : run.last] + element.closing
        found.append((element, element.taken_out(marks.around("del", deleted, element.prefix))))
    return _together(found)


def _together(found: list[tuple[Element, Change]]) -> list[Change]:
    """The changes, without empty runs between those that meet."""
    changes: list[Change] = []
    for element, change in sorted(found, key=lambda item: item[1]):
        both = element.joined(changes[-1], change) if changes else None
        if both is None:
            changes.append(change)
        else:
            changes[-1] = both
    return changes


def _legible(paragraph: Paragraph, edit: Edit) -> Edit:
    """The least edit with the same effect, but with whole words where it replaces a part of a word in one run: that is
    easier to read. What is only inserted or deleted stays as it is."""
    text = paragraph.text
    (least,) = runs.trimmed(paragraph, [edit])
    start, end, new = least
    run = next((run for run in paragraph.runs if run.start <= start and end <= run.end), None)
    if start == end or not new or run is None:
        return least
    low, high = max(run.start, edit.start), min(run.end, edit.end)
    while start > low and text[start - 1].isalnum():
        start -= 1
    while end < high and text[end].isalnum():
        end += 1
    return Edit(start, end, text[start : least.start] + new + text[least.end : end])
