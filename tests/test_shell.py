"""Completion in a shell and the manual page, both made of the declarations of the commands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mtfix.cli import cli
from mtfix.cli.support.complete import rules

MTFIX = shutil.which("mtfix", path=str(Path(sys.executable).parent))
_ASK = """
PATH="{folder}:$PATH"
source <(mtfix completion bash)
COMP_WORDS=({words}) COMP_CWORD={at}
_mtfix_completion mtfix 2>/dev/null
echo "${{COMPREPLY[@]}}"
"""


def completed(words: str) -> list[str]:
    script = _ASK.format(folder=Path(str(MTFIX)).parent, words=words, at=len(words.split()) - 1)
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split()


@pytest.mark.skipif(not MTFIX or not shutil.which("bash"), reason="needs the installed command and bash")
@pytest.mark.parametrize(
    ("words", "some"),
    [
        ("mtfix li", ["lint"]),
        ("mtfix lint --output-format sa", ["sarif"]),
        ("mtfix fix --to zh", ["zh"]),
        ("mtfix rules placeholder-b", ["placeholder-broken"]),
        ("mtfix glossary che", ["check"]),
    ],
)
def test_bash_completes(words: str, some: list[str]) -> None:
    assert set(some) <= set(completed(words))
    assert all(name.startswith(words.split()[-1]) for name in completed(words))


def test_rules_are_completed_by_their_ids() -> None:
    import click

    context = click.Context(cli)
    found = [item.value for item in rules(context, click.Argument(["x"]), "number-")]
    assert "number-missing" in found
    assert all(name.startswith("number-") for name in found)


def page() -> str:
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "mtfix", "man"], capture_output=True, encoding="utf-8", env=env, check=True
    ).stdout


def test_the_manual_page_has_every_command_and_option() -> None:
    text = page()
    assert {line.split()[0] for line in text.splitlines() if line.startswith(".")} <= {
        ".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi",
    }  # fmt: skip
    for command in ("mtfix lint", "mtfix glossary import", "mtfix decisions prune"):
        assert f".SS \\fB{command}\\fR" in text
    assert "\\-\\-track\\-changes" in text
    assert not re.search(r"(?<![\\])-", "\n".join(line for line in text.splitlines() if not line.startswith(".TH")))


@pytest.mark.skipif(not shutil.which("groff"), reason="needs groff")
def test_groff_reads_the_manual_page() -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-Kutf8", "-ww"],
        input=page(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    assert "--output-format NAME[:FILE]" in re.sub(".\x08", "", done.stdout)
