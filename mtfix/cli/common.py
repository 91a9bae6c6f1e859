"""Options and loops that commands share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import click

from mtfix import engine, files
from mtfix.cli import complain
from mtfix.errors import MtfixError
from mtfix.model import Document
from mtfix.reporters import Result
from mtfix.session import Session

_F = TypeVar("_F", bound=Callable[..., Any])


def options(command: _F) -> _F:
    """The options of every command that reads files; they arrive as one ``session``."""
    for option in reversed(
        (
            click.option("--source", metavar="FILE", default="", help="The text it was translated from."),
            click.option("--from", "source_language", metavar="LANG", default="", help="Its language: zh, ru …"),
            click.option("--to", "target_language", metavar="LANG", default="en", show_default=True,
                         help="Language of the translation."),
            click.option("--glossary", "glossaries", metavar="NAME|FILE", multiple=True,
                         help="Use this glossary too (repeatable)."),
            click.option("--no-packs", is_flag=True, help="Leave the shipped glossaries out."),
            click.option("--select", metavar="RULE", multiple=True, help="Only these rules (repeatable)."),
            click.option("--ignore", metavar="RULE", multiple=True, help="Not these rules (repeatable)."),
            click.option("--format", "format_name", metavar="NAME", default="", help="Read files as this format."),
            click.option("--columns", metavar="SRC,TGT", default="", help="Columns of a CSV or TSV table."),
            click.option("--encoding", metavar="NAME", default=None, help="Encoding, if not UTF-8 or marked."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def session(
    *,
    source: str,
    source_language: str,
    target_language: str,
    glossaries: tuple[str, ...],
    no_packs: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    format_name: str,
    columns: str,
    encoding: str | None,
) -> Session:
    """The session that the common options ask for."""
    names = tuple(name.strip() for name in columns.split(",")) if columns else ()
    if columns and (len(names) != 2 or not all(names)):
        raise click.UsageError("--columns takes two names: --columns SOURCE,TARGET")
    languages = (source_language, target_language)
    return Session(
        languages=languages,
        glossaries=glossaries,
        packs=not no_packs,
        select=_split(select),
        ignore=_split(ignore),
        reading=files.Reading(
            encoding=encoding,
            format=format_name,
            source=source,
            columns=(names[0], names[1]) if columns else None,
            languages=languages,
        ),
    )


def _split(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part.strip() for name in names for part in name.split(",") if part.strip())


class Failures:
    """Files that could not be done; the others are, and the exit code is 2."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, error: MtfixError) -> None:
        self.count += 1
        complain(error)


def documents(paths: Iterable[str], run: Session, failures: Failures) -> Iterator[Document]:
    """The documents of all files that can be read; what cannot is complained about and passed over."""
    names: list[str] = []
    for path in paths:
        try:
            names.extend(files.expand([path]))
        except MtfixError as error:
            failures.add(error)
    if run.reading.source and len(names) > 1:
        raise click.UsageError("--source goes with one file")
    for name in progress(names):
        try:
            yield files.read(name, run.reading)
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=name))


def findings(paths: Iterable[str], run: Session, failures: Failures) -> Iterator[Result]:
    """What is found in each of the files, in their order."""
    selected = run.selected if run.select or run.ignore else None
    for document in documents(paths, run, failures):
        yield Result(document, engine.check(document, run.rules_for(document), selected))


def together(results: Iterable[Result], run: Session) -> list[Result]:
    """The results with names compared over all files, and not in each file alone."""
    held = list(results)
    drifted = engine.drift(((r.document, run.rules_for(r.document)) for r in held), run.selected)
    found = []
    for document, findings in held:
        own = [f for f in findings if f.rule != "drift"] + [f for other, f in drifted if other is document]
        found.append(Result(document, sorted(own, key=lambda f: f.span)))
    return found


# Fewer files than this are done before a bar could be read.
_MANY = 50


def progress(names: list[str]) -> Iterator[str]:
    """The names, with a bar on stderr where they are many and someone is looking."""
    if len(names) < _MANY or not sys.stderr.isatty():
        yield from names
        return
    with click.progressbar(names, label="checking", file=sys.stderr, width=0) as bar:
        yield from bar
