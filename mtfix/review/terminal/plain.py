"""The review in plain lines: for screen readers, for terminals that cannot place text, and for pipes.

Nothing is drawn over; each command is a letter (or a number) and Enter.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from mtfix.engine.decisions import ACCEPT
from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.words import Part
from mtfix.review.queue import Queue
from mtfix.review.terminal import card
from mtfix.review.view import COMMANDS

# As much as one wants to hear of a paragraph and of its source, in code points.
_ROOM = 400


class Plain:
    """A view (see ``mtfix.review.desk.View``) of lines read and written."""

    def show(self, queue: Queue, number: int, cited: Mapping[str, str], message: str) -> None:
        change, held = queue.changes[number], queue.answer(number)
        if message:
            _say(message)
        _say("")
        _say(", ".join(card.heading(queue, number)) + f", {queue.open} open")
        choices = change.choices
        shown = held.replacement if held and held.answer == ACCEPT else choices[0] if choices else None
        _say("text: " + _spoken(card.passage(change, shown, _ROOM), shown is None))
        if source := card.source(change, _ROOM):
            _say("source: " + "".join(f"[{part}]" if kind == "new" else part for kind, part in source))
        if len(choices) > 1:
            _say("choices: " + "; ".join(f"{n} {choice}" for n, choice in enumerate(choices[:9], 1)))
        for label, text in card.reasons(change, cited):
            _say(f"{label}: {text}" if label else text)
        if held is not None:
            _say(card.state(held))
        able = [c for c in COMMANDS if c.key not in "[]" and (choices or c.key not in "aA1")]
        hints = ", ".join(f"{'1-9' if c.key == '1' else c.key} {c.hint}" for c in able if c.key in "areb?sq1")
        _say(hints)

    def command(self) -> str:
        return _ask("> ").strip()[:1]

    def choose(self, title: str, items: Sequence[tuple[str, str]]) -> str:
        _say(title)
        for key, label in items:
            _say(f"{key} {label}")
        keys = {key for key, _ in items}
        while True:
            answer = _ask("which, or Enter for none> ").strip()
            if not answer or answer in keys:
                return answer
            _say(f"there is no {answer}")

    def type(self, title: str, text: str) -> str | None:
        _say(f"{title}; it is now: {text}")
        answer = _ask("new text, or Enter for none> ")
        return answer or None

    def tell(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        _say(title)
        for label, text in lines:
            _say(f"{label}: {text}" if label else text)

    @contextmanager
    def lent(self) -> Iterator[None]:
        yield


def _spoken(parts: Sequence[Part], reported: bool) -> str:
    """Parts with what goes and what comes said in words."""
    said = []
    for kind, part in parts:
        if kind == "same":
            said.append(part)
        elif kind == "old":
            said.append(f"[{'found' if reported else 'delete'}: {part}]")
        else:
            said.append(f"[insert: {part}]")
    return "".join(said)


def _say(text: str) -> None:
    sys.stdout.write(visible(text) + "\n")


def _ask(prompt: str) -> str:
    """A line. Raises EOFError at the end of input."""
    sys.stdout.write(prompt)
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")
