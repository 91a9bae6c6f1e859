"""Latin letters in the width of Chinese characters: "ＵＳＢ"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_LETTERS = re.compile(r"[\uff21-\uff3a\uff41-\uff5a]+")


class Rule(BaseRule):
    """No options. Letters next to a Chinese, Japanese or Korean character are part of a quotation and stay."""

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return target.matching(_LETTERS) if target.others(_LETTERS) else ()

    def check_segment(self, context: Context) -> Iterable[Finding]:
        import unicodedata  # few texts have such letters

        from mtfix.languages.support.scripts import guess

        text = context.text
        for match in _LETTERS.finditer(text):
            start, end = match.span()
            alone = not guess(text[max(start - 2, 0) : start] + text[end : end + 2])
            if alone and context.allows(self.spec.when, self.spec.unless, Span(start, end)):
                new = unicodedata.normalize("NFKC", match.group())
                yield self.finding(Span(start, end), new=new, evidence="full-width letters")
