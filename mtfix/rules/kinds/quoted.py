"""Quotation marks around a whole translation whose source has none, as language models set them."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding, Fix
from mtfix.core.text import Edit, Span
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_PAIRS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "'": "'", "‘": "’"}
_MARKS = frozenset("\"“”„«»「」『』《》〈〉‹›'‘’`")


class Rule(BaseRule):
    """No options."""

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return target.beginning(*_PAIRS)

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text.strip(), (context.source or "").strip()
        if len(text) < 3 or text[0] not in _PAIRS or text[-1] not in _PAIRS[text[0]]:
            return
        inside = text[1:-1]
        if not inside.strip() or not source or _MARKS & set(source) or set(text[0] + text[-1]) & set(inside):
            return
        start = context.text.index(text)
        end = start + len(text)
        edits = (Edit(start, start + 1, ""), Edit(end - 1, end, ""))
        yield self.finding(
            Span(start, end), fixes=(Fix(edits, self.safety),), evidence="the source is not quoted", source=source
        )
