"""What a finding is known by when lines move: its rule and entry, its words, those around it, its source."""

from __future__ import annotations

import re
from hashlib import blake2b

from mtfix.model import Finding

# Code points before and after the span that count, inside its paragraph. Runs of blanks count as one, so wrapping
# anew changes nothing.
_AROUND = 40
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")


def fingerprint(finding: Finding, text: str) -> str:
    """A stable name, 32 hex digits, of a finding in the text that its span is of (``Document.text``).

    It holds neither the path nor the place: the same sentence found twice has the same name, so whoever needs
    them apart counts them.
    """
    start, end = finding.span
    parts = (
        finding.rule,
        finding.entry,
        finding.source,
        _plain(_PARAGRAPH.split(text[max(start - _AROUND, 0) : start])[-1]),
        _plain(text[start:end]),
        _plain(_PARAGRAPH.split(text[end : end + _AROUND])[0]),
    )
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _plain(text: str) -> str:
    return " ".join(text.split())
