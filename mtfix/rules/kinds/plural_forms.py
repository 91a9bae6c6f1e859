"""The plural forms of a message: as many, and for such numbers, as its catalogue and its language have."""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.languages.support.plurals import CATEGORIES, categories, counts_alike
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context

# Where a library has rules of its own, or those of CLDR, as it is set up: I18n of Ruby tells one from many, if no more.
# What the other messages of the file have shows which.
_OWN_RULES = ("yaml",)


class Rule(BaseRule):
    """No options. It speaks once a message, at its last form."""

    sees_protected = True

    def check_pair(self, context: Context) -> Iterator[Finding]:
        segment = context.segment
        if segment.plural is None or context.document.format == "fluent":
            return  # in Fluent the default variant is for all numbers that have none of their own
        forms = context.document.memo("plural forms", _forms)[segment.plural.group]
        if segment is not forms[-1]:
            return
        own = [form.plural.category for form in forms if form.plural is not None]
        known = categories(context.languages[1])
        if own[0].isdigit() and segment.plural.few is None:
            return  # tools of Qt write as many as its own rules ask for
        if own[0].isdigit():
            # A header with fewer forms than the language has; only where no older custom has as few.
            if (
                len(known) > 2
                and "few" in known
                and len(own) == 2
                and forms is context.document.memo("first", _first)
            ):
                yield self._says(segment, f"2 forms, where the language has {', '.join(known)}")
            return
        missing = [c for c in known if c not in own and c != "other"]
        if context.document.format in _OWN_RULES:
            used = context.document.memo("plural categories", _categories)
            missing = [c for c in missing if c in used]
        # Where nouns have one form after all numbers, nothing is wrong without the others.
        if missing and not counts_alike(context.languages[1]):
            yield self._says(segment, f"the form for {', '.join(missing)} is missing")

    def _says(self, segment: Segment, message: str) -> Finding:
        return self.finding(Span(0, len(segment.text)), message=message, safety=Safety.HINT)


def _forms(document: Document) -> dict[str, list[Segment]]:
    found: dict[str, list[Segment]] = {}
    for segment in document.segments:
        if segment.plural is not None:
            found.setdefault(segment.plural.group, []).append(segment)
    for forms in found.values():
        forms.sort(
            key=lambda s: (
                CATEGORIES.index(s.plural.category) if s.plural and s.plural.category in CATEGORIES else -1
            )
        )
    return found


def _categories(document: Document) -> frozenset[str]:
    """The categories that messages of a document have."""
    return frozenset(segment.plural.category for segment in document.segments if segment.plural is not None)


def _first(document: Document) -> list[Segment]:
    return next(iter(document.memo("plural forms", _forms).values()))
