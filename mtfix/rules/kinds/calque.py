"""Literal renderings of a source term that no glossary lists: they are derived from its parts."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding
from mtfix.glossary.schema import Wrong
from mtfix.languages.support.calque import (
    Stems,
    Word,
    everyday,
    literal,
    may_render,
    renders,
    stems_in,
    stems_of,
    words_of,
)
from mtfix.languages.tags import primary
from mtfix.rules.support.context import Context
from mtfix.rules.support.correction import corrected
from mtfix.rules.support.term import Sighting, Term, TermRule


class Rule(TermRule):
    """No options; entries with ``calques: no`` and people's names have none."""

    rivalry = "term"

    def check_sighting(self, term: Term, sighting: Sighting) -> Iterable[Finding]:
        entry, context, known = term.entry, sighting.context, sighting.known
        source, target = context.languages
        if sighting.accepted or entry.type == "person" or not entry.calques:
            return
        if primary(target) != "en" or not renders(source):
            return
        if not may_render(entry.source, source, context.memo("stems", _stems)):
            return
        words = context.memo("words", _words)
        found = list(literal(entry.source, source, words))
        if not found:
            return
        accepted = [stems_of(form) for form in entry.accepted]
        if any(_has(words, form) for form in accepted):
            return  # in another form: "vaccinated" for "vaccination"
        if term.has_wrong(context):
            return  # which term-mistranslation speaks of
        # A guess, and perhaps good English for something else: "Justice Department" for 司法部.
        safety = "hint" if entry.safety == "hint" else "review"
        for span, stems in found:
            if stems in everyday() or any(set(stems) <= set(form) for form in accepted):
                continue
            text = context.text[span.start : span.end]
            why = f"“{text}” renders {known} literally"
            wrong = Wrong(text, safety=safety)
            yield from corrected(self, entry, context, span, wrong, many=False, known=known, why=why)


def _stems(context: Context) -> frozenset[str]:
    return stems_in(context.text)


def _words(context: Context) -> list[Word]:
    return words_of(context.text)


def _has(words: list[Word], form: Stems) -> bool:
    stems = tuple(word.stem for word in words)
    size = len(form)
    return bool(form) and any(stems[at : at + size] == form for at in range(len(stems) - size + 1))
