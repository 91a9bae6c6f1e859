"""Glossaries from and to what other tools read, one file a format.

A module with NAME, ABOUT and SUFFIXES is one; it has ``read`` if it can be imported, ``write`` if exported.
``base`` has what passes between them, ``entries`` makes glossary entries of what was read.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol

from mtfix.core.errors import MtfixError
from mtfix.glossary.schema import Glossary
from mtfix.terminology.exchange.support.base import Concept, Losses, Reading


class Format(Protocol):
    """An exchange format. It has one or both of ``read`` and ``write``."""

    NAME: str
    ABOUT: str
    SUFFIXES: tuple[str, ...]

    def read(self, raw: bytes, how: Reading, losses: Losses) -> list[Concept]:
        """The concepts of a file. Raises MtfixError, with line, for what cannot be read."""

    def write(self, glossaries: Sequence[Glossary], losses: Losses) -> str:
        """The glossaries as one file; what it has no place for is counted in ``losses``."""


@cache
def formats() -> tuple[Format, ...]:
    """Every exchange format there is, by name."""
    modules = [import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__) if not info.ispkg]
    found: list[Format] = [*modules]
    return tuple(sorted(found, key=lambda f: f.NAME))


def names(way: str) -> list[str]:
    """The formats that have ``read`` or ``write``."""
    return [each.NAME for each in formats() if hasattr(each, way)]


def named(name: str) -> Format:
    """A format by its name, one of ``names``."""
    return next(each for each in formats() if name == each.NAME)


def detect(path: str) -> Format:
    """The format of a file to be imported, by its suffix. Raises MtfixError where none reads it."""
    for each in formats():
        if hasattr(each, "read") and path.lower().endswith(each.SUFFIXES):
            return each
    raise MtfixError(f"no format by this suffix; name one with --as: {', '.join(names('read'))}", path=path)
