"""Runs a command, and prints how much memory it and its descendants use over time, and how much CPU time (Linux). Run by hand:

    python tests/watch_memory.py mtfix clean corpus.parquet --from zh --to en --output cleaned.parquet

Memory is the proportional set size: pages that several processes share are counted once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

_POINTS = 20  # lines that are printed


def memory(root: int) -> tuple[float, float, int]:
    """MB of a process and its descendants, of the root alone, and how many there are."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        try:
            parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except (ValueError, OSError):
            continue
    ours, found = {root}, dict[int, float]()
    while more := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= more
    for pid in ours:
        try:
            rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            found[pid] = next(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1e3
        except (OSError, StopIteration):
            continue
    return sum(found.values()), found.get(root, 0.0), len(found)


def main() -> int:
    start = time.monotonic()
    samples: list[tuple[float, float, float, int]] = []
    process = subprocess.Popen(sys.argv[1:])
    while True:
        try:
            process.wait(min(max((time.monotonic() - start) / 100, 0.2), 10))
            break
        except subprocess.TimeoutExpired:
            samples.append((time.monotonic() - start, *memory(process.pid)))
    taken, used = time.monotonic() - start, os.times()
    print(f"{taken:.1f} s, {used.children_user + used.children_system:.1f} s of CPU time")
    print(f"{'s':>8} {'MB':>7} {'first':>7} processes")
    for second, whole, first, count in samples[:: max(len(samples) // _POINTS, 1)]:
        print(f"{second:8.1f} {whole:7.0f} {first:7.0f} {count:4}")
    if samples:
        print(f"peak {max(each[1] for each in samples):.0f} MB")
    return process.returncode


if __name__ == "__main__":
    sys.exit(main())
