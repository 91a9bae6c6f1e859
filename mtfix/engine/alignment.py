"""Aligning the lines of a text with those of its translation, where their numbers differ.

The model is that of Gale and Church 1993, "A Program for Aligning Sentences in Bilingual Corpora": groups of lines that
correspond have lengths in proportion. To that comes what they have in common, as in Moore 2002, "Fast and Accurate
Sentence Alignment of Bilingual Corpora": numbers and words that look alike, and then words that often go together in what
was aligned for certain. The confidence of a pair is its posterior probability in this model.

Dynamic programming is limited to a band around the diagonal of the cumulative lengths, which leads through lines that have
rare words or numbers in common; later passes are limited to what the pass before left possible.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from mtfix.core.text import Span
from mtfix.engine.likeness import Likeness, Side, lexicon, same


class Pair(NamedTuple):
    """Lines of the source and of the translation that correspond, as half-open ranges of their numbers (0-based), one of
    which may be empty; and the probability of that."""

    source: Span
    target: Span
    confidence: float


# How often so many lines become so many: for up to two lines after Gale and Church.
_GROUPS = {(1, 1): 0.89, (1, 2): 0.0345, (2, 1): 0.0345, (2, 2): 0.008, (1, 3): 0.009, (3, 1): 0.009, (1, 4): 0.002,
           (4, 1): 0.002, (2, 3): 0.002, (3, 2): 0.002, (1, 0): 0.001, (0, 1): 0.001}  # fmt: skip
_PRIORS = [(x, y, -math.log(p)) for (x, y), p in _GROUPS.items()]
_VARIANCE = 6.8  # of the length for each character, after Gale and Church
_SPREAD = 0.02  # and in proportion to the squared length: translators differ by more than chance
_MOST = 18.0  # no length costs more, so that one odd pair does not bend all others
_PASSES = 3
_CERTAIN = 0.8  # a pair to learn words from
_USUAL = 500  # letters of texts of equal length, so that a line too many changes little in a short text
_BEAM = 60.0  # places that are by this less probable than another one (logarithm) are left out
_AHEAD = 8  # lines that may be added at once, if nothing else in their place is likely
_WIDTH = 15, 60  # lines beside the diagonal: between close anchors, and at most
_ENOUGH = 20  # certain pairs to learn words from; of fewer, chance pairs would confirm themselves
_POSSIBLE = -14.0  # logarithm of the probability from which the next pass looks at a place
_NEAR = 4  # and at so many places around it


def align(source: Sequence[str], target: Sequence[str]) -> list[Pair]:
    """The pairs of a text and its translation, in order; each line is in exactly one of them. Lines that are empty count as
    lines of no length."""
    if not source or not target:
        none = Span(0, 0)
        return [
            *(Pair(Span(i, i + 1), none, 1.0) for i in range(len(source))),
            *(Pair(none, Span(j, j + 1), 1.0) for j in range(len(target))),
        ]
    sides = Side(source), Side(target)
    band = _diagonal(*sides)
    words: dict[str, list[tuple[str, float]]] = {}
    for number in range(_PASSES):
        search = _Search(*sides, Likeness(*sides, words, band), band)
        pairs = search.best()
        certain = [pair for pair in pairs if pair.confidence >= _CERTAIN]
        if len(certain) < _ENOUGH:
            break
        if number + 1 < _PASSES:
            words, band = lexicon(*sides, [pair[:2] for pair in certain]), search.narrower()
    return pairs


def _diagonal(a: Side, b: Side) -> list[tuple[int, int]]:
    """For each place between source lines, the first and the last place between target lines that it may correspond to."""
    points = [(0, 0), *_anchors(a, b), (len(a), len(b))]
    low, high = _WIDTH
    band = []
    section = 0
    for i in range(len(a) + 1):
        while i > points[section + 1][0]:
            section += 1
        (i0, j0), (i1, j1) = points[section], points[section + 1]
        share = (a.ends[i] - a.ends[i0]) / ((a.ends[i1] - a.ends[i0]) or 1.0)
        middle = bisect_left(b.ends, b.ends[j0] + share * (b.ends[j1] - b.ends[j0]))
        width = min(low + max(i1 - i0, j1 - j0) // 8, high)
        band.append((max(0, middle - width), min(len(b), middle + width)))
    band[0] = 0, band[0][1]
    band[-1] = band[-1][0], len(b)
    return _connected(band)


def _connected(band: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The band with its limits rising and its rows overlapping, so that a way leads through it."""
    lows = [low for low, _ in band]
    highs = list(accumulate((high for _, high in band), max))
    for i in range(len(lows) - 2, -1, -1):
        lows[i] = min(lows[i], lows[i + 1])
        lows[i + 1] = min(lows[i + 1], highs[i])
    return list(zip(lows, highs, strict=True))


def _middle(band: list[tuple[int, int]]) -> list[int]:
    """A way through a band: row i is entered at place i and left at place i + 1."""
    ways = [0]
    for (low, high), (following, _) in pairwise(band):
        ways.append(min(max((low + high) // 2, following), high))
    return [*ways, band[-1][1]]


def _anchors(a: Side, b: Side) -> list[tuple[int, int]]:
    """Lines that have two words or numbers in common which are nowhere else; the longest rising row of them."""
    common: Counter[tuple[int, int]] = Counter()
    for word, at in a.at.items():
        if len(at) == 1 and same(word) and len(word) > 2 and len(b.at.get(word, ())) == 1:
            common[at[0], b.at[word][0]] += 1
    points = sorted((i, j) for (i, j), count in common.items() if count > 1)
    tails: list[int] = []
    rows: list[tuple[tuple[int, int], int]] = []  # each point, and the number of the one before it in its row
    ends: list[int] = []
    for point in points:
        place = bisect_left(tails, point[1])
        before = ends[place - 1] if place else -1
        tails[place : place + 1], ends[place : place + 1] = [point[1]], [len(rows)]
        rows.append((point, before))
    found = []
    row = ends[-1] if ends else -1
    while row >= 0:
        point, row = rows[row]
        if point[0] and point[1]:
            found.append(point)
    # Places between lines rise on both sides.
    found.append((len(a), len(b)))
    return [p for p, q in pairwise(sorted(found)) if p[0] < q[0] and p[1] < q[1]]


class _Search:
    """All ways through the band, with their probabilities."""

    def __init__(self, a: Side, b: Side, likeness: Likeness, band: list[tuple[int, int]]) -> None:
        self.band = band
        ratio = (b.ends[-1] + _USUAL) / (a.ends[-1] + _USUAL)
        xs, ys = [end * ratio for end in a.ends], b.ends
        of = likeness.of
        self.ahead = [dict[int, float]() for _ in band]  # logarithms, over all ways to a place
        self.top = [dict[int, tuple[float, int, int]]() for _ in band]  # the best way, with its last group
        self.steps = [dict[int, list[tuple[int, int, float]]]() for _ in band]
        self.ahead[0][0], self.top[0][0] = 0.0, (0.0, 0, 0)
        middle = _middle(band)
        first, last = 0, len(b)
        for i, (low, high) in enumerate(band):
            # What is likely after the row before, and enough for a way to the end.
            low = max(low, min(first, middle[i]))
            high = min(high, max(last, middle[i + 1]))
            ahead, top, steps = self.ahead[i], self.top[i], self.steps[i]
            for j in range(low, high + 1):
                ways, values = [], []
                best = (-math.inf, 0, 0)
                for x, y, prior in _PRIORS:
                    if x > i or (before := self.ahead[i - x].get(j - y)) is None:
                        continue
                    gain = -prior
                    if x and y:
                        s, t = xs[i] - xs[i - x], ys[j] - ys[j - y]
                        mean = (s + t) / 2
                        cost = (s - t) ** 2 / (2 * mean * (_VARIANCE + _SPREAD * mean))
                        gain += of(i - x, i, j - y, j) - (cost if cost < _MOST else _MOST)
                    ways.append((x, y, gain))
                    values.append(before + gain)
                    if (value := self.top[i - x][j - y][0] + gain) > best[0]:
                        best = value, x, y
                if ways:
                    ahead[j], top[j], steps[j] = _sum(values), best, ways
            limit = max(ahead.values()) - _BEAM
            live = [j for j, value in ahead.items() if value >= limit]
            first, last = min(live), max(live) + _AHEAD
        self.back = [dict[int, float]() for _ in band]
        self._backward()

    def _backward(self) -> None:
        coming = [defaultdict[int, list[float]](list) for _ in self.band]
        coming[-1][self.band[-1][1]].append(0.0)
        for i in range(len(self.band) - 1, -1, -1):
            for j in range(self.band[i][1], self.band[i][0] - 1, -1):
                if values := coming[i].get(j):
                    back = self.back[i][j] = _sum(values)
                    for x, y, gain in self.steps[i].get(j, ()):
                        coming[i - x][j - y].append(back + gain)

    def best(self) -> list[Pair]:
        """The most probable way."""
        i, j = len(self.band) - 1, self.band[-1][1]
        whole = self.ahead[i][j]
        pairs = []
        while i or j:
            _, x, y = self.top[i][j]
            gain = next(gain for a, b, gain in self.steps[i][j] if (a, b) == (x, y))
            confidence = math.exp(min(0.0, self.ahead[i - x][j - y] + gain + self.back[i][j] - whole))
            pairs.append(Pair(Span(i - x, i), Span(j - y, j), confidence))
            i, j = i - x, j - y
        return pairs[::-1]

    def narrower(self) -> list[tuple[int, int]]:
        """The band of all places that are possible, and those around them."""
        whole = self.ahead[-1][self.band[-1][1]]
        last = self.band[-1][1]
        band = []
        for ahead, back in zip(self.ahead, self.back, strict=True):
            possible = [j for j, value in back.items() if value + ahead[j] - whole > _POSSIBLE]
            band.append((max(0, min(possible, default=last) - _NEAR), min(last, max(possible, default=0) + _NEAR)))
        band[-1] = band[-1][0], last
        return _connected(band)


def _sum(values: list[float]) -> float:
    """The logarithm of the sum of the numbers with these logarithms."""
    most = max(values)
    return most + math.log(sum([math.exp(value - most) for value in values])) if len(values) > 1 else most
