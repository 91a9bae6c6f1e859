"""Changes for the terminal: each changed line, word by word, in colour where colours are shown."""

from __future__ import annotations

from typing import TextIO

from mtfix.core.document import Document
from mtfix.core.wording import counted
from mtfix.engine.fix import FixResult
from mtfix.reporters.support.escape import spaces, visible
from mtfix.reporters.support.terminal import console, indented, marked, shows_colours
from mtfix.reporters.support.words import changed_lines, shortened


def show(document: Document, fixed: FixResult, out: TextIO | None = None) -> None:
    """Print each changed line with deletions and insertions; long unchanged passages are shortened."""
    from rich.text import Text

    screen = console(out)
    colour = shows_colours(screen)
    screen.print(Text(visible(document.path), "bold"))
    for span, parts in changed_lines(document.text, fixed.edits):
        shown = Text()
        for kind, text in shortened(parts):
            if text:
                shown.append(
                    *marked(
                        kind,
                        visible(text if kind == "same" else spaces(text), keep="\n" if kind == "same" else ""),
                        colour,
                    )
                )
        screen.print(Text(f"line {document.lines.position(span.start)[0]}", "cyan"))
        indented(screen, shown)
    names: dict[str, int] = {}
    for finding in fixed.applied:
        names[finding.rule] = names.get(finding.rule, 0) + 1
    rules = ", ".join(f"{rule} {count}" for rule, count in sorted(names.items()))
    screen.print(Text(f"{counted(len(fixed.applied), 'change')}: {rules}", "dim"))
