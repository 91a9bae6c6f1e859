"""What lines of a text and of its translation have in common, which tells how likely they correspond.

Numbers and names are the same in both, and other words are learned from lines that correspond for certain, as in Moore 2002,
"Fast and Accurate Sentence Alignment of Bilingual Corpora".
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

import regex

from mtfix.core.text import Span

_ALIKE = 0.35  # Dice coefficient from which two words go together
_CHANCE = 0.5  # of the times that they do, discounted: rare words may by chance
_SAME = 0.5  # coefficient of a word that is written alike in both texts
# How often a word that has one to come from in the other text does: before words are learned, after, and for numbers.
_NAMES, _WORDS, _NUMBERS = 0.1, 0.3, 0.6
_ELSEWHERE = 2_000  # words of other texts, so that what a short text has once counts as rare
_WORD = regex.compile(
    r"\p{N}+(?:[.,:]\p{N}+)*|[\p{Script=Latin}\p{M}]+|(?:(?![\p{Han}\p{Hiragana}\p{Katakana}])[\p{L}\p{M}])+"
)
_UNSPACED = regex.compile(r"[\p{Han}\p{Katakana}ー]+")
_IDEOGRAPH, _SYLLABLE = regex.compile(r"\p{Han}"), regex.compile(r"[\p{Hiragana}\p{Katakana}]")
_HAN, _KANA = 3.0, 1.8  # letters of English for each, on the references of WMT23
_STEM = 6  # letters that are compared, so that inflected forms count as the same


class Side:
    """The lines of one text: their words, and the cumulative length."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.words = [sorted(set(_words(line))) for line in lines]
        self.ends = list(accumulate((_length(line) for line in lines), initial=0.0))
        self.at = defaultdict(list)
        for number, words in enumerate(self.words):
            for word in words:
                self.at[word].append(number)
        total = sum(map(len, self.at.values())) + _ELSEWHERE
        self.frequency = {word: (len(at) + 0.5) / total for word, at in self.at.items()}

    def __len__(self) -> int:
        return len(self.words)


def _length(line: str) -> float:
    """In letters of alphabetic scripts."""
    line = line.strip()
    return len(line) + 1 + (_HAN - 1) * len(_IDEOGRAPH.findall(line)) + (_KANA - 1) * len(_SYLLABLE.findall(line))


def _words(line: str) -> Iterator[str]:
    for match in _WORD.finditer(line):
        word = match[0]
        if word[0].isnumeric():
            yield "#" + word.translate(_FIGURES).lstrip("0").rstrip("0")
        else:
            yield word.casefold()[:_STEM]
    for match in _UNSPACED.finditer(line):
        run = match[0]
        if len(run) == 1:
            yield run
        for at in range(len(run) - 1):
            yield run[at : at + 2]


_FIGURES = str.maketrans({",": "", ".": "", ":": ""})


def same(word: str) -> bool:
    """Whether a word may be the same in another language: a number, or a name."""
    return word[0] == "#" or (len(word) >= 4 and word.isascii())


def lexicon(a: Side, b: Side, pairs: Iterable[tuple[Span, Span]]) -> dict[str, list[tuple[str, float]]]:
    """Words that go together in the pairs that are certain, with their Dice coefficients."""
    left: Counter[str] = Counter()
    right: Counter[str] = Counter()
    both: Counter[tuple[str, str]] = Counter()
    for source, target in pairs:
        words = {w for i in range(*source) for w in a.words[i]}
        others = {w for j in range(*target) for w in b.words[j]}
        left.update(words)
        right.update(others)
        if words and others:
            frequent = [w for w in words if len(a.at[w]) > 1]
            beside = [w for w in others if len(b.at[w]) > 1]
            both.update((x, y) for x in frequent for y in beside)
    found = defaultdict(list)
    for (x, y), count in both.items():
        if count > 1 and (alike := 2 * (count - _CHANCE) / (left[x] + right[y])) >= _ALIKE:
            found[x].append((y, alike))
    return {x: sorted(ys, key=lambda pair: (-pair[1], pair[0]))[:3] for x, ys in found.items()}


class Likeness:
    """How much more probable the words of lines are beside certain lines of the other text than anywhere.

    Words of a line come from those of the other lines, each from one of them (IBM model 1), else from the text as a whole.
    ``lexicon`` has the words that were learned; only lines inside ``band`` (see ``alignment``) are compared.
    """

    def __init__(
        self,
        a: Side,
        b: Side,
        lexicon: Mapping[str, list[tuple[str, float]]],
        band: list[tuple[int, int]],
    ) -> None:
        share = _WORDS if lexicon else _NAMES
        self.sizes = [max(1, len(w)) for w in a.words], [max(1, len(w)) for w in b.words]
        # For each pair of lines: words of the target by how probable they are beside the source, and the reverse.
        self.there: list[dict[int, dict[str, float]]] = [{} for _ in range(len(a))]
        self.here: list[dict[int, dict[str, float]]] = [{} for _ in range(len(b))]
        # Of words that have none to come from anywhere, nothing follows.
        known: tuple[set[str], set[str]] = set(), set()
        for i, words in enumerate(a.words):
            low, high = band[i][0], band[min(i + 1, len(a))][1]
            there = self.there[i]
            for word in words:
                partners = lexicon.get(word, [])
                if same(word) and word in b.at:
                    partners = [*partners, (word, _SAME)]
                for other, alike in partners:
                    at = b.at[other]
                    chance, opposite = _share(other, share), _share(word, share)
                    near = chance / (1 - chance) * alike / b.frequency[other]
                    far = opposite / (1 - opposite) * alike / a.frequency[word]
                    known[0].add(word)
                    known[1].add(other)
                    for place in range(bisect_left(at, low), bisect_right(at, high - 1)):
                        j = at[place]
                        found = there.setdefault(j, {})
                        found[other] = found.get(other, 0.0) + near
                        found = self.here[j].setdefault(i, {})
                        found[word] = found.get(word, 0.0) + far
        self.missing = [
            [sum(math.log(1 - _share(word, share)) for word in words if word in those) for words in side.words]
            for side, those in zip((a, b), known, strict=True)
        ]
        self._known: dict[tuple[int, int, int, bool], float] = {}

    def of(self, i0: int, i1: int, j0: int, j1: int) -> float:
        """The logarithm of the ratio for source lines i0 to i1 and target lines j0 to j1, the mean of both directions."""
        found = 0.0
        for j in range(j0, j1):
            found += self._line(i0, i1, j, True)
        for i in range(i0, i1):
            found += self._line(j0, j1, i, False)
        return found / 2

    def _line(self, first: int, end: int, line: int, there: bool) -> float:
        key = first, end, line, there
        known = self._known.get(key)
        if known is not None:
            return known
        rows, sizes = (self.there, self.sizes[0]) if there else (self.here, self.sizes[1])
        found = self.missing[there][line]
        if end - first == 1:
            words = rows[first].get(line, {})
            size = sizes[first]
        else:
            words, size = {}, 0
            for i in range(first, end):
                size += sizes[i]
                for word, probable in rows[i].get(line, {}).items():
                    words[word] = words.get(word, 0.0) + probable
        if words:
            for probable in words.values():
                found += math.log1p(probable / size)
        self._known[key] = found
        return found


def _share(word: str, share: float) -> float:
    return _NUMBERS if word[0] == "#" else share
