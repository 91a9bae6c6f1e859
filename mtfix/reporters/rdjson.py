"""The diagnostic format of reviewdog, with its suggestions."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps
from typing import Any, TextIO

from mtfix.core.document import Document
from mtfix.reporters import Result
from mtfix.reporters.support.record import summary, whole

DESCRIPTION = "Reviewdog Diagnostic Format"


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write one object. Columns are bytes of UTF-8 from 1, as reviewdog/proto/rdf/reviewdog.proto defines."""
    diagnostics = []
    for document, findings in results:
        for finding in findings:
            span = _range(document, *finding.span)
            diagnostics.append(
                {
                    "message": whole(summary(document, finding)),
                    "location": {"path": whole(document.path), "range": span},
                    "severity": finding.severity.label.upper(),
                    "code": {"value": finding.rule},
                    "suggestions": [
                        {"range": span, "text": whole(new)} for new in finding.replacements(document.text)
                    ],
                }
            )
    log = {"source": {"name": "mtfix"}, "diagnostics": diagnostics}
    out.write(dumps(log, ensure_ascii=True, indent=1) + "\n")


def _range(document: Document, start: int, end: int) -> dict[str, Any]:
    return {"start": _position(document, start), "end": _position(document, end)}


def _position(document: Document, offset: int) -> dict[str, int]:
    line, column = document.lines.position(offset)
    before = document.text[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
