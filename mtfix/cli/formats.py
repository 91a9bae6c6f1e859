"""``mtfix formats``: which file formats there are."""

from __future__ import annotations

import click

from mtfix import formats


@click.command("formats")
def command() -> None:
    """List the file formats, and what each keeps untouched."""
    known = formats.every()
    width = max(len(each.NAME) for each in known)
    for each in known:
        suffixes = " ".join(s for s in each.SUFFIXES if s)
        click.echo(f"{each.NAME:<{width}}  {suffixes}")
        click.echo(f"{'':<{width}}  keeps {each.PROTECTS}")
