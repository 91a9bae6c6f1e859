"""XML as a tree that knows where in the file everything stands. Expat reads it; nothing is ever written out.

Entities that the file itself declares are refused, whether they point outside or multiply inside, and no
external DTD is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.parsers import expat

from mtfix.core.document import Segment
from mtfix.core.text import Span
from mtfix.formats.support.base import Options
from mtfix.formats.support.pieces import OBJECT, Builder, Escape, escape_with, malformed, references, within

# No document for people nests deeper; it keeps recursion over the tree safe.
_DEPTH = 200
_XML = "http://www.w3.org/XML/1998/namespace "
_DECLARED = re.compile(rb"""<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")

_BASE = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_content = escape_with(_BASE)


class Chars(NamedTuple):
    """A run of character data: what it says, and where it is written."""

    text: str
    start: int
    end: int
    cdata: bool


class Element:
    """An element. Names are local ones, without namespace; ``xml:lang`` and its like keep their prefix.

    ``open`` and ``close`` are the places of its tags; an entity that the parser does not know is in the
    tree as an element with the name "&".
    """

    __slots__ = ("attributes", "children", "close", "name", "open")

    def __init__(self, name: str, attributes: dict[str, str], open: Span, close: Span) -> None:
        self.name, self.attributes, self.open, self.close = name, attributes, open, close
        self.children: list[Element | Chars] = []

    def elements(self, *names: str) -> Iterator[Element]:
        """The children with one of the names, or all of them."""
        for child in self.children:
            if isinstance(child, Element) and (not names or child.name in names):
                yield child

    def first(self, name: str) -> Element | None:
        return next(self.elements(name), None)

    def walk(self) -> Iterator[Element]:
        """The element and all those in it, in the order of the file."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()


class Tree(NamedTuple):
    """A parsed file: its root, and how text is written in it."""

    root: Element
    escape: Escape
    escape_cdata: Escape


def declared(raw: bytes) -> str:
    """The encoding that the XML declaration names, or that its first bytes show (XML 1.0, appendix F)."""
    for mark, name in ((b"<\0?\0", "utf-16-le"), (b"\0<\0?", "utf-16-be")):
        if raw.startswith(mark):
            return name
    match = _DECLARED.match(raw.removeprefix(b"\xef\xbb\xbf"))
    return match.group(1).decode("ascii", "replace") if match else ""


def parse(text: str, options: Options) -> Tree:
    """The tree of an XML text. Raises MtfixError, with line, where it is not well-formed or not safe."""
    root = _Parser(text, options.path).run()
    # What the file's encoding cannot write is written as a character reference.
    return Tree(root, within(options.encoding, _content), _cdata_within(options.encoding))


def _cdata_within(encoding: str) -> Escape:
    if encoding.startswith("utf"):
        return _cdata

    def escape(text: str) -> str:
        written = ((char, references(encoding, char)) for char in _cdata(text))
        return "".join(char if char == other else f"]]>{other}<![CDATA[" for char, other in written)

    return escape


def _cdata(text: str) -> str:
    """Text for a CDATA section: "]]>" must not come up, nor at the seams with what comes around it."""
    text = text.replace(OBJECT, "").replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    if text.startswith((">", "]>")):
        text = "]]><![CDATA[" + text
    return text + "]]><![CDATA[" if text.endswith("]") else text


class _Names(dict[str, str]):
    """Names as expat gives them, with their namespace -> names as the tree has them."""

    def __missing__(self, name: str) -> str:
        local = name.replace(_XML, "xml:") if name.startswith(_XML) else name.rpartition(" ")[2]
        self[name] = local
        return local


class _Parser:
    """Feeds expat and turns its byte offsets (of the UTF-8 it was fed) into code points."""

    def __init__(self, text: str, path: str) -> None:
        self.text, self.path = text, path
        self.raw = text.encode("utf-8", "surrogatepass")
        self.plain = len(self.raw) == len(text)
        self.byte = self.point = 0
        self.top = Element("", {}, Span(0, 0), Span(0, 0))
        self.stack = [self.top]
        self.cdata = False
        self.names = _Names()
        self.pending: Chars | Element | None = None  # begins at its start; its end is the next event's start
        self.closing: Element | None = None
        parser = self.parser = expat.ParserCreate("utf-8", " ")
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.StartCdataSectionHandler = self.start_cdata
        parser.EndCdataSectionHandler = self.end_cdata
        parser.CommentHandler = self.other
        parser.ProcessingInstructionHandler = self.other
        parser.SkippedEntityHandler = self.skipped
        parser.EntityDeclHandler = self.entity

    def run(self) -> Element:
        try:
            self.parser.Parse(self.raw, True)
        except expat.ExpatError as error:
            message = expat.ErrorString(error.code)
            at = self._point(self.parser.ErrorByteIndex) if self.parser.ErrorByteIndex >= self.byte else self.point
            raise malformed(self.text, at, f"broken XML: {message}", self.path) from None
        self._here(len(self.raw))
        return next(self.top.elements())

    def _point(self, byte: int) -> int:
        if self.plain:
            return byte
        self.point += len(self.raw[self.byte : byte].decode("utf-8", "surrogatepass"))
        self.byte = byte
        return self.point

    def _here(self, byte: int | None = None) -> int:
        """Where the present event begins; what was open until here ends."""
        at = self._point(self.parser.CurrentByteIndex if byte is None else byte)
        pending, self.pending = self.pending, None
        if isinstance(pending, Chars):
            self.stack[-1].children.append(Chars(pending.text, pending.start, at, pending.cdata))
        elif pending is not None:
            pending.open = Span(pending.open.start, at)
        if self.closing is not None:
            self.closing.close = Span(self.closing.close.start, at)
            self.closing = None
        return at

    def start(self, name: str, attributes: dict[str, str]) -> None:
        at = self._here()
        if len(self.stack) > _DEPTH:
            raise malformed(self.text, at, f"nested more than {_DEPTH} levels deep", self.path)
        here = Span(at, at)
        local = {self.names[key]: value for key, value in attributes.items()} if attributes else attributes
        element = Element(self.names[name], local, here, here)
        self.stack[-1].children.append(element)
        self.stack.append(element)
        self.pending = element

    def end(self, name: str) -> None:
        at = self._here()
        element = self.stack.pop()
        element.close = Span(at, at)
        self.closing = element

    def characters(self, data: str) -> None:
        at = self._here()
        self.pending = Chars(data, at, at, self.cdata)

    def start_cdata(self) -> None:
        self._here()
        self.cdata = True

    def end_cdata(self) -> None:
        self._here()
        self.cdata = False

    def other(self, *ignored: str) -> None:
        self._here()

    def skipped(self, name: str, parameter: bool) -> None:
        at = self._here()
        if not parameter:
            self.pending = Element("&", {"name": name}, Span(at, at), Span(at, at))
            self.stack[-1].children.append(self.pending)

    def entity(self, name: str, *ignored: object) -> None:
        at = self._point(self.parser.CurrentByteIndex)
        raise malformed(
            self.text, at, f"declares the entity {name!r}; write its text out, entities are not read", self.path
        )


# Inline markup of translation files (XLIFF 1.2 and 2.1, TMX 1.4b): whether the element's content is text, or
# the element is one half of a pair. Any other is in the sentence as an object.
TEXT, HALF = "text", "half"
INLINE: Mapping[str, str] = {
    "g": TEXT, "mrk": TEXT, "pc": TEXT, "hi": TEXT,
    "bpt": HALF, "ept": HALF, "bx": HALF, "ex": HALF, "sc": HALF, "ec": HALF, "sm": HALF, "em": HALF,
}  # fmt: skip


def fill(into: Builder, element: Element, tree: Tree, file: str, inline: Mapping[str, str] = INLINE) -> None:
    """Collect the text of an element; its inline tags are gaps or objects, and stay."""
    for child in element.children:
        if isinstance(child, Chars):
            escape = tree.escape_cdata if child.cdata else None
            if file[child.start : child.end] == child.text:
                into.verbatim(child.text, child.start, escape)
            else:
                into.written(child.text, child.start, child.end, escape)
        elif inline.get(child.name) == TEXT:
            start = len(into)
            code = _code(child)
            if code:
                into.code(code, "open")
            fill(into, child, tree, file, inline)
            if code:
                into.code(code, "close")
            if child.attributes.get("mtype") == "protected" or child.attributes.get("translate") == "no":
                into.protect(start, len(into))
        elif inline.get(child.name) == HALF:
            if code := _code(child):
                into.code(code)
        else:
            if code := _code(child):
                into.code(code)
            into.fixed(OBJECT, child.open.start, max(child.open.end, child.close.end))


# Notes and marks of searches and terms: a translator may drop them.
_NOTES = ("mrk", "hi", "sm", "em", "&", "it")


def _code(element: Element) -> str:
    """What tells an inline tag from others of its segment: its name and id; "" for one that means nothing."""
    name, at = element.name, element.attributes
    if name in _NOTES:
        return ""
    id = at.get("id") or at.get("startRef") or at.get("rid") or at.get("i") or at.get("x") or at.get("ctype", "")
    return f"{name} {id}".rstrip()


def content_of(element: Element, tree: Tree, file: str) -> Builder:
    """The text of an element with its inline tags, as ``segment`` would have it."""
    into = Builder()
    fill(into, element, tree, file)
    return into


def text_of(element: Element, tree: Tree, file: str) -> str:
    """The text of an element, as ``segment`` would have it."""
    return content_of(element, tree, file).text


def characters(element: Element) -> str:
    """The characters in an element, but for those in other elements in it."""
    return "".join(child.text for child in element.children if isinstance(child, Chars))


def segment(
    element: Element,
    tree: Tree,
    file: str,
    key: str,
    source: Builder | None,
    *,
    protected_spans: re.Pattern[str] | None = None,
) -> Segment | None:
    """The content of an element as a segment; None for ``<target/>``, which has no inside to write to.

    What ``protected_spans`` matches is never edited. ``source`` is what the element's source says.
    """
    into = Builder()
    fill(into, element, tree, file)
    if element.close.start == element.open.end and element.close.start == element.close.end:
        return None
    for match in protected_spans.finditer(into.text) if protected_spans else ():
        into.protect(*match.span())
    original = None if source is None else source.text
    found = into.segment(Span(element.open.end, element.close.start), key, original, tree.escape)
    if source is not None:
        found.source_codes = source.codes
    return found
