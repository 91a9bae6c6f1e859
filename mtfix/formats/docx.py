"""Word documents (DOCX): what they say, paragraph by paragraph, whatever runs it is spread over.

The text that mtfix presents has a line for each paragraph (a forced line break begins another): body, then
footnotes, endnotes, comments, headers and footers. Offsets and lines of findings are of this text. Corrections
go back into the runs they came from; of the package only the parts they are in are written anew. Format:
ECMA-376 (Office Open XML).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING
from xml.parsers import expat

from mtfix.core.document import Segment
from mtfix.core.text import Edit
from mtfix.formats.support import opc, wordml
from mtfix.formats.support.office import OfficeDocument, Way
from mtfix.formats.support.parts import Part, feed, utf8
from mtfix.formats.support.runs import Paragraph

if TYPE_CHECKING:
    from mtfix.formats.support.comments import Note
    from mtfix.formats.support.revisions import Stamp
    from mtfix.formats.support.splitting import Frames

DESCRIPTION = "Word documents"
SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
PROTECTS = (
    "everything but the text of paragraphs: formatting, tabs, breaks, fields, deleted and hidden text, pictures; "
    "lines and offsets count a line for each paragraph"
)

# Content types of the parts with text, in the order in which they are presented.
_MAIN = ("wordprocessingml.document.main", "wordprocessingml.template.main", "document.macroEnabled.main",
         "template.macroEnabledTemplate.main")  # fmt: skip
_COMMENTS = "comments"
_MORE = ("footnotes", "endnotes", _COMMENTS, "header", "footer")
_STYLES = "wordprocessingml.styles"
# An id of an annotation: of a bookmark, a comment, a tracked change.
_ID = re.compile(rb"[\s:]id\s*=\s*[\"'](\d{1,9})[\"']")
_HEADING = re.compile(r"heading \d|title", re.IGNORECASE)


def claims(raw: bytes) -> bool:
    """Whether bytes look like a Word document, of today or of old."""
    return raw.startswith(opc.OLE) or opc.claims(raw, "word")


class WordDocument(OfficeDocument):
    """The content of a Word document, which can also be changed so that a person decides in Word."""

    def tracked(self, edits: Iterable[Edit], notes: Iterable[Note], stamp: Stamp) -> tuple[WordDocument, int, int]:
        """The document with edits of its text as tracked changes, and notes on the text after them as comments; the number
        of comments that are new, and that of notes about text that cannot have any: headers, footers, notes, text boxes.

        Raises MtfixError where the document then does not read as intended.
        """
        from mtfix.formats.support import comments, revisions
        from mtfix.formats.support.splitting import Frames

        raws = [part.raw for part in self.parts]
        ids = revisions.free_ids(int(id) for raw in raws for id in _ID.findall(raw))
        space = wordml.STRICT if wordml.STRICT.encode() in raws[0][:10_000] else wordml.TRANSITIONAL
        marks = revisions.Marks(stamp, ids, space)
        frames: dict[str, Frames] = {}

        def write(part: Part, paragraph: Paragraph, own: list[Edit]) -> list[tuple[int, int, bytes]]:
            if part.name not in frames:
                frames[part.name] = Frames(part.raw, part.name, self.package.path)
            return revisions.tracked(paragraph, own, part.raw, frames[part.name], marks)

        return comments.annotated(self.rewritten(edits, write), notes, marks, ids, space)


def is_comment(segment: Segment) -> bool:
    """Whether a segment is of a comment, in which Word does not track changes."""
    return segment.key.startswith(_COMMENTS)


def unpack(raw: bytes, path: str) -> WordDocument:
    """A document from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    package = opc.opened(raw, path, "DOCX", "doc")
    types = opc.types(package)
    main = opc.main(types, _MAIN, package, "DOCX", "word/document.xml")
    more = [
        (name, _label(name, kind)) for kind in _MORE for name in sorted(types.get(f"wordprocessingml.{kind}", ()))
    ]
    styles = types.get(_STYLES, [])
    known = _styles(utf8(package, styles[0])[0], styles[0], path) if styles else wordml.Styles()
    way = Way("docx", lambda raw, name: wordml.paragraphs(raw, name, path, known))
    return WordDocument.of(package, [(main, ""), *more], way)


def _label(name: str, kind: str) -> str:
    """How the keys of a part begin: as its file is called, and those of comments always as comments."""
    stem = name.rpartition("/")[2].partition(".")[0]
    return stem if kind != _COMMENTS or stem.startswith(_COMMENTS) else f"{_COMMENTS}-{stem}"


def _styles(raw: bytes, part: str, path: str) -> wordml.Styles:
    """The styles for headings and those of hidden text. The names of built-in styles are the same in every language."""
    headings: set[str] = set()
    hidden: set[str] = set()
    parser = expat.ParserCreate("utf-8", " ")
    style = ""

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal style
        name = element.rpartition(" ")[2]
        if name == "style":
            style = wordml.value(attributes, "styleId")
        elif (name == "name" and _HEADING.fullmatch(wordml.value(attributes))) or (
            name == "outlineLvl" and wordml.value(attributes) in "012345678"
        ):
            headings.add(style)
        elif name == "vanish" and style and wordml.is_on(attributes):
            hidden.add(style)

    parser.StartElementHandler = start
    feed(parser, raw, part, path)
    return wordml.Styles(frozenset(headings), frozenset(hidden))
