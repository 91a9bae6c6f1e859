"""Setting the sources of segments: by key, line by line, or by alignment where the structure of the source differs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from mtfix.core.document import Segment
from mtfix.core.errors import MtfixError
from mtfix.core.text import Span
from mtfix.core.wording import counted
from mtfix.formats import text as plain
from mtfix.formats.support.base import Extracted

# Pairs with less confidence are not compared. Of those above, 99 of 100 are right on the references of WMT23, some of whose
# lines were joined.
CONFIDENT = 0.9
# Lines of a text that may be aligned: more of them take minutes.
_MOST = 10_000


class Paired(NamedTuple):
    """Segments with their sources, and a note for people if they were aligned, in which "{}" stands for the file."""

    segments: list[Segment]
    note: str = ""


def by_line(text: str, source: str, path: str, source_path: str, *, align: bool) -> Paired:
    """The lines of a text as segments, each beside the same line of its source.

    If the numbers of lines differ, they are aligned with ``align``; lines that correspond together are one segment.
    Otherwise, or if less than half of the lines can be aligned with confidence, raises MtfixError.
    """
    target = plain.lines(text)
    lines = [line.removesuffix("\r") for line in source.split("\n")]
    # A line end at the end of a file does not begin another line.
    count = len(target) - (text.endswith("\n") or not text)
    other = len(lines) - (source.endswith("\n") or not source)
    if count != other:
        if align and (found := _aligned_lines(text, target, lines, source_path)):
            return found
        hint = _ALIGNED if align else _NOT_ALIGNED
        raise MtfixError(_uneven([s.text for s in target[:count]], lines[:other], source_path) + hint, path=path)
    lines = [*lines[:other], *[""] * (len(target) - other)]
    for segment, line in zip(target, lines, strict=True):
        segment.source = line if line.strip() else None
    return Paired(target)


def _aligned_lines(text: str, target: list[Segment], source: list[str], source_path: str) -> Paired | None:
    own = [segment for segment in target if segment.text.strip()]
    pairs = _confident([segment.text for segment in own], [line for line in source if line.strip()])
    if pairs is None:
        return None
    whole: dict[str, Segment] = {}  # those that several lines are one of, by the key of the first line
    inside: set[str] = set()
    for span, beside in pairs:
        first, last = own[span.start], own[span.end - 1]
        if first is last:
            first.source = beside
        else:
            joined = text[first.at : last.at + len(last.text)]
            whole[first.key] = Segment(joined, first.at, key=first.key, source=beside)
            inside.update(str(number) for number in range(int(first.key) + 1, int(last.key) + 1))
    segments = [whole.get(segment.key, segment) for segment in target if segment.key not in inside]
    return Paired(segments, _note(sum(span.end - span.start for span, _ in pairs), len(own), "line", source_path))


def by_key(
    found: Extracted, source: list[Segment], path: str, source_path: str, *, align: bool, loose: bool = False
) -> Paired:
    """The segments of a file, beside those of its source with the same key.

    If keys only count segments and the numbers of these differ, they are aligned with ``align``. Raises MtfixError if
    no key is in the source, unless that is ``loose``.
    """
    segments = found.segments
    if align and found.counted and len(source) != len(segments) and (note := _align(segments, source, source_path)):
        return Paired(segments, note)
    by_key = {segment.key: segment for segment in source}
    if found.counted and len(source) == len(segments) and _sections(source) != _sections(segments):
        # A heading is missing, or has become a paragraph.
        by_key = {own.key: other for own, other in zip(segments, source, strict=True)}
    # Languages differ in plural forms: one that the source lacks is compared with its form for all other numbers.
    others = {s.plural.group: s for s in source if s.plural is not None and s.plural.category == "other"}
    for segment in segments:
        other = others.get(segment.plural.group) if segment.plural is not None else None
        twin = by_key.get(segment.key, other)
        if other is not None:
            segment.plural_source = other.text
        if twin is not None:
            segment.source, segment.source_codes = twin.text, twin.codes
    alone = segments and not any(segment.source is not None for segment in segments) and not found.counted
    if alone and not loose:
        raise MtfixError(f"none of its keys is in the source {source_path}", path=path)
    _unpair(segments, source)
    for segment in segments:
        if segment.source is not None and not segment.source.strip():
            segment.source = None
    return Paired(segments)


_FORM = re.compile(r"\[(?:zero|one|two|few|many|other|\d+)\]")


def _unpair(segments: list[Segment], source: list[Segment]) -> None:
    """Take the sources from the texts of a message that is put together in another way than in the source."""
    ours, theirs = _parts(segments), _parts(source)
    for segment in segments:
        if (
            segment.message
            and segment.source
            and ours[segment.message] != theirs.get(segment.message, {segment.message})
        ):
            segment.source = segment.plural_source = None


def _parts(segments: list[Segment]) -> dict[str, set[str]]:
    """The texts of each message, whatever plural forms they are."""
    found: dict[str, set[str]] = {}
    for segment in segments:
        if segment.message:
            found.setdefault(segment.message, set()).add(_FORM.sub("[]", segment.key))
    return found


def _sections(segments: list[Segment]) -> set[str]:
    return {segment.key.partition("/")[0] for segment in segments}


def _align(segments: list[Segment], source: list[Segment], source_path: str) -> str:
    """Set the sources of segments that correspond to one or more of the source alone. Returns the note, "" if less than
    half of the segments can be aligned with confidence."""
    own = [segment for segment in segments if segment.text.strip()]
    others = [segment for segment in source if segment.text.strip()]
    pairs = _confident([segment.text for segment in own], [segment.text for segment in others])
    if pairs is None:
        return ""
    # A segment is a part of the file, with markup around it, so that several of them cannot be compared as one.
    alone = [(own[span.start], beside) for span, beside in pairs if span.end - span.start == 1]
    codes = {other.text: other.codes for other in others}
    for segment, beside in alone:
        segment.source, segment.source_codes = beside, codes.get(beside)
    return _note(len(alone), len(own), "segment", source_path)


def _confident(target: Sequence[str], source: Sequence[str]) -> list[tuple[Span, str]] | None:
    """The lines of the target that are aligned with confidence, as ranges, and their sources. None if they are less than
    half of all, as where the source is of another text, or if there are too many lines."""
    if not source or not target or max(len(source), len(target)) > _MOST:
        return None
    # Only needed if the structure of the source differs.
    from mtfix.engine.alignment import align

    pairs = [
        (span, "\n".join(source[slice(*of)]))
        for of, span, confidence in align(source, target)
        if confidence >= CONFIDENT and of.start < of.end and span.start < span.end
    ]
    return pairs if 2 * sum(span.end - span.start for span, _ in pairs) >= len(target) else None


def _note(aligned: int, total: int, unit: str, source_path: str) -> str:
    beside = source_path.replace("{", "{{").replace("}", "}}")
    left = total - aligned
    rest = f"; {left} {'is' if left == 1 else 'are'} not compared" if left else ""
    return f"{{}} aligned with {beside}: {aligned} of {counted(total, unit)}{rest}"


def _uneven(target: list[str], source: list[str], path: str) -> str:
    """A message with both counts and the line where the texts seem to diverge: an empty line, or an unlikely length."""
    place = ""
    for number, (line, other) in enumerate(zip(target, source, strict=False), 1):
        if bool(line.strip()) != bool(other.strip()):
            place = f"; the first suspicious line is {number}: one side is empty there"
            break
    return f"{counted(len(target), 'line')}, but its source {path} has {len(source)}{place}. "


_NOT_ALIGNED = "Both files of a line-aligned pair need the same number of lines"
_ALIGNED = "Less than half of them can be aligned with confidence; mtfix align shows the pairs"
