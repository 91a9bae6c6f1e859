"""Learned entries brought into a glossary file that people may have changed since it was written.

What learning wrote, and nobody touched, is learning's: it is replaced by what is learned now, or retired where the
evidence no longer bears it out. What a person wrote or changed stays as it is, letter by letter. A digest in the
evidence of each entry tells them apart. What a person refused is kept in the file under ``rejected``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple
from zlib import crc32

import yaml

from mtfix.glossary.blocks import cut
from mtfix.glossary.load import load
from mtfix.glossary.schema import Entry, Rejected
from mtfix.glossary.sort import place
from mtfix.glossary.write import scalar, write
from mtfix.languages.support.source import fold_source
from mtfix.rules.support import source_form

_DIGEST = "id"
_ABOUT = "Learned from corrections by mtfix learn. Entries changed by hand stay as they are."
_REJECTED = "rejected: # by hand or in a review; mtfix learn does not propose these again\n"


class Merged(NamedTuple):
    """A glossary file, and what became of its entries, each by its term."""

    text: str
    added: list[str]
    changed: list[str]
    retired: list[str]
    yours: list[str]  # written or changed by hand
    refused: dict[str, Entry]  # learned and not written, by its term, with the entry that says otherwise
    learned: dict[str, tuple[str, ...]]  # the wrong forms of what is learning's in the file, by term


def merge(
    before: str,
    learned: Sequence[Entry],
    *,
    pair: str,
    path: str = "",
    day: str = "",
    others: Sequence[Entry] = (),
) -> Merged:
    """The file ``before`` ("" for none) with what is learned now. ``day`` dates entries that are new or changed.

    Not written is what contradicts a person's entry in the file, or what one of ``others``, entries of other glossaries,
    would undo. Raises MtfixError, with the line, where the file is no glossary or its terms are not on lines of their own.
    """
    stamped = {entry.term: _stamped(entry, day) for entry in learned}
    old = load(before, path=path).entries if before.strip() else ()
    head, blocks, tail = file = cut(before or f"about: {_ABOUT}\npair: {pair}\n", path)
    kept, retired, yours, changed = dict[str, str](), list[str](), list[str](), list[str]()
    refused: dict[str, Entry] = {}
    for entry, own in zip(old, blocks, strict=True):
        now = stamped.get(entry.term)
        if not untouched(entry):
            yours.append(entry.term)
            kept[entry.term] = kept.get(entry.term, "") + own
            if now is not None and not _agree(entry, now):
                refused[now.term] = entry
        elif now is None:
            retired.append(entry.term)
        elif _same(entry, now):
            kept[entry.term] = own  # with its first day
        else:
            changed.append(entry.term)
    rivals = Rivals([entry for entry in old if entry.term in yours], others, pair.rpartition("-")[0])
    refused |= {term: rival for term, entry in stamped.items() if (rival := rivals.of(entry))}
    retired = [term for term in retired if term not in refused]
    kept = {term: own for term, own in kept.items() if term in yours or term not in refused}
    written = {
        term: block(entry, file.indent)
        for term, entry in stamped.items()
        if term not in kept and term not in refused
    }
    body = {**kept, **written}
    if not body:
        head = re.sub(r"(?m)^terms:\s*\Z", "terms: []\n", head)
    text = head + "".join(body[term] for term in sorted(body, key=place)) + tail
    return Merged(
        text,
        added=sorted(written.keys() - {entry.term for entry in old}),
        changed=sorted(changed),
        retired=sorted(retired),
        yours=sorted(set(yours)),
        refused=dict(sorted(refused.items())),
        learned={t: _wrong(stamped[t]) for t in sorted(body.keys() & stamped.keys()) if t not in yours},
    )


def with_rejected(text: str, more: Iterable[Rejected], path: str = "") -> str:
    """A glossary file with more refused proposals; those that it has already are not written twice."""
    known = {(one.term, form) for one in load(text, path=path).rejected for form in one.wrong}
    rows = []
    for one in more:
        forms = [form for form in one.wrong if (one.term, form) not in known]
        if forms:
            rows.append(f"  - {{term: {scalar(one.term)}, wrong: [{', '.join(map(scalar, forms))}]}}\n")
    if not rows:
        return text
    text = text if text.endswith("\n") else text + "\n"
    lines = text.splitlines(keepends=True)
    root: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    keys = root.value
    section = next((number for number, (key, _) in enumerate(keys) if key.value == "rejected"), None)
    if section is None:
        return text + _REJECTED + "".join(rows)
    node = keys[section][1]
    if not node.value or node.flow_style:
        old = [f"  - {text[item.start_mark.index : item.end_mark.index]}\n" for item in node.value]
        start, end = keys[section][0].start_mark.line, node.end_mark.line + 1
        return "".join([*lines[:start], _REJECTED, *old, *rows, *lines[end:]])
    end = node.value[-1].end_mark
    after = end.line + (end.column > 0)
    indent = " " * node.start_mark.column
    return "".join([*lines[:after], *(indent + row.lstrip() for row in rows), *lines[after:]])


def gone(text: str, written: Mapping[str, Collection[str]], path: str = "") -> list[Rejected]:
    """What learning wrote into a file earlier and a person took out of it: entries, or wrong forms of them.

    What the file itself says was rejected is not among it.
    """
    if not text.strip():
        return []
    glossary = load(text, path=path)
    present: dict[str, set[str]] = {}
    for entry in glossary.entries:
        present.setdefault(entry.term, set()).update(_wrong(entry))
    for one in glossary.rejected:
        present.setdefault(one.term, set()).update(one.wrong)
    missing = {
        term: [form for form in forms if form not in present.get(term, ())] for term, forms in written.items()
    }
    return [Rejected(term, tuple(forms)) for term, forms in sorted(missing.items()) if forms]


def untouched(entry: Entry) -> bool:
    """Whether an entry is as learning wrote it."""
    return entry.learned.get(_DIGEST) == _digest(entry)


def _wrong(entry: Entry) -> tuple[str, ...]:
    return tuple(form.text for form in entry.wrong)


def block(entry: Entry, indent: str) -> str:
    """An entry as it is in a file whose list of terms is indented so."""
    text = write([entry], pair="").partition("\n")[2]
    return text if indent == "  " else re.sub(r"(?m)^  ", indent, text)


def _stamped(entry: Entry, day: str) -> Entry:
    facts = {**entry.learned, **({"day": day} if day else {})}
    return entry._replace(learned={**facts, _DIGEST: _digest(entry)})


def _digest(entry: Entry) -> str:
    """Eight hex digits of all that an entry says, as it is written, but for its evidence."""
    return f"{crc32(write([entry._replace(learned={})]).encode('utf-8', 'surrogatepass')):08x}"


def _same(entry: Entry, now: Entry) -> bool:
    ignore = {"day": ""}
    return {**entry.learned, **ignore} == {**now.learned, **ignore}


def _agree(yours: Entry, learned: Entry) -> bool:
    """Whether an entry of a person already says what was learned, or was made of it."""
    known = {form.text.lower() for form in yours.wrong}
    return all(form.text.lower() in known for form in learned.wrong)


class Rivals:
    """Entries that what is learned must not contradict, found by the forms that they accept or call wrong.

    People's ``own`` entries say what is right; ``others`` count where they would undo what was learned.
    """

    def __init__(self, own: Sequence[Entry], others: Iterable[Entry], source_language: str) -> None:
        self._language = source_language
        self._accepting: dict[str, list[Entry]] = defaultdict(list)
        self._refusing: dict[str, list[Entry]] = defaultdict(list)
        for entry in own:
            for form in entry.accepted:
                self._accepting[form.lower()].append(entry)
        for entry in chain(own, others):
            for wrong in entry.wrong:
                self._refusing[wrong.text.lower()].append(entry)

    def of(self, learned: Entry) -> Entry | None:
        """An entry that accepts what was learned to be wrong, or the reverse, for a source that both have."""
        found = [*self._refusing.get(learned.term.lower(), ())]
        for form in learned.wrong:
            accepting = self._accepting.get(form.text.lower(), ())
            found += [entry for entry in accepting if learned.term not in entry.accepted]
        return next((entry for entry in found if self._meet(entry.source, learned.source)), None)

    def _meet(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        """Whether one of some source forms has one of the others in it; no form is any source."""
        return not ours or not theirs or any(self._in(a, b) or self._in(b, a) for a in ours for b in theirs)

    def _in(self, form: str, other: str) -> bool:
        pattern = source_form.pattern(form, self._language)
        return pattern.search(fold_source(other.replace("*", ""), self._language)) is not None
