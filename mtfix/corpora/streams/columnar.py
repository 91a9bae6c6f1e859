"""Arrow and Parquet, through pyarrow (Apache licence), which ``pip install 'mtfix[corpora]'`` brings.

Everything is written as an Arrow stream, which can be continued, and is turned into the wanted format at the end.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from mtfix.core.errors import MtfixError, hint
from mtfix.corpora.faults import Fault
from mtfix.corpora.steps import OVERSIZED
from mtfix.corpora.streams import base
from mtfix.corpora.streams.base import LONGEST, ROWS, SHOWN, Batch, Kept, Reading, Row, unreadable

if TYPE_CHECKING:
    import pyarrow as pa

SUFFIXES = (".parquet", ".arrow", ".feather", ".arrows")
NAMES = ("source", "target")
# What a Parquet file begins with, and an Arrow file; anything else should be an Arrow stream.
_PARQUET, _ARROW = b"PAR1", b"ARROW1"


def arrow(path: str = "") -> Any:
    """The module pyarrow. Raises MtfixError if it is not installed."""
    try:
        import pyarrow
    except ImportError:
        raise MtfixError("Arrow, Parquet and .zst need pyarrow: pip install 'mtfix[corpora]'", path=path) from None
    return pyarrow


def batches(how: Reading) -> Iterator[Batch]:
    """The rows of a Parquet or Arrow file. Raises MtfixError for a damaged file, or columns that it does not have."""
    pa = arrow(how.path)
    number, skip = 1, how.start.rows
    try:
        for table in _tables(how):
            _verify(table)
            for at in range(0, table.num_rows, ROWS):
                part = table.slice(at, ROWS)
                if skip >= part.num_rows:
                    skip -= part.num_rows
                elif part.num_rows:
                    part, number, skip = part.slice(skip), number + skip, 0
                    yield Batch(number, rows(part, how.columns, how.path), "columnar", origin=part)
                number += part.num_rows
    except (pa.ArrowException, OSError) as error:
        raise _damaged(how.path, error) from None


def is_named(path: str) -> bool:
    """Whether the suffix of a file is that of one of these formats."""
    return path.lower().endswith(SUFFIXES)


def is_parquet(path: str) -> bool:
    """Whether a file is Parquet: by its beginning, which a pipe does not show."""
    try:
        with open(path, "rb") as file:
            return os.path.isfile(path) and file.read(len(_PARQUET)) == _PARQUET
    except OSError:
        return False


def _verify(table: pa.RecordBatch) -> None:
    """Raise ArrowInvalid for a batch of a damaged file, which Arrow reads without a look and could crash on. Texts need
    not be UTF-8: rows are judged one by one."""
    pa = arrow()
    as_bytes = {pa.string(): pa.binary(), pa.large_string(): pa.large_binary(), pa.string_view(): pa.binary_view()}
    table.validate()
    for column in table.columns:
        raw = as_bytes.get(column.type)
        (column.cast(raw) if raw else column).validate(full=True)


def _damaged(path: str, error: Exception) -> MtfixError:
    return MtfixError(f"not a readable Arrow or Parquet file: {error}", path=path)


def _tables(how: Reading) -> Iterator[pa.RecordBatch]:
    if is_parquet(how.path):
        import pyarrow.parquet as pq

        with pq.ParquetFile(how.path, buffer_size=1 << 20, pre_buffer=False) as file:
            yield from file.iter_batches(batch_size=ROWS)
        return
    from pyarrow import ipc

    if how.stream.peek(len(_ARROW)).startswith(_ARROW):
        file = ipc.open_file(how.stream)
        yield from (file.get_batch(n) for n in range(file.num_record_batches))
    else:
        yield from ipc.open_stream(how.stream)


def count(path: str) -> int:
    """The number of rows of a Parquet file. Raises MtfixError for a damaged one."""
    pa = arrow(path)
    import pyarrow.parquet as pq

    try:
        return int(pq.read_metadata(path).num_rows)
    except (pa.ArrowException, OSError) as error:
        raise _damaged(path, error) from None


def rows(table: pa.RecordBatch, columns: tuple[str, str] | None = None, path: str = "") -> list[Row]:
    """The pairs in a batch; nulls count as empty, and bytes are decoded as UTF-8. Raises MtfixError if it lacks a column, or that holds no text."""
    first, second = columns or NAMES
    sources, targets = _texts(table, first, path), _texts(table, second, path)
    return [_row(*pair) for pair in zip(sources, targets, strict=True)]


def _texts(table: pa.RecordBatch, name: str, path: str) -> list[Any]:
    pa = arrow(path)
    if name not in table.schema.names:
        raise MtfixError(f"no column {name!r}{hint(name, table.schema.names)}", path=path)
    column = table.column(name)
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    texts = pa.string(), pa.large_string(), pa.string_view()
    if column.type not in (*texts, pa.binary(), pa.large_binary(), pa.binary_view()):
        raise MtfixError(f"column {name!r} holds {column.type}, not text", path=path)
    try:
        found: list[Any] = column.to_pylist()
    except UnicodeDecodeError:  # Arrow does not check what it is given
        found = column.cast(pa.large_binary()).to_pylist()
    return found


def _row(source: str | bytes | None, target: str | bytes | None) -> Row:
    texts = []
    for each in (source, target):
        if each is not None and len(each) > LONGEST:
            raw = each[:SHOWN] if isinstance(each, bytes) else each[:SHOWN].encode()
            return Row(
                "", "", raw, Fault(OVERSIZED.name, f"a text has a length of {len(each)}, more than {LONGEST}")
            )
        try:
            texts.append(each.decode() if isinstance(each, bytes) else each or "")
        except UnicodeDecodeError as error:
            return unreadable(each, error)  # type: ignore[arg-type]
    return Row(texts[0], texts[1])


def with_targets(table: pa.RecordBatch, name: str, kept: Kept) -> pa.RecordBatch:
    """Some rows of a batch with new texts in a column."""
    pa = arrow()
    chosen = table.take(pa.array([n for n, _ in kept], pa.int64()))
    at = table.schema.get_field_index(name)
    field = table.schema.field(at)
    texts = pa.array([target for _, target in kept], pa.string())
    return chosen.set_column(at, field, texts.cast(field.type) if texts.type != field.type else texts)


class Writer(base.ReportWriter):
    """Writes all columns that were read, or else source and translation, as an Arrow stream."""

    def pairs(self, batch: Batch, kept: Kept) -> bytes:
        pa = arrow()
        first, second = self.columns or NAMES
        if batch.format == "columnar":
            return self._message(with_targets(batch.origin, second, kept))
        texts = [batch.rows[n].source for n, _ in kept], [target for _, target in kept]
        arrays = [pa.array(each, pa.string()) for each in texts]
        return self._message(pa.RecordBatch.from_arrays(arrays, [first, second]))

    def records(self, rows: Iterable[dict[str, Any]]) -> bytes:
        pa = arrow()
        found = list(rows)
        if not found:
            return b""
        types = {"row": pa.int64(), "start": pa.int64(), "end": pa.int64(), "corrected": pa.bool_()}
        types["replacements"] = pa.list_(pa.string())
        schema = pa.schema([(key, types.get(key, pa.string())) for key in found[0]])
        return self._message(pa.RecordBatch.from_pylist(found, schema=schema))

    def _message(self, table: pa.RecordBatch) -> bytes:
        head = table.schema.serialize().to_pybytes() if self.fresh else b""
        self.fresh = False
        return head + (table.serialize().to_pybytes() if table.num_rows else b"")


def finish(part: str, whole: str, path: str) -> None:
    """Turn an Arrow stream into another file, in the format that the suffix of ``path`` means."""
    pa = arrow(path)
    from pyarrow import ipc

    with pa.OSFile(part, "rb") as stream:
        if not stream.size():
            batches: Any = ()
            schema = pa.schema([(name, pa.string()) for name in NAMES])
        else:
            batches = ipc.open_stream(stream)
            schema = batches.schema
        with pa.OSFile(whole, "wb") as out, _writer(path, out, schema) as writer:
            for batch in _regrouped(batches):
                writer.write_batch(batch) if isinstance(batch, pa.RecordBatch) else writer.write_table(batch)


def _writer(path: str, out: Any, schema: Any) -> Any:
    if path.lower().endswith(".parquet"):
        import pyarrow.parquet as pq

        return pq.ParquetWriter(out, schema, compression="zstd")
    from pyarrow import ipc

    return ipc.new_stream(out, schema) if path.lower().endswith(".arrows") else ipc.new_file(out, schema)


def _regrouped(batches: Iterable[Any]) -> Iterator[Any]:
    """The batches of a stream as tables of some size: the row groups of Parquet."""
    pa = arrow()
    held: list[Any] = []
    count = 0
    for batch in batches:
        held.append(batch)
        count += batch.num_rows
        if count >= _GROUP:
            yield pa.Table.from_batches(held)
            held, count = [], 0
    if held:
        yield pa.Table.from_batches(held)


_GROUP = 50_000  # rows
