"""What a run over a corpus did: counts by step and rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from mtfix.core.wording import noun
from mtfix.corpora.cleaner import Cleaned
from mtfix.corpora.steps import ALWAYS, REJECTS

_ABOUT = {step.name: step.about for step in (*ALWAYS, *REJECTS)}


class Summary:
    """Counts of rows and findings. ``as_dict`` and ``of`` keep it in a checkpoint."""

    def __init__(self) -> None:
        self.rows = self.kept = self.changed = 0
        self.rejected: Counter[str] = Counter()  # by step
        self.corrected: Counter[str] = Counter()  # by rule
        self.left: Counter[str] = Counter()

    @classmethod
    def of(cls, counts: dict[str, Any]) -> Summary:
        """The summary that ``as_dict`` described."""
        self = cls()
        self.rows, self.kept, self.changed = counts["rows"], counts["kept"], counts["changed"]
        self.rejected = Counter(counts["rejected"])
        for rule, (corrected, left) in counts["rules"].items():
            self.corrected[rule], self.left[rule] = corrected, left
        return self

    def as_dict(self) -> dict[str, Any]:
        rules = sorted({*self.corrected, *self.left})
        return {
            "rows": self.rows,
            "kept": self.kept,
            "changed": self.changed,
            "rejected": dict(sorted(self.rejected.items())),
            "rules": {rule: [self.corrected[rule], self.left[rule]] for rule in rules},
        }

    def add(self, cleaned: Cleaned, changed: bool) -> None:
        self.rows += 1
        if cleaned.step:
            self.rejected[cleaned.step] += 1
        else:
            self.kept += 1
            self.changed += changed
        for rule, corrected in cleaned.counts:
            # What was corrected in a pair that is rejected in the end is not in the output.
            (self.corrected if corrected and not cleaned.step else self.left)[rule] += 1

    def lines(self) -> Iterator[str]:
        """The summary for people."""
        pairs = noun(self.rows, "pair")
        yield f"{self.rows:,} {pairs}: {self.kept:,} kept, {self.changed:,} of them corrected, {self.rejected.total():,} rejected"
        for step, count in self.rejected.most_common():
            yield f"  {count:>10,}  rejected   {step}: {_ABOUT.get(step, 'findings of this rule')}"
        for rule in sorted({*self.corrected, *self.left}, key=lambda r: (-self.corrected[r] - self.left[r], r)):
            yield f"  {self.corrected[rule] + self.left[rule]:>10,}  found      {rule}: {self.corrected[rule]:,} corrected"
