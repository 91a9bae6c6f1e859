"""Fixing documents: corrections are applied until nothing changes, and each result is parsed again and verified. Pure.

A correction that would break the file is left out and the rest is applied; where rules undo each other, the lines are
not changed.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from mtfix.core.document import Document
from mtfix.core.encoding import Content
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Fix, Safety, choose
from mtfix.core.text import Edit, Origin, Span, compose
from mtfix.engine import fingerprint
from mtfix.engine.check import Checked, Share, decided, undecided, undecided_each, whole
from mtfix.engine.policy import EVERYTHING, Policy
from mtfix.engine.verify import apply_verified
from mtfix.rules.ruleset import Ruleset

if TYPE_CHECKING:
    from mtfix.engine.decisions import Decision


_T = TypeVar("_T")
# Corrections may lead to more corrections. More rounds than _ROUNDS, or _GROWING rounds with more corrections in each
# than in the one before, mean that a rule matches its own output.
_ROUNDS = 20
_GROWING = 4
# How often lines in which rules undo each other are set aside before the file is refused.
_FIGHTS = 10


class Refused(NamedTuple):
    """A correction that cannot be written, and why. The finding is one in the corrected text."""

    finding: Finding
    reason: str


class FixResult(NamedTuple):
    """The corrected text, the findings that were corrected, and those left for review.

    ``edits`` turn the original text into ``text``. A finding in ``applied`` has offsets of the text in which it was
    found, which later corrections may have changed; those in ``left`` have offsets of ``text``. All offsets are code
    points. Findings in ``refused`` are also in ``left``, with suggestions instead of fixes.
    """

    text: str
    edits: list[Edit]
    applied: list[Finding]
    left: list[Finding]
    carried: Sequence[Decision] = ()  # decisions that still apply in ``text``, but whose surroundings changed
    refused: Sequence[Refused] = ()
    fights: Sequence[
        MtfixError
    ] = ()  # rules that undo each other or match their own output; their lines are unchanged


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
    """Apply safe fixes (with ``unsafe`` also those that need review) until nothing changes.

    ``reread`` makes a document of changed content in the way this one was made, to verify the result. ``wanted`` may
    veto single findings; ``share`` is that of ``check``. Raises MtfixError if rules undo each other in too many lines.
    """
    limit = Safety.REVIEW if unsafe else Safety.SAFE
    work = _fixing(Checked(document, rules, policy), reread, limit, wanted)
    try:
        asked = next(work)
        while True:
            asked = work.send(undecided(asked, rules, policy, share))
    except StopIteration as done:
        result: FixResult = done.value
        return result


def fix_each(
    documents: Sequence[Checked],
    reread: Callable[[Document, Content], Document],
    *,
    unsafe: bool = False,
    wanted: Callable[[Finding], bool] | None = None,
) -> list[FixResult]:
    """The results of ``fix`` for many short documents, which are checked together in each round (see ``check_each``).

    ``reread`` makes a document of changed content in the way the given one was made. Raises MtfixError as ``fix`` does.
    """
    limit = Safety.REVIEW if unsafe else Safety.SAFE
    results: dict[int, FixResult] = {}
    work = {n: _fixing(each, partial(reread, each.document), limit, wanted) for n, each in enumerate(documents)}
    asked = {number: next(each) for number, each in work.items()}
    while asked:
        found = undecided_each([documents[number]._replace(document=each) for number, each in asked.items()])
        answers = dict(zip(asked, found, strict=True))
        asked = {}
        for number, answer in answers.items():
            try:
                asked[number] = work[number].send(answer)
            except StopIteration as done:
                results[number] = done.value
    return [results[number] for number in range(len(documents))]


# Asks for the findings in a document, before decisions are applied.
_Asking = Generator[Document, list[Finding], _T]


def _fixing(
    each: Checked,
    reread: Callable[[Content], Document],
    limit: Safety,
    wanted: Callable[[Finding], bool] | None,
) -> _Asking[FixResult]:
    fights: list[_Fight] = []
    while len(fights) <= _FIGHTS:
        run = _Run(each.document, reread, each.policy, [span for fight in fights for span in fight.lines])
        result = yield from run.until_rest(limit, wanted)
        if isinstance(result, FixResult):
            return result._replace(fights=[fight.error(each.document) for fight in fights])
        fights.append(result)
    raise fights[0].error(each.document)


def _offers(finding: Finding, limit: Safety, wanted: Callable[[Finding], bool] | None) -> bool:
    """Whether the first correction of a finding is to be applied."""
    return bool(finding.fixes) and finding.fixes[0].safety <= limit and (wanted is None or wanted(finding))


class _Fight(NamedTuple):
    message: str
    lines: list[Span]  # lines of the original text

    def error(self, document: Document) -> MtfixError:
        line = document.lines.position(self.lines[0].start)[0]
        return MtfixError(self.message, path=document.path, line=line)


class _Round(NamedTuple):
    """What one round changed: ``edits`` lead from the original to the text of the round, ``changes`` edit that text."""

    edits: list[Edit]
    changes: list[Edit]
    names: set[str]

    def places(self) -> Iterator[Span]:
        """The changed parts of the original."""
        origin = Origin(self.edits)
        return (origin.of(Span(edit.start, edit.end)) for edit in self.changes)


class _Run:
    """One attempt at fixing a document. ``frozen`` lines are not changed."""

    def __init__(
        self,
        document: Document,
        reread: Callable[[Content], Document],
        policy: Policy,
        frozen: list[Span],
    ) -> None:
        self.original = self.document = document
        self.reread, self.policy, self.frozen = reread, policy, frozen
        self.edits: list[Edit] = []  # from the original to the present document
        self.refused: dict[tuple[object, ...], str] = {}  # identity of a correction -> why it was refused

    def until_rest(self, limit: Safety, wanted: Callable[[Finding], bool] | None) -> _Asking[FixResult | _Fight]:
        applied: list[Finding] = []
        carried: list[Decision] = []
        rounds: list[_Round] = []
        seen = {self.document.text: 0}
        found = yield self.document
        while len(rounds) < _ROUNDS and not _grows([len(each.changes) for each in rounds]):
            findings = decided(self.document, found, self.policy)
            offers = [(finding, finding.fixes[0]) for finding in findings if _offers(finding, limit, wanted)]
            done, after = self.done(offers)
            if not done:
                return self.fixed(applied, findings, _still(carried, self.document, found))
            now = [finding for finding, _ in done]
            changes = [edit for _, fix in done for edit in fix.edits]
            rounds.append(_Round(self.edits, changes, {_name(finding) for finding in now}))
            if after.text in seen:
                return self.fight("rules undo each other", rounds[seen[after.text] :])
            seen[after.text] = len(rounds)
            before, found = found, (yield after)
            if self.policy.decisions:
                # A rejection remains valid when the words around it are corrected, and typed text is not corrected.
                moved = self.policy.decisions.carried(self.document, before, changes, after)
                moved += self.policy.decisions.own_words(self.document, now, after, found)
                self.policy = self.policy._replace(decisions=self.policy.decisions.plus(moved))
                carried += moved
            applied.extend(now)
            self.edits = compose(self.edits, self.document.text, changes)
            self.document = after
        return self.fight(f"still changing after {len(rounds)} rounds", rounds[-_GROWING:])

    def done(self, offers: list[tuple[Finding, Fix]]) -> tuple[list[tuple[Finding, Fix]], Document]:
        """The offers that can be applied together, and the resulting document."""
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
            kept, after, refused = apply_verified(self.document, [fix for _, fix in chosen], self.reread)
            self.refused |= {self.identity(*chosen[i], origin): reason for i, reason in refused.items()}
            if kept:
                return [chosen[i] for i in kept], after

    @staticmethod
    def identity(finding: Finding, fix: Fix, origin: Origin) -> tuple[object, ...]:
        """What identifies a correction across rounds."""
        return finding.rule, finding.entry, origin.of(fix.span), *(edit.new for edit in fix.edits)

    def fixed(self, applied: list[Finding], findings: list[Finding], carried: list[Decision]) -> FixResult:
        left, refused = [], list[Refused]()
        origin = Origin(self.edits)
        for finding in findings:
            reason = ""
            if finding.fixes and self.refused:
                reason = self.refused.get(self.identity(finding, finding.fixes[0], origin), "")
            if reason:
                texts = finding.replacements(self.document.text)
                finding = finding._replace(fixes=(), suggestions=texts)
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
        return _Fight(f"{message}: {names}; the lines are left unchanged", sorted(lines))


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start <= other.end and span.end >= other.start for other in others)


def _still(carried: list[Decision], document: Document, found: list[Finding]) -> list[Decision]:
    """The decisions that apply to one of the findings."""
    if not carried:
        return []
    held = {fingerprint.place(document, finding).key for finding in found}
    return [decision for decision in carried if decision.key in held]


def _grows(counts: list[int]) -> bool:
    last = counts[-_GROWING:]
    return len(last) == _GROWING and all(a < b for a, b in pairwise(last))


def _name(finding: Finding) -> str:
    return f"{finding.rule} ({finding.entry})" if finding.entry else finding.rule
