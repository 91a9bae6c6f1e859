"""Damaged inputs of every kind: a clear error or a result, never a traceback, never a hang, never a torn file.

A case is made of a seed and its number alone, so that a failure can be seen again: ``python tests/test_mutations_soak.py
SEED NUMBER FOLDER`` puts its files into a folder and prints its command.
"""

from __future__ import annotations

import os
import random
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

pytest.importorskip("pyarrow")
resource = pytest.importorskip("resource")
from forks import code_of, start, warm  # noqa: E402
from mutation import Target, mutate, targets  # noqa: E402

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are limited on POSIX only")

SEED = 19
SECONDS = 5  # of CPU time
MEMORY = 6_000_000_000


class Case(NamedTuple):
    """A command in a folder with some files, one of them damaged."""

    number: int
    files: dict[str, bytes]
    name: str
    arguments: list[str]

    def put(self, folder: Path) -> None:
        for name, raw in self.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(raw)


@cache
def known() -> list[Target]:
    return targets()


def case(seed: int, number: int) -> Case:
    pick = random.Random(f"{seed}:{number}")
    target = known()[number % len(known())]
    command = pick.choice(target.commands).replace("{}", target.name)
    return Case(
        number,
        {**target.beside, target.name: mutate(pick, target.raw, target.name)},
        target.name,
        shlex.split(command),
    )


def load(folder: Path) -> None:
    """Run a command of each sort on whole files."""
    sorts = {command.split()[0]: (target, command) for target in known() for command in target.commands}
    for number, (target, command) in enumerate(sorts.values()):
        work = folder / f"whole{number}"
        Case(number, {**target.beside, target.name: target.raw}, target.name, []).put(work)
        warm(work, shlex.split(command.replace("{}", target.name)))


def ended(each: Case, folder: Path) -> str:
    """What is wrong with the end of a case; "" if nothing is."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.alarm(20 * SECONDS)  # one that waits for something takes no time of the processor

    code = code_of(start(folder, *each.arguments, first=limit, out=".out", err=".err"))
    return judged(each, folder, code) if code >= 0 else f"ended by {signal.Signals(-code).name}"


def judged(each: Case, folder: Path, code: int) -> str:
    said = (folder / ".err").read_bytes().decode("utf-8", "surrogateescape")
    if code not in (0, 1, 2) or "Traceback (most recent call last)" in said:
        return f"exit code {code}\n{said}"
    if "a bug in mtfix" in said:
        return said
    if any(ord(char) < 32 and char not in "\n\t" for char in said):
        return f"raw control characters in {said!r}"
    left = [path.name for path in folder.rglob(".*.mtfix")]
    if left:
        return f"left behind: {left}"
    # What could not be read has not been written either.
    whole = each.name == "g.yml" or each.arguments[0] == "clean" or (folder / each.name).is_file()
    return "" if whole else "the file is gone"


def run(seed: int, numbers: range, folder: Path) -> Iterator[tuple[Case, str]]:
    """The cases that do not end well."""
    if len(numbers) > 1_000:
        load(folder)
    for number in numbers:
        each = case(seed, number)
        work = folder / str(number)
        work.mkdir()
        each.put(work)
        if wrong := ended(each, work):
            yield each, wrong
        shutil.rmtree(work)


def told(seed: int, each: Case, wrong: str) -> str:
    return f"seed {seed}, case {each.number}, mtfix {shlex.join(each.arguments)} ({each.name} is damaged): {wrong}"


@pytest.mark.soak
def test_damaged_files(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """10,000 cases with --soak; a fixed few without."""
    full = request.config.getoption("--soak")
    seed = random.randrange(1_000_000) if full else SEED
    numbers = range(10_000) if full else range(0, 2 * len(known()), 23)
    found = [told(seed, *each) for each in run(seed, numbers, tmp_path)]
    assert not found, "\n\n".join(found)


@pytest.mark.soak
def test_damaged_files_in_processes_of_their_own(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """A sample as users run it: what is loaded at the start, and by whom, is not that of the tests."""
    full = request.config.getoption("--soak")
    for number in range(200 if full else 3):
        each = case(SEED + 1, number * 7)
        work = tmp_path / str(number)
        work.mkdir()
        each.put(work)
        with open(work / ".err", "wb") as said:
            done = subprocess.run(
                [sys.executable, "-m", "mtfix", *each.arguments], cwd=work, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=said, timeout=20 * SECONDS,
            )  # fmt: skip
        wrong = judged(each, work, done.returncode)
        assert not wrong, told(SEED + 1, each, wrong)


if __name__ == "__main__":
    _seed, _number, _folder = sys.argv[1:]
    _case = case(int(_seed), int(_number))
    _case.put(Path(_folder))
    print(shlex.join(["mtfix", *_case.arguments]))
