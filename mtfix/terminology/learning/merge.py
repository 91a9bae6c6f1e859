"""Learned entries brought into a glossary file that people may have changed since it was written.

What learning wrote, and nobody touched, is learning's: it is replaced by what is learned now, or retired where the
evidence no longer bears it out. What a person wrote or changed stays as it is, letter by letter. A digest in the
evidence of each entry tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from mtfix.glossary.load import load
from mtfix.glossary.schema import Entry
from mtfix.glossary.write import write

_DIGEST = "id"
_ABOUT = "Learned from corrections by mtfix learn. Entries changed by hand stay as they are."


class Merged(NamedTuple):
    """A glossary file, and what became of its entries, each by its term."""

    text: str
    added: list[str]
    changed: list[str]
    retired: list[str]
    yours: list[str]  # written or changed by hand
    refused: list[str]  # learned, but in conflict with an entry of a person; not written


def merge(before: str, learned: Sequence[Entry], *, pair: str, path: str = "", day: str = "") -> Merged:
    """The file ``before`` ("" for none) with what is learned now. ``day`` dates entries that are new or changed.

    Raises MtfixError, with the line, where the file is no glossary.
    """
    stamped = {entry.term: _stamped(entry, day) for entry in learned}
    old = load(before, path=path).entries if before.strip() else ()
    blocks = _blocks(before, [entry.line for entry in old])
    kept, retired, yours, refused, changed = dict[str, str](), list[str](), list[str](), list[str](), list[str]()
    for entry, block in zip(old, blocks, strict=True):
        now = stamped.get(entry.term)
        if not _untouched(entry):
            yours.append(entry.term)
            kept[entry.term] = block
            if now is not None and not _agree(entry, now):
                refused.append(now.term)
        elif now is None:
            retired.append(entry.term)
        elif _same(entry, now):
            kept[entry.term] = block  # with its first day
        else:
            changed.append(entry.term)
    written = {
        term: write([entry], pair="").partition("\n")[2]
        for term, entry in stamped.items()
        if term not in kept and not _contradicts(entry, [e for e in old if e.term in yours], refused)
    }
    head = _head(before, old) or f"about: {_ABOUT}\npair: {pair}\nterms:\n"
    body = {**kept, **written}
    text = head + "".join(body[term] for term in sorted(body))
    if not body:
        text = head.replace("terms:\n", "terms: []\n")
    added = sorted(written.keys() - {entry.term for entry in old})
    return Merged(text, added, sorted(changed), sorted(retired), sorted(yours), sorted(set(refused)))


def _stamped(entry: Entry, day: str) -> Entry:
    facts = {**entry.learned, **({"day": day} if day else {})}
    return entry._replace(learned={**facts, _DIGEST: _digest(entry)})


def _digest(entry: Entry) -> str:
    """Eight hex digits of all that an entry says, but for its evidence and where it is."""
    plain = entry._replace(file="", line=0, learned={}, examples=tuple(e._replace(line=0) for e in entry.examples))
    return f"{crc32(repr(plain._replace(when=dict(plain.when), unless=dict(plain.unless))).encode()):08x}"


def _untouched(entry: Entry) -> bool:
    return entry.learned.get(_DIGEST) == _digest(entry)


def _same(entry: Entry, now: Entry) -> bool:
    ignore = {"day": ""}
    return {**entry.learned, **ignore} == {**now.learned, **ignore}


def _agree(yours: Entry, learned: Entry) -> bool:
    """Whether an entry of a person already says what was learned, or was made of it."""
    known = {form.text.lower() for form in yours.wrong}
    return all(form.text.lower() in known for form in learned.wrong)


def _contradicts(learned: Entry, yours: Sequence[Entry], refused: list[str]) -> bool:
    """Whether what was learned would change a term that a person accepts, for the same source."""
    accepted = {
        form.lower() for entry in yours for form in entry.accepted if set(entry.source) & set(learned.source)
    }
    if any(form.text.lower() in accepted for form in learned.wrong):
        refused.append(learned.term)
        return True
    return False


def _blocks(text: str, starts: Sequence[int]) -> list[str]:
    """The lines of each entry, with the comments above it; ``starts`` are their lines, 1-based."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    firsts = []
    for start in starts:
        first = start - 1
        while first > 0 and re.match(r"\s*#", lines[first - 1]):
            first -= 1
        firsts.append(first)
    return ["".join(lines[a:b]) for a, b in pairwise([*firsts, len(lines)])]


def _head(text: str, old: Sequence[Entry]) -> str:
    if not old:
        return ""
    first = _blocks(text, [old[0].line])[0]
    return text[: len(text) - len(first)] if text.endswith("\n") else text[: len(text) - len(first) + 1]
