"""The code quality report of GitLab."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b
from json import dumps
from typing import TextIO

from mtfix.core.finding import Severity
from mtfix.engine.fingerprint import fingerprint
from mtfix.reporters import Result
from mtfix.reporters.support.record import summary, whole

DESCRIPTION = "code quality report of GitLab"

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write a list of issues. Fingerprints are unique: the path and a count distinguish equal sentences."""
    seen: Counter[str] = Counter()
    issues = []
    for document, findings in results:
        for finding in findings:
            name = f"{whole(document.path)}\0{fingerprint(finding, document.text)}"
            seen[name] += 1
            line, _ = document.lines.position(finding.span.start)
            end, _ = document.lines.position(finding.span.end)
            issues.append(
                {
                    "description": whole(summary(document, finding)),
                    "check_name": finding.rule,
                    "fingerprint": blake2b(f"{name}\0{seen[name]}".encode(), digest_size=16).hexdigest(),
                    "severity": _SEVERITY[finding.severity],
                    "location": {"path": whole(document.path), "lines": {"begin": line, "end": end}},
                }
            )
    out.write(dumps(issues, ensure_ascii=True, indent=1) + "\n")
