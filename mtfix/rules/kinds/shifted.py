"""Translations that stand one place too early or too late, as in subtitles whose cues were joined or split.

What is the same on both sides whatever the languages, figures and names, tells where the translation of a segment is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain, groupby

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule, Sight
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.tokens import tokens, whole

# Figures, and words in Latin letters with a capital: names, mostly.
_MARKS = re.compile(r"\d+(?:[.,:]\d+)*|(?<![A-Za-z])[A-Z][A-Za-z]{2,}")
# A mark says where it belongs if it is in so many segments of a side and no more.
_RARE = 2
# So many segments in a row, all with marks that belong one place further, are no accident.
_LEAST = 3
_NEXT, _BEFORE = 1, -1
_NONE = frozenset[str]()


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
        source = Joined([segment.source for segment in document.segments], "")
        sources, targets = (
            [found[sight.number] for sight in sights] for found in map(_marks, (source, whole(document)))
        )
        common = {mark for side in (sources, targets) for mark, n in Counter(chain(*side)).items() if n > _RARE}
        places = [_place(n, marks - common, targets) if marks else None for n, marks in enumerate(sources)]
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


def _marks(texts: Joined) -> list[frozenset[str]]:
    """The marks of each text."""
    found: list[frozenset[str]] = [_NONE] * texts.size
    for token, numbers in tokens(texts).items():
        if marks := _MARKS.findall(token):
            for number in numbers:
                found[number] = found[number].union(marks)
    return found


def _place(number: int, marks: Set[str], targets: Sequence[Set[str]]) -> int | None:
    """Where the marks of a source segment are found: 0 for its own translation, 1 for the one before, which then has the
    translation of the next, -1 for the one after; None where nothing or too much tells."""
    if marks & targets[number]:
        return 0
    found = [
        step for step in (_NEXT, _BEFORE) if 0 <= number - step < len(targets) and marks & targets[number - step]
    ]
    return found[0] if len(found) == 1 else None


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
