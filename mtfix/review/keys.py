"""The commands of a review of changes: each with its key, a hint and a help text."""

from __future__ import annotations

from mtfix.review.view import Command, by_key

COMMANDS = (
    Command("a", "accept", "accept the correction shown", ("y",), first=True),
    Command("r", "reject", "leave the text as it is here", ("n",), first=True),
    Command("1", "choose", "1 to 9 accept that suggestion"),
    Command("e", "edit", "type a correction of your own", ("i",), first=True),
    Command("s", "skip", "decide later", ("space", "right", "down"), first=True),
    Command("b", "back", "go back to the change shown before this one", ("left", "up", "backspace"), first=True),
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
    Command("?", "help", "show this list", ("h",), first=True),
    Command("q", "quit", "quit; every answer is saved", ("esc",), first=True),
)  # fmt: skip
BY_KEY = by_key(COMMANDS)
