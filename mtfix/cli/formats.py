"""``mtfix formats``: which file formats there are."""

from __future__ import annotations

import click

from mtfix import formats


@click.command("formats")
def command() -> None:
    """List the file formats, and what each keeps untouched."""
    width = max(len(each.name) for each in formats.FORMATS)
    for each in formats.FORMATS:
        click.echo(f"{each.name:<{width}}  {' '.join(each.suffixes)}")
        click.echo(f"{'':<{width}}  keeps {each.protects}")
