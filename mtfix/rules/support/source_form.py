"""Source-language forms of a term, in which ``*`` is any ending of a word: "Союзн* государств*"."""

from __future__ import annotations

import re
from functools import cache

from mtfix.core.text import Span
from mtfix.languages import language as record_of
from mtfix.languages.support.source import fold_source


@cache  # forms are few and asked for again and again
def pattern(form: str, language: str) -> re.Pattern[str]:
    """A form as a pattern over folded source text."""
    form = fold_source(form, language)
    words = r"[\s\xa0-]+".join(r"\w*".join(map(re.escape, word.split("*"))) for word in form.split())
    return re.compile(rf"(?<!\w){words}(?!\w)" if record_of(language).bounded else words)


@cache
def fixed(form: str) -> tuple[str, str, str]:
    """The longest part of a form without ``*`` (all of it if it has none), with what comes before and after it."""
    longest = max(re.split(r"[*\s]+", form), key=len) if "*" in form else form
    before, _, after = form.partition(longest)
    return longest, before, after


def span(form: str, folded: str, start: int, language: str) -> Span | None:
    """The whole form around a hit of its fixed part in folded source text; None where it is not one."""
    whole, stop = pattern(form, language), start + len(form) + 60
    if not fixed(form)[1]:
        match = whole.match(folded, start, stop)
        return Span(*match.span()) if match else None
    for match in whole.finditer(folded, max(start - len(form) - 20, 0), stop):
        if match.start() <= start < match.end():
            return Span(*match.span())
    return None
