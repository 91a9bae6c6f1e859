"""``mtfix glossary extract``: candidates for a term base from a translation."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from mtfix.cli import note
from mtfix.cli.support.common import encoding_option
from mtfix.cli.support.corpus import corpus_lines
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.reporters.support.escape import visible

if TYPE_CHECKING:
    from mtfix.terminology.extract import Candidate

ORDER = 47  # in the help
FORMATS = ("text", "csv", "json")


@click.command("extract")
@click.argument("corpus", metavar="TRANSLATION")
@click.option("--source", metavar="FILE", default="", help="The text it was translated from, line by line.")
@click.option("--columns", metavar="SRC,TRANSLATION", default="", help="The columns of a table.")
@click.option("--from", "source_language", metavar="LANG", default="", help="Language of the source.")
@click.option("--to", "target_language", metavar="LANG", default="", help="Language of the translation.")
@click.option(
    "--min-count", metavar="N", type=click.IntRange(2), default=3, show_default=True, help="Lines that have a term."
)
@click.option("--all", "everything", is_flag=True, help="Also the terms that have one rendering.")
@click.option("--output-format", "output", type=click.Choice(FORMATS), default="text")
@encoding_option
def command(
    corpus: str, source: str, columns: str, source_language: str, target_language: str, min_count: int,
    everything: bool, output: str, encoding: str | None,
) -> None:  # fmt: skip
    """List terms that a translation renders in several ways or leaves untranslated: candidates for a glossary.

    TRANSLATION is a file of any format that holds its source, a text with --source, or a table (CSV, TSV, JSONL).
    The most frequent terms come first. Exit code: 0, 2 could not run.
    """
    from mtfix.cli.support.pair import pair_of
    from mtfix.terminology.extract import extract

    lines = corpus_lines(corpus, source, "", columns, (source_language, target_language), encoding)
    pairs = [(original, translation) for original, translation, _ in lines if original and translation]
    if not pairs:
        raise MtfixError("no line has both a source and a translation; name the source with --source", path=corpus)
    languages = pair_of(source_language, target_language, pairs)
    found = extract(pairs, languages, min_count=min_count, consistent=everything)
    {"text": _text, "csv": _csv, "json": _json}[output](found)
    if not found:
        kind = "no term" if everything else "no term that is rendered in several ways"
        note(
            f"{kind} in {counted(len(pairs), 'line')}"
            + ("" if min_count == 2 else "; --min-count 2 asks for fewer lines")
        )


def _text(found: Sequence[Candidate]) -> None:
    for one in found:
        click.echo(visible(f"{one.source} ({one.lines}): {', '.join(_renderings(one))}"))


def _csv(found: Sequence[Candidate]) -> None:
    """A table that spreadsheets and `glossary import` read: the usual rendering is the term, the others are synonyms."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("source", "target", "synonyms", "lines", "note"))
    for one in found:
        usual, *others = [rendering.text for rendering in one.renderings]
        writer.writerow((one.source, usual, "; ".join(others), one.lines, ", ".join(_renderings(one))))


def _json(found: Sequence[Candidate]) -> None:
    import json

    terms = [{**one._asdict(), "renderings": [r._asdict() for r in one.renderings]} for one in found]
    click.echo(json.dumps({"version": 1, "terms": terms}, ensure_ascii=False, indent=2))


def _renderings(one: Candidate) -> list[str]:
    renderings = [f"{rendering.text} {rendering.lines}" for rendering in one.renderings]
    return [*renderings, *([f"untranslated {one.untranslated}"] if one.untranslated else [])]
