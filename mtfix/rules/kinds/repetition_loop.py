"""The same words again and again, as translation engines write when they lose their way."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.repetition import loop, may_loop


class Rule(BaseRule):
    """No options."""

    sees_protected = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return [number for number, text in enumerate(target.texts) if may_loop(text)]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        if not context.translated:
            return
        span = loop(context.text, context.source or "")
        if span is not None:
            words = context.text.split()
            evidence = f"{len(words)} words, {len(set(words))} different ones"
            yield self.finding(span, safety=Safety.HINT, evidence=evidence)
