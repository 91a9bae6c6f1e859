"""What shows a review to a person: commands with their keys, what a card says, and what a view must do.

Views are asynchronous, because a screen is redrawn while it waits; a view that blocks is run by ``at_once``.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from mtfix.reporters.support.words import Part

_T = TypeVar("_T")
_NAMES = {"right": "→", "left": "←", "up": "↑", "down": "↓", "esc": "Esc",
          "pgup": "PgUp", "pgdn": "PgDn", "backspace": "⌫"}  # fmt: skip


class Command(NamedTuple):
    """A key and what it does. ``hint`` is short: several fit on a line."""

    key: str  # "1" stands for the digits from 1 to 9
    hint: str
    help: str
    also: tuple[str, ...] = ()  # other keys that do the same
    first: bool = False  # shown even if there is little room


def by_key(commands: Sequence[Command]) -> dict[str, str]:
    """The command, by its own key, for each key."""
    found = {key: command.key for command in commands for key in (command.key, *command.also)}
    return found | ({str(n): "1" for n in range(1, 10)} if "1" in found else {})


def help_lines(commands: Sequence[Command]) -> list[tuple[str, str]]:
    """The keys of each command, and what it does."""
    return [
        (" ".join(("1-9" if c.key == "1" else c.key, *(_NAMES.get(key, key) for key in c.also))), c.help)
        for c in commands
    ]


class Card(NamedTuple):
    """What a person decides on, and everything that is shown about it.

    ``passage`` and ``source`` return a text cut to about a number of code points, with deletions ("old") and insertions
    ("new"; in a source, its term). ``proposed`` tells whether there are insertions.
    """

    heading: tuple[str, str, str]  # number, context and place: "change 12 of 87", "file 3 of 9", "a.txt:14"
    total: int
    open: int
    passage: Callable[[int], list[Part]]
    source: Callable[[int], list[Part]]
    proposed: bool
    choices: Sequence[str]
    reasons: Sequence[tuple[str, str]]  # label ("" for none) and text
    state: str  # the answer in words, "" for none
    commands: Sequence[Command]  # those that can be used here
    kinds: str = ""  # what kinds are open: "9 safe, 3 review"
    only: str = ""  # the filter, "" for none


class View(Protocol):
    """Shows cards to a person and returns the answers."""

    async def command(self, card: Card, message: str) -> str:
        """Show a card, and a message about the last command. Returns the key pressed."""

    async def choose(self, title: str, items: Sequence[tuple[str, str]]) -> str:
        """Ask for one of the items (key and label). Returns its key, or "" for none."""

    async def type(self, title: str, text: str) -> str | None:
        """Let the person edit a text. Returns it, or None if the person cancels."""

    async def confirm(self, title: str, lines: Sequence[tuple[str, str]], yes: str) -> bool:
        """Show lines (label and text), and ask whether to go ahead; ``yes`` says what that does."""

    async def info(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        """Show lines (label and text) until a key is pressed."""

    async def lend(self, use: Callable[[], None]) -> None:
        """Let another program use the terminal."""


def at_once(conversation: Coroutine[Any, Any, _T]) -> _T:
    """The result of a conversation with a view that blocks and never waits."""
    try:
        conversation.send(None)
    except StopIteration as end:
        result: _T = end.value
        return result
    raise RuntimeError("the view waits: it needs an event loop")
