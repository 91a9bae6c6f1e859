"""Examples of learned entries, taken from the lines that they were learned from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from mtfix.core.text import Edit, apply
from mtfix.glossary.schema import Entry, Example, Glossary
from mtfix.terminology.examples import apart
from mtfix.terminology.impact import Effect, effects
from mtfix.terminology.learning.propose import Proposal
from mtfix.terminology.learning.triples import Triple

# How many lines are tried, the shortest first.
_TRIED = 8


def with_examples(
    found: Sequence[tuple[Entry, list[Proposal]]],
    done: Mapping[str, Sequence[Effect]],
    lines: Sequence[Triple],
    languages: tuple[str, str],
) -> Iterator[tuple[Entry, list[Proposal]]]:
    """The entries with one line that each corrects and one that it must leave alone, where all are in force.

    ``done`` is what the entries change in the lines, by their names. Entries that no line shows are left out.
    """
    own_lines = {entry.name: {n for one in own for n in one.replacement.lines} for entry, own in found}
    tried = {name: _shortest(numbers, lines, "edited") for name, numbers in own_lines.items()}
    numbers = sorted({n for some in tried.values() for n in some})
    glossary = Glossary("learned", "", languages, entries=tuple(entry for entry, _ in found))
    edited = [(lines[n].source, lines[n].edited, "") for n in numbers]
    harmed = {(effect.entry, numbers[effect.number]) for effect in effects([glossary], edited, languages)}
    for entry, own in found:
        changed: dict[int, list[Edit]] = defaultdict(list)
        for effect in done.get(entry.name, ()):
            if effect.number in own_lines[entry.name]:
                edit = Edit(effect.start, effect.start + len(effect.old), effect.new)
                changed[effect.number].append(edit)
        plain = [number for number, edits in changed.items() if len(list(apart(edits))) == len(edits)]
        kept = [number for number in tried[entry.name] if (entry.name, number) not in harmed]
        if not plain or not kept:
            continue
        number = _shortest(plain, lines, "machine")[0]
        other = next((n for n in kept if n != number), kept[0])
        source, machine, _ = lines[number]
        bad = Example(bad=machine, good=apply(machine, changed[number]), source=source)
        yield entry._replace(examples=(bad, Example(keep=lines[other].edited, source=lines[other].source))), own


def compatible(found: Sequence[Entry], languages: tuple[str, str]) -> list[Entry]:
    """The entries without those whose examples come out otherwise where all of them are in force.

    What `mtfix glossary test` does with each example apart is done with all at once, which takes a tenth of the time.
    """
    left = list(found)
    while True:
        rows = [
            (entry, example, text)
            for entry in left
            for example in entry.examples
            for text in filter(None, (example.bad, example.good, example.keep))
        ]
        made: dict[int, list[Edit]] = defaultdict(list)
        glossary = Glossary("learned", "", languages, entries=tuple(left))
        for effect in effects([glossary], [(example.source, text, "") for _, example, text in rows], languages):
            if effect.entry == rows[effect.number][0].name:
                made[effect.number].append(Edit(effect.start, effect.start + len(effect.old), effect.new))
        failing = {
            entry.name
            for number, (entry, example, text) in enumerate(rows)
            if apply(text, apart(made[number])) != (example.good if text == example.bad else text)
        }
        if not failing:
            return left
        left = [entry for entry in left if entry.name not in failing]


def _shortest(numbers: Iterable[int], lines: Sequence[Triple], side: str) -> list[int]:
    return sorted(numbers, key=lambda n: (len(getattr(lines[n], side)), n))[:_TRIED]
