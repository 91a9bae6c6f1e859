"""Findings in changed lines only: those that differ from where a branch began, by git, and those whose source does."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from mtfix.core.document import Document, Segment
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding
from mtfix.project import files
from mtfix.project.files import Reading
from mtfix.project.git import git, is_revision
from mtfix.reporters import Result

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
# Formats in which the source stands above its translation.
_BOTH = ("po", "qt", "tmx", "xliff")
# Default for where a branch began: the branch that it will be merged into.
_UPSTREAM = ("@{upstream}", "origin/HEAD", "origin/main", "origin/master", "main", "master")


def touched(results: Iterable[Result], revision: str, reading: Callable[[str], Reading]) -> Iterator[Result]:
    """The results with only the findings in lines that differ from ``revision``, or from where the branch left it, and in
    translations of source lines that do. ``reading`` says of a file how it is read.

    Uncommitted lines, and files that git does not track, count as changed; a file whose source is not tracked is compared
    by its own lines. Raises MtfixError if there is no repository or no such revision.
    """
    for document, findings in results:
        lines = _changed(document.path, revision) if findings else []
        if lines is not None and not all(_on(document, f, lines) for f in findings):
            lines = [*lines, *_translations(document.path, lines, revision, reading(document.path))]
        yield Result(document, [f for f in findings if lines is None or _on(document, f, lines)])


def _changed(path: str, revision: str) -> list[range] | None:
    folder = os.path.dirname(os.path.abspath(path))
    return _lines(path, folder, _base(folder, revision))


def _translations(path: str, own: list[range], revision: str, how: Reading) -> list[range]:
    """The lines of a file that translate changed lines of its source, which may be in the same file."""
    if not how.source:
        return _beside(files.read(path, how), own) if own else []
    changed = _changed(how.source, revision)
    if not changed:
        return []
    source = files.read(how.source, how._replace(source=""))
    target = files.read(path, how)
    places = [_place(source, segment) for segment in source.segments]
    new = [segment for segment, place in zip(source.segments, places, strict=True) if _meets(place, changed)]
    keys = {segment.key for segment in new}
    groups = {segment.plural.group for segment in new if segment.plural is not None}
    if target.format == "text":
        return changed
    return [
        _place(target, segment)
        for segment in target.segments
        if segment.key in keys or (segment.plural is not None and segment.plural.group in groups)
    ]


def _beside(document: Document, changed: list[range]) -> list[range]:
    """The lines of translations above which the source was changed, where a format has both: a message of PO, a unit of XLIFF."""
    if document.format not in _BOTH:
        return []
    found, last = list[range](), 0
    for segment in document.segments:
        place = _place(document, segment)
        above = range(last + 1, place.start)
        if _meets(above, changed) and segment.source is not None:
            lines = {number for each in changed for number in each if number in above}
            if any(not document.text.startswith("#", document.lines.start(number)) for number in lines):
                found.append(place)  # and not a comment alone
        last = place.stop - 1
    return found


def _place(document: Document, segment: Segment) -> range:
    """The lines, from 1, of a segment."""
    start, end = segment.extent
    return range(document.lines.position(start)[0], document.lines.position(max(end - 1, start))[0] + 1)


def _meets(place: range, lines: list[range]) -> bool:
    return any(place.start < each.stop and each.start < place.stop for each in lines)


def content_at(path: str, revision: str) -> bytes | None:
    """The bytes of a file in a revision; None if it did not exist. Raises MtfixError for an unknown revision."""
    folder = os.path.dirname(os.path.abspath(path))
    if not is_revision(revision, folder):
        raise MtfixError(f"unknown git revision {revision!r}", path=folder)
    name = os.path.basename(path)
    if not git("ls-tree", "-z", revision, "--", name, folder=folder):
        return None
    return git("cat-file", "blob", f"{revision}:./{name}", folder=folder)


def _on(document: Document, finding: Finding, lines: list[range]) -> bool:
    first, _ = document.lines.position(finding.span.start)
    last, _ = document.lines.position(max(finding.span.end - 1, finding.span.start))
    return _meets(range(first, last + 1), lines)


def _lines(path: str, folder: str, base: str) -> list[range] | None:
    """The lines, from 1, of a file that differ from a commit; None for all: a file that is not in the commit, or a
    binary file that differs."""
    name = os.path.basename(path)
    if not git("ls-files", "-z", "--", name, folder=folder):
        return None
    # A renamed file is compared with the original, which git finds only if it looks at the whole commit.
    top = git("rev-parse", "--show-toplevel", folder=folder).decode("utf-8", "surrogateescape").rstrip("\n")
    inside = os.path.relpath(os.path.realpath(path), os.path.realpath(top)).replace(os.sep, "/")
    before = _renamed(folder, base).get(inside, inside)
    if not git("ls-tree", "-z", base, "--", f":(top,literal){before}", folder=folder):
        return None
    return _differing(git("cat-file", "blob", f"{base}:{before}", folder=folder), files.read_bytes(path))


def _differing(old: bytes, new: bytes) -> list[range] | None:
    """The lines, from 1, of a content that differ from another, whatever their line ends; None for all of a binary file.

    Git compares them outside of the repository, whose attributes and configuration could have it run filters."""
    import tempfile

    with tempfile.TemporaryDirectory() as apart:
        for name, content in (("old", old), ("new", new)):
            files.write(os.path.join(apart, name), content.replace(b"\r\n", b"\n"))
        diff = git("diff", "--no-index", "--unified=0", "--no-color", "--no-ext-diff", "--", "old", "new",
                   folder=apart, codes=(0, 1))  # fmt: skip
    if b"\nBinary files " in diff:  # git cannot tell which lines
        return None
    return [range(int(m[1]), int(m[1]) + int(m[2] or 1)) for m in _HUNK.finditer(diff)]


@cache
def _renamed(folder: str, base: str) -> dict[str, str]:
    """New path -> old path of the files that a branch renamed."""
    parts = git("diff", "--cached", "--name-status", "-z", "-M", "--diff-filter=R", base, folder=folder).split(
        b"\0"
    )
    names = [part.decode("utf-8", "surrogateescape") for part in parts]
    return {names[at + 2]: names[at + 1] for at in range(0, len(names) - 2, 3)}


@cache
def _base(folder: str, revision: str) -> str:
    """The commit that a branch and ``revision`` have in common."""
    for name in (revision,) if revision else _UPSTREAM:
        try:
            return git("merge-base", "HEAD", name, folder=folder).decode().strip()
        except MtfixError:
            continue
    if revision:
        raise MtfixError(f"unknown git revision {revision!r}", path=folder)
    try:
        return git("rev-parse", "HEAD", folder=folder).decode().strip()
    except MtfixError:
        raise MtfixError("--changed needs a git repository with a commit", path=folder) from None
