"""What is wrong with glossaries by their words alone, without running an example: `mtfix glossary check`.

``problem`` lists the kinds; ``entries`` looks at each entry by itself, ``gates`` at what lets it speak,
``forms`` from entry to entry, ``native`` at text in which there is nothing to correct, ``dictionary`` at what
dictionaries give for the source terms.
"""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.glossary.schema import Glossary
from mtfix.terminology.audit import dictionary, entries, forms, gates, native
from mtfix.terminology.audit.dictionary import Dictionary
from mtfix.terminology.audit.dictionary import read as read_dictionary
from mtfix.terminology.audit.native import Native
from mtfix.terminology.audit.problem import KINDS, Kind, Problem

__all__ = ["KINDS", "Dictionary", "Kind", "Native", "Problem", "audit", "read_dictionary"]


def audit(
    glossaries: Sequence[Glossary], against: Sequence[Native] = (), dictionaries: Sequence[Dictionary] = ()
) -> list[Problem]:
    """Everything wrong with the glossaries taken together, by file and line. Raises MtfixError for a bad rule."""
    found = [
        *entries.problems(glossaries),
        *gates.problems(glossaries),
        *forms.problems(glossaries),
        *(problem for text in against for problem in native.problems(glossaries, text)),
        *(problem for one in dictionaries for problem in dictionary.problems(glossaries, one)),
    ]
    order = {glossary.path: number for number, glossary in enumerate(glossaries)}
    return sorted(dict.fromkeys(found), key=lambda p: (order[p.path], p.line))
