"""OpenDocument packages: the text of their paragraphs, and writing it back.

Text is directly in the elements of a paragraph, between other elements. Runs of white space count as one space there, and
none at the ends; ``text:s`` is a space that counts. What is deleted under tracked changes is kept apart from the text.
Format: OpenDocument 1.3 part 3, 6.1.2 (white space), 5.5 (tracked changes).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple
from xml.parsers import expat

from mtfix.core.errors import MtfixError
from mtfix.core.text import Span
from mtfix.formats.support.odf_spaces import escaped, settled
from mtfix.formats.support.office import OfficeDocument, Way, named_texts
from mtfix.formats.support.package import Package
from mtfix.formats.support.parts import feed
from mtfix.formats.support.pieces import OBJECT
from mtfix.formats.support.runs import TAG, Paragraph, Run, Writing, unescaped

_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {f"{_NAMES}{name}:1.0": name for name in ("office", "text", "table", "style", "presentation")}
_PREFIXES[f"{_NAMES}drawing:1.0"] = "draw"
_TYPE = b"mimetypeapplication/vnd.oasis.opendocument."
_ZIP = b"PK\3\4"

# What an element is for the text around it and in it.
_NONE, _TEXT, _COMPUTED, _SKIPPED, _OUTSIDE = range(5)
_PARAGRAPHS = ("text:p", "text:h")
_THROUGH = {"text:span", "text:a", "text:meta", "text:ruby", "text:ruby-base"}
_HIDDEN = {
    "text:tracked-changes", "table:tracked-changes", "text:note-citation", "text:ruby-text", "text:hidden-text",
    "text:hidden-paragraph", "table:covered-table-cell", "presentation:placeholder",
}  # fmt: skip
_COMMENT, _SHEET = "office:annotation", "table:table"
# Elements with paragraphs of their own that are anchored in one.
_ANCHORED = {"text:note", _COMMENT}
# The families of the styles of elements.
_FAMILIES = {"text:span": "text", "text:p": "paragraph", "text:h": "paragraph", _SHEET: "table"}
# Properties of a style that hide what has it, and their value.
_HIDING = {
    "style:text-properties": ("text:1.0 display", "none"),
    "style:table-properties": ("table:1.0 display", "false"),
}
_REGION = re.compile("office:body|style:(?:header|footer)(?:-left|-first)?")
_IRREGULAR = re.compile(rb"[ \t\r\n]{2,}|[\t\r\n]|^ | $")
_COUNT = re.compile("[0-9]{1,4}")


def claims(raw: bytes, kind: str) -> bool:
    """Whether bytes look like a package of a kind: "text", "spreadsheet", "presentation"."""
    return raw.startswith(_ZIP) and raw[30:200].startswith(_TYPE + kind.encode())


def unpack(raw: bytes, path: str, format: str, kind: str) -> OfficeDocument:
    """A document of a kind from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    name = format.upper()
    if not raw.startswith(_ZIP):
        raise MtfixError(f"not an {name}: not a zip package; if its suffix is wrong, use --format NAME", path=path)
    package = Package(raw, path)
    if "mimetype" not in package.members or "content.xml" not in package.members:
        raise MtfixError(f"not an {name}: the package has no mimetype and content.xml", path=path)
    stated = package.read("mimetype").decode("ascii", "replace").strip().rpartition(".")[2]
    if stated.removesuffix("-template") != kind:
        raise MtfixError(f"not an {name}, but an OpenDocument of the kind {stated[:40]!r}", path=path)
    manifest = "META-INF/manifest.xml"
    if manifest in package.members and b"encryption-data" in package.read(manifest):
        raise MtfixError(f"not an {name}: the document is protected by a password; save it without", path=path)
    names = [("content.xml", "")]
    if kind == "text" and "styles.xml" in package.members:
        names.append(("styles.xml", "styles"))  # headers and footers
    sections = {"text": "", "spreadsheet": _SHEET, "presentation": "draw:frame"}[kind]
    way = Way(format, lambda raw, name: _Reader(raw, sections).read(name, path), Writing(settled, escaped))
    return OfficeDocument.of(package, names, way)


class _Element(NamedTuple):
    """An open element: its role for the text, the paragraph that it is in, and whether it has an end tag."""

    role: int
    paragraph: Paragraph | None
    closed: bool
    name: str


class _Reader:
    """``sections`` are the elements whose texts are counted anew; headings are so in any document."""

    def __init__(self, raw: bytes, sections: str) -> None:
        self.raw = raw
        self.sections = sections
        self.found: list[Paragraph] = []
        self.open = [_Element(_OUTSIDE, None, True, "")]
        self.cells = 0
        self.style = "", ""  # family and name of the style whose properties come now
        self.hiding: set[tuple[str, str]] = set()  # the styles that hide what has them
        self.named: set[str] = set()  # texts that cells are compared with
        self.begins = False  # whether the next paragraph is the first of a section
        self.at = 0  # where the tag ends that was read last
        self.parser = expat.ParserCreate("utf-8", " ")

    def read(self, part: str, path: str) -> Sequence[Paragraph]:
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        feed(self.parser, self.raw, part, path)
        for paragraph in self.found if self.named else ():
            if paragraph.text.casefold() in self.named:
                paragraph.protected_spans = [Span(0, paragraph.length)]
        return self.found

    def start(self, element: str, attributes: dict[str, str]) -> None:
        if self.sections == _SHEET:
            self.note_texts(element, attributes)
        space, _, local = element.rpartition(" ")
        name = f"{_PREFIXES.get(space, '?')}:{local}"
        around = self.open[-1]
        if around.role in (_TEXT, _COMPUTED):
            self.flush(around)
        role, paragraph = self.role(name, attributes, around)
        tag = TAG.match(self.raw, self.parser.CurrentByteIndex)
        assert tag
        if paragraph is not None and around.paragraph is not None and around.role in (_TEXT, _COMPUTED):
            self.place(name, attributes, around.paragraph, tag)
        self.at = tag.end()
        closed = not tag[0].endswith(b"/>")
        self.open.append(_Element(role, paragraph, closed, name))
        if paragraph is not None and name in _PARAGRAPHS and closed and not paragraph.runs:
            # A place for text, even where all that is there now goes.
            paragraph.runs.append(Run(0, "", self.at, self.at, self.at, preserved=True))

    def role(self, name: str, attributes: dict[str, str], around: _Element) -> tuple[int, Paragraph | None]:
        """The role of an element that begins, and the paragraph that text in it belongs to."""
        if around.role == _OUTSIDE:
            self.note_style(name, attributes)
            return (_NONE if _REGION.fullmatch(name) else _OUTSIDE), None
        if around.role == _SKIPPED or name in _HIDDEN or self.is_hidden(name, attributes):
            return _SKIPPED, around.paragraph
        if name == self.sections:
            self.begins = True
        if name == "table:table-cell":
            self.cells += 1
            own = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
            shown = own.get("value-type", "string") != "string" or own.keys() & {"formula", "string-value"}
            return (_SKIPPED if shown else _NONE), None
        if name in _PARAGRAPHS:
            paragraph = Paragraph("cell" if self.cells else "p")
            paragraph.heading = self.begins or (name == "text:h" and not self.sections)
            self.begins = False
            self.found.append(paragraph)
            return _TEXT, paragraph
        if around.role == _NONE or name in _ANCHORED or not name.startswith(("text:", "presentation:")):
            return _NONE, around.paragraph
        return (around.role if name in _THROUGH else _COMPUTED), around.paragraph

    def note_texts(self, element: str, attributes: dict[str, str]) -> None:
        """Remember the texts that formulas, filters and rules for what may be entered compare cells with."""
        for key, value in attributes.items():
            if key.endswith((" formula", " condition")):
                self.named |= named_texts(value)
            elif key.endswith(" value") and element.endswith(" filter-condition"):
                self.named.add(value.strip().casefold())

    def note_style(self, name: str, attributes: dict[str, str]) -> None:
        """Remember a style that hides what has it: hidden characters, a hidden sheet."""
        if name == "style:style":
            family, name = (attributes.get(f"{_NAMES}style:1.0 {key}", "") for key in ("family", "name"))
            self.style = family, name
        elif name in _HIDING:
            attribute, value = _HIDING[name]
            if attributes.get(_NAMES + attribute) == value:
                self.hiding.add(self.style)

    def is_hidden(self, name: str, attributes: dict[str, str]) -> bool:
        """Whether an element is not shown: by its style, as a section, or as a comment where only slides and cells count."""
        if name == _COMMENT:
            return bool(self.sections)
        if name == "text:section":
            return attributes.get(f"{_NAMES}text:1.0 display") == "none"
        if name not in _FAMILIES:
            return False
        style = attributes.get(f"{_NAMES}{name.partition(':')[0]}:1.0 style-name", "")
        return (_FAMILIES[name], style) in self.hiding

    def end(self, element: str) -> None:
        own = self.open.pop()
        if own.role in (_TEXT, _COMPUTED):
            self.flush(own)
            if own.role == _TEXT and own.name in _PARAGRAPHS and own.paragraph is not None:
                _strip(own.paragraph)
        if own.name == "table:table-cell":
            self.cells -= 1
        if own.closed:
            tag = TAG.match(self.raw, self.parser.CurrentByteIndex)
            assert tag
            self.at = tag.end()

    def flush(self, around: _Element) -> None:
        """Add the text since the last tag to the paragraph, as it is shown."""
        paragraph, first, last = around.paragraph, self.at, self.parser.CurrentByteIndex
        if paragraph is None or last <= first:
            return
        content = self.raw[first:last]
        at = 0
        for match in chain([] if b"<" in content else _IRREGULAR.finditer(content), (None,)):
            end = match.start() if match else len(content)
            self.add(around, unescaped(content[at:end]), first + at, first + end)
            # A space after another, or at the beginning, does not count; after an element it does, as LibreOffice
            # writes and reads it.
            last_run = next((run for run in reversed(paragraph.runs) if run.text), None)
            if match and last_run and not (last_run.tag >= 0 and last_run.text.endswith(" ")):
                self.add(around, " ", first + end, first + match.end())
            elif match:
                paragraph.runs.append(Run(paragraph.length, "", first + end, first + match.end()))
            at = match.end() if match else end

    def add(self, around: _Element, text: str, first: int, last: int) -> None:
        if text and around.paragraph is not None:
            length = around.paragraph.length
            around.paragraph.add(Run(length, text, first, last, first, preserved=True), around.role == _COMPUTED)

    def place(self, name: str, attributes: dict[str, str], paragraph: Paragraph, tag: re.Match[bytes]) -> None:
        """Add the character that an element stands for, if it does."""
        if name == "text:s":
            count = next((value for key, value in attributes.items() if key.endswith(" c")), "1")
            text = " " * int(count) if _COUNT.fullmatch(count) else " "
            end = tag.end() if tag[0].endswith(b"/>") else tag.start()
            paragraph.add(Run(paragraph.length, text, tag.start(), end, removable=end > tag.start()))
        elif (
            name in ("text:line-break", "text:tab") or attributes.get(f"{_NAMES}text:1.0 anchor-type") == "as-char"
        ):
            text = {"text:line-break": "\n", "text:tab": "\t"}.get(name, OBJECT)
            paragraph.objects.append(paragraph.length)
            paragraph.add(Run(paragraph.length, text, tag.start(), tag.start()), text != "\n")


def _strip(paragraph: Paragraph) -> None:
    """Leave out the space at the end, which is not shown."""
    for number in range(len(paragraph.runs) - 1, -1, -1):
        run = paragraph.runs[number]
        if run.text and (run.tag < 0 or run.text != " "):
            return
        if run.text:
            paragraph.runs[number] = Run(run.start, "", run.first, run.last)
            paragraph.length -= 1
            paragraph.protected_spans = [span for span in paragraph.protected_spans if span.start < run.start]
            paragraph.runs[number + 1 :] = [r._replace(start=run.start) for r in paragraph.runs[number + 1 :]]
