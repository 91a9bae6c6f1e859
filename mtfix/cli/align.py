"""``mtfix align``: the pairs of a text and its translation, whose lines need not match."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import click

from mtfix.cli import note
from mtfix.cli.support import complete
from mtfix.cli.support.common import encoding_option
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.project import files

ORDER = 33  # in the help


class _Row(NamedTuple):
    source: str
    target: str
    confidence: float


@click.command("align")
@click.argument("path", metavar="TRANSLATION", shell_complete=complete.files)
@click.option(
    "--source",
    metavar="FILE",
    required=True,
    help="The text it was translated from.",
    shell_complete=complete.files,
)
@click.option(
    "--as", "name", type=click.Choice(("tsv", "tmx")), default="tsv", show_default=True, help="Format to write."
)
@click.option("--output", metavar="FILE", default=files.STDIN, help="Write to FILE (default: standard output).")
@click.option(
    "--min-confidence",
    metavar="P",
    type=click.FloatRange(0, 1),
    default=0.0,
    help="Only pairs with at least this probability of being right (0 to 1).",
)
@click.option("--from", "source_language", metavar="LANG", default="", help="Source language (default: detected).")
@click.option("--to", "target_language", metavar="LANG", default="", help="Target language (default: detected).")
@encoding_option
def command(
    path: str, source: str, name: str, output: str, min_confidence: float,
    source_language: str, target_language: str, encoding: str | None,
) -> None:  # fmt: skip
    """Pair the lines of a text with those of its translation, where lines were joined, split, added or left out.

    Both may be files of any format; the texts of others than plain text are paired as paragraphs. TSV has the columns source,
    target and confidence, and an empty cell where a line has no counterpart; TMX has only pairs. Exit code: 0 done, 2 could
    not run.
    """
    if files.STDIN in (path, source) and path == source:
        raise click.UsageError("only one of the two can be standard input")
    # Only needed here.
    from mtfix.engine.alignment import align
    from mtfix.project.pairing import CONFIDENT

    theirs, ours = _texts(source, encoding), _texts(path, encoding)
    pairs = align(theirs, ours)
    rows = [
        _Row(" ".join(theirs[slice(*pair.source)]), " ".join(ours[slice(*pair.target)]), pair.confidence)
        for pair in pairs
        if pair.confidence >= min_confidence
    ]
    text = _tmx(rows, _languages(source_language, target_language, rows)) if name == "tmx" else _tsv(rows)
    files.write(output, text.encode("utf-8"))
    sure = sum(
        p.target.end - p.target.start for p in pairs if p.confidence >= CONFIDENT and p.source.start < p.source.end
    )
    note(f"{sure} of {counted(len(ours), 'line')} aligned with a confidence of {CONFIDENT} or more")


def _texts(path: str, encoding: str | None) -> list[str]:
    """The lines of a plain text, or the texts of another format, without spaces at their ends; none is empty."""
    document = files.read(path, files.Reading(encoding=encoding))
    texts = document.text.split("\n") if document.format == "text" else [s.text for s in document.segments]
    found = [" ".join(text.split()) for text in texts if text.strip()]
    if not found:
        raise MtfixError("there is no text in it", path=path)
    return found


def _languages(source: str, target: str, rows: Sequence[_Row]) -> tuple[str, str]:
    """The languages as tags. Raises MtfixError where they are neither given nor certain from the texts."""
    from mtfix.cli.support.pair import pair_of
    from mtfix.languages.tags import parse

    found = pair_of(source, target, [(row.source, row.target) for row in rows])
    return parse(source) if source else found[0], parse(target) if target else found[1]


def _tsv(rows: Sequence[_Row]) -> str:
    # Texts have no tabs and no line breaks: all spaces are single spaces.
    return "source\ttarget\tconfidence\n" + "".join(f"{r.source}\t{r.target}\t{r.confidence:.3f}\n" for r in rows)


def _tmx(rows: Sequence[_Row], languages: tuple[str, str]) -> str:
    """TMX 1.4b (LISA OSCAR)."""
    from mtfix.core.version import __version__
    from mtfix.reporters.support.xml import escaped

    source, target = languages
    units = (
        f'    <tu><prop type="x-confidence">{row.confidence:.3f}</prop>'
        f'<tuv xml:lang="{source}"><seg>{escaped(row.source)}</seg></tuv>'
        f'<tuv xml:lang="{target}"><seg>{escaped(row.target)}</seg></tuv></tu>\n'
        for row in rows
        if row.source and row.target
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
        f'  <header creationtool="mtfix" creationtoolversion="{__version__}" segtype="paragraph" o-tmf="text"'
        f' adminlang="en" srclang="{source}" datatype="plaintext"/>\n  <body>\n{"".join(units)}  </body>\n</tmx>\n'
    )
