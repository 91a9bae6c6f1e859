"""What comes before a bracket and in it again: "a park (park)", where the source has a word in two languages."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding
from mtfix.core.pattern import lazy
from mtfix.core.text import Span, occurrences
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_OPENING = "(（"
# The bracket is found first, since few texts have one; what is in it is then looked for before it.
_BRACKET = lazy(r"[(（] ?([A-Za-z][\w'’.,-]*(?: [\w'’.,-]+){0,5}) ?[)）](?![\w(])")
_CAPITALS = lazy(r"[A-Z]{4,}")


class Rule(BaseRule):
    """No options. A word in capitals explains itself ("the nato (NATO)") and is left alone."""

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return target.having(*_OPENING)

    def check_segment(self, context: Context) -> Iterable[Finding]:
        text = context.text
        places = (at for sign in _OPENING for at in occurrences(text, sign))
        for match in filter(None, (_BRACKET.match(text, at) for at in places)):
            inner = match.group(1)
            gap = match.start() - text[match.start() - 1 : match.start()].isspace()
            start = gap - len(inner)
            if (
                start >= 0
                and (gap < match.start() or match.group()[0] == "（")
                and text[start:gap].lower() == inner.lower()
                and not _CAPITALS.fullmatch(inner)
                and not (start and (text[start - 1].isalnum() or text[start - 1] in "(-_"))
            ):
                yield self.finding(Span(gap, match.end()), new="", evidence=f"“{inner}” is before it")
