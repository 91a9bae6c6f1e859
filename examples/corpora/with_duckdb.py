"""Clean what a DuckDB query returns: python with_duckdb.py INPUT OUTPUT FROM TO

One process, and a stream. Duplicates are dropped in the whole corpus by their fingerprints, which no single batch can do.
"""

import sys

import duckdb
import pyarrow as pa

from mtfix.corpora import BatchCleaner
from mtfix.corpora.arrow import schema


def main(given: str, output: str, source: str, target: str) -> None:
    clean = BatchCleaner(source, target)
    reading = duckdb.connect()  # the result is open while another query takes it up
    rows = reading.from_parquet(given).to_arrow_reader(10_000)
    cleaned = pa.RecordBatchReader.from_batches(schema(rows.schema), clean.batches(rows))  # noqa: F841  DuckDB sees it
    duckdb.sql(f"""
        COPY (
            SELECT * EXCLUDE (place)
            FROM (SELECT *, row_number() OVER () AS place FROM cleaned)
            WHERE rejected IS NULL
            QUALIFY fingerprint IS NULL OR row_number() OVER (PARTITION BY fingerprint ORDER BY place) = 1
            ORDER BY place
        ) TO '{output}' (FORMAT parquet)
    """)


if __name__ == "__main__":
    main(*sys.argv[1:])
