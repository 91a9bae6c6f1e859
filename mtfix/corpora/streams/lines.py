"""Two files of which each line of one translates the same line of the other (``--source``)."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader

from mtfix.core.errors import MtfixError
from mtfix.corpora.streams import base
from mtfix.corpora.streams.base import Batch, Kept, Reading, Row, unreadable

SUFFIXES = (".txt", ".text")
_BOM = b"\xef\xbb\xbf"


def batches(how: Reading, source: BufferedReader) -> Iterator[Batch]:
    """The lines of both files. The place of a batch is that in the translation. Raises MtfixError where one file ends
    before the other; the batches before are complete."""

    def parse(line: bytes) -> Row:
        try:
            return Row("", line.removeprefix(_BOM).decode().rstrip("\r\n"), line)
        except UnicodeDecodeError as error:
            return unreadable(line, error)

    start = base.Start(how.start.rows)  # both are skipped line by line: only one place is known
    beside = base.lines(how._replace(stream=source, start=start), parse, "lines")
    rows: list[Row] = []
    for batch in base.lines(how._replace(start=start), parse, "lines"):
        while len(rows) < len(batch.rows) and (more := next(beside, None)) is not None:
            rows.extend(more.rows)
        count = len(batch.rows)
        if len(rows) < count:
            raise _uneven(how.path, batch.number + len(rows), "its source ends there")
        paired = [
            target._replace(source=own.target, fault=own.fault or target.fault)
            for own, target in zip(rows, batch.rows, strict=False)
        ]
        yield Batch(batch.number, paired, "lines", batch.place, [own.raw for own in rows[:count]])
        del rows[:count]
    if rows or next(beside, None) is not None:
        raise _uneven(how.path, 0, "its source has more lines")


def _uneven(path: str, line: int, what: str) -> MtfixError:
    return MtfixError(f"{what}; files of a line-aligned pair need the same number of lines", path=path, line=line)


class Writer(base.Writer):
    """Writes the translations."""

    def objection(self, source: str, target: str) -> str:
        return base.one_line(source, target)

    def pairs(self, batch: Batch, kept: Kept) -> bytes:
        rows = batch.rows
        if batch.format != "lines":
            return "".join(target + "\n" for _, target in kept).encode()
        return b"".join(rows[n].raw if target == rows[n].target else _line(rows[n], target) for n, target in kept)


class SourceWriter(Writer):
    """Writes the sources."""

    def pairs(self, batch: Batch, kept: Kept) -> bytes:
        if batch.format != "lines":
            return "".join(batch.rows[n].source + "\n" for n, _ in kept).encode()
        return b"".join(batch.origin[n] for n, _ in kept)


def _line(row: Row, target: str) -> bytes:
    end = row.raw[len(row.raw.rstrip(b"\r\n")) :]
    return target.encode() + end
