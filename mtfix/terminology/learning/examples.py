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
        kept = next((n for n in tried[entry.name] if (entry.name, n) not in harmed), None)
        if not changed or kept is None:
            continue
        number = _shortest(changed, lines, "machine")[0]
        source, machine, _ = lines[number]
        bad = Example(bad=machine, good=apply(machine, apart(changed[number])), source=source)
        yield entry._replace(examples=(bad, Example(keep=lines[kept].edited, source=lines[kept].source))), own


def _shortest(numbers: Iterable[int], lines: Sequence[Triple], side: str) -> list[int]:
    return sorted(numbers, key=lambda n: (len(getattr(lines[n], side)), n))[:_TRIED]
