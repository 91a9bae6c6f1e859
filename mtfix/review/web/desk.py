"""What the page asks, and the answers to it: one review that several tabs share.

Each call takes and returns plain values. Answers are on the disk before a call returns.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.project.decision_store import Store
from mtfix.reporters.support.escape import visible
from mtfix.review import card, entry
from mtfix.review.commands import AnsweredMeanwhile, Review
from mtfix.review.conversation import Actions
from mtfix.review.queue import Group, Queue
from mtfix.review.web.ask import Ask, WrongCall
from mtfix.review.web.texts import Texts, brief, lines
from mtfix.review.write import Outcome, write_all

# Seconds after which a tab that has not asked for news is gone. Browsers let a hidden one ask once a minute.
_GONE = 150


class Desk:
    """A review and its tabs. ``over`` is set when the last tab has ended it."""

    page = "index.html"

    def __init__(
        self,
        queue: Queue,
        store: Store,
        actions: Actions,
        cited: Mapping[str, str],
        message: str = "",
        start: int | None = None,
    ) -> None:
        """``start`` is the number of the change that is shown first (default: the first open one)."""
        self.store, self.outcome, self.over = store, Outcome(), False
        self._actions, self._cited, self._message, self._start = actions, cited, message, start
        self._lock = asyncio.Lock()
        self._unread = ""  # why the answers of others cannot be read
        self._unedited = ""  # why a file could not be edited
        self._edited = deque[tuple[str, MtfixError | None]]()  # files whose editor has ended, with its error
        self._generation = -1  # of the queue: numbers of changes are those of one generation
        self._tabs: dict[str, float] = {}  # when each was last seen
        self._turn_to(queue)

    def _turn_to(self, queue: Queue) -> None:
        self.queue = queue
        self.texts = Texts(queue, self._cited)
        self._generation += 1
        if self._generation:
            self._start = None
        # Of each tab, with what it can undo: nothing that was answered before and is in the files now.
        self._reviews: dict[str, Review] = {}

    async def handle(self, name: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """The same as ``call``, one call after another."""
        async with self._lock:
            # Only writing takes so long that it would be felt if nothing else went on.
            return await asyncio.to_thread(self.call, name, values) if name == "write" else self.call(name, values)

    def call(self, name: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Do what the page asks. Raises WrongCall for what it never asks.

        If the numbers in it are of an earlier generation, nothing is done, and the page has to ask for the review again.
        """
        ask, do = Ask(values), _CALLS.get(name)
        if do is None:
            raise WrongCall("no such call")
        self._tabs[ask.text("tab")] = time.monotonic()
        self._read_edited()
        if name != "review" and ask.number("generation") != self._generation:
            return {"generation": self._generation}
        self._follow()
        try:
            done = do(self, ask)
        except MtfixError as error:
            done = {"error": visible(str(error), keep="\n"), "first": isinstance(error, AnsweredMeanwhile)}
        return done | self._news(ask)

    def _follow(self) -> None:
        """Count what others have answered. If that cannot be read, all but answering goes on, and the page says why."""
        try:
            Review(self.queue, self.store).follow()
        except MtfixError as error:
            self._unread = visible(str(error), keep="\n")
        else:
            self._unread = ""

    def _news(self, ask: Ask) -> dict[str, Any]:
        """What has been answered since the page last asked, in any tab and by other programs."""
        queue = self.queue
        version = len(queue.journal)
        since = ask.number("version") if "version" in ask else version
        return {
            "generation": self._generation,
            "version": version,
            "news": [self.texts.answer(number) for number in dict.fromkeys(queue.journal[since:])],
            "tabs": self._others(ask.text("tab")),
            "trouble": "\n".join(filter(None, (self._unread, self._unedited))),
        }

    def review(self, ask: Ask) -> dict[str, Any]:
        message, self._message = self._message, ""
        start = self.queue.next_open(-1) if self._start is None else self._start
        return self.texts.overview() | {"start": start or 0, "saved": visible(self.store.path), "message": message}

    # Answers

    def answer(self, ask: Ask) -> dict[str, Any]:
        """One answer to one change."""
        review, what = self._review(ask), ask.text("answer")
        if review.at in self.queue.journal[ask.number("version") :] and self.queue.answer(review.at) is not None:
            raise AnsweredMeanwhile()
        if what == "choose":
            return {"message": review.choose(ask.number("choice"))}
        if what == "edit":
            return {"message": review.replace(_with_line_ends(ask.text("text"), review))}
        if what not in _ANSWERS:
            raise WrongCall("no such answer")
        return {"message": _ANSWERS[what](review)}

    def proposal(self, ask: Ask) -> dict[str, Any]:
        """The text that the field for a correction begins with."""
        return {"text": self._review(ask).proposal()}

    def undo(self, ask: Ask) -> dict[str, Any]:
        """Undo the answer to a change; if it has none, all that was answered last in this tab."""
        review = self._review(ask)
        return {"message": review.undo(), "at": review.at}

    def several(self, ask: Ask) -> dict[str, Any]:
        """Accept or reject those of several changes that are open."""
        review, numbers = self._review(ask), ask.numbers("numbers", len(self.queue))
        group = Group("", "", [n for n in numbers if self.queue.answer(n) is None])
        if not group.numbers:
            raise MtfixError("none of these changes is open any more")
        accepting = ask.text("answer") == "accept"
        return {"message": review.accept_all(group) if accepting else review.reject_all(group)}

    def groups(self, ask: Ask) -> dict[str, Any]:
        """The open changes that resemble one."""
        found = self.queue.groups(self._at(ask))
        return {"groups": [[group.key, visible(group.name), group.numbers] for group in found]}

    def preview(self, ask: Ask) -> dict[str, Any]:
        """What accepting some changes does."""
        numbers = ask.numbers("numbers", len(self.queue))
        return {"lines": lines(card.summary(self.queue, [n for n in numbers if self.queue.changes[n].choices]))}

    def affected(self, ask: Ask) -> dict[str, Any]:
        """The open changes that would be rejected with a change if it is rejected everywhere."""
        numbers = self._review(ask).affected()
        text = brief(self.queue.changes[self._at(ask)].old)
        return {"lines": lines(card.places(self.queue, numbers)), "count": len(numbers), "text": text}

    # The glossary

    def draft(self, ask: Ask) -> dict[str, Any]:
        """The glossary entry that a change suggests."""
        change, replacement = self._review(ask).for_glossary()
        draft = entry.draft(change, replacement)
        paired = change.segment is not None and bool(change.segment.source)
        return {"wrong": draft.wrong, "term": replacement, "source": draft.source if paired else None}

    def entry(self, ask: Ask) -> dict[str, Any]:
        """Add a glossary entry."""
        change, _ = self._review(ask).for_glossary()
        wrong, term, source = (ask.text(name).strip() for name in ("wrong", "term", "source"))
        if not wrong or not term or wrong == term:
            raise MtfixError("no entry was added: both texts are needed, and they must differ")
        draft = entry.draft(change, term)._replace(wrong=wrong, source=source)
        return {"message": visible(self._actions.add_entry(change, draft))}

    # The editor

    def editor(self, ask: Ask) -> dict[str, Any]:
        """Open the file of a change in an editor, at its line. When the editor ends, the file is read again."""
        change = self._review(ask).change
        path = change.document.path
        self._unedited = ""

        def edit() -> None:
            try:
                self._actions.edit(change)
            except MtfixError as error:
                self._edited.append((path, error))
            else:
                self._edited.append((path, None))

        # The review goes on meanwhile, and may end before the editor does.
        threading.Thread(target=edit, name="editor", daemon=True).start()
        return {
            "message": visible(f"{path}:{change.line} is being opened; it is read again when you close the editor")
        }

    def _read_edited(self) -> None:
        """Go on with the files that were changed in an editor which has ended."""
        while self._edited:
            path, error = self._edited.popleft()
            files = list(self.queue.files)
            number = next(n for n, file in enumerate(files) if file.document.path == path)
            try:
                if error is not None:
                    raise error
                read = self._actions.read(path)
            except MtfixError as failed:
                self._unedited = visible(str(failed), keep="\n")
                continue
            if read.document.content.encode() != files[number].document.content.encode():
                files[number] = read
                self._turn_to(Queue(files, self.store.decisions.values()))

    # The end

    def write(self, ask: Ask) -> dict[str, Any]:
        """Write the accepted corrections into the files, and go on with what is left."""
        failed: list[MtfixError] = []
        written = self.queue.to_write()
        done, past = write_all(self.queue, self.store, failed.append), self.outcome
        self.outcome = Outcome(past.changes + done.changes, past.files + done.files, past.gone + done.gone)
        try:
            self.store.compact()
        except MtfixError as error:
            failed.append(error)
        files = list(self.queue.files)
        for number in written:
            try:
                files[number] = self._actions.read(files[number].document.path)
            except MtfixError as error:
                failed.append(error)
        self._turn_to(Queue(files, self.store.decisions.values()))
        errors = [visible(str(error), keep="\n") for error in failed]
        return {"message": str(done), "failed": errors, "left": self._left()}

    def leave(self, ask: Ask) -> dict[str, Any]:
        """A tab is closed or loaded again."""
        self._tabs.pop(ask.text("tab"), None)
        return {}

    def end(self, ask: Ask) -> dict[str, Any]:
        """End the review, unless it goes on in other tabs."""
        self.leave(ask)
        self.over = not self._others("")
        return {"left": self._left()}

    def _left(self) -> str:
        queue = self.queue
        pending = sum(queue.accepted_in(number) for number in queue.to_write())
        parts = [f"{counted(pending, 'accepted correction')} not written yet"] if pending else []
        return "; ".join([*parts, f"{counted(queue.open, 'change')} open"])

    def news(self, ask: Ask) -> dict[str, Any]:
        """Nothing but what comes with each answer."""
        return {}

    # Parts

    def _review(self, ask: Ask) -> Review:
        """The review of one tab, at the change that the page shows."""
        tab = ask.text("tab")
        if tab not in self._reviews:
            self._reviews[tab] = Review(self.queue, self.store)
        review = self._reviews[tab]
        review.at = self._at(ask)
        return review

    def _at(self, ask: Ask) -> int:
        return ask.number("at", len(self.queue))

    def _others(self, tab: str) -> int:
        """How many other tabs are open."""
        now = time.monotonic()
        return sum(other != tab and now - seen < _GONE for other, seen in self._tabs.items())


def _with_line_ends(text: str, review: Review) -> str:
    """A text from a field of the page, which knows one kind of line end, with those of the file."""
    return text.replace("\n", "\r\n") if "\r\n" in review.change.document.text else text


_ANSWERS: Mapping[str, Callable[[Review], str]] = {
    "accept": Review.accept,
    "reject": Review.reject,
    "never": Review.reject_everywhere,
}
_CALLS: Mapping[str, Callable[[Desk, Ask], dict[str, Any]]] = {
    **{name: getattr(Desk, name) for name in (
        "review", "answer", "proposal", "undo", "several", "groups", "preview", "affected", "draft", "entry",
        "editor", "write", "leave", "end", "news",
    )},
    "file": lambda desk, ask: desk.texts.file(ask),
    "text": lambda desk, ask: desk.texts.text(ask),
    "items": lambda desk, ask: desk.texts.items(ask),
    "card": lambda desk, ask: desk.texts.card(ask),
}  # fmt: skip
