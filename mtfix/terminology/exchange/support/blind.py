"""What a tool that sees no source, and knows no gates, can be told: wrong forms that are wrong everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mtfix.glossary.schema import Entry, Glossary, Wrong
from mtfix.languages import language
from mtfix.terminology.exchange.support.base import Losses, count_losses


def pairs(glossaries: Sequence[Glossary], losses: Losses) -> Iterator[tuple[Entry, dict[str, str]]]:
    """Each entry with its wrong forms and what replaces them, plurals included; a form comes only once.

    Left out, and counted, is what such a tool would find where it is right: forms that need the source or a
    gate, and those that are inside an accepted form.
    """
    taken: dict[str, str] = {}
    for glossary in glossaries:
        for entry in glossary.entries:
            count_losses(
                entry, losses, "wrong", "to", "when", "unless", "needs_source", "also", "plural", "inflect"
            )
            found: dict[str, str] = {}
            for wrong in entry.wrong:
                reason = _why_not(entry, wrong)
                if reason:
                    losses.add(f"wrong forms that {reason}", entry.name)
                    continue
                for form, right in _spelt(entry, wrong, glossary.pair[1]):
                    if taken.setdefault(form.casefold(), right) == right:
                        found.setdefault(form, right)
                    else:
                        losses.add("second corrections of one wrong form", entry.name)
            if found:
                yield entry, found
        if glossary.rules:
            losses.add("rules", glossary.name, len(glossary.rules))


def _why_not(entry: Entry, wrong: Wrong) -> str:
    if entry.is_hidden(wrong):
        return "need the source"
    if entry.when or any(scope != "source" for scope in entry.unless):
        return "need a gate (when, unless)"
    if entry.safety_of(wrong) == "hint":
        return "are mere hints"
    inside = re.compile(rf"(?<!\w){re.escape(wrong.text)}(?!\w)", re.IGNORECASE)
    if any(inside.search(form) for form in (*entry.accepted, entry.correction(wrong))):
        return "stand inside an accepted form"
    return ""


def _spelt(entry: Entry, wrong: Wrong, target: str) -> Iterator[tuple[str, str]]:
    right = entry.correction(wrong)
    yield wrong.text, right
    if entry.inflect and entry.type in ("term", "organisation"):
        inflection = language(target).inflection
        many = (entry.plural if not wrong.to else "") or inflection.plural(right)
        yield from ((form, many) for form in inflection.plurals(wrong.text))
