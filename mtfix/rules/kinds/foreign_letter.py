"""Letters of a kindred alphabet in a word: a Russian ы in Ukrainian, a Ukrainian і in Russian."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# More of such words in a segment are a quotation in the other language.
_MOST = 1


class Rule(BaseRule):
    """``letters`` are those that the language does not have, in small letters. Words with a capital may be names."""

    options = ("letters",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._letters = self.option("letters")
        if not self._letters.isalpha() or not self._letters.islower():
            raise ValueError("needs 'letters': small letters")

    @cached_property
    def _word(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w'’.@/-])[^\W\d_]*[{self._letters}][^\W\d_]*(?![\w'’@/-])", re.IGNORECASE)

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return target.having(*self._letters)

    def check_segment(self, context: Context) -> Iterable[Finding]:
        found = list(self._word.finditer(context.text))
        if len(found) > _MOST:
            return
        for match in found:
            word, (start, end) = match.group(), match.span()
            quoted = (
                context.text[start - 1 : start] in ("«", "„", "“", '"', "(") or context.text[end : end + 1] == "»"
            )
            if len(word) > 2 and word.islower() and not quoted:
                letters = ", ".join(dict.fromkeys(c for c in word if c in self._letters))
                yield self.finding(Span(start, end), evidence=f"“{word}” has {letters}")
