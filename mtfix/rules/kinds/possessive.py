"""A lost apostrophe: "Russias closest partner", "the Russian Presidents website"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages.tables.countries import COUNTRIES
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_NEXT = re.compile(r"[ \xa0]+([^\W\d_][\w'’-]*)|[ \t]*\r?\n[ \t]*([^\W\d_][\w'’-]*)")
_BEFORE = re.compile(r"([\w'’-]+)[ \xa0]+$")
# What no plural is followed by, but a possessive is: "Chinas largest port".
_OWNED = re.compile(
    r"\w{2,}est$|(?:most|first|second|third|new|own|only|former|capital|economy|government|president)$"
)


class Rule(BaseRule):
    """A country's name with an s and no apostrophe before a noun; an office's plural before what one person has.

    ``except`` are names whose plural in s is a word or a name of its own, for a person to see where a word follows
    that only a possessive has; ``plural_after`` words before a name that make it a plural ("all the Russias");
    ``not_before`` words that follow no possessive; ``offices`` and ``things`` go together as "Presidents website".
    """

    options = ("except", "plural_after", "not_before", "offices", "things")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._names = sorted({n for n in COUNTRIES if not n.endswith("s")} | set(self.words("except")))
        self._except = frozenset(self.words("except"))
        self._plural_after = frozenset(self.words("plural_after"))
        self._not_before = frozenset(self.words("not_before"))

    def triggers(self) -> Iterator[Trigger]:
        for name in self._names:
            yield Trigger(name + "s", "country", case=True)
        for office in self.words("offices"):
            for thing in self.words("things"):
                yield Trigger(f"{office}s {thing}", "office", case=True)

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text = context.text
        if hit.payload == "office":
            end = re.compile(r"\w+").match(text, hit.span.start)
            assert end is not None
            yield self._fix(text, Span(hit.span.start, end.end()), Safety.REVIEW)
            return
        after = _NEXT.match(text, hit.span.end)
        if after is None:
            return
        word = after.group(1) or after.group(2)
        before = _BEFORE.search(text, max(hit.span.start - 30, 0), hit.span.start)
        if before and before.group(1).lower() in self._plural_after:
            return
        if word.lower() in self._not_before or word[0].isupper():
            return
        doubtful = text[hit.start : hit.end - 1] in self._except
        if not doubtful or _OWNED.match(word):
            yield self._fix(text, hit.span, Safety.REVIEW if doubtful else self.safety)

    def _fix(self, text: str, span: Span, safety: Safety) -> Finding:
        word = text[span.start : span.end]
        return self.finding(
            span,
            new=f"{word[:-1]}'s",
            safety=safety,
            evidence=f"“{word}” comes before a noun without its apostrophe",
        )
