"""Clean Parquet files with Ray Data: python with_ray.py INPUT OUTPUT FROM TO

Each actor loads the rules once. A worker that dies is replaced, and its batches are cleaned again. RAY_ADDRESS names a
cluster; without it, Ray starts on this machine.
"""

import os
import sys

import pyarrow as pa
import ray

from mtfix.corpora import BatchCleaner


class Clean:
    def __init__(self, source: str, target: str) -> None:
        self.clean = BatchCleaner(source, target)

    def __call__(self, batch: pa.Table) -> pa.Table:
        return self.clean(batch)


def main(given: str, output: str, source: str, target: str) -> None:
    # Reading needs a processor besides those of the actors.
    actors = max(int(ray.cluster_resources().get("CPU", 2)) - 1, 1)
    ray.data.DataContext.get_current().execution_options.preserve_order = True
    # A file would be one block, and so one task for one actor.
    cleaned = (
        ray.data.read_parquet(given)
        .repartition(target_num_rows_per_block=10_000)
        .map_batches(
            Clean,
            fn_constructor_args=(source, target),
            batch_format="pyarrow",
            batch_size=10_000,
            compute=ray.data.ActorPoolStrategy(size=actors),
        )
    )
    cleaned.write_parquet(output)


if __name__ == "__main__":
    if "RAY_ADDRESS" in os.environ:
        ray.init()
    else:  # reading takes so little that it needs no processor of this machine
        ray.init(num_cpus=(os.cpu_count() or 1) + 1, include_dashboard=False)
    main(*sys.argv[1:])
