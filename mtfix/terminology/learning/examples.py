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
    harmed = _harmed([entry for entry, _ in found], {n for some in tried.values() for n in some}, lines, languages)
    for entry, own in found:
        changes = [effect for effect in done.get(entry.name, ()) if effect.number in own_lines[entry.name]]
        kept = [number for number in tried[entry.name] if (entry.name, number) not in harmed]
        if examples := _examples(changes, kept, lines):
            yield entry._replace(examples=examples), own


def exemplified(entry: Entry, lines: Sequence[Triple], languages: tuple[str, str]) -> Entry | None:
    """An entry with examples from some lines; None where they do not show it."""
    changes = list(effects([Glossary("learned", "", languages, entries=(entry,))], lines, languages))
    shortest = _shortest(range(len(lines)), lines, "edited")
    harmed = _harmed([entry], shortest, lines, languages)
    examples = _examples(changes, [n for n in shortest if (entry.name, n) not in harmed], lines)
    found = compatible([entry._replace(examples=examples)], languages) if examples else []
    return found[0] if found else None


def _harmed(
    entries: Sequence[Entry], numbers: Iterable[int], lines: Sequence[Triple], languages: tuple[str, str]
) -> set[tuple[str, int]]:
    """Which entries would change the edited version of which of some lines."""
    numbers = sorted(numbers)
    edited = [(lines[n].source, lines[n].edited, "") for n in numbers]
    found = effects([Glossary("learned", "", languages, entries=tuple(entries))], edited, languages)
    return {(effect.entry, numbers[effect.number]) for effect in found}


def _examples(changes: Iterable[Effect], kept: Sequence[int], lines: Sequence[Triple]) -> tuple[Example, ...]:
    """A line with the changes of one entry, and another that it leaves alone; nothing where there are no two."""
    changed: dict[int, list[Edit]] = defaultdict(list)
    for effect in changes:
        changed[effect.number].append(Edit(effect.start, effect.start + len(effect.old), effect.new))
    plain = [number for number, edits in changed.items() if len(list(apart(edits))) == len(edits)]
    if not plain or not kept:
        return ()
    number = _shortest(plain, lines, "machine")[0]
    other = next((n for n in kept if n != number), kept[0])
    source, machine, _ = lines[number]
    bad = Example(bad=machine, good=apply(machine, changed[number]), source=source)
    return bad, Example(keep=lines[other].edited, source=lines[other].source)


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
