"""The correction of a mistranslated term: in kind, with its article, as sure as its entry and its source make it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.fold import fold_bytes
from mtfix.glossary.schema import Entry, Wrong, see
from mtfix.languages import language
from mtfix.rules.support.base import SAFETIES, SEVERITY, BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.forms import inside_word, is_case_only, meaning, same, shortens
from mtfix.rules.support.replace import around, in_kind, keeps_the, with_possessive

# An article that only a common noun has.
_A = lazy(r"(?i)(?<![\w-])an?[\s\xa0]+\Z")
# A word that says whose something is.
_OWNED = re.compile(r"(?i)\b(?:my|your|his|her|its|our|their)\b")


def corrected(
    rule: BaseRule, entry: Entry, context: Context, span: Span, wrong: Wrong, *, many: bool, known: str, why: str
) -> Iterator[Finding]:
    """The finding of ``rule`` at a wrong form of an entry, unless something keeps it right there.

    ``many`` says that it is the plural of the form, ``known`` is what the source has of the term ("" if nothing is
    known of it), ``why`` is the evidence.
    """
    text = context.text
    if (
        inside_word(text, span)
        or _in_accepted(entry, text, span, wrong.text)
        or not _in_case(entry, text, span, wrong)
    ):
        return
    if not context.allows(entry.when, entry.unless, span):
        return
    safety = entry.safety_of(wrong)
    if entry.source and context.source is not None and not known and safety != "safe":
        return  # the source is there and speaks of something else
    sure = Safety.SAFE if safety == "source" and known else SAFETIES[safety]
    if safety == "source" and not _is_sure(entry, text, span, wrong, context.languages[1]):
        sure = Safety.REVIEW
    span, mark = with_possessive(text, span)
    found = text[span.start : span.end - (len(mark) + 1 if mark and text[span.end - 1] == "s" else len(mark))]
    term = entry.correction(wrong)
    plural = ((entry.plural if not wrong.to else "") or context.inflection.plural(term)) if many else ""
    new = in_kind(found, wrong.text, term, context.inflection, plural=plural, mark=mark)
    article = "none" if entry.article == "keep" and entry.type == "person" else entry.article
    edits = around(text, span, new, context.inflection, article)
    if article == "none" and sure is Safety.SAFE and keeps_the(text, span, edits):
        sure = Safety.REVIEW  # if no noun follows after all, the article would be left before a bare name
    fix = Fix(tuple(edits), sure)
    whole = Span(min(span.start, fix.span.start), max(span.end, fix.span.end))
    if all(text[e.start : e.end] == e.new for e in edits):
        return
    evidence = why, f"the source has {known}" if known else "", context.why(entry.when, span), see(entry.cite)
    yield rule.finding(
        whole,
        entry=entry.name,
        severity=severity_of(entry, sure),
        fixes=() if sure is Safety.HINT else (fix,),
        suggestions=(new,) if sure is Safety.HINT else (),
        safety=sure,
        message=f"should be “{term}”" + (f": {entry.note}" if entry.note else ""),
        evidence="; ".join(filter(None, evidence)),
        source=known,
    )


def severity_of(entry: Entry, safety: Safety) -> Severity:
    """How loud a finding about an entry is, given how safe its correction is."""
    if entry.severity == "safety":
        return Severity.WARNING if safety is Safety.SAFE else Severity.INFO
    return SEVERITY[entry.severity]


def _is_sure(entry: Entry, text: str, span: Span, wrong: Wrong, target: str) -> bool:
    """Whether a mistranslation beside its source is one without doubt.

    A shorter name is not a wrong one ("University of Brunei"), what the term has not may be the sentence's own
    ("large cattle", "their ice"), a single common word may be the right rendering of something else in the sentence,
    and a part of a compound ("anti-…") has its own sense. Where words agree in gender, those beside another noun would
    have to change, too ("das Login", "die Anmeldung"); not beside the name of a person.
    """
    right = entry.correction(wrong)
    words, wanted = meaning(wrong.text), meaning(right)
    if words <= wanted or (wanted and wanted < words) or any(shortens(wrong.text, form) for form in entry.accepted):
        return False
    if _OWNED.search(wrong.text) and not _OWNED.search(right):
        return False
    if language(target).gender and entry.type != "person":
        return False
    if len(words) == 1 and entry.is_hidden(wrong):
        return False
    return not (len(words) > 1 and text[span.start - 1 : span.start] == "-" and text[span.start].isupper())


def _in_case(entry: Entry, text: str, span: Span, wrong: Wrong) -> bool:
    """Whether what was found is written as the case of its letters asks.

    Of a form that differs from an accepted one in nothing else, case is all; a name of a person begins with the
    capitals that its wrong form has ("Dragon"), where a common noun has none ("a dragon").
    """
    found = text[span.start : span.end]
    if is_case_only(entry, wrong.text):
        return " ".join(found.split()) == wrong.text
    if entry.type != "person":
        return True
    words, listed = re.findall(r"\w+", found), re.findall(r"\w+", wrong.text)
    if any(two[0].isupper() and not one[0].isupper() for one, two in zip(words, listed, strict=False)):
        return False
    return not (len(listed) == 1 and _A.search(text, max(span.start - 10, 0), span.start))


def _in_accepted(entry: Entry, text: str, span: Span, wrong: str) -> bool:
    """Whether the span is part of an accepted form, which is right."""
    part = fold_bytes(wrong).lower()
    for form in entry.accepted:
        whole = fold_bytes(form).lower()
        at = whole.find(part)
        while at >= 0:
            start = span.start - at
            there = text[start : start + len(form)] if start >= 0 else ""
            if there and same(there, form) and (there == form or not is_case_only(entry, wrong)):
                return True
            at = whole.find(part, at + 1)
    return False
