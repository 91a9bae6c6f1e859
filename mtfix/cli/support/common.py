"""Options and loops that commands share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import click

from mtfix.cli import complain, note
from mtfix.cli.support import complete
from mtfix.core.document import Document
from mtfix.core.errors import MtfixError
from mtfix.core.text import Lines
from mtfix.project import batch
from mtfix.project.run import Project
from mtfix.project.session import Session
from mtfix.reporters import Result
from mtfix.reporters.support.escape import visible

if TYPE_CHECKING:
    from mtfix.engine.fix import FixResult

_F = TypeVar("_F", bound=Callable[..., Any])
_T = TypeVar("_T")


def paths(command: _F) -> _F:
    """The files and folders of a command (default: the current folder)."""
    return click.argument(
        "paths",
        nargs=-1,
        metavar="[PATH]...",
        callback=lambda _ctx, _param, given: given or (".",),
        shell_complete=complete.files,
    )(command)


stdin_option = click.option(
    "--stdin-filename",
    metavar="PATH",
    default="",
    help="Read standard input (-) as this file, which need not exist: its format, languages and configuration.",
)

encoding_option = click.option(
    "--encoding",
    metavar="NAME",
    default=None,
    help="Encoding (default: byte order mark or declaration, else UTF-8).",
)


def options(command: _F) -> _F:
    """The options of every command that reads files; pass them to ``project``."""
    for option in reversed(
        (
            click.option("--source", metavar="FILE", default="", shell_complete=complete.files, help="Source text, if PATH is one file; aligned if its lines differ."),
            click.option("--from", "source_language", metavar="LANG", default="", shell_complete=complete.languages,
                         help="Source language: zh, ru … (default: detected)."),
            click.option("--to", "target_language", metavar="LANG", default="", shell_complete=complete.languages,
                         help="Target language, for files that do not declare one (default: detected)."),
            click.option("--glossary", "glossaries", metavar="NAME|FILE", multiple=True, shell_complete=complete.files,
                         help="Use this glossary too (repeatable)."),
            click.option("--no-packs", is_flag=True, help="Do not use the shipped glossaries."),
            click.option("--select", metavar="RULE", multiple=True, shell_complete=complete.rules,
                         help="Only these rules (repeatable)."),
            click.option("--ignore", metavar="RULE", multiple=True, shell_complete=complete.rules,
                         help="Not these rules (repeatable)."),
            click.option("--format", "format_name", metavar="NAME", default="", shell_complete=complete.formats,
                         help="Read files as this format."),
            click.option("--columns", metavar="SRC,TGT", default="", help="Columns of a CSV or TSV table."),
            click.option("--config", metavar="FILE", default="", shell_complete=complete.files, help="Use this configuration."),
            click.option("--no-config", is_flag=True, help="Use no configuration."),
            click.option("--force-exclude", is_flag=True,
                         help="Skip excluded files even if they are named, for hooks that name every changed file."),
            encoding_option,
            click.option("--no-decisions", is_flag=True, help="Ignore the decisions made in reviews."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def project(
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
    config: str,
    no_config: bool,
    force_exclude: bool,
    no_decisions: bool,
    stdin_filename: str = "",
) -> Project:
    """The project with the values of the common options."""
    given = {
        "from": source_language,
        "to": target_language,
        "glossaries": glossaries,
        "packs": False if no_packs else None,
        "select": split(select),
        "ignore": split(ignore),
        "format": format_name,
        "columns": two_columns(columns),
        "encoding": encoding,
    }
    return Project(
        given,
        source=source,
        config=config,
        isolated=no_config,
        force_exclude=force_exclude,
        decided=not no_decisions,
        stdin_name=stdin_filename,
        note=note,
    )


def two_columns(given: str) -> tuple[str, str] | tuple[()]:
    """The names of the source and target columns; empty if none are given. Raises UsageError for another number."""
    names = tuple(name.strip() for name in given.split(","))
    if not given:
        return ()
    if len(names) != 2 or not all(names):
        raise click.UsageError("--columns takes two names: --columns SOURCE,TARGET")
    return names[0], names[1]


def split(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part.strip() for name in names for part in name.split(",") if part.strip())


class Failures:
    """Prints and counts errors that do not end a run: files that cannot be read, rules that undo each other. The exit
    code is then 2."""

    def __init__(self) -> None:
        self.count = 0
        self.first: Callable[[], None] = lambda: None  # what to do before an error is printed

    def add(self, error: MtfixError) -> None:
        self.count += 1
        self.first()
        complain(error)


def not_written(document: Document, fixed: FixResult, failures: Failures) -> None:
    """Print on standard error which corrections were not made, and why."""
    for finding, reason in fixed.refused:
        line = Lines(fixed.text).position(finding.span.start)[0]
        complain(MtfixError(f"{finding.rule}: not corrected: {reason}", path=document.path, line=line))
    for error in fixed.fights:
        failures.add(error)


def documents(paths: tuple[str, ...], run: Project, failures: Failures) -> Iterator[tuple[Document, Session]]:
    """The documents of all files that can be read, each with its session; others are added to ``failures``.

    Raises MtfixError for an invalid glossary.
    """
    names = files(paths, run, failures)
    for name in watched(names, names, run, failures):
        session = run.session(name)
        session.load()
        try:
            document = run.read(name)
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=name))
        else:
            run.summary.add(name, session.covered(document))
            yield document, session


def files(paths: tuple[str, ...], run: Project, failures: Failures) -> list[str]:
    """The files that paths name; paths that do not exist are added to ``failures``."""
    if run.stdin_name and "-" not in paths:
        raise click.UsageError("--stdin-filename goes with standard input (-)")
    names: list[str] = []
    for path in paths:
        try:
            names.extend(run.files((path,), _passed_over))
        except MtfixError as error:
            failures.add(error)
    if run.source and len(names) > 1:
        raise click.UsageError("--source can be used with one file only")
    return names


def findings(paths: tuple[str, ...], run: Project, failures: Failures) -> Iterator[Result]:
    """The findings in each file, in the order of the files."""
    names = files(paths, run, failures)
    return watched(batch.check(names, run, failures.add), names, run, failures)


def report_coverage(run: Project, failures: Failures) -> None:
    """Print on standard error what was checked and what was not: no output would tell neither."""
    run.summary.failed = failures.count
    for text in (run.summary.line(), *run.summary.notes()):
        click.echo("mtfix: " + visible(text), err=True)


def together(paths: tuple[str, ...], run: Project, failures: Failures) -> list[Result]:
    """The findings in each file, where rules compare the segments of all files."""
    from mtfix.engine.check import Checked, check_together

    held = [
        Checked(document, session.rules_for(document), session.policy)
        for document, session in documents(paths, run, failures)
    ]
    found = check_together(held, run.share)
    return [Result(each.document, findings) for each, findings in zip(held, found, strict=True)]


def _passed_over(path: str) -> None:
    complain(MtfixError("skipped: configuration or data of a program, not text; --format NAME reads it", path=path))


def watched(items: Iterable[_T], names: list[str], run: Project, failures: Failures) -> Iterator[_T]:
    """The items, one per file, with a progress bar if standard error is a terminal and the run takes long."""
    if not sys.stderr.isatty():
        return iter(items)
    from mtfix.cli.support.progress import Bar

    bar = Bar(len(names))
    run.progress, failures.first = bar.within, bar.hide
    return bar.over(items)
