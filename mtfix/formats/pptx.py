"""PowerPoint presentations (PPTX): what is on the slides, in order, each followed by its notes.

The text that mtfix presents has a line for each paragraph (a line break begins another). Offsets and lines of findings
are of this text. Format: ECMA-376 part 1, 19 (PresentationML) and 21 (DrawingML).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.parsers import expat

from mtfix.core.errors import MtfixError
from mtfix.formats.support import opc
from mtfix.formats.support.office import OfficeDocument, Way
from mtfix.formats.support.ooxml import Ends, Reader, Starts
from mtfix.formats.support.parts import feed, utf8
from mtfix.formats.support.pieces import OBJECT
from mtfix.formats.support.runs import Paragraph

if TYPE_CHECKING:
    from mtfix.formats.support.package import Package

DESCRIPTION = "PowerPoint presentations"
SUFFIXES = (".pptx", ".pptm", ".potx", ".potm", ".ppsx", ".ppsm")
PROTECTS = (
    "everything but the text of slides and their notes: formatting, fields, masters, charts, diagrams, comments; "
    "lines and offsets count a line for each paragraph"
)

_MAIN = ("presentationml.presentation.main", "presentationml.template.main", "presentationml.slideshow.main",
         "presentation.macroEnabled.main", "template.macroEnabled.main", "slideshow.macroEnabled.main")  # fmt: skip
_SPACES = (
    "http://schemas.openxmlformats.org/presentationml/2006/main",
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://purl.oclc.org/ooxml/presentationml/main",
    "http://purl.oclc.org/ooxml/drawingml/main",
)
_FORMULA = "http://schemas.openxmlformats.org/officeDocument/2006/math oMath"
_TITLES = ("title", "ctrTitle", "subTitle")


def claims(raw: bytes) -> bool:
    """Whether bytes look like a presentation."""
    return opc.claims(raw, "ppt")


def unpack(raw: bytes, path: str) -> OfficeDocument:
    """A presentation from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    package = opc.opened(raw, path, "PPTX", "ppt")
    main = opc.main(opc.types(package), _MAIN, package, "PPTX", "ppt/presentation.xml")
    way = Way("pptx", lambda raw, name: _Reader(raw).read(name, path))
    return OfficeDocument.of(package, _parts(package, main), way)


def _parts(package: Package, main: str) -> Iterator[tuple[str, str]]:
    """The slides in the order of the presentation, each with its notes, and the labels of them."""
    slides = {relation.id: relation.target for relation in opc.relations(package, main) if relation.kind == "slide"}
    for number, id in enumerate(_slide_ids(package, main), 1):
        if id not in slides:
            raise MtfixError(f"slide {number} is missing in the package", path=package.path)
        yield slides[id], f"slide{number}"
        for relation in opc.relations(package, slides[id]):
            if relation.kind == "notesSlide":
                yield relation.target, f"notes{number}"


def _slide_ids(package: Package, main: str) -> list[str]:
    """The ids of the relations to the slides."""
    found: list[str] = []
    parser = expat.ParserCreate("utf-8", " ")

    def start(element: str, attributes: dict[str, str]) -> None:
        if element.endswith(" sldId"):
            found.extend(value for name, value in attributes.items() if name.endswith("/relationships id"))

    parser.StartElementHandler = start
    feed(parser, utf8(package, main)[0], main, package.path)
    return found


class _Reader(Reader):
    spaces = _SPACES
    keeps_spaces = True

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.open: list[tuple[Paragraph, int]] = []  # paragraphs that are open, and in how many alternates
        self.kind = "p"
        self.cells = self.fields = 0
        self.begun = False  # whether a paragraph of this shape has been read

    def handlers(self) -> tuple[Starts, Ends]:
        starts, ends = super().handlers()
        starts[_FORMULA] = self.start_formula
        return starts, ends

    @property
    def protected(self) -> bool:
        return self.fields > 0

    def refresh(self) -> None:
        here = self.open[-1] if self.open else None
        self.here = here[0] if here and here[1] == self.alternates else None

    def start_sp(self, attributes: dict[str, str]) -> None:
        self.kind, self.begun = "p", False

    start_graphicFrame = start_sp

    def start_ph(self, attributes: dict[str, str]) -> None:
        self.kind = "title" if attributes.get("type") in _TITLES else "p"

    def start_tc(self, attributes: dict[str, str]) -> None:
        self.cells += 1

    def end_tc(self) -> None:
        self.cells -= 1

    def start_p(self, attributes: dict[str, str]) -> None:
        paragraph = Paragraph("cell" if self.cells else self.kind)
        # Texts are counted by shape, as those of documents by section.
        paragraph.heading, self.begun = not self.begun, True
        self.into.append(paragraph)
        self.open.append((paragraph, self.alternates))
        self.refresh()

    def end_p(self) -> None:
        self.open.pop()
        self.refresh()

    def start_fld(self, attributes: dict[str, str]) -> None:
        self.fields += 1

    def end_fld(self) -> None:
        self.fields -= 1

    def start_br(self, attributes: dict[str, str]) -> None:
        self.add_object("\n", self.parser.CurrentByteIndex)

    def start_formula(self, attributes: dict[str, str]) -> None:
        self.add_object(OBJECT, self.parser.CurrentByteIndex, protected=True)
