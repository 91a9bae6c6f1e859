"""``mtfix formats``: list the supported formats."""

from __future__ import annotations

import click

from mtfix import reporters
from mtfix.core.discovery import summary
from mtfix.project import catalogue
from mtfix.reporters.support.escape import visible
from mtfix.terminology import exchange

ORDER = 100  # in the help


@click.command("formats")
def command() -> None:
    """List the formats of files, reports and term bases."""
    _heading("Files, and what is never changed in them (--format)")
    for each in catalogue.formats():
        _item(each.name, f"{each.description}: {' '.join(each.suffixes)}")
        _item("", f"protects {each.protects}")
    _heading("Reports (lint --output-format)")
    for name in reporters.REGISTRY.names():
        _item(name, summary(reporters.named(name)))
    _heading("Term bases (glossary import, glossary export)")
    for name, format in exchange.formats().items():
        ways = " and ".join(way for way, has in (("import", "read"), ("export", "write")) if hasattr(format, has))
        _item(name, f"{format.DESCRIPTION}: {' '.join(format.SUFFIXES)} ({ways})")


def _heading(text: str) -> None:
    click.secho(text, bold=True)


def _item(name: str, text: str) -> None:
    click.echo(f"  {visible(name):<12}{visible(text)}")
