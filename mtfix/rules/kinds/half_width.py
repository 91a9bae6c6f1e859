"""Signs in half width in Chinese and Japanese text, which has them in full width."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec, see
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_LETTERS = r"\u3041-\u30ff\u3400-\u9fff"
_OPENING, _CLOSING = "「『《“‘（【", "」』》”’）】"
_NUMERALS = "一二三四五六七八九十百千万亿億〇零"
# Between two such characters, or tight beside one; figures and Latin words have their own signs.
_BESIDE = (
    rf"(?<=[{_LETTERS}{_CLOSING}]) ?{{0}} ?(?=[{_LETTERS}{_OPENING}])"
    rf"|(?<=[{_LETTERS}{_CLOSING}]){{0}}(?! |(?<=[{_NUMERALS}].)\d)"
    rf"|(?<![\d ]){{0}}(?=[{_LETTERS}{_OPENING}])"
)
# A single one after such a character, and not in a name of a file.
_STOP = rf"(?<=[{_LETTERS}][{_LETTERS}{_CLOSING}])\.(?=\s*(?:[{_LETTERS}{_OPENING}]|$))"
_PATTERNS = {
    "comma": re.compile(_BESIDE.format(",")),
    "semicolon": re.compile(_BESIDE.format(";")),
    "stop": re.compile(_STOP),
}
# Words with such a sign and no space between them are a list for a program ("yes,no").
_LIST = re.compile(r"[^\W\d][,;][^\W\d]")


class Rule(BaseRule):
    """``sign`` is which: ``comma``, ``semicolon`` or ``stop``."""

    options = ("sign",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._sign = self.option("sign")
        if self._sign not in _PATTERNS:
            raise ValueError(f"'sign' must be one of {', '.join(_PATTERNS)}")
        self._pattern = _PATTERNS[self._sign]

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return sorted(number for number, text in enumerate(target.texts) if self._pattern.search(text))

    def check_segment(self, context: Context) -> Iterable[Finding]:
        if self._sign != "stop" and context.source and _LIST.search(context.source):
            return
        own = language(context.languages[1])
        new = {"comma": own.comma, "semicolon": "；", "stop": own.stops[:1]}[self._sign]
        for match in self._pattern.finditer(context.text):
            yield self.finding(Span(*match.span()), new=new, evidence=see(self.spec.cite))
