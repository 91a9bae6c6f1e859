"""The scripts of engines in examples/corpora, as processes: what they give is what one process of ``mtfix clean`` gives, also when
a worker is killed. Slow, and the engines are no dependency: ``pip install 'ray[data]' pyspark polars duckdb``, then
``pytest --soak``; Spark needs Java."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

EXAMPLES = Path(__file__).parent.parent / "examples" / "corpora"
ENGINES = {"ray": "ray", "spark": "pyspark", "polars": "polars", "duckdb": "duckdb"}
GERMAN = "Der {}. Turm wurde im Jahr {} gebaut."
ENGLISH = ("The {}th tower was built in in {}.", "The {}th tower was built in {}.", "")
ROWS, FILES = 3000, 3
Row = tuple[Any, ...]


def corpus() -> pa.Table:
    numbers = [n % (ROWS - 200) for n in range(ROWS)]  # the last ones are duplicates
    targets = [ENGLISH[n % 3].format(n, n + 1000 if n % 7 else n + 1001) for n in numbers]
    raw: list[bytes] = [text.encode() for text in targets]
    raw[5] = b"It was built \xff\xfe in 1005."
    raw[1007], raw[2007] = b"x" * 10_000_000, b"\xff" * 10_000_000
    # Bytes: some engines refuse texts that are not UTF-8 before anybody sees them.
    sources = [GERMAN.format(n, n + 1000) for n in numbers]
    return pa.table({"n": list(range(1, ROWS + 1)), "source": sources, "target": raw})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """The corpus, in one file and in several, and what ``mtfix clean`` makes of it."""
    if not request.config.getoption("--soak"):
        pytest.skip("starts an engine; run with --soak")
    made = tmp_path_factory.mktemp("corpus")
    (made / "in").mkdir()
    pq.write_table(corpus(), made / "whole.parquet")
    for number in range(FILES):
        part = corpus().slice(number * ROWS // FILES, ROWS // FILES)
        pq.write_table(part, made / "in" / f"{number}.parquet")
    files = ["--output", "kept.parquet", "--rejects", "rejects.jsonl", "--findings", "findings.jsonl"]
    command = [sys.executable, "-m", "mtfix", "clean", "whole.parquet", "--from", "de", "--to", "en", "--no-config"]
    subprocess.run([*command, *files, "--jobs", "1"], cwd=made, check=True, timeout=300)
    return made


def started(name: str, folder: Path, out: Path) -> subprocess.Popen[bytes]:
    """The script of an engine over the corpus."""
    if find_spec(ENGINES[name]) is None:
        pytest.skip(f"{ENGINES[name]} is not installed")
    if name == "spark" and not shutil.which("java"):
        pytest.skip("Spark needs Java")
    given = str(folder / "in" / "*.parquet") if name in ("duckdb", "polars") else str(folder / "in")
    return subprocess.Popen([sys.executable, str(EXAMPLES / f"with_{name}.py"), given, str(out), "de", "en"])


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def compare(folder: Path, out: Path, *, all_rows: bool) -> None:
    """What an engine wrote beside what ``mtfix clean`` did. Engines mark duplicates only, or drop them like rejected pairs."""
    rows = pq.read_table(out).sort_by("n").to_pylist()
    seen = set[int]()
    duplicates = [row["n"] for row in rows if (key := row["fingerprint"]) in seen or (key and seen.add(key))]
    kept = [row for row in rows if row["rejected"] is None and row["n"] not in duplicates]
    expected = pq.read_table(folder / "kept.parquet").to_pylist()
    assert [(row["n"], row["source"], row["fixed"].encode()) for row in kept] == [
        tuple(row.values()) for row in expected
    ]
    found = [(row["n"], finding) for row in rows for finding in row["findings"]]
    reported = [(row.pop("row"), row) for row in lines(folder / "findings.jsonl")]
    assert found == [each for each in reported if all_rows or each[0] in {row["n"] for row in kept}]
    if all_rows:
        rejects = lines(folder / "rejects.jsonl")
        assert duplicates == [row["row"] for row in rejects if row["step"] == "duplicates"] != []
        gone = [(row["n"], *row["rejected"].values()) for row in rows if row["rejected"]]
        assert gone == [
            (row["row"], row["step"], row["rule"], row["why"]) for row in rejects if row["step"] != "duplicates"
        ]
        assert {(6, "unreadable"), (1008, "oversized"), (2008, "oversized")} <= {each[:2] for each in gone}


@pytest.mark.soak
@pytest.mark.parametrize("name", ENGINES)
def test_the_same_as_mtfix_clean(folder: Path, tmp_path: Path, name: str) -> None:
    assert started(name, folder, tmp_path / "out").wait(900) == 0
    compare(folder, tmp_path / "out", all_rows=name in ("ray", "spark"))


@pytest.mark.soak
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="finds the workers by /proc")
@pytest.mark.parametrize("name", ["ray", "spark"])
def test_a_worker_is_killed(folder: Path, tmp_path: Path, name: str) -> None:
    # A worker of Ray names its task while it works on one; one of Spark is the fork of a daemon, for as long as it has a task.
    working = {"ray": r"ray::\w+\(.*Clean.*\)\.", "spark": r"pyspark[./]daemon"}[name]
    with started(name, folder, tmp_path / "out") as script:
        killed = 0
        while script.poll() is None and not killed:
            killed = kill(
                script.pid, lambda own, parent: bool(re.search(working, own)) and (name == "ray" or own == parent)
            )
            time.sleep(0.02)
        assert script.wait(900) == 0
    assert killed
    compare(folder, tmp_path / "out", all_rows=True)


def kill(root: int, wanted: Callable[[str, str], bool]) -> int:
    """Kill the first descendant of a process whose command line, and that of its parent, are wanted. Returns its id, or 0."""
    processes: dict[int, tuple[int, str]] = {}
    for entry in Path("/proc").iterdir():
        try:
            stat = (entry / "stat").read_text().rpartition(")")[2].split()
            command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            processes[int(entry.name)] = int(stat[1]), command
        except (ValueError, OSError):
            continue
    ours = {root}
    for _ in range(6):  # generations
        ours |= {pid for pid, (parent, _) in processes.items() if parent in ours}
    for pid in sorted(ours - {root}):
        parent, command = processes[pid]
        if parent in processes and wanted(command, processes[parent][1]):
            os.kill(pid, signal.SIGKILL)
            return pid
    return 0
