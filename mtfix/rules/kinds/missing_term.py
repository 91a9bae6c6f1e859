"""Terms of the source without an accepted translation."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.glossary.schema import see
from mtfix.rules.support.base import SAFETIES
from mtfix.rules.support.correction import severity_of
from mtfix.rules.support.term import Sighting, Term, TermRule


class Rule(TermRule):
    """No options; entries ask for it with ``missing: review`` or ``missing: hint``."""

    def check_sighting(self, term: Term, sighting: Sighting) -> Iterable[Finding]:
        entry, context, known = term.entry, sighting.context, sighting.known
        if sighting.accepted or not entry.missing or term.has_wrong(context):
            return
        if context.text == context.source and not entry.do_not_translate:
            return  # of a copy there is no more to say
        if not context.allows(entry.when, entry.unless, Span(0, 0)):
            return
        sure = SAFETIES[entry.missing] < Safety.HINT
        yield self.finding(
            _trimmed(context.text),
            entry=entry.name,
            safety=Safety.HINT,
            severity=severity_of(entry, Safety.HINT) if sure else Severity.INFO,
            message=f"“{entry.term}” is not translated, and is missing"
            if entry.do_not_translate
            else f"no accepted translation of {known}: expected “{entry.term}”",
            evidence="; ".join(filter(None, (f"the source has {known}", see(entry.cite)))),
            source=known,
        )


def _trimmed(text: str) -> Span:
    start = len(text) - len(text.lstrip())
    return Span(start, max(len(text.rstrip()), start)) if text else Span(0, 0)
