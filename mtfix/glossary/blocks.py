"""A glossary file as text, cut where its entries begin: for changing some of them and leaving every other line alone."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import yaml

from mtfix.core.errors import MtfixError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Blocks(NamedTuple):
    """Joined, they are the file: what comes before the terms, each term with the comments right above it, the rest."""

    head: str
    terms: tuple[str, ...]
    tail: str

    @property
    def indent(self) -> str:
        """The spaces before the first term; those that ``write`` sets where there is none."""
        lines = (
            (line for line in self.terms[0].split("\n") if not line.lstrip().startswith("#")) if self.terms else ()
        )
        return re.match(r"[ ]*", next(iter(lines), "  ")).group()  # type: ignore[union-attr]


def cut(text: str, path: str = "") -> Blocks:
    """The blocks of a glossary file that loads. An empty or missing list of terms is made one that can be added to.

    Raises MtfixError where terms are not on lines of their own.
    """
    root: Any = yaml.compose(text, Loader=_Loader) if text.strip() else None
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    keys = {key.value: (key.start_mark.line, value) for key, value in root.value} if root else {}
    if "terms" not in keys:
        return Blocks("".join(lines) + "terms:\n", (), "")
    line, node = keys["terms"]
    after = [other for other, _ in keys.values() if other > line]
    end = _first(lines, min(after)) if after else len(lines)
    if not node.value:
        return Blocks("".join(lines[:line]) + "terms:\n", (), "".join(lines[end:]))
    if not all(re.match(r"\s*-\s", lines[item.start_mark.line]) for item in node.value):
        raise MtfixError("each term must begin on a line of its own, with '- term:'", path=path, line=line + 1)
    starts = [_first(lines, item.start_mark.line) for item in node.value]
    ends = [*starts[1:], end]
    terms = tuple("".join(lines[a:b]) for a, b in zip(starts, ends, strict=True))
    return Blocks("".join(lines[: starts[0]]), terms, "".join(lines[end:]))


def _first(lines: list[str], line: int) -> int:
    """The first of the comment lines that are right above a line; the line itself where there are none."""
    while line and lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line
