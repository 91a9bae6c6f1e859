"""Decisions: what they hold for, what follows from them, and the file that keeps them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.core.document import Document
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding
from mtfix.engine.check import check
from mtfix.engine.decisions import ACCEPT, NEVER, REJECT, Decision, Decisions, choices, decide, typed
from mtfix.engine.fingerprint import place
from mtfix.engine.fix import FixResult, fix
from mtfix.engine.policy import Policy
from mtfix.project import files
from mtfix.project.decision_store import Store, read
from mtfix.project.session import Session

TEXT = "Belarus is Russias closest partner. They looked at at the map ."
SESSION = Session()


def document(text: str, name: str = "a.txt") -> Document:
    return files.parse(Decoded(text, "utf-8", b""), name, files.Reading())


def found(doc: Document, decisions: Decisions | None = None) -> list[Finding]:
    return check(doc, SESSION.rules_for(doc), Policy(decisions=decisions))


def answer(text: str, words: str, answer: str, replacement: str = "", name: str = "a.txt") -> Decision:
    """The decision about the first finding of some words."""
    doc = document(text, name)
    finding = next(f for f in found(doc) if text[f.span.start : f.span.end] == words)
    return decide(finding, place(doc, finding), name, answer, replacement)


def words(doc: Document, findings: list[Finding]) -> list[str]:
    return [doc.text[f.span.start : f.span.end] for f in findings]


# What a decision holds for


@pytest.mark.parametrize(
    ("after", "holds"),
    [
        pytest.param(TEXT, True, id="same"),
        pytest.param("New first paragraph.\n\n\n" + TEXT, True, id="moved down"),
        pytest.param(TEXT.replace(" closest", "\nclosest"), True, id="wrapped anew"),
        pytest.param(TEXT.replace(" closest", "\r\n    closest"), True, id="wrapped anew and indented"),
        pytest.param(TEXT + "\r\nMore.", True, id="more behind"),
        pytest.param(TEXT.replace("closest", "oldest"), False, id="words beside it changed"),
        pytest.param(TEXT.replace("partner", "ally"), False, id="words near it changed"),
        pytest.param(TEXT.replace("map", "map of it"), True, id="words far from it changed"),
    ],
)
def test_survives(after: str, holds: bool) -> None:
    decisions = Decisions([answer(TEXT, "Russias", REJECT)])
    doc = document(after)
    assert "Russias" in words(doc, found(doc))
    assert ("Russias" not in words(doc, found(doc, decisions))) is holds


def glossary(tmp_path: Path, entry: str) -> Session:
    path = tmp_path / "terms.yml"
    path.write_text(f"pair: zh-en\nterms:\n  - {entry}\n", encoding="utf-8")
    return Session(("zh", "en"), (str(path),), packs=False)


@pytest.mark.parametrize(
    ("entry", "holds"),
    [
        pytest.param("{term: Greater Bay Area, wrong: [Big Bay Area]}", True, id="same"),
        pytest.param("{term: Greater Bay Area, wrong: [Big Bay Area], note: Since 2019.}", True, id="note"),
        pytest.param("{term: Greater Bay Area, wrong: [Big Bay Area, Great Bay]}", False, id="another form"),
        pytest.param("{term: Greater Bay Area, wrong: [Big Bay Area], safety: safe}", False, id="safety"),
    ],
)
def test_expires_with_the_entry(entry: str, holds: bool, tmp_path: Path) -> None:
    doc = document("They met in the Big Bay Area.")
    old = glossary(tmp_path, "{term: Greater Bay Area, wrong: [Big Bay Area]}")
    (finding,) = check(doc, old.rules_for(doc))
    decisions = Decisions([decide(finding, place(doc, finding), "a.txt", REJECT)])
    new = glossary(tmp_path, entry)
    assert (not check(doc, new.rules_for(doc), Policy(decisions=decisions))) is holds


def test_expires_with_the_source() -> None:
    def po(source: str, text: str) -> Document:
        return document(f'#: a.c:1\nmsgid "{source}"\nmsgstr "{text}"\n', "a.po")

    doc = po("Белоруссия", "It is Russias north.")
    (finding,) = found(doc)
    decisions = Decisions([decide(finding, place(doc, finding), "a.po", REJECT)])
    assert not found(po("Белоруссия", "It is Russias north."), decisions)
    assert found(po("Белоруссия!", "It is Russias north."), decisions)
    moved = document('#: b.c:99\nmsgid "Белоруссия"\nmsgstr ""\n"It is "\n"Russias north."\n', "a.po")
    assert not found(moved, decisions), "wrapping and comments of the file do not count"


def test_one_side_may_not_know_the_source(tmp_path: Path) -> None:
    """A decision made beside the source holds for the same words without it, and the other way round."""
    text = "Belarus is Russias closest partner."
    beside = files.pair_lines(Decoded(text, "utf-8", b""), "Беларусь")
    alone = document(text)
    rules = SESSION.rules_for(alone)
    for one, other in ((beside, alone), (alone, beside)):
        finding = check(one, rules)[0]
        decisions = Decisions([decide(finding, place(one, finding), "a.txt", REJECT)])
        assert not check(other, rules, Policy(decisions=decisions))
    changed = files.pair_lines(Decoded(text, "utf-8", b""), "Беларусь!")
    decisions = Decisions([decide(f, place(beside, f), "a.txt", REJECT) for f in check(beside, rules)])
    assert check(changed, rules, Policy(decisions=decisions))


# What follows


def fixed(text: str, *decisions: Decision, unsafe: bool = False) -> FixResult:
    doc = document(text)
    policy = Policy(decisions=Decisions(decisions))
    return fix(doc, SESSION.rules_for(doc), SESSION.rereader(doc), unsafe=unsafe, policy=policy)


def test_rejected_is_not_fixed_even_where_its_neighbours_are() -> None:
    """The safe corrections beside it change its surroundings; it stays rejected in the rounds after, and later."""
    text = "He sang of of Russias north ，and left."
    assert fixed(text).text == "He sang of Russia's north, and left."
    rejected = answer(text, "Russias", REJECT)
    done = fixed(text, rejected)
    assert done.text == "He sang of Russias north, and left."
    assert done.carried
    assert fixed(done.text, rejected, *done.carried).text == done.text
    assert "Russias" in words(document(done.text), found(document(done.text), Decisions([rejected])))


def test_accepted_is_fixed_without_unsafe() -> None:
    text = "It is on the Russian Presidents website today."
    assert fixed(text).text == text
    chosen = answer(text, "Presidents", ACCEPT, "President's")
    assert fixed(text, chosen).text == "It is on the Russian President's website today."
    own = answer(text, "Presidents", ACCEPT, "government's")
    assert fixed(text, own).text == "It is on the Russian government's website today."


def test_what_a_person_typed_is_not_corrected() -> None:
    text = "Belarus is Russias closest partner."
    own = answer(text, "Russias", ACCEPT, "all the Russias")
    done = fixed(text, own)
    assert done.text == "Belarus is all the Russias closest partner."
    assert fixed(done.text, own, *done.carried).text == done.text


def test_never_holds_everywhere() -> None:
    decisions = Decisions([answer(TEXT, "Russias", NEVER)])
    other = document("Elsewhere stand Russias allies.")
    assert "Russias" in words(other, found(other))
    assert "Russias" not in words(other, found(other, decisions))


def test_typed_text_is_escaped_as_the_file_needs() -> None:
    doc = document('{"a": "It is Russias north."}', "a.json")
    (finding,) = found(doc)
    written = typed(doc, finding, 'the "old" Russia\'s')
    assert written == 'the \\"old\\" Russia\'s'
    decisions = Decisions([decide(finding, place(doc, finding), "a.json", ACCEPT, written)])
    done = fix(doc, SESSION.rules_for(doc), SESSION.rereader(doc), policy=Policy(decisions=decisions))
    assert json.loads(done.text) == {"a": 'It is the "old" Russia\'s north.'}


def test_choices_are_what_may_stand_there() -> None:
    doc = document(TEXT)
    finding = next(f for f in found(doc) if doc.text[f.span.start : f.span.end] == "Russias")
    assert choices(doc, finding) == ("Russia's",)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["Russias north", "at at", "the map ,", "word", "，", "\n\n", "Presidents site"])),
    st.data(),
)
def test_rejecting_all_leaves_the_text(parts: list[str], data: st.DataObject) -> None:
    """Whatever is rejected stays, whatever else is corrected around it."""
    text = " ".join(parts)
    doc = document(text)
    findings = found(doc)
    rejected = [f for f in findings if data.draw(st.booleans())]
    decisions = [decide(f, place(doc, f), "a.txt", REJECT) for f in rejected]
    done = fixed(text, *decisions)
    assert fixed(done.text, *decisions, *done.carried).text == done.text
    if len(rejected) == len(findings):
        assert done.text == text


# The file


def line(number: int, answer: str = REJECT, **more: str) -> Decision:
    return Decision(f"f{number % 7}.txt", "term", "e", f"text {number}", answer, key=f"{number:016x}", **more)


def test_answers_are_there_after_each(tmp_path: Path) -> None:
    store = Store(str(tmp_path / ".mtfix" / "decisions.jsonl"))
    for number in range(5):
        store.add([line(number)])
        assert len(read(store.path)[0]) == number + 1
    store.undo([line(2).key])
    store.add([line(3, ACCEPT, replacement="x")])
    kept = read(store.path)[0]
    assert set(kept) == {line(n).key for n in (0, 1, 3, 4)}
    assert kept[line(3).key].answer == ACCEPT
    store.compact()
    assert read(store.path)[0] == kept
    text = Path(store.path).read_text(encoding="utf-8")
    assert len(text.splitlines()) == 4
    assert text.splitlines() == sorted(text.splitlines())
    assert (tmp_path / ".mtfix" / ".gitattributes").exists()


def test_an_empty_replacement_is_one(tmp_path: Path) -> None:
    store = Store(str(tmp_path / ".mtfix" / "decisions.jsonl"))
    store.add([line(1, ACCEPT)])
    assert Store(store.path).decisions == {line(1).key: line(1, ACCEPT)}


@settings(max_examples=100, deadline=None)
@given(cut=st.integers(0, 400), count=st.integers(1, 4))
def test_a_torn_last_line_costs_nothing_else(
    cut: int, count: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("torn") / "d.jsonl"
    store = Store(str(path))
    store.add(line(n) for n in range(count))
    whole = path.read_bytes()
    torn = whole[: max(len(whole) - cut, 0)]
    path.write_bytes(torn)
    complete = torn.count(b"\n")
    store = Store(str(path))
    assert list(store.decisions) in (
        [line(n).key for n in range(complete)],
        [line(n).key for n in range(complete + 1)],
    )
    known = list(store.decisions)
    store.add([line(9)])
    assert list(Store(str(path)).decisions) == [*known, line(9).key]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<<<<<<< HEAD\n{}\n", "conflict markers of git"),
        ('{"answer": "maybe", "key": "1", "rule": "x"}\n{}\n', "not a decision"),
        ("[1]\n[2]\n", "not a decision"),
        ('{"answer": "reject", "rule": "x"}\n\n', "not a decision"),
    ],
)
def test_a_damaged_file_is_said(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".mtfix").mkdir()
    (tmp_path / ".mtfix" / "decisions.jsonl").write_text(text)
    (tmp_path / "a.txt").write_text("Nothing here.")
    done = subprocess.run(
        [sys.executable, "-m", "mtfix", "lint", "a.txt"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert message in done.stderr
    assert "decisions.jsonl:1" in done.stderr


def test_no_room_keeps_nothing_of_an_answer(tmp_path: Path) -> None:
    """A disk without room for a line: an error, no half line, and what was there stays."""
    pytest.importorskip("resource")
    path = tmp_path / "d.jsonl"
    code = f"""
import resource, signal, sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from test_decisions import Store, line
from mtfix.core.errors import MtfixError
store = Store({str(path)!r})
store.add([line(1)])
size = __import__('os').path.getsize(store.path)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, size + 20))
try:
    store.add([line(2)])
except MtfixError as error:
    print(error.message)
assert list(store.decisions) == [line(1).key]
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "could not be saved" in done.stdout, done.stderr
    assert path.read_bytes().count(b"\n") == 1
    assert list(read(str(path))[0]) == [line(1).key]


def test_two_reviewers_on_one_machine(tmp_path: Path) -> None:
    path = str(tmp_path / "d.jsonl")
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from test_decisions import Store, line\n"
        f"store = Store({path!r})\n"
        "first = int(sys.argv[1])\n"
        "for n in range(first, first + 40):\n"
        "    store.add([line(n)])\n"
        "    if n % 5 == 0: store.compact()\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(first)]) for first in (0, 1000, 2000)]
    assert [process.wait() for process in running] == [0, 0, 0]
    assert len(read(path)[0]) == 120


def test_of_two_answers_at_once_the_first_one_is_heard(tmp_path: Path) -> None:
    path = str(tmp_path / "d.jsonl")
    one, two = Store(path), Store(path)
    accepted = line(1, ACCEPT, replacement="x")
    assert one.add([line(1), line(2)]) == {line(1).key: None, line(2).key: None}
    assert two.add([accepted, line(2), line(3)]) == {line(3).key: None}
    assert two.decisions[line(1).key] == line(1)
    assert two.news() == {line(1).key: line(1), line(2).key: line(2)}
    assert two.news() == {}
    # Once it is known, it can be changed, and an answer that is undone meanwhile is not undone again.
    assert two.add([accepted]) == {line(1).key: line(1)}
    assert one.undo([line(1).key, line(2).key]) == {line(2).key: line(2)}
    assert one.news() == {line(1).key: accepted, line(3).key: line(3)}
    assert two.news() == {line(2).key: None}
    assert Store(path).decisions == one.decisions == two.decisions == {accepted.key: accepted, line(3).key: line(3)}
    assert not Store(path).disputed


@settings(max_examples=100, deadline=None)
@given(
    steps=st.lists(
        st.tuples(
            st.integers(0, 2), st.sampled_from(["add", "undo", "compact", "news", "tear"]), st.integers(0, 5)
        ),
        max_size=25,
    )
)
def test_stores_of_one_file_agree(
    steps: list[tuple[int, str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = str(tmp_path_factory.mktemp("several") / "d.jsonl")
    stores = [Store(path) for _ in range(3)]
    seen = [dict[str, Decision]() for _ in stores]

    def look(who: int) -> None:
        for key, decision in stores[who].news().items():
            assert seen[who].get(key) != decision
            if decision is None:
                del seen[who][key]
            else:
                seen[who][key] = decision

    for who, action, number in steps:
        store, new = stores[who], line(number, ACCEPT, replacement=f"by {who}")
        if action == "add":
            known = seen[who].get(new.key)
            before = store.add([new])
            look(who)
            assert before in ({}, {new.key: known})
            if before:
                seen[who][new.key] = new
        elif action == "undo":
            known = seen[who].get(new.key)
            before = store.undo([new.key])
            look(who)
            assert before in ({}, {new.key: known})
            if before:
                del seen[who][new.key]
        elif action == "compact":
            store.compact()
        elif action == "news":
            look(who)
        elif os.path.exists(path):
            Path(path).write_bytes(Path(path).read_bytes() + b'{"answer": "rej')
    for who, store in enumerate(stores):
        look(who)
        assert seen[who] == store.decisions == Store(path).decisions
        assert not store.disputed


# Git


def git(folder: Path, *arguments: str, code: int | None = 0) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *arguments],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert code is None or done.returncode == code, done.stdout + done.stderr
    return done.stdout


def repository(folder: Path, *decisions: Decision) -> Store:
    git(folder, "init", "-q", "-b", "main")
    (folder / "README").write_text("x")
    store = Store(str(folder / ".mtfix" / "decisions.jsonl"))
    commit(folder, store, *decisions)
    return store


def commit(folder: Path, store: Store, *decisions: Decision) -> None:
    store = Store(store.path)
    store.add(decisions)
    store.compact()
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "x", "--allow-empty")


@pytest.mark.parametrize("before", [0, 50], ids=["no decisions before", "50 before"])
def test_branches_merge(before: int, tmp_path: Path) -> None:
    store = repository(tmp_path, *(line(n) for n in range(before)))
    git(tmp_path, "checkout", "-q", "-b", "one")
    commit(tmp_path, store, *(line(n) for n in range(100, 140)))
    git(tmp_path, "checkout", "-q", "main")
    git(tmp_path, "checkout", "-q", "-b", "two")
    commit(tmp_path, store, *(line(n) for n in range(120, 160)))
    git(tmp_path, "merge", "-q", "one")
    store = Store(store.path)
    assert set(store.decisions) == {line(n).key for n in (*range(before), *range(100, 160))}
    assert not store.disputed
    store.compact()
    assert Path(store.path).read_bytes().count(b"\n") == before + 60


def test_colleagues_who_disagree_are_asked_again(tmp_path: Path) -> None:
    store = repository(tmp_path, line(1))
    git(tmp_path, "checkout", "-q", "-b", "one")
    commit(tmp_path, store, line(2), line(3))
    git(tmp_path, "checkout", "-q", "main")
    commit(tmp_path, store, line(2, ACCEPT, replacement="x"), line(4))
    git(tmp_path, "merge", "-q", "one")
    store = Store(store.path)
    assert set(store.decisions) == {line(n).key for n in (1, 3, 4)}
    assert {d.key for d in store.disputed} == {line(2).key}
    store.compact()
    store = Store(store.path)
    assert len(store.disputed) == 2
    store.add([line(2, ACCEPT, replacement="x")])
    store.compact()
    assert Store(store.path).decisions[line(2).key].answer == ACCEPT
    assert not Store(store.path).disputed


def test_rebase_with_one_forgotten(tmp_path: Path) -> None:
    store = repository(tmp_path, *(line(n) for n in range(30)))
    git(tmp_path, "checkout", "-q", "-b", "one")
    Store(store.path).undo([line(3).key])
    commit(tmp_path, store, line(200))
    git(tmp_path, "checkout", "-q", "main")
    commit(tmp_path, store, line(300))
    git(tmp_path, "rebase", "-q", "main", "one")
    kept = set(Store(store.path).decisions)
    assert kept >= {line(200).key, line(300).key}
    assert line(3).key not in kept


def test_the_folder_that_keeps_them(tmp_path: Path) -> None:
    from mtfix.project.run import Project

    deep = tmp_path / "repo" / "docs" / "en"
    deep.mkdir(parents=True)
    file = str(deep / "a.txt")

    def home() -> str:
        return os.path.relpath(os.path.dirname(os.path.dirname(Project().decisions_file(file))), tmp_path)

    here = os.getcwd()
    os.chdir(tmp_path)
    try:
        assert home() == "."
        (tmp_path / "repo" / ".git").mkdir()
        assert home() == "repo"
        (tmp_path / "repo" / "docs" / ".mtfix").mkdir()
        assert home() == os.path.join("repo", "docs")
        (tmp_path / "repo" / "mtfix.toml").write_text("")
        assert home() == "repo"
    finally:
        os.chdir(here)


def test_errors_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.mkdir()
    with pytest.raises(MtfixError, match=r"d\.jsonl"):
        Store(str(path))
