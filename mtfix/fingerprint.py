"""What a finding is known by when lines move: its rule and entry, its words, those around it, its source."""

from __future__ import annotations

from hashlib import blake2b

from mtfix.model import Finding

# Code points before and after the span that count. Runs of blanks count as one, so wrapping anew changes nothing.
_AROUND = 40


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
        _plain(text[max(start - _AROUND, 0) : start]),
        _plain(text[start:end]),
        _plain(text[end : end + _AROUND]),
    )
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _plain(text: str) -> str:
    return " ".join(text.split())
