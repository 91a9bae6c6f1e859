"""Findings in changed lines only: those that differ from where a branch began, by git."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import cache

from mtfix.core.document import Document
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding
from mtfix.project.git import git, is_revision
from mtfix.reporters import Result

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
# Default for where a branch began: the branch that it will be merged into.
_UPSTREAM = ("@{upstream}", "origin/HEAD", "origin/main", "origin/master", "main", "master")


def touched(results: Iterable[Result], revision: str) -> Iterator[Result]:
    """The results with only the findings in lines that differ from ``revision``, or from where the branch left it.

    Uncommitted lines, and files that git does not track, count as changed. Raises MtfixError if there is no repository
    or no such revision.
    """
    for document, findings in results:
        if not findings:
            yield Result(document, [])
            continue
        folder = os.path.dirname(os.path.abspath(document.path))
        lines = _lines(document.path, folder, _base(folder, revision))
        yield Result(document, [f for f in findings if lines is None or _on(document, f, lines)])


def content_at(path: str, revision: str) -> bytes | None:
    """The bytes of a file in a revision; None if it did not exist. Raises MtfixError for an unknown revision."""
    folder = os.path.dirname(os.path.abspath(path))
    if not is_revision(revision, folder):
        raise MtfixError(f"unknown git revision {revision!r}", path=folder)
    name = os.path.basename(path)
    if not git("ls-tree", "-z", revision, "--", name, folder=folder):
        return None
    return git("show", f"{revision}:./{name}", folder=folder)


def _on(document: Document, finding: Finding, lines: list[range]) -> bool:
    first, _ = document.lines.position(finding.span.start)
    last, _ = document.lines.position(max(finding.span.end - 1, finding.span.start))
    return any(first < touched.stop and touched.start <= last for touched in lines)


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
    diff = git("diff", "--unified=0", "--no-color", "--no-ext-diff", "-M", base, "--",
                f":(top,literal){before}", f":(top,literal){inside}", folder=folder)  # fmt: skip
    if b"\nBinary files " in diff:  # git cannot tell which lines
        return None
    return [range(int(m[1]), int(m[1]) + int(m[2] or 1)) for m in _HUNK.finditer(diff)]


@cache
def _renamed(folder: str, base: str) -> dict[str, str]:
    """New path -> old path of the files that a branch renamed."""
    parts = git("diff", "--name-status", "-z", "-M", "--diff-filter=R", base, folder=folder).split(b"\0")
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
