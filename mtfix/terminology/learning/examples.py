"""Examples of a learned entry, taken from the lines that it was learned from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from mtfix.engine.fix import fix
from mtfix.glossary.index import Index
from mtfix.glossary.schema import Entry, Example, Glossary
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.terminology.examples import document, prove
from mtfix.terminology.learning.propose import Proposal
from mtfix.terminology.learning.triples import Triple

# How many lines of each sort are tried, the shortest first.
_TRIED = 8


def with_examples(
    entry: Entry, found: Sequence[Proposal], lines: Sequence[Triple], languages: tuple[str, str]
) -> Entry | None:
    """The entry with one line that it corrects and one that it must leave alone; None where no line shows it."""
    glossary = Glossary("learned", "", languages, entries=(entry,))
    rules = Ruleset(Index(compile_rules([glossary], languages)), languages)
    changed = _shortest((lines[n] for one in found for n in one.replacement.lines), "machine")
    good = next((e for line in changed if (e := _corrected(entry, line, rules)) is not None), None)
    if good is None:
        return None
    right = _shortest((lines[n] for one in found for n in one.replacement.lines), "edited")
    for line in right:
        proven = entry._replace(examples=(good, Example(keep=line.edited, source=line.source)))
        if not prove(glossary._replace(entries=(proven,))).failures:
            return proven
    return None


def _shortest(lines: Iterator[Triple], side: str) -> list[Triple]:
    return list(islice(sorted(set(lines), key=lambda line: (len(getattr(line, side)), line)), _TRIED))


def _corrected(entry: Entry, line: Triple, rules: Ruleset) -> Example | None:
    done = fix(document(line.machine, line.source), rules, lambda new: document(new.text, line.source), unsafe=True)
    if done.text == line.machine or done.left:
        return None
    return Example(bad=line.machine, good=done.text, source=line.source)
