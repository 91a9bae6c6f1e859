"""The review in a real browser: keys and mouse, hostile texts, several reviewers, assistive technology."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from browser import Page, chromium, needs_chromium
from test_learn import again, taught
from web import PO, desk, paragraph, project, served

from mtfix.cli.support import proposals
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.glossary.load import load
from mtfix.review.queue import Change
from mtfix.review.web.server import Served, serve

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as started:
        yield started


def decisions(folder: Path) -> list[dict[str, str]]:
    path = folder / ".mtfix" / "decisions.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def test_every_key(browser: Any, tmp_path: Path) -> None:
    text = "".join(paragraph(n) for n in range(10))
    with served(desk(project(tmp_path))) as (link, thread):
        page = Page(browser, link)
        page.at(1, 20)
        page.press("a")
        page.at(2, 20)
        assert decisions(tmp_path)[-1] | {"answer": "accept", "replacement": "Russia's"} == decisions(tmp_path)[-1]
        page.press("r")
        page.at(3, 20)
        assert decisions(tmp_path)[-1]["answer"] == "reject"
        page.press("1")
        page.at(4, 20)
        page.press("7")
        page.until("there is no suggestion 7", "#message")
        page.press("e")
        page.page.wait_for_selector(".row textarea:focus")
        page.page.keyboard.type("Minsk's 中文")
        page.press("Enter")
        page.at(5, 20)
        assert decisions(tmp_path)[-1]["replacement"] == "Minsk's 中文"
        page.press("e")
        page.page.wait_for_selector(".row textarea:focus")
        page.press("Escape")
        page.until("Not changed", "#message")
        page.press("s")
        page.at(6, 20)
        page.press("b")
        page.at(5, 20)
        page.press("b")
        page.until("accepted: “Minsk's 中文”", "#difference")
        page.press("u")
        page.until("undone", "#message")
        page.press("]")
        page.at(5, 20)
        page.press("[")
        page.at(4, 20)
        page.press("x")
        page.until("Reject “Russias” (possessive) in the whole project?", "dialog")
        page.press("n")
        page.press("x")
        page.until("17 open changes", "dialog")
        page.press("y")
        page.until("All changes are answered", "dialog")
        page.press("b", "u")
        page.until("17 open", "#counts")
        page.press("R")
        page.until("of the rule possessive (17)", "dialog")
        page.press("Escape", "A")
        page.until("in this file (7)", "dialog")
        page.press("2")
        page.at(11, 20)
        page.press("u")
        page.until("17 open", "#counts")
        page.press("S")
        page.until("17× “Russias” → “Russia's”", "dialog")
        page.press("n", "f")
        page.until("b.txt (10 open changes)", "dialog")
        page.press("2")
        page.at(11, 20)
        page.press("l")
        page.until("possessive (17 open changes)", "dialog")
        page.press("1")
        page.at(4, 20)
        page.press("?")
        page.until("reject these words in the whole project", "dialog")
        page.press("Escape", "/")
        page.page.wait_for_selector("#by-status:focus")
        page.page.select_option("#by-status", "answered")
        page.at(1, 3)
        page.page.select_option("#by-status", "")
        page.page.evaluate("document.activeElement.blur()")
        page.at(1, 20)
        page.press("s")
        page.at(4, 20)
        page.press("g")
        page.until("Right: the accepted translation", "dialog")
        page.press("Enter")
        page.until("entry added", "#message")
        page.page.reload()  # nothing is lost, and what was answered before can still be undone
        page.at(4, 20)
        page.until("17 open · 2 accepted · 1 rejected", "#counts")
        page.press("u")
        page.at(3, 20)
        page.press("a", "q")
        page.until("2 changes accepted, 1 rejected, 17 open", "dialog")
        page.press("w")
        page.until("2 corrections written into 1 file", "dialog")
        corrected = (tmp_path / "a.txt").read_text(encoding="utf-8")
        assert corrected == text.replace("0: Belarus is Russias", "0: Belarus is Russia's").replace(
            "2: Belarus is Russias", "2: Belarus is Russia's"
        )
        page.press("q")
        page.until("The review has ended", "body")
        thread.join(20)
        assert not thread.is_alive()
    assert page.errors == []


def test_keys_of_one_character_can_be_turned_off(browser: Any, tmp_path: Path) -> None:
    with served(desk(project(tmp_path, 3))) as (link, _):
        page = Page(browser, link)
        page.press("?")
        page.click("Turn single keys off")
        page.page.wait_for_selector("kbd", state="hidden")
        page.press("a", "x", "1", "Space", "ArrowRight")
        page.at(2, 6)
        page.page.reload()  # it is remembered
        page.at(1, 6)
        page.page.click("#buttons >> text=Accept")
        page.at(2, 6)
        page.click("Accept safe…")
        page.until("Accept 5 safe changes", "dialog")
        page.press("y", "n", "Escape")
        page.click("Help: keys and commands")
        page.click("Turn single keys on")
        page.press("r")
        page.at(3, 6)
        assert [d["answer"] for d in decisions(tmp_path)] == ["accept", "reject"]
    assert page.errors == []


def test_a_file_is_opened_in_the_editor(browser: Any, tmp_path: Path) -> None:
    made = desk(project(tmp_path, 3))
    closed = threading.Event()

    def edit(change: Change) -> None:
        assert change.line == 3
        closed.wait(20)
        (tmp_path / "a.txt").write_text(paragraph(0) + paragraph(2), encoding="utf-8")

    made._actions = made._actions._replace(edit=edit)
    with served(made) as (link, _):
        page = Page(browser, link)
        page.press("s")
        page.at(2, 6)
        page.press("o")
        page.until("a.txt:3 is being opened", "#message")
        page.press("r", "b")  # the review goes on meanwhile
        page.at(2, 6)
        page.until("rejected", "#difference")
        closed.set()
        page.until("Files have changed", "#message")
        page.at(2, 5)
    assert page.errors == []


def test_a_copy_of_a_tab_is_another_tab(browser: Any, tmp_path: Path) -> None:
    with served(desk(project(tmp_path, 3))) as (link, _):
        one = Page(browser, link)
        two = Page(browser, link, beside=one)
        numbers = [page.page.evaluate("sessionStorage.getItem('tab')") for page in (one, two)]
        two.page.evaluate("(number) => sessionStorage.setItem('tab', number)", numbers[0])
        two.page.reload()
        two.at(1, 6)
        assert two.page.evaluate("sessionStorage.getItem('tab')") not in numbers


def test_with_site_data_blocked(browser: Any, tmp_path: Path) -> None:
    with served(desk(project(tmp_path, 3))) as (link, _):
        page = Page(browser, link, before=_BLOCKED)
        page.press("a")
        page.at(2, 6)
    assert page.errors == []


class _Served:
    """A browser that is not opened, with the link that it would open."""

    def __init__(self) -> None:
        self.links: queue.Queue[str] = queue.Queue()

    def require(self) -> None:
        pass

    def serve(self, served: Served) -> None:
        serve(served, 0, browser=False, announce=self.links.put)


def test_what_was_learned_is_decided_on(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "learned.yml"
    assert again(path).exit_code == 0
    there = _Served()
    thread = threading.Thread(target=proposals.review, args=(str(path),), kwargs={"plain": False, "browser": there})
    thread.start()
    page = Page(browser, there.links.get(timeout=20))
    page.until("proposal 1 of 4 ", "#where")
    page.until("Jassy", "#text del")
    page.until("Iași", "#text .source mark")
    assert page.page.text_content("#announcement").startswith("proposal 1 of 4. “Jassy” should be “Iași”")
    assert page.page.get_attribute("#text .words:not(.source)", "lang") == "en"
    other = Page(browser, page.page.url, beside=page)
    page.press("a")
    page.until("proposal 2 of 4 ", "#where")
    assert [bool(e.learned.get("id")) for e in load(path.read_text(encoding="utf-8")).entries].count(False) == 1
    other.until("proposal 2 of 4 ", "#where")
    other.press("g")
    other.until("never in sentences", "dialog")
    page.until("never in sentences", "dialog")  # all tabs show the same, and what one answers is no longer asked
    page.press("Escape")
    other.page.wait_for_selector("dialog", state="detached")
    page.press("r")
    page.until("proposal 3 of 4 ", "#where")
    other.until("proposal 3 of 4 ", "#where")
    page.press("u")
    page.until("undone", "#message")
    page.press("]")
    page.until("proposal 3 of 4 ", "#where")
    page.press("e")
    page.page.wait_for_selector("dialog input:focus")
    page.page.keyboard.type("burduf")
    page.press("Escape")
    page.until("not changed", "#message")
    other.page.close()
    page.click("Reject all…")
    page.until("all (3)", "dialog")
    page.press("t")
    page.until("4 entries answered, none open: 1 accepted, 0 changed, 3 rejected", "dialog")
    page.press("q")
    page.until("The review has ended")
    thread.join(20)
    assert not thread.is_alive()
    assert list(taught(path)) == ["Iași"]
    assert page.errors == other.errors == []


def test_a_broken_file_of_decisions_is_named(browser: Any, tmp_path: Path) -> None:
    with served(desk(project(tmp_path, 3))) as (link, _):
        page = Page(browser, link)
        page.press("a")
        page.at(2, 6)
        path = tmp_path / ".mtfix" / "decisions.jsonl"
        whole = path.read_text(encoding="utf-8")
        path.write_text("<<<<<<< ours\n" + whole, encoding="utf-8")
        page.until("conflict markers of git", "#alarm")
        page.press("s")
        page.at(3, 6)  # reading goes on
        page.press("r")
        page.until("conflict markers of git", "#message")
        path.write_text(whole, encoding="utf-8")
        page.page.wait_for_selector("#alarm", state="hidden")
        page.press("r")
        page.at(4, 6)
    assert page.errors == []


_BLOCKED = "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new Error() } })"


def test_with_the_mouse_and_without_reading(browser: Any, tmp_path: Path) -> None:
    with served(desk(project(tmp_path, 3))) as (link, thread):
        page = Page(browser, link, width=390, height=800)
        page.page.click("#buttons >> text=Accept")
        page.at(2, 6)
        page.click("Edit")
        page.page.fill(".row textarea", "Minsk's")
        page.click("Save")
        page.at(3, 6)
        page.page.click("#buttons >> text=Reject")
        page.at(4, 6)
        page.click("Undo")
        page.at(3, 6)
        page.click("List")
        page.page.click("#item-5")
        page.at(6, 6)
        page.page.wait_for_selector("#list", state="hidden")
        page.page.click('.change[data-number="4"]')
        page.at(5, 6)
        page.click("Accept safe…")
        page.click("Accept 4 safe changes")
        page.until("All changes are answered", "dialog")
        page.click("Write the accepted corrections")
        page.click("End the review")
        page.until("The review has ended")
        thread.join(20)
        assert not thread.is_alive()
    texts = [(tmp_path / name).read_text(encoding="utf-8") for name in ("a.txt", "b.txt")]
    assert "".join(texts) == "".join(paragraph(n) for n in range(6)).replace("Russias", "Russia's").replace(
        "1: Belarus is Russia's", "1: Belarus is Minsk's"
    )


def test_hostile_texts_and_names_do_nothing(browser: Any, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    attack = "<img src=x onerror='window.hit=1'><script>window.hit=1</script>"
    name = 'a"><img src=x onerror=window.hit=1>\u202e\x1b[2J&amp;.txt'
    text = f"{attack} Belarus is Russias partner \x1b]0;x\x07\u202e{attack}\n\n" * 3
    (tmp_path / name).write_text(text, encoding="utf-8")
    start = text.index("Russias")
    fix = Fix((Edit(start, start + 7, attack),), Safety.SAFE)
    finding = Finding(
        attack,
        f"{attack}: x",
        Span(start, start + 7),
        attack,
        Severity.ERROR,
        Safety.SAFE,
        (fix,),
        attack,
        attack,
        (attack + "2",),
    )
    with served(desk(tmp_path, {name: [finding, finding._replace(span=Span(5, 9), fixes=())]})) as (link, _):
        page = Page(browser, link)
        for key in ("?", "f", "l", "A", "S", "x", "q"):
            page.press(key)
            page.page.wait_for_selector("dialog")
            page.press("Escape")
            page.page.wait_for_selector("dialog", state="detached")
        page.press("e")
        page.page.fill(".row textarea", attack + "3")
        page.press("Enter")
        page.at(2, 2)
        assert attack in page.text("#text")
        assert "<U+202E>" in page.text("#path")
        assert page.page.evaluate("window.hit") is None
        assert page.page.query_selector_all("img, #text script, [onerror]") == []
        assert all(url.startswith(link.partition("#")[0]) for url in page.requests)
        assert "#" not in page.page.url
    assert page.errors == []


def test_nothing_can_be_injected(browser: Any, tmp_path: Path) -> None:
    """What a mistake in the page could do, its policy forbids."""
    with served(desk(project(tmp_path, 1))) as (link, _):
        page = Page(browser, link)
        for attack in (
            "document.body.innerHTML = '<b>x</b>'",
            "document.head.append(Object.assign(document.createElement('script'), {textContent: 'window.hit = 1'}))",
            "document.body.setAttribute('style', 'display: none')",
        ):
            page.page.evaluate(f"() => {{ try {{ {attack} }} catch {{}} }}")
        assert page.page.evaluate("window.hit") is None
        assert page.page.is_visible("#card")
        blocked = page.page.evaluate("fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => String(error))")
        assert "Failed to fetch" in blocked
        assert len([error for error in page.errors if "Content Security Policy" in error]) >= 3


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)], ids=["laptop, light", "phone, dark"])
def test_nothing_stands_in_the_way_of_assistive_technology(
    width: int, dark: bool, browser: Any, tmp_path: Path
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    project(tmp_path, 3)
    (tmp_path / "c.po").write_text(PO, encoding="utf-8")

    def violations() -> list[str]:
        found = Axe().run(page.page).response["violations"]
        return [f"{one['id']}: {node['html']} {node['failureSummary']}" for one in found for node in one["nodes"]]

    with served(desk(tmp_path)) as (link, _):
        page = Page(browser, link, width=width, dark=dark)
        page.page.wait_for_selector(".change[aria-current]")
        assert violations() == []
        page.press("a", "r", "e")
        page.page.wait_for_selector(".row textarea:focus")
        assert violations() == []
        page.press("Escape", "S")
        page.page.wait_for_selector("dialog")
        assert violations() == []
        page.press("Escape", "q")
        page.until("Every answer is saved", "dialog")
        assert violations() == []
        page.press("b", "f")
        page.until("c.po", "dialog")
        page.press("3")
        page.page.wait_for_selector(".source")
        assert violations() == []


def test_what_a_screen_reader_is_told(browser: Any, tmp_path: Path) -> None:
    with served(desk(project(tmp_path, 2))) as (link, _):
        page = Page(browser, link)
        page.press("s")
        page.at(2, 4)
        assert page.page.text_content("#announcement") == (
            "Change 2 of 4. Russias becomes Russia's. missing apostrophe of a possessive. "
        )
        tree = page.page.accessibility.snapshot() if hasattr(page.page, "accessibility") else None
        assert tree is None or tree["name"].startswith("Change 2 of 4")
        current = page.page.query_selector(".change[aria-current]")
        assert current.get_attribute("aria-label") == "“Russias” becomes “Russia's”, open"
        option = page.page.query_selector("#list [aria-selected=true]")
        assert option.get_attribute("aria-posinset") == "2"
        assert option.get_attribute("aria-setsize") == "4"
        page.page.focus("#list")
        page.press("ArrowDown")
        page.at(3, 4)
        assert page.page.get_attribute("#list", "aria-activedescendant") == "item-2"
        assert page.page.evaluate("document.activeElement.id") == "list"


def test_right_to_left_text_beside_its_source(browser: Any, tmp_path: Path) -> None:
    (tmp_path / "a.po").write_text(PO, encoding="utf-8")
    with served(desk(tmp_path)) as (link, _):
        page = Page(browser, link)
        page.page.wait_for_selector(".row .source")
        assert page.page.evaluate("getComputedStyle(document.querySelector('.row .words')).direction") == "rtl"
        assert page.page.get_attribute(".row .words", "lang") == "he"
        assert page.page.get_attribute(".row .source", "lang") == "en"
        boxes = [page.page.query_selector(where).bounding_box() for where in (".row .words", ".row .source")]
        assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]
        assert boxes[0]["y"] == boxes[1]["y"]


def test_two_tabs_and_the_first_answer(browser: Any, tmp_path: Path) -> None:
    with served(desk(project(tmp_path, 3))) as (link, thread):
        one = Page(browser, link)
        two = Page(browser, link.partition("#")[0], beside=one)  # the token is known in this browser
        one.press("a")
        one.at(2, 6)
        two.until("5 open · 1 accepted", "#counts")
        two.until("accepted: “Russia's”", "#difference")
        # Both answer what they see as open.
        two.press("]")
        two.at(2, 6)
        two.page.route("**/api/news", lambda route: route.abort())
        two.page.wait_for_selector("#alarm:visible")
        one.press("r")
        one.at(3, 6)
        two.press("a")
        two.until("someone else has just answered this", "#message")
        two.until("rejected", "#difference")
        # A key that comes at once cannot be meant for what has only just appeared.
        two.page.wait_for_function(
            "(then) => performance.now() > then", arg=two.page.evaluate("performance.now() + 400")
        )
        two.press("a")
        two.at(3, 6)
        two.page.unroute("**/api/news")
        one.until("4 open · 2 accepted", "#counts")
        one.press("q")
        one.until("open in 1 other tab too", "dialog")
        one.press("w")
        one.until("2 corrections written", "dialog")
        two.until("Files have changed", "#message")
        two.at(1, 4)
        one.press("q")
        one.until("The review has ended")
        assert thread.is_alive()
        two.press("a")
        two.at(2, 4)


def test_the_link_of_the_browser_that_is_opened_is_good_for_once(
    browser: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: queue.Queue[str] = queue.Queue()
    monkeypatch.setattr("webbrowser.open", opened.put)
    with served(desk(project(tmp_path, 1)), browser=True) as (link, _):
        once = opened.get(timeout=20)
        assert link.partition("#")[2] not in once
        page = Page(browser, once)
        page.at(1, 2)
        page.page.reload()
        page.at(1, 2)
        another = browser.new_context().new_page()
        another.goto(once)
        another.wait_for_selector("#alarm:visible")
        assert "open the link that mtfix has printed" in another.inner_text("#alarm")


def test_a_server_that_is_gone_is_said_and_nothing_is_lost(browser: Any, tmp_path: Path) -> None:
    with served(desk(project(tmp_path, 3))) as (link, _):
        page = Page(browser, link)
        page.press("a")
        page.at(2, 6)
    page.press("a")
    page.until("The review is not running", "#alarm")
    assert page.text("#where").startswith("Change 2 of 6")
    assert [d["answer"] for d in decisions(tmp_path)] == ["accept"]
    page.context.close()
    with served(desk(tmp_path)) as (link, _):
        page = Page(browser, link)
        page.at(2, 6)
        page.until("5 open · 1 accepted", "#counts")


_IN_VIEW = """() => {
    const [change, box] = [".change[aria-current]", "#text"].map((one) => document.querySelector(one)?.getBoundingClientRect());
    return change && change.top >= box.top && change.bottom <= box.bottom;
}"""


def test_ten_thousand(browser: Any, tmp_path: Path) -> None:
    """Only what is in view is in the page, wherever the person goes."""
    count = 10_000
    text = "".join(
        f"Report {n}: Belarus is Russias partner{' and neighbour' * (n % 40)}.\n\n" for n in range(count)
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    found, at = [], 0
    for _ in range(count):
        at = text.index("Russias", at + 1)
        fix = Fix((Edit(at, at + 7, "Russia's"),), Safety.SAFE)
        found.append(Finding("possessive", "x", Span(at, at + 7), "m", Severity.ERROR, Safety.SAFE, (fix,)))
    with served(desk(tmp_path, {"a.txt": found})) as (link, _):
        page = Page(browser, link)
        for number in (1, 5_000, 9_999):
            page.page.evaluate(
                "(share) => { const box = document.querySelector('#list'); box.scrollTop = box.scrollHeight * share }",
                number / count,
            )
            page.page.click(f"#item-{number - 1}")
            page.at(number, count)
            page.until(f"Report {number - 1}:", "#text .row:has([aria-current])")
            page.page.wait_for_function(_IN_VIEW)
            assert page.page.evaluate("document.querySelectorAll('#text .row, #list .item').length") < 150
        page.press("a")
        page.at(count, count)
        page.press("a")
        page.until("Back at the first of 9,998 open changes", "#message")
        page.at(1, count)
        # Rows do not overlap, and leave no gap, after all this measuring.
        edges = page.page.evaluate(
            "[...document.querySelectorAll('#text .row')].map((row) => row.getBoundingClientRect()).map((r) => [r.top, r.bottom])"
        )
        assert all(abs(one[1] - other[0]) < 1 for one, other in pairwise(edges))
    assert page.errors == []
    assert threading.active_count() < 10
