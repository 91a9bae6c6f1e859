"""Reporters, one file each: findings of a document turned into text for people or tools.

A module with ``NAME`` and ``report`` is one; it is found by its file name, so only the one used is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple, Protocol, TextIO

from mtfix.core.document import Document
from mtfix.core.finding import Finding


class Result(NamedTuple):
    """What was found in one file."""

    document: Document
    findings: list[Finding]


class Reporter(Protocol):
    """A reporter module."""

    def report(self, results: Iterable[Result], out: TextIO) -> None:
        """Write the report. Results come one by one; a reporter keeps of each only what it needs."""


def names() -> list[str]:
    """The reporters there are, as ``--output-format`` takes them."""
    return sorted(info.name for info in iter_modules(__path__) if not info.ispkg)


def named(name: str) -> Reporter:
    """A reporter by its name, one of ``names()``."""
    module: Reporter = import_module(f"{__name__}.{name}")
    return module
