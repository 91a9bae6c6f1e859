"""``mtfix glossary sort``: sort entries alphabetically."""

from __future__ import annotations

import click

from mtfix.cli.glossary import shown
from mtfix.core.encoding import decode
from mtfix.glossary.sort import sort
from mtfix.project import files
from mtfix.project.boundary import glossaries
from mtfix.reporters.support.escape import visible

ORDER = 30  # in the help


@click.command("sort")
@click.argument("names", nargs=-1, required=True, metavar="[NAME|FILE]...")
def command(names: tuple[str, ...]) -> None:
    """Sort the terms of glossaries alphabetically, in place.

    Lines are not reformatted, and a comment moves with the term below it.
    """
    for path in glossaries("", named=names, with_packs=False):
        decoded = decode(files.read_bytes(path), path=path, encoding="utf-8")
        text = sort(decoded.text, path)
        if text != decoded.text:
            files.write(path, decoded._replace(text=text).encode())
            click.echo(visible(f"{shown(path)}: sorted"))
