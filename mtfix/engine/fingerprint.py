"""What a finding is known by when lines move: its rule and entry, its words, those around it, its source."""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Identity

# Code points before and after the span that count, inside its paragraph. Runs of blanks count as one, so wrapping
# anew changes nothing.
_AROUND = 40
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")


def fingerprint(finding: Finding, text: str) -> str:
    """A stable name, 32 hex digits, of a finding in the text that its span is of (``Document.text``).

    It holds neither the path nor the place: the same sentence found twice has the same name, so whoever needs
    them apart counts them.
    """
    return digest((finding.rule, finding.entry, finding.source, *_surroundings(text, *finding.span)), 16)


class Place(NamedTuple):
    """Where a finding stands, as a decision of a person knows it.

    The key has two parts, ``WORDS-SOURCE``: what the text says there, in which version of the rule, and what the
    segment was translated from (left out where that is not known). ``anywhere`` leaves out the surroundings too.
    Line ends, wrapping and escapes of the file do not count.
    """

    key: str
    anywhere: str
    before: str
    text: str
    after: str
    source: str


def place(document: Document, finding: Finding) -> Place:
    """The place of a finding whose span is of ``document.text``."""
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
    """What stands before a span, in it and behind it, cut after blanks are made one: no indent pushes words out."""
    before = _plain(_PARAGRAPH.split(text[max(start - 3 * _AROUND, 0) : start])[-1])[-_AROUND:]
    after = _plain(_PARAGRAPH.split(text[end : end + 3 * _AROUND])[0])[:_AROUND]
    return before, _plain(text[start:end]), after


def digest(parts: tuple[str, ...], size: int = 8) -> str:
    """A short name of texts, two hex digits a byte of ``size``."""
    from hashlib import blake2b  # loads slowly, and a clean file needs none

    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()


def _plain(text: str) -> str:
    return " ".join(text.split())
