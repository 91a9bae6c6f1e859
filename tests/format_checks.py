"""What must hold for every format and every file of it; shared by the tests of the formats."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

from mtfix.core.document import Piece, Segment
from mtfix.core.text import Edit, Span, apply
from mtfix.formats import Format
from mtfix.formats.support.base import Options

DATA = Path(__file__).parent / "data" / "formats"


def read(path: Path) -> str:
    """A text file with its line ends as they are."""
    return path.read_bytes().decode("utf-8-sig")


def check_segments(text: str, segments: Sequence[Segment]) -> None:
    """Segments and their pieces are in order, apart, and where they say."""
    begun = end = 0
    for segment in segments:
        extent = segment.extent
        assert begun <= extent.start <= extent.end <= len(text), segment
        # One may lie in a gap of another (an attribute of a tag in a sentence), never half in it.
        assert extent.start >= end or extent.end <= end, segment
        begun, end = extent.start, max(end, extent.end)
        if segment.pieces is None:
            assert text[segment.at : segment.at + len(segment.text)] == segment.text
            continue
        seen, place = 0, extent.start
        for piece in segment.pieces:
            assert piece.start == seen, (segment, piece)
            assert piece.end > piece.start
            assert place <= piece.file_start <= piece.file_end, (segment, piece)
            seen, place = piece.end, piece.file_end
            if piece.verbatim:
                assert text[piece.file_start : piece.file_end] == segment.text[piece.start : piece.end]
        assert seen == len(segment.text)
        assert place <= extent.end
        last = 0
        for span in segment.protected_spans:
            assert last <= span.start < span.end <= len(segment.text), segment
            last = span.start
    written = sorted(
        (piece.file_start, piece.file_end)
        for segment in segments
        for piece in segment.pieces or _only(segment)
        if not piece.fixed  # a tag, in which attributes may be segments
    )
    for (_, end), (start, _) in pairwise(written):
        assert end <= start


def _only(segment: Segment) -> list[Piece]:
    length = len(segment.text)
    return [Piece(0, length, segment.at, segment.at + length, True)]


def outside(text: str, segments: Sequence[Segment]) -> list[str]:
    """The file without its segments."""
    parts, at = [], 0
    for segment in segments:
        if segment.extent.start >= at:
            parts.append(text[at : segment.extent.start])
            at = segment.extent.end
    return [*parts, text[at:]]


def markup(text: str, segment: Segment) -> list[str]:
    """What comes between the pieces of a segment, and in its fixed ones: it must outlive every edit."""
    found, at = [], segment.extent.start
    for piece in segment.pieces or ():
        start = piece.file_end if piece.fixed else piece.file_start
        if start > at:
            found.append(text[at:start])
        at = piece.file_end
    if segment.pieces and segment.extent.end > at:
        found.append(text[at : segment.extent.end])
    return found


def change(text: str, format: Format, options: Options, edits: dict[int, Edit]) -> str:
    """The file with an edit in each of some segments; it must read as meant, and differ nowhere else."""
    before = format.extract(text, options).segments
    edits = {number: edit for number, edit in edits.items() if before[number].to_edits(edit)}
    changed = apply(text, [e for number, edit in edits.items() for e in before[number].to_edits(edit)])
    after = format.extract(changed, options).segments
    check_segments(changed, after)
    assert [s.key for s in after] == [s.key for s in before]
    assert [s.source for s in after] == [s.source for s in before]
    for number, (a, b) in enumerate(zip(before, after, strict=True)):
        expected = apply(a.text, [edits[number]]) if number in edits else a.text
        assert b.text == expected, (a, edits.get(number))
    assert outside(changed, after) == outside(text, before)
    return changed


def free_spans(segment: Segment) -> list[Span]:
    """The parts of a segment between its protected spans and what else no edit writes over."""
    found, at = [], 0
    fixed = [Span(piece.start, piece.end) for piece in segment.pieces or () if piece.fixed]
    for span in sorted({*segment.protected_spans, *fixed}):
        if span.start > at:
            found.append(Span(at, span.start))
        at = max(at, span.end)
    return [*found, Span(at, len(segment.text))]


def scramble(text: str, format: Format, options: Options, seed: int = 0) -> tuple[str, list[str]]:
    """Change one word of every segment. The changed file, and the new texts."""
    random = Random(seed)
    edits: dict[int, Edit] = {}
    segments = format.extract(text, options).segments
    for number, segment in enumerate(segments):
        words = [
            Span(at, at + len(word))
            for span in free_spans(segment)
            for word in segment.text[span.start : span.end].split()
            if word.isalpha() and word.isascii() and (at := segment.text.find(word, span.start, span.end)) >= 0
        ]
        if words:
            edits[number] = Edit(*random.choice(words), random.choice(["mutated", "Two words", "naïve"]))
    changed = change(text, format, options, edits)
    return changed, [s.text for s in format.extract(changed, options).segments]
