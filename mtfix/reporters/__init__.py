"""Reporters, one file each, which write findings as text for people or for tools.

A module defines DESCRIPTION and ``report``; only the one in use is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, Protocol, TextIO

from mtfix.core.discovery import Registry
from mtfix.core.document import Document
from mtfix.core.finding import Finding
from mtfix.engine.coverage import Summary

if TYPE_CHECKING:
    from mtfix.reporters.support.page import Lookup

REGISTRY = Registry(__name__, "output format", group="mtfix.reporters", needs=("DESCRIPTION", "report"))


class Result(NamedTuple):
    """The findings in one file."""

    document: Document
    findings: list[Finding]


class Results:
    """The findings in the files of a run, file by file; after the last one ``summary`` tells what was checked."""

    def __init__(self, results: Iterable[Result], summary: Summary) -> None:
        self._results = results
        self.summary = summary

    def __iter__(self) -> Iterator[Result]:
        return iter(self._results)


def summary(results: Iterable[Result]) -> Summary:
    """What was checked, complete after the last result; empty for results that are not ``Results``."""
    return results.summary if isinstance(results, Results) else Summary()


class Reporter(Protocol):
    """A reporter module, or an object of a plug-in. With ``SHOWS_PAGES = True``, ``report`` also gets ``page``, which
    looks up the declarations of rules. With ``BINARY = True``, ``out`` takes bytes, and the report needs a file."""

    DESCRIPTION: str

    def report(self, results: Iterable[Result], out: Any) -> None:
        """Write the report. Results come one by one; a reporter should not keep whole documents."""


def is_binary(reporter: Reporter) -> bool:
    """Whether a report is bytes rather than text."""
    return bool(getattr(reporter, "BINARY", False))


def write(reporter: Reporter, results: Iterable[Result], out: TextIO | BinaryIO, page: Lookup) -> None:
    """Write the report of a reporter, to a stream of bytes if it ``is_binary``."""
    more = {"page": page} if getattr(reporter, "SHOWS_PAGES", False) else {}
    reporter.report(results, out, **more)


def named(name: str) -> Reporter:
    """The reporter with a name of ``--output-format``. Raises MtfixError if there is none."""
    found: Reporter = REGISTRY.load(name)
    return found
