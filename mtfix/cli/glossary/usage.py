"""``mtfix glossary usage``: how often terms are used, and how they are translated."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from mtfix.cli.glossary import languages_of
from mtfix.cli.support.common import encoding_option
from mtfix.cli.support.corpus import corpus_lines
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.reporters.support.escape import visible

if TYPE_CHECKING:
    from mtfix.terminology.usage import Usage

ORDER = 46  # in the help
_COLUMNS = ("segments", "accepted", "wrong", "neither")


@click.command("usage")
@click.argument("names", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--on",
    "corpora",
    metavar="CORPUS",
    required=True,
    multiple=True,
    help="A translation in any format, a folder of them, or a table (CSV, TSV, JSONL); repeatable.",
)
@click.option("--source", metavar="FILE", default="", help="The source text, line by line.")
@click.option("--columns", metavar="SRC,TRANSLATION", default="", help="The columns of a table.")
@click.option("--from", "source_language", metavar="LANG", default="", help="Language of the source.")
@click.option("--to", "target_language", metavar="LANG", default="", help="Language of the translation.")
@click.option("--output-format", "output", type=click.Choice(("text", "csv", "json")), default="text")
@encoding_option
def command(
    names: tuple[str, ...], corpora: tuple[str, ...], source: str, columns: str, source_language: str,
    target_language: str, output: str, encoding: str | None,
) -> None:  # fmt: skip
    """Count the segments that use each term of glossaries, and how they translate it.

    "segments" have the term in their source; of these, "accepted" have an accepted translation, "wrong" have one that a
    rule about terms reports, and "neither" have none of them. csv and json also list the terms that no segment uses. Exit
    code: 0 done, 2 could not run.
    """
    from mtfix.glossary import packs
    from mtfix.project.boundary import glossaries as glossary_files
    from mtfix.terminology.usage import usage

    if source and len(corpora) > 1:
        raise click.UsageError("--source is the source of one corpus; name them one by one")
    glossaries = [packs.read(path) for path in glossary_files("", named=names, with_packs=False)]
    languages = languages_of(glossaries, source_language, target_language)
    lines = [
        line
        for corpus in _files(corpora)
        for line in corpus_lines(corpus, source, "", columns, languages, encoding)
    ]
    pairs = [line for line in lines if line[0] and line[1]]
    if not pairs:
        raise MtfixError("no segment has both a source and a translation; name the source with --source")
    rows = usage(glossaries, pairs, languages)
    {"text": _text, "csv": _csv, "json": _json}[output](rows, len(pairs))


def _files(corpora: Sequence[str]) -> list[str]:
    """The corpora, with the translations in folders; tables are read as they are."""
    from mtfix.project import files

    return [file for corpus in corpora for file in files.expand([corpus])]


def _counts(row: Usage) -> list[int]:
    return [row.segments, row.accepted, row.wrong, row.neither]


def _text(rows: Sequence[Usage], segments: int) -> None:
    from rich.cells import cell_len

    used = [row for row in rows if row.segments]
    names = ["term", *(visible(row.term) for row in used)] if used else []
    cells = [list(_COLUMNS), *(list(map(str, _counts(row))) for row in used)]
    width = max(map(cell_len, names), default=0)
    for name, own in zip(names, cells, strict=False):
        padded = [f"{cell:>{len(column)}}" for cell, column in zip(own, _COLUMNS, strict=True)]
        click.echo("  ".join([name + " " * (width - cell_len(name)), *padded]))
    unused = len(rows) - len(used)
    click.echo(f"{counted(segments, 'segment')}: {counted(len(used), 'term')} used, {unused} not")


def _csv(rows: Sequence[Usage], segments: int) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("entry", "term", *_COLUMNS))
    for row in rows:
        writer.writerow((row.entry, row.term, *_counts(row)))


def _json(rows: Sequence[Usage], segments: int) -> None:
    import json

    terms = [
        {"entry": row.entry, "term": row.term, **dict(zip(_COLUMNS, _counts(row), strict=True))} for row in rows
    ]
    click.echo(json.dumps({"version": 1, "segments": segments, "terms": terms}, ensure_ascii=False, indent=2))
