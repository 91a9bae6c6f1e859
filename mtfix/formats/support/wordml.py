"""The XML of a Word document part: its paragraphs, and where in the bytes each bit of their text stands.

A paragraph's text is spread over runs (``w:t``). It is collected as Word shows it: without deleted and hidden
text, codes of fields, and second versions of text boxes for older programs; with what was inserted under
tracked changes. Names: ECMA-376 part 1, 17 (WordprocessingML), and part 3 for ``mc:AlternateContent``.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from xml.parsers import expat

from mtfix.core.text import Span
from mtfix.formats.support.parts import feed
from mtfix.formats.support.pieces import OBJECT
from mtfix.formats.support.runs import TAG, Paragraph, Run, said

# Transitional, as Word writes it, and strict.
_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_COMPATIBLE_NAMES = ("AlternateContent", "Choice", "Fallback")
# Things that are in a sentence: pictures between the words, formulas, symbols.
_THINGS = (
    ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "inline"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "oMath"),
    ("http://schemas.microsoft.com/office/word/2015/wordml/symex", "symEx"),
)
_SPACE = "http://www.w3.org/XML/1998/namespace space"
_BLANKS = b" \t\r\n"
# Fields whose result is the author's own text, or is made from it; any other is computed when it is shown.
_FREE = (["HYPERLINK"], ["TOC"], ["TOA"], ["INDEX"], ["FORMTEXT"])
_OFF = {"0", "false", "off"}


class _Field:
    """A field: its code comes first, then, after a separator, what it shows."""

    __slots__ = ("code", "free", "shown")

    def __init__(self, code: bytes = b"") -> None:
        self.code = code
        self.shown = self.free = False

    def show(self) -> None:
        """Its code is read: what comes now is its result."""
        self.shown = True
        self.free = self.code[:200].decode("utf-8", "replace").upper().split(maxsplit=1)[:1] in _FREE


def paragraphs(raw: bytes, part: str, path: str, headings: Container[str] = ()) -> list[Paragraph]:
    """The paragraphs of a part in UTF-8, in the order in which they begin; those of a text box after the one
    it hangs on. ``headings`` are the ids of styles for headings. Raises MtfixError where it is not sound XML.
    """
    return _Reader(raw, headings).read(part, path)


class _Reader:
    def __init__(self, raw: bytes, headings: Container[str]) -> None:
        self.raw = raw
        self.headings = headings
        self.found: list[Paragraph] = []
        self.into = self.found  # where paragraphs go that begin here
        self.open: list[tuple[Paragraph, int]] = []  # paragraphs that are open, and in how many alternates
        self.here: Paragraph | None = None  # the innermost, if text that comes now belongs to it
        self.kinds = ["p"]
        self.hidden: list[bool | None] = [None]  # of each open run; None for a paragraph
        self.properties = self.changes = self.skipped = self.alternates = self.bound = 0
        self.fields: list[_Field] = []
        self.coded = self.computed = False  # whether what comes now is the code, or a computed result, of a field
        self.choices: list[_Choice] = []
        self.controls: list[bool] = []  # of each open content control, whether its text is kept elsewhere
        self.content = Span(-1, -1)  # tag and content of the text element that is open
        self.preserved = self.usual = False
        self.parser = expat.ParserCreate("utf-8", " ")

    def read(self, part: str, path: str) -> list[Paragraph]:
        starts: dict[str, Callable[[dict[str, str]], None]] = {}
        ends: dict[str, Callable[[], None]] = {}
        for method in dir(self):
            way, _, name = method.partition("_")
            for space in (_COMPATIBLE,) if name in _COMPATIBLE_NAMES else _WORD:
                if way == "start":
                    starts[f"{space} {name}"] = getattr(self, method)
                elif way == "end":
                    ends[f"{space} {name}"] = getattr(self, method)
        for space, name in _THINGS:
            starts[f"{space} {name}"] = self.thing

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

    # Paragraphs and what they are in

    def start_p(self, attributes: dict[str, str]) -> None:
        paragraph = Paragraph(self.kinds[-1])
        self.into.append(paragraph)
        self.open.append((paragraph, self.alternates))
        self.hidden.append(None)
        self.refresh()

    def end_p(self) -> None:
        self.open.pop()
        self.hidden.pop()
        self.refresh()

    def refresh(self) -> None:
        """Which paragraph text belongs to that comes now; none for text that is not shown."""
        visible = not (self.skipped or self.coded or self.hidden[-1])
        here = self.open[-1] if self.open else None
        self.here = here[0] if here and visible and here[1] == self.alternates else None

    def start_tc(self, attributes: dict[str, str]) -> None:
        self.kinds.append("cell")

    def start_txbxContent(self, attributes: dict[str, str]) -> None:
        self.kinds.append("box")

    def end_tc(self) -> None:
        self.kinds.pop()

    end_txbxContent = end_tc

    def start_pStyle(self, attributes: dict[str, str]) -> None:
        if self.open and not self.changes and value(attributes) in self.headings:
            self.open[-1][0].heading = True

    def start_outlineLvl(self, attributes: dict[str, str]) -> None:
        if self.open and not self.changes and value(attributes) in "012345678":
            self.open[-1][0].heading = True

    # Properties, and what is not shown

    def start_pPr(self, attributes: dict[str, str]) -> None:
        self.properties += 1

    def end_pPr(self) -> None:
        self.properties -= 1

    start_sdtPr, end_sdtPr = start_pPr, end_pPr

    def start_pPrChange(self, attributes: dict[str, str]) -> None:
        self.changes += 1

    def end_pPrChange(self) -> None:
        self.changes -= 1

    start_rPrChange, end_rPrChange = start_pPrChange, end_pPrChange

    def start_r(self, attributes: dict[str, str]) -> None:
        self.hidden.append(False)

    def end_r(self) -> None:
        if self.hidden.pop():
            self.refresh()

    def start_vanish(self, attributes: dict[str, str]) -> None:
        in_run = self.hidden[-1] is not None and not self.properties and not self.changes
        if in_run and value(attributes) not in _OFF:
            self.hidden[-1] = True
            self.refresh()

    def start_del(self, attributes: dict[str, str]) -> None:
        self.skipped += 1
        self.refresh()

    def end_del(self) -> None:
        self.skipped -= 1
        self.refresh()

    start_moveFrom, end_moveFrom = start_del, end_del
    start_rt, end_rt = start_del, end_del  # the small type over a word

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

    # Fields and content controls

    def start_fldChar(self, attributes: dict[str, str]) -> None:
        kind = value(attributes, "fldCharType")
        if kind == "begin":
            self.fields.append(_Field())
        elif kind == "separate" and self.fields:
            self.fields[-1].show()
        elif kind == "end" and self.fields:
            self.fields.pop()
        self.in_fields()

    def start_fldSimple(self, attributes: dict[str, str]) -> None:
        self.fields.append(_Field(value(attributes, "instr").encode()))
        self.fields[-1].show()
        self.in_fields()

    def end_fldSimple(self) -> None:
        if self.fields:
            self.fields.pop()
        self.in_fields()

    def in_fields(self) -> None:
        self.coded = any(not field.shown for field in self.fields)
        self.computed = any(not field.free for field in self.fields)
        self.refresh()

    def start_instrText(self, attributes: dict[str, str]) -> None:
        self.content = self.opened()

    def end_instrText(self) -> None:
        if self.fields and self.content.end >= 0:
            self.fields[-1].code += self.raw[self.content.end : self.parser.CurrentByteIndex]

    def start_sdt(self, attributes: dict[str, str]) -> None:
        self.controls.append(False)

    def start_dataBinding(self, attributes: dict[str, str]) -> None:
        # Word writes the text of another part over what is here.
        if self.controls and not self.controls[-1]:
            self.controls[-1] = True
            self.bound += 1

    def end_sdt(self) -> None:
        self.bound -= self.controls.pop()

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
        self.preserved = self.usual if space is None else space == "preserve"

    def end_t(self) -> None:
        paragraph = self.here
        tag, first = self.content
        if paragraph is None or first < 0:
            return
        last = self.parser.CurrentByteIndex
        inside = Span(first, last)
        written = self.raw[first:last]
        if not self.preserved:
            first += len(written) - len(written.lstrip(_BLANKS))
            written = written.strip(_BLANKS)
            last = first + len(written)
        run = Run(paragraph.length, said(written), first, last, tag, inside, self.preserved)
        paragraph.add(run, self.computed or self.bound > 0)

    def start_noBreakHyphen(self, attributes: dict[str, str]) -> None:
        tag, inside = self.opened()
        self.add_object("\u2011", tag, removable=inside < 0)

    def start_br(self, attributes: dict[str, str]) -> None:
        if not self.properties:
            self.add_object("\n", self.parser.CurrentByteIndex)

    start_cr = start_br

    def start_tab(self, attributes: dict[str, str]) -> None:
        if not self.properties:
            self.add_object("\t", self.parser.CurrentByteIndex, protected=True)

    start_ptab = start_tab

    def thing(self, attributes: dict[str, str]) -> None:
        self.add_object(OBJECT, self.parser.CurrentByteIndex, protected=True)

    start_sym = start_pict = start_object = thing

    def add_object(self, text: str, at: int, *, protected: bool = False, removable: bool = False) -> None:
        """An element that stands for a character, from ``at``."""
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


def value(attributes: dict[str, str], name: str = "val") -> str:
    for space in _WORD:
        if (found := attributes.get(f"{space} {name}")) is not None:
            return found
    return ""
