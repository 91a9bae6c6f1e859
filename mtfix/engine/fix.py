"""Fixing documents: corrections applied until nothing changes, each result read again and verified. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from mtfix.core.document import Document
from mtfix.core.encoding import Content
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Safety, choose
from mtfix.core.text import Edit, apply, compose
from mtfix.engine import fingerprint
from mtfix.engine.check import Share, decided, undecided, whole
from mtfix.engine.policy import EVERYTHING, Policy
from mtfix.engine.verify import verify
from mtfix.rules.ruleset import Ruleset

if TYPE_CHECKING:
    from mtfix.engine.decisions import Decision


# Corrections that call for corrections: more rounds than this, or more corrections in each of so many rounds
# than in the one before, is a rule that feeds itself.
_ROUNDS = 20
_GROWING = 4


class FixResult(NamedTuple):
    """What ``fix`` made of a text: the corrected text, what was applied, and what is left to a person.

    ``edits`` turn the original text into ``text``. A finding in ``applied`` has the offsets of the text that it was
    found in, which later corrections may have changed; those in ``left`` have offsets of ``text``.
    """

    text: str
    edits: list[Edit]
    applied: list[Finding]
    left: list[Finding]
    carried: Sequence[Decision] = ()  # decisions that hold in ``text`` but whose surroundings changed


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
    rules undo each other or feed themselves, or where the changed file does not read as it should.
    """
    limit = Safety.REVIEW if unsafe else Safety.SAFE
    applied: list[Finding] = []
    edits: list[Edit] = []
    seen = {document.text}
    counts: list[int] = []
    carried: list[Decision] = []
    found = undecided(document, rules, policy, share)
    while len(counts) < _ROUNDS and not _grows(counts):
        findings = decided(document, found, policy)
        offers = [
            (finding, fix)
            for finding in findings
            if finding.fixes and (fix := finding.fixes[0]).safety <= limit and (wanted is None or wanted(finding))
        ]
        kept, _ = choose((fix, finding.rule) for finding, fix in offers)
        if not kept:
            return FixResult(document.text, edits, applied, findings, _still(carried, document, found))
        counts.append(len(kept))
        now = [offers[i][0] for i in kept]
        changes = [edit for i in kept for edit in offers[i][1].edits]
        text = apply(document.text, changes)
        if text in seen:
            raise MtfixError(
                "rules undo each other: " + ", ".join(sorted({_name(f) for f in now + applied[-len(now) :]})),
                path=document.path,
            )
        seen.add(text)
        after = reread(document.content.edited(changes))
        verify(document, after, [offers[i][1] for i in kept])
        before, found = found, undecided(after, rules, policy, share)
        if policy.decisions:
            # What was rejected stays so when the words beside it are corrected, and what was typed stays as it is.
            moved = policy.decisions.carried(document, before, changes, after)
            moved += policy.decisions.own_words(document, now, after, found)
            policy = policy._replace(decisions=policy.decisions.plus(moved))
            carried += moved
        applied.extend(now)
        edits = compose(edits, document.text, changes)
        document = after
    raise MtfixError(
        f"still changing after {len(counts)} rounds: " + ", ".join(sorted({_name(f) for f in now})),
        path=document.path,
    )


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
