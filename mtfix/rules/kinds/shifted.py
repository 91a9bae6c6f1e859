"""Translations that stand one place too early or too late, as in subtitles whose cues were joined or split.

What is the same on both sides whatever the languages, figures and names, tells where the translation of a segment is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule, Sight
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.tokens import tokens, whole

# Figures, and words in Latin letters with a capital: names, mostly.
_MARKS = re.compile(r"[\dA-Z](?:(?<=\d)\d*(?:[.,:]\d+)*|(?<=[A-Z])(?<![A-Za-z][A-Z])[A-Za-z]{2,})")
# A mark says where it belongs if it is in so many segments of a side and no more.
_RARE = 2
# So many segments in a row, all with marks that belong one place further, are no accident.
_LEAST = 3
_NEXT, _BEFORE = 1, -1


class Rule(BaseRule):
    """No options. One finding where the first of the segments is."""

    @property
    def requires_source(self) -> bool:
        return True

    def check_across(self, sights: Sequence[Sight]) -> Iterable[tuple[Sight, Finding]]:
        for _, own in groupby(sights, key=lambda sight: id(sight.document)):
            yield from self._check(list(own))

    def _check(self, sights: list[Sight]) -> Iterator[tuple[Sight, Finding]]:
        segments = [sight.segment for sight in sights]
        if len(segments) <= _LEAST:
            return
        document = sights[0].document
        alone = len(segments) < len(document.segments)
        target = Joined([segment.text for segment in segments], "") if alone else whole(document)
        # One is looked at word by word since other rules need its words, too.
        sources = _rare((_MARKS.findall(segment.source or ""), [n]) for n, segment in enumerate(segments))
        targets = _rare((_MARKS.findall(token), numbers) for token, numbers in tokens(target).items())
        places = _places(sources, targets, len(segments))
        reported = set[int]()
        for numbers in _runs(places):
            step = places[numbers[0]] or 0
            if step in reported:
                continue  # the same shift goes on after a segment that seemed to be in its place
            reported.add(step)
            first = sights[max(numbers[0] - (step == _NEXT), 0)]
            yield first, self._found(first, step, len(numbers))

    def _found(self, first: Sight, step: int, count: int) -> Finding:
        one = "cue" if first.document.format == "subtitles" else "segment"
        other = "next" if step == _NEXT else "previous"
        return self.finding(
            Span(0, len(first.segment.text)),
            message=f"shifted by one: from here on each {one} has the translation of the {other} one",
            evidence=f"figures and names of {count} {one}s are found in the {one} {'before' if step == _NEXT else 'after'}",
            source=first.segment.source or "",
        )


def _rare(marks: Iterable[tuple[Sequence[str], Sequence[int]]]) -> dict[str, tuple[int, ...]]:
    """The numbers of the texts that have a mark, without marks that too many of them have."""
    found: dict[str, tuple[int, ...]] = {}
    for several, numbers in marks:
        for mark in several:
            for number in numbers:
                there = found.get(mark, ())
                if len(there) > _RARE:
                    break
                if number not in there:
                    found[mark] = (*there, number)
    return {mark: numbers for mark, numbers in found.items() if len(numbers) <= _RARE}


def _places(
    sources: Mapping[str, tuple[int, ...]], targets: Mapping[str, tuple[int, ...]], size: int
) -> list[int | None]:
    """Where the marks of each source segment are found: 0 for its own translation, 1 for the one before, which then has
    the translation of the next, -1 for the one after; None where nothing or too much tells."""
    found = {step: bytearray(size) for step in (_BEFORE, 0, _NEXT)}
    for mark in sources.keys() & targets.keys():
        for number in sources[mark]:
            for other in targets[mark]:
                if number - other in found:
                    found[number - other][number] = True
    return [
        0 if here else _NEXT if after and not before else _BEFORE if before and not after else None
        for before, here, after in zip(*found.values(), strict=True)
    ]


def _runs(places: Sequence[int | None]) -> Iterator[list[int]]:
    """Segments in a row, of those that tell something, that are all found at the same wrong place."""
    run: list[int] = []
    silent = 0
    for number, place in enumerate([*places, 0]):
        if place is None:
            silent += 1
            continue
        if run and (place != places[run[0]] or silent > 2 * len(run)):
            if len(run) >= _LEAST:
                yield run
            run = []
        silent = 0
        if place:
            run.append(number)
