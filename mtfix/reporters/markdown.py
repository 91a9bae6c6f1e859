"""Markdown for a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TextIO

from mtfix.core.wording import counted
from mtfix.reporters import Result
from mtfix.reporters.support.escape import spaces, visible
from mtfix.reporters.support.record import whole

DESCRIPTION = "a summary, for comments and job summaries"

# Comments are limited to 65,536 characters.
_MOST = 60_000


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write findings by file. Text of files never becomes markup, a link or a mention."""
    lines: list[str] = []
    files = total = sure = 0
    for document, findings in results:
        files += 1
        total += len(findings)
        if findings:
            lines.append(f"\n**{_plain(document.path)}**\n")
        for finding in findings:
            sure += any(fix.safety.label == "safe" for fix in finding.fixes)
            line, _ = document.lines.position(finding.span.start)
            old = _code(document.text[finding.span.start : finding.span.end])
            new = finding.replacements(document.text)
            shown = f"{old} → {_code(new[0])}" if new and new[0] else f"{old} → (nothing)" if new else old
            lines.append(
                f"- line {line}, {finding.severity.label} `{finding.rule}`: {shown}: {_plain(finding.message)}"
            )
    out.write(f"mtfix: {counted(total, 'finding')} in {counted(files, 'file')}")
    out.write(f", {sure} of them corrected by `mtfix fix`.\n" if sure else ".\n")
    size = 0
    for number, text in enumerate(lines):
        size += len(text) + 1
        if size > _MOST:
            rest = sum(line.startswith("- ") for line in lines[number:])
            out.write(f"\n… and {rest} more; `mtfix lint` lists them all.\n")
            break
        out.write(text + "\n")


def _code(text: str) -> str:
    """A code span that its text cannot end: the fence is longer than any run of backticks in it."""
    plain = visible(whole(spaces(text)))
    plain = plain if len(plain) <= 120 else plain[:117] + "..."
    fence = "`" * (max((len(run) for run in re.findall("`+", plain)), default=0) + 1)
    return f"{fence} {plain} {fence}" if "`" in plain or not plain else f"{fence}{plain}{fence}"


def _plain(text: str) -> str:
    """Text in which all characters that Markdown or HTML markup could begin with are character references.

    A zero-width space keeps services from finding mentions and issue numbers in the rendered text.
    """
    return re.sub(r"[^\w\s,;“”‘’/()-]|_", _reference, visible(whole(text)))


def _reference(match: re.Match[str]) -> str:
    char = match.group()
    return f"&#{ord(char)};" + ("&#8203;" if char in "@#" else "")
