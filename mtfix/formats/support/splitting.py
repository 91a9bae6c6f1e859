"""Taking the runs of a Word document apart, so that something can come between the words: a tracked change, the
beginning or the end of a comment.

The bytes of what is kept stay as they are. A run that is taken apart becomes several with the same properties.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple
from xml.parsers import expat

from mtfix.core.text import Span
from mtfix.formats.support.parts import feed
from mtfix.formats.support.runs import TAG, Run, escaped, places, preserving

Change = tuple[int, int, bytes]


class Cut(NamedTuple):
    """Take ``[start, end)`` out of the text of a run, and put ``between`` in its place, which is beside runs."""

    start: int
    end: int
    between: bytes


class Frame:
    """The element of a run (``w:r``): where it begins, where its properties end, and where its other elements are."""

    __slots__ = ("children", "end", "head", "start")

    def __init__(self, start: int, head: int) -> None:
        self.start = start
        self.head = head
        self.children: list[Span] = []
        self.end = -1


class Frames:
    """The runs of a part in UTF-8, by the places of the elements in them, and the ranges of comments by their ids."""

    def __init__(self, raw: bytes, part: str, path: str) -> None:
        self._raw = raw
        self._by_child: dict[int, Frame] = {}
        self.ranges: dict[str, Span] = {}
        self._parser = expat.ParserCreate("utf-8", " ")
        self._open: list[tuple[str, int, int, Frame | None]] = []  # name, start tag, and the run that it is
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        feed(self._parser, raw, part, path)

    def of(self, child: int) -> tuple[Frame, int]:
        """The run in which an element begins at an offset, and the number of the element in it."""
        frame = self._by_child[child]
        return frame, next(n for n, span in enumerate(frame.children) if span.start == child)

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        space, _, name = element.rpartition(" ")
        at = self._parser.CurrentByteIndex
        end = _tag_end(self._raw, at)
        run = "wordprocessingml" in space and name == "r"
        self._open.append((name, at, end, Frame(at, end) if run else None))
        if name in ("commentRangeStart", "commentRangeEnd"):
            id = attributes.get(f"{space} id", "")
            begin = self.ranges.get(id, Span(at, at)).start
            self.ranges[id] = Span(begin, at)

    def _end(self, element: str) -> None:
        name, start, end, frame = self._open.pop()
        if not self._raw.startswith(b"/>", end - 2):
            end = _tag_end(self._raw, self._parser.CurrentByteIndex)
        if frame is not None:
            frame.end = end
        parent = self._open[-1][3] if self._open else None
        if parent is not None and name == "rPr" and not parent.children:
            parent.head = end
        elif parent is not None:
            parent.children.append(Span(start, end))
            self._by_child[start] = parent


def _tag_end(raw: bytes, at: int) -> int:
    match = TAG.match(raw, at)
    assert match
    return match.end()


class Element:
    """A bit of a run that can be taken out of it: its text element, or one that stands for a character."""

    def __init__(self, run: Run, raw: bytes, frames: Frames) -> None:
        self.run = run
        self._raw = raw
        self._frame, self._number = frames.of(run.tag if run.tag >= 0 else run.first)
        self.opening = raw[self._frame.start : self._frame.head]
        self.closing = b"</" + _name(raw, self._frame.start) + b">"
        self.prefix = _name(raw, self._frame.start)[:-1]
        self._plain = b"<" not in raw[run.first : run.last]
        self._place = places(raw[run.first : run.last], run) if run.tag >= 0 and self._plain else None

    def written(self, start: int, end: int) -> bytes:
        """A part of its text as it is in the file."""
        if start >= end:
            return b""
        if self._place is None:
            return escaped(self.run.text[start:end])
        return self._raw[self._place(start, False) : self._place(end, True)]

    def whole(self, content: bytes, name: bytes) -> bytes:
        """A run like this one around a text element with a content."""
        text = b"<" + self.prefix + name + b' xml:space="preserve">' + content + b"</" + self.prefix + name + b">"
        return self.opening + text + self.closing

    def taken_out(self, between: bytes) -> Change:
        """The change that puts something in the place of a whole element."""
        low, before = self._low()
        high, after = self._high()
        return low, high, before + between + after

    def cut(self, cuts: Sequence[Cut]) -> Change:
        """The change that cuts the text; the cuts are sorted, and do not overlap."""
        length = len(self.run.text)
        start, end = cuts[0].start, cuts[-1].end
        text = b"<" + self.prefix + b't xml:space="preserve">'
        text_end = b"</" + self.prefix + b"t>"
        if start:
            low = self.run.tag
            parts = [self._kept(start), text_end, self.closing]
        else:
            low, before = self._low()
            parts = [before]
        for cut, following in pairwise([*cuts, None]):
            assert cut
            parts.append(cut.between)
            until = following.start if following else length
            if until > cut.end:
                parts += [self.opening, text, self.written(cut.end, until)]
                parts += [text_end, self.closing] if following else []
        if end < length:
            return low, self.run.inside.end, b"".join(parts)
        high, after = self._high()
        return low, high, b"".join([*parts, after])

    def _kept(self, length: int) -> bytes:
        """The element from its start tag to the end of the first characters of its text."""
        run = self.run
        kept = run.text[:length]
        if run.preserved or kept == kept.strip(" "):
            return self._raw[run.tag : run.first] + self.written(0, length)
        at, to, space = preserving(run, self._raw)
        return self._raw[run.tag : at] + space + self._raw[to : run.inside.start] + self.written(0, length)

    def _low(self) -> tuple[int, bytes]:
        """Where something begins that comes before the element, and what ends the run there."""
        if self._number == 0:
            return self._frame.start, b""
        return self._frame.children[self._number].start, self.closing

    def _high(self) -> tuple[int, bytes]:
        """Where something ends that comes after the element, and what begins the run again."""
        if self._number == len(self._frame.children) - 1:
            return self._frame.end, b""
        return self._frame.children[self._number].end, self.opening

    def joined(self, first: Change, second: Change) -> Change | None:
        """Two changes that meet within this run, without an empty run between them; None if they do not meet."""
        if first[1] != second[0] or not first[2].endswith(self.opening) or not second[2].startswith(self.closing):
            return None
        return first[0], second[1], first[2].removesuffix(self.opening) + second[2].removeprefix(self.closing)


def _name(raw: bytes, at: int) -> bytes:
    """The name of the start tag at an offset, with its prefix."""
    return raw[at + 1 : _tag_end(raw, at)].rstrip(b"/>").split(maxsplit=1)[0]
