"""Words left in the script of the source language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.languages.support.scripts import is_latin, runs
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_BRACKETED = re.compile(r"[(\[（【“\"'‘「『《][^)\]）】”\"'’」』》]*$")


class Rule(BaseRule):
    """No options. It needs a source in another script and a translation in Latin script."""

    sees_protected = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        letters = runs(source.language) if is_latin(target.language) else None
        if letters is None:
            return ()
        texts = enumerate(target.texts)
        return [number for number, text in texts if not text.isascii() and letters.search(text)]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        pattern = runs(context.languages[0])
        if pattern is None or not is_latin(context.languages[1]) or not context.translated:
            return
        text, source = context.text, context.source or ""
        for match in pattern.finditer(text):
            before = text[max(match.start() - 60, 0) : match.start()]
            if _BRACKETED.search(before):
                continue  # a quoted original, or a name given in brackets
            if _is_sign(match.group(), text[match.end() : match.end() + 1]):
                continue
            left = match.group() in source
            yield self.finding(
                Span(*match.span()),
                severity=None if left else Severity.INFO,
                safety=Safety.HINT,
                evidence="the source has the same text" if left else "letters of the source language",
                source=match.group() if left else "",
            )


def _is_sign(run: str, after: str) -> bool:
    """Letters that are used as signs: the arm of a face (^o^)ノ, a 〇, the series of a document ФС77."""
    return run in ("ノ", "〇", "ー", "々") or (len(run) <= 3 and after.isdigit())
