"""Identifying findings independently of their line: by rule and entry, their words, the words around, the source."""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Identity

# Code points before and after the span that count, within its paragraph. Runs of whitespace count as one space, so
# that rewrapping changes nothing.
_AROUND = 40
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")


def fingerprint(finding: Finding, text: str) -> str:
    """A stable identifier, 32 hex digits, of a finding in the text that its span refers to (``Document.text``).

    It depends neither on the path nor on the position: the same sentence twice has the same identifier; count them if
    you need to distinguish them.
    """
    return digest((finding.rule, finding.entry, finding.source, *_surroundings(text, *finding.span)), 16)


class Place(NamedTuple):
    """What decisions identify a finding by.

    The key has two parts, ``WORDS-SOURCE``: the text with its surroundings and the version of the rule, and the source
    of the segment (omitted if it is not known). ``anywhere`` omits the surroundings as well. Line ends, wrapping and
    escapes of the file do not matter.
    """

    key: str
    anywhere: str
    before: str
    text: str
    after: str
    source: str


def place(document: Document, finding: Finding) -> Place:
    """The place of a finding whose span refers to ``document.text``."""
    segment = document.segment_at(finding.span)
    if segment is None:
        whole, start, end, source = document.text, *finding.span, ""
    else:
        whole, source = segment.text, segment.source or ""
        start, end = (segment.from_file(offset) for offset in finding.span)
    before, text, after = _surroundings(whole, start, end)
    named = Identity(finding.rule, finding.entry, finding.version)
    key = digest((*named, before, text, after))
    return Place(
        key=f"{key}-{digest((source,), 4)}" if source else key,
        anywhere=digest((*named, text)),
        before=before,
        text=text,
        after=after,
        source=_plain(source),
    )


def _surroundings(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The text before, in and after a span. It is cut after whitespace has been collapsed, so that indentation does not
    matter."""
    before = _plain(_PARAGRAPH.split(text[max(start - 3 * _AROUND, 0) : start])[-1])[-_AROUND:]
    after = _plain(_PARAGRAPH.split(text[end : end + 3 * _AROUND])[0])[:_AROUND]
    return before, _plain(text[start:end]), after


def digest(parts: tuple[str, ...], size: int = 8) -> str:
    """A hash of texts, as two hex digits for each of ``size`` bytes."""
    from hashlib import blake2b  # slow to import, and not needed for a file without findings

    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()


def _plain(text: str) -> str:
    return " ".join(text.split())
