"""The last sign of an English segment where that of the source is another; whether it has any is ``final_sign``'s.

What is compared is what human references of WMT23 keep: a question stays one, an exclamation too, and what ends
without a stop (a headline) gets none; in Japanese stops are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.core.finding import Finding, Fix
from mtfix.core.text import Edit, Span
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# A full stop after a word that is no abbreviation.
_STOPPED = re.compile(r"(?<![\w.])(?!(?:Corp|Inc|Ltd|Bros|Dept|Prof|etc|Sen|Gov|Gen|Rev|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)"
                      r"[A-Za-z]*[a-z]{3,}[)\]”\"’']?\.$")  # fmt: skip
# Longer than any word before the stop.
_WORD = 60
# A stop is doubtful where human translations add one more rarely than this to a line that ends in a letter.
_RARELY = 0.1
_CLOSING = "”’\"'」』)）»"
_QUESTION = "?？"
_ENDING = _QUESTION + "!！"


class Rule(BaseRule):
    """No options."""

    sees_protected = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        return [number for number, (text, other) in pairs if _may_differ(text, other)]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        tail, end = text.rstrip(), _unclosed(source)
        if not tail or not end or not context.translated:
            return
        asked = end[-1] in _QUESTION
        if _STOPPED.search(tail, max(len(tail) - _WORD, 0)) is None or source.rstrip()[-1] != end[-1]:
            return
        elif end[-1] in _ENDING and not any(sign in text for sign in _ENDING):
            new = "?" if asked else "!"
            message = "the source asks a question" if asked else "the source exclaims"
            span = Span(len(tail) - 1, len(tail))
            yield self._sign(span, Edit(*span, new), message)
        elif end[-1].isalpha() and text.count(".") == 1 and not set(source) & set(".。！？!?；;"):
            span = Span(len(tail) - 1, len(tail))
            if language(context.languages[0]).adds_stop < _RARELY:
                yield self._sign(span, Edit(*span, ""), "a full stop that the source lacks")

    def _sign(self, span: Span, edit: Edit, message: str) -> Finding:
        """For review: a headline may well be a question, and a caption a sentence."""
        evidence = "the last sign of both sides differs"
        return self.finding(span, message=message, fixes=(Fix((edit,), self.safety),), evidence=evidence)


def _unclosed(text: str) -> str:
    """The text up to its last sign, without the quotes and brackets after it."""
    return text.rstrip().rstrip(_CLOSING).rstrip()


def _may_differ(text: str, source: str) -> bool:
    """Whether the last signs may differ in a way that counts: most sources end in a stop, and that is that."""
    end = _unclosed(source)[-1:]
    if end and end in _ENDING:
        return "?" not in text and "？" not in text
    return end.isalpha() and "." in text[-3:] and text.count(".") == 1
