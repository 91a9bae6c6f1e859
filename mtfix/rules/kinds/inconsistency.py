"""One text on one side of a pair, several on the other: translated now this way, now that, or copied by mistake."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Sight

# Letters that are written without spaces.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff"
_WORDS = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
# How many words make a text that context rarely translates another way; and six letters of those that are written without spaces.
_LEAST = 4
# The share of words that two sources may have in common before one translation does for both.
_LIKE = 1 / 3
_SHOWN = 60


class Rule(BaseRule):
    """``same`` is the side that is equal: ``source`` for different translations, ``target`` for different sources."""

    options = ("same",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._by_source = {"source": True, "target": False}[self.option("same")]

    @property
    def requires_source(self) -> bool:
        return True

    def check_across(self, sights: Sequence[Sight]) -> Iterable[tuple[Sight, Finding]]:
        groups: dict[str, list[Sight]] = defaultdict(list)
        seen = Counter(map(self._side, sights))  # most texts are there once, and need no list
        for sight in sights:
            if seen[text := self._side(sight)] > 1 and text:
                groups[text].append(sight)
        for equal, group in groups.items():
            if _long(equal):
                yield from self._differing(group)

    def _side(self, sight: Sight) -> str:
        """The text that is to be equal; "" for one that is not compared: plural forms share their source, and differ by
        the rules of the language."""
        segment = sight.segment
        if segment.plural is not None or not segment.source:
            return ""
        return segment.source if self._by_source else segment.text

    def _differing(self, group: list[Sight]) -> Iterator[tuple[Sight, Finding]]:
        others = [sight.segment.text if self._by_source else sight.segment.source or "" for sight in group]
        said = [_words(other) for other in others]
        counts = Counter(said)
        if len(counts) < 2:
            return
        # The most frequent one is taken for the rule; of several, the first.
        main = max(counts, key=lambda words: counts[words])
        where = said.index(main)
        for sight, words in zip(group, said, strict=True):
            if words != main and words and main and (self._by_source or self._unlike(words, main)):
                yield sight, self._reported(sight, group[where], others[where], counts[main])

    def _unlike(self, one: tuple[str, ...], two: tuple[str, ...]) -> bool:
        """Whether two sources have so little in common that one translation can hardly be right for both."""
        a, b = set(one), set(two)
        return _enough(one) and _enough(two) and len(a & b) < _LIKE * min(len(a), len(b))

    def _reported(self, sight: Sight, first: Sight, other: str, count: int) -> Finding:
        path = "" if first.document is sight.document else f" of {first.document.path}"
        what = "translated as" if self._by_source else "the translation of"
        times = {1: "once", 2: "twice"}.get(count, f"{count} times")
        return self.finding(
            Span(0, len(sight.segment.text)),
            evidence=f"{what} “{_shortened(other)}” {times}, first in segment {first.number + 1}{path}",
            source=_shortened(sight.segment.source or ""),
            suggestions=(other,) if self._by_source else (),
        )


def _words(text: str) -> tuple[str, ...]:
    """What of a text is compared: neither case nor punctuation."""
    return tuple(_WORDS.findall(text.lower()))


def _long(text: str) -> bool:
    return len(text) >= 2 * _LEAST and _enough(_words(text))


def _enough(words: tuple[str, ...]) -> bool:
    return sum(0.7 if len(word) == 1 and word >= "\u0e00" else 1 for word in words) >= _LEAST


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
