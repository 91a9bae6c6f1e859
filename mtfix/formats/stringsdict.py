"""Apple ``.stringsdict``: plural forms, and texts for devices and widths.

Format: Apple's "Stringsdict file format" in "Localizing strings that contain plurals".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.document import Plural, Segment
from mtfix.formats.support import xmltree
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Distinct, malformed
from mtfix.formats.support.xmltree import Element
from mtfix.languages.support.plurals import CATEGORIES

DESCRIPTION = "Apple plural forms"
SUFFIXES = (".stringsdict",)
PROTECTS = "keys, types of values, %#@variables@, entities"

_SNIFF = re.compile(r"<plist[\s>].{0,4000}<key>NSString(?:LocalizedFormatKey|FormatSpecTypeKey)</key>", re.DOTALL)
_VARIABLE = re.compile(r"%(?:\d+\$)?#@[^@]*@|%(?:\d+\$)?[-+ 0#]*\d*(?:\.\d+)?(?:hh?|ll?|[qztj])?[@a-zA-Z]")
_TYPES = ("NSStringFormatSpecTypeKey", "NSStringFormatValueTypeKey")

declared = xmltree.declared


def sniff(text: str) -> bool:
    """Whether it is a property list with the keys of plural forms."""
    return _SNIFF.search(text, 0, 8_000) is not None


def extract(text: str, options: Options) -> Extracted:
    """The texts. A key is the way to them: ``files/count/one``.

    Raises MtfixError where the file is not well-formed or no property list.
    """
    tree = xmltree.parse(text, options)
    root = tree.root
    if root.name != "plist":
        raise malformed(text, root.open.start, f"the root element is <{root.name}>, not <plist>", options.path)
    segments: list[Segment] = []
    distinct = Distinct()
    for key, element in _strings(root, ()):
        found = xmltree.segment(element, tree, text, distinct("/".join(key)), None, protected_spans=_VARIABLE)
        if found is not None and found.text.strip():
            if key[-1] in CATEGORIES:
                found.plural = Plural("/".join(key[:-1]), key[-1])
            segments.append(found)
    return Extracted(segments)


def _strings(element: Element, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Element]]:
    """The strings in the dictionaries of an element, with the keys that lead to them."""
    for dictionary in element.elements("dict"):
        yield from _entries(dictionary, path)


def _entries(dictionary: Element, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Element]]:
    key = ""
    for child in dictionary.elements():
        if child.name == "key":
            key = xmltree.characters(child)
        elif child.name == "dict":
            yield from _entries(child, (*path, key))
        elif child.name == "string" and key not in _TYPES:
            yield (*path, key), child
