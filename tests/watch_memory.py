"""Runs a command, and prints how much memory and CPU time it and its descendants use over time (Linux). Run by hand:

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
_TICKS = os.sysconf("SC_CLK_TCK")


class Watched:
    """A process and its descendants."""

    def __init__(self, root: int) -> None:
        self.root = root
        self.cpu: dict[int, float] = {}  # seconds of each, also of those that have ended

    def look(self) -> tuple[float, float, float, int]:
        """MB of all processes, of the first one alone, seconds of CPU time so far, and how many processes there are."""
        rows: dict[int, list[str]] = {}
        for entry in Path("/proc").iterdir():
            try:
                rows[int(entry.name)] = (entry / "stat").read_text().rpartition(")")[2].split()
            except (ValueError, OSError):
                continue
        ours = {self.root}
        while more := {pid for pid, row in rows.items() if int(row[1]) in ours} - ours:
            ours |= more
        sizes = {pid: _size(pid) for pid in ours}
        self.cpu |= {pid: (int(rows[pid][11]) + int(rows[pid][12])) / _TICKS for pid in ours if pid in rows}
        return sum(sizes.values()), sizes[self.root], sum(self.cpu.values()), len(sizes)


def _size(pid: int) -> float:
    try:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # it has ended
        return 0.0
    return next((int(row.split()[1]) for row in rows if row.startswith("Pss:")), 0) / 1e3


def main() -> int:
    start = time.monotonic()
    samples: list[tuple[float, float, float, float, int]] = []
    process = subprocess.Popen(sys.argv[1:])
    watched = Watched(process.pid)
    while True:
        try:
            process.wait(min(max((time.monotonic() - start) / 40, 0.5), 10))  # a look takes time, too
            break
        except subprocess.TimeoutExpired:
            samples.append((time.monotonic() - start, *watched.look()))
    print(f"{time.monotonic() - start:.1f} s")
    print(f"{'s':>8} {'MB':>7} {'first':>7} {'CPU s':>8} processes")
    for second, whole, first, cpu, count in [*samples[:: len(samples) // _POINTS + 1], *samples[-1:]]:
        print(f"{second:8.1f} {whole:7.0f} {first:7.0f} {cpu:8.1f} {count:4}")
    print(f"peak {max((each[1] for each in samples), default=0):.0f} MB")
    return process.returncode


if __name__ == "__main__":
    sys.exit(main())
