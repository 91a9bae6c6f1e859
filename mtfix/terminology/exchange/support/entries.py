"""Concepts of a term base as glossary entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mtfix.core.errors import MtfixError
from mtfix.glossary.schema import Entry, Example, Wrong
from mtfix.glossary.sort import place
from mtfix.glossary.write import writable
from mtfix.languages.tags import primary
from mtfix.terminology.audit.problem import key
from mtfix.terminology.exchange.support.base import Concept, Losses

# A term base has no sentences: these prove that each entry finds and keeps what it should.
TEMPLATES = (
    Example(source="{source}", bad="They named {wrong} first.", good="They named {term} first."),
    Example(source="{source}", bad="They named it first."),
    Example(source="{source}", keep="They named {term} first."),
)
ALONE = (
    Example(bad="They named {wrong} first.", good="They named {term} first."),
    Example(keep="They named {term} first."),
)


def pair_of(concepts: Iterable[Concept], wanted: tuple[str, str], path: str) -> tuple[str, str]:
    """The languages to import, as tags of a file have them. Raises MtfixError where the file leaves it open.

    Of two languages, the one with forbidden terms is the target; where both have some or neither has, the one that the
    file has first is the source.
    """
    concepts = list(concepts)
    languages = list(dict.fromkeys(primary(t.language) for c in concepts for t in c.terms if t.language))
    if wanted[1]:
        missing = [each for each in wanted if each and each not in languages and languages != ["source", wanted[1]]]
        if missing and languages:
            raise MtfixError(f"has no terms in {' and '.join(missing)}; it has {', '.join(languages)}", path=path)
        return wanted
    if len(languages) == 2 and "source" not in languages:
        forbidden = {primary(t.language) for c in concepts for t in c.terms if t.status == "forbidden"}
        orders = (list(dict.fromkeys(primary(t.language) for t in c.terms)) for c in concepts)
        first, second = next((order for order in orders if set(order) == set(languages)), languages)
        return (second, first) if forbidden == {first} else (first, second)
    listed = ", ".join(languages) or "none"
    raise MtfixError(f"say which languages to import: --pair SOURCE-TARGET; the file names: {listed}", path=path)


def entries(concepts: Sequence[Concept], pair: tuple[str, str], losses: Losses) -> list[Entry]:
    """The concepts as entries, in order; concepts with the same accepted term are put together.

    Preferred, else first, is the term; what else may be used is ``also``, what must not is ``wrong``.
    """
    found: dict[str, Entry] = {}
    for concept in concepts:
        entry = _entry(concept, pair, losses)
        if entry is None:
            continue
        if (other := found.get(entry.term)) is not None:
            losses.add(f"a concept of its own: put together as {entry.term!r}", concept.where)
            entry = _together(other, entry)
        found[entry.term] = entry
    return sorted((_clean(entry, losses) for entry in found.values()), key=lambda entry: place(entry.term))


def _entry(concept: Concept, pair: tuple[str, str], losses: Losses) -> Entry | None:
    source: list[str] = []
    right: list[str] = []
    preferred: list[str] = []
    wrong: list[str] = []
    for language, text, status in concept.terms:
        form = " ".join(text.split())
        if not writable(form):
            losses.add(f"the form {form!r}", concept.where)
        elif primary(language) == primary(pair[0]) and pair[0]:
            if status == "forbidden":
                losses.add(f"forbidden terms in {language}, the source language", concept.where)
            else:
                source.append(form)
        elif primary(language) != primary(pair[1]):
            losses.add(f"terms in {language or 'no language'}", concept.where)
        elif status == "forbidden":
            wrong.append(form)
        else:
            (preferred if status == "preferred" else right).append(form)
    right = list(dict.fromkeys([*preferred, *right]))
    if not right:
        if source or wrong:
            losses.add(f"concepts without a usable term in {pair[1]}", concept.where)
        return None
    if not source and not wrong:
        losses.add("concepts with nothing but a term: no source form, no forbidden one", concept.where)
        return None
    return Entry(
        right[0],
        also=tuple(right[1:]),
        source=tuple(dict.fromkeys(source)),
        wrong=tuple(Wrong(form) for form in dict.fromkeys(wrong)),
        note=" ".join(concept.note.split()),
        cite=" ".join(concept.cite.split()),
    )


def _together(one: Entry, other: Entry) -> Entry:
    return one._replace(
        also=tuple(form for form in dict.fromkeys((*one.also, *other.also)) if form != one.term),
        source=tuple(dict.fromkeys((*one.source, *other.source))),
        wrong=tuple(dict.fromkeys((*one.wrong, *other.wrong))),
        note="; ".join(dict.fromkeys(filter(None, (one.note, other.note)))),
        cite="; ".join(dict.fromkeys(filter(None, (one.cite, other.cite)))),
    )


def _clean(entry: Entry, losses: Losses) -> Entry:
    """Without the wrong forms that are found just like an accepted one, or like each other."""
    accepted = {key(form) for form in entry.accepted}
    wrong: dict[str, Wrong] = {}
    for form in entry.wrong:
        if key(form.text) in accepted:
            losses.add("forbidden forms that differ from the term in case, hyphen or accent only", entry.term)
        else:
            wrong.setdefault(key(form.text), form)
    return entry._replace(wrong=tuple(wrong.values()))
