"""Qt Linguist files (``.ts``): each ``translation`` beside its ``source``.

No segments: vanished and obsolete messages, and translations that are empty. Format: Qt's "TS file format".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.document import Plural, Segment
from mtfix.formats.support import xmltree
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Distinct, malformed
from mtfix.formats.support.xmltree import Element

DESCRIPTION = "Qt Linguist translations"
SUFFIXES = (".ts",)  # of TypeScript as well, which a run over a folder leaves out
PROTECTS = "everything but translations: sources, comments, locations, %1 and %n, entities; vanished messages"

_SNIFF = re.compile(r"<!DOCTYPE TS>|<TS[\s>]")
_ARGUMENT = re.compile(r"%L?(?:\d{1,2}|n)")
_GONE = ("vanished", "obsolete")

declared = xmltree.declared


def sniff(text: str) -> bool:
    """Whether the root element is ``TS``."""
    return _SNIFF.search(text, 0, 2_000) is not None


def extract(text: str, options: Options) -> Extracted:
    """The translations. A key is the context and the message's id or source, with ``[n]`` for a plural form.

    Raises MtfixError where the file is not well-formed or not of Qt Linguist.
    """
    tree = xmltree.parse(text, options)
    root = tree.root
    if root.name != "TS":
        raise malformed(text, root.open.start, f"the root element is <{root.name}>, not <TS>", options.path)
    segments: list[Segment] = []
    distinct = Distinct()
    for context, message in _messages(root):
        source, translation = message.first("source"), message.first("translation")
        if translation is None or translation.attributes.get("type") in _GONE:
            continue
        original = xmltree.content_of(source, tree, text) if source is not None else None
        key = f"{context}/{message.attributes.get('id') or (original.text if original else '')}"
        several = translation.first("numerusform") is not None
        for number, form in enumerate(_forms(translation)):
            name = distinct(key if form is translation else f"{key}[{number}]")
            found = xmltree.segment(form, tree, text, name, original, protected_spans=_ARGUMENT)
            if found is not None and found.text:
                if several:
                    found.plural = Plural(key, str(number))
                segments.append(found)
    at = root.attributes
    return Extracted(segments, (at.get("sourcelanguage", ""), at.get("language", "").replace("_", "-")))


def _messages(root: Element) -> Iterator[tuple[str, Element]]:
    for context in root.elements("context", "message"):
        if context.name == "message":
            yield "", context
            continue
        name = context.first("name")
        for message in context.elements("message"):
            yield "" if name is None else xmltree.characters(name), message


def _forms(translation: Element) -> list[Element]:
    """The plural forms of a translation and its variants for less room, or the translation itself."""
    forms = list(translation.elements("numerusform")) or [translation]
    return [variant for form in forms for variant in list(form.elements("lengthvariant")) or [form]]
