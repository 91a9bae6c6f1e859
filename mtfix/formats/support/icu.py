"""The syntax of ICU MessageFormat in a text: ``{n, plural, one {# file} other {# files}}`` but not its messages.

Grammar: ICU User Guide, "Formatting Messages". Simple arguments like ``{name}`` are left to those who look
for placeholders of any kind.
"""

from __future__ import annotations

import re

from mtfix.core.text import Span

_ARGUMENT = re.compile(r"\{\s*[\w.-]+\s*,\s*(?:plural|selectordinal|select)\s*,(?:\s*offset\s*:\s*\d+)?")
_FORMATTED = re.compile(r"\{\s*[\w.-]+\s*,\s*(?:number|date|time|spellout|ordinal|duration)\b[^{}]*\}")
_SELECTOR = re.compile(r"\s*(?:=\d+|[\w-]+)\s*\{")
_MARK = re.compile(r"[{}#]|'[{}#][^']*'?")


def syntax(text: str) -> list[Span]:
    """The parts of a text that are syntax. All of an argument, where it breaks the grammar."""
    found: list[Span] = []
    at = 0
    while (match := _ARGUMENT.search(text, at)) is not None:
        spans, at = _argument(text, match)
        found += spans
    found += [Span(*m.span()) for m in _FORMATTED.finditer(text)]
    return sorted(found)


def _argument(text: str, match: re.Match[str]) -> tuple[list[Span], int]:
    """The syntax of one argument, those in its messages included, and where it ends."""
    found: list[Span] = []
    start, at = match.start(), match.end()  # of the run of syntax that is being read
    depths: list[int] = []  # of each open argument: how many simple braces are open in its present message
    choosing = True  # whether a selector must come next
    while True:
        if choosing:
            selector = _SELECTOR.match(text, at)
            if selector is not None:
                at = selector.end()
                found.append(Span(start, at))
                depths.append(0)
                choosing = False
                continue
            close = re.compile(r"\s*\}").match(text, at)
            if close is None:
                return [Span(match.start(), len(text))], len(text)
            at = close.end()
            if not depths:
                found.append(Span(start, at))
                return found, at
            found.append(Span(start, at))
            choosing = False
            continue
        mark = _MARK.search(text, at)
        if mark is None:
            return [Span(match.start(), len(text))], len(text)
        at = mark.end()
        if mark.group() == "#":
            found.append(Span(*mark.span()))
        elif mark.group() == "{":
            inner = _ARGUMENT.match(text, mark.start())
            if inner is not None:
                start, at, choosing = inner.start(), inner.end(), True
            else:
                depths[-1] += 1
        elif mark.group() == "}":
            if depths[-1]:
                depths[-1] -= 1
            else:
                depths.pop()
                start, choosing = mark.start(), True
