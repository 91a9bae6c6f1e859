"""What an entry or rule lacks by itself: examples, proof, a way to fire, a literal that is rare enough."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mtfix.engine.explain import derived
from mtfix.glossary.fold import fold_bytes
from mtfix.glossary.packing import is_lone
from mtfix.glossary.schema import Entry, Glossary, RuleSpec
from mtfix.glossary.sort import place
from mtfix.rules.kinds.consistency import can_differ
from mtfix.rules.ruleset import make
from mtfix.rules.support.forms import is_case_only
from mtfix.rules.support.term import Term
from mtfix.terminology.audit.problem import Problem, problem
from mtfix.terminology.examples import lacking

# A rule that is asked at each of these is asked everywhere.
_COMMON = re.compile(rb"[a-z0-9.,'?]| *")


def problems(glossaries: Sequence[Glossary]) -> Iterator[Problem]:
    """All that is wrong with entries one by one, and with their order. Raises MtfixError for a bad rule."""
    for glossary in glossaries:
        yield from _order(glossary)
        for item in glossary.items:
            if lacks := lacking(item):
                yield problem("examples", glossary, item, lacks)
            yield from _floods(item, glossary)
            if isinstance(item, Entry):
                yield from _unproven(item, glossary)
                yield from _idle(item, glossary)


def _order(glossary: Glossary) -> Iterator[Problem]:
    for before, entry in pairwise(glossary.entries):
        if place(entry.term) < place(before.term):
            yield problem("order", glossary, entry, f"belongs before {before.term!r}")


def _unproven(entry: Entry, glossary: Glossary) -> Iterator[Problem]:
    if entry.cite not in ("", "usage"):
        return
    safe = [
        wrong.text
        for wrong in entry.wrong
        if entry.safety_of(wrong) == "safe" and not is_case_only(entry, wrong.text)  # the term itself proves it
    ]
    if safe:
        yield problem("unproven", glossary, entry, f"{_some(safe)} safe, but nothing is cited")


def _idle(entry: Entry, glossary: Glossary) -> Iterator[Problem]:
    source = entry.source and glossary.pair[0]
    hidden = [wrong.text for wrong in entry.wrong if entry.is_hidden(wrong)]
    if hidden and not source:
        why = "the entry has no source form" if glossary.pair[0] else "the file has no source language"
        yield problem("never", glossary, entry, f"{_some(hidden)} looked for only beside the source, but {why}")
    elif source and not (
        entry.wrong
        or entry.missing
        or entry.type == "person"
        or can_differ(entry)
        or derived(entry, glossary.pair[0])
    ):
        message = "it has no wrong form, nor 'missing:', nor a second name, nor calques: it can find nothing"
        yield problem("never", glossary, entry, message)


def _floods(item: Entry | RuleSpec, glossary: Glossary) -> Iterator[Problem]:
    rule = Term(item, glossary.pair[1]) if isinstance(item, Entry) else make(item, glossary.path)
    for literal in dict.fromkeys(trigger.literal for trigger in rule.triggers()):
        folded = fold_bytes(literal).lower()
        if _COMMON.fullmatch(folded) and not is_lone(literal):
            what = repr(folded.decode()) if folded.strip() else "a blank"
            yield problem("flood", glossary, item, f"{literal!r} is looked for as {what}, which stands everywhere")


def _some(forms: list[str]) -> str:
    """Forms and the verb to them, the first few by name."""
    more = f" and {len(forms) - 3} more" if len(forms) > 3 else ""
    return ", ".join(map(repr, forms[:3])) + more + (" are" if len(forms) > 1 else " is")
