"""``mtfix glossary check``: find entries that are contradictory, ineffective or too broad."""

from __future__ import annotations

import click

from mtfix.cli.glossary import chosen, shown
from mtfix.core.encoding import decode
from mtfix.core.wording import counted
from mtfix.languages.tags import parse, primary
from mtfix.project import files
from mtfix.reporters.support.escape import visible
from mtfix.terminology import audit

ORDER = 20  # in the help

_KINDS = "\n".join(
    f"  {name:<14}{'' if kind.error else 'advice: '}{kind.meaning}" for name, kind in audit.KINDS.items()
)


@click.command("check", epilog=f"\b\nKinds of problems:\n{_KINDS}")
@click.argument("names", nargs=-1, metavar="[NAME|FILE]...")
@click.option(
    "--against",
    "texts",
    metavar="FILE",
    multiple=True,
    help="Native text, or a frequency list of words or word pairs with a count on each line (repeatable).",
)
@click.option(
    "--dictionary",
    "dictionaries",
    type=(str, str),
    metavar="LANG FILE",
    multiple=True,
    help="A dictionary in UTF-8: CC-CEDICT, EDICT, or lines of term, tab, translations parted by ; (repeatable).",
)
@click.option("--advice", is_flag=True, help="Also show advice.")
def command(
    names: tuple[str, ...], texts: tuple[str, ...], dictionaries: tuple[tuple[str, str], ...], advice: bool
) -> None:
    """Find entries that contradict each other or can never match. Default: all shipped glossaries.

    Exit code: 0 no errors, 1 errors, 2 a glossary could not be read.
    """
    glossaries, failed = chosen(names)
    against = [audit.Native(path, decode(files.read_bytes(path), path=path).text) for path in texts]
    known = [
        audit.read_dictionary(decode(files.read_bytes(path), path=path).text, path, primary(parse(tag)))
        for tag, path in dictionaries
    ]
    problems = audit.audit(glossaries, against, known)
    for problem in problems:
        if problem.error or advice:
            text = f"{shown(problem.path)}:{problem.line}: {problem.entry}: {problem.message} [{problem.kind}]"
            click.echo(visible(text))
    errors = sum(problem.error for problem in problems)
    entries = sum(len(g.items) for g in glossaries)
    rest = len(problems) - errors
    also = f"; advice: {rest}" + (" (shown with --advice)" if not advice else "") if rest else ""
    click.echo(
        f"{counted(entries, 'entry')} in {counted(len(glossaries), 'glossary')}: {counted(errors, 'error')}{also}"
    )
    raise click.exceptions.Exit(2 if failed else 1 if errors else 0)
