"""Clean a Polars frame: python with_polars.py INPUT OUTPUT FROM TO

One process, and a stream. Duplicates are dropped in the whole corpus by their fingerprints, which are held in memory.
"""

import sys

import polars as pl

from mtfix.corpora import BatchCleaner
from mtfix.corpora.arrow import schema


def main(given: str, output: str, source: str, target: str) -> None:
    clean = BatchCleaner(source, target)
    frame = pl.scan_parquet(given)
    after = pl.from_arrow(schema(frame.limit(0).collect().to_arrow().schema).empty_table()).schema

    def cleaned(part: pl.DataFrame) -> pl.DataFrame:
        return pl.from_arrow(clean(part.to_arrow()))

    seen = pl.col("fingerprint").is_not_null() & ~pl.col("fingerprint").is_first_distinct()
    found = frame.map_batches(cleaned, schema=after, streamable=True)
    found.filter(pl.col("rejected").is_null()).filter(~seen).sink_parquet(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
