"""JUnit XML for CI servers: one suite per file, one failed case per finding."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from mtfix.reporters import Result
from mtfix.reporters.support.record import summary
from mtfix.reporters.support.xml import escaped

DESCRIPTION = "JUnit XML, for CI servers"


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write the suites; a file without findings has one case that passed."""
    suites = []
    tests = failures = 0
    for document, findings in results:
        cases = []
        for finding in findings:
            line, column = document.lines.position(finding.span.start)
            text = escaped(summary(document, finding))
            cases.append(
                f'<testcase classname="{escaped(document.path)}" name="{finding.rule}:{line}:{column}" time="0">'
                f'<failure message="{text}" type="{finding.severity.label}">'
                f"{escaped(document.path)}:{line}:{column}: {text}. {escaped(finding.evidence)}</failure></testcase>"
            )
        count = len(cases)
        cases = cases or [f'<testcase classname="{escaped(document.path)}" name="mtfix" time="0"/>']
        tests += len(cases)
        failures += count
        suites.append(
            f'<testsuite name="{escaped(document.path)}" tests="{len(cases)}" failures="{count}" errors="0" '
            f'skipped="0" time="0">{"".join(cases)}</testsuite>\n'
        )
    head = f'<testsuites name="mtfix" tests="{tests}" failures="{failures}" errors="0" time="0">'
    out.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n{"".join(suites)}</testsuites>\n')
