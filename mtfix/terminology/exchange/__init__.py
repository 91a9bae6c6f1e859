"""Glossaries from and to what other tools read, one file a format.

A module declares DESCRIPTION and SUFFIXES; it has ``read`` if it can be imported, ``write`` if exported.
``support`` has what passes between them, and makes glossary entries of what was read.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from mtfix.core.discovery import Registry
from mtfix.core.errors import MtfixError
from mtfix.glossary.schema import Glossary
from mtfix.terminology.exchange.support.base import Concept, Losses, Reading

REGISTRY = Registry(__name__, "term base format", needs=("DESCRIPTION", "SUFFIXES"))


class Format(Protocol):
    """An exchange format. It has one or both of ``read`` and ``write``."""

    DESCRIPTION: str
    SUFFIXES: tuple[str, ...]

    def read(self, raw: bytes, how: Reading, losses: Losses) -> list[Concept]:
        """The concepts of a file. Raises MtfixError, with line, for what cannot be read."""

    def write(self, glossaries: Sequence[Glossary], losses: Losses) -> str:
        """The glossaries as one file; what it has no place for is counted in ``losses``."""


@cache
def formats() -> dict[str, Format]:
    """Every exchange format there is, by its name."""
    return {name: REGISTRY.load(name) for name in REGISTRY.names()}


def names(way: str) -> list[str]:
    """The names of the formats that have ``read`` or ``write``."""
    return [name for name, each in formats().items() if hasattr(each, way)]


def named(name: str) -> Format:
    """A format by its name, one of ``names``."""
    found: Format = REGISTRY.load(name)
    return found


def detect(path: str) -> str:
    """The name of the format of a file to be imported, by its suffix. Raises MtfixError where none reads it."""
    for name in names("read"):
        if path.lower().endswith(formats()[name].SUFFIXES):
            return name
    raise MtfixError(f"no format by this suffix; name one with --as: {', '.join(names('read'))}", path=path)
