"""Tab-separated lines, which spreadsheets open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from mtfix.reporters import Result
from mtfix.reporters.support.escape import visible

DESCRIPTION = "tab-separated: path, line, column, rule, text, replacement"


def report(results: Iterable[Result], out: TextIO) -> None:
    """A line for each finding."""
    for document, findings in results:
        for finding in findings:
            line, column = document.lines.position(finding.span.start)
            text = document.text[finding.span.start : finding.span.end]
            new = next(iter(finding.replacements(document.text)), "")
            cells = (document.path, str(line), str(column), finding.rule, text, new)
            out.write("\t".join(map(visible, cells)) + "\n")
