"""Learning glossary entries from corrections: what editors make of a machine translation, again and again.

Changed phrases are aligned (``changes``), counted over all lines with the part of the source that explains them
(``evidence``), and proposed where the evidence bears them out (``propose``). What is proposed is then run on the
lines that it was learned from, and what their edited versions contradict is dropped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from mtfix.glossary.schema import Entry, Glossary
from mtfix.terminology.impact import Verdict, effects
from mtfix.terminology.learning.evidence import Corpus
from mtfix.terminology.learning.propose import entries, proposals
from mtfix.terminology.learning.triples import Triple, distinct

__all__ = ["Triple", "learn"]


def learn(
    triples: Iterable[Triple], languages: tuple[str, str], *, min_support: int = 2, max_counter: float = 0.1
) -> list[Entry]:
    """The entries that corrections teach. ``languages`` are those of the source and the target.

    ``min_support`` and ``max_counter`` are those of ``propose.proposals``. The same triples in another order, or
    given twice, teach the same.
    """
    lines = distinct(triples)
    corpus = Corpus(lines, languages)
    found = entries(proposals(corpus, min_support=min_support, max_counter=max_counter))
    return _proven(found, lines, languages, max_counter)


def _proven(
    found: list[Entry], lines: list[Triple], languages: tuple[str, str], max_counter: float
) -> list[Entry]:
    """The entries without the wrong forms that do harm on the lines they were learned from."""
    kept = []
    glossary = Glossary("learned", "", languages, entries=tuple(found))
    verdicts: dict[tuple[str, str], Counter[Verdict]] = {}
    for effect in effects([glossary], lines, languages):
        verdicts.setdefault((effect.entry, effect.old.lower()), Counter())[effect.verdict] += 1
    for entry in found:
        wrong = tuple(
            form
            for form in entry.wrong
            if (said := verdicts.get((entry.name, form.text.lower()))) is None
            or said[Verdict.CONTRADICTED] <= max_counter * said[Verdict.SUPPORTED]
        )
        if wrong:
            kept.append(entry._replace(wrong=wrong))
    return kept
