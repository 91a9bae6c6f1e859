"""Nothing takes more than in proportion to its input: each case at two sizes, one twice the other, and the ratio of times.

    python tests/bench_growth.py [--full] [CASE...]

A ratio of 2 means in proportion; each should stay below 2.4. CPU time of the best of three runs; with --full of one, at
sizes up to 20 MB in one line and a million lines. Nothing here is a test:
``tests/test_growth.py`` guards against what never ends.
"""

from __future__ import annotations

import contextlib
import gc
import io
import itertools
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from mtfix.__main__ import COLLECTED
from mtfix.cli import cli
from mtfix.core.encoding import Decoded
from mtfix.engine.check import check
from mtfix.engine.decisions import REJECT, Decisions, decide
from mtfix.engine.fingerprint import place
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.session import Session
from mtfix.reporters import Result, named

LIMIT = 2.4
PROSE = "The report was published in March, and nobody had read it before the talks about trade began in Geneva. "
FAULTY = "The the report number %d was published, and Russias talks about trade began in Geneva.\n"
SAME = "The the report was published.\n"
SESSION = Session(("", "en"))
PAIRED = Session(("zh", "en"))


def text(body: str) -> Callable[[], object]:
    """Check and correct a text."""
    document = files.parse(Decoded(body, "utf-8", b""), "a.txt", files.Reading(languages=("", "en")))

    def run() -> object:
        fresh = files.parse(document.content, "a.txt", files.Reading(languages=("", "en")))
        return fix(fresh, SESSION.rules_for(fresh), SESSION.rereader(fresh), policy=SESSION.policy)

    return run


def markdown(body: str) -> Callable[[], object]:
    def run() -> object:
        fresh = files.parse(Decoded(body, "utf-8", b""), "a.md", files.Reading(languages=("", "en")))
        return check(fresh, SESSION.rules_for(fresh))

    return run


def pair(source: str, target: str) -> Callable[[], object]:
    def run() -> object:
        document = files.pair_lines(Decoded(target, "utf-8", b""), source)
        return check(document, PAIRED.rules_for(document))

    return run


def decisions(count: int) -> Callable[[], object]:
    body = "".join(FAULTY % n for n in range(count))
    document = files.parse(Decoded(body, "utf-8", b""), "a.txt", files.Reading(languages=("", "en")))
    rules = SESSION.rules_for(document)
    found = check(document, rules)
    made = Decisions(decide(each, place(document, each), "a.txt", REJECT) for each in found)
    policy = SESSION.policy._replace(decisions=made)
    return lambda: check(document, rules, policy)


def suppressions(count: int) -> Callable[[], object]:
    return markdown(
        "".join(f"<!-- mtfix: off-next doubled-word -->\n\nThe the report {n}.\n\n" for n in range(count))
    )


def command(*arguments: str, lines: str = FAULTY, end: str = "\n") -> Callable[[int], Callable[[], object]]:
    """A command over a file with many findings; ``lines`` are repeated, and end with ``end``."""

    def of(count: int) -> Callable[[], object]:
        path = Path(tempfile.mkdtemp()) / "a.txt"
        each = lines.rstrip("\n") + end
        body = "".join(each % n if "%" in each else each for n in range(count))
        rounds = itertools.count()
        given = [argument.replace("{}", str(path)) for argument in arguments]

        def run() -> object:
            # Another text each time: mtfix remembers what it found in one.
            path.write_text(f"Round {next(rounds)}.{end}{body}", encoding="utf-8")
            out = io.TextIOWrapper(io.BytesIO(), "utf-8")
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
                return cli.main([*given, "--no-config", "--to", "en", str(path)], standalone_mode=False)

        return run

    return of


def report(name: str) -> Callable[[int], Callable[[], object]]:
    def of(count: int) -> Callable[[], object]:
        body = "".join(FAULTY % n for n in range(count))
        document = files.parse(Decoded(body, "utf-8", b""), "a.txt", files.Reading(languages=("", "en")))
        found = check(document, SESSION.rules_for(document))
        return lambda: named(name).report([Result(document, found)], io.StringIO())

    return of


# What is made at a size, the size, and half of that which --full measures: the sizes that users have had.
CASES: dict[str, tuple[Callable[[int], Callable[[], object]], int, int]] = {
    "one line of N characters": (lambda n: text(PROSE * (n // len(PROSE))), 2_000_000, 10_000_000),
    "one word of N letters": (lambda n: text("a" * n), 2_000_000, 10_000_000),
    "N short lines": (lambda n: text("It is so.\n" * n), 100_000, 500_000),
    "N lines of Markdown": (lambda n: markdown("It is *so*.\n\n" * n), 10_000, 50_000),
    "N lines beside their source": (lambda n: pair("会议在日内瓦举行。\n" * n, "The talks were held in Geneva.\n" * n), 10_000, 100_000),
    "one line of N characters beside its source": (lambda n: pair("会议在日内瓦举行。" * (n // 30), "The talks were in Geneva. " * (n // 26)), 100_000, 1_000_000),
    "N findings in a file": (lambda n: text("".join(FAULTY % i for i in range(n // 2))), 10_000, 50_000),
    "N findings in one line": (lambda n: text("".join(FAULTY % i for i in range(n // 2)).replace("\n", " ")), 10_000, 50_000),
    "N equal findings": (lambda n: text(SAME * n), 10_000, 25_000),
    "N equal findings in one line": (lambda n: text(SAME.replace("\n", " ") * n), 10_000, 25_000),
    "N decisions": (decisions, 5_000, 10_000),
    "N suppressions": (suppressions, 2_000, 10_000),
    "mtfix diff with N changes": (command("diff"), 5_000, 50_000),
    "mtfix diff with N equal changes": (command("diff", lines=SAME), 5_000, 25_000),
    "mtfix diff of a line with N changes": (command("diff", lines=SAME, end=" "), 2_000, 25_000),
    "mtfix diff --unified with N changes": (command("diff", "--unified"), 5_000, 50_000),
    "mtfix diff --unified with N equal changes": (command("diff", "--unified", lines=SAME), 5_000, 25_000),
    "mtfix report with N findings": (command("report", "--html", os.devnull), 2_000, 50_000),
    "mtfix report with N equal findings": (command("report", "--html", os.devnull, lines=SAME), 2_000, 25_000),
    "mtfix report of a line with N findings": (command("report", "--html", os.devnull, lines=SAME, end=" "), 2_000, 25_000),
    "mtfix fix with N equal changes": (command("fix", "--dry-run", "--unsafe", lines=SAME), 5_000, 25_000),
    "mtfix lint --baseline with N equal findings": (command("lint", "--baseline", "{}.json", "--update-baseline", lines=SAME), 5_000, 25_000),
    "report: json": (report("json"), 5_000, 50_000),
    "report: sarif": (report("sarif"), 5_000, 50_000),
    "report: text": (report("text"), 5_000, 50_000),
}  # fmt: skip


def seconds(run: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    return min(taken)


def main() -> None:
    os.environ.setdefault("MTFIX_CACHE", tempfile.mkdtemp())
    gc.set_threshold(*COLLECTED)  # as the command does: else looking for cycles grows faster than what is looked at
    full = "--full" in sys.argv
    wanted = [each for each in sys.argv[1:] if each != "--full"]
    print(f"CPU seconds at a size N and at 2 N, and their ratio (limit {LIMIT})")
    for name, (make, small, large) in CASES.items():
        if wanted and not any(each in name for each in wanted):
            continue
        size = large if full else small
        make(size // 100)()  # loads what the case uses
        runs = make(size), make(2 * size)
        once, twice = (seconds(run, 1 if full else 3) for run in runs)
        if twice / once > LIMIT:  # again, in case it was noise
            once, twice = (min(before, seconds(run, 2)) for run, before in zip(runs, (once, twice), strict=True))
        ratio = twice / once
        print(f"  {name:<46}{size:>11,} {once:8.2f} {twice:8.2f} {ratio:6.2f}{'  !' * (ratio > LIMIT)}", flush=True)


if __name__ == "__main__":
    main()
