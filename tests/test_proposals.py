"""Deciding on what was learned: every answer is in the file at once, and learning goes by it from then on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_learn import RO_EN, Result, again, run, table, taught

from mtfix.glossary.load import load
from mtfix.review.proposals import COMMANDS, Disk, Proposals
from mtfix.review.view import Card, at_once
from mtfix.terminology.examples import run_examples
from mtfix.terminology.learning import Triple, learn
from mtfix.terminology.learning.merge import merge
from mtfix.terminology.learning.proposed import Proposed

# In the order of a review: the surest first, then by the alphabet.
ORDER = ["Iași", "court of appeal", "burduf cheese", "Cioran"]


@pytest.fixture
def learned(tmp_path: Path) -> Path:
    out = tmp_path / "learned.yml"
    assert again(out).exit_code == 0
    return out


def decide(path: Path, *lines: str) -> Result:
    """Answers in plain lines."""
    with patch.object(sys, "stdin", StringIO("".join(f"{line}\n" for line in lines))):
        return run("review", "--learned", path, "--plain")


def test_a_proposal_is_shown_with_what_speaks_for_it(learned: Path) -> None:
    text = decide(learned, "q").output
    assert "proposal 1 of 4, “Iași”, " in text
    assert "[delete: Jassy][insert: Iași]" in text
    assert "source: [Iași] are un palat vechi." in text
    assert "for: corrected in 5 lines; 5 of 5 lines with this source have “Iași”\nagainst: nothing\n" in text
    assert "also: The [Jassy → Iași] train leaves at eight." in text


def test_what_speaks_against_a_proposal_is_shown_first(tmp_path: Path) -> None:
    months = (
        "ianuarie",
        "februarie",
        "martie",
        "aprilie",
        "mai",
        "iunie",
        "iulie",
        "august",
        "septembrie",
        "noiembrie",
    )
    lines = [Triple(f"Iași, {month}", f"Jassy, {n}", f"Iași, {n}") for n, month in enumerate(months)]
    left = Triple("Iași și Galați.", "Jassy and Galați.", "Jassy and Galați.")
    out = tmp_path / "learned.yml"
    arguments = ["--from", "ro", "--to", "en", "--output", out]
    assert run("learn", "--table", table(tmp_path / "t.tsv", [*lines, left]), *arguments).exit_code == 0
    text = decide(out, "q").output
    assert "text: [delete: Jassy][insert: Iași] and Galați." in text
    assert "not corrected in 1 line with this source; would change 1 line that was not corrected" in text


def test_accept_change_narrow_and_reject(learned: Path) -> None:
    done = decide(
        learned,
        *("g", "2", "train | festival"),  # Iași
        "a",  # court of appeal
        "r",  # burduf cheese
        *("e", "Emil Cioran", "Emil Cioron | Emil Cyoran", "emil ciora*"),
    )
    assert done.exit_code == 0, done.output
    assert "mtfix: 1 accepted, 2 changed, 1 rejected, 0 open" in done.output.replace("\n", " ")
    text = learned.read_text(encoding="utf-8")
    entries = {entry.term: entry for entry in load(text).entries}
    assert entries.keys() == {"Iași", "court of appeal", "Emil Cioran"}
    assert dict(entries["Iași"].unless) == {"sentence": ("train", "festival")}
    assert entries["Emil Cioran"].source == ("emil ciora*",)
    assert not any("id" in entry.learned for entry in entries.values())
    assert {(one.term, one.wrong) for one in load(text).rejected} == {
        ("burduf cheese", ("bellows cheese",)), ("Cioran", ("Cioron",)),
    }  # fmt: skip
    tested = run("glossary", "test", learned)
    assert tested.exit_code == 0, tested.output
    # Learning again changes no line of it, with its memory or from the same corrections alone.
    assert again(learned).exit_code == 0
    assert sorted(learned.read_text(encoding="utf-8").splitlines()) == sorted(text.splitlines())
    learned.with_name("learned.memory.gz").unlink()
    assert again(learned).exit_code == 0
    assert sorted(learned.read_text(encoding="utf-8").splitlines()) == sorted(text.splitlines())
    assert "no open entries" in decide(learned).output


def test_what_no_line_shows_is_not_written(learned: Path) -> None:
    before = learned.read_bytes()
    done = decide(learned, "g", "1", "zeppelin", "e", "Iași", "Yassy", "iași", "q")
    assert done.output.count("not changed: no correction is an example of it") == 2
    assert learned.read_bytes() == before
    done = decide(learned, "e", "Cioran", "Jassy", "iași", "g", "", "e", "", "q")
    assert "there is an entry for “Cioran” already" in done.output
    assert learned.read_bytes() == before


def test_undo_gives_the_file_back(learned: Path) -> None:
    before = learned.read_bytes()
    decide(learned, "r", "a", "A", "t", "u", "u", "u", "u", "u", "q")
    assert learned.read_bytes() == before


def test_all_at_once(tmp_path: Path) -> None:
    lines = [*RO_EN, Triple("Un drum.", "A Jassy far away.", "A Jassy far away.")]
    out = tmp_path / "learned.yml"
    arguments = ["--from", "ro", "--to", "en", "--output", out, "--max-counter", "0.5"]
    assert run("learn", "--table", table(tmp_path / "t.tsv", lines), *arguments).exit_code == 0
    entries = load(out.read_text(encoding="utf-8")).entries
    left = {entry.term for entry in entries if entry.learned["elsewhere"] != "0"}
    assert "Iași" in left
    assert f"{4 - len(left)} accepted, 0 changed, 0 rejected, {len(left)} open" in decide(out, "A", "c", "q").output
    assert f"0 accepted, 0 changed, {len(left)} rejected, 0 open" in decide(out, "R", "c", "q").output
    assert set(taught(out)) == {entry.term for entry in entries} - left


def test_comments_and_order_stay(learned: Path) -> None:
    text = learned.read_text(encoding="utf-8").replace("  - term: Iași", "  # a town\n  - term: Iași")
    learned.write_text(text, encoding="utf-8")
    decide(learned, "a", "q")
    assert "  # a town\n  - term: Iași" in learned.read_text(encoding="utf-8")
    assert [entry.term for entry in load(learned.read_text(encoding="utf-8")).entries] == sorted(
        ORDER, key=str.lower
    )


def test_without_the_corrections_examples_are_shown(learned: Path) -> None:
    learned.with_name("learned.memory.gz").unlink()
    assert "text: [delete: Jassy][insert: Iași] has an old palace." in decide(learned, "q").output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--learned", "missing.yml"], "missing.yml"),
        (["--learned", "odd.yml"], "unknown key 'colours'"),
        (["--learned", "odd.yml", "other.txt"], "--learned names the one glossary to decide on"),
    ],
)
def test_bad_input(arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "odd.yml").write_text("colours: [red]\n")
    done = run("review", "--plain", *arguments)
    assert (done.exit_code, said in done.output) == (2, True), done.output


# Whatever keys are pressed


class Keys:
    """A view (see ``mtfix.review.view.View``) that presses some keys, and then the one that quits."""

    def __init__(self, pressed: Sequence[str]) -> None:
        self._pressed: Iterator[str] = iter(pressed)
        self.messages: list[str] = []

    async def command(self, card: Card, message: str) -> str:
        assert card.passage(200) is not None
        assert card.source(200) is not None
        self.messages.append(message)
        return next(self._pressed, "q")

    async def choose(self, title: str, items: Sequence[tuple[str, str]]) -> str:
        key = next(self._pressed, "q")
        return key if key in dict(items) else ""

    async def type(self, title: str, text: str) -> str | None:
        return {"e": None, "g": text, "a": text + " | town", "r": "the"}.get(next(self._pressed, "e"), text)

    async def confirm(self, title: str, lines: Sequence[tuple[str, str]], yes: str) -> bool:
        return next(self._pressed, "q") == "y"

    async def info(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        assert lines

    async def lend(self, use: Callable[[], None]) -> None:
        use()


_LEARNED = learn(RO_EN, ("ro", "en"))
_FILE = merge("", _LEARNED, pair="ro-en").text
_PRESSED = [command.key for command in COMMANDS if command.key not in "oq"] + ["1", "2", "3", "4", "c", "t"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PRESSED), max_size=25))
def test_any_keys_leave_a_glossary_that_proves_itself(pressed: list[str]) -> None:
    written = [_FILE]
    view = Keys(pressed)
    proposals = Proposals(
        Proposed.of(_FILE), RO_EN, ("ro", "en"), view, Disk(lambda: written[-1], written.append, int.__index__)
    )
    at_once(proposals.run())
    text = written[-1]
    glossary = load(text, pair=("ro", "en"))
    assert run_examples(glossary).failures == []
    left = {entry.term for entry in glossary.entries if "id" in entry.learned}
    assert left == {
        entry.term for n, entry in enumerate(proposals.proposed.entries) if proposals.proposed.is_open(n)
    }
    # What was decided on stays as it is, and what was rejected does not come back.
    found = learn(RO_EN, ("ro", "en"), rejected=glossary.rejected)
    assert sorted(merge(text, found, pair="ro-en").text.splitlines()) == sorted(text.splitlines())
    for _ in written:
        proposals.undo() if proposals._past else None
    assert written[-1] == _FILE


def test_a_file_that_somebody_else_changes_is_not_overwritten(learned: Path) -> None:
    proposed = Proposed.of(learned.read_text(encoding="utf-8"), str(learned))
    view = Keys(["a", "s", "q"])

    def refuse(text: str) -> None:
        from mtfix.core.errors import MtfixError

        raise MtfixError("changed meanwhile")

    proposals = Proposals(proposed, RO_EN, ("ro", "en"), view, Disk(str, refuse, int.__index__))
    at_once(proposals.run())
    assert view.messages == ["", "changed meanwhile", ""]
    assert proposals.answers == {}
    assert proposals.proposed == proposed


def test_on_a_terminal(learned: Path) -> None:
    pytest.importorskip("pexpect")
    from terminal import Terminal

    with Terminal(["review", "--learned", "learned.yml"], learned.parent) as terminal:
        # The keys are drawn last: a slow machine may show the first lines before them.
        assert "JassyIași has an old palace." in terminal.until("g gate")
        terminal.press("r")
        terminal.until("proposal 2 of 4 · “court of appeal”")
        assert "Iași" not in taught(learned)
        terminal.press("e")
        terminal.until("Right: the accepted translation")
        terminal.press("ctrl-u", "appeals court", "enter")
        terminal.until("Wrong: the mistranslation")
        terminal.press("enter")
        terminal.until("Source term")
        terminal.press("enter")
        terminal.until("changed and accepted")
        assert taught(learned)["appeals court"] == ["appeal yard"]
        terminal.press("q")
        terminal.drain()
        assert terminal.restored
        assert terminal.end() == 0
