"""JSON, a contract: version 1 keeps these keys and meanings (README, "JSON")."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps
from typing import Any, TextIO

from mtfix.reporters import Result


def report(results: Iterable[Result], out: TextIO) -> None:
    """One object with all findings; offsets are code points of the decoded file, lines and columns 1-based."""
    findings: list[dict[str, Any]] = []
    files = 0
    for document, found in results:
        files += 1
        for finding in found:
            line, column = document.lines.position(finding.span.start)
            end_line, end_column = document.lines.position(finding.span.end)
            findings.append(
                {
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
            )
    out.write(dumps({"version": 1, "files": files, "findings": findings}, ensure_ascii=True, indent=1) + "\n")
