"""What speaks for a replacement, and what against it, counted over all lines.

A replacement is a phrase of the machine translation, what editors make of it, and the part of the source that
explains it. Counted are lines, not occurrences: where the phrase was changed so; where an editor left or wrote the
old phrase for that part of the source; and how often that part is rendered by the new phrase at all, whatever the
machine had made of it. The last tells a term from a choice of words: 8 of 8 is a term, 2 of 9 is not.
"""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from mtfix.languages import language as known
from mtfix.languages.support.source import fold_source
from mtfix.terminology.learning.changes import LONGEST, changes, tokens, written
from mtfix.terminology.learning.phrases import Lines, frequent, having
from mtfix.terminology.learning.triples import Triple

# How many words, or characters of a script without spaces, the explaining part of a source may have.
_WORDS, _CHARACTERS = 3, 8
_RUN = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+|[^\W\d_]{2,}")
_WORD = re.compile(r"\w+")
# A token in so large a share of the edited lines is grammar, not vocabulary; from so many lines on.
_COMMON, _ENOUGH = 0.02, 50


class Replacement(NamedTuple):
    """``wrong`` → ``right`` where the source has ``source`` ("" if nothing in it explains the change).

    All counts are lines. ``changed`` of ``met``: the wrong phrase became the right one, of the machine lines that have
    it for that source. ``kept``: an edited line has the wrong phrase for that source. ``rendered`` of ``occurs``:
    edited lines with the right phrase, of those whose source has the part. ``elsewhere``: edited lines that have the
    wrong phrase for any source; ``machine``: machine lines that do.
    """

    wrong: str
    right: str
    source: str
    changed: int
    met: int
    kept: int
    rendered: int
    occurs: int
    elsewhere: int
    machine: int
    lines: tuple[int, ...]  # numbers of the lines where it was changed

    @property
    def confidence(self) -> float:
        """The lower bound of the share of cases in which the right phrase is right, at 90 %."""
        if not self.source:
            return wilson(self.changed, self.machine + self.kept)
        return wilson(self.rendered, self.occurs + self.kept)


@lru_cache(1 << 16)  # of small numbers, again and again
def wilson(good: int, all_: int, z: float = 1.28) -> float:
    """The lower end of the score interval of a share (Wilson 1927); ``z`` 1.28 is one-sided 90 %."""
    if not all_:
        return 0.0
    share, square = good / all_, z * z
    spread = z * math.sqrt(share * (1 - share) / all_ + square / (4 * all_ * all_))
    return (share + square / (2 * all_) - spread) / (1 + square / all_)


class Corpus:
    """Triples as tokens."""

    def __init__(self, triples: Sequence[Triple], languages: tuple[str, str]) -> None:
        self.triples = triples
        self.languages = languages
        self.small: Counter[str] = Counter()  # how often words begin with a small letter, on either side
        self.machine, self.edited = list[list[str]](), list[list[str]]()
        self._starts: dict[str, list[array[int]]] = {"machine": [], "edited": []}
        for triple in triples:
            self.machine.append(self._words(triple.machine, "machine"))
            self.edited.append(self._words(triple.edited, "edited"))
        self.grammar = self._grammar()

    def _words(self, text: str, side: str) -> list[str]:
        words, starts = [], array("I")
        for token in tokens(text):
            words.append(intern(token.text))
            starts.append(token.start)
            if text[token.start].islower():
                self.small[token.text] += 1
        self._starts[side].append(starts)
        return words

    def written(self, side: str, line: int, first: int, size: int) -> str:
        """So many words of a line, "machine" or "edited", as they are written there."""
        text: str = getattr(self.triples[line], side)
        starts = self._starts[side][line]
        return written(text, starts[first], starts[first + size - 1])

    def _grammar(self) -> frozenset[str]:
        """The words that are grammar in the target language: those that it names, else those that are as frequent."""
        named = known(self.languages[1]).function_words
        if named or len(self.edited) < _ENOUGH:
            return frozenset(named)
        counts = Counter(word for line in self.edited for word in set(line))
        often = (word for word, count in counts.items() if count > _COMMON * len(self.edited))
        return frozenset(word for word in often if self.small[word] > counts[word] or not word[0].isalpha())


def _sources(corpus: Corpus, least: int) -> Mapping[str, Lines]:
    """The parts of sources that may explain a change, with their lines: those that several lines have.

    They are words and short phrases, each word by its stem, or characters in a row where no spaces part the words.
    """
    language = corpus.languages[0]
    folded = [fold_source(triple.source, language) for triple in corpus.triples]
    if not known(language).bounded:
        # A sign that is in no run parts the runs: no phrase crosses it, since each line has its own.
        texts = [
            [char for run in _RUN.findall(text) for char in (*run, f"\0{number}")]
            for number, text in enumerate(folded)
        ]
        return frequent(texts, _CHARACTERS, least, gap="", shortest=2, closed=True)
    return frequent(
        [[intern(stem(word)) for word in _WORD.findall(text)] for text in folded], _WORDS, least, closed=True
    )


def stem(word: str) -> str:
    """A word without what its inflection may change, as a form with "*" of a glossary: "Moskvas" → "moskv*"."""
    size = len(word)
    if size <= 4 or word.isdigit():
        return word
    return word[: max(min(size - 1, 5), size - 3)] + "*"


def replacements(corpus: Corpus, least: int, max_counter: float) -> Iterator[Replacement]:
    """Every replacement that at least ``least`` lines speak for, with its evidence and the source part that fits best.

    A line speaks for a replacement where the phrase was changed so, and where the source part is rendered by the
    right phrase whatever the machine had made of it; one more such line is asked for where only one was changed.
    ``max_counter`` is the share of lines in which editors may have left the wrong phrase, of those in which the
    machine had it.
    """
    news = frequent(corpus.edited, LONGEST, least)
    pairs = {pair for line in range(len(corpus.triples)) for pair in _changed(corpus, line) if pair[1] in news}
    olds = {old for old, _ in pairs}
    machine = having(corpus.machine, olds, LONGEST)
    pairs = {(old, new) for old, new in pairs if len(machine[old]) >= least or len(news[new]) > least}
    left = having(corpus.edited, {old for old, _ in pairs}, LONGEST)
    parts = _Parts(corpus, least)
    for old, new in sorted(pairs):
        right = set(news[new])
        kept = set(left.get(old, ()))
        made = right.intersection(machine[old]) - kept
        kept -= right
        if len(made) < least and not (made and len(right) > least):
            continue
        if len(kept) > max_counter * (len(machine[old]) + 2):
            continue
        best = parts.explaining(made, right, kept, least)
        if best is None and len(made) < least:
            continue
        part, changed, counts = best or ("", made, (0, 0, len(kept)))
        rendered, occurs, against = counts
        met = parts.count(part, machine[old]) if part else len(machine[old])
        yield Replacement(
            old, new, part, len(changed), met, against, rendered, occurs, len(kept), len(machine[old]),
            tuple(sorted(changed)),
        )  # fmt: skip


# Lines where a part of the source is rendered so, where it occurs, and where the old phrase stays.
_Counts = tuple[int, int, int]


class _Parts:
    """The parts of the sources that may explain changes, by their numbers in the order of their text."""

    def __init__(self, corpus: Corpus, least: int) -> None:
        where = _sources(corpus, least)
        self.texts = sorted(where)
        self.lines = [where[text] for text in self.texts]
        self.of_line = [array("I") for _ in corpus.triples]
        for number, lines in enumerate(self.lines):
            for line in lines:
                self.of_line[line].append(number)

    def count(self, part: str, lines: Lines) -> int:
        """How many of some lines have a part."""
        return len(set(lines).intersection(self.lines[bisect_left(self.texts, part)]))

    def explaining(
        self, made: set[int], right: set[int], kept: set[int], least: int
    ) -> tuple[str, set[int], _Counts] | None:
        """The part that explains a change best, the lines where it was changed so, and the counts."""
        shared: Counter[int] = Counter()
        for line in made:
            shared.update(self.of_line[line])
        usual = max(least, len(made) // 2) if len(made) >= least else 1
        best = None
        for number, count in shared.items():
            lines = self.lines[number]
            # The share of lines that are rendered so is at most this; half of them must be.
            if count < usual or len(lines) > 2 * len(right):
                continue
            if best is not None and wilson(min(len(lines), len(right)), len(lines)) < best[0][0] - 1e-6:
                continue
            rendered, against = len(right.intersection(lines)), len(kept.intersection(lines))
            if count < least and rendered <= least:
                continue
            sure = round(wilson(rendered, len(lines) + against), 6)
            key = (sure, count, len(self.texts[number]), number)
            if best is None or key > best[0]:
                best = key, (rendered, len(lines), against)
        if best is None:
            return None
        number = best[0][3]
        return self.texts[number], made.intersection(self.lines[number]), best[1]


def _changed(corpus: Corpus, line: int) -> Iterator[tuple[str, str]]:
    machine, edited = corpus.machine[line], corpus.edited[line]
    for change in changes(machine, edited):
        old, new = machine[change.old.start : change.old.stop], edited[change.new.start : change.new.stop]
        if _teaches(old, new, corpus.grammar):
            yield " ".join(old), " ".join(new)


def _teaches(old: Sequence[str], new: Sequence[str], grammar: frozenset[str]) -> bool:
    """Whether a change may be one of vocabulary: no numbers, no signs alone, more than grammar."""
    if not all(any(word not in grammar for word in side) for side in (old, new)):
        return False
    if any(map(_has_digit, old)) or any(map(_has_digit, new)):
        return False
    if not (any(map(_has_letter, old)) and any(map(_has_letter, new))):
        return False
    if not all(_is_word(side[0]) and (_is_word(side[-1]) or side[-1] == ".") for side in (old, new)):
        return False
    come, gone = list(new), []
    for word in old:
        if word in come:
            come.remove(word)
        else:
            gone.append(word)
    words = [word for word in (*gone, *come) if _has_letter(word)]
    return any(word not in grammar for word in words) and "".join(old) != "".join(new)


def _is_word(token: str) -> bool:
    return token[0].isalnum()


@lru_cache(1 << 16)
def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


@lru_cache(1 << 16)
def _has_letter(word: str) -> bool:
    return word[0] != "'" and any(map(str.isalpha, word))
