"""A glossary file with entries that learning proposed, while a person decides on them one by one."""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.glossary.blocks import cut
from mtfix.glossary.load import load
from mtfix.glossary.schema import Entry, Rejected
from mtfix.terminology.learning.merge import block, untouched, with_rejected


class Proposed(NamedTuple):
    """A file as its parts: what comes before the terms, the entries with the text of each, and the rest.

    Entries keep their number when they are decided on; the text of one that was rejected is "".
    """

    path: str
    head: str
    entries: tuple[Entry, ...]
    blocks: tuple[str, ...]
    tail: str
    indent: str

    @classmethod
    def of(cls, text: str, path: str = "") -> Proposed:
        """The parts of a file. Raises MtfixError, with the line, where it is no glossary or cannot be cut."""
        entries = load(text, path=path).entries
        file = cut(text, path)
        return cls(path, file.head, entries, file.terms, file.tail, file.indent)

    @property
    def text(self) -> str:
        """The file as it is written."""
        body = "".join(self.blocks)
        return (self.head if body else _emptied(self.head)) + body + self.tail

    def is_open(self, number: int) -> bool:
        """Whether an entry is as learning wrote it."""
        return untouched(self.entries[number]) and bool(self.blocks[number])

    def line(self, number: int) -> int:
        """The line of the file where an entry begins, with the comments above it."""
        return (self.head + "".join(self.blocks[:number])).count("\n") + 1

    def kept(self, number: int, entry: Entry) -> Proposed:
        """The file in which an entry is a person's: as it was proposed, or as they changed it.

        Learning leaves it alone from now on, and proposes no wrong form again that they took out of it.
        """
        before = self.entries[number]
        facts = {key: fact for key, fact in entry.learned.items() if key != "id"}
        entry = entry._replace(learned=facts)
        comments = re.match(r"(?:[ \t]*#.*\n)*", self.blocks[number]).group()  # type: ignore[union-attr]
        gone = self._gone(before, entry)
        return self._with(number, entry, comments + block(entry, self.indent), gone)

    def rejected(self, number: int) -> Proposed:
        """The file without an entry, which learning does not propose again."""
        entry = self.entries[number]
        return self._with(number, entry, "", Rejected(entry.term, tuple(form.text for form in entry.wrong)))

    @staticmethod
    def _gone(before: Entry, after: Entry) -> Rejected:
        left = {form.text for form in after.wrong} if after.term == before.term else set()
        return Rejected(before.term, tuple(form.text for form in before.wrong if form.text not in left))

    def _with(self, number: int, entry: Entry, block: str, gone: Rejected) -> Proposed:
        entries = (*self.entries[:number], entry, *self.entries[number + 1 :])
        blocks = (*self.blocks[:number], block, *self.blocks[number + 1 :])
        head, tail = self.head, self.tail
        if gone.wrong:
            # The list of what was rejected comes before the terms or after them; the terms need not be read for it.
            around = cut(with_rejected(_emptied(head) + tail, [gone], self.path), self.path)
            head, tail = around.head, around.tail
        return self._replace(entries=entries, blocks=blocks, head=head, tail=tail)


def _emptied(head: str) -> str:
    return re.sub(r"(?m)^terms:.*\n\Z", "terms: []\n", head)
