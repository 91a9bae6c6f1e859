"""Checkstyle XML, which many review tools read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from mtfix.reporters import Result
from mtfix.reporters.support.record import summary
from mtfix.reporters.support.xml import escaped

DESCRIPTION = "Checkstyle XML, for review tools"


def report(results: Iterable[Result], out: TextIO) -> None:
    """The files that have findings, each with its errors."""
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n')
    for document, findings in results:
        if not findings:
            continue
        out.write(f'<file name="{escaped(document.path)}">\n')
        for finding in findings:
            line, column = document.lines.position(finding.span.start)
            out.write(
                f'<error line="{line}" column="{column}" severity="{finding.severity.label}" '
                f'message="{escaped(summary(document, finding))}" source="mtfix.{finding.rule}"/>\n'
            )
        out.write("</file>\n")
    out.write("</checkstyle>\n")
