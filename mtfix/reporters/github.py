"""Workflow commands of GitHub Actions, which GitHub shows as annotations of a pull request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from mtfix.core.finding import Severity
from mtfix.reporters import Result
from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.record import summary, whole

DESCRIPTION = "annotations of GitHub Actions"

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
# GitHub shows this many annotations of each kind per step.
_SHOWN = 10


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write one annotation per finding, and a line in the log if GitHub does not show all."""
    counts: Counter[str] = Counter()
    for document, findings in results:
        for finding in findings:
            line, column = document.lines.position(finding.span.start)
            end_line, end_column = document.lines.position(finding.span.end)
            command = _COMMAND[finding.severity]
            counts[command] += 1
            places = {"file": document.path, "line": line, "endLine": end_line}
            if line == end_line:  # columns are valid only within one line
                places |= {"col": column, "endColumn": end_column}
            places["title"] = f"mtfix {finding.rule}"
            shown = ",".join(f"{name}={_property(str(value))}" for name, value in places.items())
            text = summary(document, finding) + (f" ({finding.evidence})" if finding.evidence else "")
            out.write(f"::{command} {shown}::{_data(text)}\n")
    for command, count in counts.items():
        if count > _SHOWN:
            out.write(
                f"mtfix: {count} annotations of kind {command}, of which GitHub shows {_SHOWN}; all are in this log\n"
            )


def _data(text: str) -> str:
    return visible(whole(text), keep="\n").replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
