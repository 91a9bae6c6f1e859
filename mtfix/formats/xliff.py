"""XLIFF 1.2 and 2.x: each ``target`` beside its ``source``.

No segments: units without a target, units marked ``translate="no"``, alternative translations, and targets
that are only a copy of the source waiting for a translator (by ``state``). Specifications: OASIS XLIFF 1.2
(2008) and 2.1 (2018).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.document import Segment
from mtfix.formats.support import xmltree
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import malformed
from mtfix.formats.support.xmltree import Element, Tree
from mtfix.languages.tags import primary

DESCRIPTION = "XLIFF 1.2 and 2, with the dialects of translation tools"
SUFFIXES = (".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff", ".txlf")
PROTECTS = "everything but the text of targets: sources, notes, inline tags, CDATA, entities, namespaces"

_SNIFF = re.compile(r"<(?:\w+:)?xliff[\s>]")
_WAITING = {"new", "needs-translation", "initial"}
_DONE = {"translated", "final", "signed-off", "reviewed"}


def sniff(text: str) -> bool:
    """Whether the root element is ``xliff``."""
    return _SNIFF.search(text, 0, 4_000) is not None


declared = xmltree.declared


def extract(text: str, options: Options) -> Extracted:
    """The translated units. A key is the file's ``original`` (1.2) or ``id`` (2.x), the ids of the unit and
    of the segment. Raises MtfixError where the file is not well-formed or not XLIFF.
    """
    tree = xmltree.parse(text, options)
    root = tree.root
    if root.name != "xliff":
        raise malformed(text, root.open.start, f"the root element is <{root.name}>, not <xliff>", options.path)
    segments: list[Segment] = []
    files = list(root.elements("file"))
    for file in files:
        name = file.attributes.get("original") or file.attributes.get("id", "")
        for unit in _units(file):
            read = _segments_1 if unit.name == "trans-unit" else _segments_2
            found = list(read(unit, f"{name}/{unit.attributes.get('id', '')}", tree, text))
            if file.attributes.get("target-language") != files[0].attributes.get("target-language"):
                for segment in found:
                    segment.language = primary(file.attributes.get("target-language", ""))
            segments += found
    first = files[0].attributes if files else {}
    at = root.attributes
    return Extracted(
        segments,
        (
            at.get("srcLang") or first.get("source-language", ""),
            at.get("trgLang") or first.get("target-language", ""),
        ),
    )


def _units(parent: Element) -> Iterator[Element]:
    """The units to be translated; ``translate`` is inherited from groups and files."""
    if parent.attributes.get("translate") == "no":
        return
    for child in parent.elements("body", "group", "trans-unit", "unit"):
        if child.name in ("body", "group"):
            yield from _units(child)
        elif child.attributes.get("translate") != "no":
            yield child


def _segments_1(unit: Element, key: str, tree: Tree, text: str) -> Iterator[Segment]:
    source, target = unit.first("source"), unit.first("target")
    if source is None or target is None:
        return
    state = target.attributes.get("state", "final" if unit.attributes.get("approved") == "yes" else "")
    parts = [e for e in target.walk() if e.name == "mrk" and e.attributes.get("mtype") == "seg"]
    if not parts:
        yield from _segment(target, source, state, key, tree, text)
        return
    cut = unit.first("seg-source")
    sources = {e.attributes.get("mid"): e for e in (cut or source).walk() if e.attributes.get("mtype") == "seg"}
    for part in parts:
        mid = part.attributes.get("mid", "")
        yield from _segment(part, sources.get(mid), state, f"{key}/{mid}", tree, text)


def _segments_2(unit: Element, key: str, tree: Tree, text: str) -> Iterator[Segment]:
    for number, part in enumerate(unit.elements("segment"), 1):
        source, target = part.first("source"), part.first("target")
        if source is not None and target is not None:
            name = f"{key}/{part.attributes.get('id', number)}"
            yield from _segment(target, source, part.attributes.get("state", ""), name, tree, text)


def _segment(
    target: Element, source: Element | None, state: str, key: str, tree: Tree, text: str
) -> Iterator[Segment]:
    original = None if source is None else xmltree.content_of(source, tree, text)
    found = xmltree.segment(target, tree, text, key, original)
    if found is None or (not found.text and state not in _DONE):
        return
    if state in _WAITING and found.text == found.source:
        return
    yield found
