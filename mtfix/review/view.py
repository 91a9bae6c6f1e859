"""What shows a review to a person: the commands, each with its key, hint and help, and what a view must be able to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from mtfix.reporters.support.words import Part


class Command(NamedTuple):
    """A key and what it does. ``hint`` is short enough for a line of them."""

    key: str
    hint: str
    help: str
    also: tuple[str, ...] = ()  # other keys that do the same
    first: bool = False  # shown also where there is little room


COMMANDS = (
    Command("a", "accept", "take the correction shown", ("y",), first=True),
    Command("r", "reject", "leave the text as it is here", ("n",), first=True),
    Command("1", "choose", "1 to 9 take that one of the suggestions"),
    Command("e", "edit", "type what should stand there instead", ("i",), first=True),
    Command("s", "skip", "decide later", ("space", "right", "down"), first=True),
    Command(
        "b",
        "back",
        "go back to the change seen before, to look or to answer anew",
        ("left", "up", "backspace"),
        first=True,
    ),
    Command("u", "undo", "take back the answer shown, or else the last one"),
    Command("A", "accept all…", "accept all of this rule, this entry or these words"),
    Command("R", "reject all…", "reject all of this rule, this entry or these words"),
    Command("x", "never", "reject these words wherever they stand, also in files to come"),
    Command("f", "files", "go to another file"),
    Command("o", "open", "open the file at this line in $EDITOR"),
    Command("g", "glossary", "make a glossary entry of the answer, so that others find the error too"),
    Command("[", "previous", "the change before in the file, answered or not", ("pgup",)),
    Command("]", "next", "the change behind in the file, answered or not", ("pgdn",)),
    Command("?", "help", "this list", ("h",), first=True),
    Command("q", "quit", "stop; every answer is kept", ("esc",), first=True),
)


def by_key(commands: Sequence[Command]) -> dict[str, str]:
    """The command, by its own key, of each key that gives one."""
    found = {key: command.key for command in commands for key in (command.key, *command.also)}
    return found | ({str(n): "1" for n in range(1, 10)} if "1" in found else {})


def keys(commands: Sequence[Command]) -> list[tuple[str, str]]:
    """All commands for reading: their keys and what they do."""
    return [
        (" ".join(("1-9" if c.key == "1" else c.key, *(_NAMES.get(key, key) for key in c.also))), c.help)
        for c in commands
    ]


_NAMES = {"right": "→", "left": "←", "up": "↑", "down": "↓", "esc": "Esc", "pgup": "PgUp", "pgdn": "PgDn",
          "backspace": "⌫"}  # fmt: skip
BY_KEY = by_key(COMMANDS)


class Card(NamedTuple):
    """What a person decides on, and all that they are told of it.

    ``passage`` and ``source`` give a text cut to about so many code points, with what goes and what comes in it
    ("new" marks the term of a source); ``proposed`` says whether anything comes.
    """

    heading: tuple[
        str, str, str
    ]  # which one, of which file, and where: "change 12 of 87", "file 3 of 9", "a.txt:14"
    total: int
    open: int
    passage: Callable[[int], list[Part]]
    source: Callable[[int], list[Part]]
    proposed: bool
    choices: Sequence[str]
    reasons: Sequence[tuple[str, str]]  # label ("" for none) and text
    state: str  # the answer in words, "" for none
    commands: Sequence[Command]  # those that do something here


class View(Protocol):
    """Something that shows changes to a person and hears what they want."""

    def show(self, card: Card, message: str) -> None:
        """Show what is to be decided on, with a message about what was just done."""

    def command(self) -> str:
        """The next command: a key."""

    def choose(self, title: str, items: Sequence[tuple[str, str]]) -> str:
        """One of the keys of items, each with what it means; "" for none of them."""

    def type(self, title: str, text: str) -> str | None:
        """What the person makes of a text; None where they would rather not."""

    def tell(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        """Something to read: lines, each with its label."""

    def lent(self) -> AbstractContextManager[None]:
        """While another program has the terminal."""
