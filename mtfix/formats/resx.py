"""Resources of .NET (``.resx``): the ``value`` of each ``data`` that is a string.

Format: the schema that such files carry, described in Microsoft's "Work with .resx files programmatically".
"""

from __future__ import annotations

import re

from mtfix.core.document import Segment
from mtfix.formats.support import xmltree
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Distinct, malformed

DESCRIPTION = "resources of .NET"
SUFFIXES = (".resx", ".resw")
PROTECTS = "names, comments, schema, headers, typed and binary data, entities, placeholders"

_SNIFF = re.compile(r"<root>.{0,8000}<resheader\s", re.DOTALL)

declared = xmltree.declared


def sniff(text: str) -> bool:
    """Whether there are the headers that such files have."""
    return _SNIFF.search(text, 0, 10_000) is not None


def extract(text: str, options: Options) -> Extracted:
    """The strings. Keys are their names. Raises MtfixError where the file is not well-formed or not of resources."""
    tree = xmltree.parse(text, options)
    root = tree.root
    if root.name != "root":
        raise malformed(text, root.open.start, f"the root element is <{root.name}>, not <root>", options.path)
    segments: list[Segment] = []
    distinct = Distinct()
    for data in root.elements("data"):
        value, name = data.first("value"), data.attributes.get("name", "")
        # Names that begin with ">>" are notes of the designer of forms.
        if value is None or name.startswith(">>") or data.attributes.keys() & {"type", "mimetype"}:
            continue
        found = xmltree.segment(value, tree, text, distinct(name), None)
        if found is not None and found.text.strip():
            segments.append(found)
    return Extracted(segments)
