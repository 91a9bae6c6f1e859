"""Text for people: each finding with its line, the error marked in it, the correction, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Safety
from mtfix.core.text import line_around
from mtfix.core.wording import counted, noun
from mtfix.reporters import Result
from mtfix.reporters.support.escape import spaces, visible
from mtfix.reporters.support.terminal import SEVERITY_STYLE, console, indented, line, shows_colours

if TYPE_CHECKING:
    from rich.text import Text

DESCRIPTION = "for the terminal: each finding in its line"

# How much of a long line is shown before and after a finding, in code points.
_SIDE = 70


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write the findings and a summary line."""
    from rich.text import Text

    screen = console(out)
    colour = shows_colours(screen)
    files = 0
    total: Counter[str] = Counter()
    safe = review = 0
    for document, found in results:
        files += 1
        for finding in found:
            total[finding.severity.label] += 1
            safe += bool(finding.fixes) and finding.safety is Safety.SAFE
            review += bool(finding.fixes) and finding.safety is Safety.REVIEW
            row, column = document.lines.position(finding.span.start)
            head = Text()
            head.append(visible(f"{document.path}:{row}:{column}"), "bold")
            head.append("  ")
            head.append(finding.severity.label, SEVERITY_STYLE[finding.severity.label])
            head.append(f"  {visible(finding.rule)}", "magenta")
            head.append(f"  {finding.safety.label}", "dim")
            line(screen, head)
            indented(screen, _context(document, finding, colour))
            indented(screen, Text(visible(finding.message)))
            if finding.evidence not in ("", finding.message):
                indented(screen, Text(visible(finding.evidence), "dim"))
            line(screen)
    line(screen, Text(_summary(files, total, safe, review)))


def _context(document: Document, finding: Finding, colour: bool) -> Text:
    from rich.text import Text

    text, (start, end) = document.text, finding.span
    left, right = line_around(text, start, end, _SIDE)
    old = text[start:end]
    if len(old) > 3 * _SIDE:
        old = old[: 2 * _SIDE] + " … " + old[-_SIDE // 2 :]
    new = finding.replacements(text)
    shown = Text()
    shown.append(("…" if left and text[left - 1] != "\n" else "") + visible(text[left:start].lstrip()))
    if new:
        mark = "" if colour else "[-"
        shown.append(mark + visible(spaces(old)) + ("" if colour else "-]"), "red strike")
        if colour:
            shown.append(" → ", "dim")
        shown.append(("" if colour else "{+") + visible(spaces(new[0])) + ("" if colour else "+}"), "bold green")
    else:
        shown.append(("" if colour else "[") + visible(spaces(old)) + ("" if colour else "]"), "red underline")
    shown.append(visible(text[end:right].rstrip()) + ("…" if right < len(text) and text[right] != "\n" else ""))
    if len(new) > 1:
        shown.append("  or " + ", ".join(visible(spaces(n)) for n in new[1:4]), "green")
    return shown


def _summary(files: int, total: Counter[str], safe: int, review: int) -> str:
    if not files:
        return "No file was checked."
    checked = f"{counted(files, 'file')} checked"
    if not total:
        return f"{checked}: no findings."
    kinds = ", ".join(f"{n} {label if label == 'info' else noun(n, label)}" for label, n in total.items())
    can = []
    if safe:
        can.append(f"{safe} can be corrected with mtfix fix")
    if review:
        can.append(f"{review} more with --unsafe")
    return f"{checked}: {kinds}." + (f" {'; '.join(can)}." if can else "")
