"""Writing corrections as tracked changes, and what remains to be decided as comments, for a person to go through in
Word."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from mtfix.core.document import Document
from mtfix.core.encoding import Content
from mtfix.core.errors import MtfixError
from mtfix.reporters.support.escape import spaces
from mtfix.reporters.support.xml import allowed

if TYPE_CHECKING:
    from mtfix.engine.fix import FixResult
    from mtfix.formats.support.comments import Note

AUTHOR = "mtfix"
_SHOWN = 3  # replacements that a comment names


def without_comments(document: Document) -> Document:
    """A Word document without the comments in it, in which Word does not track changes. Raises MtfixError for other
    formats."""
    if document.format != "docx":
        raise MtfixError(
            f"{document.format} has no tracked changes; --track-changes is for Word documents (docx)",
            path=document.path,
        )
    from mtfix.formats.docx import is_comment

    return document.only([segment for segment in document.segments if not is_comment(segment)])


def rereader(reread: Callable[[Content], Document]) -> Callable[[Content], Document]:
    """A function that parses changed content, without the comments in it."""
    return lambda content: without_comments(reread(content))


class Tracked(NamedTuple):
    """The bytes of a document; how many comments are new in it, and how many findings are in text that cannot have any."""

    data: bytes
    comments: int
    without: int


def written(document: Document, fixed: FixResult, author: str) -> Tracked:
    """A Word document with corrections as tracked changes, and what is left as comments.

    The date is that of SOURCE_DATE_EPOCH if it is set (reproducible-builds.org), else now. Raises MtfixError where the
    changed document does not read as intended.
    """
    from mtfix.formats.docx import WordDocument
    from mtfix.formats.support.revisions import Stamp

    content = document.content
    assert isinstance(content, WordDocument)
    stamp = Stamp(_shown(author), _now().strftime("%Y-%m-%dT%H:%M:%SZ"))
    changed, comments, without = content.tracked(fixed.edits, _notes(fixed), stamp)
    return Tracked(changed.encode(), comments, without)


def _now() -> datetime:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC)
    if not re.fullmatch("[0-9]{1,11}", epoch):
        raise MtfixError(f"SOURCE_DATE_EPOCH must be a number of seconds, not {epoch!r}")
    return datetime.fromtimestamp(int(epoch), UTC)


def _notes(fixed: FixResult) -> Iterator[Note]:
    from mtfix.formats.support.comments import Note

    for finding in fixed.left:
        lines = [finding.message]
        new = [spaces(text) or "(nothing)" for text in finding.replacements(fixed.text)[:_SHOWN]]
        lines += [f"Perhaps: {' | '.join(new)}"] if new else []
        lines += [finding.evidence] if finding.evidence not in ("", finding.message) else []
        lines.append(f"({finding.entry or finding.rule})")
        yield Note(finding.span, "\n".join(_shown(line) for line in lines))


def _shown(text: str) -> str:
    return allowed(text)
