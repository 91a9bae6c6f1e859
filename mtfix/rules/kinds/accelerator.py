"""Accelerators of menus and buttons: the sign before a letter that is pressed to choose them, "&Open" or "_Open"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# By the toolkits: Qt and Windows, GTK. None of them is the sign of an entity (&amp;) or a part of a name (R&D, a_b).
_SIGNS = {
    "&": re.compile(r"(?<![\w&])&(?=[^\W_])(?!#?\w+;)"),
    "_": re.compile(r"(?<![\w.-])_(?=[^\W_])(?!\w*_)"),
}
# A label is no longer than this, in code points.
_LABEL = 60
# So many other labels of a document must keep theirs, and what share of all.
_OTHERS, _SHARE = 3, 0.9
# Files of Qt, where the sign means nothing else.
_QT = "qt"


class Rule(BaseRule):
    """No options."""

    sees_protected = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        return [number for number, (text, other) in pairs if (sign := _sign(other)) and sign not in text]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        sign = _sign(context.source or "")
        if not sign or sign in context.text or not context.translated:
            return
        kept, lost = context.document.memo("accelerators", _uses)[sign]
        usual = kept >= _OTHERS and kept >= _SHARE * (kept + lost - 1)
        if usual or (context.document.format == _QT and sign == "&" and kept >= lost - 1):
            yield self.finding(
                Span(0, len(context.text)),
                message=f"the accelerator {sign} of the source is missing",
                safety=Safety.HINT,
                source=context.source or "",
                evidence=f"{kept} other labels of the file have theirs",
            )


def _sign(source: str) -> str:
    """The sign of the one accelerator of a label; "" where it has none."""
    if len(source) > _LABEL or "\n" in source:
        return ""
    for sign, pattern in _SIGNS.items():
        if sign in source and source.count(sign) == 1 and pattern.search(source):
            return sign
    return ""


def _uses(document: Document) -> dict[str, tuple[int, int]]:
    """In how many translations of a document accelerators are kept and lost, by their sign."""
    counts = {sign: [0, 0] for sign in _SIGNS}
    for segment in document.segments:
        if segment.text and segment.source and (sign := _sign(segment.source)) and segment.text != segment.source:
            counts[sign][sign not in segment.text] += 1
    return {sign: (kept, lost) for sign, (kept, lost) in counts.items()}
