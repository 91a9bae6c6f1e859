"""One office, two countries: "the president of Russia and Belarus" are two presidents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding
from mtfix.glossary.schema import RuleSpec
from mtfix.languages.tables.countries import COUNTRIES, JOINT
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_GAP = r"[ \xa0]*(?:\r?\n)?[ \t\xa0]*"


class Rule(BaseRule):
    """``offices`` held by one person a country; ``joint`` names with "and" that are one country, beside
    those of CLDR; ``not_after`` words before the office that speak of one person."""

    options = ("offices", "joint", "more", "not_after")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        names = sorted({*COUNTRIES, *self.words("more")}, key=len, reverse=True)
        country = r"(?:the\s)?(?:" + "|".join(re.escape(n).replace(r"\ ", _GAP) for n in names) + ")"
        joint = "|".join(re.escape(n) for n in (*JOINT, *self.words("joint")))
        self._countries = re.compile(rf"{_GAP}(?!{joint}\b)({country}){_GAP}and{_GAP}({country})(?![\w-]|'s|’s)")
        self._not_after = frozenset(self.words("not_after"))

    def triggers(self) -> Iterator[Trigger]:
        for office in self.words("offices"):
            yield Trigger(f"the {office} of")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        two = self._countries.match(text, hit.span.end)
        if two is None or two.group(1) == two.group(2):
            return
        before = text[max(hit.span.start - 40, 0) : hit.span.start].rstrip()
        last = before.rpartition(" ")[2].lower()
        if before.endswith((",", "—", "–", "-", "(")) or last in self._not_after:
            return
        words = re.match(r"(the\s+)(.*?)(\s+of)$", text[hit.span.start : hit.span.end], re.IGNORECASE | re.DOTALL)
        if words is None:
            return
        start = hit.span.start + words.start(2)
        yield self.finding(
            hit.span._replace(start=start, end=start + len(words.group(2))),
            new=context.inflection.plural(words.group(2)),
            evidence=f"{two.group(1)} and {two.group(2)} are two countries",
        )
