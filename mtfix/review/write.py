"""Writing accepted changes into files: only where the text is as reviewed, and each file completely or not at all."""

from __future__ import annotations

from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.errors import MtfixError
from mtfix.engine.decisions import Decisions
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.decision_store import Store
from mtfix.project.session import Session


class Written(NamedTuple):
    """How many changes were written into a file, and how many accepted ones were no longer found in it."""

    changes: int
    gone: int = 0


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
