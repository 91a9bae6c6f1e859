"""Patterns: a regular expression with the literals without which it cannot match, and a replacement."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec, see
from mtfix.rules.support.base import Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.timed import TimedRule

# How far before and after its literal a pattern may reach, in code points.
_REACH = 200
# So many matches so near make a text dense; there a search goes so many times as far ahead.
_MANY, _AHEAD = 8, 20


class Rule(TimedRule):
    """``pattern`` is a `regex` (see https://pypi.org/project/regex/); case counts unless ``case: no``.

    ``literals`` are texts of which each match holds at least one; the rule runs only where one stands,
    with ``exact: yes`` only in the case that they are written in. ``then`` are texts of which one follows each of the
    literals, where these alone are common. ``before`` is how far before its literal a match may begin, in code points (200
    if it is not given; what a pattern looks behind at does not count): with a small number a common literal costs little.
    ``protected: include`` lets it also match in what rules may not edit: code, tags, entities.
    ``replace`` is a template with ``\\1`` or ``\\g<name>``, or maps what is matched to what takes its place; without it
    the rule only reports.
    """

    options = (
        "pattern",
        "literals",
        "then",
        "before",
        "exact",
        "replace",
        "case",
        "suggest",
        "protected",
        "shields",
    )
    tables = ("replace",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        if not self.option("pattern"):
            raise ValueError("needs 'pattern'")
        self._literals = [first + then for first in self.words("literals") for then in self.words("then") or ("",)]
        if not self._literals:
            raise ValueError("needs 'literals': texts of which every match holds one")
        # ``shields: ignore`` is what earlier releases called it.
        self.sees_protected = self.option("protected") == "include" or self.option("shields") == "ignore"
        before = str(spec.options.get("before", ""))
        if before and not before.isdecimal():
            raise ValueError("'before' must be a number of characters")
        self._before = int(before) if before else None
        self._exact = self.option("case", "yes") == "yes"
        self._searched: tuple[object, int, Sequence[Any]] = None, 0, ()  # where, how far, and what was found

    def verify(self) -> None:
        self._pattern  # noqa: B018  compiled here

    def triggers(self) -> Iterator[Trigger]:
        for literal in self._literals:
            yield Trigger(literal, case=self.option("exact") == "yes", words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        if "source" in self.spec.when and not context.source:
            return
        try:
            for match in self._around(context, hit) if self._before is None else self._near(context, hit):
                if match.start() < hit.end and match.end() > hit.start:
                    yield from self._found(context, match)
        except TimeoutError:
            yield from self.too_slow(hit.span)

    def _near(self, context: Context, hit: Hit) -> Sequence[Any]:
        """The first match that begins at most ``before`` code points before a hit."""
        start, end = max(hit.start - (self._before or 0), 0), min(hit.end + _REACH, len(context.text))
        search = self._pattern.match
        found = self.timed(context, lambda limit: search(context.text, start, end, timeout=limit))
        return (found,) if found else ()

    def _around(self, context: Context, hit: Hit) -> Sequence[Any]:
        """The matches near a hit. Where they are many, those further on are kept for the next hits: else a text of
        nothing but matches would be searched again at each of them."""
        text, (known, reached, matches) = context.text, self._searched
        if known is not context or hit.end + _REACH > reached:
            dense = known is context and len(matches) > _MANY
            reached = hit.end + _REACH * (_AHEAD if dense else 1)
            start, end = max(hit.start - _REACH, 0), min(reached, len(text))
            search = self._pattern.finditer
            matches = self.timed(context, lambda limit: list(search(text, start, end, timeout=limit)))
            self._searched = context, reached, matches
        if len(matches) <= _MANY:
            return matches
        first = bisect_right(matches, hit.start, key=lambda match: match.end())
        return matches[first : bisect_left(matches, hit.end, first, key=lambda match: match.start())]

    def _found(self, context: Context, match: Any) -> Iterator[Finding]:
        span = Span(*match.span())
        if not context.allows(self.spec.when, self.spec.unless, span):
            return
        template = self.spec.options.get("replace")
        new = match.expand(template) if isinstance(template, str) else None
        if isinstance(template, dict):
            new = template.get(match.group())
        if new == match.group():
            return
        suggestions = [match.expand(text) for text in self.words("suggest")]
        yield self.finding(
            span,
            new=new,
            suggestions=suggestions,
            safety=None if new is not None else Safety.HINT,
            evidence="; ".join(filter(None, (context.why(self.spec.when, span), see(self.spec.cite)))),
        )

    @cached_property
    def _pattern(self) -> Any:
        import regex

        pattern = self.option("pattern")
        if self._before is not None:
            # Where it may begin, tried one after another in one call; what comes before \K is no part of the match.
            furthest = self._before + max(map(len, self._literals)) - 1
            pattern = rf"(?s:.{{0,{furthest}}}?)\K(?:{pattern})"
        try:
            return regex.compile(pattern, 0 if self._exact else regex.IGNORECASE)
        except regex.error as error:
            raise ValueError(f"pattern does not compile: {error}") from None
