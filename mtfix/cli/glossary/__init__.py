"""``mtfix glossary``: prove glossaries and look into them."""

from __future__ import annotations

import click

from mtfix import packs
from mtfix.cli import complain
from mtfix.errors import MtfixError
from mtfix.glossary.schema import Glossary
from mtfix.reporters.escape import visible


@click.group("glossary")
def command() -> None:
    """Work with glossaries: files of YAML that say what is wrong and what is right."""


def chosen(names: tuple[str, ...]) -> tuple[list[Glossary], int]:
    """The glossaries named (all shipped ones, if none is), and how many could not be read."""
    paths = packs.select("", named=names or packs.pairs(), packs=False)
    found: list[Glossary] = []
    failed = 0
    for path in paths:
        try:
            found.append(packs.read(path))
        except MtfixError as error:
            complain(error)
            failed += 1
    return found, failed


@command.command("test")
@click.argument("names", nargs=-1, metavar="[NAME|FILE]...")
def test(names: tuple[str, ...]) -> None:
    """Run every example of every entry: bad must become good, keep must stay.

    Exit code: 0 all right, 1 an example fails or an entry has none, 2 a glossary cannot be read.
    """
    from mtfix.proof import prove

    glossaries, failed = chosen(names)
    entries = examples = 0
    failures = 0
    for glossary in glossaries:
        try:
            outcome = prove(glossary)
        except MtfixError as error:
            complain(error)
            failed += 1
            continue
        entries += len(glossary.entries) + len(glossary.rules)
        examples += outcome.examples
        failures += len(outcome.failures)
        for failure in outcome.failures:
            click.echo(visible(f"{failure.path}:{failure.line}: {failure.entry}: {failure.message}"))
    click.echo(f"{examples} examples of {entries} entries in {len(glossaries)} glossaries: {failures} failed")
    raise click.exceptions.Exit(2 if failed else 1 if failures else 0)
