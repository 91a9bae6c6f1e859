"""The review killed at random points: no answer that was acknowledged is lost, and no file is torn."""

from __future__ import annotations

import json
import random
import re
import shutil
import time
from pathlib import Path

import pytest

pytest.importorskip("pexpect")
from terminal import Terminal

from mtfix.project.decision_store import Store

COUNT = 40


def text_of(name: str) -> str:
    return "".join(
        f"Report {name}{n}: Belarus is Russias oldest partner, and number {n} stayed as it was.\n\n"
        for n in range(COUNT // 2)
    )


def corrected(name: str, text: str, answers: dict[str, str]) -> str:
    for label, answer in answers.items():
        if label.startswith(name) and answer == "accept":
            text = text.replace(f"Report {label}: Belarus is Russias", f"Report {label}: Belarus is Russia's")
    return text


def kept(folder: Path) -> dict[str, str]:
    """The answers in the decisions file, by the label of their paragraph."""
    store = Store(str(folder / ".mtfix" / "decisions.jsonl"))
    assert not store.disputed
    return {d.before.split(":")[0].removeprefix("Report "): d.answer for d in store.decisions.values()}


def answer_some(t: Terminal, rng: random.Random, acknowledged: dict[str, str], most: int) -> dict[str, str]:
    """Answer changes, some keys before the screen has followed; all answers sent. What the screen has shown to be
    taken goes into ``acknowledged``."""
    sent: dict[str, str] = {}
    for _ in range(rng.randint(1, most)):
        burst: list[tuple[str, str]] = []
        # The heading comes first; the paragraph below it may still be the one before.
        heading = re.search(r"change (\d+) of", t.words)
        assert heading
        number = int(heading.group(1)) - 1
        for label_, key in zip(LABELS[number:], rng.choices("ar", k=rng.randint(1, 4)), strict=False):
            burst.append((label_, {"a": "accept", "r": "reject"}[key]))
            t.press(key)
            sent[label_] = burst[-1][1]
        if number + len(burst) >= COUNT:
            return sent
        if rng.random() < 0.8:
            t.until(f"change {number + len(burst) + 1} of {COUNT}")
            acknowledged.update(burst)
        else:
            return sent
    return sent


LABELS = [f"{name}{n}" for name in "ab" for n in range(COUNT // 2)]


@pytest.mark.soak
def test_killed_at_random_points(tmp_path: Path, rounds: int) -> None:
    rng = random.Random(5)
    for round_ in range(rounds):
        folder = tmp_path / str(round_)
        folder.mkdir()
        (folder / ".git").mkdir()
        for name in "ab":
            (folder / f"{name}.txt").write_text(text_of(name))
        acknowledged: dict[str, str] = {}
        with Terminal(["review", "."], folder) as t:
            t.until("change 1 of 40")
            sent = answer_some(t, rng, acknowledged, 6)
            time.sleep(rng.random() * 0.02)
            t.kill()
            t.child.wait()
        answers = kept(folder)
        assert acknowledged.items() <= answers.items(), "an answer was lost"
        assert answers.items() <= sent.items()
        assert [(folder / f"{name}.txt").read_text() for name in "ab"] == [text_of(name) for name in "ab"]

        with Terminal(["review", "--resume", "."], folder) as t:
            if len(answers) == COUNT:
                t.until("All changes are answered")
            else:
                t.until(f"change {len(answers) + 1} of 40")
                answer_some(t, rng, acknowledged := dict(answers), 3)
                t.press("q")
            t.press("w")
            time.sleep(rng.random() * 0.15)
            t.kill()
            t.child.wait()
        answers = kept(folder)
        assert acknowledged.items() <= answers.items(), "an answer was lost"
        for name in "ab":
            assert (folder / f"{name}.txt").read_text() in (
                text_of(name),
                corrected(name, text_of(name), answers),
            ), "torn"

        with Terminal(["review", "--apply", "."], folder) as t:
            assert t.end() == 0
        assert kept(folder) == answers
        for name in "ab":
            assert (folder / f"{name}.txt").read_text() == corrected(name, text_of(name), answers)
        lines = (folder / ".mtfix" / "decisions.jsonl").read_text().splitlines()
        assert [json.loads(line)["answer"] for line in lines if "undo" in line] == []
        shutil.rmtree(folder)
