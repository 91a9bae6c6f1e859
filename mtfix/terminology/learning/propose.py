"""Which replacements are worth an entry, and the entry that says it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from mtfix.glossary.schema import Entry, Wrong
from mtfix.terminology.learning.changes import tokens
from mtfix.terminology.learning.evidence import Corpus, Replacement, replacements, wilson

# How sure a replacement must be, by what it replaces: where an editor made the change in several lines, and where only
# in one and the other lines speak for the right phrase alone. Names and spellings are mostly right or wrong; a choice
# among common words, among ways to write the same, and what only adds or cuts words is mostly style and takes far more
# agreement. Measured on halves of post-edited and of translated documents: what one half teaches, judged by what people
# wrote in the other.
_NEVER = 1.0
NEEDED = {
    "name spelled otherwise": (0.4, 0.4),
    "name": (0.5, 0.6),
    "untranslated": (0.5, 0.65),  # letters of the source's script in one without spaces
    "spelling": (0.5, 0.55),  # letter by letter, or of a phrase that keeps most of its words
    "characters": (0.7, _NEVER),  # of a script without spaces
    "word": (0.65, 0.7),  # once: single words alone
    "part": (0.6, _NEVER),  # words added or cut
    "writing": (0.75, 0.75),  # abbreviations, signs
}
_LEAST = min(need for needs in NEEDED.values() for need in needs)
# Without a source, nothing tells whether a phrase means the same in another line.
_WITHOUT_SOURCE = {"name spelled otherwise": 0.6, "name": 0.7, "spelling": 0.75, "writing": 0.75}
_WITHOUT_SOURCE_LINES = 3
# From such evidence on, a correction beside its source may be applied without a person.
_SURE, _SURE_LINES = 0.85, 6
# Two phrases so alike are spellings of one (normalised similarity by insertions and deletions).
_ALIKE = 0.75
# Languages that write all nouns with a capital.
_CAPITAL_NOUNS = ("de", "lb")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")


class Proposal(NamedTuple):
    """A replacement as it is written: in the letters of the texts it was seen in."""

    replacement: Replacement
    wrong: str
    right: str
    kind: str  # a key of NEEDED


def proposals(corpus: Corpus, *, min_support: int = 2, max_counter: float = 0.1) -> list[Proposal]:
    """The replacements that the evidence bears out, in the order of their words.

    ``min_support`` is the number of lines that must speak for each, ``max_counter`` the share of lines in which
    editors left the phrase as it was, for any source, of those in which the machine had it.
    """
    found = []
    for one in replacements(corpus, min_support, max_counter):
        if one.source and max(one.confidence, wilson(one.changed, one.met)) < _LEAST:
            continue
        if _inflected(one.wrong, one.right):
            continue
        written = _surface(corpus, one, "machine"), _surface(corpus, one, "edited")
        kind = _kind(corpus, one, written)
        if _UNSPACED.search(one.right) and (kind == "part" or _fragment(corpus, one)):
            continue
        if not one.source:
            bears_out = _without_source(corpus, one, kind)
        else:
            sure = wilson(one.changed, one.met) if kind == "part" else one.confidence
            once = one.changed < min_support
            bears_out = sure >= NEEDED[kind][once] and not (
                once and kind == "word" and " " in one.wrong + one.right
            )
        if bears_out:
            found.append(Proposal(one, written[0].text, written[1].text, kind))
    return sorted(_smallest(found, corpus.grammar))


def _kind(corpus: Corpus, one: Replacement, written: Sequence[_Written]) -> str:
    """What a replacement replaces: a key of NEEDED."""
    wrong, right = (
        {word for word in side.split(" ") if word not in corpus.grammar} for side in (one.wrong, one.right)
    )
    if wrong <= right or right <= wrong:
        return "part"
    if _letters(one.wrong) == _letters(one.right) or _abbreviates(written[0].text, written[1].text):
        return "writing"
    if _UNSPACED.search(one.wrong + one.right):
        return "characters" if _UNSPACED.search(one.wrong) else "untranslated"
    alike = one.wrong.count(" ") == one.right.count(" ") and (
        Indel.normalized_similarity(one.wrong, one.right) >= _ALIKE
    )
    if all(_is_name(corpus, side) for side in written):
        if alike:
            return "name spelled otherwise"
        return "word" if " " not in one.wrong and corpus.small[one.wrong] else "name"  # "Newspaper"
    return "spelling" if alike else "word"


def _without_source(corpus: Corpus, one: Replacement, kind: str) -> bool:
    """Whether a phrase is wrong whatever it was translated from: a name or spelling that editors never leave.

    It is judged only where sources are not known: one that explains nothing speaks against a replacement.
    """
    if kind not in _WITHOUT_SOURCE or one.changed < _WITHOUT_SOURCE_LINES or one.elsewhere:
        return False
    if any(corpus.triples[line].source for line in one.lines):
        return False
    if kind == "name" and all(corpus.small[word] for word in one.wrong.split(" ") if word[0].isalpha()):
        return False  # "the New Year": words that mean something by themselves
    return one.confidence >= _WITHOUT_SOURCE[kind]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _abbreviates(one: str, other: str) -> bool:
    """Whether one of two phrases is made of the initials of the other, in any order ("UAF", "Armed Forces of Ukraine")."""
    for short, long in ((one, other), (other, one)):
        letters = _letters(short.split(" ")[-1])
        initials = [word[0] for word in re.findall(r"\w+", long) if word[0].isupper()]
        if letters.isupper() and len(initials) > 1 and sorted(letters) == sorted(initials):
            return True
    return False


def _is_name(corpus: Corpus, phrase: _Written) -> bool:
    """Whether all words that carry meaning have a capital, and not only because a sentence begins with them."""
    if corpus.languages[1] in _CAPITAL_NOUNS:
        return False
    text, inside = phrase
    words = [token for token in tokens(text) if token.text[0].isalpha() and token.text not in corpus.grammar]
    if not words or not all(text[token.start].isupper() for token in words):
        return False
    return inside or words[0].start > 0 or not corpus.small[words[0].text]


def _inflected(wrong: str, right: str) -> bool:
    """Whether two phrases differ by endings as of a plural alone, which a matcher of terms does not tell apart."""
    pairs = list(zip(wrong.split(), right.split(), strict=False))
    if len(wrong.split()) != len(right.split()):
        return False
    return all(a == b or _singular(a) == _singular(b) for a, b in pairs)


def _singular(word: str) -> str:
    for ending, instead in (("ies", "y"), ("es", ""), ("s", ""), ("e", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + instead
    return word


def _fragment(corpus: Corpus, one: Replacement) -> bool:
    """Whether a phrase of a script without spaces is cut from a word: the same character is always beside it."""
    for phrase, side in ((one.wrong.split(" "), corpus.machine), (one.right.split(" "), corpus.edited)):
        places = [(side[line], start) for line in one.lines for start in _places(side[line], phrase)]
        for offset in (-1, len(phrase)):
            near = {words[start + offset] if 0 <= start + offset < len(words) else "" for words, start in places}
            if len(near) == 1 and _UNSPACED.fullmatch(near.pop()):
                return True
    return False


def _places(words: Sequence[str], phrase: list[str]) -> Iterator[int]:
    for start in range(len(words) - len(phrase) + 1):
        if words[start : start + len(phrase)] == phrase:
            yield start


class _Written(NamedTuple):
    """A phrase as it is mostly written, and whether it was seen elsewhere than at the beginning of a segment."""

    text: str
    inside: bool


def _surface(corpus: Corpus, one: Replacement, side: str) -> _Written:
    """How a phrase is mostly written, where possible elsewhere than at the beginning of a segment."""
    phrase = (one.wrong if side == "machine" else one.right).split(" ")
    seen: Counter[tuple[bool, str]] = Counter()
    for line in one.lines:
        for start in _places(getattr(corpus, side)[line], phrase):
            seen[start > 0, corpus.written(side, line, start, len(phrase))] += 1
            break
    inside, text = max(seen.items(), key=lambda item: (item[0][0], item[1], item[0][1]))[0]
    return _Written(text, inside)


def _smallest(found: Iterable[Proposal], grammar: frozenset[str]) -> Iterator[Proposal]:
    """The proposals without those that only add to another one: the same neighbours on both sides, or grammar."""
    found = list(found)
    rights: dict[str, set[str]] = defaultdict(set)
    for one in found:
        rights[one.replacement.wrong].add(one.replacement.right)
    for one in found:
        wrong, right = one.replacement.wrong.split(" "), one.replacement.right.split(" ")
        if not any(
            inner in rights[part] and (rest == other or grammar.issuperset([*rest, *other]))
            for part, rest in _parts(wrong)
            if part in rights
            for inner, other in _parts(right)
            if rest or other
        ):
            yield one


def _parts(words: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The phrases inside a phrase, and itself, each with the words that are left over."""
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            yield " ".join(words[start:end]), words[:start] + words[end:]


def grouped(found: Sequence[Proposal]) -> list[tuple[Entry, list[Proposal]]]:
    """The proposals as entries of a glossary, one for each accepted term, each with the proposals it is made of."""
    by_term: dict[str, list[Proposal]] = defaultdict(list)
    for one in found:
        by_term[one.right].append(one)
    return [(_entry(term, by_term[term]), by_term[term]) for term in sorted(by_term)]


def _entry(term: str, found: list[Proposal]) -> Entry:
    sure = all(
        one.kind.startswith("name")
        and one.replacement.confidence >= _SURE
        and one.replacement.changed >= _SURE_LINES
        for one in found
    )
    sources = {one.replacement.source for one in found} - {""}
    blind = {one.wrong for one in found if not one.replacement.source}
    return Entry(
        term=term,
        source=tuple(sorted(sources)),
        wrong=tuple(
            Wrong(text, needs_source=False if sources and text in blind else None)
            for text in sorted({one.wrong for one in found})
        ),
        safety="source" if sure and sources else "review",
        needs_source=bool(sources),
        calques=False,
    )
