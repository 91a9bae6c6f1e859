"""The server of the review in a browser: what it refuses, and that no answer is lost, given twice or overwritten."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from web import PO, desk, paragraph, project

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.engine.decisions import ACCEPT
from mtfix.project.decision_store import Store, read
from mtfix.review.queue import Change
from mtfix.review.view import View
from mtfix.review.web import rows
from mtfix.review.web.ask import WrongCall
from mtfix.review.web.desk import Desk
from mtfix.review.web.dialogue import Dialogue
from mtfix.review.web.server import application, serve

HOME = "http://127.0.0.1:8000"
PASS = {"x-mtfix-token": "secret"}


class Tab:
    """What one tab knows and calls."""

    def __init__(self, desk: Desk, name: str = "tab") -> None:
        self.desk, self.name = desk, name
        self.state = desk.call("review", {"tab": name})

    def __call__(self, call: str, **values: Any) -> dict[str, Any]:
        known = {"tab": self.name, "generation": self.state["generation"], "version": self.state["version"]}
        done = self.desk.call(call, known | values)
        self.state |= done
        return done


def request(app: Any, method: str, path: str, headers: dict[str, str], body: object = None) -> httpx.Response:
    """The response of the server to one request."""

    async def send() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HOME) as browser:
            return await browser.request(
                method, path, content=None if body is None else json.dumps(body),
                headers={name: value.encode() for name, value in headers.items()},
            )  # fmt: skip

    return asyncio.run(send())


def kept(folder: Path) -> list[tuple[str, str]]:
    """The answers on the disk, by the beginning of the paragraph."""
    found, disputed = read(str(folder / ".mtfix" / "decisions.jsonl"))
    assert not disputed
    return sorted((d.before.split(":")[0] or d.text, d.answer) for d in found.values())


# What is refused


@pytest.mark.parametrize(
    ("method", "path", "headers", "code"),
    [
        ("GET", "/", {}, 200),
        ("GET", "/style.css", {}, 200),
        ("GET", "/page.js", {}, 200),
        ("GET", "/favicon.ico", {}, 204),
        ("GET", "/nothing.js", {}, 404),
        ("GET", "/..%2fserver.py", {}, 404),
        ("GET", "/", {"host": "localhost:9000"}, 200),  # through a tunnel
        ("GET", "/", {"host": "localhost"}, 200),  # port 80
        ("GET", "/", {"host": "evil.example"}, 403),
        ("GET", "/", {"host": "127.0.0.1.evil.example:8000"}, 403),
        ("GET", "/", {"host": "evil.example:8000"}, 403),
        ("GET", "/", {"origin": "http://evil.example"}, 403),
        ("GET", "/api/news", PASS, 405),
        ("POST", "/api/news", PASS, 200),
        ("POST", "/api/news", {}, 403),
        ("POST", "/api/news", {"x-mtfix-token": "secre"}, 403),
        ("POST", "/api/news", {"x-mtfix-token": "sécret"}, 403),
        ("POST", "/api/news", {"cookie": "x-mtfix-token=secret"}, 403),
        ("POST", "/api/news?x-mtfix-token=secret", {}, 403),
        ("POST", "/api/news", {**PASS, "host": "evil.example:8000"}, 403),
        ("POST", "/api/news", {**PASS, "origin": HOME}, 200),
        ("POST", "/api/news", {**PASS, "origin": "http://localhost:8000"}, 403),
        ("POST", "/api/news", {**PASS, "origin": "null"}, 403),
        ("POST", "/api/news", {**PASS, "sec-fetch-site": "same-origin"}, 200),
        ("POST", "/api/news", {**PASS, "sec-fetch-site": "same-site"}, 403),
        ("POST", "/api/news", {**PASS, "sec-fetch-site": "cross-site"}, 403),
        ("POST", "/api/news", {**PASS, "content-type": "text/plain"}, 403),
        ("POST", "/api/nothing", PASS, 400),
        ("POST", "/api/__init__", PASS, 400),
        ("POST", "/api/open", {}, 403),
    ],
)
def test_only_the_page_itself_is_served(
    method: str, path: str, headers: dict[str, str], code: int, tmp_path: Path
) -> None:
    app = application(desk(project(tmp_path, 1)), "secret", set())
    body = {"tab": "t", "generation": 0} if method == "POST" else None
    done = request(app, method, path, {"content-type": "application/json"} | headers, body)
    assert done.status_code == code
    assert "script-src 'self'" in done.headers["content-security-policy"]
    assert "unsafe" not in done.headers["content-security-policy"]
    assert done.headers["x-content-type-options"] == "nosniff"
    assert done.headers["cache-control"] == "no-store"
    assert "access-control-allow-origin" not in done.headers
    assert "set-cookie" not in done.headers


def test_the_page_has_no_script_or_style_of_its_own_and_loads_nothing_from_elsewhere() -> None:
    folder = Path(rows.__file__).parent / "page"
    for name in ("index.html", "dialogue.html"):
        page = (folder / name).read_text(encoding="utf-8")
        assert "style=" not in page
        assert " on" not in page.replace(" one", "")
    for path in folder.iterdir():
        text = path.read_text(encoding="utf-8")
        assert "//" not in text.replace("// ", ""), path
        for sink in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", 'setAttribute("on'):
            assert sink not in text, path


def test_a_code_is_good_for_once(tmp_path: Path) -> None:
    app = application(desk(project(tmp_path, 1)), "secret", {"code"})
    kind = {"content-type": "application/json"}
    codes = [request(app, "POST", "/api/open", kind, {"code": code}) for code in ("cod", "code", "code")]
    assert [done.status_code for done in codes] == [403, 200, 403]
    assert codes[1].json() == {"token": "secret"}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 30) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=4,
)
_NAMES = ("at", "version", "answer", "choice", "text", "numbers", "file", "from", "to", "wrong", "term", "source")


@settings(max_examples=60, deadline=None)
@given(
    call=st.sampled_from(
        ["review", "answer", "proposal", "undo", "several", "groups", "preview", "affected", "draft", "entry", "leave",
         "news", "file", "text", "items", "card"]
    ),
    values=st.dictionaries(
        st.sampled_from(_NAMES), _JSON | st.sampled_from(["accept", "reject", "never", "edit", "choose"])
    ),
)  # fmt: skip
def test_wrong_calls_are_refused(
    call: str, values: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = project(tmp_path_factory.mktemp("wrong"), 2)
    tab = Tab(desk(folder))
    try:
        done = tab(call, **values)
    except WrongCall:
        assert not (folder / ".mtfix").exists()
    else:
        json.dumps(done)


# Answers


def test_an_answer_is_on_the_disk_before_it_is_acknowledged(tmp_path: Path) -> None:
    tab = Tab(desk(project(tmp_path, 3)))
    assert tab("answer", at=0, answer="accept")["news"] == [[0, "accept"]]
    assert kept(tmp_path) == [("Report 0", "accept")]
    assert tab("answer", at=1, answer="reject")["news"] == [[1, "reject"]]
    assert tab("answer", at=2, answer="choose", choice=0)["news"] == [[2, "accept"]]
    assert tab("proposal", at=3) | {"text": "Russia's"} == tab("proposal", at=3)
    assert "press g" in tab("answer", at=3, answer="edit", text="Minsk's <b>")["message"]
    assert tab("card", at=3)["card"]["new"] == "Minsk's <b>"
    assert kept(tmp_path) == [
        (f"Report {n}", answer) for n, answer in enumerate(("accept", "reject", "accept", "accept"))
    ]
    done = tab("undo", at=4)
    assert (done["at"], done["news"]) == (3, [[3, ""]])
    done = tab("undo", at=0)
    assert (done["at"], done["news"]) == (0, [[0, ""]])
    assert kept(tmp_path) == [("Report 1", "reject"), ("Report 2", "accept")]
    assert tab("groups", at=3)["groups"][0] == ["r", "of the rule possessive", [0, 3, 4, 5]]
    assert "6" not in tab("preview", numbers=[0, 3, 4, 5])["lines"][0][0]
    assert tab("several", at=3, answer="accept", numbers=[0, 1, 2, 3, 4, 5])["message"].startswith("4 accepted")
    assert tab("several", at=3, answer="accept", numbers=[0, 1, 2, 3, 4, 5])["error"].startswith("none of these")
    assert len(tab("undo", at=1)["news"]) == 1  # the answer shown, which was given alone
    assert len(tab("undo", at=1)["news"]) == 4
    assert tab("affected", at=4)["count"] == 5
    assert tab("answer", at=4, answer="never")["message"].startswith("rejected everywhere")
    assert tab("undo", at=4)["message"] == "undone"


def test_of_two_tabs_the_first_one_is_heard_and_both_see_it(tmp_path: Path) -> None:
    made = desk(project(tmp_path, 3))
    one, two = Tab(made, "one"), Tab(made, "two")
    one("answer", at=0, answer="accept")
    done = two("answer", at=0, answer="reject")
    assert done["first"]
    assert "someone else" in done["error"]
    assert done["news"] == [[0, "accept"]]
    assert kept(tmp_path) == [("Report 0", "accept")]
    assert two("answer", at=0, answer="reject")["news"] == [[0, "reject"]]
    assert one("news")["news"] == [[0, "reject"]]
    # What one has answered, and another has changed, is not undone by the one.
    assert one("undo", at=1)["error"] == "nothing to undo"
    assert two("undo", at=1)["news"] == [[0, "accept"]]
    assert one("news")["tabs"] == 1


def test_another_program_answers_meanwhile(tmp_path: Path) -> None:
    made = desk(project(tmp_path, 3))
    tab, other = Tab(made), Tab(desk(tmp_path), "other")
    other("answer", at=1, answer="accept")
    done = tab("answer", at=1, answer="reject")
    assert (done["first"], done["news"]) == (True, [[1, "accept"]])
    done = tab("several", at=0, answer="reject", numbers=[0, 1, 2])
    assert done["message"].startswith("2 rejected")
    other("undo", at=1)
    assert tab("news")["news"] == [[1, ""]]
    assert kept(tmp_path) == [("Report 0", "reject"), ("Report 2", "reject")]


def test_a_full_disk_is_said_and_nothing_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = Tab(desk(project(tmp_path, 3)))
    tab("answer", at=0, answer="accept")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        done = tab("answer", at=1, answer="accept")
    assert "No space left" in done["error"]
    assert done["news"] == []
    assert kept(tmp_path) == [("Report 0", "accept")]
    assert tab("answer", at=1, answer="reject")["news"] == [[1, "reject"]]


def test_a_review_ends_though_its_decisions_cannot_be_read(tmp_path: Path) -> None:
    made = desk(project(tmp_path, 3))
    tab = Tab(made)
    tab("answer", at=0, answer="accept")
    path = tmp_path / ".mtfix" / "decisions.jsonl"
    path.write_text("=======\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert "conflict markers" in tab("answer", at=1, answer="accept")["error"]
    assert "conflict markers" in tab("card", at=1)["trouble"]
    assert tab("card", at=1)["card"]["old"] == "Russias"
    done = tab("write")
    assert done["message"] == "1 correction written into 1 file"
    assert "conflict markers" in done["failed"][0]
    tab("end")
    assert made.over


def test_an_editor_that_fails_is_named(tmp_path: Path) -> None:
    made = desk(project(tmp_path, 3))
    tab = Tab(made)

    def edit(change: Change) -> None:
        raise MtfixError("the editor ed exited with 3")

    made._actions = made._actions._replace(edit=edit)
    assert "a.txt:1 is being opened" in tab("editor", at=0)["message"]
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and thread.name == "editor":
            thread.join(20)
    assert tab("news")["trouble"] == "the editor ed exited with 3"
    made._actions = made._actions._replace(edit=lambda _: None)
    tab("editor", at=0)
    assert tab("news")["trouble"] == ""


def test_a_review_begins_where_it_was_left(tmp_path: Path) -> None:
    made = desk(project(tmp_path, 3), start=4)
    tab = Tab(made)
    assert tab.state["start"] == 4
    tab("answer", at=0, answer="accept")
    tab("write")
    assert Tab(made).state["start"] == 0


def test_files_are_written_and_the_rest_goes_on(tmp_path: Path) -> None:
    made = desk(project(tmp_path, 3))
    (tmp_path / "b.txt").write_bytes((tmp_path / "b.txt").read_bytes().replace(b"\n", b"\r\n"))
    made = desk(tmp_path)
    one, two = Tab(made, "one"), Tab(made, "two")
    one("answer", at=0, answer="accept")
    one("answer", at=1, answer="reject")
    one("answer", at=3, answer="edit", text="Minsk's")
    two("answer", at=4, answer="accept")
    done = one("write")
    assert done["message"] == "3 corrections written into 2 files"
    assert done["left"] == "2 changes open"
    text = (tmp_path / "a.txt").read_text()
    assert text == "".join(paragraph(n) for n in range(3)).replace("Russias", "Russia's", 1)
    assert b"Report 3: Belarus is Minsk's partner" in (tmp_path / "b.txt").read_bytes()
    assert b"Report 4: Belarus is Russia's partner" in (tmp_path / "b.txt").read_bytes()
    assert two("answer", at=5, answer="accept") == {"generation": 1}  # it may be another change now
    again = Tab(made, "two")
    assert len(again.state["file"]) == 3
    assert [number for number, answer in again.state["answers"] if answer == "reject"] == [0]
    assert again("undo", at=1)["error"] == "nothing to undo"
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\x00")
    again("answer", at=1, answer="accept")
    again("answer", at=2, answer="accept")
    done = again("write")
    assert done["message"] == "1 correction written into 1 file"
    assert "a.txt" in done["failed"][0]


def test_the_last_tab_ends_the_review(tmp_path: Path) -> None:
    made = desk(project(tmp_path, 1))
    one, two = Tab(made, "one"), Tab(made, "two")
    one("answer", at=0, answer="accept")
    assert one("end")["left"] == "1 accepted correction not written yet; 1 change open"
    assert not made.over
    two("end")
    assert made.over


def test_an_entry_for_the_glossary(tmp_path: Path) -> None:
    made = desk(project(tmp_path, 1))
    tab = Tab(made)
    draft = tab("draft", at=0)
    assert (draft["wrong"], draft["term"], draft["source"]) == ("Russias", "Russia's", None)
    assert tab("entry", at=0, wrong="Russias", term="", source="")["error"].startswith("no entry was added")
    assert tab("entry", at=0, wrong="Russias", term="Russia’s", source="")["message"] == "entry added"
    assert made.added[0].term == "Russia’s"  # type: ignore[attr-defined]


# Texts


def test_no_text_or_name_has_control_characters(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    name = "a<img src=x onerror=alert(1)>\x1b[31m\u202e.txt"
    (tmp_path / name).write_text(
        "Belarus is Russias partner.\x07\u202e\n\x1b]0;x\x07 </script> It is Russias oldest partner.\n"
    )
    tab = Tab(desk(tmp_path))
    for call in ("review", "file", "text", "items", "card", "groups", "affected", "preview"):
        done = tab(call, file=0, at=0, numbers=[0], **{"from": 0, "to": 9})
        assert not any(char in json.dumps(done, ensure_ascii=False) for char in "\x1b\x07\u202e"), call
    assert "<U+202E>" in json.dumps(tab("text", file=0, **{"from": 0, "to": 9}))


def test_right_to_left_beside_its_source(tmp_path: Path) -> None:
    (tmp_path / "a.po").write_text(PO, encoding="utf-8")
    tab = Tab(desk(tmp_path))
    file = tab.state["files"][0]
    assert (file["language"], file["source"]) == (["he", "rtl"], ["en", "ltr"])
    row = tab("text", file=0, **{"from": 0, "to": 1})["rows"][0]
    assert row["source"].startswith("Save the %d files")
    assert next(run[1] for run in row["runs"] if isinstance(run, list)) == [["old", "%s"], ["new", "%d"]]
    assert tab("file", file=0) | {"row": [0, 0], "sources": True} == tab("file", file=0)


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(st.sampled_from("ab é中\n\r "), max_size=120),
    spans=st.lists(
        st.tuples(st.integers(0, 120), st.integers(0, 30), st.sampled_from([None, "", "x", "b a"])), max_size=6
    ),
    long=st.integers(4, 60),
)
def test_rows_show_each_character_and_change_once(
    text: str, spans: list[tuple[int, int, str | None]], long: int
) -> None:
    document = Document(Decoded(text, "utf-8", b""), [Segment(text)])
    changes = []
    for start, length, new in sorted(spans, key=lambda span: span[:2]):
        start = min(start, len(text))
        span = Span(start, min(start + length, len(text)))
        fixes = () if new is None else (Fix((Edit(*span, new),), Safety.REVIEW),)
        changes.append(Change(document, Finding("r", "", span, "m", Severity.INFO, Safety.REVIEW, fixes), 0))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(rows, "_LONG", long)
        found = rows.rows(document, changes, 10)
    assert sorted(n for row in found for n in row.numbers) == list(range(10, 10 + len(changes)))
    shown = ""
    for row in found:
        own = [changes[n - 10] for n in row.numbers]
        new = [change.choices[0] if change.choices else None for change in own]
        for run in rows.row(row, document, own, new)["runs"]:
            if isinstance(run, str):
                shown += run
            elif not run[2]:
                shown += "".join(part for kind, part in run[1] if kind != "new")
    bare = str.maketrans(dict.fromkeys(" \n\r␣⏎"))
    assert shown.replace("<U+000D>", "").translate(bare) == text.translate(bare)


# Starting


def test_the_extra_is_named(tmp_path: Path) -> None:
    project(tmp_path, 1)
    code = (
        "import sys; sys.modules['uvicorn'] = None; sys.argv = ['mtfix', 'review', '--web', '.']\n"
        "from mtfix.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'mtfix[web]'" in done.stderr


def test_a_port_in_use_is_said(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(MtfixError, match=f"port {port} cannot be used"):
            serve(desk(project(tmp_path, 1)), port, browser=False, announce=lambda _: None)


def test_an_answer_in_a_store_that_was_open_before(tmp_path: Path) -> None:
    """Applied by another command, the answers of the page are those of the terminal."""
    tab = Tab(desk(project(tmp_path, 1)))
    tab("answer", at=0, answer="accept")
    store = Store(str(tmp_path / ".mtfix" / "decisions.jsonl"))
    assert [d.answer for d in store.decisions.values()] == [ACCEPT]
    done = subprocess.run(
        [sys.executable, "-m", "mtfix", "review", "--apply", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "1 accepted correction written into 1 file" in done.stderr


# A dialogue


def test_a_dialogue_takes_only_answers_to_what_it_asks() -> None:
    got: list[Any] = []

    async def conversation(view: View) -> None:
        got.append(await view.choose("which", [("a", "one"), ("b", "two\x1b")]))
        got.append(await view.type("what", "old\x1b"))
        got.append(await view.confirm("sure", [("", "x")], "go"))
        await view.info("so", [("l", "x")])
        await view.lend(lambda: got.append("lent"))
        raise MtfixError("it ends")

    made = Dialogue(conversation, ("de", ""))

    async def talk() -> None:
        async def call(name: str, **values: Any) -> dict[str, Any]:
            return await made.handle(name, values)

        shown = await call("screen")
        assert (shown["kind"], shown["items"]) == ("choose", [["a", "one"], ["b", "two<U+001B>"]])
        for wrong in ({"value": "a"}, {"number": 1, "value": "c"}, {"number": 1, "value": True}, {"number": 1}):
            with pytest.raises(WrongCall):
                await call("answer", **wrong)
        with pytest.raises(WrongCall):
            await call("write")
        # Of two answers to a question, the second one finds the next question and does nothing.
        both = await asyncio.gather(call("answer", number=1, value="b"), call("answer", number=1, value="a"))
        assert {(one["kind"], one["text"]) for one in both} == {("type", "old\x1b")}
        assert (await call("answer", number=2, value=None))["kind"] == "confirm"
        assert (await call("answer", number=3, value=True))["kind"] == "info"
        shown = await call("answer", number=4, value=None)
        while shown["kind"] == "wait":
            await asyncio.sleep(0)
            shown = await call("screen")
        assert shown["kind"] == "over"

    asyncio.run(talk())
    assert got == ["b", None, True, "lent"]
    assert made.over
    assert str(made.failure) == "it ends"
