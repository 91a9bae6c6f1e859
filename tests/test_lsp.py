"""`mtfix lsp` with a client over standard input and output, and with files."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lsp_client import PATIENCE, Client, client, rules

ALL = "Apply all safe corrections in this file"
EVERYTHING = {"start": {"line": 0, "character": 0}, "end": {"line": 999, "character": 0}}
CONFIGURATION = """\
from = "de"
to = "en"
glossaries = ["terms.yml"]
exclude = ["drafts/"]

[[pairs]]
target = "locales/{to}.json"
source = "locales/{from}.json"
"""
TERMS = """\
about: Terms of a ferry.
pair: de-en
terms:
  - term: landing stage
    wrong: [land bridge]
    cite: Signs of the harbour
    examples:
      - {bad: "The land bridge is closed.", good: "The landing stage is closed."}
      - {keep: "The landing stage is closed."}
"""


def span_of(diagnostic: dict[str, Any]) -> tuple[int, int, int, int]:
    start, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
    return start["line"], start["character"], end["line"], end["character"]


def applied(text: str, edit: dict[str, Any]) -> str:
    """A text of one line with the edits of an action done, whose positions are code points."""
    for each in reversed(edit["documentChanges"][0]["edits"]):
        low, high = each["range"]["start"]["character"], each["range"]["end"]["character"]
        text = text[:low] + each["newText"] + text[high:]
    return text


def mtfix(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtfix", *args], cwd=cwd, capture_output=True, text=True, timeout=PATIENCE
    )


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("a folder # of 中文")
    for name, text in {
        "mtfix.toml": CONFIGURATION,
        "terms.yml": TERMS,
        "locales/de.json": '{"talks": "Die Gespräche dauerten 15 Tage."}',
        "locales/en.json": '{"talks": "The talks lasted 15 days."}',
        "package.json": '{"description": "The the ferry"}',
        "drafts/a.md": "It is full of of stones.\n",
        "code.py": '"""The the ferry."""\n',
        "a.md": "It is full of of stones.\n",
    }.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def editor(root: Path) -> Iterator[Client]:
    with client(root) as found:
        yield found
        assert found.complained == b""


def test_unsaved_text_is_what_is_checked(editor: Client, root: Path) -> None:
    uri = editor.open(root / "new.md", "Fine so far.\n")
    assert editor.wait(uri) == []
    editor.change(uri, ((0, 12), (0, 12), " It is full of of stones."))
    (found,) = editor.wait(uri, "doubled-word")
    assert span_of(found) == (0, 24, 0, 29)
    assert found["message"] == "“of of” → “of”: repeated word"
    editor.change(uri, ((0, 24), (0, 27), ""))
    assert editor.wait(uri) == []
    editor.change(uri, "# Anew\n\nOf of the harbour.\n")
    assert span_of(*editor.wait(uri, "doubled-word")) == (2, 0, 2, 5)
    assert not (root / "new.md").exists()


def test_hover_tells_all_there_is(editor: Client, root: Path) -> None:
    uri = editor.open(root / "hover.md", "The *land bridge* is closed.\n")
    (found,) = editor.wait(uri, "term-mistranslation")
    text = editor.hover(uri, 0, found["range"]["start"]["character"] + 3)
    for part in ("land bridge", "landing stage", "Signs of the harbour", "What it finds", "terms: landing stage"):
        assert part in text
    assert editor.hover(uri, 0, 26) == ""


def test_actions_correct_a_finding(editor: Client, root: Path) -> None:
    text = "Of Russias friends, full of of ice, it is the best."
    uri = editor.open(root / "actions.txt", text)
    first, second = editor.wait(uri, "possessive", "doubled-word")
    actions = editor.actions(uri, first["range"])
    fix = actions["Replace with “Russia's”"]
    assert fix["isPreferred"]
    assert applied(text, fix["edit"]) == "Of Russia's friends, full of of ice, it is the best."
    assert {title.partition(":")[0] for title in actions} >= {"Reject here", "Reject everywhere"}
    assert "Replace with “of”" in editor.actions(uri, second["range"])
    assert editor.actions(
        uri, {"start": {"line": 0, "character": 45}, "end": {"line": 0, "character": 45}}
    ).keys() == {ALL}


def test_all_that_is_safe_is_what_fix_corrects(editor: Client, root: Path) -> None:
    text = "Of Russias friends, the the best, full of of it, and and so on."
    uri = editor.open(root / "all.txt", text)
    editor.wait(uri, "possessive", "doubled-word", "doubled-word", "doubled-word")
    (on_save,) = editor.actions(uri, EVERYTHING, "source.fixAll").values()
    assert on_save["kind"] == "source.fixAll.mtfix"
    (root / "all.txt").write_text(text, encoding="utf-8")
    fixed = mtfix("fix", "--output", "-", "all.txt", cwd=root).stdout
    assert applied(text, on_save["edit"]) == fixed != text
    assert editor.actions(uri, EVERYTHING, "quickfix.other") == {}
    editor.run(editor.actions(uri, EVERYTHING)[ALL])
    asked = next(each for each in editor.asked if each["method"] == "workspace/applyEdit")
    assert applied(text, asked["params"]["edit"]) == fixed


def test_documents_without_a_file(editor: Client) -> None:
    uri = editor.open("untitled:Untitled-1", "In `of of` the the harbour.\n", "markdown")
    assert span_of(*editor.wait(uri, "doubled-word")) == (0, 11, 0, 18)
    other = editor.open("untitled:Untitled-2", "# the the\n", "python")
    assert editor.wait(other) == []


@pytest.mark.parametrize("name", ["package.json", "drafts/a.md", "code.py", "terms.yml", ".hidden.md"])
def test_what_a_run_over_the_folder_passes_over(editor: Client, root: Path, name: str) -> None:
    uri = editor.open(root / name, "It is full of of stones.\n" if name.endswith(".md") else None)
    assert editor.wait(uri) == []
    assert editor.actions(uri, EVERYTHING) == {}


def test_a_pair_is_compared_as_both_sides_are_typed(editor: Client, root: Path) -> None:
    uri = editor.open(root / "locales" / "en.json", '{"talks": "The talks lasted 16 days."}')
    (found,) = editor.wait(uri, "number-value")
    assert "Die Gespräche dauerten 15 Tage." in editor.hover(uri, 0, found["range"]["start"]["character"])
    german = root / "locales" / "de.json"
    source = editor.open(german)
    editor.change(source, german.read_text(encoding="utf-8").replace("15", "16"))
    assert editor.wait(uri) == []
    editor.notify("textDocument/didClose", {"textDocument": {"uri": source}})  # and what was typed is lost
    editor.wait(uri, "number-value")
    german.write_text(german.read_text(encoding="utf-8").replace("15", "16"), encoding="utf-8")
    editor.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": german.as_uri(), "type": 2}]})
    assert editor.wait(uri) == []


def test_comments_and_decisions_are_heeded(editor: Client, root: Path) -> None:
    text = "It is full of of stones.\n\n<!-- mtfix: off-next -->\nFull of of ice.\n\nIt is is cold. So it it is.\n"
    uri = editor.open(root / "decided.md", text)
    first, second, third = editor.wait(uri, "doubled-word", "doubled-word", "doubled-word")
    editor.run(next(a for t, a in editor.actions(uri, second["range"]).items() if t.startswith("Reject here")))
    editor.wait(uri, "doubled-word", "doubled-word")
    editor.run(next(a for t, a in editor.actions(uri, third["range"]).items() if t.startswith("Reject everywhere")))
    assert span_of(*editor.wait(uri, "doubled-word")) == span_of(first)
    lines = (root / ".mtfix" / "decisions.jsonl").read_text(encoding="utf-8").splitlines()
    assert {json.loads(line)["answer"] for line in lines} == {"reject", "never"}
    assert {json.loads(line)["path"] for line in lines} == {"decided.md"}
    (root / "decided.md").write_text(text, encoding="utf-8")
    found = json.loads(mtfix("lint", "--output-format", "json", "decided.md", cwd=root).stdout)["findings"]
    assert [each["start"] for each in found] == [11]


def test_an_entry_is_added_to_the_glossary(editor: Client, root: Path) -> None:
    uri = editor.open(root / "term.md", "The land bridges of Hamburg, and Russias ferry.\n")
    _, second = editor.wait(uri, "term-mistranslation", "possessive")
    actions = editor.actions(uri, second["range"])
    editor.run(actions["Add “Russias” → “Russia's” to the glossary"])
    assert editor.shown[-1].startswith("entry added: ")
    assert 'wrong: ["Russias"]' in (root / "terms.yml").read_text(encoding="utf-8")
    editor.wait(uri, "term-mistranslation", "possessive", "term-mistranslation")
    editor.run(actions["Add “Russias” → “Russia's” to the glossary"])
    assert "already" in editor.shown[-1]
    editor.change(uri, ((0, 0), (0, 0), "So: "))
    editor.run(actions["Add “Russias” → “Russia's” to the glossary"])
    assert "try again" in editor.shown[-1]


def test_configuration_and_glossary_are_read_again(editor: Client, root: Path) -> None:
    uri = editor.open(root / "again.md", "The land bridge is full of of stones.\n")
    editor.wait(uri, "term-mistranslation", "doubled-word")
    config = root / "mtfix.toml"
    changed = {"changes": [{"uri": config.as_uri(), "type": 2}]}
    config.write_text('ignore = ["doubled-word"]\n' + CONFIGURATION, encoding="utf-8")
    editor.notify("workspace/didChangeWatchedFiles", changed)
    editor.wait(uri, "term-mistranslation")
    terms = (root / "terms.yml").read_text(encoding="utf-8")
    (root / "terms.yml").write_text(terms.replace("land bridge", "earth bridge"), encoding="utf-8")
    editor.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
    assert editor.wait(uri) == []
    shown = len(editor.shown)
    for broken, found in (("ignore = 3\n", ""), ("not TOML", ""), (CONFIGURATION, "doubled-word")):
        config.write_text(broken, encoding="utf-8")
        editor.notify("workspace/didChangeWatchedFiles", changed)
        editor.wait(uri, *([found] if found else [""]))
    told = editor.shown[shown:]
    assert len(told) == len(set(told)) == 2
    assert all("mtfix.toml" in each for each in told)


def test_what_does_not_read_is_said_and_forgotten(editor: Client, root: Path) -> None:
    uri = editor.open(root / "locales" / "fr.json", '{"a": "It is full of of stones.",\n "b": 1}')
    editor.wait(uri, "doubled-word")
    editor.change(uri, ((0, 33), (0, 34), ""), ((0, 5), (0, 6), '  "The'))
    failure, found = editor.wait(uri, "", "doubled-word")
    assert failure["message"].startswith("not checked: ")
    assert span_of(found)[1] == 23
    editor.change(uri, '{"a": "It is\0 full of of stones."}')
    while "binary" not in editor.wait(uri, "")[0]["message"]:
        pass
    editor.change(uri, '{"a": "It is full of of stones."}')
    editor.wait(uri, "doubled-word")


def test_nonsense_does_not_end_the_server(editor: Client, root: Path) -> None:
    complained = len(editor.complained)
    for body in (
        b"{",
        b"[]",
        b'{"jsonrpc": "2.0"}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": 3}',
        b"\xff\xfe",
    ):
        editor.send_raw(body)
    for uri in ("file:///nowhere.md", "file://[", "", "untitled:x"):
        document = {"uri": uri, "version": 3}
        editor.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": "x"}]})
        editor.notify("textDocument/didClose", {"textDocument": document})
        assert editor.hover(uri, 3, 3) == ""
        assert editor.actions(uri, EVERYTHING) == {}
    for command, arguments in (
        ("mtfix.reject", ["file:///nowhere.md", "a", "b", 3, "c", "d"]),
        ("mtfix.fixAll", ["x"]),
    ):
        assert editor.request("workspace/executeCommand", {"command": command, "arguments": arguments}) is None
    for command, arguments in (("mtfix.reject", []), ("mtfix.addTerm", [{}]), ("rm", [])):
        with pytest.raises(RuntimeError):
            editor.request("workspace/executeCommand", {"command": command, "arguments": arguments})
    uri = editor.open(root / "hostile.md", "\u202eIt is full of of \x1b[31mstones\ud800.\n")
    far = {"start": {"line": 9_999, "character": 9_999}, "end": {"line": 99_999, "character": 9}}
    editor.change(uri, ((9_999, 9_999), (9_999, 9_999), "\nIn in it.\u2028\n"))
    found = editor.wait(uri, *rules(editor.published(uri)))
    assert "doubled-word" in rules(found)
    assert isinstance(editor.actions(uri, far), dict)
    editor.complained = editor.complained[:complained]


@pytest.mark.parametrize("name", [os.fsdecode(b"x\xff.md"), "a\nb.md", "\u202egnp.md", "%41?.md", "😀 'a' \\.md"])
def test_names_of_files_may_be_anything(editor: Client, root: Path, name: str) -> None:
    uri = editor.open(root / name, "It is full of of stones.\n")
    (found,) = editor.wait(uri, "doubled-word")
    editor.run(next(a for t, a in editor.actions(uri, found["range"]).items() if t.startswith("Reject here")))
    assert editor.wait(uri) == []
    editor.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    decisions = root / ".mtfix" / "decisions.jsonl"
    decisions.unlink()


@pytest.mark.parametrize(("encoding", "start", "end"), [("utf-16", 19, 24), ("utf-8", 25, 30), ("utf-32", 17, 22)])
def test_positions_in_the_encoding_of_the_client(tmp_path: Path, encoding: str, start: int, end: int) -> None:
    with client(tmp_path, "--to", "en", encodings=(encoding, "utf-16")) as editor:
        assert editor.server["capabilities"]["positionEncoding"] == encoding
        uri = editor.open(tmp_path / "a.txt", "😀 é 😀 is what it.\n")
        editor.wait(uri)
        editor.change(uri, ((0, start - 3), (0, start - 3), "full of of "))
        assert span_of(*editor.wait(uri, "doubled-word"))[1::2] == (start + 2, end + 2)


def test_a_day_of_typing_ends_where_a_fresh_start_does(tmp_path: Path) -> None:
    chance = random.Random(18)
    lines = [
        "# The ferry",
        "",
        "It is full of of stones, *and* is is `cold cold`.",
        "",
        "- Russias friend",
        "- the the end",
        "",
    ]
    pieces = ["of", " of", "\n", " ", "is is", "*", "`", "The the ", "😀", "<b>", "\n\n- ", ""]
    with client(tmp_path, "--to", "en", encodings=("utf-32",)) as editor:
        uri = editor.open(tmp_path / "a.md", "\n".join(lines))
        editor.published(uri)
        for number in range(120):
            row = chance.randrange(len(lines))
            at = chance.randrange(len(lines[row]) + 1)
            to = min(at + chance.choice((0, 0, 0, 1, 3)), len(lines[row]))
            new = chance.choice(pieces)
            lines[row : row + 1] = (lines[row][:at] + new + lines[row][to:]).split("\n")
            editor.change(uri, ((row, at), (row, to), new))
            if number % 40 == 0:
                assert isinstance(editor.actions(uri, EVERYTHING), dict)
        editor.hover(uri, 0, 0)
        fresh = editor.open(tmp_path / "b.md", "\n".join(lines))
        expected = editor.published(fresh)
        editor.change(uri, ((0, 0), (0, 0), ""))
        assert editor.wait(uri, *rules(expected)) == expected


def test_a_server_whose_editor_is_gone_goes_too(tmp_path: Path) -> None:
    editor = Client(tmp_path)
    editor.open(tmp_path / "a.md", "It is full of of stones.\n" * 2_000)
    editor.process.stdin.close()  # type: ignore[union-attr]
    assert editor.process.wait(PATIENCE) == 1


def test_a_client_that_tells_of_changes_is_asked_to(tmp_path: Path) -> None:
    able = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}
    with client(tmp_path, capabilities=able) as editor:
        editor.hover("untitled:x", 0, 0)
        (asked,) = editor.asked
        (registration,) = asked["params"]["registrations"]
        patterns = [each["globPattern"] for each in registration["registerOptions"]["watchers"]]
        assert {"**/mtfix.toml", "**/.mtfix/decisions.jsonl"} < set(patterns)
        assert ".json" in patterns[-1]


def test_for_one_that_does_not_the_disk_is_looked_at(tmp_path: Path) -> None:
    with client(tmp_path, "--to", "en") as editor:
        uri = editor.open(tmp_path / "a.md", "It is full of of stones.\n")
        editor.wait(uri, "doubled-word")
        (tmp_path / "mtfix.toml").write_text('ignore = ["doubled-word"]\n', encoding="utf-8")
        assert editor.wait(uri) == []


def test_the_extra_is_named_where_it_is_missing(tmp_path: Path) -> None:
    code = "import sys; sys.modules['pygls'] = None; sys.argv = ['mtfix', 'lsp']; from mtfix.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=PATIENCE
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "mtfix: the language server needs pygls: pip install 'mtfix[lsp]'\n"
    code = "import sys, mtfix.cli.lsp; print(*{'pygls', 'lsprotocol', 'asyncio'} & sys.modules.keys())"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "\n"


def test_options_that_are_wrong_are_said_at_once(tmp_path: Path) -> None:
    for args, told in ((("--source", "a.txt"), "[[pairs]]"), (("--to", "Klingonese"), "Klingonese")):
        done = mtfix("lsp", *args, cwd=tmp_path)
        assert done.returncode == 2
        assert told in done.stderr
