"""One line per finding, for editors and scripts: path:line:column: severity rule: message."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from mtfix.reporters import Result
from mtfix.reporters.support.escape import visible

DESCRIPTION = "one line per finding, for editors and scripts"


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write the lines, with control characters of the files escaped."""
    for document, found in results:
        for finding in found:
            line, column = document.lines.position(finding.span.start)
            new = finding.replacements(document.text)
            shown = f" → {new[0]!r}" if new else ""
            old = document.text[finding.span.start : finding.span.end]
            short = old if len(old) <= 60 else old[:57] + "..."
            text = (
                f"{document.path}:{line}:{column}: {finding.severity.label} {finding.rule}: "
                f"{short!r}{shown} ({finding.message})"
            )
            out.write(visible(text) + "\n")
