"""One large document shared out among processes: the same is found, and what breaks in one of them breaks nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from mtfix.core.document import Document, Segment
from mtfix.core.errors import MtfixError
from mtfix.engine.check import Checked, Part, Report, Share, Work, _work, check, whole
from mtfix.engine.fix import FixResult, fix
from mtfix.project import processes
from mtfix.project.session import Session

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks are made on Linux only")

PAIRS = [
    ("他花了33.06万元。", "He paid 33.06 million yuan."),
    ("国家卫健委昨天开会。", "The National Health Commission met yesterday."),
    ("新冠病毒仍在传播。", "The new crown virus still spreads."),
    ("国家卫健委今天回复。", "The NHC replied the the same day."),
    ("一切都好。", "All is well."),
]


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_PAYS", 100)
    monkeypatch.setattr(processes, "processors", lambda: 3)


def pairs(count: int) -> tuple[str, str]:
    chosen = [PAIRS[(n * n + n // 7) % len(PAIRS)] for n in range(count)]
    source, target = ("\n".join(lines) + "\n" for lines in zip(*chosen, strict=True))
    return target, source


def document(session: Session, count: int) -> Document:
    return session.parse(*pairs(count))


def segments(count: int) -> list[Segment]:
    return document(Session(("zh", "en")), count).segments


@pytest.mark.parametrize("count", [1, 2, 4, 60])
def test_the_same_is_found(count: int) -> None:
    session = Session(("zh", "en"))
    large = document(session, count)
    found = check(large, session.rules, share=processes.share)
    assert found == check(large, session.rules)
    if count == 60:
        assert {"number-magnitude", "doubled-word", "term-mistranslation"} <= {finding.rule for finding in found}


def test_the_same_is_corrected() -> None:
    session = Session(("zh", "en"))
    large = document(session, 60)

    def fixed(share: Share) -> FixResult:
        again = pairs(60)[1]
        return fix(large, session.rules, lambda new: session.parse(new.text, again), share=share)

    assert fixed(processes.share) == fixed(whole)


def test_each_segment_is_worked_on_once_and_in_order() -> None:
    held = segments(60)
    parts = list(processes.share(held, lambda numbers, _: Part([], [(n, os.getpid()) for n in numbers])))
    assert [n for part in parts for n, _ in part.sights] == list(range(len(held)))
    assert len({process for part in parts for _, process in part.sights}) == len(parts) == 3


def test_what_a_process_cannot_say_is_worked_out_here() -> None:
    here = os.getpid()

    def work(numbers: range, report: Report) -> Part:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return Part([], [(n, 0) for n in numbers])

    held = segments(60)
    assert [n for part in processes.share(held, work) for n, _ in part.sights] == list(range(len(held)))
    assert _no_children()


def test_an_error_comes_as_if_there_were_one_process() -> None:
    def work(numbers: range, report: Report) -> Part:
        if 59 in numbers:
            raise MtfixError("this rule is broken")
        return Part([], [])

    with pytest.raises(MtfixError, match="this rule is broken"):
        list(processes.share(segments(60), work))
    assert _no_children()


@pytest.mark.parametrize("portion", [1, 50, 10_000])
def test_progress_grows_to_the_end(portion: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_PORTION", portion)
    session = Session(("zh", "en"))
    large = document(session, 60)
    reports: list[tuple[int, int]] = []

    def share(segments: Sequence[Segment], work: Work) -> Iterator[Part]:
        return processes.share(segments, work, lambda done, total: reports.append((done, total)))

    assert check(large, session.rules, share=share) == check(large, session.rules)
    assert reports == sorted(reports)
    assert len({total for _, total in reports}) == 1
    assert reports[-1][0] == reports[-1][1]


def test_progress_ends_where_work_fails() -> None:
    def work(numbers: range, report: Report) -> Part:
        report(0.5)
        raise MtfixError("this rule is broken")

    reports: list[tuple[int, int]] = []
    with pytest.raises(MtfixError):
        list(processes.share(segments(1), work, lambda done, total: reports.append((done, total))))
    assert [done < total for done, total in reports] == [True, False]


def test_one_long_text_reports_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(("", "en"))
    text = session.parse("He saw the the house. " * 3000)
    reports: list[tuple[int, int]] = []
    list(
        processes.share(text.segments, _work(Checked(text, session.rules)), lambda *report: reports.append(report))
    )
    assert len(text.segments) == 1
    assert len({done for done, _ in reports}) > 5


def _no_children() -> bool:
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


def test_interrupted_it_leaves_nobody_behind(tmp_path: Path, gone: Callable[[int], bool]) -> None:
    target, source = pairs(60_000)
    (tmp_path / "a.txt").write_text(target, encoding="utf-8")
    (tmp_path / "a.zh").write_text(source, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "mtfix", "fix", "--source", "a.zh", "--from", "zh", "a.txt"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    time.sleep(2)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=120)
    if process.returncode == 130:  # else it was done before
        assert (out, err.strip()) == (b"", b"stopped")
        assert (tmp_path / "a.txt").read_text(encoding="utf-8") == target
    assert gone(process.pid)
