"""Known mistranslations of terms: the wrong forms of glossary entries."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding
from mtfix.rules.support.base import Hit
from mtfix.rules.support.context import Context
from mtfix.rules.support.correction import corrected
from mtfix.rules.support.forms import occurrences
from mtfix.rules.support.term import Sighting, Term, TermRule


class Rule(TermRule):
    """No options; what it finds are the entries' ``wrong:``."""

    rivalry = "term"

    def check_form(self, term: Term, context: Context, hit: Hit) -> Iterable[Finding]:
        if context.source and not context.translated:
            return ()  # words of the source language, which other rules speak of
        wrong, many = term.entry.wrong[int(hit.payload[:-1])], hit.payload[-1] == "p"
        there = term.in_source(context, hit.owner)
        if term.entry.safety_of(wrong) != "safe" and term.is_rendered(context, there, beside=hit):
            return ()  # so the words render something else
        known = (context.source or "")[slice(*there[0])] if there else ""
        why = f"“{wrong.text}” is a known mistranslation"
        return corrected(self, term.entry, context, hit.span, wrong, many=many, known=known, why=why)

    def check_sighting(self, term: Term, sighting: Sighting) -> Iterable[Finding]:
        """Those that need the source; the others are found with or without it."""
        context, known = sighting.context, sighting.known
        if not context.translated:
            return
        low = context.folded.low
        for form, many, wrong in term.hidden:
            if form.data in low:
                why = f"“{wrong.text}” is a known mistranslation"
                for span in occurrences(context.folded, form, context.text):
                    yield from corrected(self, term.entry, context, span, wrong, many=many, known=known, why=why)
        for wrong in term.entry.wrong if term.inflects else ():
            for span in term.inflected(context, wrong):  # the term would need the same ending
                why = f"“{context.text[span.start : span.end]}” is a form of “{wrong.text}”, a known mistranslation"
                judged = wrong._replace(safety="hint" if term.entry.safety_of(wrong) == "hint" else "review")
                yield from corrected(self, term.entry, context, span, judged, many=False, known=known, why=why)
