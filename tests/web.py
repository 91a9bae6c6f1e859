"""A review as the page asks for it, without and with a server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from mtfix.core.finding import Finding
from mtfix.engine.check import undecided
from mtfix.project.decision_store import Store, relative
from mtfix.project.run import Project
from mtfix.review.conversation import Actions
from mtfix.review.queue import Change, Queue, ReviewedFile
from mtfix.review.web.desk import Desk

PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Source-Language: en\\n"
"Language: he\\n"

msgid "Save the %d files, all 25 of them, in the folder."
msgstr "שמור את %s הקבצים, כל 35 מהם, בתיקייה."
"""


def paragraph(number: int) -> str:
    return f"Report {number}: Belarus is Russias partner, and number {number} stayed as it was.\n\n"


def project(folder: Path, count: int = 10) -> Path:
    """A repository with two files of some changes each."""
    (folder / ".git").mkdir()
    for name, first in (("a.txt", 0), ("b.txt", count)):
        text = "".join(paragraph(n) for n in range(first, first + count))
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder


def desk(folder: Path, found: dict[str, list[Finding]] | None = None, start: int | None = None) -> Desk:
    """A review of all files in a folder; ``found`` replaces what would be found in them."""
    run = Project(isolated=True)
    home = str(folder / ".mtfix" / "decisions.jsonl")

    def read(path: str) -> ReviewedFile:
        session = run.session(path)
        document = session.read(path)
        own = None if found is None else found[Path(path).name]
        own = own if own is not None else list(undecided(document, session.rules_for(document), session.policy))
        return ReviewedFile(document, session, own, relative(path, home))

    def add_entry(change: Change, draft: Any) -> str:
        added.append(draft)
        return "entry added"

    added: list[Any] = []
    checked = [read(str(path)) for path in sorted(folder.iterdir()) if path.is_file()]
    store = Store(home)
    actions = Actions(lambda _: None, read, add_entry)
    made = Desk(Queue(checked, store.decisions.values()), store, actions, {}, start=start)
    made.added = added  # type: ignore[attr-defined]
    return made


@contextmanager
def served(desk: Desk, *, browser: bool = False) -> Iterator[tuple[str, threading.Thread]]:
    """The link of a review that is being served, and the thread that ends with it."""
    from mtfix.review.web import server

    told: list[str] = []
    ready = threading.Event()

    def announce(link: str) -> None:
        told.append(link)
        ready.set()

    thread = threading.Thread(
        target=server.serve, args=(desk, 0), kwargs={"browser": browser, "announce": announce}
    )
    thread.start()
    try:
        assert ready.wait(20)
        yield told[0], thread
    finally:
        desk.over = True
        if thread.is_alive():
            stop(told[0])
        thread.join(20)


def stop(link: str) -> None:
    """Make one more call, after which a server whose review is over ends."""
    import httpx

    address, _, token = link.partition("#")
    headers = {"x-mtfix-token": token, "connection": "close"}
    with suppress(httpx.TransportError):  # an open page may have made it
        httpx.post(f"{address}api/news", json={"tab": "stop", "generation": 0}, headers=headers, trust_env=False)
