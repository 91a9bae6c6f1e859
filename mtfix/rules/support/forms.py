"""Forms of a term in folded text: where they are, how often, and whether they are words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.fold import FIRST_SHARED, Folded, fold, fold_bytes, has_all, shared
from mtfix.glossary.index import is_inside_word
from mtfix.glossary.schema import Entry

# An accepted form may be inflected, or made an adjective: "Belarus" in "Belarusian".
_ENDING = lazy(rb"(?i)(?:e?s|e?d|ing|e?rs?|[aie]?an|ese|al|ly)(?![A-Za-z0-9])")
_WORD_BYTE = bytes(chr(code).isalnum() for code in range(256))


class Form(NamedTuple):
    """A form as it is looked for: folded in lower case, and those of its characters that share their folded code."""

    data: bytes
    shared: str

    @classmethod
    def of(cls, text: str) -> Form:
        return cls(fold_bytes(text).lower(), shared(text))


def count(folded: Folded, data: bytes, form: bytes, text: str, characters: Sequence[str] = ()) -> int:
    """How often a folded form is in ``data`` as words of its own, inflected or not.

    ``data`` is as long as the folded form of ``text``. ``characters`` are those that share their folded code, for each
    form that folds to this one; without them there is nothing to confuse it with.
    """
    found, at = 0, data.find(form)
    size = len(data)
    while at >= 0:
        end = at + len(form)
        left = not at or not _WORD_BYTE[data[at - 1]] or not _WORD_BYTE[form[0]]
        right = end >= size or not _WORD_BYTE[data[end]] or _ENDING.match(data, end) is not None
        if not left and form[0] >= FIRST_SHARED:
            left = not is_inside_word(text, folded.offset(at))
        if not right and form[-1] >= FIRST_SHARED:
            right = not is_inside_word(text, folded.offset(end - 1) + 1)
        if left and right and characters:
            there = text[folded.offset(at) : folded.offset(end - 1) + 1]
            left = any(has_all(there, each) for each in characters)
        found += left and right
        at = data.find(form, at + 1)
    return found


def occurrences(folded: Folded, form: Form, text: str) -> Iterator[Span]:
    """Where a form is in a text as words of its own. Spans are code points of ``text``."""
    low, needle = folded.low, form.data
    at = low.find(needle)
    while at >= 0:
        span = Span(folded.offset(at), folded.offset(at + len(needle) - 1) + 1)
        if not inside_word(text, span) and has_all(text[span.start : span.end], form.shared):
            yield span
        at = low.find(needle, at + 1)


def inside_word(text: str, span: Span) -> bool:
    """Whether a span begins or ends inside a word."""
    return (span.start > 0 and is_inside_word(text, span.start)) or is_inside_word(text, span.end)


def same(found: str, form: str) -> bool:
    """Whether a text reads like a form, across case and signs that fold to one."""
    return fold(found).data.lower() == fold_bytes(form).lower() and has_all(found, shared(form))


def is_case_only(entry: Entry, wrong: str) -> bool:
    """Whether a wrong form differs from an accepted one in the case of its letters alone: "github" for GitHub."""
    return wrong not in entry.accepted and any(
        len(form) == len(wrong) and form.casefold() == wrong.casefold() for form in entry.accepted
    )


_SMALL = frozenset({"the", "of", "and", "for", "a", "an", "in", "on", "to", "by", "at", "with"})


def meaning(form: str) -> frozenset[str]:
    """The words of a form that carry meaning, in singular as far as an s tells."""
    return frozenset(_carrying(form))


@lru_cache(maxsize=4096)
def shortens(form: str, other: str) -> bool:
    """Whether a form has but words of another one, in its order: "LG Chemical" of "LG Chemical Ltd"."""
    rest = iter(_carrying(other))
    return all(word in rest for word in _carrying(form))


def _carrying(form: str) -> list[str]:
    words = (w.removesuffix("s") for w in re.findall(r"\w+", form.lower().replace("'s", "").replace("’s", "")))
    return [word for word in words if word not in _SMALL]
