"""Clean Parquet files with Spark: python with_spark.py INPUT OUTPUT FROM TO, or spark-submit with_spark.py …

Each Python worker loads the rules once. A task whose worker dies is tried again (spark.task.maxFailures; in local mode
only with a master such as local[*,4]).
"""

import os
import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark import SparkConf
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from mtfix.corpora import BatchCleaner
from mtfix.corpora.arrow import schema


def main(given: str, output: str, source: str, target: str) -> None:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers need mtfix, too
    conf = SparkConf().setIfMissing("spark.master", "local[*,4]").setIfMissing("spark.ui.enabled", "false")
    spark = SparkSession.builder.config(conf=conf).getOrCreate()
    clean = BatchCleaner(source, target)

    def batches(found: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return clean.batches(found)

    frame = spark.read.parquet(given)
    after = from_arrow_schema(schema(to_arrow_schema(frame.schema)))
    frame.mapInArrow(batches, after).write.parquet(output)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
