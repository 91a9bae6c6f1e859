"""Entries that `mtfix learn` proposed, decided on one by one in the screen of a review.

Each answer is in the glossary file before the next entry is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from mtfix.core.errors import MtfixError
from mtfix.glossary.schema import SCOPES, Entry, Wrong
from mtfix.review.card import marked
from mtfix.review.samples import Samples, evidence, said
from mtfix.review.view import Card, Command, View, by_key, keys
from mtfix.terminology.impact import Verdict
from mtfix.terminology.learning.examples import exemplified
from mtfix.terminology.learning.proposed import Proposed
from mtfix.terminology.learning.triples import Triple

COMMANDS = (
    Command("a", "accept", "keep the entry as it is; learning leaves it alone from now on", ("y",), first=True),
    Command("r", "reject", "take the entry out for good: it is not proposed again", ("n",), first=True),
    Command("e", "edit", "change the term, its wrong forms or its source", ("i",), first=True),
    Command("g", "gate", "let it apply only with certain words near by, or never with them", first=True),
    Command("s", "skip", "decide later", ("space", "right", "down"), first=True),
    Command("b", "back", "go back to the entry seen before", ("left", "up", "backspace"), first=True),
    Command("u", "undo", "take back the last answer"),
    Command("A", "accept all…", "accept all that are open, or those that nothing speaks against"),
    Command("R", "reject all…", "reject all that are open, or those that something speaks against"),
    Command("o", "open", "open the file at this entry in $EDITOR"),
    Command("[", "previous", "the entry before, decided or not", ("pgup",)),
    Command("]", "next", "the entry after, decided or not", ("pgdn",)),
    Command("?", "help", "this list", ("h",), first=True),
    Command("q", "quit", "stop; every answer is kept", ("esc",), first=True),
)
_BY_KEY = by_key(COMMANDS)
_SEPARATOR = "|"
_GATES = (
    ("1", "only in sentences that have one of these words", "when", "sentence"),
    ("2", "never in sentences that have one of these words", "unless", "sentence"),
    ("3", "only where the source has one of these words", "when", "source"),
    ("4", "never where the source has one of these words", "unless", "source"),
)


class Disk(NamedTuple):
    """The glossary file: given by the command."""

    read: Callable[[], str]
    write: Callable[[str], None]  # raises MtfixError where somebody else has changed it meanwhile
    edit: Callable[[int], None]  # open in an editor, at a line


class Desk:
    """A review of proposals in progress. ``run`` goes on until the person has had enough."""

    def __init__(
        self, proposed: Proposed, lines: Sequence[Triple], languages: tuple[str, str], view: View, disk: Disk
    ) -> None:
        self.view, self.disk, self.languages = view, disk, languages
        self.samples = Samples(lines, languages)
        self.at = 0
        self.message = ""
        self._take(proposed)

    def _take(self, proposed: Proposed) -> None:
        self.proposed = proposed
        self.numbers = sorted(filter(proposed.is_open, range(len(proposed.entries))), key=self._order)
        self.answers: dict[int, str] = {}
        self._looking = False  # back at an entry, though all are decided on
        self._past: list[tuple[Proposed, dict[int, str], int]] = []  # before each answer
        self._trail: list[int] = []
        self.at = min(self.at, max(len(self.numbers) - 1, 0))

    def _order(self, number: int) -> tuple[float, str]:
        entry = self.proposed.entries[number]
        return -float(entry.learned.get("confidence", "0")), entry.term

    @property
    def number(self) -> int:
        """The number in the file of the entry shown."""
        return self.numbers[self.at]

    @property
    def entry(self) -> Entry:
        return self.proposed.entries[self.number]

    def run(self) -> None:
        """Ask until everything is decided or the person quits. Raises EOFError where the terminal is gone."""
        while self.numbers:
            if len(self.answers) == len(self.numbers) and not self._looking and self._ended():
                return
            self.view.show(self.card(), self.message)
            self.message = ""
            command = _BY_KEY.get(self.view.command(), "")
            if command == "q":
                return
            try:
                if command:
                    _ACTIONS[command](self)
                else:
                    self.message = "press ? to see the keys"
            except MtfixError as error:
                self.message = error.message

    # What is shown

    def card(self) -> Card:
        """The entry, one line that it changes, and what speaks for it and against it."""
        entry, samples = self.entry, self.samples
        found = samples.of(self.number, entry)
        first = found[0] if found else None
        text = samples.lines[first.number].source if first else ""
        return Card(
            heading=(
                f"proposal {self.at + 1} of {len(self.numbers)}",
                f"“{entry.term}”",
                f"{self.proposed.path}:{self.proposed.line(self.number)}",
            ),
            total=len(self.numbers),
            open=len(self.numbers) - len(self.answers),
            passage=lambda room: samples.shown(first, room) if first else [],
            source=lambda room: marked(text, first.source, room) if first else [],
            proposed=True,
            choices=(),
            reasons=[*said(entry), *evidence(entry, found), *samples.more(found)],
            state=self.answers.get(self.number, ""),
            commands=COMMANDS,
        )

    # Answering

    def _keep(self, after: Proposed, answers: Mapping[int, str]) -> None:
        """Write the file, and only then count the answers."""
        self.disk.write(after.text)
        self._past.append((self.proposed, dict(self.answers), self.at))
        self.proposed = after
        self.answers |= answers
        self._looking = False

    def accept(self) -> None:
        self._open()
        self._keep(self.proposed.kept(self.number, self.entry), {self.number: "accepted"})
        self._next()

    def reject(self) -> None:
        self._open()
        self._keep(self.proposed.rejected(self.number), {self.number: "rejected for good"})
        self._next()

    def edit(self) -> None:
        self._open()
        entry = self.entry
        term = (self.view.type("Right: the accepted translation", entry.term) or "").strip()
        wrong = self._list("Wrong: how it is mistranslated", [form.text for form in entry.wrong]) if term else ()
        if not wrong:
            raise MtfixError("not changed")
        source = self._list("Source term (* stands for any ending)", entry.source) if entry.source else ()
        known = {form.text: form for form in entry.wrong}
        forms = tuple(known.get(text, Wrong(text)) for text in wrong)
        needs = entry.needs_source and bool(source)
        self._change(entry._replace(term=term, wrong=forms, source=source, needs_source=needs))

    def gate(self) -> None:
        self._open()
        chosen = self.view.choose("Let it apply", [gate[:2] for gate in _GATES])
        for key, title, kind, scope in _GATES:
            if key == chosen:
                old = getattr(self.entry, kind)
                words = self._list(title.capitalize(), old.get(scope, ()))
                if not words:
                    raise MtfixError("not changed")
                gates = {**old, scope: words}
                ordered = {scope: gates[scope] for scope in SCOPES if scope in gates}
                entry = self.entry
                self._change(entry._replace(when=ordered) if kind == "when" else entry._replace(unless=ordered))

    def _list(self, title: str, texts: Sequence[str]) -> tuple[str, ...]:
        several = f"{title}; {_SEPARATOR} between several"
        typed = self.view.type(several, f" {_SEPARATOR} ".join(texts)) or ""
        return tuple(dict.fromkeys(filter(None, (part.strip() for part in typed.split(_SEPARATOR)))))

    def _change(self, entry: Entry) -> None:
        """Keep a changed entry, with examples from the corrections. Raises MtfixError where they show none."""
        before = self.entry
        if entry == before:
            raise MtfixError("not changed")
        others = (
            e.term for n, e in enumerate(self.proposed.entries) if n != self.number and self.proposed.blocks[n]
        )
        if entry.term != before.term and entry.term in others:
            raise MtfixError(f"there is an entry for “{entry.term}” already; o opens the file")
        lines = [self.samples.lines[number] for number in self.samples.sought(entry)]
        shown = exemplified(entry, lines, self.languages)
        if shown is None:
            raise MtfixError(
                "not changed: no corrected line shows it so; o opens the file, to write it with examples"
            )
        self._keep(self.proposed.kept(self.number, shown), {self.number: "changed and accepted"})
        self.message = "changed and accepted; u takes it back"
        self._next()

    def accept_all(self) -> None:
        numbers = self._all("Accept", "that nothing speaks against", lambda n: not self._doubtful(n))
        after = self.proposed
        for number in numbers:
            after = after.kept(number, after.entries[number])
        self._answer_all(after, numbers, "accepted")

    def reject_all(self) -> None:
        numbers = self._all("Reject", "that something speaks against", self._doubtful)
        after = self.proposed
        for number in numbers:
            after = after.rejected(number)
        self._answer_all(after, numbers, "rejected for good")

    def _all(self, what: str, which: str, chosen: Callable[[int], bool]) -> list[int]:
        left = [number for number in self.numbers if number not in self.answers]
        some = [number for number in left if chosen(number)]
        items = [("c", f"{which} ({len(some)})"), ("t", f"all ({len(left)})")]
        return {"c": some, "t": left}.get(self.view.choose(f"{what} the entries that are open", items), [])

    def _answer_all(self, after: Proposed, numbers: Sequence[int], answer: str) -> None:
        if numbers:
            self._keep(after, dict.fromkeys(numbers, answer))
            self.message = f"{len(numbers)} {answer}; u takes it back"
            self._next()

    def _doubtful(self, number: int) -> bool:
        facts = self.proposed.entries[number].learned
        if facts.get("kept", "0") != "0" or facts.get("elsewhere", "0") != "0":
            return True
        found = self.samples.of(number, self.proposed.entries[number])
        return any(effect.verdict is Verdict.CONTRADICTED for effect in found)

    def _open(self) -> None:
        if self.number in self.answers:
            raise MtfixError(f"it is {self.answers[self.number]}; u takes back the last answer, o opens the file")

    def undo(self) -> None:
        if not self._past:
            raise MtfixError("nothing to take back")
        proposed, answers, at = self._past[-1]
        self.disk.write(proposed.text)
        self._past.pop()
        self.proposed, self.answers, self._looking = proposed, answers, False
        self._go(at)
        self.message = "taken back"

    # Going about

    def _next(self) -> None:
        later = [at for at in range(len(self.numbers)) if self.numbers[at] not in self.answers]
        if later:
            self._go(next((at for at in later if at > self.at), later[0]))

    def skip(self) -> None:
        self._go((self.at + 1) % len(self.numbers))

    def back(self) -> None:
        if not self._trail:
            raise MtfixError("this is where you began; [ goes to the entry before")
        self.at = self._trail.pop()

    def before(self) -> None:
        self._go(max(self.at - 1, 0))

    def behind(self) -> None:
        self._go(min(self.at + 1, len(self.numbers) - 1))

    def _go(self, at: int) -> None:
        if at != self.at:
            self._trail.append(self.at)
            self.at = at

    def open(self) -> None:
        with self.view.lent():
            self.disk.edit(self.proposed.line(self.number))
        text = self.disk.read()
        if text != self.proposed.text:
            self._take(Proposed.of(text, self.proposed.path))
            self.message = "the file has changed: what is open in it is shown"

    def help(self) -> None:
        lines = [
            *keys(COMMANDS),
            ("", ""),
            ("", f"Answers are written into {self.proposed.path} as you give them."),
        ]
        self.view.tell("Keys", lines)

    def _ended(self) -> bool:
        items = [("q", "quit"), ("u", "undo the last answer"), ("b", "back to the entry")]
        title = f"All {len(self.numbers)} entries are decided on: {self.told()}."
        chosen = self.view.choose(f"{self.message}. {title}" if self.message else title, items)
        self.message = ""
        if chosen == "u":
            self.undo()
        self._looking = chosen == "b"
        return chosen in ("q", "")

    def told(self) -> str:
        """What has been answered, in words."""
        counts = {"accepted": 0, "changed": 0, "rejected": 0}
        for answer in self.answers.values():
            counts[answer.partition(" ")[0]] += 1
        return ", ".join(f"{count} {answer}" for answer, count in counts.items())


_ACTIONS: Mapping[str, Callable[[Desk], None]] = {
    "a": Desk.accept,
    "r": Desk.reject,
    "e": Desk.edit,
    "g": Desk.gate,
    "s": Desk.skip,
    "b": Desk.back,
    "u": Desk.undo,
    "A": Desk.accept_all,
    "R": Desk.reject_all,
    "o": Desk.open,
    "[": Desk.before,
    "]": Desk.behind,
    "?": Desk.help,
}
