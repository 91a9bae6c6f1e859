"""``mtfix glossary export``: write glossaries in the formats of other tools."""

from __future__ import annotations

import click

from mtfix.cli.glossary import chosen
from mtfix.project import files
from mtfix.reporters.support.escape import visible
from mtfix.terminology import exchange
from mtfix.terminology.exchange.support.base import Losses

ORDER = 60  # in the help


@click.command("export")
@click.argument("names", nargs=-1, required=True, metavar="NAME|FILE...")
@click.option("--as", "name", type=click.Choice(exchange.names("write")), required=True, help="Format to write.")
@click.option("--output", metavar="FILE", default=files.STDIN, help="Write to FILE (default: standard output).")
def command(names: tuple[str, ...], name: str, output: str) -> None:
    """Write glossaries in the format of another tool.

    What that format cannot express (gates, examples, safety of corrections) is listed on standard error.
    """
    glossaries, failed = chosen(names)
    if failed:
        raise click.exceptions.Exit(2)
    losses = Losses()
    text = exchange.named(name).write(glossaries, losses)
    files.write(output, text.encode("utf-8"))
    for loss in losses:
        click.echo(visible(f"not in {name}: {loss}"), err=True)
