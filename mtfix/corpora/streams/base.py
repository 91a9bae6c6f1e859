"""What the formats of corpora share: rows, batches of them, and reading lines in constant memory.

A format is a module with ``SUFFIXES``, ``batches`` and ``Writer``, which is a ``ReportWriter`` if it can hold reports. Writers only append: what
has been written can be cut back to any earlier mark.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BufferedReader
from typing import Any, NamedTuple

from mtfix.corpora.faults import Fault
from mtfix.corpora.steps import OVERSIZED, UNREADABLE

# Rows that are worked on together, and the characters of both sides after which there are enough.
ROWS, CHARACTERS = 1000, 400_000
# Bytes of a row that no pair can have, and those that are kept of a longer one.
LONGEST, SHOWN = 1_000_000, 1000


class Row(NamedTuple):
    """One pair as it was read, or why it cannot be. ``raw`` is the line in the file, if there is one; of an oversized row
    only its beginning."""

    source: str
    target: str
    raw: bytes = b""
    fault: Fault | None = None


class Batch(NamedTuple):
    """Consecutive rows. ``place`` is the offset in bytes after them, in the unpacked input; ``origin`` is what the writer of
    the same format needs to write them as they were."""

    number: int  # of the first row; the first of all is 1
    rows: Sequence[Row]
    format: str
    place: int = 0
    origin: Any = None


class Start(NamedTuple):
    """Where reading begins: so many rows have been read before, which end at an offset of the unpacked input."""

    rows: int = 0
    place: int = 0


Kept = Sequence[tuple[int, str]]  # indexes of rows in their batch, and their translations


class Reading(NamedTuple):
    """What a format reads from: ``stream`` is unpacked; ``path`` is for those that need a file ("" for a pipe)."""

    stream: BufferedReader
    path: str
    columns: tuple[str, str] | None
    start: Start
    packed: bool = False


def lines(
    how: Reading, parse: Callable[[bytes], Row], name: str, *, head: int = 0, origin: Any = None
) -> Iterator[Batch]:
    """The rows of a format with one row per line, in batches. ``head`` is the size in bytes of what has been read
    already: a header."""
    stream, number = how.stream, how.start.rows + 1
    place = head
    if how.start.place and not how.packed and stream.seekable():
        stream.seek(how.start.place)
        place = how.start.place
    else:
        for _ in range(how.start.rows):
            place += _line(stream)[1]
    rows: list[Row] = []
    size = 0
    while True:
        line, length = _line(stream)
        place += length
        if line:
            fault = None
            if length > LONGEST:
                line, fault = (
                    line[:SHOWN],
                    Fault(OVERSIZED.name, f"the row has {length} bytes, more than {LONGEST}"),
                )
            rows.append(Row("", "", line, fault) if fault else parse(line))
            size += length
        if rows and (not line or len(rows) >= ROWS or size > CHARACTERS):
            yield Batch(number, rows, name, place, origin)
            number, rows, size = number + len(rows), [], 0
        if not line:
            return


def _line(stream: BufferedReader) -> tuple[bytes, int]:
    """The next line, or the beginning of it if it is oversized, and its length in bytes."""
    line = stream.readline(LONGEST + 1)
    length = len(line)
    if length > LONGEST and not line.endswith(b"\n"):
        while more := stream.readline(LONGEST):
            length += len(more)
            if more.endswith(b"\n"):
                break
    return line, length


def unreadable(raw: bytes, error: UnicodeDecodeError) -> Row:
    """A row that is not UTF-8."""
    return Row(
        "", "", raw, Fault(UNREADABLE.name, f"not UTF-8: byte 0x{error.object[error.start]:02X} at {error.start}")
    )


def shown(row: Row) -> str:
    """The line of a row that could not be read, as text; only its beginning if it is long."""
    text = row.raw[:SHOWN].decode("utf-8", "backslashreplace").rstrip("\r\n")
    return text + " …" * (len(row.raw) > SHOWN or bool(row.fault and row.fault.step == OVERSIZED.name))


class Writer(ABC):
    """Turns pairs of batches into bytes. ``fresh``: whether nothing has been written before."""

    def __init__(self, columns: tuple[str, str] | None = None, *, fresh: bool = True) -> None:
        self.columns = columns
        self.fresh = fresh

    def objection(self, source: str, target: str) -> str:
        """Why the format cannot hold a pair, "" if it can."""
        return ""

    @abstractmethod
    def pairs(self, batch: Batch, kept: Kept) -> bytes:
        """The kept rows of a batch. A row that has not changed is written as it was read, if the format is the same."""


class ReportWriter(Writer):
    """A writer that can also write reports: rows with any keys."""

    @abstractmethod
    def records(self, rows: Iterable[dict[str, Any]]) -> bytes:
        """Rows of a report, which all have the same keys."""


def one_line(source: str, target: str) -> str:
    """The objection of formats in which a line end ends a row."""
    return "the text has a line break, which the output cannot hold" if "\n" in source + target else ""
