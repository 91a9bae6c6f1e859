"""Cleaning Arrow batches, for engines that divide the work themselves: Ray Data, Spark, Polars, DuckDB (examples/corpora)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from mtfix.corpora.cleaner import Cleaned, Cleaner
from mtfix.corpora.streams import columnar
from mtfix.corpora.streams.base import ROWS

if TYPE_CHECKING:
    import pyarrow as pa

_Batch = TypeVar("_Batch", "pa.RecordBatch", "pa.Table")
_SIGN = 1 << 63


class BatchCleaner:
    """A function from Arrow batches (or tables) to the same with four more columns:

    - ``fixed``: the corrected translation, or what was read if the pair is rejected;
    - ``findings``: a list of structs with the keys of the JSON report, and ``corrected``;
    - ``rejected``: null, or a struct of ``step``, ``rule`` and ``why``;
    - ``fingerprint``: equal for duplicates, which no single batch can know; null if the pair is rejected.

    ``columns`` name source and translation; the other arguments are those of ``Cleaner``. It can be pickled, and each
    process loads the rules once. A row that cannot be read is rejected and never raises an error. Raises MtfixError if
    pyarrow is missing, and as ``Cleaner`` does, when it is made.
    """

    def __init__(
        self,
        source_language: str,
        target_language: str,
        *,
        columns: tuple[str, str] = columnar.NAMES,
        **options: Any,
    ) -> None:
        columnar.arrow()
        self._columns = columns
        options = {"source_language": source_language, "target_language": target_language, **options}
        self._options = tuple(sorted((key, tuple(v) if isinstance(v, list) else v) for key, v in options.items()))
        _cleaner(self._options)

    def __call__(self, batch: _Batch) -> _Batch:
        """The batch with the new columns. Raises MtfixError if it lacks a column."""
        pa = columnar.arrow()
        if isinstance(batch, pa.Table):
            done = [self(each) for each in batch.to_batches(max_chunksize=ROWS)]
            return pa.Table.from_batches(done, schema(batch.schema))
        rows = columnar.rows(batch, self._columns)
        readable = iter(_cleaner(self._options).clean([(row.source, row.target) for row in rows if not row.fault]))
        cleaned = [Cleaned("", row.fault.step, why=row.fault.why) if row.fault else next(readable) for row in rows]
        new: list[Any] = [
            pa.array(values, field.type) for values, field in zip(_columns(cleaned), _added(), strict=True)
        ]
        return pa.RecordBatch.from_arrays([*batch.columns, *new], schema=schema(batch.schema))

    def batches(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """The same for each of several batches, as Spark's ``mapInArrow`` wants it."""
        return map(self, batches)


@lru_cache(maxsize=4)
def _cleaner(options: tuple[tuple[str, Any], ...]) -> Cleaner:
    return Cleaner(**dict(options))


def schema(before: pa.Schema) -> pa.Schema:
    """The schema of what a ``BatchCleaner`` returns for batches with a schema. Raises MtfixError if a column with the
    name of a new one exists."""
    from mtfix.core.errors import MtfixError

    for field in _added():
        if field.name in before.names:
            raise MtfixError(f"there is a column {field.name!r} already; rename it")
        before = before.append(field)
    return before


def _added() -> list[pa.Field]:
    pa = columnar.arrow()
    text = pa.string()
    finding = pa.struct(
        [
            ("rule", text), ("entry", text), ("message", text), ("severity", text), ("safety", text),
            ("start", pa.int64()), ("end", pa.int64()), ("text", text), ("replacements", pa.list_(text)),
            ("source", text), ("evidence", text), ("corrected", pa.bool_()),
        ]
    )  # fmt: skip
    return [
        pa.field("fixed", text),
        pa.field("findings", pa.list_(finding)),
        pa.field("rejected", pa.struct([("step", text), ("rule", text), ("why", text)])),
        pa.field("fingerprint", pa.int64()),  # Spark has no unsigned integers
    ]


def _columns(cleaned: list[Cleaned]) -> tuple[list[Any], ...]:
    def signed(fingerprint: int) -> int | None:
        return (fingerprint ^ _SIGN) - _SIGN if fingerprint else None

    return (
        [each.target for each in cleaned],
        [list(each.findings) for each in cleaned],
        [{"step": c.step, "rule": c.rule, "why": c.why} if c.step else None for c in cleaned],
        [signed(each.fingerprint) for each in cleaned],
    )
