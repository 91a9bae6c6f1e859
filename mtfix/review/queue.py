"""The changes of a review: which are answered, which are shown, and which is next. Pure.

Answers are decisions, which apply to text: where a sentence occurs twice, one answer counts for both.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Edit
from mtfix.engine.decisions import ACCEPT, Decision, Decisions, accepted, choices
from mtfix.engine.fingerprint import Place, place
from mtfix.project.session import Session


class ReviewedFile(NamedTuple):
    """A file of the review with all its findings, decided or not."""

    document: Document
    session: Session
    findings: Sequence[Finding]
    shown: str  # its path in decisions


class Change:
    """One finding and its place."""

    __slots__ = ("_choices", "document", "file", "finding", "place")

    def __init__(self, document: Document, finding: Finding, file: int) -> None:
        self.document = document
        self.finding = finding
        self.file = file
        self.place: Place = place(document, finding)
        self._choices: tuple[str, ...] | None = None

    @property
    def choices(self) -> tuple[str, ...]:
        """The suggested replacements, as written in the file."""
        if self._choices is None:
            self._choices = choices(self.document, self.finding)
        return self._choices

    @property
    def line(self) -> int:
        return self.document.lines.position(self.finding.span.start)[0]

    @property
    def segment(self) -> Segment | None:
        return self.document.segment_at(self.finding.span)

    @property
    def old(self) -> str:
        return self.document.text[self.finding.span.start : self.finding.span.end]

    @property
    def safe(self) -> bool:
        """Whether ``fix`` would correct it."""
        return bool(self.finding.fixes) and self.finding.safety is Safety.SAFE

    def edits(self, replacement: str) -> Sequence[Edit]:
        """The edits of the file for a replacement: one of the choices, or a typed text."""
        return accepted(self.finding, replacement, self.document.text).fixes[0].edits


class Filter(NamedTuple):
    """Which changes are shown: those of a rule, those of a safety, or all."""

    rule: str = ""
    safety: Safety | None = None

    def matches(self, rule: str, safety: Safety) -> bool:
        return self.rule in ("", rule) and self.safety in (None, safety)

    def __str__(self) -> str:
        return " ".join(part for part in (self.rule, "" if self.safety is None else self.safety.label) if part)


ALL = Filter()


class Group(NamedTuple):
    """Open changes that one command can answer."""

    key: str
    name: str
    numbers: list[int]


class Queue:
    """All changes of a review, in the order of the files."""

    def __init__(self, files: Sequence[ReviewedFile], decisions: Iterable[Decision]) -> None:
        self.files = files
        self.changes = [
            Change(f.document, finding, number) for number, f in enumerate(files) for finding in f.findings
        ]
        self.decisions = Decisions(decisions, files[0].session.rules.successors if files else None)
        self.filter = ALL
        self.matching: Sequence[int] = range(len(self.changes))  # the numbers of the changes that are shown
        self.first: list[int] = []  # number of the first change of each file
        self.open_in = [len(f.findings) for f in files]
        count = 0
        for f in files:
            self.first.append(count)
            count += len(f.findings)
        self._same: dict[str, list[int]] = defaultdict(list)
        self._groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, change in enumerate(self.changes):
            key = change.place.key
            for same in {key, key.partition("-")[0], change.place.anywhere}:
                self._same[same].append(number)
            for name in _group_names(change):
                self._groups[name].append(number)
        self._open = Counter((c.finding.rule, c.finding.safety) for c in self.changes)
        self._answers: list[Decision | None] = [None] * len(self.changes)
        # The numbers of the changes whose answer was given, changed or undone, in this order; a view that knows how much
        # of it has been shown can tell what is new.
        self.journal: list[int] = []
        self.accepted = self.rejected = 0
        for number in range(len(self.changes)):
            self._update(number)
        self.journal.clear()

    def __len__(self) -> int:
        return len(self.changes)

    # Answers

    @property
    def open(self) -> int:
        """How many changes are not answered."""
        return len(self.changes) - self.accepted - self.rejected

    def answer(self, number: int) -> Decision | None:
        return self._answers[number]

    def put(self, decision: Decision) -> None:
        """Count an answer that has been saved."""
        self.decisions.put(decision)
        self._update_all(decision.key)

    def drop(self, key: str) -> None:
        """No longer count an answer that has been undone."""
        self.decisions.drop(key)
        self._update_all(key)

    def numbers(self, key: str) -> Sequence[int]:
        """The numbers of the changes that a decision with this key applies to."""
        return self._same.get(key, ())

    def last_answered(self) -> int:
        """The number of the last answered change in the order of the files; -1 if there is none."""
        return next((n for n in reversed(range(len(self.changes))) if self._answers[n] is not None), -1)

    def accepted_in(self, file: int) -> int:
        """How many changes of a file are accepted."""
        start = self.first[file]
        answers = self._answers[start : start + len(self.files[file].findings)]
        return sum(answer is not None and answer.answer == ACCEPT for answer in answers)

    def to_write(self) -> list[int]:
        """The numbers of the files that have accepted changes."""
        return [number for number in range(len(self.files)) if self.accepted_in(number)]

    def _update_all(self, key: str) -> None:
        for number in self._same.get(key, ()):
            self._update(number)

    def _update(self, number: int) -> None:
        change = self.changes[number]
        before, now = self._answers[number], self.decisions.at(change.place)
        if before != now:
            self.journal.append(number)
        self._answers[number] = now
        self._count(change, before, -1)
        self._count(change, now, 1)

    def _count(self, change: Change, answer: Decision | None, step: int) -> None:
        if answer is None:
            return
        self.open_in[change.file] -= step
        self._open[change.finding.rule, change.finding.safety] -= step
        if answer.answer == ACCEPT:
            self.accepted += step
        else:
            self.rejected += step

    # What is shown

    def show(self, wanted: Filter) -> None:
        """Show only some of the changes."""
        self.filter = wanted
        if wanted == ALL:
            self.matching = range(len(self.changes))
        else:
            self.matching = [n for n in range(len(self.changes)) if self.shows(n)]

    def shows(self, number: int) -> bool:
        """Whether a change passes the filter."""
        finding = self.changes[number].finding
        return self.filter.matches(finding.rule, finding.safety)

    def next_open(self, after: int) -> int | None:
        """The number of the first open change shown after a number."""
        shown = self.matching
        rest = range(bisect_right(shown, after), len(shown))
        return next((shown[at] for at in rest if self._answers[shown[at]] is None), None)

    def neighbour(self, number: int, step: int) -> int:
        """The number of the change shown ``step`` places after (negative: before) a number, at most the last (first)."""
        at = bisect_left(self.matching, number) + step
        return self.matching[max(min(at, len(self.matching) - 1), 0)]

    def position(self, number: int) -> int:
        """The position of a change among those shown, from 1."""
        return bisect_left(self.matching, number) + 1

    def open_of(self, wanted: Filter) -> int:
        """How many changes that pass a filter are not answered."""
        return sum(count for (rule, safety), count in self._open.items() if wanted.matches(rule, safety))

    def rules(self) -> list[str]:
        """The rules of all changes, those with the most open changes first."""
        return sorted({rule for rule, _ in self._open}, key=lambda rule: (-self.open_of(Filter(rule)), rule))

    def groups(self, number: int) -> list[Group]:
        """The open changes shown that resemble one: same rule, same entry, same words in this file, same words anywhere."""
        change = self.changes[number]
        finding = change.finding
        words = change.place.text if len(change.place.text) <= 40 else change.place.text[:39] + "…"
        names = (
            ("r", f"of the rule {finding.rule}"),
            ("e", f"of the entry {finding.entry.rpartition(': ')[2]}"),
            ("f", f"“{words}” in this file"),
            ("t", f"“{words}” everywhere"),
        )
        found: list[Group] = []
        for (key, name), group in zip(names, _group_names(change), strict=True):
            numbers = [
                n for n in self._groups[group] if n == number or (self._answers[n] is None and self.shows(n))
            ]
            if key != "e" or len(numbers) < len(found[0].numbers):
                found.append(Group(key, name, numbers))
        return found

    def open_safe(self) -> list[int]:
        """The numbers of the safe open changes that are shown."""
        return [n for n in self.matching if self._answers[n] is None and self.changes[n].safe]


def _group_names(change: Change) -> tuple[tuple[str, ...], ...]:
    finding, words = change.finding, change.place.text.casefold()
    return (
        (finding.rule,),
        (finding.rule, finding.entry),
        (finding.rule, words, str(change.file)),
        (finding.rule, words, "", ""),
    )
