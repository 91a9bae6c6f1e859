"""What speaks for a replacement, and what against it, counted over all lines.

A replacement is a phrase of the machine translation, what editors make of it, and the part of the source that
explains it. Counted are lines, not occurrences: where the phrase was changed so; where an editor left or wrote the
old phrase for that part of the source; and how often that part is rendered by the new phrase at all, whatever the
machine had made of it. The last tells a term from a choice of words: 8 of 8 is a term, 2 of 9 is not.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mtfix.languages.source import fold_source, is_unspaced
from mtfix.terminology.learning.changes import LONGEST, Token, changes, tokens
from mtfix.terminology.learning.triples import Triple

# How many words, or characters of a script without spaces, the explaining part of a source may have.
_WORDS, _CHARACTERS = 3, 8
_RUN = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+|[^\W\d_]{2,}")
_WORD = re.compile(r"\w+")
# A token in so large a share of the edited lines is grammar, not vocabulary; from so many lines on.
_COMMON, _ENOUGH = 0.02, 50


class Replacement(NamedTuple):
    """``wrong`` → ``right`` where the source has ``source`` ("" if nothing in it explains the change).

    All counts are lines. ``changed``: the wrong phrase became the right one. ``kept``: an edited line has the wrong
    phrase for that source. ``rendered`` of ``occurs``: edited lines with the right phrase, of those whose source has
    the part. ``elsewhere``: edited lines that have the wrong phrase for any source; ``machine``: machine lines that do.
    """

    wrong: str
    right: str
    source: str
    changed: int
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
            return wilson(self.changed, self.changed + self.kept)
        return wilson(self.rendered, self.occurs + self.kept)


def wilson(good: int, all_: int, z: float = 1.28) -> float:
    """The lower end of the score interval of a share (Wilson 1927); ``z`` 1.28 is one-sided 90 %."""
    if not all_:
        return 0.0
    share, square = good / all_, z * z
    spread = z * math.sqrt(share * (1 - share) / all_ + square / (4 * all_ * all_))
    return (share + square / (2 * all_) - spread) / (1 + square / all_)


class Corpus:
    """Triples as tokens, and which lines have which phrases."""

    def __init__(self, triples: Sequence[Triple], languages: tuple[str, str]) -> None:
        self.triples = triples
        self.languages = languages
        self.machine = [tokens(triple.machine) for triple in triples]
        self.edited = [tokens(triple.edited) for triple in triples]
        self.common = _common(self.edited)

    def parts(self, line: int) -> set[str]:
        """The parts of a line's source that may explain a change."""
        return source_parts(self.triples[line].source, self.languages[0])


def source_parts(source: str, language: str) -> set[str]:
    """Words and short phrases of a source segment, each word by its stem; characters in a row where none has spaces."""
    folded = fold_source(source, language)
    if is_unspaced(language):
        return {
            run[i : i + size]
            for run in _RUN.findall(folded)
            for size in range(2, _CHARACTERS + 1)
            for i in range(len(run) - size + 1)
        }
    words = [stem(word) for word in _WORD.findall(folded)]
    return {" ".join(words[i : i + size]) for size in range(1, _WORDS + 1) for i in range(len(words) - size + 1)}


def stem(word: str) -> str:
    """A word without what its inflection may change, as a form with "*" of a glossary: "Moskvas" → "moskv*"."""
    size = len(word)
    if size <= 4 or word.isdigit():
        return word
    return word[: max(min(size - 1, 5), size - 3)] + "*"


def replacements(corpus: Corpus, least: int) -> Iterator[Replacement]:
    """Every replacement that at least ``least`` lines speak for, with its evidence and the source part that fits best.

    A line speaks for a replacement where the phrase was changed so, and where the source part is rendered by the
    right phrase whatever the machine had made of it; one more such line is asked for where only one was changed.
    """
    pairs = {(old, new) for line in range(len(corpus.triples)) for old, new in _changed(corpus, line)}
    in_machine = _lines(corpus.machine, {old for old, _ in pairs}, 1)
    in_edited = _lines(corpus.edited, {new for _, new in pairs}, least)
    pairs = {(old, new) for old, new in pairs if new in in_edited}
    left = _lines(corpus.edited, {old for old, _ in pairs}, 1)
    nowhere: set[int] = set()
    made: dict[tuple[str, str], set[int]] = {}
    for old, new in pairs:
        lines = (in_machine[old] & in_edited[new]) - left.get(old, nowhere)
        if len(lines) >= least or (lines and len(in_edited[new]) > least):
            made[old, new] = lines
    frequent = _frequent(corpus, least)
    shared = {pair: _shared(corpus, lines, least, frequent) for pair, lines in made.items()}
    where = _sources(corpus, {part for parts in shared.values() for part in parts})
    for (old, new), lines in sorted(made.items()):
        right = in_edited[new]
        kept = left.get(old, nowhere) - right
        found = []
        for part in shared[old, new]:
            has = where[part]
            changed, rendered = lines & has, right & has
            if len(changed) >= least or len(rendered) > least:
                found.append(
                    Replacement(old, new, part, len(changed), len(kept & has), len(rendered), len(has), len(kept),
                                len(in_machine[old]), tuple(sorted(changed)))
                )  # fmt: skip
        if found:
            yield max(found, key=_fit)
        elif len(lines) >= least:
            yield Replacement(
                old, new, "", len(lines), len(kept), 0, 0, len(kept), len(in_machine[old]), tuple(sorted(lines))
            )


def _fit(one: Replacement) -> tuple[float, int, int, str]:
    return (round(one.confidence, 6), one.changed, len(one.source), one.source)


def _changed(corpus: Corpus, line: int) -> Iterator[tuple[str, str]]:
    machine, edited = [t.text for t in corpus.machine[line]], [t.text for t in corpus.edited[line]]
    for change in changes(machine, edited):
        old, new = machine[change.old.start : change.old.stop], edited[change.new.start : change.new.stop]
        if _teaches(old, new, corpus.common):
            yield " ".join(old), " ".join(new)


def _teaches(old: Sequence[str], new: Sequence[str], common: frozenset[str]) -> bool:
    """Whether a change may be one of vocabulary: no numbers, no signs alone, more than grammar."""
    if any(any(map(str.isdigit, word)) for word in (*old, *new)):
        return False
    was, now = Counter(map(_bare, old)), Counter(map(_bare, new))
    gone, come = was - now, now - was
    words = [word for word in (*gone, *come) if any(map(str.isalpha, word))]
    if not words or not all(any(map(str.isalpha, word)) for word in (*old, *new)):
        return False
    if all(word in common for word in words):
        return False
    return all(any(word not in common for word in side) for side in (old, new)) and "".join(old) != "".join(new)


def _bare(word: str) -> str:
    """A word without the possessive ending, which is grammar."""
    return word.removesuffix("'s").removesuffix("’s")


def _common(lines: Sequence[Sequence[Token]]) -> frozenset[str]:
    """The words that are grammar in this language, by their frequency."""
    if len(lines) < _ENOUGH:
        return frozenset()
    counts = Counter(word for line in lines for word in {token.text for token in line})
    return frozenset(word for word, count in counts.items() if count > _COMMON * len(lines))


def _lines(texts: Sequence[Sequence[Token]], wanted: set[str], least: int) -> dict[str, set[int]]:
    """The lines that have each phrase, of those that at least ``least`` lines have."""
    starts = {phrase.partition(" ")[0] for phrase in wanted}
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(texts):
        words = [token.text for token in line]
        for start, first in enumerate(words):
            if first in starts:
                phrase = first
                if phrase in wanted:
                    found[phrase].add(number)
                for word in words[start + 1 : start + LONGEST]:
                    phrase = f"{phrase} {word}"
                    if phrase in wanted:
                        found[phrase].add(number)
    return {phrase: lines for phrase, lines in found.items() if len(lines) >= least}


def _frequent(corpus: Corpus, least: int) -> frozenset[str]:
    """The source parts that more than ``least`` lines have."""
    counts = Counter(part for line in range(len(corpus.triples)) for part in corpus.parts(line))
    return frozenset(part for part, count in counts.items() if count > least)


def _shared(corpus: Corpus, lines: set[int], least: int, frequent: frozenset[str]) -> list[str]:
    """The source parts that may explain a change: those of several of its lines, or of several lines at all."""
    if len(lines) == 1:
        return [part for line in lines for part in corpus.parts(line) if part in frequent]
    counts = Counter(part for line in lines for part in corpus.parts(line))
    return [part for part, count in counts.items() if count >= least or part in frequent]


def _sources(corpus: Corpus, wanted: set[str]) -> Mapping[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for line in range(len(corpus.triples)):
        for part in corpus.parts(line) & wanted:
            found[part].add(line)
    return found
