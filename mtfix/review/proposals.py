"""Reviewing the entries that ``mtfix learn`` proposed, one by one.

Each answer is written into the glossary file before the next entry is shown.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import NamedTuple

from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.glossary.schema import SCOPES, Entry, Wrong
from mtfix.review.card import marked
from mtfix.review.samples import Samples, contents, evidence
from mtfix.review.view import Card, Command, View, by_key, help_lines
from mtfix.terminology.impact import Verdict
from mtfix.terminology.learning.examples import exemplified
from mtfix.terminology.learning.proposed import Proposed
from mtfix.terminology.learning.triples import Triple

COMMANDS = (
    Command("a", "accept", "keep the entry as it is; learning no longer changes it", ("y",), first=True),
    Command("r", "reject", "remove the entry; it is not proposed again", ("n",), first=True),
    Command("e", "edit", "change the term, its wrong forms or its source", ("i",), first=True),
    Command("g", "gate", "apply it only near certain words, or never near them", first=True),
    Command("s", "skip", "decide later", ("space", "right", "down"), first=True),
    Command("b", "back", "go back to the entry shown before this one", ("left", "up", "backspace"), first=True),
    Command("u", "undo", "undo the last answer"),
    Command("A", "accept all…", "accept all open entries, or those without contradicting lines"),
    Command("R", "reject all…", "reject all open entries, or those with contradicting lines"),
    Command("o", "open", "open the file at this entry in $EDITOR"),
    Command("[", "previous", "the previous entry, answered or not", ("pgup",)),
    Command("]", "next", "the next entry, answered or not", ("pgdn",)),
    Command("?", "help", "show this list", ("h",), first=True),
    Command("q", "quit", "quit; every answer is saved", ("esc",), first=True),
)
_BY_KEY = by_key(COMMANDS)
_SEPARATOR = "|"
_GATES = (
    ("1", "only in sentences with one of these words", "when", "sentence"),
    ("2", "never in sentences with one of these words", "unless", "sentence"),
    ("3", "only if the source has one of these words", "when", "source"),
    ("4", "never if the source has one of these words", "unless", "source"),
)


class Disk(NamedTuple):
    """Access to the glossary file."""

    read: Callable[[], str]
    write: Callable[[str], None]  # raises MtfixError if the file was changed by another program
    edit: Callable[[int], None]  # open in an editor, at a line


class Proposals:
    """A review of proposed entries in progress."""

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
        self._looking = False  # back at an entry although all are answered
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

    async def run(self) -> None:
        """Ask until all entries are answered or the person quits. Raises EOFError if the terminal is gone."""
        while self.numbers:
            if len(self.answers) == len(self.numbers) and not self._looking and await self._ended():
                return
            message, self.message = self.message, ""
            command = _BY_KEY.get(await self.view.command(self.card(), message), "")
            if command == "q":
                return
            try:
                if command in _ASKING:
                    await _ASKING[command](self)
                elif command:
                    _SIMPLE[command](self)
                else:
                    self.message = "press ? to see the keys"
            except MtfixError as error:
                self.message = error.message

    # What is shown

    def card(self) -> Card:
        """The entry, a line that it changes, and the lines that support and contradict it."""
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
            reasons=[*contents(entry), *evidence(entry, found), *samples.more(found)],
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
        self._keep(self.proposed.rejected(self.number), {self.number: "rejected"})
        self._next()

    async def edit(self) -> None:
        self._open()
        entry = self.entry
        term = (await self.view.type("Right: the accepted translation", entry.term) or "").strip()
        wrong = await self._list("Wrong: the mistranslation", [form.text for form in entry.wrong]) if term else ()
        if not wrong:
            raise MtfixError("not changed")
        source = await self._list("Source term (* matches any ending)", entry.source) if entry.source else ()
        known = {form.text: form for form in entry.wrong}
        forms = tuple(known.get(text, Wrong(text)) for text in wrong)
        needs = entry.needs_source and bool(source)
        self._change(entry._replace(term=term, wrong=forms, source=source, needs_source=needs))

    async def gate(self) -> None:
        self._open()
        chosen = await self.view.choose("Apply the entry", [gate[:2] for gate in _GATES])
        for key, title, kind, scope in _GATES:
            if key == chosen:
                old = getattr(self.entry, kind)
                words = await self._list(title.capitalize(), old.get(scope, ()))
                if not words:
                    raise MtfixError("not changed")
                gates = {**old, scope: words}
                ordered = {scope: gates[scope] for scope in SCOPES if scope in gates}
                entry = self.entry
                self._change(entry._replace(when=ordered) if kind == "when" else entry._replace(unless=ordered))

    async def _list(self, title: str, texts: Sequence[str]) -> tuple[str, ...]:
        several = f"{title}; separate several by {_SEPARATOR}"
        typed = await self.view.type(several, f" {_SEPARATOR} ".join(texts)) or ""
        return tuple(dict.fromkeys(filter(None, (part.strip() for part in typed.split(_SEPARATOR)))))

    def _change(self, entry: Entry) -> None:
        """Write a changed entry with examples from the corrections. Raises MtfixError if they have none for it."""
        before = self.entry
        if entry == before:
            raise MtfixError("not changed")
        others = (
            e.term for n, e in enumerate(self.proposed.entries) if n != self.number and self.proposed.blocks[n]
        )
        if entry.term != before.term and entry.term in others:
            raise MtfixError(f"there is an entry for “{entry.term}” already; press o to open the file")
        lines = [self.samples.lines[number] for number in self.samples.sought(entry)]
        shown = exemplified(entry, lines, self.languages)
        if shown is None:
            raise MtfixError(
                "not changed: no correction is an example of it; press o to open the file and add examples"
            )
        self._keep(self.proposed.kept(self.number, shown), {self.number: "changed and accepted"})
        self.message = "changed and accepted; u undoes this"
        self._next()

    async def accept_all(self) -> None:
        numbers = await self._all("Accept", "those without contradicting lines", lambda n: not self._doubtful(n))
        after = self.proposed
        for number in numbers:
            after = after.kept(number, after.entries[number])
        self._answer_all(after, numbers, "accepted")

    async def reject_all(self) -> None:
        numbers = await self._all("Reject", "those with contradicting lines", self._doubtful)
        after = self.proposed
        for number in numbers:
            after = after.rejected(number)
        self._answer_all(after, numbers, "rejected")

    async def _all(self, what: str, which: str, chosen: Callable[[int], bool]) -> list[int]:
        left = [number for number in self.numbers if number not in self.answers]
        some = [number for number in left if chosen(number)]
        items = [("c", f"{which} ({len(some)})"), ("t", f"all ({len(left)})")]
        return {"c": some, "t": left}.get(await self.view.choose(f"{what} all open entries", items), [])

    def _answer_all(self, after: Proposed, numbers: Sequence[int], answer: str) -> None:
        if numbers:
            self._keep(after, dict.fromkeys(numbers, answer))
            self.message = f"{len(numbers)} {answer}; u undoes this"
            self._next()

    def _doubtful(self, number: int) -> bool:
        facts = self.proposed.entries[number].learned
        if facts.get("kept", "0") != "0" or facts.get("elsewhere", "0") != "0":
            return True
        found = self.samples.of(number, self.proposed.entries[number])
        return any(effect.verdict is Verdict.CONTRADICTED for effect in found)

    def _open(self) -> None:
        if self.number in self.answers:
            raise MtfixError(
                f"this entry is {self.answers[self.number]}; u undoes the last answer, o opens the file"
            )

    def undo(self) -> None:
        if not self._past:
            raise MtfixError("nothing to undo")
        proposed, answers, at = self._past[-1]
        self.disk.write(proposed.text)
        self._past.pop()
        self.proposed, self.answers, self._looking = proposed, answers, False
        self._go(at)
        self.message = "undone"

    # Moving

    def _next(self) -> None:
        later = [at for at in range(len(self.numbers)) if self.numbers[at] not in self.answers]
        if later:
            self._go(next((at for at in later if at > self.at), later[0]))

    def skip(self) -> None:
        self._go((self.at + 1) % len(self.numbers))

    def back(self) -> None:
        if not self._trail:
            raise MtfixError("this is the first entry shown; press [ for the one before it")
        self.at = self._trail.pop()

    def previous(self) -> None:
        self._go(max(self.at - 1, 0))

    def following(self) -> None:
        self._go(min(self.at + 1, len(self.numbers) - 1))

    def _go(self, at: int) -> None:
        if at != self.at:
            self._trail.append(self.at)
            self.at = at

    async def open(self) -> None:
        failed: list[MtfixError] = []

        def use() -> None:
            try:
                self.disk.edit(self.proposed.line(self.number))
            except MtfixError as error:
                failed.append(error)

        await self.view.lend(use)
        if failed:
            raise failed[0]
        text = self.disk.read()
        if text != self.proposed.text:
            self._take(Proposed.of(text, self.proposed.path))
            self.message = "the file has changed; its open entries are shown"

    async def help(self) -> None:
        lines = [
            *help_lines(COMMANDS),
            ("", ""),
            ("", f"Answers are written into {self.proposed.path} as you give them."),
        ]
        await self.view.info("Keys", lines)

    async def _ended(self) -> bool:
        items = [("q", "quit"), ("u", "undo the last answer"), ("b", "back to the entry")]
        title = f"{counted(len(self.numbers), 'entry')} answered, none open: {self.counts()}."
        chosen = await self.view.choose(f"{self.message}. {title}" if self.message else title, items)
        self.message = ""
        if chosen == "u":
            self.undo()
        self._looking = chosen == "b"
        return chosen in ("q", "")

    def counts(self) -> str:
        """How many entries were accepted, changed and rejected."""
        counts = {"accepted": 0, "changed": 0, "rejected": 0}
        for answer in self.answers.values():
            counts[answer.partition(" ")[0]] += 1
        return ", ".join(f"{count} {answer}" for answer, count in counts.items())


_SIMPLE: Mapping[str, Callable[[Proposals], None]] = {
    "a": Proposals.accept,
    "r": Proposals.reject,
    "s": Proposals.skip,
    "b": Proposals.back,
    "u": Proposals.undo,
    "[": Proposals.previous,
    "]": Proposals.following,
}
_ASKING: Mapping[str, Callable[[Proposals], Awaitable[None]]] = {
    "e": Proposals.edit,
    "g": Proposals.gate,
    "A": Proposals.accept_all,
    "R": Proposals.reject_all,
    "o": Proposals.open,
    "?": Proposals.help,
}
