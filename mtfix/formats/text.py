"""Plain text: the whole file is one segment; with its source at hand, each line is one."""

from __future__ import annotations

from mtfix.core.document import Segment
from mtfix.formats.support.base import Extracted, Options
from mtfix.syntax.protected import fences

DESCRIPTION = "Plain text"
SUFFIXES = (".txt", ".text")
PROTECTS = "code, fenced blocks, URLs, e-mail addresses, paths, placeholders, tags"


def sniff(text: str) -> bool:
    """Anything is plain text; asked last."""
    return True


def extract(text: str, options: Options) -> Extracted:
    """One segment for the whole text: terms are found across its line ends."""
    return Extracted([Segment(text, protected_spans=fences)] if text else [], ("", ""))


def lines(text: str) -> list[Segment]:
    """One segment a line, for pairing with a line-aligned source. Keys are 1-based line numbers."""
    found: list[Segment] = []
    at = 0
    for number, line in enumerate(text.split("\n"), 1):
        found.append(Segment(line.removesuffix("\r"), at, key=str(number)))
        at += len(line) + 1
    return found
