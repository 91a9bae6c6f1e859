"""Reporters, one file each: findings of a document turned into text for people or tools.

A module declares DESCRIPTION and has ``report``; only the one used is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol, TextIO

from mtfix.core.discovery import Registry
from mtfix.core.document import Document
from mtfix.core.finding import Finding
from mtfix.engine.coverage import Summary

if TYPE_CHECKING:
    from mtfix.reporters.support.page import Lookup

REGISTRY = Registry(__name__, "output format", group="mtfix.reporters", needs=("DESCRIPTION", "report"))


class Result(NamedTuple):
    """What was found in one file."""

    document: Document
    findings: list[Finding]


class Results:
    """What was found in the files of a run, one by one; at the end ``summary`` says what was looked at."""

    def __init__(self, results: Iterable[Result], summary: Summary) -> None:
        self._results = results
        self.summary = summary

    def __iter__(self) -> Iterator[Result]:
        return iter(self._results)


def summary(results: Iterable[Result]) -> Summary:
    """What was looked at, once all results have been seen; of results alone nothing."""
    return results.summary if isinstance(results, Results) else Summary()


class Reporter(Protocol):
    """A reporter module, or an object that a plug-in offers as one. One with ``SHOWS_PAGES = True`` is given the
    lookup of the pages of rules, too, as ``page``."""

    DESCRIPTION: str

    def report(self, results: Iterable[Result], out: TextIO) -> None:
        """Write the report. Results come one by one; a reporter keeps of each only what it needs."""


def write(reporter: Reporter, results: Iterable[Result], out: TextIO, page: Lookup) -> None:
    """Have a reporter write its report, with what it takes."""
    more = {"page": page} if getattr(reporter, "SHOWS_PAGES", False) else {}
    reporter.report(results, out, **more)


def named(name: str) -> Reporter:
    """A reporter by its name, as ``--output-format`` takes it. Raises MtfixError where there is none."""
    found: Reporter = REGISTRY.load(name)
    return found
