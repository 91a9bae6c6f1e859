"""A mark that is repeated for emphasis: "Sing along!!!!" """

from __future__ import annotations

from collections.abc import Iterator

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context


class Rule(BaseRule):
    """Runs of one of the ``marks`` that are longer than ``most`` become a single one."""

    options = ("marks", "most")

    def triggers(self) -> Iterator[Trigger]:
        for mark in self.words("marks"):
            yield Trigger(mark * (int(self.option("most", "1")) + 1), mark, words="none")

    def check(self, context: Context, hit: Hit) -> Iterator[Finding]:
        text, mark = context.text, hit.payload
        if text[: hit.start].endswith(mark):
            return  # one finding for the whole run
        end = hit.end
        while text.startswith(mark, end):
            end += 1
        yield self.finding(Span(hit.start, end), new=mark, evidence=f"{end - hit.start} in a row")
