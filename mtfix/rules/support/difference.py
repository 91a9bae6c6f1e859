"""Rules that compare one thing on both sides of a pair: one comparison, and a rule for each way in which it differs.

A kind derives ``Compared``, names its ``differences`` and compares; a declaration says which of them it reports.
The comparison of a segment is made once for all rules of the kind.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, NamedTuple

from mtfix.core.document import Segment
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span, apply
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined


class Difference(NamedTuple):
    """One way in which a translation differs from its source where both must agree."""

    kind: str  # one of the differences that the rule kind names
    span: Span
    message: str
    edits: tuple[Edit, ...] = ()  # what mends it
    safety: Safety = Safety.HINT  # of the edits
    severity: Severity | None = None  # where it is not that of the rule
    source: str = ""
    evidence: str = ""
    suggestions: Sequence[str] = ()

    def result(self, text: str) -> str:
        """The text with the edits done."""
        return apply(text, self.edits)

    def untrusted(self) -> Difference:
        """The same without its edits, for a person to look at: they would not mend what they are for."""
        return self._replace(edits=(), suggestions=(), safety=Safety.HINT)


class Compared(BaseRule):
    """The frame of such a kind."""

    options = ("difference",)
    sees_protected = True
    differences: ClassVar[tuple[str, ...]] = ()
    # Signs of which one side must have one for a comparison to say anything, and what it must match then.
    signs: ClassVar[tuple[str, ...]]
    maybe: ClassVar[re.Pattern[str]]

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self.difference = self.option("difference")
        if self.difference not in self.differences:
            known = ", ".join(self.differences)
            raise ValueError(f"difference must be one of {known}; not {self.difference!r}")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return source.having_like(self.signs, self.maybe) | target.having_like(self.signs, self.maybe)

    @staticmethod
    @abstractmethod
    def compare(context: Context) -> list[Difference]:
        """All ways in which the two sides of a segment differ."""

    def differs(self, segment: Segment) -> bool:
        """Whether the tags that are in the file differ from those of the source."""
        return [(c.name, c.side) for c in segment.codes] != [(c.name, c.side) for c in segment.source_codes or ()]

    def check_pair(self, context: Context) -> Iterator[Finding]:
        # An empty translation is no damaged one, nor is a copy of the source with all its tags.
        segment = context.segment
        same = context.text == context.source and (segment.source_codes is None or not self.differs(segment))
        if not context.source or not context.text.strip() or same:
            return
        for found in context.memo(type(self).__module__, type(self).compare):
            if found.kind == self.difference:
                if found.edits and found.result(context.text) == context.text:
                    continue
                fixes = (Fix(found.edits, found.safety),) if found.edits else ()
                yield self.finding(
                    found.span,
                    message=found.message,
                    fixes=fixes,
                    safety=found.safety if fixes else Safety.HINT,
                    severity=found.severity,
                    source=found.source,
                    evidence=found.evidence or "the source has it",
                    suggestions=found.suggestions,
                )
