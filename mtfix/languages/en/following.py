"""What comes after a name in English: a noun that an article before the name belongs to, or the rest of a sentence."""

from __future__ import annotations

import re

from mtfix.languages.tables.verbs import FORMS, VERBS

_NEXT = re.compile(r"[\s\xa0]+([\w'’-]+)")
_PREVIOUS = re.compile(r"([\w'’]+)[\s\xa0]+$")
_NO_NOUN = frozenset(
    [
        "and",
        "or",
        "but",
        "nor",
        "in",
        "on",
        "at",
        "to",
        "of",
        "for",
        "by",
        "with",
        "from",
        "into",
        "as",
        "is",
        "are",
        "was",
        "were",
        "has",
        "had",
        "have",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "should",
        "shall",
        "that",
        "which",
        "who",
        "whom",
        "whose",
        "when",
        "where",
        "while",
        "because",
        "since",
        "until",
        "during",
        "after",
        "before",
        "between",
        "through",
        "over",
        "under",
        "than",
        "then",
        "if",
        "so",
        "not",
        "also",
        "he",
        "she",
        "it",
        "they",
        "we",
        "you",
        "i",
        "this",
        "these",
        "those",
        "there",
        "here",
        "do",
        "does",
        "did",
        "be",
        "been",
        "about",
        "against",
        "among",
        "around",
        "behind",
        "beside",
        "beyond",
        "despite",
        "down",
        "off",
        "out",
        "up",
        "upon",
        "via",
        "within",
        "without",
        "though",
        "although",
        "unless",
        "yet",
        "never",
        "always",
        "often",
        "still",
        "just",
        "even",
        "only",
        "soon",
        "once",
        "again",
        "too",
        "very",
        "now",
        "today",
        "yesterday",
        "tomorrow",
        "ever",
        "almost",
        "quite",
        "rather",
        "perhaps",
        "maybe",
        "together",
        "instead",
    ]
)
_NOUNS_IN_LY = frozenset(
    [
        "ally",
        "anomaly",
        "assembly",
        "bully",
        "butterfly",
        "family",
        "fly",
        "jelly",
        "lily",
        "monopoly",
        "rally",
        "reply",
        "supply",
    ]
)
# After these an infinitive follows the name: "she saw him run", "did he run?"
_INFINITIVE = frozenset(
    [
        "see",
        "sees",
        "saw",
        "seen",
        "seeing",
        "hear",
        "hears",
        "heard",
        "hearing",
        "watch",
        "watches",
        "watched",
        "watching",
        "feel",
        "feels",
        "felt",
        "notice",
        "notices",
        "noticed",
        "observe",
        "observed",
        "let",
        "lets",
        "letting",
        "make",
        "makes",
        "made",
        "making",
        "help",
        "helps",
        "helped",
        "helping",
        "have",
        "has",
        "had",
        "having",
        "do",
        "does",
        "did",
        "can",
        "could",
        "will",
        "would",
        "may",
        "might",
        "must",
        "should",
        "shall",
    ]
)


def noun_follows(before: str, after: str) -> bool:
    """Whether the word after a name is a noun in one phrase with it ("the Dreyfus affair"), as far as its form tells.

    ``before`` ends where the article of the name begins, ``after`` begins where the name ends.
    """
    found = _NEXT.match(after)
    word = found.group(1).lower() if found else ""
    if not word or word in _NO_NOUN or (word.endswith("ly") and word not in _NOUNS_IN_LY):
        return False
    if word in FORMS or (word.endswith("ed") and not VERBS.isdisjoint(_bases(word, "ed"))):
        return False
    if word.endswith("s") and not VERBS.isdisjoint(_bases(word, "s")):
        return False
    previous = _PREVIOUS.search(before)
    infinitive = previous is not None and previous.group(1).lower() in _INFINITIVE
    return not (infinitive and word in VERBS)


def _bases(word: str, ending: str) -> set[str]:
    """The verbs that a form may be of: "tries" of "try", "stopped" of "stop", "goes" of "go"."""
    stem = word.removesuffix(ending)
    found = {stem, stem + "e", stem.removesuffix("e")}
    if stem.endswith(("i", "ie")):
        found.add(stem.removesuffix("e").removesuffix("i") + "y")
    if stem[-2:-1] == stem[-1:]:
        found.add(stem[:-1])
    return found
