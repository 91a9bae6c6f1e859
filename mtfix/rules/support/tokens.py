"""Texts by what they have between their spaces: a pattern that no match of crosses a space is tried once on each token,
and not wherever that is met."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mtfix.core.document import Document
from mtfix.rules.support.joined import Joined

Tokens = Mapping[str, Sequence[int]]


def tokens(texts: Joined) -> Tokens:
    """The tokens of texts, each with the numbers of the texts that have it, in order and as often as they do."""
    return texts.memo("tokens", lambda: _tokens(texts.texts))


def whole(document: Document) -> Joined:
    """All texts of a document as one, for rules that look at the whole of it."""
    return document.memo("whole", lambda of: Joined([segment.text for segment in of.segments], ""))


def _tokens(texts: Sequence[str]) -> Tokens:
    found: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for token in text.split():
            found[token].append(number)
    return found
