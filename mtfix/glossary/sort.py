"""The order of entries in a file: by term, as a dictionary without regard to case has them."""

from __future__ import annotations

import re
from typing import Any

import yaml

from mtfix.core.errors import MtfixError
from mtfix.glossary.load import load


def place(term: str) -> tuple[str, str]:
    """Where a term belongs; terms that differ only in case follow each other, capitals first."""
    return term.casefold(), term


def sort(text: str, path: str = "") -> str:
    """A glossary file with its terms in order. Every line stays as it is, and a comment with the entry below it.

    Raises MtfixError for a file that does not load, or whose entries do not stand on lines of their own.
    """
    load(text, path=path)
    root: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    node = next((value for key, value in root.value if key.value == "terms"), None)
    if node is None or len(node.value) < 2:
        return text
    lines = text.splitlines(keepends=True)
    starts = [_start(lines, item.start_mark.line) for item in node.value]
    firsts = [lines[item.start_mark.line] for item in node.value]
    if not all(re.match(r"\s*-\s", line) for line in firsts):
        raise MtfixError("cannot sort: each term must begin on a line of its own, with '- term:'", path=path)
    # The list ends where the next key of the file begins, comments above that included.
    after = [key.start_mark.line for key, _ in root.value if key.start_mark.line > starts[0]]
    end = _start(lines, min(after)) if after else len(lines)
    ends = [*starts[1:], end]
    terms = [next(value.value for key, value in item.value if key.value == "term") for item in node.value]
    blocks = ["".join(lines[start:stop]) for start, stop in zip(starts, ends, strict=True)]
    if not blocks[-1].endswith("\n"):
        blocks[-1] += "\n"
    order = sorted(range(len(terms)), key=lambda number: place(terms[number]))
    return "".join([*lines[: starts[0]], *(blocks[number] for number in order), *lines[end:]])


def _start(lines: list[str], line: int) -> int:
    """The first of the comment lines that stand right above a line; the line itself where there are none."""
    while line and lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line
