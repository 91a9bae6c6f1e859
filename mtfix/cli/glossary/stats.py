"""``mtfix glossary stats``: count the contents of glossaries."""

from __future__ import annotations

from collections.abc import Callable

import click

from mtfix.cli.glossary import chosen
from mtfix.reporters.support.escape import visible
from mtfix.terminology.audit.stats import Stats, by_pair, measure

ORDER = 40  # in the help

# Heading and value of each column; together with the name they are 80 columns wide.
_COLUMNS: tuple[tuple[str, Callable[[Stats], str]], ...] = (
    ("entries", lambda s: str(s.entries + s.rules)),
    ("wrong", lambda s: str(s.wrong)),
    ("derived", lambda s: str(s.derived)),
    ("source", lambda s: str(s.source)),
    ("safe", lambda s: _share(s.safe, s.wrong)),
    ("review", lambda s: _share(s.review + s.hint, s.wrong)),
    ("cited", lambda s: _share(s.cited, s.entries + s.rules)),
    ("examples", lambda s: f"{s.examples / max(s.entries + s.rules, 1):.1f}"),
)
_NAME = 26


@click.command("stats")
@click.argument("names", nargs=-1, metavar="[NAME|FILE]...")
@click.option("--output-format", "output", type=click.Choice(("text", "json")), default="text")
def command(names: tuple[str, ...], output: str) -> None:
    """Count entries, wrong forms, citations and examples for each language pair, or each topic of a single pair.

    "safe" and "review" count wrong forms whose safety does not depend on the source; the rest is safe if the source
    has the term. Derived forms are searched only beside a source. "cited" is the share of entries that cite a source
    for their term, "examples" the number of examples per entry.
    """
    glossaries, failed = chosen(names)
    pairs = by_pair(glossaries)
    rows = {pair: measure(own) for pair, own in pairs.items()}
    if output == "json":
        _json({pair: {g.name: measure([g]) for g in own} for pair, own in pairs.items()})
    else:
        if len(pairs) == 1:
            rows = {glossary.name: measure([glossary]) for glossary in glossaries}
        _table(rows, measure(glossaries), "topic" if len(pairs) == 1 else "pair")
    raise click.exceptions.Exit(2 if failed else 0)


def _table(rows: dict[str, Stats], total: Stats, what: str) -> None:
    click.echo(_line(what, [name for name, _ in _COLUMNS]))
    for name, stats in rows.items():
        click.echo(_line(visible(name), [cell(stats) for _, cell in _COLUMNS]))
    if len(rows) > 1:
        count = f"{len(rows)} {what}s" + (f", {total.topics} topics" if what == "pair" else "")
        click.echo(_line(count, [cell(total) for _, cell in _COLUMNS]))


def _line(name: str, cells: list[str]) -> str:
    short = name if len(name) <= _NAME else name[: _NAME - 1] + "…"
    widths = [max(len(heading), 5) + 1 for heading, _ in _COLUMNS]
    return f"{short:<{_NAME}}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else "-"


def _json(pairs: dict[str, dict[str, Stats]]) -> None:
    import json

    data = [
        {"pair": pair, "topics": [{"name": name, **stats._asdict()} for name, stats in topics.items()]}
        for pair, topics in pairs.items()
    ]
    click.echo(json.dumps({"version": 1, "pairs": data}, ensure_ascii=False, indent=2))
