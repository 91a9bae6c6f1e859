"""JSON Lines, one object per line. ``--columns`` names its keys; a dot leads into objects: translation.en,translation.de."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from mtfix.corpora.faults import Fault
from mtfix.corpora.steps import COLUMNS, UNREADABLE
from mtfix.corpora.streams import base
from mtfix.corpora.streams.base import Batch, Kept, Reading, Row, unreadable

SUFFIXES = (".jsonl", ".ndjson")
_BOM = b"\xef\xbb\xbf"
_KEYS = ("source", "target")
_VALUE = r'\s*:\s*("(?:[^"\\]|\\.)*")'  # of a key: a text


def batches(how: Reading) -> Iterator[Batch]:
    """The rows of a file. Other keys are kept."""
    first, second = how.columns or _KEYS

    def parse(line: bytes) -> Row:
        try:
            found = json.loads(line.removeprefix(_BOM).decode())
        except UnicodeDecodeError as error:
            return unreadable(line, error)
        except (ValueError, RecursionError) as error:
            return Row("", "", line, Fault(UNREADABLE.name, f"not JSON: {error}"))
        pair = _at(found, first), _at(found, second)
        for key, text in zip((first, second), pair, strict=True):
            if not isinstance(text, str):
                return Row("", "", line, Fault(COLUMNS.name, f"no text {key!r}"))
            if not _whole(text):
                return Row("", "", line, Fault(UNREADABLE.name, f"{key!r} has half of a surrogate pair"))
        return Row(*pair, line)

    yield from base.lines(how, parse, "jsonl")


def _at(found: Any, path: str) -> Any:
    for key in path.split("."):
        found = found.get(key) if isinstance(found, dict) else None
    return found


def _whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class Writer(base.ReportWriter):
    """Writes the objects that were read, or else source and translation."""

    def pairs(self, batch: Batch, kept: Kept) -> bytes:
        first, second = self.columns or _KEYS
        if batch.format != "jsonl":
            return b"".join(_line(_put({}, first, batch.rows[n].source), second, target) for n, target in kept)
        rows = batch.rows
        return b"".join(
            rows[n].raw if target == rows[n].target else _corrected(rows[n], second, target) for n, target in kept
        )

    def records(self, rows: Iterable[dict[str, Any]]) -> bytes:
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode(
            "utf-8", "backslashreplace"
        )


def _corrected(row: Row, path: str, text: str) -> bytes:
    """A line with another translation; all else is written as it was, unless several keys could be the one."""
    raw = row.raw.removeprefix(_BOM).decode()
    key = re.escape(json.dumps(path.rpartition(".")[2], ensure_ascii=False))
    values = [m for m in re.finditer(key + _VALUE, raw) if json.loads(m[1]) == row.target]
    if len(values) != 1:
        return _line(json.loads(raw), path, text)
    start, end = values[0].span(1)
    return (raw[:start] + json.dumps(text, ensure_ascii=raw.isascii()) + raw[end:]).encode()


def _line(found: dict[str, Any], path: str, text: str) -> bytes:
    return (json.dumps(_put(found, path, text), ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass")


def _put(found: dict[str, Any], path: str, text: str) -> dict[str, Any]:
    at = found
    *above, last = path.split(".")
    for key in above:
        at = at.setdefault(key, {})
    at[last] = text
    return found
