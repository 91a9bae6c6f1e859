"""A baseline knows findings by what they say; --changed by what git says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BAD = "Belarus is Russias closest partner.\n"
OTHER = "Spain is Russias closest rival.\n"


def mtfix(folder: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    own = {k: v for k, v in os.environ.items() if k != "CI"} | env
    return subprocess.run(
        [sys.executable, "-m", "mtfix", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        env=own,
        timeout=120,
    )


def places(folder: Path, *arguments: str, **env: str) -> list[str]:
    done = mtfix(folder, "lint", "--output-format", "concise", *arguments, **env)
    assert done.returncode in (0, 1), done.stderr
    return [":".join(line.split(":")[:2]) for line in done.stdout.splitlines()]


def test_a_baseline_survives_moved_lines_and_shrinks(tmp_path: Path) -> None:
    file, base = tmp_path / "a.txt", tmp_path / "base.json"
    file.write_text(BAD + "\n" + OTHER)
    assert mtfix(tmp_path, "lint", "--baseline", "base.json", "a.txt").returncode == 2
    assert places(tmp_path, "--baseline", "base.json", "--update-baseline", "a.txt") == []
    assert len(json.loads(base.read_text())["findings"]) == 2
    file.write_text("New.\n\n\n" + BAD + "\n" + OTHER)
    assert places(tmp_path, "--baseline", "base.json", "a.txt") == []
    # A third that says the same is new, and it is the one whose surroundings the baseline does not know.
    file.write_text("France is Russias closest friend.\n\n" + BAD + "\n" + OTHER)
    before = base.read_bytes()
    assert places(tmp_path, "--baseline", "base.json", "a.txt") == ["a.txt:1"]
    assert base.read_bytes() == before  # it never grows unasked
    file.write_text(BAD)
    assert places(tmp_path, "--baseline", "base.json", "a.txt", CI="true") == []
    assert len(json.loads(base.read_text())["findings"]) == 2  # in CI it stays as it is
    assert places(tmp_path, "--baseline", "base.json", "--select", "number", "a.txt") == []
    assert len(json.loads(base.read_text())["findings"]) == 2  # a run that looked only for numbers cannot tell
    assert places(tmp_path, "--baseline", "base.json", "a.txt") == []
    assert len(json.loads(base.read_text())["findings"]) == 1
    file.write_text(BAD + "\n" + OTHER)
    assert places(tmp_path, "--baseline", "base.json", "a.txt") == ["a.txt:3"]


def test_other_files_stay_in_the_baseline(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(BAD)
    assert places(tmp_path, "--baseline", "base.json", "--update-baseline", ".") == []
    assert places(tmp_path, "--baseline", "base.json", "a.txt") == []
    assert places(tmp_path, "--baseline", "base.json", "b.txt") == []


@pytest.mark.parametrize("text", ["", "[]", '{"version": 9, "findings": []}', '{"version": 1, "findings": [{}]}'])
def test_what_is_no_baseline_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(BAD)
    (tmp_path / "base.json").write_text(text)
    done = mtfix(tmp_path, "lint", "--baseline", "base.json", "a.txt")
    assert done.returncode == 2
    assert "base.json" in done.stderr
    assert (tmp_path / "base.json").read_text() == text


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_changed_reports_what_the_branch_touched(tmp_path: Path) -> None:
    odd = 'odd "näme" (1).txt'
    git(tmp_path, "init")
    for name in ("a.txt", odd):
        (tmp_path / name).write_text(BAD + "\nFine.\n\nFine too.\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "one")
    git(tmp_path, "checkout", "-b", "branch")
    assert places(tmp_path, "--changed", "--", "a.txt", odd) == []
    for name in ("a.txt", odd):
        (tmp_path / name).write_text(BAD + "\nFine.\n\n" + OTHER)
    git(tmp_path, "commit", "-a", "-m", "two")
    assert places(tmp_path, "--changed", "--", "a.txt", odd) == ["a.txt:5", f"{odd}:5"]
    assert places(tmp_path, "--changed=HEAD", "--", "a.txt") == []
    git(tmp_path, "mv", "a.txt", "c.txt")
    (tmp_path / "c.txt").write_text(BAD + "\nFine.\n\nFine too.\n\n" + OTHER)
    assert places(tmp_path, "--changed", "--", "c.txt") == ["c.txt:7"]
    (tmp_path / "new.txt").write_text(BAD)
    assert places(tmp_path, "--changed", "--", "new.txt") == ["new.txt:1"]
    assert "unknown git revision" in mtfix(tmp_path, "lint", "--changed=nowhere", "new.txt", "c.txt").stderr


def test_changed_reports_translations_of_changed_sources(tmp_path: Path) -> None:
    git(tmp_path, "init")
    (tmp_path / "mtfix.toml").write_text('[[pairs]]\ntarget = "{to}.json"\nsource = "en.json"\n')
    (tmp_path / "en.json").write_text('{\n"a": "5 boats",\n"b": "137 boats"\n}\n')
    (tmp_path / "de.json").write_text('{\n"b": "138 Boote",\n"a": "137 Boote"\n}\n')
    entry = '#: a.c:{}\nmsgid "{} boats"\nmsgstr "137 Boote"\n\n'
    header = 'msgid ""\nmsgstr "Language: de\\n"\n\n'
    (tmp_path / "de.po").write_text(header + entry.format(1, 137) + entry.format(2, 139))
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "one")
    git(tmp_path, "checkout", "-b", "branch")
    assert places(tmp_path, "--changed", "--", ".") == []
    (tmp_path / "en.json").write_text('{\n"a": "152 boats",\n"b": "137 boats"\n}\n')
    (tmp_path / "de.po").write_text(header + entry.format(1, 145) + entry.format(9, 139))
    assert places(tmp_path, "--changed", "--", ".") == ["de.json:3", "de.po:6"]


def test_changed_needs_a_repository(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BAD)
    done = mtfix(tmp_path, "lint", "--changed", "--", "a.txt", GIT_CEILING_DIRECTORIES=str(tmp_path.parent))
    assert done.returncode == 2
    assert "repository" in done.stderr
