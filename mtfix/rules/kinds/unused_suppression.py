"""Comments that suppress nothing (`mtfix.engine.suppression` knows which)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule


class Rule(BaseRule):
    """No options."""

    def check_unused(self, span: Span, names: Sequence[str], unknown: Mapping[str, str]) -> Iterable[Finding]:
        if unknown:
            rules = ", ".join(name + f" (did you mean {near}?)" * bool(near) for name, near in unknown.items())
            message = f"unused suppression: no rule is called {rules}"
        else:
            what = f"no finding of {', '.join(names)}" if names else "no finding"
            message = f"unused suppression: there is {what} here; delete the comment"
        yield self.finding(span, message=message)
