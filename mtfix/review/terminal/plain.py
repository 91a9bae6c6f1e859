"""The review in plain lines: for screen readers, for terminals that cannot place text, and for pipes.

Nothing is drawn over; each command is a letter (or a number) and Enter.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.words import Part
from mtfix.review.view import Card

# As much as one wants to hear of a paragraph and of its source, in code points.
_ROOM = 400


class Plain:
    """A view (see ``mtfix.review.desk.View``) of lines read and written."""

    def show(self, card: Card, message: str) -> None:
        if message:
            _say(message)
        _say("")
        _say(", ".join(card.heading) + f", {card.open} open")
        _say("text: " + _spoken(card.passage(_ROOM), not card.proposed))
        if source := card.source(_ROOM):
            _say("source: " + "".join(f"[{part}]" if kind == "new" else part for kind, part in source))
        if len(card.choices) > 1:
            _say("choices: " + "; ".join(f"{n} {choice}" for n, choice in enumerate(card.choices[:9], 1)))
        for label, text in card.reasons:
            _say(f"{label}: {text}" if label else text)
        if card.state:
            _say(card.state)
        first = (c for c in card.commands if c.first or c.key == "1")
        _say(", ".join(f"{'1-9' if c.key == '1' else c.key} {c.hint}" for c in first))

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
