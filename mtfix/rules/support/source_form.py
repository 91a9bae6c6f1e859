"""Source-language forms of a term, in which ``*`` is any ending of a word: "Союзн* государств*"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mtfix.core.text import Span
from mtfix.languages import language as record_of
from mtfix.languages.support.boundaries import stands_alone
from mtfix.languages.support.source import fold_source

# Longer endings than compounds have; a text of one endless word is not to be searched to its end from each letter.
_ENDING = r"\w{0,60}"


@cache  # forms are few and asked for again and again
def pattern(form: str, language: str) -> re.Pattern[str]:
    """A form as a pattern over folded source text."""
    words = r"[\s\xa0-]+".join(map(_word, fold_source(form, language).split()))
    return re.compile(rf"(?<!\w){words}(?!\w)" if record_of(language).bounded else words)


def _word(form: str) -> str:
    """A word as a pattern: but for the last ``*``, each reaches to the next place where what follows it stands, and none
    is tried again, which could take for ever."""
    first, *rest = map(re.escape, form.split("*"))
    inner = "".join(f"(?>{_ENDING}?{part})" for part in rest[:-1])
    return first + inner + (_ENDING + rest[-1] if rest else "")


@cache
def fixed(form: str) -> tuple[str, str, str]:
    """The longest part of a form without ``*`` (all of it if it has none), with what comes before and after it."""
    longest = max(re.split(r"[*\s]+", form), key=len) if "*" in form else form
    before, _, after = form.partition(longest)
    return longest, before, after


def span(form: str, folded: str, start: int, language: str) -> Span | None:
    """The whole form around a hit of its fixed part in folded source text; None where it is not one."""
    if "*" not in form:
        whole = Span(start, start + len(form))
        return whole if _is_word(form, folded, whole, language) else None
    stop = start + len(form) + 60
    begin = max(start - len(form) - 20, 0) if fixed(form)[1] else start
    for found in occurrences(form, folded, language, begin, stop):
        if found.start <= start < found.end:
            return found
        if found.start > start:
            break
    return None


def occurrences(form: str, folded: str, language: str, start: int = 0, stop: int | None = None) -> Iterator[Span]:
    """Where a form is in folded source text, as a word of its own."""
    for match in pattern(form, language).finditer(folded, start, len(folded) if stop is None else stop):
        found = Span(*match.span())
        if _is_word(form, folded, found, language):
            yield found


def _is_word(form: str, folded: str, found: Span, language: str) -> bool:
    """Whether what was found is no part of a longer word: of a form with ``*`` its author decides."""
    return record_of(language).bounded or "*" in form or stands_alone(folded, *found)
