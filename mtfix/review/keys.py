"""The commands of a review: each with its key, a hint and a help text."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """A key and what it does. ``hint`` is short: several fit on a line."""

    key: str
    hint: str
    help: str
    also: tuple[str, ...] = ()  # other keys that do the same


COMMANDS = (
    Command("a", "accept", "accept the correction shown", ("y",)),
    Command("r", "reject", "leave the text as it is here", ("n",)),
    Command("1", "choose", "1 to 9 accept that suggestion"),
    Command("e", "edit", "type a correction of your own", ("i",)),
    Command("s", "skip", "decide later", ("space", "right", "down")),
    Command("b", "back", "go back to the change shown before this one", ("left", "up", "backspace")),
    Command("u", "undo", "undo the answer shown, or else the last one"),
    Command("A", "accept all…", "accept all open changes of this rule, this entry or these words"),
    Command("R", "reject all…", "reject all open changes of this rule, this entry or these words"),
    Command("S", "accept safe…", "accept all safe open changes; shows them first"),
    Command("x", "never…", "reject these words in the whole project, now and in later runs; asks first"),
    Command("f", "files…", "go to a file"),
    Command("l", "rules…", "go to the changes of a rule"),
    Command("/", "filter…", "show only the changes of one rule or safety"),
    Command("o", "open", "open the file at this line in $EDITOR"),
    Command("g", "glossary", "add a glossary entry, so that the error is found elsewhere too"),
    Command("[", "previous", "the previous change, answered or not", ("pgup",)),
    Command("]", "next", "the next change, answered or not", ("pgdn",)),
    Command("?", "help", "show this list", ("h",)),
    Command("q", "quit", "quit; every answer is saved", ("esc",)),
)  # fmt: skip
BY_KEY = {key: command.key for command in COMMANDS for key in (command.key, *command.also)}
BY_KEY |= {str(n): "1" for n in range(1, 10)}
