"""Word documents (DOCX): what they say, paragraph by paragraph, whatever runs it is spread over.

The text that mtfix presents has a line for each paragraph (a forced line break begins another): body, then
footnotes, endnotes, comments, headers and footers. Offsets and lines of findings are of this text. Corrections
go back into the runs they came from; of the package only the parts they are in are written anew. Format:
ECMA-376 (Office Open XML).
"""

from __future__ import annotations

import re
from xml.parsers import expat

from mtfix.formats.support import opc, wordml
from mtfix.formats.support.office import OfficeDocument, Way
from mtfix.formats.support.parts import feed, utf8

DESCRIPTION = "Word documents"
SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
PROTECTS = (
    "everything but the text of paragraphs: formatting, tabs, breaks, fields, deleted and hidden text, pictures; "
    "lines and offsets count a line for each paragraph"
)

# Content types of the parts with text, in the order in which they are presented.
_MAIN = ("wordprocessingml.document.main", "wordprocessingml.template.main", "document.macroEnabled.main",
         "template.macroEnabledTemplate.main")  # fmt: skip
_MORE = ("footnotes", "endnotes", "comments", "header", "footer")
_STYLES = "wordprocessingml.styles"
_HEADING = re.compile(r"heading \d|title", re.IGNORECASE)


def claims(raw: bytes) -> bool:
    """Whether bytes look like a Word document, of today or of old."""
    return raw.startswith(opc.OLE) or opc.claims(raw, "word")


def unpack(raw: bytes, path: str) -> OfficeDocument:
    """A document from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    package = opc.opened(raw, path, "DOCX", "doc")
    types = opc.types(package)
    main = opc.main(types, _MAIN, package, "DOCX", "word/document.xml")
    more = [name for kind in _MORE for name in sorted(types.get(f"wordprocessingml.{kind}", ()))]
    styles = types.get(_STYLES, [])
    headings = _headings(utf8(package, styles[0])[0], styles[0], path) if styles else frozenset[str]()
    way = Way("docx", lambda raw, name: wordml.paragraphs(raw, name, path, headings))
    labels = [(name, name.rpartition("/")[2].partition(".")[0]) for name in more]
    return OfficeDocument.of(package, [(main, ""), *labels], way)


def _headings(raw: bytes, part: str, path: str) -> frozenset[str]:
    """The ids of the styles for headings: the names of built-in styles are the same in every language."""
    found: set[str] = set()
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
            found.add(style)

    parser.StartElementHandler = start
    feed(parser, raw, part, path)
    return frozenset(found)
