"""What shows a review to a person: the commands, each with its key, hint and help, and what a view must be able to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from mtfix.review.queue import Queue


class Command(NamedTuple):
    """A key and what it does. ``hint`` is short enough for a line of them."""

    key: str
    hint: str
    help: str
    also: tuple[str, ...] = ()  # other keys that do the same


COMMANDS = (
    Command("a", "accept", "take the correction shown", ("y",)),
    Command("r", "reject", "leave the text as it is here", ("n",)),
    Command("1", "choose", "1 to 9 take that one of the suggestions"),
    Command("e", "edit", "type what should stand there instead", ("i",)),
    Command("s", "skip", "decide later", ("space", "right", "down")),
    Command(
        "b", "back", "go back to the change seen before, to look or to answer anew", ("left", "up", "backspace")
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
    Command("?", "help", "this list", ("h",)),
    Command("q", "quit", "stop; every answer is kept", ("esc",)),
)
BY_KEY = {key: command.key for command in COMMANDS for key in (command.key, *command.also)}
BY_KEY |= {str(n): "1" for n in range(1, 10)}


class View(Protocol):
    """Something that shows changes to a person and hears what they want."""

    def show(self, queue: Queue, number: int, cited: Mapping[str, str], message: str) -> None:
        """Show one change, with a message about what was just done."""

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
