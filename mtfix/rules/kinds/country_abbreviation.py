"""Countries that a source names by one character: 中美 "China-US", 俄方 "the Russian side", 英媒 "British media".

A machine that does not see a country there renders the character: "Middle-US", "E side", "hero media". What is
right and what is wrong of each pair is not listed but derived, from a table of the countries.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import Entry, RuleSpec, Wrong
from mtfix.languages.support.pinyin import readings
from mtfix.languages.support.source import fold_source
from mtfix.languages.tables.countries import COUNTRIES
from mtfix.rules.kinds.mistranslation import Rule as Mistranslation
from mtfix.rules.support.base import BaseRule, is_texts
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.term import Term

_Row = Mapping[str, Any]
_COUNTRY_KEYS = ("name", "also", "adjective", "prefix", "taken_for", "literal", "near", "unless")
_NOUN_KEYS = ("noun", "also", "alone", "mistaken", "literal")


class Rule(BaseRule):
    """Two tables: ``countries`` and ``nouns``, each row by the character that the source has.

    A country has a ``name`` and ``also`` other names, one of them CLDR's or of ``more``; its ``adjective``, the
    ``prefix`` of compounds ("Sino"); it is ``taken_for`` others beside a country, and for ``literal`` words
    before a noun. With ``near``, its nouns count only in a document that has its name or one of these words;
    ``unless`` are words of a source in which the character is another country's.
    A noun has ``also`` other words for it, what may be ``alone`` for the whole, words that are ``mistaken``
    beside a mistaken country, and the ``literal`` ones that are wrong beside any. ``inside`` are words and
    names of the source in which the characters mean something else.
    """

    options = ("countries", "nouns", "more", "inside")
    tables = ("countries", "nouns")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._countries: Mapping[str, _Row] = self._table("countries", "name", _COUNTRY_KEYS)
        self._nouns: Mapping[str, _Row] = self._table("nouns", "noun", _NOUN_KEYS)
        known = {*COUNTRIES, *self.words("more")}
        for char, row in self._countries.items():
            if known.isdisjoint((row["name"], *_all(row, "also"))):
                raise ValueError(f"{char} has no name that is one of CLDR or of 'more'")
        country, noun = "".join(self._countries), "".join(self._nouns)
        self._pair = re.compile(f"(?=([{re.escape(country)}][{re.escape(country + noun)}]))")
        self._inside = re.compile("|".join(map(re.escape, self.words("inside"))) or "(?!)")
        self._terms: dict[str, Term] = {}
        self._judges = (Mistranslation(spec),)

    def _table(self, option: str, needed: str, keys: tuple[str, ...]) -> Mapping[str, _Row]:
        table = self.spec.options.get(option)
        if not isinstance(table, dict) or not table:
            raise ValueError(f"needs {option!r}, a table by characters")
        for char, row in table.items():
            if len(char) != 1 or not isinstance(row, dict) or needed not in row or not set(row) <= set(keys):
                raise ValueError(f"{option}: {char} needs {needed!r}, and may have {', '.join(keys)}")
            if not isinstance(row[needed], str) or not all(
                isinstance(each, str) or is_texts(each) for each in row.values()
            ):
                raise ValueError(f"{option}: {char} has something else than texts and lists of texts")
        return table

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if not source.language.startswith("zh"):
            return ()
        folded = fold_source(source.text, source.language)
        return sorted({source.number(match.start()) for match in self._pair.finditer(folded)})

    def check_pair(self, context: Context) -> Iterable[Finding]:
        for pair, spans in self._pairs(context).items():
            for finding in self._term(pair).check_source(context, spans):
                if not context.is_accepted(finding.span):  # "Xisha" is no abbreviation of two countries
                    yield finding._replace(entry=self.spec.name)

    def explain(self, context: Context) -> Iterable[str]:
        for pair in self._pairs(context):
            yield f"{pair} is {self._term(pair).entry.term}"

    def _pairs(self, context: Context) -> dict[str, list[Span]]:
        """The places in the source of two characters of the tables, by these."""
        source = context.source_folded
        other = {at for match in self._inside.finditer(source) for at in range(*match.span())}
        found: dict[str, list[Span]] = {}
        for match in self._pair.finditer(source):
            start, end = match.span(1)
            pair = source[start:end]
            if pair[0] != pair[1] and start not in other and end - 1 not in other:
                found.setdefault(pair, []).append(Span(start, end))
        return found

    def _term(self, pair: str) -> Term:
        """The entry that a glossary would have for two characters."""
        if pair not in self._terms:
            first, second = self._countries[pair[0]], self._countries.get(pair[1])
            if second is None:
                entry = _with_noun(pair, first, self._nouns[pair[1]])
            else:
                entry = _two(pair, first, second)
            unless = (*_all(first, "unless"), *(_all(second, "unless") if second else ()))
            self._terms[pair] = Term(
                entry._replace(
                    source=(pair,),
                    unless={"source": unless} if unless else {},
                    type="phrase",
                    inflect=False,
                    needs_source=True,
                    calques=False,
                    safety=self.spec.safety,
                    severity=self.spec.severity,
                    cite=self.spec.cite,
                ),
                "en",
                self._judges,
            )
        return self._terms[pair]


def _two(pair: str, one: _Row, two: _Row) -> Entry:
    right = [
        f"{a}{link}{b}"
        for first, second in ((one, two), (two, one))
        for a, b in product((*_names(first), *_all(first, "prefix")), _names(second))
        for link in ("-", " and ", " and the ")
    ]
    # Two readings with a gap between them may be a person: 马英九 is Ma Ying-jeou.
    wrong = [
        *(f"{a}-{b}" for a, b in product(_mistaken(pair[0], one), (*_names(two), *_all(two, "taken_for")))),
        *(f"{a}-{b}" for a, b in product((*_names(one), *_all(one, "prefix")), _mistaken(pair[1], two))),
        _read(pair),
    ]
    return _entry(f"{one['name']}-{two['name']}", right, wrong)


def _with_noun(pair: str, country: _Row, noun: _Row) -> Entry:
    nouns = (noun["noun"], *_all(noun, "also"))
    names, adjectives = _names(country), (*_all(country, "adjective"), country["name"])
    mistaken = (*_mistaken(pair[0], country), *_all(country, "literal"))
    right = [f"{name} {word}" for name, word in product((*adjectives, *names), nouns)]
    wrong = [
        *(f"{a} {b}" for a, b in product(mistaken, (*nouns, *_all(noun, "mistaken")))),
        *(f"{a} {b}" for a, b in product(names, _all(noun, "literal"))),
        _read(pair),
    ]
    alone = _all(noun, "alone")
    if "{country}" in alone:
        alone = (*alone, *names)
    entry = _entry(f"{adjectives[0]} {noun['noun']}", (*right, *alone), wrong)
    near = _all(country, "near")
    return entry._replace(when={"context": (*names, *near)}) if near else entry


def _entry(term: str, right: Sequence[str], wrong: Sequence[str]) -> Entry:
    accepted = {form.lower() for form in right}
    also = tuple(form for form in dict.fromkeys(right) if form != term)
    return Entry(term, also=also, wrong=tuple(Wrong(w) for w in dict.fromkeys(wrong) if w.lower() not in accepted))


def _all(row: _Row, key: str) -> tuple[str, ...]:
    value = row.get(key, ())
    return (value,) if isinstance(value, str) else tuple(value)


def _names(row: _Row) -> tuple[str, ...]:
    return (row["name"], *_all(row, "also"), *_all(row, "adjective"))


def _mistaken(char: str, row: _Row) -> tuple[str, ...]:
    return (*_all(row, "taken_for"), readings(char)[0].title())


def _read(pair: str) -> str:
    return "".join(readings(char)[0] for char in pair).title()
