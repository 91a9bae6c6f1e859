"""``mtfix glossary impact``: what glossaries would change in a corpus."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from mtfix.cli.glossary import languages_of
from mtfix.cli.support.common import encoding_option
from mtfix.cli.support.corpus import corpus_lines
from mtfix.glossary.schema import Glossary

ORDER = 45  # in the help
FORMATS = ("text", "json", "html")


@click.command("impact")
@click.argument("names", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--on",
    "corpus",
    metavar="CORPUS",
    required=True,
    help="A translation in any format, or a table (CSV, TSV, JSONL) of source, mt and reference.",
)
@click.option("--source", metavar="FILE", default="", help="The source text, line by line.")
@click.option("--reference", metavar="FILE", default="", help="An edited or accepted version of it, line by line.")
@click.option("--columns", metavar="SRC,MT,REFERENCE", default="", help="The columns of a table.")
@click.option("--from", "source_language", metavar="LANG", default="", help="Language of the source.")
@click.option("--to", "target_language", metavar="LANG", default="", help="Language of the translation.")
@click.option(
    "--before", "revision", metavar="REV", default="", help="Compare with the glossaries of a git revision."
)
@click.option(
    "--samples",
    metavar="N",
    type=click.IntRange(0),
    default=3,
    show_default=True,
    help="Changes to show for each entry, contradicted ones first.",
)
@click.option("--output-format", "output", type=click.Choice(FORMATS), default="text")
@click.option("--fail-if-contradicted", is_flag=True, help="Exit with 1 where the reference contradicts a change.")
@encoding_option
def command(
    names: tuple[str, ...], corpus: str, source: str, reference: str, columns: str, source_language: str,
    target_language: str, revision: str, samples: int, output: str, fail_if_contradicted: bool, encoding: str | None,
) -> None:  # fmt: skip
    """Show what glossaries would change in a corpus: by entry, with samples, and whether a reference supports each change.

    A change is supported if the reference has the new wording and not the old one, contradicted if it has only the old
    one, and otherwise open. Exit code: 0 done, 1 contradicted (with --fail-if-contradicted), 2 could not run.
    """
    from mtfix.glossary import packs
    from mtfix.project.boundary import glossaries as glossary_files
    from mtfix.reporters.support import impact as reports
    from mtfix.terminology.impact import Verdict, compare, effects, summaries

    paths = glossary_files("", named=names, with_packs=False)
    glossaries = [packs.read(path) for path in paths]
    languages = languages_of(glossaries, source_language, target_language)
    lines = corpus_lines(corpus, source, reference, columns, languages, encoding)
    now = list(effects(glossaries, lines, languages))
    rows = summaries(now)
    if revision:
        rows = compare(rows, summaries(effects(_earlier(paths, glossaries, revision), lines, languages)))
    getattr(reports, output)(rows, now, lines, samples, sys.stdout)
    if fail_if_contradicted and any(effect.verdict is Verdict.CONTRADICTED for effect in now):
        raise click.exceptions.Exit(1)


def _earlier(paths: Sequence[str], glossaries: Sequence[Glossary], revision: str) -> list[Glossary]:
    """The glossaries as they were in a revision; those that did not exist in it are omitted."""
    from mtfix.glossary.load import load
    from mtfix.project.changed_lines import content_at

    found = []
    for path, glossary in zip(paths, glossaries, strict=True):
        raw = content_at(path, revision)
        if raw is not None:
            name = f"{os.path.relpath(path)}@{revision}"
            found.append(
                load(raw.decode("utf-8-sig", "replace"), path=name, name=glossary.name, pair=glossary.pair)
            )
    return found
