"""``mtfix glossary import``: make a glossary of a term base of another tool."""

from __future__ import annotations

import os

import click

from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.project import files
from mtfix.reporters.support.escape import visible
from mtfix.terminology import exchange
from mtfix.terminology.exchange.support import table
from mtfix.terminology.exchange.support.base import Losses, Reading

ORDER = 50  # in the help


@click.command("import")
@click.argument("path", metavar="FILE")
@click.option("--output", metavar="FILE", default="", help="Write the glossary to FILE (default: standard output).")
@click.option(
    "--pair",
    metavar="SOURCE-TARGET",
    default="",
    help="The languages to import, such as zh-en (default, of two: the file's order).",
)
@click.option(
    "--columns",
    metavar="ROLE=HEADING,…",
    default="",
    help=f"Columns of a table, if their headings are not recognised: {', '.join(table.ROLES)}.",
)
@click.option(
    "--sheet", metavar="NAME", default="", help="Sheet of a workbook (default: the first that is not empty)."
)
@click.option("--as", "name", type=click.Choice(exchange.names("read")), help="Format (default: from the suffix).")
@click.option(
    "--encoding", metavar="NAME", default=None, help="Encoding of a table (default: byte order mark, else UTF-8)."
)
def command(
    path: str, output: str, pair: str, columns: str, sheet: str, name: str | None, encoding: str | None
) -> None:
    """Make a glossary of a term base: TBX, CSV, TSV, or Excel (with `pip install 'mtfix[xlsx]'`).

    Forbidden and deprecated terms become wrong forms; admitted terms are accepted, too. What a glossary cannot
    express is listed on standard error.
    """
    from mtfix.glossary import write
    from mtfix.glossary.load import load
    from mtfix.glossary.schema import Entry
    from mtfix.terminology.exchange.support import entries

    if output and os.path.exists(output):
        raise MtfixError("the file exists already; choose another name, or remove it", path=output)
    how = Reading(path, _pair(pair), _columns(columns), sheet, encoding)
    losses = Losses()
    format = exchange.named(name or exchange.detect(path))
    concepts = format.read(files.read_bytes(path), how, losses)
    languages = entries.pair_of(concepts, how.pair, path)
    found = entries.entries(concepts, languages, losses)
    stem = os.path.basename(path)
    defaults = Entry("", safety="source", calques=False, missing="hint" if languages[0] else "", cite=stem)
    text = write.write(
        [
            entry._replace(safety="source", calques=False, missing=defaults.missing, cite=entry.cite or stem)
            for entry in found
        ],
        pair="-".join(filter(None, languages)),
        about=f"Terms from {stem}.",
        defaults=defaults,
        templates=entries.TEMPLATES if languages[0] else entries.ALONE,
    )
    load(text, path=output or path)  # raises MtfixError if what is about to be written is not valid
    files.write(output or files.STDIN, text.encode("utf-8"))
    if not how.pair[1]:
        click.echo(f"assumed pair {'-'.join(languages)}: name it with --pair", err=True)
    for loss in losses:
        click.echo(visible(f"not imported: {loss}"), err=True)
    click.echo(
        f"{counted(len(found), 'term')} of {counted(len(concepts), 'concept')} from {visible(path)}", err=True
    )
    if output:
        click.echo(
            visible(f"now run: mtfix glossary test {output}, and mtfix lint --glossary {output} FILES"), err=True
        )


def _pair(text: str) -> tuple[str, str]:
    if not text:
        return "", ""
    source, _, target = text.rpartition("-")
    if not target.isalpha() or not (source.isalpha() or not source):
        raise click.UsageError("--pair takes two languages, such as zh-en")
    return source.lower(), target.lower()


def _columns(text: str) -> dict[str, str]:
    found = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        role, equals, heading = part.partition("=")
        if role not in table.ROLES or not equals:
            raise click.UsageError(
                f"--columns takes ROLE=HEADING, where ROLE is one of {', '.join(table.ROLES)}: {part!r}"
            )
        found[role] = heading.strip()
    return found
