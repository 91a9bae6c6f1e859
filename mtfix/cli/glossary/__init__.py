"""``mtfix glossary``: test, check, import and export glossaries."""

from __future__ import annotations

import os
from collections.abc import Sequence

import click

from mtfix.cli import Lazy, complain
from mtfix.core.errors import MtfixError
from mtfix.glossary import packs
from mtfix.glossary.schema import Glossary
from mtfix.project.boundary import glossaries

ORDER = 90  # in the help


@click.group("glossary", cls=Lazy, package="mtfix.cli.glossary")
def command() -> None:
    """Work with glossaries: YAML files of terms, their known mistranslations and rules."""


def chosen(names: tuple[str, ...]) -> tuple[list[Glossary], int]:
    """The glossaries with these names (default: all shipped ones), and how many could not be read."""
    paths = glossaries("", named=names or packs.pairs(), with_packs=False)
    found: list[Glossary] = []
    failed = 0
    for path in paths:
        try:
            found.append(packs.read(path))
        except MtfixError as error:
            complain(error)
            failed += 1
    return found, failed


def languages_of(glossaries: Sequence[Glossary], source: str, target: str) -> tuple[str, str]:
    """The languages of a corpus: those that the user names, else the pair of the glossaries."""
    pairs = {glossary.pair for glossary in glossaries}
    if source or target or len(pairs) == 1:
        (own, *_) = pairs or {("", "en")}
        return source or own[0], target or own[1]
    raise click.UsageError("the glossaries are for several language pairs; choose one with --from and --to")


def shown(path: str) -> str:
    """A path as shown in reports: relative if it is in the current folder."""
    relative = os.path.relpath(path) if os.path.isabs(path) else path
    return path if relative.startswith(os.pardir) else relative
