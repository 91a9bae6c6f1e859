"""CSV term bases, with comma, semicolon or tab, as spreadsheets and translators' tools write them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from mtfix.core.encoding import decode
from mtfix.core.errors import MtfixError
from mtfix.glossary.schema import Glossary
from mtfix.terminology.exchange.support import table
from mtfix.terminology.exchange.support.base import Concept, Losses, Reading, concepts, one_pair

DESCRIPTION = "CSV table: source, term, also, wrong, note, cite"
SUFFIXES = (".csv", ".txt")
# So many characters of headings tell the delimiter.
_HEAD = 4_000


def read(raw: bytes, how: Reading, losses: Losses) -> list[Concept]:
    """The concepts of a table; its delimiter is the one with which the first line has the most columns that are
    known. Raises MtfixError where the columns are not clear or a quote is not closed."""
    text = decode(raw, path=how.path, encoding=how.encoding).text
    if text[:4].lower() == "sep=":  # Excel's own line
        text = text.partition("\n")[2]
    return table.concepts(_rows(text, _delimiter(text, how), how.path), how, losses)


def _delimiter(text: str, how: Reading) -> str:
    head = text.lstrip().partition("\n")[0][:_HEAD]

    def known(delimiter: str) -> tuple[int, int]:
        try:
            columns = table.columns_of(next(csv.reader([head], delimiter=delimiter), []), how)
        except csv.Error:
            return 0, 0
        return sum(bool(column.role) for column in columns), len(columns)

    return max("\t,;|", key=known)


def _rows(text: str, delimiter: str, path: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows = []
    try:
        for row in reader:
            rows.append(row)  # noqa: PERF402  the line of an error is the reader's
    except csv.Error as error:
        raise MtfixError(f"broken table: {error}", path=path, line=reader.line_num) from None
    return rows


def write(glossaries: Sequence[Glossary], losses: Losses) -> str:
    """One table with commas; forms of one cell are divided by |."""
    return table_of(glossaries, losses, ",")


def table_of(glossaries: Sequence[Glossary], losses: Losses, delimiter: str) -> str:
    """One table of all glossaries, which must be of one pair of languages."""
    source, target = one_pair(glossaries, "a table")
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow([source or "source", target, "also", "wrong", "note", "cite"])
    for glossary in glossaries:
        for concept in concepts(glossary, losses):
            terms = [term for term in concept.terms if table.alone(term.text)]
            if len(terms) < len(concept.terms):
                losses.add("forms with ; or |", concept.where, len(concept.terms) - len(terms))
            cells = [
                " | ".join(term.text for term in terms if (term.language, term.status) == wanted)
                for wanted in ((source, ""), (target, "preferred"), (target, "admitted"), (target, "forbidden"))
            ]
            if cells[1]:
                writer.writerow([*cells, concept.note, concept.cite])
    return out.getvalue()
