"""Reading corrections of people: from aligned files, tables, versions of a file, git, TMX and decisions."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.encoding import decode
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.engine.decisions import ACCEPT
from mtfix.formats.support.base import Options
from mtfix.languages.tags import same
from mtfix.project import catalogue, decision_store, files
from mtfix.project.git import git
from mtfix.terminology.learning.triples import Triple

# The recognised names of the columns of a table.
COLUMNS = (
    ("source", "src", "original"),
    ("mt", "machine", "machine translation", "hypothesis", "hyp"),
    ("edited", "pe", "post-edit", "postedit", "reference", "ref", "target", "translation"),
)

# Formats in which a line may be a segment, and how those are given that have their own way.
_LINES = ("text", "markdown")
_INSTEAD = {"csv": "--table", "tmx": "--tmx"}


def aligned(machine: str, edited: str, source: str = "", encoding: str | None = None) -> Iterator[Triple]:
    """Files that have one segment a line. Raises MtfixError where their numbers of lines differ, and for other files."""
    for path in filter(None, (source, machine, edited)):
        format = catalogue.formats().by_suffix(path)
        if format is not None and format.name not in _LINES:
            instead = _INSTEAD.get(format.name, "--before and --after")
            raise MtfixError(
                f"this is no text with a segment a line but {format.name}; give it with {instead}", path=path
            )
    sides = [_lines(path, encoding) if path else [] for path in (source, machine, edited)]
    for path, lines in ((edited, sides[2]), (source, sides[0])):
        if path and len(lines) != len(sides[1]):
            raise MtfixError(
                f"{counted(len(lines), 'line')}, but {machine} has {len(sides[1])}; the files must match line by line",
                path=path,
            )
    yield from map(Triple, sides[0] or [""] * len(sides[1]), sides[1], sides[2])


def table(
    path: str, columns: Sequence[str] = (), encoding: str | None = None, *, edited: bool = True
) -> Iterator[Triple]:
    """Rows of a CSV or TSV table with a header, or of JSON Lines. ``columns`` names source, machine and edited version.

    Of two columns the source is left out, or, where no ``edited`` version is needed, that.
    Raises MtfixError, with the line, for a row that cannot be read, and where a column is missing.
    """
    text = decode(files.read_bytes(path), path=path, encoding=encoding).text
    rows = _json_rows(text, path) if path.lower().endswith((".jsonl", ".ndjson")) else _csv_rows(text, path)
    names: list[str] = []
    for number, row in enumerate(rows, 1):
        if number == 1:
            names = _named(list(row), columns, path, edited=edited)
        yield Triple(*(row.get(name) or "" if name else "" for name in names))


def versions(before: str, after: str, read: Callable[[str], Document]) -> Iterator[Triple]:
    """Two versions of one file, segment by segment of the same key and source. Raises MtfixError for a bad file."""
    yield from _changed(read(before), read(after))


def history(
    revisions: str, paths: Sequence[str], parse: Callable[[bytes, str], Document]
) -> Iterator[tuple[str, Triple | MtfixError]]:
    """The changes to translated files in a range of commits (as for ``git log``), each with its path.

    A version that cannot be read is yielded as an error. Raises MtfixError if git fails.
    """
    for commit in git("log", "--format=%H", "--no-merges", "--reverse", revisions, "--", *paths).decode().split():
        changed = git(
            "diff-tree", "-r", "-z", "--no-commit-id", "--name-only", "--diff-filter=M", commit, "--", *paths
        )
        for name in filter(None, changed.decode("utf-8", "surrogateescape").split("\0")):
            try:
                old, new = (parse(git("cat-file", "blob", f"{rev}:{name}"), name) for rev in (f"{commit}^", commit))
            except MtfixError as error:
                yield name, error
            else:
                for triple in _changed(old, new):
                    yield name, triple


def memory(path: str, languages: tuple[str, str], encoding: str | None = None) -> Iterator[Triple]:
    """Units of a TMX file with two versions in the target language: the machine translation and the edited version.

    A version is the machine's where its ``creationid`` or a property says so ("MT", "machine"), else the older one.
    ``languages`` may be "": the header says what the source is, and the rest is the target. Raises MtfixError for a
    file that is not TMX.
    """
    from mtfix.formats.support import xmltree

    text = decode(files.read_bytes(path), path=path, encoding=encoding).text
    tree = xmltree.parse(text, Options(path))
    body = tree.root.first("body")
    if tree.root.name != "tmx" or body is None:
        raise MtfixError("not a TMX file", path=path)
    header = tree.root.first("header")
    original = languages[0] or (header.attributes.get("srclang", "") if header else "")
    for unit in body.elements("tu"):
        source, targets = "", list[tuple[bool, str, str]]()
        for variant in unit.elements("tuv"):
            segment = variant.first("seg")
            language = variant.attributes.get("xml:lang") or variant.attributes.get("lang", "")
            if segment is None:
                continue
            words = xmltree.text_of(segment, tree, text)
            if same(original, language):
                source = words
            elif not languages[1] or same(languages[1], language):
                notes = [variant.attributes.get("creationid", ""), variant.attributes.get("changeid", "")]
                notes += [xmltree.text_of(prop, tree, text) for prop in variant.elements("prop")]
                machine = any(re.search(r"(?i)\b(?:mt|nmt|machine)\b", one) for one in notes)
                dated = variant.attributes.get("changedate") or variant.attributes.get("creationdate", "")
                targets.append((not machine, dated, words))
        if len(targets) > 1:
            targets.sort(key=lambda target: target[:2])
            yield Triple(source, targets[0][2], targets[-1][2])


def decided(path: str) -> Iterator[Triple]:
    """Texts accepted, typed or left unchanged in reviews, with the words around them. Raises MtfixError for an invalid
    file."""
    for decision in decision_store.read(path)[0].values():
        before, after = decision.before, decision.after
        kept = decision.replacement if decision.answer == ACCEPT else decision.text
        if kept:
            yield Triple(decision.source, _joined(before, decision.text, after), _joined(before, kept, after))


def _joined(before: str, text: str, after: str) -> str:
    return (
        f"{before}{' ' if before and before[-1].isalnum() else ''}{text}{' ' if after[:1].isalnum() else ''}{after}"
    )


def _changed(old: Document, new: Document) -> Iterator[Triple]:
    known = {(segment.key, segment.source): segment.text for segment in old.segments}
    if all(not segment.key for segment in new.segments) and len(old.segments) == len(new.segments):
        for before, after in zip(old.segments, new.segments, strict=True):
            yield Triple(after.source or "", before.text, after.text)
        return
    for segment in new.segments:
        text = known.get((segment.key, segment.source))
        if text:
            yield Triple(segment.source or "", text, segment.text)


def _lines(path: str, encoding: str | None) -> list[str]:
    text = decode(files.read_bytes(path), path=path, encoding=encoding).text
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    return lines[:-1] if lines and not lines[-1] else lines


def _json_rows(text: str, path: str) -> Iterator[dict[str, str]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise MtfixError(f"not JSON: {error}", path=path, line=number) from None
            if not isinstance(row, dict):
                raise MtfixError("each line must be an object", path=path, line=number)
            yield {key: value for key, value in row.items() if isinstance(value, str)}


def _csv_rows(text: str, path: str) -> Iterator[dict[str, str]]:
    delimiter = "\t" if path.lower().endswith((".tsv", ".tab")) else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        yield from reader
    except csv.Error as error:
        raise MtfixError(f"not a table: {error}", path=path, line=reader.line_num) from None


def _named(have: list[str], wanted: Sequence[str], path: str, *, edited: bool) -> list[str]:
    if wanted:
        missing = [name for name in wanted if name not in have]
        if missing:
            raise MtfixError(f"no column {missing[0]!r}; there are {', '.join(have)}", path=path)
        return list(wanted) if len(wanted) == 3 else ["", *wanted] if edited else [*wanted, ""]
    low = {name.strip().lower(): name for name in have if name}
    found = [next((low[name] for name in names if name in low), "") for names in COLUMNS]
    if not edited and not found[1]:
        found = [found[0], found[2], ""]
    if not found[1] or (edited and not found[2]):
        what = "the machine translation and its edited version" if edited else "the translation"
        names = "SOURCE,MT,EDITED" if edited else "SOURCE,TRANSLATION"
        shown = ", ".join(map(str, have))
        raise MtfixError(f"no columns for {what} among {shown}; name them with --columns {names}", path=path)
    return found


class Memory(NamedTuple):
    """The corrections that earlier runs used, and the wrong forms that they wrote, by term."""

    triples: list[Triple]
    written: dict[str, list[str]]


def memory_of(glossary: str) -> str:
    """The file with the corrections that a glossary was learned from."""
    return os.path.splitext(glossary)[0] + ".memory.gz"


def remembered(path: str) -> Memory:
    """The memory of earlier runs, empty if there is none. Raises MtfixError for a damaged file."""
    import gzip

    if not os.path.exists(path):
        return Memory([], {})
    try:
        first, *lines = gzip.decompress(files.read_bytes(path)).decode("utf-8", "surrogatepass").splitlines()
        written = json.loads(first)["written"]
        if not all(isinstance(form, str) for forms in written.values() for form in forms):
            raise ValueError("invalid first line")
        triples = [Triple(*map(_text, json.loads(line))) for line in lines]
    except (
        OSError,
        EOFError,
        zlib.error,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        RecursionError,
    ) as error:
        raise MtfixError(
            f"not a memory file of mtfix learn ({error}); delete it to start again", path=path
        ) from None
    return Memory(triples, written)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("a segment is not text")
    return value


def remember(path: str, memory: Memory) -> None:
    """Store the memory for later runs; equal memories give equal bytes. Raises MtfixError if it cannot be written."""
    import gzip

    lines = [{"written": memory.written}, *memory.triples]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    files.write(path, gzip.compress(text.encode("utf-8", "surrogatepass"), mtime=0))
