"""The examples of engines over corpora: the same as in one process, row by row. Slow, and the engines are no dependency:
``pip install 'ray[data]' pyspark polars duckdb``, then ``pytest --soak``; Spark needs Java."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mtfix.corpora import BatchCleaner

EXAMPLES = Path(__file__).parent.parent / "examples" / "corpora"
ENGINES = {"ray": "ray", "spark": "pyspark", "polars": "polars", "duckdb": "duckdb"}
GERMAN, ENGLISH = "Der Turm wurde {} gebaut.", ("The the tower was built in {}.", "The tower was built in {}.", "")


def corpus() -> pa.Table:
    numbers = range(1000, 4000)
    targets = [ENGLISH[n % 3].format(n if n % 7 else n + 1) for n in numbers]
    raw: list[bytes] = [text.encode() for text in targets]
    raw[5], raw[7] = b"\xff\xfe", b"x" * 2_000_000  # undecodable, and longer than a pair can be
    # Bytes: some engines refuse texts that are not UTF-8 before anybody sees them.
    return pa.table({"n": list(numbers), "source": [GERMAN.format(n) for n in numbers], "target": raw})


@pytest.mark.soak
@pytest.mark.parametrize("name", ENGINES)
def test_the_same_as_in_one_process(tmp_path: Path, request: pytest.FixtureRequest, name: str) -> None:
    if not request.config.getoption("--soak"):
        pytest.skip("starts an engine; run with --soak")
    if find_spec(ENGINES[name]) is None:
        pytest.skip(f"{ENGINES[name]} is not installed")
    if name == "spark" and not shutil.which("java"):
        pytest.skip("Spark needs Java")
    whole = BatchCleaner("de", "en")(corpus())
    (tmp_path / "in").mkdir()
    for number in range(3):
        pq.write_table(corpus().slice(number * 1000, 1000), tmp_path / "in" / f"{number}.parquet")
    given = str(tmp_path / "in" / "*.parquet") if name in ("duckdb", "polars") else str(tmp_path / "in")
    script = EXAMPLES / f"with_{name}.py"
    subprocess.run([sys.executable, str(script), given, str(tmp_path / "out"), "de", "en"], check=True, timeout=900)
    done = pq.read_table(tmp_path / "out").sort_by("n").to_pylist()
    expected = whole.to_pylist()
    if name in ("duckdb", "polars"):  # these drop what is rejected, too
        expected = [row for row in expected if row["rejected"] is None]
    assert done == expected
