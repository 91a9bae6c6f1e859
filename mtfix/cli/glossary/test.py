"""``mtfix glossary test``: run the examples of entries."""

from __future__ import annotations

import click

from mtfix.cli import complain
from mtfix.cli.glossary import chosen, shown
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.reporters.support.escape import visible

ORDER = 10  # in the help


@click.command("test")
@click.argument("names", nargs=-1, metavar="[NAME|FILE]...")
def command(names: tuple[str, ...]) -> None:
    """Run all examples of all entries: bad must become good, keep must not change.

    Exit code: 0 all pass, 1 an example fails or an entry has none, 2 a glossary could not be read.
    """
    from mtfix.terminology.examples import run_examples

    glossaries, failed = chosen(names)
    entries = examples = 0
    failures = 0
    for glossary in glossaries:
        try:
            outcome = run_examples(glossary)
        except MtfixError as error:
            complain(error)
            failed += 1
            continue
        entries += len(glossary.items)
        examples += outcome.examples
        failures += len(outcome.failures)
        for failure in outcome.failures:
            click.echo(visible(f"{shown(failure.path)}:{failure.line}: {failure.entry}: {failure.message}"))
    click.echo(
        f"{counted(examples, 'example')} of {counted(entries, 'entry')} in {counted(len(glossaries), 'glossary')}: {failures} failed"
    )
    raise click.exceptions.Exit(2 if failed else 1 if failures else 0)
