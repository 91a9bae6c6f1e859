"""Quantities: every number of a text with its unit, read by what its language says of itself.

``read`` gives what a text names, in any language; ``compare`` says where two texts contradict each other. What is
particular to a language (``Table``) is in its file; one without a table has its figures, dates and signs read, by
the conventions of CLDR, and no words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import Protocol

from mtfix.languages import language as record_of
from mtfix.languages.quantity.model import Quantity, Table
from mtfix.languages.quantity.scan import alternatives
from mtfix.languages.quantity.sides import Side, significant
from mtfix.languages.support.characters import replacer

__all__ = ["FIGURES", "Quantity", "hints", "knows_words", "promising", "read", "sides", "signs", "table"]

# Figures of other scripts, with their decimal marks and groups, as ASCII ones. Source: Unicode, general category Nd.
_ZEROS = (
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810,
    0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
)  # fmt: skip
_FOLD = {zero + n: 0x30 + n for zero in _ZEROS for n in range(10)} | {
    0xFF0E: 0x2E,
    0x66B: 0x2E,
    0x66C: 0x2C,
    0x66A: 0x25,
    0x200C: 0x640,  # joins nothing, and is inside a word all the same: read as a letter that says nothing
}
_WIDE_COMMA = re.compile(r"(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")  # ５，８３７; else one of a list
_WIDE = re.compile(f"[{re.escape(''.join(map(chr, _FOLD)))}]")
# Figures, and characters of size.
_FIGURES = "0123456789" + "".join(chr(zero + n) for zero in _ZEROS for n in range(10)) + "十百千万亿億萬兆"
FIGURES = re.compile(f"[{_FIGURES}]")


# Varieties that write thousands and decimals in another way than their language (CLDR 47).
_MARKS = {f"es-{region}": (",", ".") for region in ["419", "BR", "BZ", "CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US"]} | {
    "de-CH": ("’'", "."), "de-LI": ("’'", "."), "it-CH": ("’'", "."),
}  # fmt: skip


class _Reader(Protocol):
    table: Table

    def read(self, text: str) -> list[Quantity]: ...


def knows_words(language: str) -> bool:
    """Whether all numerals in words are read in a language ("zh", "zh-TW"), and not only single ones or none."""
    return record_of(language).quantities is not None


# More digits than any number that is meant, which cost more than they say.
_MOST = 300
_DIGIT = r"[\d〇零一二三四五六七八九十百千万億亿兆]"
_ENDLESS = re.compile(rf"{_DIGIT}(?:[,.' \xa0]?{_DIGIT}){{{_MOST - 1}}}")


def promising(source: str, target: str, languages: tuple[str, str]) -> bool:
    """Whether a pair has anything that a comparison could report: a figure, a word of size, a weekday, an idiom.

    Cheap, for the many pairs that have nothing of the kind.
    """
    own, other = languages
    if any(len(text) >= _MOST and _ENDLESS.search(text) for text in (source, target)):
        return False  # data, or a loop
    return (
        FIGURES.search(target) is not None
        or any(word in target for word in hints(other))
        or any(word in source for word in hints(own))
        or signs(own).search(source) is not None
    )


@lru_cache
def hints(language: str) -> tuple[str, ...]:
    """What in a text of the language makes it worth reading, beside figures: parts of words of size and of weekdays."""
    return table(language).hints


@lru_cache
def signs(language: str) -> re.Pattern[str]:
    """What in a source makes its pair promising: figures, shares, idioms, and names whose number nobody leaves out (九二共识)."""
    t = table(language)
    names = (name for name, values in t.fixed.items() if values and values[0] > 31)
    shares = t.parts[1:] if t.parts[1] else ()
    words = (*shares, *t.idioms, *names)
    # One class first, which is sought many times quicker than several words.
    heads = _FIGURES + "".join(word[0] for word in words)
    return re.compile(f"[{re.escape(heads)}](?:(?<=[{_FIGURES}])|(?<=(?={alternatives(words)}).))")


@lru_cache(maxsize=2048)
def read(text: str, language: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in its order. Offsets are code points."""
    reader = _reader(language if language in _MARKS else record_of(language).code)
    own = reader.table.fold
    folded = text
    if not text.isascii() and (own or _WIDE.search(text)):
        folded = _folding(reader.table.code)(_WIDE_COMMA.sub(",", text))
    found = reader.read(folded)
    shared = reader.table.shared
    if shared and folded != text and folded != text.translate(_FOLD):  # traditional: 元 may be NT$
        found = [q._replace(unit=shared[q.unit]) if q.unit in shared else q for q in found]
    return tuple(found)


def sides(source: str, target: str, languages: tuple[str, str]) -> tuple[Side, Side]:
    """Both texts of a pair as they were read, each as far as the other language lets it be missed."""
    one, other = languages
    ours, theirs = table(one), table(other)
    said, meant = read(source, one), read(target, other)
    if not knows_words(other):
        said = tuple(_missable(q, theirs) for q in said)
    if not knows_words(one):
        meant = tuple(_missable(q, ours) for q in meant)
    return Side(source, said, ours), Side(target, meant, theirs)


def _missable(q: Quantity, other: Table) -> Quantity:
    """A quantity beside a text of which not all words are read: what that may say in words is not sure, and of a
    large number it may show the figure alone, with a word of size that nobody knows."""
    if q.scale > 1:
        q = q._replace(also=(*q.also, q.low / Fraction(q.scale)))
    simple = q.low <= 20 or len(significant(q.low)) == 1
    in_words = q.kind in ("number", "ordinal") and not q.digits
    return q._replace(sure=False) if in_words or (simple and not other.fixed and q.kind != "date") else q


@lru_cache
def table(language: str) -> Table:
    """How a language writes quantities: what its file says, else what follows from its conventions."""
    from mtfix.languages.quantity.plain import completed, plain

    record = record_of(language)
    table = completed(record.quantities() if record.quantities is not None else plain(record), record)
    group, decimal = _MARKS.get(language, (table.group, table.decimal))
    return replace(table, group=group, decimal=decimal)


@lru_cache
def _folding(code: str) -> Callable[[str], str]:
    return replacer({chr(old): chr(new) for old, new in {**_FOLD, **table(code).fold}.items()})


@lru_cache
def _reader(code: str) -> _Reader:
    own = table(code)
    if own.big:
        from mtfix.languages.quantity.hanzi import Reader as Characters

        return Characters(own)
    from mtfix.languages.quantity.western import Reader as Words

    return Words(own)
