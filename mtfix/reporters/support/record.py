"""A finding as plain values, for the formats that tools read."""

from __future__ import annotations

from typing import Any

from mtfix.core.document import Document
from mtfix.core.finding import Finding
from mtfix.reporters.support.escape import spaces


def record(document: Document, finding: Finding) -> dict[str, Any]:
    """The keys of the JSON report (README, "JSON"). Offsets are code points; lines and columns count from 1."""
    line, column = document.lines.position(finding.span.start)
    end_line, end_column = document.lines.position(finding.span.end)
    return {
        "path": document.path,
        "rule": finding.rule,
        "entry": finding.entry,
        "message": finding.message,
        "severity": finding.severity.label,
        "safety": finding.safety.label,
        "start": finding.span.start,
        "end": finding.span.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "text": document.text[finding.span.start : finding.span.end],
        "replacements": list(finding.replacements(document.text)),
        "source": finding.source or None,
        "evidence": finding.evidence,
    }


def summary(document: Document, finding: Finding) -> str:
    """One sentence: what is wrong, and the suggested correction."""
    start, end = finding.span
    old = document.text[start:end]
    new = finding.replacements(document.text)
    short = spaces(old if len(old) <= 80 else old[:77] + "...")
    return f"“{short}”" + (f" → “{spaces(new[0])}”" if new else "") + f": {finding.message}"


def uri(path: str) -> str:
    """A path as a relative URI, with slashes and percent-encoding."""
    import os
    from urllib.parse import quote

    return quote(os.fsencode(path.replace(os.sep, "/")))


def whole(text: str) -> str:
    """A text that can be encoded: lone surrogates, which undecodable file names contain, are escaped."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
