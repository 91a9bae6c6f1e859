"""Brackets and quotation marks that are in pairs in the source, and alone in the translation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.quotation import MARKS

# Half and full width of one kind are told apart by other rules; braces are marks of placeholders and messages.
_BRACKETS = (("(（﹙", ")）﹚"), ("[［", "]］"), ("【", "】"), ("《", "》"))
_ANY = re.compile("[" + re.escape("".join(opening + closing for opening, closing in _BRACKETS)) + "]")
# Faces, the marks of list items, and inches.
_FACE = re.compile(
    r"[:;=8xX][-'^o]?[()\[\]]+|(?<![()])[()]++[-'^]?[:;=](?!\w)|\^[_.]?\^[()]*|[(（][^\s\w()（）]{1,6}$"
)
_ITEM = re.compile(r"(?<![\w(（])(?:\d{1,3}|[^\W\d_]|[ivxIVX]{2,4})[)）\]］]")
_INCHES = re.compile(r"(?<=\d)[\"”″]")


class Rule(BaseRule):
    """``part`` is what is looked for: ``brackets`` or ``quotes``."""

    options = ("part",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in ("brackets", "quotes"):
            raise ValueError("'part' must be brackets or quotes")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if self._part == "brackets":
            return sorted(target.matching(_ANY))
        return sorted(target.matching(MARKS))

    def check_pair(self, context: Context) -> Iterable[Finding]:
        if context.translated:
            find = _brackets if self._part == "brackets" else _quotes
            for at, message in find(context.text, context.source or ""):
                yield self.finding(Span(at, at + 1), message=message, safety=Safety.HINT)


def _brackets(text: str, source: str) -> Iterator[tuple[int, str]]:
    for opening, closing in _BRACKETS:
        alone = _alone(text, opening, closing)
        # A source that is not balanced itself says nothing of what is right.
        if alone is not None and _alone(source, opening, closing) is None:
            what = "is never closed" if text[alone] in opening else "was never opened"
            yield alone, f"“{text[alone]}” {what}"


def _alone(text: str, opening: str, closing: str) -> int | None:
    """The place of a bracket without its other half, if there are more of one than of the other."""
    more = sum(map(text.count, opening)) - sum(map(text.count, closing))
    if not more:
        return None
    plain = _blanked(_ITEM, _blanked(_FACE, text)) if "(" in opening else text
    open_at: list[int] = []
    for at, char in enumerate(plain):
        if char in opening:
            open_at.append(at)
        elif char in closing:
            if not open_at:
                return at
            open_at.pop()
    return open_at[-1] if open_at else None


def _quotes(text: str, source: str) -> Iterator[tuple[int, str]]:
    """An odd number of quotation marks where the source has an even one: which of them is alone nobody knows, so the
    last one is named. Marks that the translator has added may belong to those of the next segment."""
    found = [match.start() for match in MARKS.finditer(text)]
    there = len(MARKS.findall(_blanked(_INCHES, source)))
    inches = len(_INCHES.findall(text))
    # What comes after a figure may be either.
    if len(found) % 2 and there and there % 2 == 0 and inches % 2 == 0:
        yield found[-1], "a quotation mark without its other half"


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: " " * len(match.group()), text)
