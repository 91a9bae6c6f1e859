"""Learned entries brought into a glossary file that people may have changed since it was written.

What learning wrote, and nobody touched, is learning's: it is replaced by what is learned now, or retired where the
evidence no longer bears it out. What a person wrote or changed stays as it is, letter by letter. A digest in the
evidence of each entry tells them apart. What a person refused is kept in the file under ``rejected``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from zlib import crc32

import yaml

from mtfix.glossary.blocks import cut
from mtfix.glossary.load import load
from mtfix.glossary.schema import Entry, Rejected
from mtfix.glossary.sort import place
from mtfix.glossary.write import scalar, write

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
    refused: list[str]  # learned, but in conflict with an entry of a person; not written
    learned: dict[str, tuple[str, ...]]  # the wrong forms of what is learning's in the file, by term


def merge(before: str, learned: Sequence[Entry], *, pair: str, path: str = "", day: str = "") -> Merged:
    """The file ``before`` ("" for none) with what is learned now. ``day`` dates entries that are new or changed.

    Raises MtfixError, with the line, where the file is no glossary or its terms are not on lines of their own.
    """
    stamped = {entry.term: _stamped(entry, day) for entry in learned}
    old = load(before, path=path).entries if before.strip() else ()
    head, blocks, tail = file = cut(before or f"about: {_ABOUT}\npair: {pair}\n", path)
    kept, retired, yours, refused, changed = dict[str, str](), list[str](), list[str](), list[str](), list[str]()
    for entry, said in zip(old, blocks, strict=True):
        now = stamped.get(entry.term)
        if not untouched(entry):
            yours.append(entry.term)
            kept[entry.term] = kept.get(entry.term, "") + said
            if now is not None and not _agree(entry, now):
                refused.append(now.term)
        elif now is None:
            retired.append(entry.term)
        elif _same(entry, now):
            kept[entry.term] = said  # with its first day
        else:
            changed.append(entry.term)
    written = {
        term: block(entry, file.indent)
        for term, entry in stamped.items()
        if term not in kept and not _contradicts(entry, [e for e in old if e.term in yours], refused)
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
        refused=sorted(set(refused)),
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
    """An entry as it stands in a file whose list of terms is indented so."""
    text = write([entry], pair="").partition("\n")[2]
    return text if indent == "  " else re.sub(r"(?m)^  ", indent, text)


def _stamped(entry: Entry, day: str) -> Entry:
    facts = {**entry.learned, **({"day": day} if day else {})}
    return entry._replace(learned={**facts, _DIGEST: _digest(entry)})


def _digest(entry: Entry) -> str:
    """Eight hex digits of all that an entry says, but for its evidence and where it is."""
    plain = entry._replace(file="", line=0, learned={}, examples=tuple(e._replace(line=0) for e in entry.examples))
    return f"{crc32(repr(plain._replace(when=dict(plain.when), unless=dict(plain.unless))).encode()):08x}"


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
