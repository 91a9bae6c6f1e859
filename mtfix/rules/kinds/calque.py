"""Literal renderings of a source term that no glossary lists: they are derived from its parts."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding
from mtfix.glossary.schema import Entry, RuleSpec, Wrong
from mtfix.languages.support.calque import calques
from mtfix.rules.support.correction import corrected
from mtfix.rules.support.forms import Form, occurrences
from mtfix.rules.support.term import Sighting, Term, TermRule


class Rule(TermRule):
    """No options; entries with ``calques: no`` and people's names have none."""

    rivalry = "term"

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._derived: dict[tuple[str, str], tuple[tuple[Form, Wrong], ...]] = {}

    def check_sighting(self, term: Term, sighting: Sighting) -> Iterable[Finding]:
        entry, context, known = term.entry, sighting.context, sighting.known
        if sighting.accepted or entry.type == "person" or not entry.calques:
            return ()
        key = entry.name, known
        if key not in self._derived:
            self._derived[key] = tuple(_derived(entry, known, context.languages[0]))
        for form, wrong in self._derived[key]:
            why = f"“{wrong.text}” renders {known} literally"
            for span in occurrences(context.folded, form, context.text):
                found = list(corrected(self, entry, context, span, wrong, many=False, known=known, why=why))
                if found:
                    return found
        return ()


def _derived(entry: Entry, known: str, language: str) -> Iterable[tuple[Form, Wrong]]:
    accepted = {form.lower() for form in entry.accepted}
    # A guess, and perhaps good English for something else: "Justice Department" for 司法部.
    safety = "hint" if entry.safety == "hint" else "review"
    for form in calques(known, language):
        if form.lower() not in accepted:
            yield Form.of(form), Wrong(form, safety=safety)
