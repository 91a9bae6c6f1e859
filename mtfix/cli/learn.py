"""``mtfix learn``: propose glossary entries from corrections."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from mtfix.cli import complain
from mtfix.core.errors import MtfixError
from mtfix.reporters.support.escape import visible
from mtfix.terminology.learning.triples import Triple

if TYPE_CHECKING:
    from mtfix.terminology.learning.merge import Merged

ORDER = 95  # in the help
_KINDS = ("--mt/--edited", "--table", "--before/--after", "--git", "--tmx", "--decisions")


@click.command("learn")
@click.option("--source", metavar="FILE", default="", help="The source text, line by line.")
@click.option("--mt", metavar="FILE", default="", help="The machine translation, line by line.")
@click.option("--edited", metavar="FILE", default="", help="The edited translation, line by line.")
@click.option("--table", metavar="FILE", multiple=True, help="A CSV, TSV or JSONL table of all three (repeatable).")
@click.option(
    "--columns",
    metavar="SRC,MT,EDITED",
    default="",
    help="The columns of tables (default: recognised by their names).",
)
@click.option("--before", metavar="FILE", default="", help="A translated file before editing …")
@click.option("--after", metavar="FILE", default="", help="… and after it: PO, XLIFF, JSON …")
@click.option("--git", "revisions", metavar="REV..REV", default="", help="Changes to translated files in git.")
@click.option(
    "--path", "paths", metavar="PATH", multiple=True, help="Only files in this folder, with --git (repeatable)."
)
@click.option(
    "--tmx", metavar="FILE", multiple=True, help="A TMX with machine translations and their edited versions."
)
@click.option("--decisions", metavar="FILE", default="", help="Decisions made in reviews (.mtfix/decisions.jsonl).")
@click.option("--from", "source_language", metavar="LANG", default="", help="Language of the source.")
@click.option("--to", "target_language", metavar="LANG", required=True, help="Language of the translation.")
@click.option("--output", metavar="GLOSSARY", required=True, help="The glossary to write or to extend.")
@click.option(
    "--min-support",
    metavar="N",
    type=click.IntRange(2),
    default=2,
    show_default=True,
    help="Lines that must support an entry.",
)
@click.option(
    "--max-counter",
    metavar="SHARE",
    type=click.FloatRange(0, 1),
    default=0.1,
    show_default=True,
    help="Share of lines that may contradict it.",
)
@click.option("--no-memory", is_flag=True, help="Use only these corrections, and do not store them.")
@click.option(
    "--encoding",
    metavar="NAME",
    default=None,
    help="Encoding (default: byte order mark or declaration, else UTF-8).",
)
def command(
    source: str, mt: str, edited: str, table: tuple[str, ...], columns: str, before: str, after: str, revisions: str,
    paths: tuple[str, ...], tmx: tuple[str, ...], decisions: str, source_language: str, target_language: str,
    output: str, min_support: int, max_counter: float, no_memory: bool, encoding: str | None,
) -> None:  # fmt: skip
    """Propose glossary entries for wordings that people corrected repeatedly and never left uncorrected.

    The corrections are stored beside the glossary (NAME.memory.gz), so that learning from more of them later gives the
    same result as learning from all at once. Entries edited by hand are not changed. Exit code: 0 done, 2 could not run.
    """
    from mtfix.core.encoding import decode
    from mtfix.glossary.load import load
    from mtfix.project import corrections, files
    from mtfix.terminology.learning import learn
    from mtfix.terminology.learning.merge import gone, merge, with_rejected
    from mtfix.terminology.learning.triples import distinct

    for first, second, names in ((mt, edited, _KINDS[0]), (before, after, _KINDS[2])):
        if bool(first) != bool(second):
            raise click.UsageError(f"{names} must be used together")
    if not (mt or table or before or revisions or tmx or decisions):
        raise click.UsageError(f"no corrections given: use {', '.join(_KINDS[:-1])} or {_KINDS[-1]}")
    if source and not mt:
        raise click.UsageError("--source needs --mt and --edited")
    languages = source_language, target_language

    def given() -> Iterator[Triple]:
        if mt:
            yield from corrections.aligned(mt, edited, source, encoding)
        names = tuple(name.strip() for name in columns.split(",")) if columns else ()
        if columns and len(names) not in (2, 3):
            raise click.UsageError("--columns takes SOURCE,MT,EDITED or MT,EDITED")
        for path in table:
            yield from corrections.table(path, names, encoding)
        how = files.Reading(encoding=encoding, languages=languages)
        if before:
            yield from corrections.versions(before, after, lambda path: files.read(path, how), languages)
        if revisions:
            for path, one in corrections.history(
                revisions, paths, lambda raw, path: files.document(raw, path, how)
            ):
                if isinstance(one, MtfixError):
                    complain(MtfixError(f"skipped: {one.message}", path=path))
                else:
                    yield one
        for path in tmx:
            yield from corrections.memory(path, languages, encoding)
        if decisions:
            yield from corrections.decided(decisions)

    new = distinct(given())
    if not new:
        raise MtfixError("no corrections found: all segments are empty")
    kept = corrections.memory_of(output)
    memory = corrections.Memory([], {}) if no_memory else corrections.remembered(kept)
    lines = distinct([*memory.triples, *new])
    text = ""
    if os.path.exists(output):
        text = decode(files.read_bytes(output), path=output).text
    refused = gone(text, memory.written, output)
    if refused:
        text = with_rejected(text, refused, output)
    rejected = load(text, path=output).rejected if text.strip() else ()
    found = learn(lines, languages, min_support=min_support, max_counter=max_counter, rejected=rejected)
    pair, today = "-".join(filter(None, languages)), datetime.now(UTC).date().isoformat()
    done = merge(text, found, pair=pair, path=output, day=today)
    files.write(output, done.text.encode("utf-8"))
    if not no_memory:
        written = {term: list(forms) for term, forms in done.learned.items()}
        corrections.remember(kept, corrections.Memory(lines, written))
    _tell(output, len(new), len(lines), len(found), done, [one.term for one in refused])


def _tell(output: str, new: int, all_: int, found: int, done: Merged, rejected: list[str]) -> None:
    earlier = f", {all_} with those of earlier runs" if all_ != new else ""
    click.echo(visible(f"{new} corrected segments{earlier}: {found} entries in {output}"), err=True)
    for label, terms in (
        ("new", done.added),
        ("changed", done.changed),
        ("no longer supported, removed", done.retired),
        ("removed by hand, not proposed again", rejected),
        ("in conflict with an existing entry, not written", done.refused),
    ):
        if terms:
            shown = ", ".join(terms[:8]) + (f" and {len(terms) - 8} more" if len(terms) > 8 else "")
            click.echo(visible(f"  {label} ({len(terms)}): {shown}"), err=True)
    click.echo(
        visible(f"check the entries, then run: mtfix glossary test {output}, mtfix lint --glossary {output} FILES"),
        err=True,
    )
