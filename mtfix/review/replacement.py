"""Typed replacements: without and with the escapes of the file, and whether they can be written."""

from __future__ import annotations

from mtfix.core.errors import MtfixError
from mtfix.engine.decisions import accepted, typed
from mtfix.engine.verify import verify
from mtfix.review.queue import Change, ReviewedFile


def as_read(file: ReviewedFile, change: Change, replacement: str) -> str:
    """A replacement without the escapes of the file. Raises MtfixError if it would break the file."""
    if typed(change.document, change.finding, replacement) == replacement:
        return replacement
    after, segment = _changed(file, change, replacement), change.segment
    if segment is None:
        return replacement
    start, end = (segment.from_file(offset) for offset in change.finding.span)
    new = after[change.document.segments.index(segment)]
    return new[start : len(new) - (len(segment.text) - end)]


def as_written(file: ReviewedFile, change: Change, text: str) -> str:
    """A typed text with the escapes of the file. Raises MtfixError if it cannot be written."""
    written = typed(change.document, change.finding, text)
    if written is None:
        raise MtfixError("this text contains markup that cannot be replaced here; press o to open the file")
    if written != change.old:
        try:
            _changed(file, change, written)
        except MtfixError as error:
            raise MtfixError(f"this correction cannot be written here: {error.message}") from None
    return written


def _changed(file: ReviewedFile, change: Change, replacement: str) -> list[str]:
    """The texts of all segments with a replacement in place. Raises MtfixError if it would break the file."""
    document = change.document
    fix = accepted(change.finding, replacement, document.text).fixes[0]
    content = document.content.edited(fix.edits)
    content.encode()  # raises MtfixError if the encoding lacks a character
    after = file.session.rereader(document)(content)
    verify(document, after, [fix])
    return [segment.text for segment in after.segments]
