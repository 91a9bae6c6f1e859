"""Terms of a parallel corpus that are worth an entry: those rendered in several ways, or left untranslated.

A source phrase and the target phrase that is in the same lines are a link where each is the best for the other
(Dice 1945, competitive linking after Melamed 2000). What is in the lines of a term without its usual rendering,
and is no rendering of anything else there, is another one.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, takewhile
from typing import NamedTuple

from mtfix.languages import language as known
from mtfix.terminology.learning.changes import tokens
from mtfix.terminology.learning.evidence import stem, wilson
from mtfix.terminology.learning.phrases import Lines, frequent

# How many words a term may have, and characters of a script without spaces.
_WORDS, _CHARACTERS = 3, 6
# Lines of a term in which its renderings are looked for; more of them tell no more.
_LOOKED_AT = 200
# Below this, two phrases are together by chance.
_LINKED = 0.3
# The lower bound of the share of its lines that a phrase must have in common with a term to be another rendering of it.
_OWN = 0.5
# A rendering in a smaller part of the lines of a term than this is a slip or a coincidence.
_RARE = 10
# Of a word, the share that two forms of it begin with alike.
_ALIKE = 0.6


class Rendering(NamedTuple):
    """What a term is rendered by, as it is mostly written, and in how many lines."""

    text: str
    lines: int


class Candidate(NamedTuple):
    """A term of the source: as it is mostly written, how many lines have it, and its renderings, the usual one first.

    In ``untranslated`` lines the term itself is in the translation.
    """

    source: str
    lines: int
    renderings: tuple[Rendering, ...]
    untranslated: int

    @property
    def is_consistent(self) -> bool:
        """Whether there is one rendering."""
        return len(self.renderings) + bool(self.untranslated) < 2


def extract(
    pairs: Sequence[tuple[str, str]], languages: tuple[str, str], *, min_count: int = 3, consistent: bool = False
) -> list[Candidate]:
    """The terms that at least ``min_count`` of some lines (source, translation) have, the most frequent first.

    Those that have one rendering only where they are asked for as ``consistent``.
    """
    source, target = (_Side([pair[number] for pair in pairs], languages[number]) for number in (0, 1))
    found = _Links(source, target, min_count).candidates()
    return sorted(
        (one for one in found if consistent or not one.is_consistent), key=lambda one: (-one.lines, one.source)
    )


class _Side:
    """The texts of one side, as words without their inflection, and the phrases that several lines have."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self.texts = texts
        record = known(language)
        self.gap = " " if record.spaced else ""
        self._skipped = {_stem(word) for word in record.function_words}
        self.words = [[_stem(token.text) for token in tokens(text)] for text in texts]

    def phrases(self, least: int) -> dict[str, Lines]:
        """The phrases that may be terms: no function words at their ends, no figures, no part of a longer one alone."""
        longest = _WORDS if self.gap else _CHARACTERS
        found = frequent(self.words, longest, least)
        terms = {phrase: lines for phrase, lines in found.items() if self._is_term(phrase.split(" "))}
        parts = {
            part
            for phrase, lines in terms.items()
            for part in _parts(phrase.split(" "))
            if part in terms and len(terms[part]) == len(lines)
        }
        return {phrase: lines for phrase, lines in terms.items() if phrase not in parts}

    def _is_term(self, words: list[str]) -> bool:
        if not all(re.fullmatch(r"[^\W\d_][\w'*.-]*", word) for word in words):
            return False
        if words[0] in self._skipped or words[-1] in self._skipped:
            return False
        return len("".join(words)) > (2 if self.gap else 1)

    def written(self, phrase: str, lines: Lines) -> str:
        """A phrase as it is mostly written."""
        words, seen = phrase.split(" "), Counter[str]()
        for number in lines[:_LOOKED_AT]:
            places = tokens(self.texts[number])
            for start in range(len(places) - len(words) + 1):
                if self.words[number][start : start + len(words)] == words:
                    seen[self.texts[number][places[start].start : places[start + len(words) - 1].end]] += 1
                    break
        inside = {text: count for text, count in seen.items() if text[:1].islower()} or seen
        return max(inside, key=lambda text: (inside[text], text), default=phrase)


class _Links:
    """Which phrase of the target stands for which of the source."""

    def __init__(self, source: _Side, target: _Side, least: int) -> None:
        self.source, self.target = source, target
        self.terms, self.phrases = source.phrases(least), target.phrases(2)
        self.names = sorted(self.phrases)
        self.in_line = [array("I") for _ in target.texts]
        for number, phrase in enumerate(self.names):
            for line in self.phrases[phrase]:
                self.in_line[line].append(number)
        self.usual = self._usual()
        self.taken = self._taken()

    def _usual(self) -> dict[str, str]:
        """The rendering of each term, where each is the best for the other."""
        best: dict[str, tuple[float, int, str]] = {}
        chosen: dict[str, str] = {}
        for term, lines in self.terms.items():
            looked = lines[:: max(len(lines) // _LOOKED_AT, 1)]
            together = Counter[int]()
            for line in looked:
                together.update(self.in_line[line])
            scored = (
                (2 * count / (len(looked) + len(self.phrases[self.names[n]]) * len(looked) / len(lines)), n)
                for n, count in together.items()
                if count > 1
            )
            dice, _, number = max(((round(d, 4), len(self.names[n]), n) for d, n in scored), default=(0.0, 0, 0))
            if dice >= _LINKED:
                phrase = self.names[number]
                chosen[term] = phrase
                best[phrase] = max(best.get(phrase, (0.0, 0, "")), (dice, len(term), term))
        return {term: phrase for term, phrase in chosen.items() if best[phrase][2] == term}

    def _taken(self) -> Mapping[int, list[tuple[str, str]]]:
        """In each line the terms that have their usual rendering there, with it."""
        found: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for term, phrase in self.usual.items():
            for line in set(self.terms[term]).intersection(self.phrases[phrase]):
                found[line].append((term, phrase))
        return found

    def candidates(self) -> Iterator[Candidate]:
        """The terms that the target renders; without those that are the same in both languages."""
        for term, phrase in self.usual.items():
            lines = self.terms[term]
            written = self.source.written(term, lines)
            same = self._same(written, set(lines))
            if 2 * len(same) > len(lines):
                continue
            left = set(lines).difference(self.phrases[phrase])
            found = [(phrase, len(lines) - len(left))]
            same &= left
            for other, count in self._others(term, left - same):
                form = next((n for n, (known, _) in enumerate(found) if _is_form(known, other)), None)
                if form is None:
                    found.append((other, count))
                else:
                    found[form] = (found[form][0], found[form][1] + count)
            found.sort(key=lambda one: -one[1])
            renderings = (
                Rendering(self.target.written(other, self._lines(other, lines)), count) for other, count in found
            )
            yield Candidate(written, len(lines), tuple(renderings), len(same))

    def _same(self, written: str, lines: set[int]) -> set[int]:
        """The lines in which a term is as it is; none where the target has a word of its own that reads so."""
        words = [_stem(token.text) for token in tokens(written)]
        places = self.phrases.get(" ".join(words))
        sought = lines if places is None else lines.intersection(places)
        if places is not None and 2 * len(sought) < len(places):
            return set()
        return {line for line in sought if _has(self.target.texts[line], written)}

    def _lines(self, phrase: str, lines: Lines) -> list[int]:
        return sorted(set(self.phrases[phrase]).intersection(lines))

    def _others(self, term: str, left: set[int]) -> Iterator[tuple[str, int]]:
        """Further renderings of a term, in lines that lack the usual one."""
        usual = set(self.usual[term].split(" "))
        while len(left) > 1:
            together: Counter[int] = Counter()
            for line in left:
                words = {
                    word for other, rendered in self.taken[line] if other != term for word in rendered.split(" ")
                }
                together.update(n for n in self.in_line[line] if words.isdisjoint(self.names[n].split(" ")))
            own = [
                (wilson(count, len(self.phrases[self.names[n]])), count, len(self.names[n]), n)
                for n, count in together.items()
                if count > 1 and not usual.issuperset(self.names[n].split(" "))
            ]
            share, count, _, number = max(
                own, key=lambda one: (one[1] * one[0], one[2], one[3]), default=(0.0, 0, 0, 0)
            )
            if share < _OWN or count * 3 < len(left) or count * _RARE < len(self.terms[term]):
                return
            yield self.names[number], count
            left = left.difference(self.phrases[self.names[number]])


@lru_cache(1 << 16)
def _stem(word: str) -> str:
    return stem(word)


def _parts(words: list[str]) -> Iterator[str]:
    """The phrases inside a phrase."""
    for start, end in combinations(range(len(words) + 1), 2):
        if end - start < len(words):
            yield " ".join(words[start:end])


def _is_form(one: str, other: str) -> bool:
    """Whether two phrases are forms of the same words: "law" and "laws", "Greece" and "Greek"."""
    ours, theirs = one.split(" "), other.split(" ")
    return len(ours) == len(theirs) and all(map(_begin_alike, ours, theirs))


def _begin_alike(one: str, other: str) -> bool:
    one, other = one.rstrip("*"), other.rstrip("*")
    least = max(3, _ALIKE * min(len(one), len(other)))
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))) >= least


def _has(text: str, phrase: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE) is not None
