"""The review, driven through a terminal: every key, all widths, few and many changes, and every way it may end."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pexpect")
from terminal import Terminal

NOUNS = ("river", "bridge", "market", "winter", "school", "minister", "letter", "garden", "forest")
PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Source-Language: zh\\n"
"Language: en\\n"

msgid "明年俄罗斯与白俄罗斯签署了俄白联盟国家条约。"
msgstr "Belarus and Russia signed the treaty of the \\"Russian White Union\\" next year."
"""


def paragraph(number: int) -> str:
    noun, other = NOUNS[number % 9], NOUNS[number // 9 % 9]
    return f"Report {number}: Belarus is Russias {noun} partner, and {other} number {number} stayed as it was."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with two files of ten changes each."""
    (tmp_path / ".git").mkdir()
    for name, first in (("a.txt", 0), ("b.txt", 10)):
        text = "\n\n".join(paragraph(n) for n in range(first, first + 10)) + "\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def decisions(folder: Path) -> list[dict[str, str]]:
    path = folder / ".mtfix" / "decisions.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def mtfix(*arguments: str, cwd: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtfix", *arguments],
        cwd=cwd, input=stdin, capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_every_key(columns: int, project: Path) -> None:
    editor = project / "editor.py"
    editor.write_text("import sys; open('opened', 'w').write(' '.join(sys.argv[1:]))")
    text = (project / "a.txt").read_text()
    with Terminal(["review", "."], project, columns, EDITOR=f"{sys.executable} {editor}", VISUAL="") as t:
        t.until("change 1 of 20 · file 1 of 2")
        for hint in ("a accept", "r reject", "e edit", "s skip", "? help", "q quit"):
            t.until(hint)
        t.press("a")
        t.until("change 2 of 20")
        assert decisions(project)[-1] | {"answer": "accept", "replacement": "Russia's"} == decisions(project)[-1]
        t.press("r")
        t.until("change 3 of 20")
        assert decisions(project)[-1]["answer"] == "reject"
        t.press("1")
        t.until("change 4 of 20")
        t.press("7")
        t.until("there is no suggestion 7")
        t.press("e")
        t.until("> Russia's")
        t.press(
            "ctrl-u",
            "the 中文 Minsk",
            "left",
            "left",
            "left",
            "left",
            "left",
            "left",
            "delete",
            "home",
            "X ",
            "end",
            "!",
        )
        t.until("> X the 中文Minsk!")
        t.press("backspace", "enter")
        t.until("change 5 of 20")
        assert decisions(project)[-1]["replacement"] == "X the 中文Minsk"
        t.press("e")
        t.until("> Russia's")
        t.press("esc")
        t.until("not changed")
        t.press("s")
        t.until("change 6 of 20")
        t.press("b")
        t.until("change 5 of 20")
        t.press("b")
        t.until("accepted: “X the 中文Minsk”")
        t.press("u")
        t.until("undone")
        assert decisions(project)[-1]["answer"] == "undo"
        t.press("]")
        t.until("change 5 of 20")
        t.press("[")
        t.until("change 4 of 20")
        t.press("x")
        t.until("Reject “Russias” (possessive) in the whole project?")
        t.until("17 open changes")
        t.press("n")
        t.until("not rejected")
        t.press("x", "y")
        t.until("rejected everywhere: 20 changes; u undoes this. All changes are answered.")
        t.press("b")
        t.until("rejected everywhere")
        t.press("u")
        t.until("17 open")
        t.press("R")
        t.until("of the rule possessive")
        t.until("in this file")
        t.until("everywhere")
        t.press("esc")
        t.until("a accept")
        t.press("A", "f")
        t.until("7 accepted; u undoes this")
        t.until("change 11 of 20 · file 2 of 2")
        t.press("u")
        t.until("undone: 7 answers")
        t.press("R", "t")
        t.until("17 rejected")
        t.press("u")
        t.until("undone: 17 answers")
        t.press("esc")
        t.until("Quit?")
        t.press("b")
        t.press("f")
        t.until("Go to file")
        t.press("down", "enter")
        t.until("change 11 of 20 · file 2 of 2")
        t.press("f", "1")
        t.until("file 1 of 2")
        t.press("o")
        opened = project / "opened"
        t.until(lambda _: opened.exists() and re.fullmatch(r"\+\d+ .*/a\.txt", opened.read_text()))
        t.press("?")
        t.until("accept the correction shown")
        t.press("space", "q")
        t.until("a accept")
        t.press("z")
        t.until("press ? to see the keys")
        t.press("q")
        t.until("2 accepted")
        t.press("esc")
        t.until("a accept")
        t.press("q", "w")
        assert t.end() == 0
    assert "2 corrections written into 1 file" in " ".join(t.raw.split())
    assert (project / "a.txt").read_text() == text.replace("Russias", "Russia's", 1).replace(
        "Report 2: Belarus is Russias", "Report 2: Belarus is Russia's"
    )
    left = decisions(project)
    assert len(left) == 3
    assert all(d["answer"] != "undo" for d in left)


MIXED = "Belarus is Russias partner.\n\nHe saw the the house.\n\nIt rained ,and he left.\n\nIt is the the end.\n"


def test_accept_safe_after_a_preview(project: Path) -> None:
    (project / "a.txt").write_text(MIXED)
    with Terminal(["review", "a.txt"], project) as t:
        t.until("0 answered, 4 open: 3 safe, 1 review")
        t.press("S")
        t.until("2× “the the” → “the” doubled-word")
        t.until("1× “Russias” → “Russia's” possessive")
        t.until("y accept 3 safe changes in 1 file")
        t.press("z", "enter", "n")  # only y agrees
        t.until("not accepted")
        assert decisions(project) == []
        t.press("S", "y")
        t.until("3 accepted; u undoes this")
        t.until("3 answered, 1 open: 1 review")
        t.press("S")
        t.until("no safe change is open")
        t.press("u")
        t.until("undone: 3 answers")
        t.until("change 1 of 4")
        t.press("q")
        assert t.end() == 0
    assert decisions(project) == []


def test_filters_and_jumps(project: Path) -> None:
    (project / "a.txt").write_text(MIXED)
    with Terminal(["review", "a.txt"], project) as t:
        t.until("change 1 of 4")
        t.press("l")
        t.until("doubled-word (2 open: 2 safe)")
        t.press("1")
        t.until("change 2 of 4")
        t.press("l", "1")
        t.until("change 4 of 4")
        t.press("/")
        t.until("review (1 open)")
        t.press("3")
        t.until("change 1 of 1 · file 1 of 1 · a.txt:5")
        t.until("only review, 1 open")
        t.press("S")
        t.until("no safe change is open among those shown (review)")
        t.press("r")
        t.until("No more open changes after this one (review only). 4 changes: 0 accepted, 1 rejected, 3 open.")
        t.press("s")
        t.until("change 1 of 4")
        t.press("/", "3")
        t.until("✓ rejected")
        t.press("/", "1")
        t.until("all changes are shown")
        t.press("q")
        assert t.end() == 0
    assert [(d["answer"], d["rule"]) for d in decisions(project)] == [("reject", "space-before-punctuation")]


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_one_change_with_its_source(columns: int, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.po").write_text(PO, encoding="utf-8")
    with Terminal(["review", "a.po"], tmp_path, columns, NO_COLOR="1") as t:
        t.until("change 1 of 1 · file 1 of 1")
        t.until("[-Russian White Union-]{+Union State of Russia and Belarus+}")
        t.until("[俄白联盟国家]" if columns > 40 else "俄白联盟")
        assert not re.search(r"\x1b\[(?:\d+;)*[34]\d[;m]", t.raw), "a colour"
        t.press("g")
        t.until("Wrong: the mistranslation")
        t.press("enter")
        t.until("Right: the accepted translation")
        t.press("ctrl-u", "Union State of Russia and Belarus", "enter")
        t.until("Source term (may be empty)")
        t.press("enter")
        t.until("entry added: terms.yml:4")
        t.press("a")
        t.until("All changes are answered")
        t.press("w")
        assert t.end() == 0
    assert "Russian White" not in (tmp_path / "a.po").read_text(encoding="utf-8")
    proof = mtfix("glossary", "test", "terms.yml", cwd=tmp_path)
    assert proof.returncode == 0, proof.stdout
    assert "2 examples of 1 entry" in proof.stdout


def test_an_entry_of_what_was_just_typed(project: Path) -> None:
    (project / "terms.yml").write_text(
        "pair: en\nterms:\n    - term: one\n      wrong: [oen]\n      examples:\n"
        "        - {bad: An oen., good: A one.}\n        - {keep: A one.}\n\n# for rules\nrules: []\n"
    )
    (project / "mtfix.toml").write_text('glossaries = ["terms.yml"]\n')
    with Terminal(["review", "a.txt"], project) as t:
        t.until("change 1 of 10")
        t.press("e")
        t.until("> Russia's")
        t.press("ctrl-u", "the river's", "enter")
        t.until("press g to add a glossary entry for it")
        t.press("g")
        t.until("> Russias")
        t.press("enter")
        t.until("> the river's")
        t.press("enter")
        t.until("entry added: terms.yml:8")
        t.press("q", "q")
        assert t.end() == 0
    assert mtfix("glossary", "test", "terms.yml", cwd=project).returncode == 0
    text = (project / "terms.yml").read_text()
    assert text.endswith("\n# for rules\nrules: []\n")
    assert '    - term: "the river\'s"\n' in text


@pytest.mark.soak
@pytest.mark.parametrize("columns", [40, 80, 200])
def test_ten_thousand(columns: int, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    count = 10_000 if request.config.getoption("--soak") else 1_000
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.txt").write_text("\n\n".join(paragraph(n) for n in range(count)))
    with Terminal(["review", "a.txt"], tmp_path, columns) as t:
        t.until(f"change 1 of {count}")
        for number in range(1, 100):
            t.press("ars"[number % 3])
            t.until(f"change {number + 1} of {count}")
        t.press("R", "r")
        t.until("All changes are answered")
        t.press("q")
        assert t.end() == 0
    assert len(decisions(tmp_path)) == count


def test_the_layout_holds_while_the_size_changes(project: Path) -> None:
    with Terminal(["review", "."], project) as t:
        for columns, rows in ((80, 24), (30, 12), (200, 50), (40, 20), (20, 5), (80, 24)):
            t.resize(columns, rows)
            t.until(
                lambda screen, rows=rows: (
                    screen.startswith("change 1 of 20")
                    and len(screen.split("\n")) == rows
                    and screen.split("\n")[-1].endswith(("q", "q quit"))
                )
            )
        t.press("e")
        t.until("> Russia's")
        t.resize(40, 20)
        t.until(lambda screen: "> Russia's" in screen and screen.startswith("change 1 of 20"))
        t.press("esc")
        t.until("not changed")
        t.press("q")
        t.end()


# The ways it may end


@pytest.mark.parametrize(
    ("how", "code"),
    [("quit", 0), ("ctrl-c", 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)],
    ids=["quit", "ctrl-c", "SIGTERM", "SIGHUP", "SIGINT"],
)
@pytest.mark.parametrize("typing", [False, True], ids=["asked", "typing"])
def test_leaves_the_terminal_as_found(how: str | int, code: int, typing: bool, project: Path) -> None:
    before = (project / "a.txt").read_bytes()
    with Terminal(["review", "a.txt"], project) as t:
        t.until("change 1 of 10")
        t.press("a")
        t.until("change 2 of 10")
        if typing:
            t.press("e")
            t.until("> Russia's")
        if how == "quit":
            if typing:
                t.press("esc")
                t.until("not changed")
            t.press("q")
            t.until("Quit?")
            t.press("q")
        elif isinstance(how, str):
            t.press(how)
        else:
            t.kill(how)
        t.drain()
        assert t.restored
        assert t.end() == code
    assert "nothing written yet (mtfix review --apply writes)" in " ".join(t.raw.split())
    assert (project / "a.txt").read_bytes() == before
    assert [d["answer"] for d in decisions(project)] == ["accept"]


def test_a_crash_leaves_the_terminal_as_found(project: Path) -> None:
    (project / "broken.py").write_text(
        "from mtfix.__main__ import main\nfrom mtfix.review import conversation\n"
        "conversation._SIMPLE['s'] = lambda review: 1 / 0\nmain()\n"
    )
    with Terminal(["review", "a.txt"], project, program=["broken.py"]) as t:
        t.until("change 1 of 10")
        t.press("a")
        t.until("change 2 of 10")
        t.press("s")
        t.drain()
        assert t.restored
        assert t.end() == 1
    assert "ZeroDivisionError" in t.raw
    assert [d["answer"] for d in decisions(project)] == ["accept"]


def test_suspended_and_back(project: Path) -> None:
    with Terminal(["review", "a.txt"], project) as t:
        t.until("change 1 of 10")
        t.kill(signal.SIGTSTP)
        t.until(lambda _: t.restored)
        t.kill(signal.SIGCONT)
        t.until(lambda _: not t.restored)
        t.until("change 1 of 10")
        t.press("a")
        t.until("change 2 of 10")
        t.press("q", "q")
        assert t.end() == 0


def test_a_full_disk_is_said_and_nothing_counts(project: Path) -> None:
    import resource

    def little() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))

    with Terminal(["review", "a.txt"], project, before=little, MTFIX_CACHE=os.environ["MTFIX_CACHE"]) as t:
        t.until("change 1 of 10")
        t.press("a")
        t.until("change 2 of 10")
        t.press("a")
        t.until("the answer could not be saved")
        t.until("1 answered, 9 open")
        t.press("q", "q")
        assert t.end() == 0
    assert [d["answer"] for d in decisions(project)] == ["accept"]


# Going on


def test_resume_goes_on_behind_the_last_answer(project: Path) -> None:
    with Terminal(["review", "a.txt"], project) as t:
        t.until("change 1 of 10")
        t.press("a", "s", "s", "a")
        t.until("change 5 of 10")
        t.press("q", "q")
        assert t.end() == 0
    for option, start in (("--resume", 5), ("--again", 1), ("--no-decisions", 1)):
        with Terminal(["review", option, "a.txt"], project) as t:
            t.until(f"change {start} of 10")
            t.press("q", "q")
            t.end()
    with Terminal(["review", "a.txt"], project) as t:
        t.until("change 2 of 10")
        t.until("2 changes answered before")
        t.press("R", "r")
        t.until("All changes are answered")
        t.press("q")
        t.end()
    with Terminal(["review", "a.txt"], project) as t:
        t.until("All changes are answered. 10 changes: 2 accepted")  # and not written yet
        t.press("w")
        assert t.end() == 0
    with Terminal(["review", "a.txt"], project) as t:
        t.until("8 changes answered, none open")
        assert t.end() == 0


def test_a_file_changed_meanwhile_is_matched_anew(project: Path) -> None:
    path = project / "a.txt"
    with Terminal(["review", "a.txt"], project) as t:
        t.until("change 1 of 10")
        t.press("a", "a", "a")
        t.until("change 4 of 10")
        changed = "A new paragraph.\n\n" + path.read_text().replace("Report 1: Belarus is", "Report 1: Minsk has")
        path.write_text(changed)
        t.press("q", "w")
        assert t.end() == 0
    told = " ".join(t.raw.split())
    assert "2 corrections written into 1 file" in told
    assert "1 accepted change no longer found" in told
    assert path.read_text() == re.sub(r"(Report [02]: Belarus is) Russias", r"\1 Russia's", changed)


def test_one_correction_may_hold_another(tmp_path: Path) -> None:
    """A paragraph that goes takes its own corrections along; nobody is told that the file has changed."""
    (tmp_path / ".git").mkdir()
    twice = "It is Russias oldest and closest partner on the way to the north."
    (tmp_path / "a.txt").write_text(f"{twice}\n\n{twice}\n")
    done = mtfix("review", "--plain", "a.txt", cwd=tmp_path, stdin="a\n" * 9 + "w\n" * 3)
    assert done.returncode == 0
    assert "written into 1 file" in done.stderr
    assert "no longer found" not in done.stderr
    assert (tmp_path / "a.txt").read_text().count("Russia's") == 1


def test_an_edit_in_the_editor_is_seen(project: Path) -> None:
    editor = project / "editor.py"
    editor.write_text(
        "import sys, pathlib; p = pathlib.Path(sys.argv[2])\n"
        "p.write_text('New first.\\n\\n' + p.read_text().replace('Report 1: Belarus is Russias', 'Report 1: Our'))\n"
    )
    with Terminal(["review", "a.txt"], project, EDITOR=f"{sys.executable} {editor}", VISUAL="") as t:
        t.until("change 1 of 10")
        t.press("a")
        t.until("change 2 of 10")
        t.press("o")
        t.until("the file has changed and was checked again")
        t.until("change 2 of 9")
        t.until("Report 2:")
        t.until("1 answered, 8 open")
        t.press("q", "w")
        assert t.end() == 0
    assert (project / "a.txt").read_text().startswith("New first.\n\nReport 0: Belarus is Russia's")


# What it must not do


def test_no_text_commands_the_terminal(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    name = "a\x1b[31m.txt"
    (tmp_path / name).write_text(
        "\x1b]0;owned\x07 Belarus is Russias closest partner, \x9b5n\u202e [bold]they say[/bold]."
    )
    with Terminal(["review", "."], tmp_path) as t:
        t.until("change 1 of 1")
        t.until("<U+001B>]0;owned<U+0007>")
        t.until("[bold]they say[/bold]")
        t.press("q")
        t.end()
    assert "\x1b]0" not in t.raw
    assert "\u202e" not in t.raw
    assert "\x9b" not in t.raw


def test_a_paste_commands_nothing_and_any_layout_does(project: Path) -> None:
    with Terminal(["review", "a.txt"], project) as t:
        t.until("change 1 of 10")
        t.press("\x1b[200~arax\x1b[201~")
        t.press("ф")  # the key of "a" where Cyrillic letters are on the keys
        t.until("change 2 of 10")
        t.press("ｒ")  # a wide letter of an input method
        t.until("change 3 of 10")
        t.press("e")
        t.until("> Russia's")
        t.press("ctrl-u", "\x1b[200~two\nlines\x1b[201~", "enter")
        t.until("change 4 of 10")
        t.press("q", "q")
        t.end()
    assert [(d["answer"], d.get("replacement")) for d in decisions(project)] == [
        ("accept", "Russia's"), ("reject", None), ("accept", "two lines"),
    ]  # fmt: skip


@pytest.mark.parametrize("arguments", [["review", "a.txt"], ["review", "--resume"]])
def test_without_a_terminal(arguments: list[str], project: Path) -> None:
    done = mtfix(*arguments, cwd=project)
    assert done.returncode == 2
    assert "--plain" in done.stderr
    assert "--apply" in done.stderr


# Plain lines and scripts


def test_plain(project: Path) -> None:
    keys = "a\nr\n?\ne\nthe river's\nb\nu\nx\ny\nu\nA\nf\nw\n"
    done = mtfix("review", "--plain", "a.txt", cwd=project, stdin=keys)
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in done.stdout
    assert "change 1 of 10, file 1 of 1, a.txt:1, 10 open: 10 safe" in done.stdout
    assert "[delete: Russias][insert: Russia's]" in done.stdout
    assert (project / "a.txt").read_text().startswith("Report 0: Belarus is Russia's river")


def test_plain_that_ends_early_keeps_the_answers(project: Path) -> None:
    done = mtfix("review", "--plain", "a.txt", cwd=project, stdin="a\nr\n")
    assert done.returncode == 0
    assert [d["answer"] for d in decisions(project)] == ["accept", "reject"]
    assert mtfix("lint", "--output-format", "concise", "a.txt", cwd=project).stdout.count("error possessive") == 9
    assert mtfix("review", "--apply", "a.txt", cwd=project).stderr == (
        "mtfix: 1 accepted correction written into 1 file\n"
    )
    text = (project / "a.txt").read_text()
    assert text.count("Russia's") == 1
    assert mtfix("fix", "a.txt", cwd=project).returncode == 0
    assert (project / "a.txt").read_text().count("Russias") == 1, "rejected"
    assert mtfix("fix", "--no-decisions", "a.txt", cwd=project).returncode == 0
    assert "Russias" not in (project / "a.txt").read_text()


def test_apply_with_other_decisions(project: Path) -> None:
    mtfix("review", "--plain", "a.txt", cwd=project, stdin="a\na\n")
    (project / ".mtfix" / "decisions.jsonl").rename(project / "given.jsonl")
    done = mtfix("review", "--apply", "given.jsonl", ".", cwd=project)
    assert done.stderr == "mtfix: 2 accepted corrections written into 1 file\n"
    assert not decisions(project)
    assert mtfix("review", "--apply", "none.jsonl", ".", cwd=project).returncode == 2


def test_decisions_commands(project: Path) -> None:
    mtfix("review", "--plain", ".", cwd=project, stdin="a\nr\ne\nMinsk's\nR\nr\nq\nl\n")
    shown = mtfix("decisions", "list", cwd=project).stdout.splitlines()
    assert len(shown) == 20
    assert len(mtfix("decisions", "list", "b.txt", cwd=project).stdout.splitlines()) == 10
    key = shown[0].split()[0]
    done = mtfix("decisions", "forget", key, "--dry-run", cwd=project)
    assert done.stderr == "mtfix: 1 would be deleted, 19 left\n"
    assert mtfix("decisions", "forget", key, cwd=project).stderr == "mtfix: 1 deleted, 19 left\n"
    assert mtfix("decisions", "forget", key, cwd=project).returncode == 2
    assert mtfix("decisions", "forget", cwd=project).returncode == 2
    assert mtfix("decisions", "prune", cwd=project).stderr == "mtfix: 0 deleted, 19 left\n"
    mtfix("review", "--apply", ".", cwd=project)
    os.unlink(project / "b.txt")
    done = mtfix("decisions", "prune", cwd=project)
    assert "10 left" not in done.stderr
    kept = decisions(project)
    assert {d["path"] for d in kept} == {"a.txt"}
    assert {d["answer"] for d in kept} == {"reject"}
    assert mtfix("decisions", "forget", "--all", cwd=project).stderr.endswith("0 left\n")
    assert mtfix("lint", "a.txt", cwd=project).stdout.count("error  possessive") == 9
