"""Writing to a terminal: colours, width and layout."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text


def console(out: TextIO | None = None) -> Console:
    """A rich console that honours NO_COLOR, FORCE_COLOR, COLUMNS and pipes; nothing in text is markup."""
    from rich.console import Console

    stream = out or sys.stdout
    plain = not stream.isatty() and not os.environ.get("FORCE_COLOR")
    return Console(
        file=stream,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=plain,
        width=None if stream.isatty() or "COLUMNS" in os.environ else 100,
    )


def shows_colours(screen: Console) -> bool:
    """Whether colours tell deletions from insertions: not in a pipe, and not with NO_COLOR, where all that is left of a
    style is what many terminals do not show."""
    return screen.color_system is not None and not screen.no_color


STYLE = {"old": "red strike", "new": "bold green", "same": ""}
SEVERITY_STYLE = {"error": "bold red", "warning": "yellow", "info": "cyan"}


def marked(kind: str, text: str, colour: bool) -> tuple[str, str]:
    """A part of a comparison as (text, style); without colour, deletions are [-so-] and insertions {+so+}."""
    if colour or kind == "same":
        return text, STYLE[kind]
    return ("[-" + text + "-]", "") if kind == "old" else ("{+" + text + "+}", "")


def line(screen: Console, text: Text | str = "") -> None:
    """Print one line. A pipe needs no layout, which would take as long as checking."""
    if screen.soft_wrap and screen.color_system is None:
        screen.file.write((text if isinstance(text, str) else text.plain) + "\n")
    else:
        screen.print(text)


def indented(screen: Console, text: Text, by: int = 4) -> None:
    """Print a text below a heading: wrapped to the width of a terminal, or on one line in a pipe."""
    from rich.padding import Padding
    from rich.text import Text as Plain

    if screen.soft_wrap:
        line(screen, Plain(" " * by) + text)
    else:
        screen.print(Padding(text, (0, 0, 0, by)))
