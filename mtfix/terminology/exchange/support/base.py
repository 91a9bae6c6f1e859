"""What exchange formats have in common: concepts with their terms, and what could not be carried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from mtfix.glossary.schema import Entry, Glossary

# As ISO 30042 has it in administrativeStatus; "forbidden" stands for deprecated and superseded.
Status = Literal["", "preferred", "admitted", "forbidden"]


class Term(NamedTuple):
    """One name of a concept in one language, whose tag is "" where the file does not say it."""

    language: str
    text: str
    status: Status = ""


class Concept(NamedTuple):
    """What a term base holds for one thing: its names in all languages. ``where`` names the place in the file."""

    terms: tuple[Term, ...]
    note: str = ""
    cite: str = ""
    where: str = ""


class Losses:
    """What could not be carried, counted, with the place of the first."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[int, str]] = {}

    def add(self, what: str, where: str = "", count: int = 1) -> None:
        have, first = self._found.get(what, (0, where))
        self._found[what] = have + count, first

    def __iter__(self) -> Iterator[str]:
        for what, (count, where) in self._found.items():
            times = f" ({count} times{', first: ' + where if where else ''})" if count > 1 else ""
            yield what + (times or (f" ({where})" if where else ""))

    def __bool__(self) -> bool:
        return bool(self._found)


class Reading(NamedTuple):
    """How a file is to be read: what its user gave."""

    path: str = ""
    pair: tuple[str, str] = ("", "")
    columns: Mapping[str, str] = {}  # role -> heading, for tables
    sheet: str = ""
    encoding: str | None = None


def count_losses(entry: Entry, losses: Losses, *carried: str) -> None:
    """Count what an entry says beyond the fields that a format carries."""
    for name, usual in Entry._field_defaults.items():
        if name in ("file", "line", *carried):
            continue
        if getattr(entry, name) != usual:
            losses.add(f"the key {name!r}")
    for wrong in entry.wrong if "wrong" in carried else ():
        for name in ("to", "safety", "needs_source"):
            if name not in carried and getattr(wrong, name) not in ("", None):
                losses.add(f"the key {name!r} of wrong forms")


def concepts(glossary: Glossary, losses: Losses) -> Iterator[Concept]:
    """The entries of a glossary as concepts, and what of them and of its rules a term base has no place for."""
    source, target = glossary.pair
    for entry in glossary.entries:
        count_losses(entry, losses, "also", "source", "wrong", "note", "cite")
        patterns = [form for form in entry.source if "*" in form]
        if patterns:
            losses.add("source: forms with * for any ending", entry.name, len(patterns))
        yield Concept(
            (
                *(Term(source, form) for form in entry.source if "*" not in form),
                Term(target, entry.term, "preferred"),
                *(Term(target, form, "admitted") for form in entry.also),
                *(Term(target, wrong.text, "forbidden") for wrong in entry.wrong),
            ),
            note=entry.note,
            cite=entry.cite,
            where=entry.name,
        )
    if glossary.rules:
        losses.add("rules", glossary.name, len(glossary.rules))


def one_pair(glossaries: Sequence[Glossary], name: str) -> tuple[str, str]:
    """The languages of glossaries that go into one table. Raises MtfixError where they have several."""
    from mtfix.core.errors import MtfixError

    pairs = list(dict.fromkeys(glossary.pair for glossary in glossaries if glossary.entries))
    if len(pairs) > 1:
        listed = ", ".join("-".join(filter(None, pair)) for pair in pairs)
        raise MtfixError(f"{name} holds one pair of languages; choose glossaries of one of {listed}")
    return pairs[0] if pairs else ("", "en")
