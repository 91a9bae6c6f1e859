"""Names that are not spelt as the source spells them in brackets, in any segment of the document."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding, Safety, Severity
from mtfix.rules.support.base import BaseRule


class Rule(BaseRule):
    """``language`` is that of the translation, whose words are no names."""

    options = ("language",)
    rivalry = "term"
    requires_source = True

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        if not any("(" in source or "（" in source for each in document.segments if (source := each.source)):
            return
        # Loaded only where a source has brackets.
        from mtfix.languages import language
        from mtfix.rules.support.originals import misspelt

        known = language(self.option("language")).words
        for each in misspelt(document.segments, known()) if known is not None else ():
            yield (
                each.segment,
                self.finding(
                    each.span,
                    new=each.original,
                    safety=Safety.SAFE if each.sure else Safety.REVIEW,
                    severity=None if each.sure else Severity.INFO,
                    message=f"{each.name} is {each.original}",
                    evidence=f"the source has {each.name} ({each.original})",
                    source=each.name,
                ),
            )
