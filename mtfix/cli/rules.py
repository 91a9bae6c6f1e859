"""``mtfix rules``: what the rules are."""

from __future__ import annotations

import click

from mtfix.cli.glossary import chosen
from mtfix.core.discovery import summary
from mtfix.core.errors import MtfixError
from mtfix.core.suggest import hint
from mtfix.glossary.schema import RuleSpec
from mtfix.reporters.support.escape import visible

ORDER = 70  # in the help


@click.command("rules")
@click.argument("names", nargs=-1, metavar="[RULE]...")
@click.option("--kinds", is_flag=True, help="List the kinds of rules that a glossary may declare.")
@click.option("--glossary", "glossaries", metavar="NAME|FILE", multiple=True, help="Rules of this glossary only.")
def command(names: tuple[str, ...], kinds: bool, glossaries: tuple[str, ...]) -> None:
    """List the rules, or explain single ones: what they find, why, and examples."""
    if kinds:
        _list_kinds()
        return
    found, failed = chosen(glossaries)
    specs = sorted((rule for glossary in found for rule in glossary.rules), key=lambda rule: rule.rule)
    entries = sum(len(glossary.entries) for glossary in found)
    if names:
        for name in names:
            matching = [spec for spec in specs if spec.rule == name]
            if not matching:
                raise MtfixError(f"no rule {name!r}{hint(name, (s.rule for s in specs), 'mtfix rules lists them')}")
            for spec in matching:
                _explain(spec)
        return
    width = max((len(spec.rule) for spec in specs), default=0)
    for spec in specs:
        click.echo(f"{spec.rule:<{width}}  {spec.severity:<7}  {spec.safety:<6}  {visible(spec.message)}")
    click.echo(f"{'term':<{width}}  {'warning':<7}  {'':<6}  {entries} glossary entries (mtfix explain TERM)")
    raise click.exceptions.Exit(2 if failed else 0)


def _list_kinds() -> None:
    from mtfix.rules.ruleset import KINDS

    names = KINDS.names()
    width = max(map(len, names))
    for name in names:
        click.echo(f"{visible(name):<{width}}  {visible(summary(KINDS.load(name)))}")


def _explain(spec: RuleSpec) -> None:
    click.secho(spec.rule, bold=True)
    click.echo(f"  {visible(spec.message)}")
    click.echo(f"  severity {spec.severity}, {spec.safety}, kind {spec.kind}, declared in {visible(spec.file)}")
    if spec.note:
        click.echo(f"  {visible(spec.note)}")
    if spec.cite and spec.cite != "usage":
        click.echo(f"  see {visible(spec.cite)}")
    for example in spec.examples:
        if example.source:
            click.echo(f"  source  {visible(example.source)}")
        if example.bad:
            click.echo(f"  bad     {visible(example.bad)}")
            click.echo(f"  good    {visible(example.good) if example.good else '(reported only)'}")
        if example.keep:
            click.echo(f"  stays   {visible(example.keep)}")
    click.echo()
