"""What follows from the conventions of a language: all that is read where it has no table, and what one can leave out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mtfix.languages.quantity.model import Table
from mtfix.languages.quantity.units import DATA, SIGNS, SYMBOLS
from mtfix.languages.support.record import Conventions, Language
from mtfix.languages.tables.numerals import numerals


def plain(language: Language) -> Table:
    """The table of a language that has none of its own; ``open`` where its conventions are not known either."""
    conventions = language.conventions
    halves = {
        written: half
        for half, name in zip(("am", "pm"), conventions.halves, strict=True)
        for written in (name, name.lower(), name.replace("\u202f", " "))
        if name
    }
    months = {name.rstrip("."): number for name, number in _months(conventions)}
    for letter in language.prefixes:
        months |= {letter + name: number for name, number in _months(conventions)}
    words = numerals(language.code)
    return Table(
        code=language.code,
        units=SYMBOLS,
        signs=SIGNS,
        group=conventions.group if conventions.group.strip() else ".",
        decimal=conventions.decimal,
        scales=dict(conventions.scales),
        spaced=language.spaced,
        partial=True,
        years_ahead=language.years_ahead,
        open=not conventions.months,
        months=months,
        weekdays={
            written: number
            for number, name in enumerate(conventions.weekdays, 1)
            for written in (name.replace("\u200c", joint) for joint in ("\u0640", " ", ""))  # "سه شنبه" is Tuesday
        },
        halves=halves,
        fixed={letter + word: (value,) for letter in ("", *language.prefixes) for word, value in words.items()},
        compounds={word: value for word, value in words.items() if len(word) > 2 and " " not in word},
        to=r"\s?[-–—]\s?",
    )


def completed(table: Table, language: Language) -> Table:
    """A table with what the conventions of its language say besides."""
    conventions = language.conventions
    return replace(
        table,
        months={**{name: number for name, number in _months(conventions) if name.endswith(".")}, **table.months},
        units={**DATA, **table.units},
        blank_groups=conventions.group.isspace(),
        dotted="." in conventions.date,
    )


def _months(conventions: Conventions) -> Iterator[tuple[str, int]]:
    """The names of months with their numbers."""
    for names in (conventions.months_short, conventions.months_alone, conventions.months):
        yield from ((name, number) for number, name in enumerate(names, 1) if len(name.rstrip(".")) > 2)
