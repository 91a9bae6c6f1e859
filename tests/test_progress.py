"""The progress bar: what it says, and that it is gone whenever something else is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtfix.cli.support import progress
from mtfix.cli.support.progress import Bar


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    monkeypatch.setattr(progress, "_PAUSE", 0.0)


def shown(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What is on the line after each time it was written; the last is what stays there."""
    return [state.strip("\r") for state in capsys.readouterr().err.split("\x1b[K")][1:]


def test_one_file(capsys: pytest.CaptureFixture[str]) -> None:
    bar = Bar(1)
    for _ in bar.over(["a.txt"]):
        bar.within(1, 4)
        bar.within(3, 4)
        bar.within(4, 4)
        bar.within(1, 4)
        bar.within(4, 4)
    assert shown(capsys) == [
        "checking ━━━━━━━─────────────────────── 25%",
        "checking ━━━━━━━━━━━━━━━━━━━━━━──────── 75%",
        "",
        "checking ━━━━━━━─────────────────────── 25%, pass 2",
        "",
    ]


def test_many_files(capsys: pytest.CaptureFixture[str]) -> None:
    bar = Bar(3)
    for name in bar.over("abc"):
        assert shown(capsys)[-1:] == ([] if name == "a" else [""])
        if name == "b":
            bar.within(1, 2)
            bar.within(2, 2)
            assert shown(capsys) == ["checking ━━━━━━━━━━━━━━━─────────────── file 2 of 3, 50%", ""]
    assert shown(capsys)[-1] == ""


def test_short_runs_show_nothing(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 1000.0)
    bar = Bar(2)
    for _ in bar.over("ab"):
        bar.within(1, 2)
    assert capsys.readouterr().err == ""


def test_in_a_terminal(tmp_path: Path) -> None:
    terminal = pytest.importorskip("terminal")
    (tmp_path / "eager.py").write_text(
        "from mtfix.__main__ import main\nfrom mtfix.cli.support import progress\n"
        "progress._PATIENCE = progress._PAUSE = 0.0\nmain()\n"
    )
    (tmp_path / "a.txt").write_text("He saw the the house ,and it was his. " * 3000)
    with terminal.Terminal(["fix", "a.txt"], tmp_path, program=["eager.py"]) as t:
        assert t.end() == 0
    assert "checking ━" in t.raw
    assert "pass 2" in t.raw
    assert t.words.startswith("a.txt: doubled-word 3000 mtfix: 3000 corrected in 1 file")
