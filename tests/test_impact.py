"""What glossaries would do to a corpus: verdicts, forms of corpora, and the comparison with a revision."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mtfix.glossary.schema import Entry, Glossary, Wrong
from mtfix.terminology.impact import Effect, Summary, Verdict, compare, effects, judge, summaries

TERMS = """\
pair: de-en
terms:
  - term: harbour master
    source: [Hafenmeister]
    wrong: [port champion]
"""
LINES = [("Der Hafenmeister.", "The port champion.", "The harbour master."), ("Ein Boot.", "A boat.", "A boat.")]


def mtfix(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mtfix", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=120)


def impact(*arguments: str, cwd: Path) -> dict[str, Any]:
    done = mtfix("glossary", "impact", "terms.yml", *arguments, "--output-format", "json", cwd=cwd)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    ("old", "new", "reference", "verdict"),
    [
        ("port champion", "harbour master", "Ask the Harbour-Master!", Verdict.SUPPORTED),
        ("port champion", "harbour master", "Ask the port champion.", Verdict.CONTRADICTED),
        ("port champion", "harbour master", "Ask somebody.", Verdict.OPEN),
        ("port champion", "harbour master", "The port champion is the harbour master.", Verdict.OPEN),
        ("port", "harbour", "An airport.", Verdict.OPEN),
    ],
)
def test_a_reference_judges_by_whole_words(old: str, new: str, reference: str, verdict: Verdict) -> None:
    assert judge(old, new, reference) is verdict


def test_a_script_without_spaces_is_judged_by_its_characters() -> None:
    assert judge("港务局", "港口管理局", "他问港口管理局的人", spaced=False) is Verdict.SUPPORTED


def test_effects_are_where_they_say() -> None:
    entry = Entry("harbour master", file="t", source=("Hafenmeister",), wrong=(Wrong("port champion"),))
    found = list(effects([Glossary("t", "", ("de", "en"), entries=(entry,))], LINES, ("de", "en")))
    assert found == [
        Effect(
            "t: harbour master",
            0,
            4,
            "port champion",
            "harbour master",
            "review",
            Verdict.SUPPORTED,
            "Hafenmeister",
        )
    ]
    assert summaries(found) == [Summary("t: harbour master", 1, 1, 0)]


def test_entries_that_say_nothing_any_more_come_last() -> None:
    now, before = [Summary("b", 2, 0, 0)], [Summary("a", 3, 1, 1), Summary("b", 5, 0, 0)]
    assert compare(now, before) == [Summary("b", 2, 0, 0, before=5), Summary("a", 0, 0, 0, before=3)]


@pytest.mark.parametrize("form", ["text", "tsv", "jsonl", "po"])
def test_corpora_in_each_form(form: str, tmp_path: Path) -> None:
    (tmp_path / "terms.yml").write_text(TERMS, encoding="utf-8")
    arguments = ["--on", f"c.{form}"]
    if form == "text":
        arguments = ["--on", "mt.txt", "--source", "s.txt", "--reference", "r.txt"]
        for name, side in zip(("s", "mt", "r"), zip(*LINES, strict=True), strict=True):
            (tmp_path / f"{name}.txt").write_text("\n".join(side) + "\n", encoding="utf-8")
    elif form == "tsv":
        rows = ["source\tmt\treference", *("\t".join(line) for line in LINES)]
        (tmp_path / "c.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    elif form == "jsonl":
        rows = [json.dumps(dict(zip(("source", "mt", "reference"), line, strict=True))) for line in LINES]
        (tmp_path / "c.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    else:
        for name, side in (("c", 1), ("r", 2)):
            units = "".join(f'\nmsgid "{line[0]}"\nmsgstr "{line[side]}"\n' for line in LINES)
            text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n' + units
            (tmp_path / f"{name}.po").write_text(text, encoding="utf-8")
        arguments += ["--reference", "r.po"]
    found = impact(*arguments, cwd=tmp_path)
    assert (found["segments"], found["changes"], found["supported"], found["contradicted"]) == (2, 1, 1, 0)


def test_before_and_after_a_revision(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=mtfix", "-c", "user.email=mtfix@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    terms = tmp_path / "terms.yml"
    terms.write_text(TERMS + "  - term: boat\n    wrong: [ship-let]\n", encoding="utf-8")
    (tmp_path / "mt.txt").write_text("The port champion has a ship-let.\nThe haven captain.\n", encoding="utf-8")
    git("init", "-q")
    git("add", "terms.yml")
    git("commit", "-qm", "Add terms")
    terms.write_text(TERMS.replace("[port champion]", "[port champion, haven captain]"), encoding="utf-8")
    found = impact("--on", "mt.txt", "--before", "HEAD", cwd=tmp_path)
    assert [(e["entry"], e["before"], e["changes"]) for e in found["entries"]] == [
        ("terms: harbour master", 1, 2),
        ("terms: boat", 1, 0),
    ]
    done = mtfix("glossary", "impact", "terms.yml", "--on", "mt.txt", "--before", "nowhere", cwd=tmp_path)
    assert done.returncode == 2
    assert "nowhere" in done.stderr


def test_a_reference_that_does_not_match_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "terms.yml").write_text(TERMS, encoding="utf-8")
    (tmp_path / "mt.txt").write_text("a\nb\n", encoding="utf-8")
    (tmp_path / "r.txt").write_text("a\n", encoding="utf-8")
    done = mtfix("glossary", "impact", "terms.yml", "--on", "mt.txt", "--reference", "r.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "r.txt: 1 line, but mt.txt has 2" in done.stderr


def test_contradictions_fail_where_asked(tmp_path: Path) -> None:
    (tmp_path / "terms.yml").write_text(TERMS, encoding="utf-8")
    (tmp_path / "mt.txt").write_text("The port champion.\n", encoding="utf-8")
    command = ("glossary", "impact", "terms.yml", "--on", "mt.txt", "--reference", "mt.txt")
    assert mtfix(*command, cwd=tmp_path).returncode == 0
    assert mtfix(*command, "--fail-if-contradicted", cwd=tmp_path).returncode == 1
