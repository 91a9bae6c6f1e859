"""The runs of a Word paragraph: bits of its text, each with its place in the bytes of the part, and edits of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from mtfix.core.text import Edit, Span, apply
from mtfix.formats.support.pieces import OBJECT

TAG = re.compile(rb"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_TOKEN = re.compile(rb"&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));|\r\n?|[^&\r]+")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_COMMENT = re.compile(rb"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>|<[^>]*>", re.DOTALL)
_AS_BLANK = {ord("\t"): " ", ord("\n"): " ", ord("\r"): " ", ord(OBJECT): "\ufffd"}
_WRITTEN = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
_SPACE_ATTRIBUTE = re.compile(rb"\sxml:space\s*=\s*(?:\"[^\"]*\"|'[^']*')")


class Run(NamedTuple):
    """A stretch of a paragraph's text.

    Text of a ``w:t`` is in ``[first, last)`` of the part, which may write characters as references; ``tag``
    is where its start tag begins, and ``inside`` where its whole content stands, spaces that Word ignores
    included. Without ``tag`` (-1) the run is an element that stands for a character: it can be ``removable``.
    A ``whole`` run cannot be taken apart.
    """

    start: int  # in the paragraph's text
    text: str
    first: int
    last: int
    tag: int = -1
    inside: Span = Span(0, 0)
    preserved: bool = False
    removable: bool = False
    whole: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class Paragraph:
    """One ``w:p``. ``twins`` are the same paragraph written again for programs that do not know the first way."""

    __slots__ = ("boxed", "heading", "key", "kind", "length", "objects", "protected_spans", "runs", "twins")

    def __init__(self, kind: str, key: str = "") -> None:
        self.kind = kind
        self.key = key  # "" where texts are counted
        self.heading = False
        self.boxed = False  # in a text box
        self.runs: list[Run] = []
        self.protected_spans: list[Span] = []
        self.objects: list[int] = []  # where characters are that are no text and stay
        self.twins: list[Paragraph] = []
        self.length = 0

    @property
    def text(self) -> str:
        return "".join([run.text for run in self.runs])

    @property
    def writable(self) -> bool:
        """Whether there is a place for text in it."""
        return any(run.tag >= 0 for run in self.runs)

    def add(self, run: Run, protected: bool = False) -> None:
        self.runs.append(run)
        if protected and run.text:
            self.protected_spans.append(Span(run.start, run.end))
        self.length += len(run.text)


# Reading


def unescaped(written: bytes) -> str:
    """The text of the content of a text element in UTF-8; tabs and line ends in it count as blanks."""
    if b"&" in written or b"<" in written or b"\r" in written:
        return "".join([text for text, _, _ in _tokens(written)]).translate(_AS_BLANK)
    return written.decode("utf-8", "replace").translate(_AS_BLANK)


def _tokens(written: bytes) -> Iterable[tuple[str, int, int]]:
    """The text of a content bit by bit, each with its place; a bit longer than one character is as it is."""
    at = 0
    for match in _COMMENT.finditer(written):
        yield from _references(written, at, match.start())
        if match[1]:
            for char in match[1].decode("utf-8", "replace"):
                yield char, match.start(), match.end()
        at = match.end()
    yield from _references(written, at, len(written))


def _references(written: bytes, start: int, end: int) -> Iterable[tuple[str, int, int]]:
    for match in _TOKEN.finditer(written, start, end):
        decimal, hexadecimal, name = match.groups()
        if decimal or hexadecimal:
            yield chr(int(decimal or hexadecimal, 10 if decimal else 16)), *match.span()
        elif name:
            yield _NAMED[name.decode()], *match.span()
        else:
            yield match[0].decode("utf-8", "replace").replace("\r\n", "\n"), *match.span()


# Writing


class Unwritable(Exception):
    """There is no place in a paragraph for an edit."""


def escaped(text: str) -> bytes:
    """Text as XML writes it."""
    return text.translate(_WRITTEN).encode()


def trimmed(paragraph: Paragraph, edits: Iterable[Edit]) -> list[Edit]:
    """Edits of a paragraph's text without what they leave as it is at both ends."""
    text = paragraph.text
    return [_trimmed(text, edit) for edit in edits]


class Writing(NamedTuple):
    """How a format writes text: what edits of a paragraph's text come to, and new text in XML."""

    settled: Callable[[Paragraph, Iterable[Edit]], list[Edit]] = trimmed
    escaped: Callable[[str], bytes] = escaped


XML = Writing()


def written(
    paragraph: Paragraph, edits: Iterable[Edit], raw: bytes, writing: Writing
) -> list[tuple[int, int, bytes]]:
    """The changes of the part's bytes that carry out edits of a paragraph's text. Raises Unwritable where an edit has no
    place."""
    own, removed = shared(paragraph, writing.settled(paragraph, edits))
    found = [(run.first, run.last, b"") for run in removed]
    for number, changes in own.items():
        found += _rewritten(paragraph.runs[number], changes, raw, writing)
    return list(set(found))  # several runs of one element may need its spaces to be shown


def shared(paragraph: Paragraph, edits: Iterable[Edit]) -> tuple[dict[int, list[Edit]], list[Run]]:
    """Edits of a paragraph's text as those of the text of its runs, by their numbers, and the elements that go.

    Words that replace a text over several runs go into the first of them, and so keep its look. Raises
    Unwritable where an edit has no place.
    """
    own: dict[int, list[Edit]] = {}
    removed: list[Run] = []
    for start, end, new in edits:
        touched = [
            number for number, run in enumerate(paragraph.runs) if run.start < end and start < run.end and run.text
        ]
        if any(paragraph.runs[n].tag < 0 and not paragraph.runs[n].removable for n in touched):
            raise Unwritable
        removed += [paragraph.runs[n] for n in touched if paragraph.runs[n].removable]
        texts = [n for n in touched if paragraph.runs[n].tag >= 0]
        if new and not texts:
            texts = _beside(paragraph, start) or _beside(paragraph, end)
            if not texts:
                raise Unwritable
        # White space that is not shown would be, if it came to be between other words.
        anywhere = bool(texts) and not paragraph.runs[texts[0]].text
        removed += [
            run
            for run in paragraph.runs
            if not run.text
            and run.first < run.last
            and start <= run.start <= end
            and (anywhere or 0 < run.start < paragraph.length)
        ]
        for number in texts:
            run = paragraph.runs[number]
            low, high = max(start - run.start, 0), min(end - run.start, len(run.text))
            own.setdefault(number, []).append(Edit(low, max(low, high), new if number == texts[0] else ""))
    return own, removed


def _trimmed(text: str, edit: Edit) -> Edit:
    """The same edit without what it leaves as it is at both ends."""
    start, end, new = edit
    low, most = 0, min(end - start, len(new))
    while low < most and text[start + low] == new[low]:
        low += 1
    high = 0
    while high < most - low and text[end - high - 1] == new[len(new) - high - 1]:
        high += 1
    return Edit(start + low, end - high, new[low : len(new) - high])


def _beside(paragraph: Paragraph, at: int) -> list[int]:
    """The run, if there is one, that takes what is inserted at an offset: that of the character before, else the one after."""
    protected = {span.start for span in paragraph.protected_spans}
    fitting = [
        (run.start in protected and run.text != "", run.start >= at, not run.text, number)
        for number, run in enumerate(paragraph.runs)
        if run.tag >= 0 and not run.whole and run.start <= at <= run.end
    ]
    return [min(fitting)[-1]] if fitting else []


def _rewritten(run: Run, edits: list[Edit], raw: bytes, writing: Writing) -> list[tuple[int, int, bytes]]:
    """The changes of bytes for edits of one text element, with ``xml:space`` where spaces would be lost."""
    content = raw[run.first : run.last]
    text = apply(run.text, edits)
    found: list[tuple[int, int, bytes]] = []
    if b"<" in content:  # comments and CDATA sections, which nobody writes by hand: all anew
        found.append((run.first, run.last, writing.escaped(text)))
    else:
        place = places(content, run)
        found += [(place(edit.start, False), place(edit.end, True), writing.escaped(edit.new)) for edit in edits]
    # A line of several in an element is not the whole of it: where it is empty, a line end comes first or last.
    line = raw[run.inside.start - 1 : run.inside.start] != b">" or not raw.startswith(b"</", run.inside.end)
    if not run.preserved and (text != text.strip(" ") or (line and not text)):
        found.append(preserving(run, raw))
        # Spaces that were ignored so far would now be shown.
        found += [(run.inside.start, run.first, b""), (run.last, run.inside.end, b"")]
    return [change for change in found if change[0] < change[1] or change[2]]


def preserving(run: Run, raw: bytes) -> tuple[int, int, bytes]:
    """The change of a text element's start tag with which spaces at the ends of its text are shown."""
    match = TAG.match(raw, run.tag)
    assert match
    stated = _SPACE_ATTRIBUTE.search(match[0])
    end = match.end() - 1
    start, stop = (run.tag + stated.start(), run.tag + stated.end()) if stated else (end, end)
    return start, stop, b' xml:space="preserve"'


def places(content: bytes, run: Run) -> Callable[[int, bool], int]:
    """Where in the part a character of a run begins; a reference is taken whole."""
    if len(run.text) == 1:
        return lambda offset, at_end: run.last if offset else run.first
    if len(content) == len(run.text):  # one byte a character
        return lambda offset, at_end: run.first + offset
    starts: list[int] = []
    ends: list[int] = [run.first]  # where the character before an offset ends
    for text, first, last in _tokens(content):
        if len(text) == 1:
            starts.append(run.first + first)
            ends.append(run.first + last)
            continue
        at = run.first + first
        for char in text:
            starts.append(at)
            at += len(char.encode())
            ends.append(at)
    starts.append(run.last)
    return lambda offset, at_end: ends[offset] if at_end and offset else starts[offset]
