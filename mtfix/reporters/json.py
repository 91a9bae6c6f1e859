"""JSON. Keys and their meanings do not change within version 1 (README, "JSON")."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps
from typing import Any, TextIO

from mtfix.reporters import Result, summary
from mtfix.reporters.support.record import record

DESCRIPTION = "one JSON object (see the README)"


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write one object with all findings. Offsets are code points of the decoded file; lines and columns count from 1."""
    findings: list[dict[str, Any]] = []
    files = 0
    for document, found in results:
        files += 1
        findings += [record(document, finding) for finding in found]
    run = summary(results)
    seen = {"checked": run.records(), "passed_over": run.skipped, "notes": run.notes()}
    out.write(
        dumps({"version": 1, "files": files, "findings": findings, **seen}, ensure_ascii=True, indent=1) + "\n"
    )
