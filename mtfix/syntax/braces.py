"""The fields of format strings with braces: Python's ``str.format``, C#, Rust, Java's ``MessageFormat``.

Grammar: Python, "Format String Syntax"; .NET, "Composite formatting"; Rust, ``std::fmt``; Java, ``MessageFormat``.
"""

from __future__ import annotations

import re

from mtfix.syntax.notation import Placeholder

_FIELD = re.compile(r"\{\{|\}\}|\{(?P<key>[^{}:!,\s]*)(?P<style>[!:,][^{}]*(?:\{[^{}]*\}[^{}]*)?)?\}|[{}]")
_QUOTED = re.compile(r"'(?:[^']|'')*'?")


def fields(text: str, dialect: str) -> tuple[list[Placeholder], list[Placeholder], list[int]]:
    """The fields of a text that is known to be a format string with braces."""
    found: list[Placeholder] = []
    escapes: list[Placeholder] = []
    stray: list[int] = []
    quoted: set[int] = set()
    if dialect == "java":  # MessageFormat quotes with apostrophes and has no doubled braces
        quoted = {at for m in _QUOTED.finditer(text) if m.group() != "''" for at in range(*m.span())}
    count = 0
    for match in _FIELD.finditer(text):
        start, end = match.span()
        written = match.group()
        if start in quoted:
            continue
        if written in ("{{", "}}"):
            (
                escapes.append(Placeholder(start, end, written, "braces", written))
                if dialect != "java"
                else stray.append(start)
            )
        elif len(written) == 1:
            stray.append(start)
        else:
            key, style = match["key"], (match["style"] or "").strip()
            if not key:
                key, numbered = str(count), False
                count += 1
            else:
                numbered = True
            found.append(Placeholder(start, end, written, "brace", key, style, True, numbered))
    return found, escapes, stray
