"""``mtfix explain``: why rules fired or did not fire in a line, and what the glossaries say about a term."""

from __future__ import annotations

import os
import re
from typing import Any

import click

from mtfix.cli.support.common import options, project
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.engine import explain as explaining
from mtfix.glossary.schema import Entry
from mtfix.project.session import Session
from mtfix.reporters.support.escape import visible

ORDER = 80  # in the help


@click.command("explain")
@click.argument("what", metavar="FILE:LINE[:COLUMN]|TERM")
@options
def command(what: str, **common: Any) -> None:
    """Explain the findings in a line of a file, or at a column of it, or show the glossary entries of a term.

    \b
    mtfix explain article.txt:12
    mtfix explain --source zh.txt --from zh en.txt:12:36
    mtfix explain "Union State"
    """
    run = project(**common)
    for pattern in (r"(.+):(\d+)", r"(.+):(\d+):(\d+)"):
        place = re.fullmatch(pattern, what)
        if place and os.path.exists(place[1]):
            path, line, *column = place.groups()
            _line(path, int(line), int(column[0]) if column else 0, run.session(path))
            return
    _term(what, run.session())


def _line(path: str, number: int, column: int, run: Session) -> None:
    document = run.read(path)
    # As editors and `wc` count them: what follows the last line end is a line only if it has text.
    lines = len(document.lines) - (document.text.endswith("\n") or not document.text)
    if not 0 < number <= lines:
        raise MtfixError(f"there is no line {number}; the file has {counted(lines, 'line')}", path=path)
    for text in explaining.line(document, run.rules_for(document), number, column):
        click.echo(visible(text))


def _term(what: str, run: Session) -> None:
    wanted = what.casefold()
    found = [
        (entry, glossary.pair[0])
        for glossary in run.loaded
        for entry in glossary.entries
        if any(wanted == t.casefold() for t in (*entry.accepted, *entry.source, *(w.text for w in entry.wrong)))
    ]
    if not found:
        found = [
            (e, g.pair[0]) for g in run.loaded for e in g.entries if any(wanted in t.casefold() for t in e.accepted)
        ]
    if not found and what in run.rules.ids:
        raise MtfixError(f"{what!r} is a rule, not a term: mtfix rules {what}")
    if not found:
        raise MtfixError(f"neither FILE:LINE nor a known term: {what!r}")
    for entry, language in found:
        _entry(entry, language)


# This many derived forms are enough as examples.
_SHOWN = 20


def _entry(entry: Entry, language: str) -> None:
    def row(label: str, value: str) -> None:
        if value:
            click.echo(f"  {label:<12}{visible(value)}")

    click.secho(visible(entry.term), bold=True)
    row("glossary", f"{entry.file}, line {entry.line}")
    row("also", ", ".join(entry.also))
    row("source", ", ".join(entry.source))
    row("wrong", ", ".join(w.text + (f" (→ {w.to})" if w.to else "") for w in entry.wrong))
    derived = explaining.derived(entry, language)
    more = f" and {len(derived) - _SHOWN} more" if len(derived) > _SHOWN else ""
    row("derived", ", ".join(derived[:_SHOWN]) + more)
    row("safety", entry.safety + (", only if there is a source" if entry.needs_source else ""))
    for label, gate in (("when", entry.when), ("unless", entry.unless)):
        row(label, "; ".join(f"{scope}: {', '.join(words)}" for scope, words in gate.items()))
    row("note", entry.note)
    row("cite", entry.cite)
    for example in entry.examples[:4]:
        row("example", f"{example.bad} → {example.good}" if example.bad else f"unchanged: {example.keep}")
    click.echo()
