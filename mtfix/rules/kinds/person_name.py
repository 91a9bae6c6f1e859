"""Names of people: a romanisation, or a near miss, where the glossary knows the name by its source form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from mtfix.core.finding import Finding, Safety
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.schema import Entry, see
from mtfix.languages.support.romanise import romanised
from mtfix.rules.support.context import Context
from mtfix.rules.support.correction import severity_of
from mtfix.rules.support.replace import with_possessive
from mtfix.rules.support.term import Sighting, Term, TermRule

_RUN = lazy(r"[A-Z\u00c0-\u017f][\w'’-]*[\w](?:[ \xa0\n-]+[A-Z\u00c0-\u017f][\w'’-]*[\w]){0,7}")
# How alike two names are that differ by a slip (rapidfuzz ratio, of 100).
_NEAR = 86
# A name of fewer letters has its letters in common with too many words.
_SHORT = 5


class Rule(TermRule):
    """No options; it judges entries of ``type: person``."""

    def check_sighting(self, term: Term, sighting: Sighting) -> Iterable[Finding]:
        """What the translation calls the person whose name is in the source, if that is wrong.

        A spelling exactly as a romanisation system gives it is as sure as the entry is; a near miss of an
        accepted form needs at least two words.
        """
        entry, context, known = term.entry, sighting.context, sighting.known
        if sighting.accepted or entry.type != "person" or term.has_wrong(context):
            return
        text, language = context.text, context.languages[0]
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
                why = f"“{match.group()}” spells {known}"
                yield self._found(entry, context, Span(*match.span()), known, sure, why)
                return
        for form in entry.accepted:
            # "Von der Leyen" may begin a sentence.
            right = (form, form[:1].upper() + form[1:])
            if (match := _like(form).search(text)) is not None and match.group() not in right:
                why = f"“{match.group()}” has the letters of “{form}”"
                yield self._found(entry, context, Span(*match.span()), known, Safety.REVIEW, why, form)
                return
        for span, run in _runs(text):
            if _near(run, entry):
                why = f"“{run}” is near “{entry.term}”"
                yield self._found(entry, context, span, known, Safety.REVIEW, why)
                return

    def _found(
        self, entry: Entry, context: Context, span: Span, known: str, safety: Safety, why: str, name: str = ""
    ) -> Finding:
        name = name or entry.term
        whole, mark = with_possessive(context.text, span)
        return self.finding(
            whole,
            entry=entry.name,
            new=context.inflection.possessive(name, mark) if mark else name,
            safety=safety,
            severity=severity_of(entry, safety),
            message=f"should be “{name}”",
            evidence="; ".join(filter(None, (why, see(entry.cite)))),
            source=known,
        )


@lru_cache(maxsize=1024)
def _like(name: str) -> re.Pattern[str]:
    """Finds the letters of a name in any case, glued, hyphened or apart. A single word in small letters may be another
    one ("human" for Hu Man)."""
    letters = re.findall(r"\w", name)
    if len(letters) < _SHORT:
        return re.compile(r"(?!)")
    first, rest = letters[0], r"[ \xa0'’-]?".join(map(re.escape, letters[1:]))
    apart = r"(?=\w*[ \xa0-]\w)" if first.isupper() else ""
    return re.compile(rf"(?<![\w'’-])(?:{first}|{apart}(?i:{first}))(?i:[ \xa0'’-]?{rest})(?![\w-])")


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
