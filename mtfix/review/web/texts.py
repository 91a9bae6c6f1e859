"""What the page shows of a queue, as plain values. The texts are made when they are asked for.

Control characters are escaped, in texts and in names of files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mtfix.core.finding import Safety
from mtfix.engine.decisions import ACCEPT, NEVER
from mtfix.languages import language
from mtfix.reporters.support.escape import spaces, visible
from mtfix.review import card
from mtfix.review.keys import COMMANDS
from mtfix.review.queue import Queue
from mtfix.review.web.ask import Ask
from mtfix.review.web.rows import Row, row, rows

# Length of a text in a list, and beside the buttons; in code points.
_BRIEF, _SHOWN = 60, 400
# At most so many rows or items in one call.
_MOST = 500


class Texts:
    """The texts of one queue."""

    def __init__(self, queue: Queue, cited: Mapping[str, str]) -> None:
        self._queue, self._cited = queue, cited
        self._rows: dict[int, list[Row]] = {}

    def overview(self) -> dict[str, Any]:
        """Everything but texts: the files, and of each change its file, rule, safety, line and answer."""
        queue = self._queue
        changes = queue.changes
        rules = {rule: number for number, rule in enumerate(queue.rules())}
        return {
            "files": [self._about(number) for number in range(len(queue.files))],
            "rules": list(rules),
            "safeties": [safety.label for safety in Safety],
            "file": [change.file for change in changes],
            "rule": [rules[change.finding.rule] for change in changes],
            "safety": [int(change.finding.safety) for change in changes],
            "safe": [int(change.safe) for change in changes],
            "line": [change.line for change in changes],
            "answers": [self.answer(n) for n in range(len(changes)) if queue.answer(n) is not None],
            "commands": [[c.key, c.hint, c.help, list(c.also)] for c in COMMANDS],
        }

    def _about(self, number: int) -> dict[str, Any]:
        file = self._queue.files[number]
        known = file.session.languages_of(file.document)
        return {
            "path": visible(file.document.path),
            "first": self._queue.first[number],
            "changes": len(file.findings),
            "language": direction(known.target),
            "source": direction(known.source),
        }

    def answer(self, number: int) -> list[Any]:
        """The number of a change and its answer: accept, reject, or "" for none."""
        answer = self._queue.answer(number)
        return [number, "" if answer is None else "reject" if answer.answer == NEVER else answer.answer]

    def file(self, ask: Ask) -> dict[str, Any]:
        """The rows of a file: how long each text or its source is, and in which row each change is."""
        found = self._rows_of(number := ask.number("file", len(self._queue.files)))
        at = {change: row for row, own in enumerate(found) for change in own.numbers}
        first = self._queue.first[number]
        return {
            "lengths": [max(row.end - row.start, len(row.source)) for row in found],
            "row": [at[first + n] for n in range(len(self._queue.files[number].findings))],
            "sources": any(row.source for row in found),
        }

    def text(self, ask: Ask) -> dict[str, Any]:
        """Some rows of a file."""
        file = ask.number("file", len(self._queue.files))
        low, high = ask.number("from"), ask.number("to")
        return {"rows": [self._row(each, file) for each in self._rows_of(file)[low : min(high, low + _MOST)]]}

    def _row(self, given: Row, file: int) -> dict[str, Any]:
        changes = [self._queue.changes[number] for number in given.numbers]
        replacements = [self._replacement(number) for number in given.numbers]
        shown = row(given, self._queue.files[file].document, changes, replacements)
        if given.segment is not None and given.segment.language:
            shown["language"] = direction(given.segment.language)
        return shown

    def _rows_of(self, file: int) -> list[Row]:
        if file not in self._rows:
            first, own = self._queue.first[file], self._queue.files[file]
            changes = self._queue.changes[first : first + len(own.findings)]
            self._rows[file] = rows(own.document, changes, first)
        return self._rows[file]

    def items(self, ask: Ask) -> dict[str, Any]:
        """Some changes for the list: the text and its replacement, both shortened."""
        numbers = ask.numbers("numbers", len(self._queue))[:_MOST]
        return {"items": [[brief(self._queue.changes[n].old), self._new(n, _BRIEF)] for n in numbers]}

    def card(self, ask: Ask) -> dict[str, Any]:
        """Everything about one change."""
        number = ask.number("at", len(self._queue))
        change, answer = self._queue.changes[number], self._queue.answer(number)
        shown = {
            "place": f"{visible(change.document.path)}:{change.line}",
            "old": brief(change.old, _SHOWN),
            "new": self._new(number, _SHOWN),
            "choices": [brief(choice, _BRIEF) for choice in change.choices[:9]],
            "reasons": [[label, visible(text)] for label, text in card.reasons(change, self._cited)],
            "term": visible(change.finding.source),
            "state": visible(card.state(answer)) if answer else "",
        }
        return {"card": shown}

    def _replacement(self, number: int) -> str | None:
        """What is shown for a change: what was accepted, or the first suggestion."""
        answer, choices = self._queue.answer(number), self._queue.changes[number].choices
        return answer.replacement if answer and answer.answer == ACCEPT else choices[0] if choices else None

    def _new(self, number: int, length: int) -> str | None:
        new = self._replacement(number)
        return None if new is None else brief(new, length)


def lines(given: Sequence[tuple[str, str]]) -> list[list[str]]:
    """Lines with their labels."""
    return [[visible(label), visible(text)] for label, text in given]


def brief(text: str, length: int = _BRIEF) -> str:
    """A text of a file on one line, shortened."""
    short = text if len(text) <= length else text[: length - 1] + "…"
    return visible(spaces(short.replace("\r\n", "\n")))


def direction(tag: str) -> list[str]:
    """A language and the direction of its texts, as HTML writes them; "auto" for one that is not known."""
    return [tag, "rtl" if tag and language(tag).conventions.right_to_left else "ltr" if tag else "auto"]
