"""Excel workbooks (XLSX): the texts of cells, in the order of sheets and cells; a text of several cells comes once.

The text that mtfix presents has a line for each text (a line break in a cell begins another). Offsets and lines of
findings are of this text. Format: ECMA-376 part 1, 18 (SpreadsheetML).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from mtfix.core.errors import MtfixError
from mtfix.core.text import Span
from mtfix.formats.support import opc
from mtfix.formats.support.office import OfficeDocument, Way, named_texts
from mtfix.formats.support.ooxml import Reader
from mtfix.formats.support.parts import feed, utf8
from mtfix.formats.support.runs import Paragraph, unescaped

if TYPE_CHECKING:
    from mtfix.formats.support.package import Package

DESCRIPTION = "Excel workbooks"
SUFFIXES = (".xlsx", ".xlsm", ".xltx", ".xltm")
PROTECTS = (
    "everything but the text of cells: numbers, formulas and their results, names of sheets, headers of tables and texts "
    "that formulas, filters or lists of choices name, hidden sheets, comments, charts; lines and offsets count a line for "
    "each text"
)

_MAIN = ("spreadsheetml.sheet.main", "spreadsheetml.template.main", "sheet.macroEnabled.main",
         "template.macroEnabled.main")  # fmt: skip
_SPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
# A character that XML has no place for: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
_CODE = re.compile("_x[0-9A-Fa-f]{4}_")
_LINE_END = re.compile(rb"\r\n?|\n|&#(?:0*1[03]|[xX]0*[aAdD]);")


def claims(raw: bytes) -> bool:
    """Whether bytes look like a workbook."""
    return opc.claims(raw, "xl")


def unpack(raw: bytes, path: str) -> OfficeDocument:
    """A workbook from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    package = opc.opened(raw, path, "XLSX", "xls")
    main = opc.main(opc.types(package), _MAIN, package, "XLSX", "xl/workbook.xml")
    relations = opc.relations(package, main)
    sheets = _sheets(package, main, {relation.id: relation.target for relation in relations})
    headers = frozenset(_headers(package, [sheet.part for sheet in sheets]))
    cells: dict[int, str] = {}  # number of a shared string -> key of its first cell
    inline: list[str] = []
    literals: set[str] = set()
    for number, (name, visible) in enumerate(sheets, 1):
        sheet = _Sheet(utf8(package, name)[0], f"{number}!")
        found = sheet.read(name, path)
        literals |= sheet.literals
        if not visible:
            continue
        if found:
            inline.append(name)
        for text, key in sheet.used.items():
            cells.setdefault(text, key)
    shared = [relation.target for relation in relations if relation.kind == "sharedStrings"][:1]
    numbers = {name: number for number, (name, _) in enumerate(sheets, 1)}

    def read(raw: bytes, name: str) -> Sequence[Paragraph]:
        if name in numbers:
            found = _Sheet(raw, f"{numbers[name]}!").read(name, path)
        else:
            found = _used(_Strings(raw).read(name, path), cells, path)
        for paragraph in found:
            _protect(paragraph, headers, literals)
        return found

    return OfficeDocument.of(package, [(name, "") for name in (*shared, *inline)], Way("xlsx", read))


class _Listed(NamedTuple):
    part: str
    visible: bool


def _sheets(package: Package, main: str, targets: Mapping[str, str]) -> list[_Listed]:
    """The sheets in their order."""
    listed: list[_Listed] = []
    parser = expat.ParserCreate("utf-8", " ")

    def start(element: str, attributes: dict[str, str]) -> None:
        if element.endswith("/main sheet"):
            id = next((value for name, value in attributes.items() if name.endswith("/relationships id")), "")
            if id not in targets:
                raise MtfixError(f"sheet {len(listed) + 1} is missing in the package", path=package.path)
            listed.append(_Listed(targets[id], attributes.get("state", "visible") == "visible"))

    parser.StartElementHandler = start
    feed(parser, utf8(package, main)[0], main, package.path)
    return listed


def _headers(package: Package, sheets: Iterable[str]) -> list[str]:
    """The names of the columns of tables, which must be the same as the texts of their cells."""
    found: list[str] = []

    def start(element: str, attributes: dict[str, str]) -> None:
        if element.endswith(" tableColumn"):
            found.append(re.sub("_x000[aAdD]_", "\n", attributes.get("name", "")))

    for sheet in sheets:
        for relation in opc.relations(package, sheet):
            if relation.kind == "table":
                parser = expat.ParserCreate("utf-8", " ")
                parser.StartElementHandler = start
                feed(parser, utf8(package, relation.target)[0], relation.target, package.path)
    return found


def _used(strings: Sequence[Paragraph], cells: Mapping[int, str], path: str) -> list[Paragraph]:
    """The shared strings that cells show, in the order of these."""
    found: list[Paragraph] = []
    for number, key in cells.items():
        if number >= len(strings):
            raise MtfixError(f"cell {key} has a text that is missing in the workbook", path=path)
        strings[number].key = key
        found.append(strings[number])
    return found


def _protect(paragraph: Paragraph, headers: Container[str], literals: Container[str]) -> None:
    text = paragraph.text
    if text in headers or text.strip().casefold() in literals:
        paragraph.protected_spans = [Span(0, len(text))]
    else:
        paragraph.protected_spans += [Span(*match.span()) for match in _CODE.finditer(text)]


class _Strings(Reader):
    """Reads texts: each ``si`` of the shared strings."""

    spaces = _SPACES

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.text: Paragraph | None = None

    def start_si(self, attributes: dict[str, str]) -> None:
        self.here = self.text = Paragraph("cell")
        self.found.append(self.text)

    def end_si(self) -> None:
        self.here = self.text = None

    def start_rPh(self, attributes: dict[str, str]) -> None:  # how it is pronounced
        self.here = None

    def end_rPh(self) -> None:
        self.here = self.text

    def add_text(self, first: int, last: int, inside: Span) -> None:
        """Line ends are objects between the lines."""
        content = self.raw[first:last]
        at, before = first, inside.start
        for end in [] if b"<" in content else _LINE_END.finditer(content):
            super().add_text(at, first + end.start(), Span(before, first + end.start()))
            self.add_object("\n", first + end.start())
            at = before = first + end.end()
        super().add_text(at, last, Span(before, inside.end))


class _Sheet(_Strings):
    """Reads a sheet: the texts that are in it (``is``), and the shared ones that its cells show."""

    def __init__(self, raw: bytes, label: str) -> None:
        super().__init__(raw)
        self.used: dict[int, str] = {}
        self.literals: set[str] = set()  # those that cells are compared with
        self._label = label
        self._key = ""
        self._shared = False
        self._cells = 0

    def start_c(self, attributes: dict[str, str]) -> None:
        self._cells += 1
        self._key = self._label + attributes.get("r", f"#{self._cells}")
        self._shared = attributes.get("t") == "s"

    def start_v(self, attributes: dict[str, str]) -> None:
        if self._shared:
            self.content = self.opened()

    def end_v(self) -> None:
        first = self.content.end
        if self._shared and first >= 0:
            written = self.raw[first : self.parser.CurrentByteIndex].strip()
            if written.isdigit() and len(written) < 10:
                self.used.setdefault(int(written), self._key)

    def start_f(self, attributes: dict[str, str]) -> None:
        self.content = self.opened()

    def end_f(self) -> None:
        if self.content.end >= 0:
            self.literals |= named_texts(unescaped(self.raw[self.content.end : self.parser.CurrentByteIndex]))

    # Of rules for formats and for what may be entered
    start_formula = start_formula1 = start_formula2 = start_f
    end_formula = end_formula1 = end_formula2 = end_f

    def start_filter(self, attributes: dict[str, str]) -> None:
        self.literals.add(attributes.get("val", "").strip().casefold())

    def start_is(self, attributes: dict[str, str]) -> None:
        self.start_si(attributes)
        if self.text:
            self.text.key = self._key

    end_is = _Strings.end_si
