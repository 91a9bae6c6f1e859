"""Spaces and line ends at the edges of a segment that differ from those of its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Fix, Safety
from mtfix.core.text import Edit, Span
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_SPACE = " \t\n"
_WIDE = "\u3000"
# Signs of full width have their space in them.
_ROOMY = "，、。；：？！（）「」『』《》【】"


class Rule(BaseRule):
    """No options."""

    sees_protected = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        pairs = enumerate(zip(target.texts, source.texts, strict=True))
        return [number for number, (text, other) in pairs if text != text.strip() or other != other.strip()]

    def check_pair(self, context: Context) -> Iterable[Finding]:
        if not context.translated:
            return
        text, source = context.text, context.source or ""
        for edge, message in _edges(text, source):
            at_end = edge.end == len(text)
            if context.document.format == "po" and _breaks(text, at_end) != _breaks(source, at_end):
                continue  # the rule about line breaks of messages speaks of it
            grows = len(edge.new) > edge.end - edge.start
            sure = Safety.REVIEW if grows else Safety.SAFE
            span = Span(edge.start, edge.end)
            yield self.finding(span, message=message, fixes=(Fix((edge,), sure),), safety=sure)


def _breaks(text: str, at_end: bool) -> bool:
    return text.endswith("\n") if at_end else text.startswith("\n")


def _edges(text: str, source: str) -> Iterator[tuple[Edit, str]]:
    """The edits that make the edges equal to those of the source, each with what is wrong."""
    start, own = len(text) - len(text.lstrip(_SPACE)), len(source) - len(source.lstrip(_SPACE + _WIDE))
    roomy = start == 0 and text[:1] in _ROOMY and source[:own] == " "
    if text[:start] != source[:own] and _WIDE not in source[:own] and not roomy:
        message = "leading space differs from the source" if own else "leading space that the source lacks"
        yield Edit(0, start, source[:own]), message
    end, other = len(text.rstrip(_SPACE)), len(source.rstrip(_SPACE + _WIDE))
    roomy = end == len(text) and text[-1:] in _ROOMY and source[other:] == " "
    if text[end:] != source[other:] and _WIDE not in source[other:] and not roomy:
        yield Edit(end, len(text), source[other:]), "trailing space differs from the source"
