"""Reading the XML of a part of Office Open XML: what the languages for documents, slides and sheets share.

Each has paragraphs with text elements (``t``), and may write a thing in several ways for programs of different age
(``mc:AlternateContent``: ECMA-376 part 3).
"""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from mtfix.core.text import Span
from mtfix.formats.support.parts import feed
from mtfix.formats.support.runs import TAG, Paragraph, Run, unescaped

Starts = dict[str, Callable[[dict[str, str]], None]]
Ends = dict[str, Callable[[], None]]

_COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_COMPATIBLE_NAMES = ("AlternateContent", "Choice", "Fallback")
_SPACE = "http://www.w3.org/XML/1998/namespace space"
_SPACES = b" \t\r\n"


class Reader:
    """Reads a part: ``start_NAME`` and ``end_NAME`` are called for elements NAME of the namespaces ``spaces``."""

    spaces: tuple[str, ...] = ()
    keeps_spaces = False  # at the ends of a text, whatever xml:space says

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.found: list[Paragraph] = []
        self.into = self.found  # where paragraphs go that begin here
        self.here: Paragraph | None = None  # the one that text belongs to that comes now
        self.alternates = 0
        self.choices: list[_Choice] = []
        self.content = Span(-1, -1)  # tag and content of the text element that is open
        self.preserved = self.usual = False
        self.parser = expat.ParserCreate("utf-8", " ")

    @property
    def protected(self) -> bool:
        """Whether text that comes now is shown to rules, but stays."""
        return False

    @property
    def whole(self) -> bool:
        """Whether text that comes now cannot be taken apart, as it is not directly in a run."""
        return False

    def refresh(self) -> None:
        """Find out which paragraph text belongs to that comes now."""

    def read(self, part: str, path: str) -> list[Paragraph]:
        """The paragraphs, in the order in which they begin. Raises MtfixError where the part is not sound XML."""
        starts, ends = self.handlers()

        def start(name: str, attributes: dict[str, str]) -> None:
            if name in starts:
                starts[name](attributes)

        def end(name: str) -> None:
            if name in ends:
                ends[name]()

        def first(name: str, attributes: dict[str, str]) -> None:
            self.usual = attributes.get(_SPACE) == "preserve"
            self.parser.StartElementHandler = start
            start(name, attributes)

        self.parser.StartElementHandler = first
        self.parser.EndElementHandler = end
        feed(self.parser, self.raw, part, path)
        return self.found

    def handlers(self) -> tuple[Starts, Ends]:
        """What is called for the elements, by their namespaces and names."""
        starts: Starts = {}
        ends: Ends = {}
        for method in dir(self):
            way, _, name = method.partition("_")
            for space in (_COMPATIBLE,) if name in _COMPATIBLE_NAMES else self.spaces:
                if way == "start":
                    starts[f"{space} {name}"] = getattr(self, method)
                elif way == "end":
                    ends[f"{space} {name}"] = getattr(self, method)
        return starts, ends

    # Alternates

    def start_AlternateContent(self, attributes: dict[str, str]) -> None:
        self.choices.append(_Choice(self.into))

    def end_AlternateContent(self) -> None:
        self.choices.pop().pair()

    def start_Choice(self, attributes: dict[str, str]) -> None:
        choice = self.choices[-1] if self.choices else None
        if choice is None:
            return
        self.into = []
        choice.branches.append(self.into)
        if len(choice.branches) > 1:
            self.alternates += 1
        self.refresh()

    def end_Choice(self) -> None:
        choice = self.choices[-1] if self.choices else None
        if choice is None:
            return
        if len(choice.branches) > 1:
            self.alternates -= 1
        else:
            choice.outside.extend(self.into)
        self.into = choice.outside
        self.refresh()

    start_Fallback, end_Fallback = start_Choice, end_Choice

    # Text

    def opened(self) -> Span:
        """Where the tag begins that is being read, and where its content does: -1 if it has none."""
        at = self.parser.CurrentByteIndex
        match = TAG.match(self.raw, at)
        end = match.end() if match else -1
        return Span(at, -1 if end < 0 or self.raw.startswith(b"/>", end - 2) else end)

    def start_t(self, attributes: dict[str, str]) -> None:
        self.content = self.opened()
        space = attributes.get(_SPACE)
        self.preserved = self.keeps_spaces or (self.usual if space is None else space == "preserve")

    def end_t(self) -> None:
        first = self.content.end
        if self.here is None or first < 0:
            return
        last = self.parser.CurrentByteIndex
        inside = Span(first, last)
        if not self.preserved:
            written = self.raw[first:last]
            first += len(written) - len(written.lstrip(_SPACES))
            last = first + len(written.strip(_SPACES))
        self.add_text(first, last, inside)

    def add_text(self, first: int, last: int, inside: Span) -> None:
        """A stretch of the text element that is open; ``inside`` has the spaces around it that are not shown."""
        if self.here is not None:
            text = unescaped(self.raw[first:last])
            run = Run(
                self.here.length, text, first, last, self.content.start, inside, self.preserved, whole=self.whole
            )
            self.here.add(run, self.protected)

    def add_object(self, text: str, at: int, *, protected: bool = False, removable: bool = False) -> None:
        """An element that stands for a character, from ``at``; it stays if all text here does."""
        protected = protected or self.protected
        paragraph = self.here
        if paragraph is None:
            return
        end = at
        if removable:
            match = TAG.match(self.raw, at)
            end = match.end() if match else at
        else:
            paragraph.objects.append(paragraph.length)
        paragraph.add(Run(paragraph.length, text, at, end, removable=removable), protected)


class _Choice:
    """An ``mc:AlternateContent``: the first branch is what is read."""

    def __init__(self, outside: list[Paragraph]) -> None:
        self.outside = outside
        self.branches: list[list[Paragraph]] = []

    def pair(self) -> None:
        """Other branches that say the same are corrected together with the first."""
        for branch in self.branches[1:]:
            if [p.text for p in branch] == [p.text for p in self.branches[0]]:
                for first, other in zip(self.branches[0], branch, strict=True):
                    first.twins += [other, *other.twins]
