"""What an audit reports, and the kinds there are: the one list that command, help and tests read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtfix.glossary.fold import FIRST_SHARED, fold, fold_bytes
from mtfix.glossary.schema import Entry, Glossary, RuleSpec, Wrong


class Kind(NamedTuple):
    """A kind of problem. Errors fail the check; advice is for an author who looks for it."""

    error: bool
    meaning: str


KINDS = {
    "contradiction": Kind(True, "one wrong form is corrected to two terms where both could hold"),
    "accepted": Kind(True, "a wrong form, found without the source, is or stands in what another entry accepts"),
    "confused": Kind(
        True, "a safe correction, if only beside the source, of what another entry of its languages accepts"
    ),
    "never": Kind(True, "a form or an entry that can never fire"),
    "gate": Kind(True, "a gate, or a word of it, that can never hold"),
    "duplicate": Kind(True, "the same form twice in an entry, or the same entry twice"),
    "examples": Kind(True, "no example of what is corrected, or none of what must stay"),
    "unproven": Kind(True, "safe without a citation: what nobody looked up needs the source or a review"),
    "order": Kind(True, "entries out of alphabetical order; `mtfix glossary sort` sorts a file"),
    "flood": Kind(True, "a literal that folds to something as common as a letter: each hit costs time"),
    "native": Kind(True, "with --against: a safe correction would change native text"),
    "everyday": Kind(
        True, "with --against a list of phrases or word pairs: a safe correction of everyday words, without 'when'"
    ),
    "dictionary": Kind(True, "with --dictionary: a safe correction of what it gives for the term, without 'when'"),
    "alarm": Kind(False, "with --against: a correction for review is found in native text"),
    "frequent": Kind(False, "with --against: a literal that the text is full of: each hit costs time"),
    "rival": Kind(False, "one source form has two entries that do not accept each other's term"),
    "idle-gate": Kind(False, "a gate that always holds: the form itself has its word"),
}


class Problem(NamedTuple):
    """One thing wrong with an entry."""

    kind: str
    path: str
    line: int
    entry: str
    message: str

    @property
    def error(self) -> bool:
        return KINDS[self.kind].error


class Form(NamedTuple):
    """A wrong form with what it belongs to. Forms with the same ``key`` are found at the same places."""

    key: str
    wrong: Wrong
    entry: Entry
    glossary: Glossary

    @property
    def hidden(self) -> bool:
        """Looked for only beside the source."""
        return self.entry.is_hidden(self.wrong)

    @property
    def safety(self) -> str:
        return self.entry.safety_of(self.wrong)

    @property
    def becomes(self) -> str:
        return self.entry.correction(self.wrong)

    @property
    def blind(self) -> bool:
        """Corrected without a look at the source, even where there is one."""
        return not self.hidden and self.safety == "safe"

    @property
    def is_sure(self) -> bool:
        """Corrected without a person, if but beside the source, whatever comes around it."""
        return self.safety in ("safe", "source") and not any(
            scope != "source" or not _always(self.entry, words) for scope, words in self.entry.when.items()
        )

    def problem(self, kind: str, message: str) -> Problem:
        return problem(kind, self.glossary, self.entry, message)


def problem(kind: str, glossary: Glossary, item: Entry | RuleSpec, message: str) -> Problem:
    return Problem(kind, glossary.path, item.line, item.name, message)


def key(text: str) -> str:
    """What a form is found by: across case, hyphens for spaces, quotes and accents."""
    if any(code == ord("?") or code >= FIRST_SHARED for code in fold_bytes(text)):
        return text.casefold()
    return fold(text).low.decode("latin-1").strip()


def _always(entry: Entry, gate: Sequence[str]) -> bool:
    """Whether a gate on the source holds wherever the source has the term: each of its forms has a word of the gate."""
    return all(any(word in form for word in gate) for form in entry.source)


def words(text: str) -> list[str]:
    """The words of a form as they are found: hyphens part them, apostrophes do not."""
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", key(text))


def forms(glossaries: Sequence[Glossary]) -> Iterator[Form]:
    """Every wrong form of the glossaries."""
    for glossary in glossaries:
        for entry in glossary.entries:
            for wrong in entry.wrong:
                yield Form(key(wrong.text), wrong, entry, glossary)
