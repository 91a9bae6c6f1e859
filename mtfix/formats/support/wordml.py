"""The XML of a Word document part: its paragraphs, and where in the bytes each bit of their text is.

A paragraph's text is spread over runs (``w:t``). It is collected as Word shows it: without deleted and hidden
text, codes of fields, and second versions of text boxes for older programs; with what was inserted under
tracked changes. Names: ECMA-376 part 1, 17 (WordprocessingML), and part 3 for ``mc:AlternateContent``.
"""

from __future__ import annotations

from typing import NamedTuple

from mtfix.formats.support.ooxml import Ends, Reader, Starts
from mtfix.formats.support.pieces import OBJECT
from mtfix.formats.support.runs import Paragraph

# The initials of the author of comments that mtfix has written, whatever name it was given.
OWN = "mtfix"

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"  # as Word writes it
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_WORD = (TRANSITIONAL, STRICT)
# Things that are in a sentence: pictures between the words, formulas, symbols.
_THINGS = (
    ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "inline"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "oMath"),
    ("http://schemas.microsoft.com/office/word/2015/wordml/symex", "symEx"),
)
# Fields whose result is the author's own text, or is made from it; any other is computed when it is shown.
_FREE = (["HYPERLINK"], ["TOC"], ["TOA"], ["INDEX"], ["FORMTEXT"])
_OFF = {"0", "false", "off"}


class Styles(NamedTuple):
    """The ids of the styles for headings, and of those of characters that are hidden."""

    headings: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()


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


def paragraphs(raw: bytes, part: str, path: str, styles: Styles) -> list[Paragraph]:
    """The paragraphs of a part in UTF-8, in the order in which they begin; those of a text box after the one
    it hangs on. Raises MtfixError where it is not sound XML."""
    return _Reader(raw, styles).read(part, path)


class _Reader(Reader):
    spaces = _WORD

    def __init__(self, raw: bytes, styles: Styles) -> None:
        super().__init__(raw)
        self.styles = styles
        self.open: list[tuple[Paragraph, int]] = []  # paragraphs that are open, and in how many alternates
        self.marks: list[bool] = []  # of each, whether its end is deleted
        self.joined: Paragraph | None = None  # one whose end is deleted, so that what comes now belongs to it
        self.kinds = ["p"]
        self.hidden: list[bool | None] = [None]  # of each open run; None for a paragraph
        self.depths: list[int] = []  # of each open run, in how many alternates it is
        self.rows: list[bool] = []  # of each open row of a table, whether it is deleted
        self.properties = self.row_properties = self.changes = self.skipped = self.bound = 0
        self.fields: list[_Field] = []
        self.coded = self.computed = False  # whether what comes now is the code, or a computed result, of a field
        self.controls: list[bool] = []  # of each open content control, whether its text has to stay

    def handlers(self) -> tuple[Starts, Ends]:
        starts, ends = super().handlers()
        for space, name in _THINGS:
            starts[f"{space} {name}"] = self.thing
        return starts, ends

    @property
    def protected(self) -> bool:
        return self.computed or self.bound > 0 or self.whole

    @property
    def whole(self) -> bool:
        # A part of a run in several versions: what one of them says may not be what another one does.
        return bool(self.depths) and len(self.choices) > self.depths[-1]

    # Paragraphs and what they are in

    def start_p(self, attributes: dict[str, str]) -> None:
        paragraph = self.joined
        if paragraph is None:
            paragraph = Paragraph(self.kinds[-1])
            paragraph.boxed = "box" in self.kinds
            self.into.append(paragraph)
        self.joined = None
        paragraph.heading = False  # what is joined has the properties of its last part
        self.open.append((paragraph, self.alternates))
        self.marks.append(False)
        self.hidden.append(None)
        self.refresh()

    def end_p(self) -> None:
        paragraph, _ = self.open.pop()
        self.hidden.pop()
        self.joined = paragraph if self.marks.pop() else None
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
        self.joined = None

    end_txbxContent = end_tc

    def start_pStyle(self, attributes: dict[str, str]) -> None:
        if self.open and not self.changes and value(attributes) in self.styles.headings:
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
        self.depths.append(len(self.choices))

    def end_r(self) -> None:
        self.depths.pop()
        if self.hidden.pop():
            self.refresh()

    def start_vanish(self, attributes: dict[str, str]) -> None:
        self.hide(is_on(attributes))

    def start_rStyle(self, attributes: dict[str, str]) -> None:
        self.hide(value(attributes) in self.styles.hidden)

    def hide(self, hidden: bool) -> None:
        """Set whether the run is hidden whose properties are read."""
        if self.hidden[-1] is not None and not self.properties and not self.changes:
            self.hidden[-1] = hidden
            self.refresh()

    def start_del(self, attributes: dict[str, str]) -> None:
        if self.properties and self.marks:
            self.marks[-1] = True
        elif self.row_properties and self.rows and not self.rows[-1]:
            self.rows[-1] = True
            self.skipped += 1
        self.skipped += 1
        self.refresh()

    def end_del(self) -> None:
        self.skipped -= 1
        self.refresh()

    start_moveFrom, end_moveFrom = start_del, end_del

    def start_rt(self, attributes: dict[str, str]) -> None:  # the small type over a word
        self.skipped += 1
        self.refresh()

    end_rt = end_del

    def start_tr(self, attributes: dict[str, str]) -> None:
        self.rows.append(False)

    def end_tr(self) -> None:
        if self.rows.pop():
            self.end_del()

    def start_trPr(self, attributes: dict[str, str]) -> None:
        self.row_properties += 1

    def end_trPr(self) -> None:
        self.row_properties -= 1

    # Where a paragraph whose end is deleted has none to be joined with

    def apart(self, attributes: dict[str, str] | None = None) -> None:
        self.joined = None

    start_tbl = start_footnote = start_endnote = apart
    end_sdtContent = apart

    def start_Choice(self, attributes: dict[str, str]) -> None:
        self.joined = None
        super().start_Choice(attributes)

    def end_Choice(self) -> None:
        self.joined = None
        super().end_Choice()

    start_Fallback, end_Fallback = start_Choice, end_Choice

    def start_comment(self, attributes: dict[str, str]) -> None:
        self.joined = None
        if value(attributes, "initials") == OWN:
            self.into = []  # what mtfix said is no text of the document

    def end_comment(self) -> None:
        self.into = self.found

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
        self.joined = None
        self.controls.append(False)

    def start_dataBinding(self, attributes: dict[str, str]) -> None:
        # Word writes the text of another part over what is here.
        if self.controls and not self.controls[-1]:
            self.controls[-1] = True
            self.bound += 1

    # Of a list of choices, Word takes no other text.
    start_dropDownList = start_dataBinding

    def end_sdt(self) -> None:
        self.bound -= self.controls.pop()

    # Text

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


def is_on(attributes: dict[str, str]) -> bool:
    """Whether the property is on whose element has these attributes."""
    return value(attributes) not in _OFF


def value(attributes: dict[str, str], name: str = "val") -> str:
    for space in _WORD:
        if (found := attributes.get(f"{space} {name}")) is not None:
            return found
    return ""
