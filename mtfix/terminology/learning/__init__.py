"""Learning glossary entries from corrections: what editors make of a machine translation, again and again.

Changed phrases are aligned (``changes``), counted over all lines with the part of the source that explains them
(``evidence``), and proposed where the evidence bears them out (``propose``). What is proposed is then run on the
lines that it was learned from; what their edited versions contradict is dropped, and what is left gets examples
from them (``examples``). ``merge`` brings the entries into a file that people have changed meanwhile.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from mtfix.glossary.schema import Entry, Glossary, Rejected
from mtfix.terminology.impact import Effect, Verdict, effects
from mtfix.terminology.learning.evidence import Corpus
from mtfix.terminology.learning.examples import compatible, with_examples
from mtfix.terminology.learning.propose import Proposal, grouped, proposals
from mtfix.terminology.learning.triples import Triple, distinct

__all__ = ["Triple", "learn"]


def learn(
    triples: Iterable[Triple],
    languages: tuple[str, str],
    *,
    min_support: int = 2,
    max_counter: float = 0.1,
    rejected: Iterable[Rejected] = (),
) -> list[Entry]:
    """The entries that corrections teach, in the order of their terms, each with its evidence and examples.

    ``languages`` are those of the source and the target; ``min_support`` and ``max_counter`` are those of
    ``propose.proposals``; ``rejected`` is not proposed. The same triples in another order, or given twice, teach the same.
    """
    lines = distinct(triples)
    corpus = Corpus(lines, languages)
    refused = {(one.term, form) for one in rejected for form in one.wrong}
    proposed = proposals(corpus, min_support=min_support, max_counter=max_counter)
    found = grouped([one for one in proposed if (one.right, one.wrong) not in refused])
    kept, done = _borne_out(found, lines, languages, max_counter)
    shown = [entry._replace(learned=_evidence(own)) for entry, own in with_examples(kept, done, lines, languages)]
    return compatible(shown, languages)


def _borne_out(
    found: Sequence[tuple[Entry, list[Proposal]]],
    lines: Sequence[Triple],
    languages: tuple[str, str],
    max_counter: float,
) -> tuple[list[tuple[Entry, list[Proposal]]], dict[str, list[Effect]]]:
    """The entries without the wrong forms that do harm on the lines they were learned from, and what they change."""
    glossary = Glossary("learned", "", languages, entries=tuple(entry for entry, _ in found))
    done: dict[str, list[Effect]] = {}
    verdicts: dict[tuple[str, str], Counter[Verdict]] = {}
    for effect in effects([glossary], lines, languages):
        done.setdefault(effect.entry, []).append(effect)
        verdicts.setdefault((effect.entry, effect.old.lower()), Counter())[effect.verdict] += 1
    kept: list[tuple[Entry, list[Proposal]]] = []
    for entry, own in found:
        harmful = {
            form.text
            for form in entry.wrong
            if (counts := verdicts.get((entry.name, form.text.lower())))
            and counts[Verdict.CONTRADICTED] > max_counter * counts[Verdict.SUPPORTED]
        }
        own = [one for one in own if one.wrong not in harmful]
        if own:
            wrong = tuple(form for form in entry.wrong if form.text not in harmful)
            kept.append((entry._replace(wrong=wrong), own))
            low = {text.lower() for text in harmful}
            done[entry.name] = [e for e in done.get(entry.name, ()) if e.old.lower() not in low]
    return kept, done


def _evidence(found: Sequence[Proposal]) -> dict[str, str]:
    """What speaks for an entry and what against it, as its file says it. Counts are lines, the largest of its forms."""
    changed = len({line for one in found for line in one.replacement.lines})
    best = max(found, key=lambda one: one.replacement.confidence).replacement
    return {
        "changed": str(changed),
        "kept": str(sum(one.replacement.kept for one in found)),
        "rendered": f"{best.rendered} of {best.occurs}",
        "elsewhere": str(sum(one.replacement.elsewhere for one in found)),
        "confidence": f"{best.confidence:.2f}",
    }
