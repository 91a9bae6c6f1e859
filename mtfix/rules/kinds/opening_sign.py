"""The sign that begins a question or an exclamation, in languages that have one: "Qué hora es?"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from mtfix.core.finding import Finding, Fix
from mtfix.core.text import Edit, Span
from mtfix.languages import detection, language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# A sentence longer than this, in code points, may be several.
_LONGEST = 160
# Where a question begins is sure only if it is the whole sentence: no sign inside may part it.
_INSIDE = r"[^\n.!?…:;,()\[\]{}<>|«»“”\"—–¿¡\\%/=]"
# After the sentence before, with what closes it.
_BEFORE = r"(?:^|(?<=[.!?…]\s)|(?<=[.!?…][\"”»)]\s))"


class Rule(BaseRule):
    """No options: the signs are those of the language."""

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        own = language(target.language)
        return target.having(own.questions[0], own.exclamations[0]) if own.openings else ()

    def check_segment(self, context: Context) -> Iterable[Finding]:
        code = context.languages[1]
        own, telling = language(code), detection.telling(code, "")
        for opening, closing in zip(own.openings, own.questions[0] + own.exclamations[0], strict=True):
            for match in _sentences(closing).finditer(context.text):
                start, end = match.span("text")
                # A word of the language: titles and names of other languages have such signs, too.
                if telling & set(re.findall(r"\w+", match.group("text").lower())):
                    # With the first letter, since a tag may come before it.
                    fix = Fix((Edit(start, start + 1, opening + context.text[start]),), self.safety)
                    yield self.finding(Span(start, end), fixes=(fix,), evidence=f"no {opening} before {closing}")


@cache
def _sentences(closing: str) -> re.Pattern[str]:
    """Sentences that end with a sign, begin with a capital, and have no other sign in them."""
    return re.compile(
        rf"{_BEFORE}(?P<text>(?=[^\W\d_])(?![a-zà-ÿ]){_INSIDE}{{2,{_LONGEST}}}(?<=\w\w){re.escape(closing)})(?=\s|$)",
        re.MULTILINE,
    )
