"""Many files: results known from before, several processes, and what happens when either breaks."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.engine.coverage import Coverage, Covered
from mtfix.project import batch, results
from mtfix.project.run import Project

SENTENCES = [
    "They signed the the treaty.",
    "It was an unique day.",
    "All is well here.",
    "Belarus is Russias partner.",
]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache without results; rules once compiled are handed on, which no test here is about."""
    shared, own = Path(os.environ["MTFIX_CACHE"]), tmp_path / "cache"
    own.mkdir()
    for index in shared.glob("*.index"):
        shutil.copy2(index, own)
    monkeypatch.setenv("MTFIX_CACHE", str(own))
    yield own
    for index in own.glob("*.index"):
        if not (shared / index.name).exists():
            shutil.copy2(index, shared)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Some 160 KB of files in all, one of them no text, one translated from another."""
    root = tmp_path / "tree"
    root.mkdir()
    pick = random.Random(7)
    for number in range(40):
        text = "\n".join(pick.choices(SENTENCES, k=160)) + "\n"
        (root / f"{number:02}.txt").write_text(text, encoding="utf-8")
    (root / "07.txt").write_bytes(b"\xff\xfe\x00broken")
    (root / "09.json").write_text('{"a": "It was an unique day."', encoding="utf-8")
    return root


def lint(root: Path, *options: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "mtfix", "lint", "--output-format", "json", *options, "."],
        cwd=root, capture_output=True, timeout=300,
    )  # fmt: skip


def said(done: subprocess.CompletedProcess[bytes]) -> tuple[int, bytes, bytes]:
    return done.returncode, done.stdout, done.stderr


def test_what_is_known_is_the_same(tree: Path, own_cache: Path) -> None:
    first = lint(tree)
    assert first.returncode == 2
    assert first.stderr.count(b"mtfix: ") == 3  # two that cannot be read, and what was checked
    assert (own_cache / "results-2.sqlite").exists()
    assert said(lint(tree)) == said(first)


def test_a_changed_file_is_checked_again(tree: Path) -> None:
    lint(tree)
    path = tree / "03.txt"
    path.write_text("It is full of of stones.\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert b'"text": "of of"' in lint(tree).stdout


def test_other_rules_are_not_the_same(tree: Path) -> None:
    lint(tree)
    assert b'"rule": "a-an"' in lint(tree).stdout
    assert b'"rule": "a-an"' not in lint(tree, "--ignore", "a-an").stdout
    (tree / "mtfix.toml").write_text('accept = ["the the"]\n', encoding="utf-8")
    assert b"the the" not in lint(tree).stdout
    glossary = tree / "own.yml"
    glossary.write_text("terms:\n  - {term: fine, wrong: [all is well]}\n", encoding="utf-8")
    assert b'"text": "All is well"' in lint(tree, "--glossary", "own.yml").stdout
    glossary.write_text("terms:\n  - {term: fine, wrong: [well here]}\n", encoding="utf-8")
    assert b'"text": "well here"' in lint(tree, "--glossary", "own.yml").stdout


def test_another_source_is_not_the_same(tmp_path: Path) -> None:
    target, source = tmp_path / "en.txt", tmp_path / "zh.txt"
    target.write_text("There were 15 of them.\n" * 6_000, encoding="utf-8")
    for figure in ("15", "16"):
        source.write_text(f"有{figure}个。\n" * 6_000, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "mtfix", "lint", "--output-format", "concise", "--source", "zh.txt",
             "--from", "zh", "--select", "number", "en.txt"], cwd=tmp_path, capture_output=True,
        )  # fmt: skip
        assert done.returncode == (figure == "16"), done.stdout[:300]


def test_another_language_of_the_path_is_not_the_same(tmp_path: Path) -> None:
    """A folder can name the language: German strings are not checked by the rules of English."""
    string = "<string name='a{}'>It was an unique day.</string>"
    text = "<resources>" + "".join(string.format(n) for n in range(2_000)) + "</resources>"
    for folder in ("values-en", "values-de"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "strings.xml").write_text(text, encoding="utf-8")
    for _ in range(2):
        found = json.loads(lint(tmp_path).stdout)["findings"]
        assert {finding["path"].replace(os.sep, "/") for finding in found} == {"values-en/strings.xml"}


def test_a_row_that_is_damaged(tree: Path, own_cache: Path) -> None:
    first = said(lint(tree))
    with sqlite3.connect(own_cache / "results-2.sqlite") as store:
        store.execute("UPDATE results SET found = substr(found, 3)")
    assert said(lint(tree)) == first


@pytest.mark.parametrize("damage", ["junk", "half", "empty", "locked", "folder"])
def test_a_store_that_is_of_no_use(tree: Path, own_cache: Path, damage: str) -> None:
    first = said(lint(tree))
    path = own_cache / "results-2.sqlite"
    other = None
    if damage == "junk":
        path.write_bytes(os.urandom(path.stat().st_size))
    elif damage == "half":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "locked":
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
    else:
        path.unlink()
        path.mkdir()
    assert said(lint(tree)) == first
    if other is not None:
        other.close()


def test_runs_at_the_same_time(tree: Path) -> None:
    command = [sys.executable, "-m", "mtfix", "lint", "--output-format", "json", "."]
    running = [
        subprocess.Popen(command, cwd=tree, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)
    ]
    outcomes = {process.communicate()[0] for process in running}
    assert outcomes == {lint(tree).stdout}


def test_several_processes_find_the_same(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def found() -> tuple[list[tuple[str, list[Finding]]], list[str]]:
        failed: list[MtfixError] = []
        names = sorted(str(path) for path in tree.iterdir())
        outcome = [(r.document.path, r.findings) for r in batch.check(names, Project(isolated=True), failed.append)]
        return outcome, [str(error) for error in failed]

    monkeypatch.setattr(batch, "_REMEMBERED", 1e12)
    alone = found()
    monkeypatch.setattr(batch, "_PAYS", 1)
    monkeypatch.setattr(batch, "_PORTION", 20_000)
    monkeypatch.setattr(batch, "processors", lambda: 3)
    assert found() == alone
    assert len(alone[1]) == 2
    monkeypatch.setattr(batch, "_REMEMBERED", 1)
    assert found() == alone == found()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_interrupted_it_stops_without_half_a_report(tmp_path: Path, gone: Callable[[int], bool]) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text("\n".join(SENTENCES) * 3_000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "mtfix", "lint", "--output-format", "json", "."],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    time.sleep(2.5)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    if process.returncode == 130:  # else it was done before
        assert (out, err.strip()) == (b"", b"stopped")
    assert gone(process.pid)


def test_findings_survive_the_store() -> None:
    finding = Finding(
        "term", "own: a", Span(1, 3), "m\ud800", Severity.INFO, Safety.REVIEW,
        (Fix((Edit(1, 2, "x"), Edit(2, 3, "")), Safety.REVIEW),), "e", "源", ("s",),
    )  # fmt: skip
    looked = Covered((Coverage("en", "zh", 3, 2, own_rules=True, sure=False),), ("{} odd",))
    assert results.loads(results.dumps([finding, finding], looked)) == ([finding, finding], looked)
    assert results.loads(results.dumps([], Covered())) == ([], Covered())
