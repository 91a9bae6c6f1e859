"""The tour of `examples/`: each command of its table is run, and finds what the table says."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "examples" / "README.md"


class Row(NamedTuple):
    """One row of the table; ``findings`` is "–" for a command that counts none."""

    command: str
    code: str
    findings: str


ROW = re.compile(r"^\| `mtfix ([^`]+)` \| (\d) \| (\d+|–) \|", re.MULTILINE)
ROWS = [Row(*match.groups()) for match in ROW.finditer(TABLE.read_text(encoding="utf-8"))]


def run(command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtfix", *shlex.split(command)], cwd=cwd, capture_output=True, text=True, timeout=120
    )


def places(command: str, cwd: Path = ROOT) -> Counter[str]:
    """How many findings a lint has in each file or folder of `examples/`."""
    found = json.loads(run(f"{command} --output-format json", cwd).stdout)["findings"]
    return Counter(Path(each["path"]).parts[1] for each in found)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.command)
def test_each_command_does_what_the_table_says(row: Row, refresh: bool) -> None:
    done = run(row.command)
    assert not done.stderr or done.stderr.startswith(("mtfix: checked ", "mtfix: nothing was checked"))
    assert done.stderr.count("\n") <= 1
    found = str(places(row.command).total()) if row.findings != "–" else "–"
    if refresh:
        text = TABLE.read_text(encoding="utf-8")
        old = f"| `mtfix {row.command}` | {row.code} | {row.findings} |"
        TABLE.write_text(
            text.replace(old, f"| `mtfix {row.command}` | {done.returncode} | {found} |"), encoding="utf-8"
        )
    else:
        assert Row(row.command, str(done.returncode), found) == row


def test_the_whole_tree_is_clean_but_for_the_rows_of_the_table(refresh: bool) -> None:
    assert {row.command for row in ROWS} >= {"lint examples", "lint examples/ci"}
    if not refresh:
        rows = {
            row.command.removeprefix("lint examples/"): int(row.findings)
            for row in ROWS
            if "examples/" in row.command and row.findings != "–"
        }
        assert places("lint examples") == Counter(rows)


def test_nothing_of_the_tree_lies_unused() -> None:
    named = TABLE.read_text(encoding="utf-8")
    for path in TABLE.parent.iterdir():
        assert path == TABLE or f"examples/{path.name}" in named, path


def test_a_corrected_copy_has_no_more_than_a_person_must_decide(tmp_path: Path) -> None:
    shutil.copytree(TABLE.parent, tmp_path / "examples")
    assert run("fix --unsafe examples", tmp_path).returncode == 0
    left = json.loads(run("lint --output-format json examples", tmp_path).stdout)["findings"]
    assert {each["safety"] for each in left} == {"hint"}
    again = {path: path.read_bytes() for path in (tmp_path / "examples").rglob("*") if path.is_file()}
    assert run("fix --unsafe examples", tmp_path).returncode == 0
    assert again == {path: path.read_bytes() for path in (tmp_path / "examples").rglob("*") if path.is_file()}


def test_the_page_about_learning(tmp_path: Path) -> None:
    """Its commands in a copy of the folder, each as its table says; the review accepts all."""
    folder = tmp_path / "railway"
    shutil.copytree(TABLE.parent / "learn", folder)
    page = (folder / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\| `mtfix ([^`]+)` \| (\d) \|", page, re.MULTILINE)
    assert [command.split()[0] for command, _ in commands] == ["learn", "review", "glossary", "fix", "lint"]
    for command, code in commands:
        done = subprocess.run(
            [sys.executable, "-m", "mtfix", *shlex.split(command), *(["--plain"] if "review" in command else [])],
            cwd=folder, input="A\nt\nq\n", capture_output=True, text=True, timeout=120, encoding="utf-8",
        )  # fmt: skip
        assert done.returncode == int(code), done.stderr
    assert (folder / "july.en.txt").read_text(encoding="utf-8").splitlines()[1:3] == [
        "In July the rack railway runs until eleven in the evening.",
        "Get on in Vitznau: the lower station is right by the pier.",
    ]
    shutil.copy(TABLE.parent / "learn" / "july.en.txt", folder)
    assert run(commands[-1][0], folder).returncode == 1
