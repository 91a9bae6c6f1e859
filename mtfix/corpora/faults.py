"""Faults of a pair that can be seen without the rules, and fingerprints that tell duplicates."""

from __future__ import annotations

import unicodedata
from array import array
from hashlib import blake2b
from typing import NamedTuple

from mtfix.corpora.steps import Plan
from mtfix.languages import language
from mtfix.languages.detection import foreign, is_evident

# The least share of letters on a side (bicleaner-hardrules: no_only_symbols).
_LETTERS = 0.1
# Characters of a language written without spaces that count as one word.
_WORD = 2


class Fault(NamedTuple):
    """Why a pair is rejected: the step, and a sentence."""

    step: str
    why: str


def fault(source: str, target: str, plan: Plan, languages: tuple[str, str]) -> Fault | None:
    """The first fault of a pair that needs no rules; None if there is none."""
    steps = plan.rejects
    sides = (("source", source, languages[0]), ("translation", target, languages[1]))
    for side, text, _ in sides:
        if "empty" in steps and not text.strip():
            return Fault("empty", f"the {side} is empty")
    for side, text, _ in sides:
        if "too-long" in steps and len(text) > plan.longest:
            return Fault("too-long", f"the {side} has {len(text)} characters, more than {plan.longest}")
    for side, text, code in sides:
        if "too-short" in steps and _words(text, code) < plan.shortest:
            return Fault("too-short", f"the {side} has fewer than {plan.shortest} words")
    for side, text, _ in sides:
        if "no-letters" in steps and _letters(text) < _LETTERS * sum(not char.isspace() for char in text):
            return Fault("no-letters", f"less than a tenth of the {side} are letters")
    if "identical" in steps and (same := _bare(source)) and same == _bare(target):
        return Fault("identical", "both sides have the same letters")
    if "language" in steps and not is_evident(source, languages[0]) and (found := foreign(source, languages[0])):
        return Fault("language", f"the source is in {language(found).name}, not in {language(languages[0]).name}")
    return None


def _words(text: str, code: str) -> float:
    return len(text.split()) if language(code).spaced else _letters(text) / _WORD


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _bare(text: str) -> str:
    return "".join(filter(str.isalpha, text.casefold()))


def fingerprint(source: str, target: str, *, near: bool = False) -> int:
    """A number of 64 bits that equal pairs share; with ``near`` also those that differ only in case, accents, digits,
    punctuation and spaces. 0 if nothing is left of the pair then."""
    if near:
        source, target = (_bare(unicodedata.normalize("NFKD", text)) for text in (source, target))
        if not source and not target:
            return 0
    text = f"{source}\0{target}".encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "little") or 1


class Seen:
    """The fingerprints of the pairs so far, in a table of constant size, where a new one may displace an older one.

    Of two equal pairs with n others between them, the second is recognised with probability exp(-n / ``slots``): 99 % if
    the table has a hundred times as many slots. Nothing else is taken for a duplicate, but for one chance in 2**64.
    """

    def __init__(self, slots: int = 1 << 22) -> None:
        self._table = array("Q", [0]) * slots

    def add(self, fingerprint: int) -> bool:
        """Remember a fingerprint; whether it was there already."""
        at = fingerprint % len(self._table)
        if self._table[at] == fingerprint:
            return True
        self._table[at] = fingerprint
        return False

    def dump(self) -> bytes:
        """The table as ``load`` reads it, on a machine of the same kind."""
        return self._table.tobytes()

    def load(self, data: bytes) -> None:
        """Restore a table. Raises ValueError for data of another size."""
        table = array("Q", data)
        if len(table) != len(self._table):
            raise ValueError("the table of fingerprints has another size")
        self._table = table
