"""What a reviewer can do, whatever shows it (``mtfix.review.view`` has the keys).

An answer is kept on the disk before the next change is shown (``mtfix.project.decision_store``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from mtfix.core.errors import MtfixError
from mtfix.engine.decisions import ACCEPT, NEVER, REJECT, Decision, accepted, decide, typed
from mtfix.engine.verify import verify
from mtfix.project.decision_store import Store
from mtfix.review.card import card
from mtfix.review.queue import Change, Checked, Queue
from mtfix.review.view import BY_KEY, COMMANDS, View, keys


class Helpers(NamedTuple):
    """What touches the world beyond the decisions: given by the command."""

    edit: Callable[[Change], None]  # open in an editor
    read: Callable[[str], Checked]  # check a file again
    add_entry: Callable[[Change, str, View], str]  # make a glossary entry; what to say about it


class Desk:
    """A review in progress. ``run`` goes on until the person has had enough."""

    def __init__(
        self, queue: Queue, store: Store, view: View, helpers: Helpers, cited: Mapping[str, str], start: int | None
    ) -> None:
        self.queue = queue
        self.store = store
        self.view = view
        self.helpers = helpers
        self.cited = cited
        self.at = start or 0
        self.message = ""
        self._trail: list[int] = []  # changes shown before this one
        self._done: list[dict[str, Decision | None]] = []  # keys answered together, and what was there before
        self._through = start is None  # nothing open follows
        self._typed: tuple[Change, str] | None = None  # the last answer, if it was typed

    def run(self) -> bool:
        """Ask until everything is answered or the person quits; whether to write the files now.

        Raises EOFError where the terminal is gone.
        """
        stop = False
        while len(self.queue):
            if self._through or stop:
                ended = self._end(asked=stop)
                if ended is not None:
                    return ended
            self.view.show(card(self.queue, self.at, self.cited), self.message)
            self.message = ""
            pressed = self.view.command()
            command = BY_KEY.get(pressed)
            try:
                if command == "1":
                    self._take(int(pressed) - 1)
                elif command is not None and command in _ACTIONS:
                    _ACTIONS[command](self)
                elif command is None:
                    self.message = "press ? to see the keys"
            except MtfixError as error:
                self.message = str(error)
            stop = command == "q"
        return False

    @property
    def change(self) -> Change:
        return self.queue.changes[self.at]

    # Answering

    def _keep(self, decisions: Iterable[Decision]) -> None:
        """Keep answers, and only then count them."""
        new = {d.key: d for d in decisions}
        before = {key: self.store.decisions.get(key) for key in new}
        self.store.add(new.values())
        for decision in new.values():
            self.queue.put(decision)
        self._done.append(before)
        self._typed = None

    def _decision(self, number: int, answer: str, replacement: str = "") -> Decision:
        change = self.queue.changes[number]
        return decide(change.finding, change.place, self.queue.files[change.file].shown, answer, replacement)

    def _answer(self, answer: str, replacement: str = "") -> None:
        self._keep([self._decision(self.at, answer, replacement)])
        place = self.change.place
        others = len(self.queue.numbers(place.anywhere if answer == NEVER else place.key)) - 1
        if others:
            same = (
                "with these words"
                if answer == NEVER
                else "that reads the same"
                if others == 1
                else "that read the same"
            )
            self.message = f"this also answers {others} other place{'s' * (others != 1)} {same}"
        self._next()

    def accept(self) -> None:
        held = self.queue.answer(self.at)
        if held is not None and held.answer == ACCEPT:
            self._next()  # what is shown, perhaps typed, is accepted already
        else:
            self._take(0)

    def _take(self, number: int) -> None:
        choices = self.change.choices
        if number < len(choices):
            self._answer(ACCEPT, choices[number])
        elif choices:
            self.message = f"there is no suggestion {number + 1}"
        else:
            self.message = "nothing is suggested here: e to type a correction, r to leave it as it is"

    def reject(self) -> None:
        self._answer(REJECT)

    def never(self) -> None:
        self._answer(NEVER)

    def edit(self) -> None:
        change = self.change
        held = self.queue.answer(self.at)
        proposed = held.replacement if held and held.answer == ACCEPT else (change.choices or (change.old,))[0]
        text = self.view.type("Replace it with", self._as_read(change, proposed))
        if text is None:
            self.message = "not changed"
            return
        written = typed(change.document, change.finding, text)
        if written is None:
            raise MtfixError("this cannot be written there: markup stands in between; press o to open the file")
        if written == change.old:
            self._answer(REJECT)
            return
        self._verify(change, written)
        self._answer(ACCEPT, written)
        self._typed = change, written
        self.message = self.message or "taken; g makes a glossary entry of it"

    def _as_read(self, change: Change, replacement: str) -> str:
        """A replacement without the escapes of the file."""
        if typed(change.document, change.finding, replacement) == replacement:
            return replacement
        after, segment = self._changed(change, replacement), change.segment
        if segment is None:
            return replacement
        start, end = (segment.from_file(offset) for offset in change.finding.span)
        new = after[change.document.segments.index(segment)]
        return new[start : len(new) - (len(segment.text) - end)]

    def _changed(self, change: Change, replacement: str) -> list[str]:
        """The texts of all segments once a replacement stands there. Raises MtfixError where the file breaks."""
        document = change.document
        fix = accepted(change.finding, replacement, document.text).fixes[0]
        content = document.content.edited(fix.edits)
        content.encode()  # an encoding may lack a character of it
        after = self.queue.files[change.file].session.rereader(document)(content)
        verify(document, after, [fix])
        return [segment.text for segment in after.segments]

    def _verify(self, change: Change, replacement: str) -> None:
        try:
            self._changed(change, replacement)
        except MtfixError as error:
            raise MtfixError(f"this cannot stand there: {error.message}") from None

    def accept_all(self) -> None:
        self._all(ACCEPT)

    def reject_all(self) -> None:
        self._all(REJECT)

    def _all(self, answer: str) -> None:
        groups = {group.key: group for group in self.queue.groups(self.at)}
        chosen = self.view.choose(
            f"{answer.capitalize()} all that are open",
            [(g.key, f"{g.name} ({len(g.numbers)})") for g in groups.values()],
        )
        if chosen not in groups:
            return
        numbers = groups[chosen].numbers
        if answer == ACCEPT:
            changes = self.queue.changes
            able = [n for n in numbers if changes[n].choices]
            self._keep(self._decision(n, ACCEPT, changes[n].choices[0]) for n in able)
            left = len(numbers) - len(able)
            self.message = f"{len(able)} accepted" + (f", {left} have no suggestion" if left else "")
        else:
            self._keep(self._decision(n, REJECT) for n in numbers)
            self.message = f"{len(numbers)} rejected"
        self.message += "; u takes it back"
        self._next()

    def undo(self) -> None:
        """Take back the answer shown, alone; where none is shown, all that the last key answered."""
        held = self.queue.answer(self.at)
        if held is None:
            self._undo_last()
            return
        batch = next((b for b in reversed(self._done) if held.key in b), {held.key: None})
        self._take_back({held.key: batch.pop(held.key)})

    def _undo_last(self) -> None:
        self._done = [batch for batch in self._done if batch]
        if not self._done:
            self.message = "nothing to take back"
            return
        back = self._done[-1]
        self._take_back(back)
        self._done.pop()
        if numbers := self.queue.numbers(next(iter(back))):
            self._go(numbers[0])

    def _take_back(self, back: Mapping[str, Decision | None]) -> None:
        """Put back what was there before, by key."""
        self.store.undo(key for key, before in back.items() if before is None)
        self.store.add(before for before in back.values() if before is not None)
        for key, before in back.items():
            if before is None:
                self.queue.drop(key)
            else:
                self.queue.put(before)
        self.message = "taken back" + (f": {len(back)} answers" if len(back) > 1 else "")

    # Going about

    def _next(self) -> None:
        number = self.queue.next_open(self.at)
        if number is None:
            self._through = True
        else:
            self._go(number)

    def _go(self, number: int) -> None:
        if number != self.at:
            self._trail.append(self.at)
            self.at = number

    def skip(self) -> None:
        self._next()

    def back(self) -> None:
        if self._trail:
            self.at = self._trail.pop()
        else:
            self.message = "this is where you began; [ goes to the change before"

    def before(self) -> None:
        self._go(max(self.at - 1, 0))

    def behind(self) -> None:
        self._go(min(self.at + 1, len(self.queue) - 1))

    def files(self) -> None:
        queue = self.queue
        own = [n for n, checked in enumerate(queue.files) if checked.findings]
        items = [(str(i), f"{queue.files[n].shown}  ({queue.open_in[n]} open)") for i, n in enumerate(own, 1)]
        chosen = self.view.choose("Go to file", items)
        if chosen:
            first = queue.first[own[int(chosen) - 1]]
            open_one = queue.next_open(first - 1)
            self._go(
                open_one if open_one is not None and queue.changes[open_one].file == own[int(chosen) - 1] else first
            )

    def open(self) -> None:
        change = self.change
        with self.view.lent():
            self.helpers.edit(change)
        old = self.queue.files[change.file]
        checked = self.helpers.read(change.document.path)
        if checked.document.content.encode() == old.document.content.encode():
            return
        files = list(self.queue.files)
        files[change.file] = checked
        place, first = change.place, self.queue.first[change.file]
        self.queue = Queue(files, self.queue.decisions)
        self._trail.clear()
        self.message = "the file has changed: it was checked again"
        same = self.queue.numbers(place.key)
        if not len(self.queue):
            self._through = True
        elif same:
            self.at = same[0]
        else:
            at = self.queue.next_open(min(max(self.at, first), len(self.queue)) - 1)
            self.at = at if at is not None else len(self.queue) - 1
            self._through = at is None

    def glossary(self) -> None:
        """An entry from the answer shown, from what was just typed, or from what is suggested."""
        held = self.queue.answer(self.at)
        if held is not None and held.answer == ACCEPT:
            change, replacement = self.change, held.replacement
        elif held is None and self._typed is not None:
            change, replacement = self._typed
        else:
            change = self.change
            replacement = (change.choices or (change.old,))[0]
        self.message = self.helpers.add_entry(change, self._as_read(change, replacement), self.view)

    def help(self) -> None:
        lines = keys(COMMANDS)
        lines += [("", ""), ("", f"Answers are kept in {self.store.path} as soon as you give them.")]
        self.view.tell("Keys", lines)

    # The end

    def _end(self, *, asked: bool) -> bool | None:
        """Whether to write the files now; None to go on. ``asked`` where the person wants to stop."""
        self._through = False
        queue = self.queue
        files = len(queue.to_write())
        if asked and not files:
            return False
        items = []
        if files:
            what = f"{files} file{'s' * (files != 1)}"
            items.append(("w", f"write the accepted corrections into {what}"))
            items.append(("l", "leave the files for now; mtfix review --apply writes later"))
        else:
            items.append(("q", "quit"))
        if queue.open:
            items.append(("s", f"see the {queue.open} still open"))
        if any(self._done):
            items.append(("u", "undo the last answer"))
        items.append(("b", "back to the change"))
        head = (
            "Stop here?" if asked else "Nothing is left to answer." if not queue.open else "This was the last one."
        )
        if self.message:
            head, self.message = f"{self.message}. {head}", ""
        chosen = self.view.choose(
            f"{head} {len(queue)} changes: {queue.accepted} accepted, {queue.rejected} rejected, {queue.open} open.",
            items,
        )
        if chosen in ("w", "l", "q"):
            return chosen == "w"
        if chosen == "u":
            self._undo_last()
        first = queue.next_open(-1) if chosen == "s" else None
        if first is not None:
            self._go(first)
        return None


_ACTIONS: Mapping[str, Callable[[Desk], None]] = {
    "a": Desk.accept,
    "r": Desk.reject,
    "e": Desk.edit,
    "s": Desk.skip,
    "b": Desk.back,
    "u": Desk.undo,
    "A": Desk.accept_all,
    "R": Desk.reject_all,
    "x": Desk.never,
    "f": Desk.files,
    "o": Desk.open,
    "g": Desk.glossary,
    "[": Desk.before,
    "]": Desk.behind,
    "?": Desk.help,
}
