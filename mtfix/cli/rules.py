"""``mtfix rules``: list and explain rules."""

from __future__ import annotations

from collections.abc import Sequence

import click

from mtfix.cli import note
from mtfix.cli.glossary import chosen
from mtfix.cli.support import complete
from mtfix.core.discovery import summary
from mtfix.core.errors import MtfixError, hint
from mtfix.engine.policy import means
from mtfix.glossary.schema import Glossary, RuleSpec
from mtfix.reporters.support import page
from mtfix.reporters.support.escape import visible

ORDER = 70  # in the help
_LABEL = 7


@click.command("rules")
@click.argument("names", nargs=-1, metavar="[RULE]...", shell_complete=complete.rules)
@click.option("--kinds", is_flag=True, help="List the kinds of rules that a glossary may declare.")
@click.option("--glossary", "glossaries", metavar="NAME|FILE", multiple=True, help="Rules of this glossary only.")
@click.option("--output-format", "output", type=click.Choice(("text", "json")), default="text")
def command(names: tuple[str, ...], kinds: bool, glossaries: tuple[str, ...], output: str) -> None:
    """List the rules, or show the pages of some: what they find, why it matters, when they do not report.

    RULE is an id, the beginning of ids, or a glob.

    \b
    mtfix rules
    mtfix rules number-date
    mtfix rules 'term-*' --output-format json
    """
    if kinds:
        _list_kinds()
        return
    found, failed = chosen(glossaries)
    specs = [rule for glossary in found for rule in glossary.rules]
    if names:
        specs = list({spec.name: spec for name in names for spec in _named(name, specs)}.values())
    if output == "json":
        _json(specs)
    elif names:
        for spec in specs:
            _page(spec)
    else:
        _overview(found)
    raise click.exceptions.Exit(2 if failed else 0)


def _named(name: str, specs: Sequence[RuleSpec]) -> list[RuleSpec]:
    """The rules that a name matches. Raises MtfixError if there is none."""
    found = [spec for spec in specs if spec.rule == name] or [spec for spec in specs if means(name, spec.rule)]
    if not found:
        found = [spec for spec in specs if any(means(name, old) for old in spec.formerly)]
        if not found:
            known = {spec.rule for spec in specs}
            raise MtfixError(f"no rule {name!r}{hint(name, sorted(known), 'mtfix rules lists them')}")
        note(f"rule {name!r} is now {', '.join(spec.rule for spec in found)}")
    return found


def _overview(glossaries: Sequence[Glossary]) -> None:
    """The rules, grouped by the files that declare them."""
    declaring = [glossary for glossary in glossaries if glossary.rules]
    width = max((len(spec.rule) for glossary in declaring for spec in glossary.rules), default=0)
    for glossary in declaring:
        click.secho(visible(glossary.name), bold=True, nl=False)
        click.echo(f"  {visible(glossary.about)}" if glossary.about else "")
        for spec in glossary.rules:
            click.echo(f"  {spec.rule:<{width}}  {spec.severity:<7}  {spec.safety:<6}  {visible(spec.message)}")
        click.echo()
    entries = sum(len(glossary.entries) for glossary in glossaries)
    click.echo(f"The rules about terms use {entries} glossary entries; `mtfix explain TERM` shows one.")


def _list_kinds() -> None:
    from mtfix.rules.ruleset import KINDS

    names = KINDS.names()
    width = max(map(len, names))
    for name in names:
        click.echo(f"{visible(name):<{width}}  {visible(summary(KINDS.load(name)))}")


def _page(spec: RuleSpec) -> None:
    click.secho(spec.rule, bold=True, nl=False)
    click.echo(f": {visible(spec.message)}")
    source = ", needs the source" if _requires_source(spec) else ""
    click.echo(
        f"  {spec.severity}, {spec.safety}{source}; kind {spec.kind}; {visible(spec.file)}, line {spec.line}"
    )
    if spec.formerly:
        click.echo(f"  formerly {', '.join(spec.formerly)}")
    sections = list(page.sections(spec))
    first = page.before_examples(spec)
    for heading, text in sections[:first]:
        _section(heading, text)
    _examples(spec)
    for heading, text in sections[first:]:
        _section(heading, text)
    click.echo()


def _section(heading: str, text: str) -> None:
    click.echo(f"\n  {heading}")
    click.echo(click.wrap_text(visible(text), 80, initial_indent="    ", subsequent_indent="    "))


def _examples(spec: RuleSpec) -> None:
    click.echo("\n  Examples")
    for number, example in enumerate(spec.examples):
        if number:
            click.echo()
        for what, text in page.example_lines(example):
            click.echo(f"    {what:<{_LABEL}} {visible(text)}")


def _json(specs: Sequence[RuleSpec]) -> None:
    import json

    rules = [page.record(spec, requires_source=_requires_source(spec)) for spec in specs]
    click.echo(json.dumps({"version": 1, "rules": rules}, ensure_ascii=False, indent=2))


def _requires_source(spec: RuleSpec) -> bool:
    from mtfix.rules.ruleset import kind_class

    return kind_class(spec)(spec).requires_source
