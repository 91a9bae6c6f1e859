"""White space in OpenDocument: new text that leaves no two spaces side by side, and none at an end, but as elements.

Format: OpenDocument 1.3 part 3, 6.1.2.
"""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.text import Edit
from mtfix.formats.support import runs
from mtfix.formats.support.pieces import OBJECT
from mtfix.formats.support.runs import Paragraph

_SPACE = "\0"  # in new text: one that must be an element
_NO_WORD = " \n\t" + OBJECT


def escaped(text: str) -> bytes:
    """Settled text as XML writes it."""
    return runs.escaped(text).replace(_SPACE.encode(), b"<text:s/>")


def settled(paragraph: Paragraph, edits: Iterable[Edit]) -> list[Edit]:
    """Edits that leave no two spaces side by side, and none at an end, but those that are elements."""
    text = paragraph.text
    found: list[Edit] = []
    for edit in runs.trimmed(paragraph, _apart(edits)):
        if edit.start == edit.end and not edit.new:
            continue
        grown = _grown(paragraph, edit)
        while found and grown.start <= found[-1].end:
            last = found.pop()
            new = last.new[: len(last.new) - (last.end - grown.start)] + grown.new
            grown = _grown(paragraph, Edit(last.start, grown.end, new))
        found.append(grown)
    return [edit._replace(new=_spaced(text, edit)) for edit in found]


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """Edits with those that touch made one."""
    found: list[Edit] = []
    for edit in sorted(edits):
        if found and found[-1].end == edit.start:
            edit = Edit(found[-1].start, edit.end, found.pop().new + edit.new)
        found.append(edit)
    return found


def _grown(paragraph: Paragraph, edit: Edit) -> Edit:
    """An edit that takes in the spaces beside it, where new ones would come to be beside them, and elements whole."""
    text = paragraph.text
    start, end, new = edit
    while True:
        before = start, end
        for run in paragraph.runs:
            if run.removable and run.start < end and start < run.end:
                low, high = min(start, run.start), max(end, run.end)
                start, end, new = low, high, text[low:start] + new + text[end:high]
        if start and text[start - 1] == " " and (not new or new[0] == " "):
            start, new = start - 1, " " + new
        if end < len(text) and text[end] == " " and (not new or new[-1] == " "):
            end, new = end + 1, new + " "
        if (start, end) == before:
            return Edit(start, end, new)


def _spaced(text: str, edit: Edit) -> str:
    """New text in which the spaces that would not be shown are marked to be elements."""
    start, end, new = edit
    around = (text[start - 1] if start else " ") + new + (text[end] if end < len(text) else " ")
    return "".join(
        _SPACE if char == " " and (before in _NO_WORD or (at == len(new) and after in _NO_WORD)) else char
        for at, (before, char, after) in enumerate(zip(around, around[1:], around[2:], strict=False), 1)
    )
