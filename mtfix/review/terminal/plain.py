"""The review in plain lines: for screen readers, for terminals that cannot position text, and for pipes.

Nothing is redrawn; each command is a letter or a number, and Enter.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.words import Part
from mtfix.review.view import Card

# How much of a paragraph and of its source is written, in code points.
_ROOM = 400


class Plain:
    """A view (see ``mtfix.review.view``) that writes and reads lines, and blocks while it waits."""

    async def command(self, card: Card, message: str) -> str:
        if message:
            _print(message)
        _print("")
        _print(", ".join(card.heading) + f", {card.open} open" + (f": {card.kinds}" if card.kinds else ""))
        if card.only:
            _print(card.only)
        _print("text: " + _in_brackets(card.passage(_ROOM), not card.proposed))
        if source := card.source(_ROOM):
            _print("source: " + "".join(f"[{part}]" if kind == "new" else part for kind, part in source))
        if len(card.choices) > 1:
            _print("choices: " + "; ".join(f"{n} {choice}" for n, choice in enumerate(card.choices[:9], 1)))
        for label, text in card.reasons:
            _print(f"{label}: {text}" if label else text)
        if card.state:
            _print(card.state)
        able = (c for c in card.commands if c.first or c.key == "1")
        _print(", ".join(f"{'1-9' if c.key == '1' else c.key} {c.hint}" for c in able))
        return _ask("> ").strip()[:1]

    async def choose(self, title: str, items: Sequence[tuple[str, str]]) -> str:
        _print(title)
        for key, label in items:
            _print(f"{key} {label}")
        keys = {key for key, _ in items}
        while True:
            answer = _ask("key, or Enter to go back> ").strip()
            if not answer or answer in keys:
                return answer
            _print(f"there is no {answer}")

    async def type(self, title: str, text: str) -> str | None:
        _print(f"{title} (now: {text})")
        return _ask("new text, or Enter to cancel> ") or None

    async def confirm(self, title: str, lines: Sequence[tuple[str, str]], yes: str) -> bool:
        await self.info(title, lines)
        return _ask(f"y to {yes}, or Enter to go back> ").strip() == "y"

    async def info(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        _print(title)
        for label, text in lines:
            _print(f"{label}: {text}" if label else text)

    async def lend(self, use: Callable[[], None]) -> None:
        use()


def _in_brackets(parts: Sequence[Part], reported: bool) -> str:
    """Parts as text, with deletions and insertions in brackets."""
    found = []
    for kind, part in parts:
        if kind == "same":
            found.append(part)
        elif kind == "old":
            found.append(f"[{'found' if reported else 'delete'}: {part}]")
        else:
            found.append(f"[insert: {part}]")
    return "".join(found)


def _print(text: str) -> None:
    sys.stdout.write(visible(text) + "\n")


def _ask(prompt: str) -> str:
    """Read a line. Raises EOFError at the end of input."""
    sys.stdout.write(prompt)
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")
