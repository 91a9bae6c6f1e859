"""TMX translation memories: the variants of a unit that are in the target language, beside its source.

Specification: LISA OSCAR TMX 1.4b.
"""

from __future__ import annotations

import re

from mtfix.core.document import Segment
from mtfix.formats.support import xmltree
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import malformed
from mtfix.formats.support.xmltree import Element
from mtfix.languages.tags import primary, same

DESCRIPTION = "TMX translation memories"
SUFFIXES = (".tmx",)
PROTECTS = "everything but the text of target variants: sources, notes, properties, inline tags, entities"

_SNIFF = re.compile(r"<tmx[\s>]")


def sniff(text: str) -> bool:
    """Whether the root element is ``tmx``."""
    return _SNIFF.search(text, 0, 4_000) is not None


declared = xmltree.declared


def extract(text: str, options: Options) -> Extracted:
    """The variants in the language of ``options``; where none is, all those not in the source language.

    A key is the unit's ``tuid``, or its number in the file, and the variant's language. Raises MtfixError
    where the file is not well-formed or not TMX.
    """
    tree = xmltree.parse(text, options)
    root = tree.root
    if root.name != "tmx":
        raise malformed(text, root.open.start, f"the root element is <{root.name}>, not <tmx>", options.path)
    header = root.first("header")
    usual = "" if header is None else header.attributes.get("srclang", "")
    body = root.first("body")
    units = [] if body is None else list(body.elements("tu"))
    wanted_source, wanted = options.languages
    present = {_language(tuv) for tu in units for tuv in tu.elements("tuv")}
    if not any(same(wanted, language) for language in present):
        wanted = ""
    segments: list[Segment] = []
    sources: dict[str, None] = {}
    targets: dict[str, None] = {}
    for number, tu in enumerate(units, 1):
        variants = [(_language(tuv), seg) for tuv in tu.elements("tuv") if (seg := tuv.first("seg")) is not None]
        stated = wanted_source or tu.attributes.get("srclang", usual)
        others = [v for v in variants if not wanted or not same(wanted, v[0])]
        source = next((v for v in others if same(stated, v[0])), others[0] if others else None)
        original = None if source is None else xmltree.content_of(source[1], tree, text)
        for language, seg in variants:
            if source is not None and (seg is source[1] or same(language, source[0])):
                continue
            if wanted and not same(wanted, language):
                continue
            key = f"{tu.attributes.get('tuid', number)}/{language}"
            found = xmltree.segment(seg, tree, text, key, original)
            if found is not None:
                found.language = primary(language)
                segments.append(found)
                targets[language] = None
                if source is not None:
                    sources[source[0]] = None
    return Extracted(segments, (next(iter(sources), ""), next(iter(targets), "") if len(targets) == 1 else ""))


def _language(tuv: Element) -> str:
    return tuv.attributes.get("xml:lang") or tuv.attributes.get("lang", "")
