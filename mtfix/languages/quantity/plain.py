"""What can be read of quantities where a language has said nothing of its numerals: figures, signs, dates."""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.languages.quantity.model import Table
from mtfix.languages.quantity.units import SIGNS, SYMBOLS
from mtfix.languages.support.record import Conventions, Language


def plain(language: Language) -> Table:
    """The table that follows from the conventions of a language; ``open`` where those are not known either."""
    conventions = language.conventions
    known = bool(conventions.months)
    halves = {
        written: half
        for half, name in zip(("am", "pm"), conventions.halves, strict=True)
        for written in (name, name.lower(), name.replace("\u202f", " "))
        if name
    }
    return Table(
        code=language.code,
        units=SYMBOLS,
        signs=SIGNS,
        group=conventions.group if conventions.group.strip() else ".",
        decimal=conventions.decimal,
        open=not known,
        months=dict(_months(conventions)),
        weekdays={name: number for number, name in enumerate(conventions.weekdays, 1)},
        halves=halves,
        to=r"\s?[-–—]\s?",
    )


def _months(conventions: Conventions) -> Iterator[tuple[str, int]]:
    """The names of months with their numbers; an abbreviation with and without its stop."""
    for names in (conventions.months_short, conventions.months_alone, conventions.months):
        for number, name in enumerate(names, 1):
            if len(name.rstrip(".")) > 2:
                yield name, number
                yield name.rstrip("."), number
