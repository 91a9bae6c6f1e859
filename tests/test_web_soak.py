"""Two browsers and a terminal review the same project at once: no answer is lost, and none is given twice."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from browser import Page, chromium, launched, needs_chromium

pytest.importorskip("pexpect")
from terminal import Terminal

# Answers with one key what is open, and leaves to others what they have answered; logs what was acknowledged.
_REVIEWER = """([key, count]) => {
    const log = window.log = [];
    const send = window.fetch;
    window.fetch = async (name, given) => {
        const response = await send(name, given);
        if (name === "api/answer") log.push([JSON.parse(given.body), await response.clone().json()]);
        return response;
    };
    const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const shown = () => document.querySelector(".change[aria-current]");
    const given = () => log.filter(([, done]) => done.message !== undefined && !done.error).length;
    const until = async (fits) => { while (!fits()) await new Promise((done) => setTimeout(done, 1)); };
    (async () => {
        while (given() < count) {
            const [change, before] = [shown(), log.length];
            const { number } = change.dataset;
            const open = change.matches(".open");
            if (open) {
                press(key);
                await until(() => log.length > before);
            }
            await new Promise((done) => setTimeout(done, 3 * Math.random()));
            const moved = () => shown() && shown().dataset.number !== number;
            await until(() => moved() || !shown()?.matches(".open"));
            if (!open || (!moved() && log.at(-1)[1].first)) press("s");
            await until(moved);
        }
        window.ready = true;
    })();
}"""


def paragraph(number: int) -> str:
    return f"Report {number}: Belarus is Russias partner, and number {number} stayed as it was.\n\n"


def acknowledged(page: Page) -> dict[int, str]:
    """The answers that the server has confirmed, by the number of the change; not those that it only told to reload."""
    log: list[tuple[dict[str, Any], dict[str, Any]]] = page.page.evaluate("window.log")
    return {asked["at"]: asked["answer"] for asked, done in log if "message" in done and not done.get("error")}


def answer_in(terminal: Terminal, count: int) -> dict[int, str]:
    """Accept what is open; the answers, by the number of the change."""
    given: dict[int, str] = {}
    while len(given) < count:
        at = re.search(r"change (\d+) of", terminal.words)
        assert at
        here = at[0]
        number = int(at[1]) - 1
        terminal.until(f"Report {number}:")
        terminal.press("a")
        terminal.until(lambda text, here=here: here not in text or "✓" in text)  # type: ignore[misc]
        if here not in terminal.words:
            given[number] = "accept"
        else:  # someone else was first
            assert "someone else has just answered this" in terminal.words
            terminal.press("s")
            terminal.until(lambda text, here=here: here not in text)  # type: ignore[misc]
    return given


def kept(folder: Path) -> dict[int, str]:
    """The answers on the disk; each is there once."""
    lines = (folder / ".mtfix" / "decisions.jsonl").read_text(encoding="utf-8").splitlines()
    found: dict[int, str] = {}
    for line in lines:
        decision = json.loads(line)
        number = int(decision["before"].split(":")[0].removeprefix("Report "))
        assert number not in found, line
        found[number] = decision["answer"]
    return found


@contextmanager
def killed(process: subprocess.Popen[str]) -> Iterator[None]:
    """The process does not outlive the test."""
    try:
        yield
    finally:
        process.kill()
        process.communicate()


@pytest.mark.soak
@needs_chromium
def test_two_browsers_and_a_terminal(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    count = 1_000 if request.config.getoption("--soak") else 12
    (tmp_path / ".git").mkdir()
    texts = {
        f"{name}.txt": "".join(paragraph(n) for n in range(first * count, (first + 1) * count))
        for first, name in enumerate("abcd")
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    program = [sys.executable, "-m", "mtfix", "review"]
    served = subprocess.Popen(
        [*program, "--web", "--no-browser", "."], cwd=tmp_path, stderr=subprocess.PIPE, text=True
    )
    assert served.stderr
    found = re.search(r"http\S+", served.stderr.readline())
    assert found
    with killed(served), chromium() as browser, Terminal(["review", "."], tmp_path) as terminal:
        terminal.until("q quit")
        pages = [Page(browser, found[0]), Page(launched(browser.browser_type), found[0])]
        for page, key in zip(pages, "ar", strict=True):
            page.page.wait_for_selector(".change[aria-current]")
            page.page.evaluate(_REVIEWER, [key, count])
        given = [answer_in(terminal, count)]
        for page in pages:
            page.page.wait_for_function("() => window.ready", timeout=1_200_000)
            given.append(acknowledged(page))
        assert [len(each) for each in given] == [count] * 3
        assert set(given[2].values()) == {"reject"}
        answers = kept(tmp_path)
        assert all(each.items() <= answers.items() for each in given), "an answer was lost"
        assert set(answers) == {number for each in given for number in each}

        # Both write at once; what one of them could not write, because the other did, is written later.
        terminal.press("q")
        terminal.until("write the accepted corrections")
        pages[0].press("q")
        pages[0].until("Every answer is saved", "dialog")
        terminal.press("w")
        pages[0].press("w")
        terminal.end()
        pages[0].until("What is left", "dialog")
        pages[0].press("b")

        # Killed in the middle of answering, the server has lost nothing that it has acknowledged.
        for page in pages:
            page.page.evaluate(_REVIEWER, ["a", count])
        pages[1].page.wait_for_function("() => window.log.length >= 5")
        served.kill()
        served.wait()
        for page in pages:
            page.until("The review is not running", "#alarm")
        # The same answer of both to one change counts for both.
        confirmed = len({number for page in pages for number in acknowledged(page)})
        assert confirmed
    subprocess.run([*program, "--apply", "."], cwd=tmp_path, check=True, capture_output=True)
    accepted = 0
    for name, text in texts.items():
        after = (tmp_path / name).read_text(encoding="utf-8")
        assert after.replace("Russia's", "Russias") == text
        assert "Russia's's" not in after
        accepted += after.count("Russia's")
        for number, answer in answers.items():
            if f"Report {number}:" in text:
                written = f"Report {number}: Belarus is Russia's partner" in after
                assert written == (answer == "accept"), number
    assert accepted >= sum(answer == "accept" for answer in answers.values()) + confirmed
