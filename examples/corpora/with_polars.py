"""Clean a Polars frame: python with_polars.py INPUT OUTPUT FROM TO"""

import sys

import polars as pl

from mtfix.corpora import BatchCleaner


def main(given: str, output: str, source: str, target: str) -> None:
    clean = BatchCleaner(source, target)
    frame = pl.read_parquet(given)
    cleaned = pl.concat([pl.from_arrow(clean(part.to_arrow())) for part in frame.iter_slices(10_000)])
    cleaned.filter(pl.col("rejected").is_null()).unique("fingerprint", keep="first").write_parquet(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
