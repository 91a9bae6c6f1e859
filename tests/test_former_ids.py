"""Ids that rules had in earlier releases go on to mean them; names of rules may be globs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mtfix.core.finding import Identity
from mtfix.engine.check import check
from mtfix.engine.decisions import NEVER, REJECT, Decisions, decide
from mtfix.engine.fingerprint import place
from mtfix.engine.policy import Policy, means
from mtfix.project.run import Project
from mtfix.project.session import Session

TERMS = """
terms:
  - term: Silver Harbour
    source: [银港]
    wrong: [Silver Port]
"""
DATES = "The office closes on February 30."


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    path = tmp_path_factory.mktemp("glossary") / "own.yml"
    path.write_text("pair: zh-en" + TERMS, encoding="utf-8")
    return Session(("zh", "en"), (str(path),))


@pytest.mark.parametrize(
    ("name", "rule", "meant"),
    [
        ("number", "number-date", True),
        ("number-date", "number-date", True),
        ("num", "number-date", False),
        ("number-*", "number-date", True),
        ("*-date", "number-date", True),
        ("n?mber-date", "number-date", True),
        ("number-[cd]*", "number-date", True),
        ("number-*", "numbers", False),
        ("Number-*", "number-date", False),
        ("*", "number-date", True),
    ],
)
def test_what_a_name_means(name: str, rule: str, meant: bool) -> None:
    assert means(name, rule) is meant


@pytest.mark.parametrize(
    ("policy", "reported"),
    [
        (Policy(select=("number-*",)), True),
        (Policy(ignore=("number-*",)), False),
        (Policy(ignore=("*-calendar",)), False),
        (Policy(ignore=("number-f*",)), False),  # its former id
        (Policy(ignore=("number-figure",)), False),
        (Policy(select=("number-figure",)), True),
        (Policy(select=("residue",)), False),
    ],
)
def test_options_take_globs_and_former_ids(session: Session, policy: Policy, reported: bool) -> None:
    found = check(session.parse(DATES), session.rules, policy)
    assert [finding.rule for finding in found] == ["number-calendar"] * reported


@pytest.mark.parametrize("names", ["number-*", "number-figure", "number-c*, term", ""])
def test_comments_take_globs_and_former_ids(session: Session, names: str) -> None:
    assert check(session.parse(f"<!-- mtfix: off-next {names} -->\n{DATES}"), session.rules) == []


def test_a_comment_that_suppresses_nothing_is_named_by_its_declaration(session: Session) -> None:
    [finding] = check(session.parse("/* mtfix: off doubled-* */\nAll is well."), session.rules)
    assert (finding.rule, finding.entry) == ("unused-suppression", "any/core: unused-suppression")
    assert "doubled-*" in finding.message


# rule and declaration as an earlier release had them
BEFORE = [("number-date", "en/number: number-figure"), ("number-figure", "en/number: number-figure")]


@pytest.mark.parametrize(("rule", "entry"), BEFORE)
@pytest.mark.parametrize("answer", [REJECT, NEVER])
def test_decisions_hold_for_what_has_another_id_now(session: Session, rule: str, entry: str, answer: str) -> None:
    document = session.parse(DATES)
    [finding] = check(document, session.rules)
    old = finding._replace(rule=rule, entry=entry, version="0123abcd")
    decision = decide(old, place(document, old), "a.txt", answer)
    assert Decisions([decision]).honour(document, [finding]) == [finding]
    decisions = Decisions([decision], session.rules.successors)
    assert decisions.honour(document, [finding]) == []
    assert list(decisions) == [decision]  # what is kept is what was answered
    other = session.parse("The shop closes on February 30.")
    assert bool(decisions.honour(other, check(other, session.rules))) is (answer == REJECT)
    decisions.drop(decision.key)
    assert decisions.honour(document, [finding]) == [finding]


def test_decisions_about_terms_hold_for_their_entry_and_source(session: Session) -> None:
    document = session.parse("They sailed to Silver Port.", "他们驶向银港。")
    [finding] = check(document, session.rules)
    old = finding._replace(rule="term")
    decision = decide(old, place(document, old), "a.txt", REJECT)
    decisions = Decisions([decision], session.rules.successors)
    assert finding.rule == "term-mistranslation"
    assert decisions.honour(document, [finding]) == []
    changed = session.parse("They sailed to Silver Port.", "他们又驶向银港。")
    assert decisions.honour(changed, check(changed, session.rules))
    # Where the entry has changed since, it is asked about again.
    older = Decisions([decision._replace(version="0123abcd")], session.rules.successors)
    assert older.honour(document, [finding]) == [finding]


def test_successors(session: Session) -> None:
    def rules(rule: str, entry: str) -> set[str]:
        return {new.rule for new in session.rules.successors(Identity(rule, entry, ""))}

    assert rules("term", "own: Silver Harbour") == {"term-mistranslation", "term-calque"}
    assert rules("residue-edge", "en/residue: residue") == {"space-edges", "final-punctuation"}
    assert rules("number-missing", "en/number: number") == {"number-missing"}
    assert rules("number-missing", "en/number: number-missing") == set()
    assert rules("possessive", "en/apostrophes: possessive") == set()


def mtfix(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if key != "CI"}
    command = [sys.executable, "-m", "mtfix", *arguments]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=120)


def test_a_baseline_of_an_earlier_release(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DATES + "\n", encoding="utf-8")
    base = tmp_path / "base.json"
    lint = "lint", "--output-format", "concise", "--baseline", "base.json", "a.txt"
    assert mtfix(tmp_path, *lint, "--update-baseline").returncode == 0
    now = json.loads(base.read_text())
    [row] = now["findings"]
    before = [
        row | {"rule": "number-date", "entry": "en/number: number-figure"},
        row | {"rule": "number-date", "entry": "en/number: number-figure", "path": "b.txt"},
    ]
    base.write_text(json.dumps({**now, "findings": before}))
    (tmp_path / "b.txt").write_text(DATES + "\n", encoding="utf-8")
    assert mtfix(tmp_path, *lint).stdout == ""
    # What was met has its present id; the other file was not looked at.
    assert json.loads(base.read_text())["findings"] == [row, before[1]]


def test_former_ids_are_noted_once(tmp_path: Path) -> None:
    (tmp_path / "mtfix.toml").write_text('ignore = ["residue-edge"]\n[rules."number-figure"]\nseverity = "info"\n')
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(DATES, encoding="utf-8")
    done = mtfix(tmp_path, "lint", "--output-format", "concise", "--ignore", "drift", "a.txt", "b.txt")
    assert [line.split(": ")[1] for line in done.stdout.splitlines()] == ["info number-calendar"] * 2
    assert [line for line in done.stderr.splitlines() if " rule " in line] == [
        "mtfix: rule 'residue-edge' is now space-edges, final-punctuation; "
        "the former name works in this release only",
        "mtfix: rule 'drift' is now term-consistency; the former name works in this release only",
        "mtfix: rule 'number-figure' is now number-grouping, number-calendar, number-dollar; "
        "the former name works in this release only",
    ]


def test_a_project_knows_the_page_of_a_finding() -> None:
    project = Project(isolated=True)
    document = project.session().parse(DATES)
    [finding] = check(document, project.session().rules)
    spec = project.page(finding)
    assert spec is not None
    assert (spec.rule, spec.examples[0].bad) == ("number-calendar", DATES)
    assert project.page(finding._replace(rule="no-such-rule", entry="no-such-file: no-such-rule")) is None
