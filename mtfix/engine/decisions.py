"""Decisions of people about findings, and their effects. Pure: decisions are data that a run is given.

A decision applies where the same rule, in the same version, finds the same words in the same surroundings, translated
from the same source (see ``mtfix.engine.fingerprint.place``). If one of these changes, review asks again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Fix, Identity, Safety
from mtfix.core.text import Edit, Span, apply
from mtfix.engine.fingerprint import Place, digest, place

ACCEPT, REJECT, NEVER = "accept", "reject", "never"
ANSWERS = (ACCEPT, REJECT, NEVER)
# The present identities of a finding of an earlier release (``Ruleset.successors``).
Successors = Callable[[Identity], Iterable[Identity]]
# Texts in decisions are cut to this length, in code points: they are for readers, and the key is computed from all.
_SHOWN = 160


class Decision(NamedTuple):
    """One decision. ``key`` identifies what it applies to; the rest describes the finding for readers."""

    path: str  # where it was last made, relative to the folder of the decisions
    rule: str
    entry: str
    text: str
    answer: str  # accept; reject; never: reject these words everywhere
    replacement: str = ""  # of an accepted finding, with the escapes of the file
    before: str = ""
    after: str = ""
    source: str = ""
    note: str = ""
    version: str = ""
    key: str = ""


def decide(finding: Finding, where: Place, path: str, answer: str, replacement: str = "") -> Decision:
    """The decision for an answer about a finding."""
    never = answer == NEVER
    return Decision(
        path=path,
        rule=finding.rule,
        entry=finding.entry,
        text=_short(where.text),
        answer=answer,
        replacement=replacement,
        before="" if never else where.before,
        after="" if never else where.after,
        source="" if never else _short(where.source),
        version=finding.version,
        key=where.anywhere if never else where.key,
    )


class _Table:
    """Decisions by key. A key without a source matches any source; two sources must be equal."""

    def __init__(self) -> None:
        self.exact: dict[str, Decision] = {}
        self._words: dict[str, Decision] = {}  # without the part for the source

    def put(self, key: str, decision: Decision) -> None:
        self.exact[key] = self._words[key.partition("-")[0]] = decision

    def drop(self, key: str) -> None:
        """Remove the decision about a key."""
        words = key.partition("-")[0]
        gone = self.exact.pop(key, None)
        if gone is not None and self._words.get(words) is gone:
            del self._words[words]

    def at(self, where: Place) -> Decision | None:
        found = self.exact.get(where.key)
        if found is None:
            words, _, source = where.key.partition("-")
            found = self.exact.get(words) if source else self._words.get(words)
        return found or self.exact.get(where.anywhere)


class Decisions:
    """Decisions by what they apply to. ``successors`` gives the present identities of findings whose rule had another id
    when they were decided."""

    def __init__(self, given: Iterable[Decision] = (), successors: Successors | None = None) -> None:
        self._own, self._renamed = _Table(), _Table()
        self._new_keys: dict[str, list[str]] = {}  # keys in `_renamed`, by those of the decisions
        self._successors = successors
        for decision in given:
            self.put(decision)

    def knowing(self, successors: Successors) -> Decisions:
        """The same decisions, applied also to findings whose identity has changed."""
        return Decisions(self, successors)

    def put(self, decision: Decision) -> None:
        """Add a decision, which replaces one with the same key."""
        self._own.put(decision.key, decision)
        if self._successors is not None:
            for new in self._successors(Identity(decision.rule, decision.entry, decision.version)):
                if key := _key_as(decision, new):
                    self._renamed.put(key, decision)
                    self._new_keys.setdefault(decision.key, []).append(key)

    def drop(self, key: str) -> None:
        """Remove the decision with a key."""
        self._own.drop(key)
        for new in self._new_keys.pop(key, ()):
            self._renamed.drop(new)

    def __len__(self) -> int:
        return len(self._own.exact)

    def __iter__(self) -> Iterator[Decision]:
        return iter(self._own.exact.values())

    def at(self, where: Place) -> Decision | None:
        """The decision for a place."""
        return self._own.at(where) or self._renamed.at(where)

    def plus(self, more: Iterable[Decision]) -> Decisions:
        """These decisions and others, which take precedence."""
        more = list(more)
        return Decisions([*self, *more], self._successors) if more else self

    def honour(self, document: Document, findings: Iterable[Finding]) -> list[Finding]:
        """The findings without rejected ones; accepted ones have the chosen replacement as a safe fix."""
        kept = []
        for finding in findings:
            decision = self.at(place(document, finding))
            if decision is None:
                kept.append(finding)
            elif decision.answer == ACCEPT:
                kept.append(accepted(finding, decision.replacement, document.text))
        return kept

    def own_words(
        self, document: Document, applied: Iterable[Finding], after: Document, found: Iterable[Finding]
    ) -> list[Decision]:
        """Rejections of findings in text that a person typed, which is not to be corrected.

        ``applied`` are the findings applied to ``document``; the result is ``after``, in which ``found`` was found.
        """
        edits = sorted((edit, f) for f in applied for edit in f.fixes[0].edits)
        places: list[tuple[Span, str]] = []
        shift = 0
        for edit, finding in edits:
            decision = self.at(place(document, finding)) if finding.decided == "typed" else None
            if decision is not None:
                start = edit.start + shift
                places.append((Span(start, start + len(edit.new)), decision.path))
            shift += len(edit.new) - (edit.end - edit.start)
        return [
            decide(finding, place(after, finding), path, REJECT)
            for finding in (found if places else ())
            for own, path in places
            if own.start < finding.span.end and finding.span.start < own.end
        ]

    def carried(
        self, document: Document, findings: Iterable[Finding], edits: Sequence[Edit], after: Document
    ) -> list[Decision]:
        """The decisions about findings that edits did not change, but whose surroundings they changed, updated so that
        they apply in the new document."""
        ordered = sorted(edits)
        starts = [edit.start for edit in ordered]
        growth = [0, *accumulate(len(edit.new) - (edit.end - edit.start) for edit in ordered)]
        found = []
        for finding in findings:
            decision = self.at(place(document, finding))
            if decision is None or decision.answer == NEVER:
                continue
            start, end = finding.span
            number = bisect_left(starts, end)  # the edits before it
            if number and ordered[number - 1].end > start:
                continue  # it was edited itself
            shift = growth[number]
            moved = place(after, finding._replace(span=Span(start + shift, end + shift)))
            if self.at(moved) is None:
                found.append(decision._replace(key=moved.key, before=moved.before, after=moved.after))
        return found


def choices(document: Document, finding: Finding) -> tuple[str, ...]:
    """The possible replacements of a finding, with the escapes of the file, best first."""
    start, end = finding.span
    found = dict.fromkeys(finding._replace(suggestions=()).replacements(document.text))
    for suggestion in finding.suggestions:
        written = typed(document, finding, suggestion)
        if written is not None:
            found[written] = None
    return tuple(text for text in found if text != document.text[start:end])


def typed(document: Document, finding: Finding, text: str) -> str | None:
    """A replacement with the escapes of the file added; None if it cannot be written there."""
    segment = document.segment_at(finding.span)
    start, end = finding.span
    if segment is None:
        return None
    edits = segment.to_edits(Edit(segment.from_file(start), segment.from_file(end), text))
    if not edits or any(edit.start < start or edit.end > end for edit in edits):
        return None
    return apply(document.text[start:end], [Edit(e.start - start, e.end - start, e.new) for e in edits])


def accepted(finding: Finding, replacement: str, text: str) -> Finding:
    """The finding with one safe fix, which replaces its span by ``replacement``."""
    spelled = finding._replace(suggestions=()).replacements(text)
    if replacement in spelled:
        edits, decided = finding.fixes[spelled.index(replacement)].edits, "chose"
    else:
        edits, decided = (Edit(finding.span.start, finding.span.end, replacement),), "typed"
    return finding._replace(fixes=(Fix(edits, Safety.SAFE),), suggestions=(), safety=Safety.SAFE, decided=decided)


def _key_as(decision: Decision, new: Identity) -> str:
    """The key that a decision would have under another identity of its finding; "" if the decision was shortened and
    lacks some of the words that its key is computed from."""
    if len(decision.text) >= _SHOWN:
        return ""
    words = (decision.text,) if decision.answer == NEVER else (decision.before, decision.text, decision.after)
    _, mark, source = decision.key.partition("-")
    return digest((*new, *words)) + mark + source


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
