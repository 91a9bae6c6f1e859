"""Compares what an engine made of a corpus with what one process of `mtfix clean` did, of any size. Run by hand, with duckdb:

    mtfix clean corpus.parquet --from zh --to en --no-config --output kept.parquet --rejects rejects.parquet
    python examples/corpora/with_ray.py corpus.parquet ray zh en
    python tests/compare_engine.py kept.parquet rejects.parquet ray

The corpus needs a column n with the numbers of its rows, as tests/seed_corpus.py gives it. Engines mark duplicates and keep them.
"""

from __future__ import annotations

import sys

import duckdb


def main(kept: str, rejects: str, folder: str) -> int:
    # Parquet files of Ray and Spark lie in a folder; Spark puts others there too.
    duckdb.sql(f"""
        CREATE VIEW compared AS SELECT
            CASE
                WHEN engine.n IS NULL THEN 'missing'
                WHEN kept.n IS NOT NULL THEN
                    CASE WHEN engine.rejected IS NULL AND engine.fixed = kept.target AND engine.source = kept.source
                         THEN 'kept, equal' ELSE 'kept, different' END
                WHEN own.step LIKE '%duplicates' THEN
                    CASE WHEN engine.rejected IS NULL THEN 'duplicate, kept by the engine' ELSE 'duplicate, different' END
                WHEN engine.rejected = {{'step': own.step, 'rule': own.rule, 'why': own.why}} THEN 'rejected, equal'
                ELSE 'rejected, different'
            END AS outcome
        FROM '{folder}/*.parquet' AS engine
        FULL JOIN '{kept}' AS kept USING (n)
        FULL JOIN '{rejects}' AS own ON own.row = n
    """)
    outcomes = duckdb.sql("SELECT outcome, count(*) FROM compared GROUP BY outcome ORDER BY outcome").fetchall()
    for outcome, count in outcomes:
        print(f"{count:>12,}  {outcome}")
    return int(any("different" in outcome or "missing" in outcome for outcome, _ in outcomes))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
