"""The commands as processes: each folder of tests/cli is a case.

``cmd`` holds the arguments (and perhaps ``stdin:`` the name of a file of ``in``), ``in`` the files it runs on,
``expected`` what it prints (``stdout``, ``stderr``), its exit code (``code``) and the files it leaves changed.
``--refresh`` writes ``expected`` from what happens now.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CASES = sorted(path for path in (Path(__file__).parent / "cli").iterdir() if path.is_dir())
EXAMPLES = Path(__file__).parent.parent / "examples"


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_command(case: Path, tmp_path: Path, refresh: bool) -> None:
    work = tmp_path / "work"
    shutil.copytree(case / "in", work) if (case / "in").is_dir() else work.mkdir()
    shutil.copy(EXAMPLES / "article.txt", tmp_path / "article.txt")
    lines = (case / "cmd").read_text(encoding="utf-8").splitlines()
    stdin = next((work / line.split(":", 1)[1].strip() for line in lines if line.startswith("stdin:")), None)
    done = subprocess.run(
        [sys.executable, "-m", "mtfix", *shlex.split(lines[0])],
        cwd=work,
        input=stdin.read_bytes() if stdin else b"",
        capture_output=True,
        env={**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"},
        timeout=120,
    )
    before = files(case / "in") if (case / "in").is_dir() else {}
    got = {"stdout": done.stdout, "stderr": done.stderr, "code": f"{done.returncode}\n".encode()}
    got |= {f"files/{name}": data for name, data in files(work).items() if before.get(name) != data}
    got = {name: data for name, data in got.items() if data}
    expected = case / "expected"
    if refresh:
        shutil.rmtree(expected, ignore_errors=True)
        for name, data in got.items():
            path = expected / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    assert got == files(expected)
