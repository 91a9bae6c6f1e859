"""Android string resources: ``<string>``, ``<plurals>`` and ``<string-array>``.

Escapes as in Android's documentation of string resources, "Formatting and styling".
"""

from __future__ import annotations

import re

from mtfix.core.document import Plural, Segment
from mtfix.core.text import Edit, Span
from mtfix.formats.support import xmltree
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import OBJECT, Builder, Escape, malformed
from mtfix.formats.support.xmltree import Chars, Element, Tree

DESCRIPTION = "Android string resources"
SUFFIXES = ("strings.xml", "plurals.xml", "arrays.xml")
PROTECTS = "names, comments, tags, escapes, placeholders, <xliff:g>, what is not translatable"

_SNIFF = re.compile(r"<resources[\s>]")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|([^u]))|\"")
# A reference to another resource is no text, unless its first character is escaped.
_REFERENCE = re.compile(r"[@?][\w.:/+]+")
_NO_REFERENCE = re.compile(r"\\[@?]")
_NAMED = {"n": "\n", "t": "\t"}
_WRITTEN = str.maketrans({"\\": "\\\\", "'": "\\'", '"': '\\"', "\n": "\\n", "\t": "\\t"})


def sniff(text: str) -> bool:
    """Whether the root element is ``resources``."""
    return _SNIFF.search(text, 0, 4_000) is not None


declared = xmltree.declared


def extract(text: str, options: Options) -> Extracted:
    """The translatable strings. Keys are their names, with the quantity or position of an item.

    Raises MtfixError where the file is not well-formed or not such resources.
    """
    tree = xmltree.parse(text, options)
    root = tree.root
    if root.name != "resources":
        raise malformed(text, root.open.start, f"the root element is <{root.name}>, not <resources>", options.path)
    segments: list[Segment] = []
    for child in root.elements("string", "plurals", "string-array"):
        if child.attributes.get("translatable") == "false":
            continue
        name = child.attributes.get("name", "")
        if child.name == "string":
            _add(segments, child, name, tree, text)
            continue
        for number, item in enumerate(child.elements("item")):
            quantity = item.attributes.get("quantity")
            plural = Plural(name, quantity) if quantity else None
            _add(segments, item, f"{name}[{quantity or number}]", tree, text, plural)
    return Extracted(segments)


def _add(
    segments: list[Segment], element: Element, key: str, tree: Tree, text: str, plural: Plural | None = None
) -> None:
    into = Builder()
    cdata = _escape(tree.escape_cdata)
    _fill(into, element, text, cdata)
    place = Span(element.open.end, element.close.start)
    content = into.text.strip()
    if content and (not _REFERENCE.fullmatch(content) or _NO_REFERENCE.search(text, *place)):
        found = into.segment(place, key, None, _escape(tree.escape), _String)
        found.plural = plural
        segments.append(found)


class _String(Segment):
    """A string at whose start nothing may come that would make it a reference: ``@`` or ``?``."""

    def to_edits(self, edit: Edit) -> list[Edit]:
        after = self.text[edit.end :].lstrip()
        first = not self.text[: edit.start].strip()
        if first and not edit.new.strip() and after.startswith(("@", "?")):
            return []
        edits = super().to_edits(edit)
        if not first and edit.new.startswith(("@", "?")) and edits:
            edits[0] = edits[0]._replace(
                new=edits[0].new.removeprefix("\\")
            )  # only the first sign of a string needs it
        return edits


def _fill(into: Builder, element: Element, text: str, cdata: Escape) -> None:
    for child in element.children:
        if isinstance(child, Chars):
            _unescape(into, child, text, cdata if child.cdata else None)
        elif child.name == "g" or child.name == "&":
            inner = "".join(c.text for c in child.children if isinstance(c, Chars))
            into.fixed(inner or OBJECT, child.open.start, max(child.open.end, child.close.end))
        elif child.name == "br":
            into.wrap(child.open.start, max(child.open.end, child.close.end))
        else:
            into.code(child.name, "open")
            _fill(into, child, text, cdata)
            into.code(child.name, "close")


def _unescape(into: Builder, chars: Chars, text: str, escape: Escape | None) -> None:
    if text[chars.start : chars.end] != chars.text:
        into.written(chars.text, chars.start, chars.end, escape)
        return
    at, end = chars.start, chars.end
    for match in _ESCAPE.finditer(text, at, end):
        into.verbatim(text[at : match.start()], at, escape)
        at = match.end()
        unit, char = match.groups()
        if unit and not 0xD800 <= int(unit, 16) < 0xE000:
            into.written(chr(int(unit, 16)), *match.span(), escape)
        elif unit:
            into.fixed("\ufffd", *match.span())
        elif char:
            into.written(_NAMED.get(char, char), *match.span(), escape)
        # A bare quotation mark only says that spaces count; it is not shown.
    into.verbatim(text[at:end], at, escape)


def _escape(outer: Escape) -> Escape:
    def escape(text: str) -> str:
        written = text.translate(_WRITTEN)
        return outer("\\" + written if written.startswith(("@", "?")) else written)

    return escape
