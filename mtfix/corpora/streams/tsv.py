"""Tab-separated values without quoting, one pair per line. ``--columns`` names columns of a header, or gives numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from mtfix.core.errors import MtfixError, hint
from mtfix.corpora.faults import Fault
from mtfix.corpora.steps import COLUMNS
from mtfix.corpora.streams import base
from mtfix.corpora.streams.base import Batch, Kept, Reading, Row, unreadable

SUFFIXES = (".tsv", ".tab")
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_BOM = b"\xef\xbb\xbf"


class _Layout(NamedTuple):
    header: bytes
    target: int  # the index of its column


def batches(how: Reading) -> Iterator[Batch]:
    """The rows of a table. With names of columns, the first line is a header. Raises MtfixError if it lacks them."""
    names, width, head = how.columns or ("1", "2"), 0, b""
    if not _numbered(names):
        head = how.stream.readline(base.LONGEST)
        header = head.removeprefix(_BOM).decode("utf-8", "replace").rstrip("\r\n").split("\t")
        width = len(header)
        names = tuple(str(_index(header, name, how.path)) for name in names)  # type: ignore[assignment]
    first, second = (int(name) - 1 for name in names)
    least = max(first, second) + 1

    def parse(line: bytes) -> Row:
        try:
            cells = line.removeprefix(_BOM).decode().rstrip("\r\n").split("\t")
        except UnicodeDecodeError as error:
            return unreadable(line, error)
        if len(cells) < least or (width and len(cells) != width):
            wanted = width or least
            return Row("", "", line, Fault(COLUMNS.name, f"{len(cells)} columns instead of {wanted}"))
        return Row(cells[first], cells[second], line)

    yield from base.lines(how, parse, "tsv", head=len(head), origin=_Layout(head, second))


def _numbered(names: tuple[str, str]) -> bool:
    return all(name.isdigit() and int(name) for name in names)


def _index(header: list[str], name: str, path: str) -> int:
    if name not in header:
        raise MtfixError(f"no column {name!r}{hint(name, header)}", path=path, line=1)
    return header.index(name) + 1


class Writer(base.ReportWriter):
    """Writes the columns that were read, or else source and translation."""

    def objection(self, source: str, target: str) -> str:
        return (
            "the text has a tab, which the output cannot hold"
            if "\t" in source + target
            else base.one_line(source, target)
        )

    def pairs(self, batch: Batch, kept: Kept) -> bytes:
        if batch.format != "tsv":
            return "".join(f"{batch.rows[n].source}\t{target}\n" for n, target in kept).encode()
        layout: _Layout = batch.origin
        head = layout.header if self.fresh else b""
        self.fresh = False
        return head + b"".join(_line(batch.rows[n], target, layout.target) for n, target in kept)

    def records(self, rows: Iterable[dict[str, Any]]) -> bytes:
        out = []
        for row in rows:
            if self.fresh:
                self.fresh = False
                out.append("\t".join(row))
            out.append("\t".join(map(_cell, row.values())))
        return "".join(line + "\n" for line in out).encode("utf-8", "backslashreplace")


def _line(row: Row, target: str, column: int) -> bytes:
    if target == row.target:
        return row.raw
    text = row.raw.decode()
    body = text.rstrip("\r\n")
    cells = body.split("\t")
    cells[column] = target
    return ("\t".join(cells) + text[len(body) :]).encode()


def _cell(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.translate(_ESCAPES)
