"""Term bases as tables: which column holds what, by its heading, and the rows as concepts.

A heading names a language ("zh-CN", "English", "Chinese (PRC)"), or what a column says of the terms beside it
("Synonyms", "Forbidden", "en_Status", "Definition"), in the words of the usual tools: Excel by hand, memoQ,
MultiTerm, Phrase, Weblate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mtfix.core.errors import MtfixError
from mtfix.languages.tags import is_tag
from mtfix.terminology.exchange.support.base import Concept, Losses, Reading, Status, Term

# What the words of a heading say of its column; the first role that has one of them is meant.
_WORDS = {
    "id": "id, entry id, concept id, term id, entry number, number, no, nr, #, 编号, 序号",
    "status": "status, term info, usage status, approval, 状态",
    # A column of forms, or of yes and no about the term beside it.
    "forbidden": "forbidden, deprecated, do not use, avoid, banned, prohibited, not allowed, verboten, interdit, "
    "禁用, 禁止, запрещено",
    "wrong": "wrong, incorrect, mistranslation, mistranslations, 误译, 错误译法",
    "also": "synonym, synonyms, variant, variants, alternative, alternatives, also, admitted, abbreviation, abbreviations, "
    "acronym, short form, synonyme, sinónimos, 同义词, 别名, 缩写, 简称, синонимы",
    "note": "note, notes, comment, comments, remark, remarks, definition, def, explanation, description, usage, bemerkung, "
    "kommentar, définition, remarque, nota, definición, 备注, 注释, 说明, 定义, примечание, определение",
    "cite": "reference, references, citation, cite, source of term, source url, url, link, quelle, fuente, 出处, 来源, источник",
    "source": "source, source term, source text, original, src, 原文",
    "term": "term, target, target term, target text, translation, preferred term, preferred, tgt, 译文, 译名, 翻译, перевод",
}
ROLES = ("source", "term", "also", "wrong", "forbidden", "status", "note", "cite")
_ROLE_OF = {word.strip(): role for role, words in _WORDS.items() for word in words.split(",")}
# Codes that headings have as words of their own.
_NO_LANGUAGE = frozenset({"id", "no", "is", "it", "or", "as", "be", "so", "to", "am", "an", "my", "io"})
_SEPARATOR = re.compile(r"\s*[;；|\n]\s*")
_TARGET = re.compile(r"(?i)\b(?:target|translation|tgt)(?![^\W_])|译文|译名|翻译|перевод")
_YES = frozenset({"yes", "y", "true", "1", "x", "✓", "✔", "ja", "oui", "sí", "да", "是", "forbidden", "deprecated"})
_NO = frozenset({"", "no", "n", "false", "0", "nein", "non", "нет", "否", "allowed"})
_STATUSES: tuple[tuple[Status, str], ...] = (
    ("forbidden", r"forbid|forbidden|deprecat|supersed|obsolete|not (?:recommended|approved|allowed)|do not use|rejected|verboten|禁"),
    ("preferred", r"prefer|approved|recommended|standard"),
    ("admitted", r"admit|allowed|alternative|accepted"),
)  # fmt: skip


class Column(NamedTuple):
    """What a column holds: its role, and its language where the heading says it."""

    number: int
    heading: str
    role: str  # of ROLES, "id", or "" for what is not carried
    language: str = ""
    side: int = (
        0  # of terms: -1 if the heading says that they are the source, 1 if it says that they are the target
    )


def role(heading: str) -> tuple[str, str]:
    """The role and the language of a column by its heading; a language alone makes a column of terms."""
    text = heading.strip()
    if is_tag(text) and text.lower() not in _NO_LANGUAGE:
        return "term", text
    words = re.sub(r"[\W_]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)).strip().lower() or text
    language, rest = _language(words)
    if (meant := _ROLE_OF.get(rest) or _ROLE_OF.get(words)) is not None:
        return meant, language
    for known in sorted(_ROLE_OF, key=len, reverse=True):
        inside = known in rest if not known.isascii() else re.search(rf"\b{re.escape(known)}\b", rest)
        if inside and len(known) > 2:
            return _ROLE_OF[known], language
    # A language with a region or script: "chinese simplified", "english united states".
    return ("term", language) if language else ("", "")


def _language(words: str) -> tuple[str, str]:
    """The language that a heading begins with or ends in, and the rest of it."""
    from mtfix.languages.tables.language_names import codes

    parts = words.split(" ")
    for size in (3, 2, 1):
        for start in {0, max(len(parts) - size, 0)}:
            name = " ".join(parts[start : start + size])
            code = codes().get(name) or (name if is_tag(name) and name not in _NO_LANGUAGE else "")
            if code:
                return code, " ".join([*parts[:start], *parts[start + size :]])
    return "", words


def concepts(rows: Sequence[Sequence[str]], how: Reading, losses: Losses) -> list[Concept]:
    """The concepts of a table, a row for each; rows that follow each other with the same id are one.

    Raises MtfixError where no columns of terms can be told from the headings.
    """
    rows = [[cell.strip() for cell in row] for row in rows]
    while rows and not any(rows[0]):
        rows = rows[1:]
    if not rows:
        raise MtfixError("the table is empty", path=how.path)
    columns = _named(rows[0], how) if how.columns else _headed(rows[0], how)
    first = 1
    if columns is None:
        columns, first = _bare(rows, how), 0
        losses.add(f"no headings: its columns were read as {how.pair[0]} and {how.pair[1]}")
    for column in columns:
        if not column.role and any(len(row) > column.number and row[column.number] for row in rows[first:]):
            losses.add(f"column {column.heading!r}")
    flags = _flags(columns, rows[first:])
    numbered = [(number, row) for number, row in enumerate(rows[first:], first + 1) if any(row)]
    ids = [column.number for column in columns if column.role == "id"][:1]
    found = []
    for _, group in groupby(numbered, key=lambda item: _id(item, ids)):
        parts = [_concept(columns, flags, row, f"row {number}", how) for number, row in group]
        found.append(
            Concept(
                tuple(term for part in parts for term in part.terms),
                "; ".join(dict.fromkeys(part.note for part in parts if part.note)),
                "; ".join(dict.fromkeys(part.cite for part in parts if part.cite)),
                parts[0].where,
            )
        )
    return found


def _id(item: tuple[int, Sequence[str]], ids: Sequence[int]) -> tuple[int, str]:
    number, row = item
    value = row[ids[0]] if ids and len(row) > ids[0] else ""
    return (0, value) if value else (number, "")


def columns_of(heading: Sequence[str], how: Reading) -> list[Column]:
    """Every column with the role that its heading gives it."""
    return [Column(number, text, *role(text)) for number, text in enumerate(heading)]


def _headed(heading: Sequence[str], how: Reading) -> list[Column] | None:
    """The columns by their headings, None where the first row is none. Raises MtfixError where it is not clear."""
    columns = columns_of(heading, how)
    languages = {column.language for column in columns if column.role == "term" and column.language}
    for number, column in enumerate(columns):
        if column.role == "term" and not column.language:
            # "Translation", "Target"; "Term" beside columns that name languages says nothing of its own.
            columns[number] = column._replace(language=how.pair[1]) if not languages else column._replace(role="")
        elif column.role == "source":
            meant = "term" if not languages or column.language else "cite"
            columns[number] = column._replace(
                role=meant, language=column.language or (how.pair[0] or "source"), side=-1
            )
        elif column.role == "term" and _TARGET.search(column.heading):
            columns[number] = column._replace(side=1)
    if sum(column.role == "term" for column in columns) > 1:
        return columns
    if any(column.role for column in columns) or not how.pair[0] or not 2 <= len(columns) <= 4:
        raise MtfixError(
            "it is not clear which columns hold terms; give them headings that name their languages, or name them: "
            "--columns source=HEADING,term=HEADING,wrong=HEADING",
            path=how.path,
            line=1,
            excerpt=", ".join(heading)[:200],
        )
    return None


def _named(heading: Sequence[str], how: Reading) -> list[Column]:
    """The columns that the user names. Raises MtfixError for a heading that is not there."""
    places = {text.lower(): number for number, text in reversed(list(enumerate(heading)))}
    roles: dict[int, str] = {}
    for meant, text in how.columns.items():
        if text.lower() not in places:
            raise MtfixError(
                f"no column {text!r}; there are: {', '.join(filter(None, heading))}", path=how.path, line=1
            )
        roles[places[text.lower()]] = meant
    found = []
    for number, text in enumerate(heading):
        meant = roles.get(number, "")
        language = (
            how.pair[0] or "source"
            if meant == "source"
            else how.pair[1]
            if meant in ("term", "also", "wrong", "forbidden")
            else ""
        )
        found.append(Column(number, text, "term" if meant == "source" else meant, language))
    return found


def _bare(rows: Sequence[Sequence[str]], how: Reading) -> list[Column]:
    """The columns of a table without headings: source, term, and perhaps their languages (as DeepL has them)."""
    return [Column(0, "1", "term", how.pair[0]), Column(1, "2", "term", how.pair[1])]


def _flags(columns: Iterable[Column], rows: Sequence[Sequence[str]]) -> frozenset[int]:
    """The columns of forbidden forms that hold no forms but a yes or no about the term beside them."""
    found = set()
    for column in columns:
        if column.role == "forbidden":
            values = {row[column.number].lower() for row in rows if len(row) > column.number}
            if values - {""} and values <= _YES | _NO:
                found.add(column.number)
    return frozenset(found)


def _concept(
    columns: Sequence[Column], flags: frozenset[int], row: Sequence[str], where: str, how: Reading
) -> Concept:
    terms: list[Term] = []
    notes: list[str] = []
    cites: list[str] = []
    beside: list[int] = []  # the places in `terms` of those of the last column
    sides: list[int] = []  # of each term: the side of its column; after those is what only the target has
    target = _target(columns, how)
    for column in columns:
        value = row[column.number] if len(row) > column.number else ""
        if column.role == "term":
            beside = []
        if not value:
            continue
        forms = [form for form in _SEPARATOR.split(value) if form]
        if column.role == "term":
            beside = list(range(len(terms), len(terms) + len(forms)))
            terms.extend(Term(column.language, form) for form in forms)
        elif column.role == "also":
            terms.extend(Term(column.language or target, form, "admitted") for form in forms)
        elif column.role in ("wrong", "forbidden") and column.number not in flags:
            terms.extend(Term(column.language or target, form, "forbidden") for form in forms)
        elif column.role in ("status", "forbidden"):
            status: Status = (
                _status(value) if column.role == "status" else "forbidden" if value.lower() in _YES else ""
            )
            for place in _meant(terms, column.language, beside) if status else ():
                terms[place] = terms[place]._replace(status=status)
        elif column.role == "note":
            notes.append(value)
        elif column.role == "cite":
            cites.append(value)
        sides.extend([column.side if column.role == "term" else 2] * (len(terms) - len(sides)))
    ordered = tuple(terms[place] for place in sorted(range(len(terms)), key=sides.__getitem__))
    return Concept(ordered, "; ".join(dict.fromkeys(notes)), "; ".join(dict.fromkeys(cites)), where)


def _target(columns: Sequence[Column], how: Reading) -> str:
    """The language that synonyms and forbidden forms without one are of: that of the last column of terms, unless
    headings say which is the target."""
    columns = [column for column in columns if column.role == "term"]
    return how.pair[1] or max(columns, key=lambda column: (column.side, column.number)).language


def _meant(terms: Sequence[Term], language: str, beside: list[int]) -> Iterator[int]:
    """The terms that a status speaks of: those of its language, else those of the column before it."""
    if not language:
        yield from beside
        return
    yield from (place for place, term in enumerate(terms) if term.language == language and not term.status)


def _status(value: str) -> Status:
    low = value.lower()
    return next((status for status, pattern in _STATUSES if re.search(pattern, low)), "")


def alone(form: str) -> bool:
    """Whether a form comes out of a cell as the one form that it is."""
    return _SEPARATOR.search(form) is None
