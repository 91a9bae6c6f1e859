"""SARIF 2.1.0 (OASIS), as code scanning services read it."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps
from typing import Any, TextIO

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Severity
from mtfix.core.version import __version__
from mtfix.engine.fingerprint import fingerprint
from mtfix.reporters import Result
from mtfix.reporters.support.record import about, record, summary, uri, whole

DESCRIPTION = "SARIF 2.1.0, for code scanning"

_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def report(results: Iterable[Result], out: TextIO) -> None:
    """One run with all findings. Columns count code points; fingerprints survive moved lines."""
    rules: dict[str, dict[str, Any]] = {}
    found = []
    for document, findings in results:
        for finding in findings:
            meaning = about(finding)
            rules.setdefault(
                finding.rule,
                {
                    "id": finding.rule,
                    "shortDescription": {"text": meaning},
                    "help": {"text": f"{meaning}. `mtfix rules {finding.rule}` explains the rule with examples."},
                    "defaultConfiguration": {"level": _LEVEL[finding.severity]},
                },
            )
            found.append(_result(document, finding, list(rules).index(finding.rule)))
    driver = {"name": "mtfix", "version": __version__, "rules": list(rules.values())}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": found}],
    }
    out.write(dumps(log, ensure_ascii=True, indent=1) + "\n")


def _result(document: Document, finding: Finding, index: int) -> dict[str, Any]:
    place = {"uri": uri(document.path)}
    result = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVEL[finding.severity],
        "message": {"text": whole(summary(document, finding))},
        "locations": [
            {"physicalLocation": {"artifactLocation": place, "region": _region(document, *finding.span)}}
        ],
        "partialFingerprints": {"mtfix/v1": fingerprint(finding, document.text)},
        "properties": {
            key: whole(value)
            for key, value in record(document, finding).items()
            if key in ("entry", "safety", "source", "evidence") and value
        },
    }
    if finding.fixes:
        result["fixes"] = [
            {
                "description": {"text": f"{fix.safety.label}: {whole(new)}"},
                "artifactChanges": [
                    {
                        "artifactLocation": place,
                        "replacements": [
                            {
                                "deletedRegion": _region(document, edit.start, edit.end),
                                "insertedContent": {"text": whole(edit.new)},
                            }
                            for edit in fix.edits
                        ],
                    }
                ],
            }
            for fix, new in zip(finding.fixes, finding.replacements(document.text), strict=False)
        ]
    return result


def _region(document: Document, start: int, end: int) -> dict[str, int]:
    line, column = document.lines.position(start)
    end_line, end_column = document.lines.position(end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": start,
        "charLength": end - start,
    }
