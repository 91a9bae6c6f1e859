"""Comments that suppress nothing (`mtfix.engine.suppression` knows which)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule


class Rule(BaseRule):
    """No options."""

    def check_unused(self, span: Span, names: Sequence[str]) -> Iterable[Finding]:
        what = f"no finding of {', '.join(names)}" if names else "no finding"
        yield self.finding(span, message=f"unused suppression: there is {what} here; delete the comment")
