"""The commands of a review, independent of the view: a screen, plain lines, a web page.

Nothing here asks or shows. Commands return a message for the person, or raise MtfixError and change nothing. An answer
is on the disk (``mtfix.project.decision_store``) before it counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.engine.decisions import ACCEPT, NEVER, REJECT, Decision, decide
from mtfix.project.decision_log import agree
from mtfix.project.decision_store import Store
from mtfix.review.queue import ALL, Change, Filter, Group, Queue, ReviewedFile
from mtfix.review.replacement import as_read, as_written

_UNDO = "; u undoes this"


class _Answered(NamedTuple):
    """What one command answered: where it was given (number and key of the change), and what was there before and after."""

    at: int
    key: str
    before: dict[str, Decision | None]
    after: dict[str, Decision]


class AnsweredMeanwhile(MtfixError):
    """Someone else has answered a change since it was shown. Their answer stays until it is seen and changed."""

    def __init__(self) -> None:
        super().__init__("someone else has just answered this; answer again to change that")


class Review:
    """A review in progress: the queue, which change is shown, and what can be undone.

    ``finished`` is set by commands that look for the next open change and find none.
    """

    def __init__(self, queue: Queue, store: Store, start: int | None = 0) -> None:
        self.queue = queue
        self.store = store
        self.at = start or 0
        self.finished = start is None
        self._trail: list[int] = []  # changes shown before this one
        self._answered: list[_Answered] = []
        self._typed: tuple[Change, str] | None = None  # the last answer, if it was typed

    @property
    def change(self) -> Change:
        return self.queue.changes[self.at]

    @property
    def can_undo(self) -> bool:
        return any(answered.before for answered in self._answered)

    @property
    def _file(self) -> ReviewedFile:
        return self.queue.files[self.change.file]

    def follow(self) -> None:
        """Count what others have answered meanwhile. Raises MtfixError if that cannot be read."""
        for key, decision in self.store.news().items():
            self._count(key, decision)

    # Answering

    def accept(self) -> str:
        """Accept what is shown: the first choice, or what was accepted before."""
        answer = self.queue.answer(self.at)
        if answer is not None and answer.answer == ACCEPT:
            self.skip()
            return ""
        return self.choose(0)

    def choose(self, number: int) -> str:
        """Accept one of the choices, counted from 0."""
        choices = self.change.choices
        if not choices:
            raise MtfixError(
                "there is no suggestion: press e to type a correction, or r to leave the text as it is"
            )
        if number >= len(choices):
            raise MtfixError(f"there is no suggestion {number + 1}")
        return self._answer(ACCEPT, choices[number])

    def reject(self) -> str:
        return self._answer(REJECT)

    def reject_everywhere(self) -> str:
        """Reject these words in the whole project, now and in later runs."""
        return self._answer(NEVER) + _UNDO

    def proposal(self) -> str:
        """The text that the line editor begins with."""
        change, answer = self.change, self.queue.answer(self.at)
        accepted = answer is not None and answer.answer == ACCEPT
        first = answer.replacement if answer and accepted else (change.choices or (change.old,))[0]
        return as_read(self._file, change, first)

    def replace(self, text: str) -> str:
        """Accept a typed text, without the escapes of the file; the old text rejects the change."""
        change = self.change
        written = as_written(self._file, change, text)
        if written == change.old:
            return self._answer(REJECT)
        message = self._answer(ACCEPT, written)
        self._typed = change, written
        return message or "accepted; press g to add a glossary entry for it"

    def affected(self) -> list[int]:
        """The open changes that ``reject_everywhere`` would answer, and the one shown."""
        numbers = self.queue.numbers(self.change.place.anywhere)
        return [n for n in numbers if n == self.at or self.queue.answer(n) is None]

    def accept_all(self, group: Group) -> str:
        """Accept the first choice of each change of a group that has one."""
        able = [n for n in group.numbers if self.queue.changes[n].choices]
        without = len(group.numbers) - len(able)
        message = self._accept(able)
        return message + (f", {without} have no suggestion" if without else "") + _UNDO

    def reject_all(self, group: Group) -> str:
        others = self._save(self._decision(n, REJECT) for n in group.numbers)
        self.skip()
        return f"{len(group.numbers) - others} rejected{_meanwhile(others)}{_UNDO}"

    def accept_safe(self) -> str:
        """Accept all safe open changes that are shown."""
        return self._accept(self.queue.open_safe()) + _UNDO

    def _accept(self, numbers: Iterable[int]) -> str:
        decisions = [self._decision(n, ACCEPT, self.queue.changes[n].choices[0]) for n in numbers]
        others = self._save(decisions)
        if self.queue.answer(self.at) is not None:
            self.skip()
        return f"{len(decisions) - others} accepted{_meanwhile(others)}"

    def _answer(self, answer: str, replacement: str = "") -> str:
        if self._save([self._decision(self.at, answer, replacement)]):
            raise AnsweredMeanwhile()
        place = self.change.place
        others = len(self.queue.numbers(place.anywhere if answer == NEVER else place.key)) - 1
        self.skip()
        if answer == NEVER:
            return f"rejected everywhere: {counted(others + 1, 'change')}"
        if not others:
            return ""
        return f"this also answers {counted(others, 'identical place')}"

    def _decision(self, number: int, answer: str, replacement: str = "") -> Decision:
        change = self.queue.changes[number]
        return decide(change.finding, change.place, self.queue.files[change.file].shown, answer, replacement)

    def _save(self, decisions: Iterable[Decision]) -> int:
        """Save answers, and only then count them. Returns how many are left out, because someone else was first."""
        new = {d.key: d for d in decisions}
        before = self.store.add(new.values())
        self.follow()
        for key in before:
            self._count(key, new[key])
        self._answered.append(_Answered(self.at, self.change.place.key, before, {key: new[key] for key in before}))
        self._typed = None
        held = self.store.decisions
        return sum(key not in held or not agree(held[key], decision) for key, decision in new.items())

    def _count(self, key: str, decision: Decision | None) -> None:
        if decision is None:
            self.queue.drop(key)
        else:
            self.queue.put(decision)

    # Undoing

    def undo(self) -> str:
        """Undo only the answer shown; if the change has none, all that the last command answered."""
        answer = self.queue.answer(self.at)
        if answer is None:
            return self.undo_last()
        key = answer.key
        given = (a.before for a in reversed(self._answered) if key in a.before and a.after[key] == answer)
        batch = next(given, {key: None})
        return self._restore({key: batch.pop(key)})

    def undo_last(self) -> str:
        """Undo all that the last command answered, and go back to where it was given.

        What someone else has changed meanwhile stays as it is.
        """
        self.follow()
        while self._answered:
            at, key, before, after = self._answered[-1]
            held = self.store.decisions
            own = {key: earlier for key, earlier in before.items() if held.get(key) == after[key]}
            if own:
                message = self._restore(own)
                self._answered.pop()
                numbers = self.queue.numbers(key)
                if numbers:
                    self.go(at if at in numbers else numbers[0])
                return message
            self._answered.pop()
        raise MtfixError("nothing to undo")

    def _restore(self, before: Mapping[str, Decision | None]) -> str:
        """Restore earlier decisions, by key."""
        done = self.store.undo(key for key, decision in before.items() if decision is None)
        done |= self.store.add(decision for decision in before.values() if decision is not None)
        self.follow()
        for key in done:
            self._count(key, before[key])
        if before and not done:
            raise AnsweredMeanwhile()
        return "undone" + (f": {len(done)} answers" if len(done) > 1 else "")

    # Moving

    def go(self, number: int) -> None:
        """Show a change; one that the filter hides ends the filter."""
        if number != self.at:
            self._trail.append(self.at)
        self._show(number)

    def _show(self, number: int) -> None:
        if not self.queue.shows(number):
            self.queue.show(ALL)
        self.at, self.finished = number, False

    def skip(self) -> None:
        """Go to the next change that is open, here and for others.

        What others answer after this is not counted before an answer is saved, so that no key that was meant for an open
        change replaces their answer.
        """
        self.follow()
        number = self.queue.next_open(self.at)
        if number is None:
            self.finished = True
        else:
            self.go(number)

    def back(self) -> None:
        """Go to the change shown before this one."""
        if not self._trail:
            raise MtfixError("this is the first change shown; press [ for the one before it in the file")
        self._show(self._trail.pop())

    def step(self, by: int) -> None:
        """Go to the change so many places after (negative: before) this one, answered or not."""
        self.go(self.queue.neighbour(self.at, by))

    def go_to_file(self, file: int) -> None:
        """Go to the first open change of a file, else to its first one."""
        queue = self.queue
        first = queue.first[file]
        number = queue.next_open(first - 1)
        self.go(number if number is not None and queue.changes[number].file == file else first)

    def go_to_rule(self, rule: str) -> None:
        """Go to the next open change of a rule, else to its first open one, else to its first one."""
        numbers = [n for n, change in enumerate(self.queue.changes) if change.finding.rule == rule]
        still = [n for n in numbers if self.queue.answer(n) is None]
        self.go(next((n for n in still if n > self.at), (still or numbers)[0]))

    def show(self, wanted: Filter) -> str:
        """Show only the changes that pass a filter, beginning with the next open one."""
        matching = [n for n, c in enumerate(self.queue.changes) if wanted.matches(c.finding.rule, c.finding.safety)]
        if not matching:
            raise MtfixError(f"no change is {wanted}")
        self.queue.show(wanted)
        number = self.at if self.queue.shows(self.at) and self.queue.answer(self.at) is None else None
        number = self.queue.next_open(self.at) if number is None else number
        number = self.queue.next_open(-1) if number is None else number
        self.go(matching[0] if number is None else number)
        return "all changes are shown" if wanted == ALL else f"only {wanted} is shown; press / to change this"

    def reread(self, file: ReviewedFile) -> str:
        """Continue with a file that was changed elsewhere; answers that still apply are kept."""
        number, change = self.change.file, self.change
        files = list(self.queue.files)
        if file.document.content.encode() == files[number].document.content.encode():
            return ""
        files[number] = file
        first, filtered = self.queue.first[number], self.queue.filter
        self.queue = queue = Queue(files, self.queue.decisions)
        self._trail.clear()
        self.finished = not len(queue)
        if not len(queue):
            return ""
        queue.show(filtered)
        if not queue.matching:
            queue.show(ALL)
        same = queue.numbers(change.place.key)
        if same:
            self.at = same[0]
        else:
            at = queue.next_open(min(max(self.at, first), len(queue)) - 1)
            self.at, self.finished = (queue.matching[-1], True) if at is None else (at, False)
        return "the file has changed and was checked again"

    # Glossary

    def for_glossary(self) -> tuple[Change, str]:
        """The change for a glossary entry, and its replacement without the escapes of the file: from the answer shown,
        else the text just typed, else the first suggestion."""
        answer = self.queue.answer(self.at)
        if answer is not None and answer.answer == ACCEPT:
            change, replacement = self.change, answer.replacement
        elif answer is None and self._typed is not None:
            change, replacement = self._typed
        else:
            change = self.change
            replacement = (change.choices or (change.old,))[0]
        return change, as_read(self.queue.files[change.file], change, replacement)


def _meanwhile(others: int) -> str:
    return f", {others} answered by someone else meanwhile" if others else ""
