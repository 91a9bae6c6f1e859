"""Names of people: a romanisation, or a near miss, where the glossary knows the name by its source form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import Entry, see
from mtfix.languages.english import possessive
from mtfix.languages.romanise import romanised
from mtfix.rules.support.context import Context
from mtfix.rules.support.replace import with_possessive

_RUN = re.compile(r"[A-Z\u00c0-\u017f][\w'’-]*[\w](?:[ \xa0\n-]+[A-Z\u00c0-\u017f][\w'’-]*[\w]){0,7}")
# How alike two names are that differ by a slip (rapidfuzz ratio, of 100).
_NEAR = 86


def mistaken(entry: Entry, known: str, context: Context) -> Finding | None:
    """What the translation calls the person whose name ``known`` stands in the source, if that is wrong.

    Asked only where no accepted form stands in the translation. A spelling exactly as a romanisation system
    gives it is as sure as the entry is; a near miss of an accepted form needs at least two words.
    """
    text = context.text
    language = context.languages[0]
    spellings = romanised(known, language, entry.readings) or tuple(
        form for source in entry.source for form in romanised(source, language, entry.readings)
    )
    for spelling in spellings:
        if " " not in spelling and len(spelling) < 5:
            continue
        gap = r"[\s\xa0-]+".join(map(re.escape, spelling.split()))
        match = re.search(rf"(?<![\w'’-]){gap}(?![\w-])", text)
        if match:
            sure = Safety.SAFE if entry.safety in ("safe", "source") and " " in spelling else Safety.REVIEW
            return _finding(entry, context, Span(*match.span()), known, sure, f"“{match.group()}” spells {known}")
    for span, run in _runs(text):
        if _near(run, entry):
            return _finding(entry, context, span, known, Safety.REVIEW, f"“{run}” is near “{entry.term}”")
    return None


def _runs(text: str) -> Iterator[tuple[Span, str]]:
    """Runs of two to four capitalised words, and the runs inside them."""
    for match in _RUN.finditer(text):
        words = list(re.finditer(r"[\w'’]+", match.group()))
        for first in range(len(words)):
            for last in range(first + 1, min(len(words), first + 4)):
                start, end = match.start() + words[first].start(), match.start() + words[last].end()
                run = re.sub(r"['’]s$", "", text[start:end])
                yield Span(start, start + len(run)), run


def _near(run: str, entry: Entry) -> bool:
    from rapidfuzz import fuzz

    words = _words(run)
    accepted = [_words(form) for form in entry.accepted]
    if words in accepted:
        return False  # the very name, where no word seems to begin
    for form in accepted:
        if len(form) != len(words) or len(words) < 2:
            continue
        same = sum(a == b for a, b in zip(words, form, strict=True))
        if len(words) >= 3 and same == len(words) - 1:
            return True
        if fuzz.ratio(" ".join(words), " ".join(form)) >= _NEAR and words[0][0] == form[0][0]:
            return True
    return False


def _words(name: str) -> list[str]:
    return re.split(r"[\s\xa0-]+", name.lower())


def _finding(entry: Entry, context: Context, span: Span, known: str, safety: Safety, evidence: str) -> Finding:
    whole, mark = with_possessive(context.text, span)
    new = possessive(entry.term, mark) if mark else entry.term
    return Finding(
        rule="name",
        entry=entry.name,
        span=whole,
        message=f"should be “{entry.term}”",
        severity=Severity.ERROR,
        safety=safety,
        fixes=(Fix((Edit(whole.start, whole.end, new),), safety),),
        evidence="; ".join(filter(None, (evidence, see(entry.cite)))),
        source=known,
    )
