"""SARIF 2.1.0 (OASIS), for code scanning services."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps
from typing import Any, TextIO

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Severity
from mtfix.core.version import __version__
from mtfix.engine.fingerprint import fingerprint
from mtfix.glossary.schema import RuleSpec
from mtfix.reporters import Result
from mtfix.reporters import summary as seen
from mtfix.reporters.support.page import Lookup, markdown, plain, unknown
from mtfix.reporters.support.record import record, summary, uri, whole

SHOWS_PAGES = True

DESCRIPTION = "SARIF 2.1.0, for code scanning"

_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def report(results: Iterable[Result], out: TextIO, page: Lookup = unknown) -> None:
    """Write one run with all findings and the pages of their rules. Columns are code points; fingerprints do not depend
    on line numbers."""
    rules: dict[str, dict[str, Any]] = {}
    found = []
    for document, findings in results:
        for finding in findings:
            if finding.rule not in rules:
                rules[finding.rule] = _rule(finding, page(finding))
            found.append(_result(document, finding, list(rules).index(finding.rule)))
    driver = {"name": "mtfix", "version": __version__, "rules": list(rules.values())}
    run = seen(results)
    notes = [run.line(), *run.notes()]
    notices = [{"level": "note", "message": {"text": whole(text)}} for text in notes]
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notices}],
                "results": found,
                "properties": {"checked": run.records(), "passedOver": run.skipped},
            }
        ],
    }
    out.write(dumps(log, ensure_ascii=True, indent=1) + "\n")


def _rule(finding: Finding, spec: RuleSpec | None) -> dict[str, Any]:
    if spec is None:
        meaning, level = whole(finding.message), _LEVEL[finding.severity]
        return {"id": finding.rule, "shortDescription": {"text": meaning}, "defaultConfiguration": {"level": level}}
    about = spec.about or spec.message
    return {
        "id": spec.rule,
        "shortDescription": {"text": spec.message},
        "fullDescription": {"text": " ".join(filter(None, (about, spec.why)))},
        "help": {"text": plain(spec), "markdown": markdown(spec)},
        "defaultConfiguration": {"level": _LEVEL[Severity[spec.severity.upper()]]},
    }


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
