"""``mtfix learn``: propose glossary entries from corrections."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

import click

from mtfix.cli import complain, note
from mtfix.cli.support.common import encoding_option
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.terminology.learning.triples import Triple

if TYPE_CHECKING:
    from mtfix.project.files import Reading

ORDER = 95  # in the help
_NAMED = 8  # terms that are named in a message
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
@click.option(
    "--from",
    "source_language",
    metavar="LANG",
    default="",
    help="Language of the source, if its text does not tell.",
)
@click.option("--to", "target_language", metavar="LANG", default="", help="Language of the translation, likewise.")
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
@encoding_option
def command(
    source: str, mt: str, edited: str, table: tuple[str, ...], columns: str, before: str, after: str, revisions: str,
    paths: tuple[str, ...], tmx: tuple[str, ...], decisions: str, source_language: str, target_language: str,
    output: str, min_support: int, max_counter: float, no_memory: bool, encoding: str | None,
) -> None:  # fmt: skip
    """Propose glossary entries for wordings that people corrected repeatedly and never left uncorrected.

    The corrections are stored beside the glossary (NAME.memory.gz), so that learning from more of them later gives the
    same result as learning from all at once. Entries edited by hand are not changed. Exit code: 0 done, 2 could not run.
    """
    from mtfix.cli.support.pair import pair_of
    from mtfix.core.encoding import decode
    from mtfix.glossary import packs
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
    headings = tuple(name.strip() for name in columns.split(",")) if columns else ()
    if columns and len(headings) not in (2, 3):
        raise click.UsageError("--columns takes SOURCE,MT,EDITED or MT,EDITED")
    text = decode(files.read_bytes(output), path=output).text if os.path.exists(output) else ""
    glossary = load(text, path=output) if text.strip() else None

    how = files.Reading(encoding=encoding, languages=(source_language, target_language))
    given: list[Iterable[Triple]] = [corrections.table(path, headings, encoding) for path in table]
    if mt:
        given.append(corrections.aligned(mt, edited, source, encoding))
    if before:
        given.append(corrections.versions(before, after, lambda path: files.read(path, how)))
    if revisions:
        given.append(_history(revisions, paths, how))
    given += [corrections.memory(path, how.languages, encoding) for path in tmx]
    if decisions:
        given.append(corrections.decided(decisions))
    new = distinct(chain.from_iterable(given))
    if not new:
        raise MtfixError("no corrections found: all segments are empty")
    languages = pair_of(source_language, target_language, new, known=glossary.pair if glossary else ("", ""))
    if glossary and glossary.pair != languages:
        own, other = ("-".join(filter(None, pair)) for pair in (glossary.pair, languages))
        raise MtfixError(f"it is for {own}, and the corrections are {other}; name another --output", path=output)

    kept = corrections.memory_of(output)
    memory = corrections.Memory([], {}) if no_memory else corrections.remembered(kept)
    lines = distinct([*memory.triples, *new])
    refused = gone(text, memory.written, output)
    if refused:
        text = with_rejected(text, refused, output)
    rejected = load(text, path=output).rejected if text.strip() else ()
    found = learn(lines, languages, min_support=min_support, max_counter=max_counter, rejected=rejected)
    pair, today = "-".join(filter(None, languages)), datetime.now(UTC).date().isoformat()
    others = [entry for pack in packs.select(languages[1], languages[0]) for entry in packs.read(pack).entries]
    done = merge(text, found, pair=pair, path=output, day=today, others=others)
    files.write(output, done.text.encode("utf-8"))
    if not no_memory:
        written = {term: list(forms) for term, forms in done.learned.items()}
        corrections.remember(kept, corrections.Memory(lines, written))

    earlier = f" ({len(lines)} with earlier ones)" if len(lines) != len(new) else ""
    note(f"{counted(len(new), 'segment')}{earlier} in {pair}, {counted(len(found), 'entry')} learned: {output}")
    for label, terms in (
        ("new", done.added),
        ("with new evidence", done.changed),
        ("no longer supported, removed", done.retired),
        ("removed by hand, not proposed again", [one.term for one in refused]),
        (
            "in conflict with an existing entry, not written",
            [f"{term} ({rival.name})" for term, rival in done.refused.items()],
        ),
    ):
        if terms:
            shown = ", ".join(terms[:_NAMED]) + (f" and {len(terms) - _NAMED} more" if len(terms) > _NAMED else "")
            note(f"  {label} ({len(terms)}): {shown}")
    if found:
        note(f"next: mtfix review --learned {output}; then mtfix lint --glossary {output} FILES")
    else:
        note(_nothing(lines, min_support))


def _history(revisions: str, paths: tuple[str, ...], how: Reading) -> Iterator[Triple]:
    """The changes of a range of commits; versions of files that cannot be read are told of and passed over."""
    from mtfix.project import corrections, files

    for path, one in corrections.history(revisions, paths, lambda raw, path: files.document(raw, path, how)):
        if isinstance(one, MtfixError):
            complain(MtfixError(f"skipped: {one.message}", path=path))
        else:
            yield one


def _nothing(lines: Sequence[Triple], min_support: int) -> str:
    """Why nothing was learned, and what to do."""
    changed = sum(line.machine != line.edited for line in lines)
    if not changed:
        return "no segment was changed: is the edited version the one that people corrected?"
    why = f"people changed {changed} of {counted(len(lines), 'segment')}, but made no change in {min_support} or more of them alike"
    if not any(line.source for line in lines):
        return f"{why}, as far as can be told without the source: give that, too"
    return f"{why} that they did not leave elsewhere; learn from more corrections, into the same --output"
