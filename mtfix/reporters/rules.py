"""What each rule found: a table of rules, the commonest first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TextIO

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.wording import counted
from mtfix.reporters import Result
from mtfix.reporters.support.escape import visible

DESCRIPTION = "a summary: how often each rule fired, and in how many files"

_HEADINGS = ("rule", "findings", "files", *(severity.label for severity in Severity), "safe", "review")


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write the table, and the totals in its last line."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    total, checked, concerned = Counter[str](), 0, 0
    for _, found in results:
        checked += 1
        concerned += bool(found)
        for rule in {finding.rule for finding in found}:
            counts[rule]["files"] += 1
        for finding in found:
            own = Counter(_facts(finding))
            counts[finding.rule] += own
            total += own
    if not total:
        out.write(f"{counted(checked, 'file')} checked: no findings.\n")
        return
    total["files"] = concerned
    order = sorted(counts, key=lambda rule: (-counts[rule]["findings"], rule))
    rows = [(visible(rule), *_numbers(counts[rule])) for rule in order]
    rows.append((f"{counted(len(order), 'rule')}, {counted(checked, 'file')} checked", *_numbers(total)))
    widths = [max(len(row[n]) for row in (_HEADINGS, *rows)) for n in range(len(_HEADINGS))]
    for first, *others in (_HEADINGS, *rows):
        line = "  ".join(text.rjust(width) for text, width in zip(others, widths[1:], strict=True))
        out.write(f"{first.ljust(widths[0])}  {line}".rstrip() + "\n")


def _facts(finding: Finding) -> Iterable[str]:
    yield "findings"
    yield finding.severity.label
    if finding.fixes and finding.safety < Safety.HINT:
        yield finding.safety.label


def _numbers(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(str(counts[heading]) for heading in _HEADINGS[1:])
