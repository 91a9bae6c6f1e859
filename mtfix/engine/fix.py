"""Fixing documents: corrections applied until nothing changes, each result read again and proven. Pure.

One correction never costs a file: what would spoil it is left out, and where rules do not come to rest the lines
stay as they were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from mtfix.core.document import Document
from mtfix.core.encoding import Content
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Fix, Safety, choose
from mtfix.core.text import Edit, Origin, Span, compose
from mtfix.engine import fingerprint
from mtfix.engine.check import Share, decided, undecided, whole
from mtfix.engine.policy import EVERYTHING, Policy
from mtfix.engine.verify import prove
from mtfix.rules.ruleset import Ruleset

if TYPE_CHECKING:
    from mtfix.engine.decisions import Decision


# Corrections that call for corrections: more rounds than this, or more corrections in each of so many rounds
# than in the one before, is a rule that feeds itself.
_ROUNDS = 20
_GROWING = 4
# How often lines in which rules fight are set aside; more is a glossary that nothing can be done with.
_FIGHTS = 10


class Refused(NamedTuple):
    """A correction that cannot be written, found in the corrected text, and why."""

    finding: Finding
    reason: str


class FixResult(NamedTuple):
    """What ``fix`` made of a text: the corrected text, what was applied, and what is left to a person.

    ``edits`` turn the original text into ``text``. A finding in ``applied`` has the offsets of the text that it was
    found in, which later corrections may have changed; those in ``left`` have offsets of ``text``. What is
    ``refused`` is among those left, with suggestions in place of fixes.
    """

    text: str
    edits: list[Edit]
    applied: list[Finding]
    left: list[Finding]
    carried: Sequence[Decision] = ()  # decisions that hold in ``text`` but whose surroundings changed
    refused: Sequence[Refused] = ()
    fights: Sequence[MtfixError] = ()  # rules that undo each other or feed themselves; the lines are as they were


def fix(
    document: Document,
    rules: Ruleset,
    reread: Callable[[Content], Document],
    *,
    unsafe: bool = False,
    policy: Policy = EVERYTHING,
    wanted: Callable[[Finding], bool] | None = None,
    share: Share = whole,
) -> FixResult:
    """Apply what is sure (with ``unsafe`` also what needs review) until nothing changes.

    ``reread`` makes a document of changed content, the way this one was made; what it finds is compared with
    what was meant. ``wanted`` may veto single findings, ``share`` is that of ``check``. Raises MtfixError where
    rules fight in line after line.
    """
    limit = Safety.REVIEW if unsafe else Safety.SAFE
    fights: list[_Fight] = []
    while len(fights) <= _FIGHTS:
        run = _Run(document, rules, reread, policy, [span for fight in fights for span in fight.lines])
        found = run.until_rest(limit, wanted, share)
        if isinstance(found, FixResult):
            return found._replace(fights=[fight.error(document) for fight in fights])
        fights.append(found)
    raise fights[0].error(document)


class _Fight(NamedTuple):
    message: str
    lines: list[Span]  # the lines of the original in which it is

    def error(self, document: Document) -> MtfixError:
        line = document.lines.position(self.lines[0].start)[0]
        return MtfixError(self.message, path=document.path, line=line)


class _Round(NamedTuple):
    """What one round changed: ``edits`` made its text of the original, ``changes`` are of that text."""

    edits: list[Edit]
    changes: list[Edit]
    names: set[str]

    def places(self) -> Iterator[Span]:
        """The parts of the original that were changed."""
        origin = Origin(self.edits)
        return (origin.of(Span(edit.start, edit.end)) for edit in self.changes)


class _Run:
    """One attempt at a document. Lines that are ``frozen`` stay as they are."""

    def __init__(
        self,
        document: Document,
        rules: Ruleset,
        reread: Callable[[Content], Document],
        policy: Policy,
        frozen: list[Span],
    ) -> None:
        self.original = self.document = document
        self.rules, self.reread, self.policy, self.frozen = rules, reread, policy, frozen
        self.edits: list[Edit] = []  # what made the document of the original
        self.refused: dict[tuple[object, ...], str] = {}  # what a correction is, wherever others move it -> why

    def until_rest(
        self, limit: Safety, wanted: Callable[[Finding], bool] | None, share: Share
    ) -> FixResult | _Fight:
        applied: list[Finding] = []
        carried: list[Decision] = []
        rounds: list[_Round] = []
        seen = {self.document.text: 0}
        found = undecided(self.document, self.rules, self.policy, share)
        while len(rounds) < _ROUNDS and not _grows([len(each.changes) for each in rounds]):
            findings = decided(self.document, found, self.policy)
            offers = [
                (finding, fix)
                for finding in findings
                if finding.fixes
                and (fix := finding.fixes[0]).safety <= limit
                and (wanted is None or wanted(finding))
            ]
            done, after = self.done(offers)
            if not done:
                return self.fixed(applied, findings, _still(carried, self.document, found))
            now = [finding for finding, _ in done]
            changes = [edit for _, fix in done for edit in fix.edits]
            rounds.append(_Round(self.edits, changes, {_name(finding) for finding in now}))
            if after.text in seen:
                return self.fight("rules undo each other", rounds[seen[after.text] :])
            seen[after.text] = len(rounds)
            before, found = found, undecided(after, self.rules, self.policy, share)
            if self.policy.decisions:
                # What was rejected stays so when the words beside it are corrected, and what was typed stays as it is.
                moved = self.policy.decisions.carried(self.document, before, changes, after)
                moved += self.policy.decisions.own_words(self.document, now, after, found)
                self.policy = self.policy._replace(decisions=self.policy.decisions.plus(moved))
                carried += moved
            applied.extend(now)
            self.edits = compose(self.edits, self.document.text, changes)
            self.document = after
        return self.fight(f"still changing after {len(rounds)} rounds", rounds[-_GROWING:])

    def done(self, offers: list[tuple[Finding, Fix]]) -> tuple[list[tuple[Finding, Fix]], Document]:
        """Those of the offers that can be carried out together, and the document with them."""
        origin = Origin(self.edits)
        if self.frozen:
            offers = [offer for offer in offers if not _touches(origin.of(offer[1].span), self.frozen)]
        while True:
            open_ = [
                offer for offer in offers if not self.refused or self.identity(*offer, origin) not in self.refused
            ]
            chosen = [open_[i] for i in choose((fix, finding.rule) for finding, fix in open_)[0]]
            if not chosen:
                return [], self.document
            kept, after, refused = prove(self.document, [fix for _, fix in chosen], self.reread)
            self.refused |= {self.identity(*chosen[i], origin): reason for i, reason in refused.items()}
            if kept:
                return [chosen[i] for i in kept], after

    @staticmethod
    def identity(finding: Finding, fix: Fix, origin: Origin) -> tuple[object, ...]:
        """What tells a correction from others, in whatever round it comes up."""
        return finding.rule, finding.entry, origin.of(fix.span), *(edit.new for edit in fix.edits)

    def fixed(self, applied: list[Finding], findings: list[Finding], carried: list[Decision]) -> FixResult:
        left, refused = [], list[Refused]()
        origin = Origin(self.edits)
        for finding in findings:
            reason = ""
            if finding.fixes and self.refused:
                reason = self.refused.get(self.identity(finding, finding.fixes[0], origin), "")
            if reason:
                said = finding.replacements(self.document.text)
                finding = finding._replace(fixes=(), suggestions=said)
                refused.append(Refused(finding, reason))
            left.append(finding)
        return FixResult(self.document.text, self.edits, applied, left, carried, refused)

    def fight(self, message: str, rounds: list[_Round]) -> _Fight:
        text = self.original.text
        lines = {
            Span(
                text.rfind("\n", 0, place.start) + 1, end if (end := text.find("\n", place.end)) >= 0 else len(text)
            )
            for each in rounds
            for place in each.places()
        }
        names = ", ".join(sorted(set().union(*(each.names for each in rounds))))
        return _Fight(f"{message}: {names}; what they change stays as it was", sorted(lines))


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start <= other.end and span.end >= other.start for other in others)


def _still(carried: list[Decision], document: Document, found: list[Finding]) -> list[Decision]:
    """Those of the decisions that one of the findings meets."""
    if not carried:
        return []
    held = {fingerprint.place(document, finding).key for finding in found}
    return [decision for decision in carried if decision.key in held]


def _grows(counts: list[int]) -> bool:
    last = counts[-_GROWING:]
    return len(last) == _GROWING and all(a < b for a, b in pairwise(last))


def _name(finding: Finding) -> str:
    return f"{finding.rule} ({finding.entry})" if finding.entry else finding.rule
