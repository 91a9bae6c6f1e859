"""One name of the source that a document spells in two ways: the rarer one is reported."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding, Safety
from mtfix.rules.support.base import BaseRule

if TYPE_CHECKING:
    from mtfix.rules.support.variants import Variant


class Rule(BaseRule):
    """``language`` is that of the translation, whose words are no names."""

    options = ("language",)
    rivalry = "term"
    requires_source = True

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        if len(document.segments) < 2 or document.segments[0].source is None:
            return
        # Loaded only where there is a source.
        from mtfix.languages import language
        from mtfix.rules.support.variants import variants

        known = language(self.option("language")).words
        for each in variants(document, known()) if known is not None else ():
            yield each.segment, self._found(each)

    def _found(self, variant: Variant) -> Finding:
        new, sure = variant.common, variant.sure
        return self.finding(
            variant.span,
            new=new if sure else None,
            suggestions=() if sure else (new,),
            safety=Safety.REVIEW if sure else Safety.HINT,
            message=f"spelt “{new}” elsewhere",
            evidence=f"“{new}” {variant.times} times, “{variant.rare}” {variant.rarely} times, beside {variant.name}",
            source=variant.name,
        )
