"""Writing accepted changes into files: only where the text is as reviewed, and each file completely or not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.engine.decisions import Decisions
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.decision_store import Store
from mtfix.project.session import Session
from mtfix.review.queue import Queue


class Written(NamedTuple):
    """How many changes were written into a file, and how many accepted ones were no longer found in it."""

    changes: int
    gone: int = 0


class Outcome(NamedTuple):
    """What writing the files of a review did."""

    changes: int = 0
    files: int = 0
    gone: int = 0  # accepted changes that were no longer found

    def __str__(self) -> str:
        done = f"{counted(self.changes, 'correction')} written into {counted(self.files, 'file')}"
        gone = f"{counted(self.gone, 'accepted change')} no longer found: the file has changed; review asks again"
        return f"{done}; {gone}" if self.gone else done


def write_all(queue: Queue, store: Store, failed: Callable[[MtfixError], None]) -> Outcome:
    """Write the accepted changes of a review into their files. Errors, each of one file, are passed to ``failed``."""
    total = Outcome()
    for number in queue.to_write():
        one = queue.files[number]
        try:
            done = write(
                one.document.path, one.session, queue.decisions, store, one.document, queue.accepted_in(number)
            )
        except MtfixError as error:
            failed(error if error.path else MtfixError(error.message, path=one.document.path))
            continue
        total = Outcome(total.changes + done.changes, total.files + bool(done.changes), total.gone + done.gone)
    return total


def write(
    path: str,
    session: Session,
    decisions: Decisions,
    store: Store | None,
    reviewed: Document | None = None,
    expected: int = 0,
) -> Written:
    """Apply the accepted decisions to the current content of a file.

    A change that is no longer found, or whose text differs, is not made: review asks about it again. Decisions whose
    surroundings change are added to ``store``; ``expected`` is the number of accepted changes in ``reviewed``.
    Raises MtfixError if the file cannot be read or written, or is changed by another program.
    """
    raw = files.read_bytes(path)
    document = session.read(path)
    policy = session.policy._replace(decisions=decisions)
    fixed = fix(
        document,
        session.rules_for(document),
        session.rereader(document),
        policy=policy,
        wanted=lambda f: bool(f.decided),
    )
    left = sum(bool(finding.decided) for finding in fixed.left)
    # In an unchanged file, a correction may be part of another: of a paragraph that is deleted.
    same = reviewed is None or reviewed.text == document.text
    done = Written(len(fixed.applied), 0 if same else max(expected - len(fixed.applied) - left, 0))
    if fixed.text == document.text:
        return done
    if store is not None:
        store.add(fixed.carried)
    data = document.content.edited(fixed.edits).encode()
    if files.read_bytes(path) != raw:
        raise MtfixError("the file is being changed by another program; it was not written", path=path)
    files.write(path, data)
    return done
