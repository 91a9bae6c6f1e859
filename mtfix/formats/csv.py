"""CSV and TSV tables with a column of translations and, mostly, one of sources.

The columns are those that the caller names, else those whose names say it: "source" and "target", or the
languages themselves. The delimiter is the one with which the first line has these columns. CSV as in RFC
4180; a TSV file whose quotes do not come out as in RFC 4180 is read as one in which quotes mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from mtfix.core.document import Segment
from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, Span
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Bare, Builder, escape_with, malformed
from mtfix.languages.tags import is_tag, same

DESCRIPTION = "Tables with a source and a target column"
SUFFIXES = (".csv", ".tsv", ".tab")
PROTECTS = "every column but the target, the header row, quoting, delimiters, line ends"

_SOURCES = ("source", "src", "source text", "source_text", "original", "msgid")
_TARGETS = ("target", "tgt", "target text", "target_text", "translation", "translated", "msgstr")
_KEYS = ("key", "id")
_LINE_END = re.compile(r"\r\n|\n|\r")

_quoted = escape_with({'"': '""'})
_unquoted = escape_with({"\t": " ", "\n": " ", "\r": " "})


class _Cell(NamedTuple):
    start: int  # with the quotes
    end: int
    quoted: bool


class _Dialect(NamedTuple):
    delimiter: str
    quotes: bool


class _Columns(NamedTuple):
    source: int  # -1 where there is none
    target: int
    key: int
    languages: tuple[str, str]


def sniff(text: str) -> bool:
    """Whether the first line names a source and a target column, or nothing but languages."""
    head = text[: text.find("\n", 0, 2_000) + 1].strip()
    for delimiter in "\t,;|":
        names = [name.strip(' "') for name in head.split(delimiter)]
        lower = {name.lower() for name in names}
        if lower & set(_SOURCES) and lower & set(_TARGETS):
            return True
        codes = {name for name in lower if is_tag(name)}
        if len(codes) > 1 and codes | set(_KEYS) >= lower and len(names) == len(lower):
            return True
    return False


def extract(text: str, options: Options) -> Extracted:
    """The cells of the target column. A key is the cell in a column "key" or "id", else the row's number.

    Raises MtfixError where the columns are not there or not clear, and where a row does not fit them.
    """
    path = options.path
    if not text.strip():
        return Extracted([], ("", ""))
    tabs = path.lower().endswith((".tsv", ".tab"))
    for delimiter in "\t" if tabs else ",;\t|":
        dialect = _Dialect(delimiter, True)
        try:
            header = _names(text, dialect, path)
        except MtfixError:
            dialect = _Dialect(delimiter, False)
            header = _names(text, dialect, path)
        columns = _choose(header, options)
        if columns is not None:
            break
    else:
        raise _unclear(text, options)
    if delimiter != "\t" or not dialect.quotes:
        return Extracted(_cells(text, dialect, columns, len(header), path), columns.languages)
    try:
        return Extracted(_cells(text, dialect, columns, len(header), path), columns.languages)
    except MtfixError:
        plain = dialect._replace(quotes=False)
        return Extracted(_cells(text, plain, columns, len(header), path), columns.languages)


def _names(text: str, dialect: _Dialect, path: str) -> list[str]:
    return [_value(text, cell).strip() for cell in next(_rows(text, dialect, path), [])]


def _choose(names: list[str], options: Options) -> _Columns | None:
    """Which columns to read; None where these names do not tell."""
    lower = [name.lower() for name in names]
    key = next((lower.index(k) for k in _KEYS if k in lower), -1)
    if options.columns is not None:
        wanted = [c.strip().lower() for c in options.columns]
        if any(lower.count(name) > 1 for name in wanted):
            raise MtfixError("the first line has a column twice: " + ", ".join(names), path=options.path, line=1)
        if any(name and name not in lower for name in wanted):
            return None
        source, target = (lower.index(name) if name else -1 for name in wanted)
    else:
        source = next((lower.index(n) for n in _SOURCES if n in lower), -1)
        target = next((lower.index(n) for n in _TARGETS if n in lower), -1)
        if source < 0 or target < 0:
            codes = [i for i, name in enumerate(names) if is_tag(name) and i != key]
            source = _speaking(names, codes, options.languages[0])
            target = _speaking(names, codes, options.languages[1])
            if target < 0 and not options.languages[1]:
                # Nobody says: translations come after their sources.
                others = [i for i in codes if i != source]
                if len(others) == 2 - (source >= 0):
                    target = others[-1]
            others = [i for i in codes if i != target]
            if source < 0 and len(others) == 1:
                source = others[0]
        if source < 0 or target < 0 or source == target:
            return None
    languages = [names[i] if i >= 0 and is_tag(names[i]) else "" for i in (source, target)]
    return _Columns(source, target, key, (languages[0], languages[1]))


def _speaking(names: list[str], among: list[int], language: str) -> int:
    found = [i for i in among if same(language, names[i])]
    return found[0] if len(found) == 1 else -1


def _unclear(text: str, options: Options) -> MtfixError:
    head = _LINE_END.split(text[:2_000], maxsplit=1)[0]
    if options.columns is not None:
        message = f"the first line has no columns {options.columns[0]!r} and {options.columns[1]!r}"
    else:
        message = (
            "it is not clear which columns hold source and translation; name them with --columns SOURCE,TARGET"
        )
    return MtfixError(message, path=options.path, line=1, excerpt=head[:200])


def _cells(text: str, dialect: _Dialect, columns: _Columns, width: int, path: str) -> list[Segment]:
    segments: list[Segment] = []
    needs = _needs_quotes(dialect.delimiter)
    for number, row in enumerate(_rows(text, dialect, path)):
        if number == 0 or len(row) <= max(columns.target, columns.source):
            continue  # the header, an empty or an unfinished row
        if len(row) > width:
            raise malformed(
                text,
                row[width].start,
                f"{len(row)} cells where the first line has {width}; a cell with the delimiter needs quotes",
                path,
            )
        source = _value(text, row[columns.source]) if columns.source >= 0 else None
        key = _value(text, row[columns.key]) if 0 <= columns.key < len(row) else str(number)
        cell = row[columns.target]
        extent = Span(cell.start, cell.end)
        if cell.quoted:
            into = Builder()
            _unquote(text, cell, into)
            # An empty one begins between its quotes.
            found = into.segment(extent, key, source, _quoted)
            if not found.text:
                found.at += 1
        elif dialect.quotes:
            value = text[cell.start : cell.end]
            found = Bare(value, cell.start, key=key, source=source, needs=needs, quoted=_quoted)
        else:
            value = text[cell.start : cell.end]
            found = _Loose(value, cell.start, key=key, source=source, escape=_unquoted)
        segments.append(found)
    return segments


class _Loose(Segment):
    """A cell of a table without quotes. One that begins with a quotation mark is left alone: it tells that there
    are none."""

    def to_edits(self, edit: Edit) -> list[Edit]:
        after = self.text[: edit.start] + edit.new + self.text[edit.end :]
        return [] if self.text.startswith('"') or after.startswith('"') else super().to_edits(edit)


def _needs_quotes(delimiter: str) -> Callable[[str], bool]:
    special = re.compile(rf'\A"|[\r\n{re.escape(delimiter)}]')
    return lambda value: special.search(value) is not None


def _unquote(text: str, cell: _Cell, into: Builder) -> None:
    at, end = cell.start + 1, cell.end - 1
    while (quote := text.find('"', at, end)) >= 0:
        into.verbatim(text[at:quote], at)
        into.written('"', quote, quote + 2)
        at = quote + 2
    into.verbatim(text[at:end], at)


def _value(text: str, cell: _Cell) -> str:
    value = text[cell.start : cell.end]
    return value[1:-1].replace('""', '"') if cell.quoted else value


def _rows(text: str, dialect: _Dialect, path: str) -> Iterator[list[_Cell]]:
    """The rows of the file. Raises MtfixError where quotes do not match."""
    stop = re.escape(dialect.delimiter) + r"\r\n"
    pattern = rf'(?:(?P<quoted>"(?:[^"]|"")*+")|[^{stop}]*+)' if dialect.quotes else rf"[^{stop}]*+"
    cell = re.compile(pattern)
    row: list[_Cell] = []
    at = 0
    while True:
        match = cell.match(text, at)
        assert match
        end = match.end()
        quoted = dialect.quotes and match.group("quoted") is not None
        row.append(_Cell(at, end, quoted))
        if end < len(text) and text[end] == dialect.delimiter:
            at = end + 1
            continue
        line_end = _LINE_END.match(text, end)
        if line_end is None and end < len(text):
            raise malformed(text, end, "text behind a closing quote; a quote inside quotes is doubled", path)
        if not quoted and dialect.quotes and text.startswith('"', at):
            raise malformed(text, at, "a quoted cell is not closed", path)
        yield row
        row = []
        if line_end is None or line_end.end() == len(text):
            return
        at = line_end.end()
