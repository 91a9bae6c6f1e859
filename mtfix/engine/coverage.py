"""What a run checked, and what it could not check and why: without this, "no findings" would mean little."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from mtfix.core.wording import counted
from mtfix.languages import tags

if TYPE_CHECKING:
    from mtfix.core.document import Document
    from mtfix.rules.ruleset import Ruleset

# How many files a note names if it applies to several.
_NAMED = 3


class Coverage(NamedTuple):
    """Segments in one language, of one or more files, and how they were checked."""

    language: str  # "" if it is not known
    source: str  # language of their sources, "" if it is not known
    segments: int
    paired: int  # how many of them have a source
    own_rules: bool  # whether rules of their language ran, besides those that need no language
    sure: bool  # False if the language is only likely; then no fix is safe
    files: int = 1


class Covered(NamedTuple):
    """What was checked in one file, and notes for people, in which "{}" stands for the file and a verb."""

    rows: tuple[Coverage, ...] = ()
    notes: tuple[str, ...] = ()


def covered(
    document: Document, rules: Ruleset, supports: Callable[[str, str | None], bool], note: str = ""
) -> Covered:
    """What rules look at in a document; ``speaks`` tells of which languages there are rules, beside which sources."""
    # A run that only sums up stored results needs no rules.
    from mtfix.rules.by_language import views

    rows = []
    for view in views(rules, document):
        texts = [segment for segment in view.document.segments if segment.text.strip()]
        paired = sum(segment.source is not None for segment in texts)
        beside = view.rules.languages[0] if paired else None
        ran = view.rules.languages[1] == view.language and supports(view.language, beside)
        if texts:
            rows.append(Coverage(view.language, view.rules.languages[0], len(texts), paired, ran, view.sure))
    return Covered(tuple(rows), tuple(filter(None, (note, document.note))))


class Summary:
    """What was checked in all files of a run. ``skipped`` counts skipped files by reason."""

    def __init__(self) -> None:
        self.files = 0
        self.failed = 0
        self.skipped: dict[str, int] = {}
        self._rows: dict[tuple[Any, ...], Coverage] = {}
        self._notes: dict[str, list[str]] = {}

    def add(self, path: str, found: Covered) -> None:
        self.files += 1
        for row in found.rows:
            sure = row.sure or not row.own_rules
            key = row.language, row.source if row.paired else "", row.paired > 0, row.own_rules, sure
            before = self._rows.get(key)
            self._rows[key] = row if before is None else row._replace(
                segments=before.segments + row.segments,
                paired=before.paired + row.paired,
                files=before.files + row.files,
            )  # fmt: skip
        for note in found.notes:
            self._notes.setdefault(note, []).append(path)

    def skip(self, reason: str, count: int = 1) -> None:
        self.skipped[reason] = self.skipped.get(reason, 0) + count

    @property
    def rows(self) -> list[Coverage]:
        """Largest number of segments first."""
        return sorted(self._rows.values(), key=lambda row: (-row.segments, row.language, row.source))

    def notes(self) -> list[str]:
        """Notes about single files."""
        return [note.format(_listed(paths)) for note, paths in self._notes.items()]

    def records(self) -> list[dict[str, Any]]:
        """The summary as plain values for reports (README, "JSON")."""
        return [
            {
                "language": row.language or None,
                "sure": row.sure,
                "files": row.files,
                "segments": row.segments,
                "with_source": row.paired,
                "source_language": row.source or None if row.paired else None,
                "language_rules": row.own_rules,
                "not_checked": missing(row),
            }
            for row in self.rows
        ]

    def line(self) -> str:
        """The summary as one line."""
        passed = self._passed()
        total = sum(row.segments for row in self.rows)
        if not self.files and self.failed:
            return "nothing was checked"
        if not self.files:
            return "nothing was checked: no supported files" + (f" ({passed})" if passed else "")
        alike: dict[tuple[Any, ...], list[Coverage]] = {}
        for row in self.rows:
            # Languages without rules of their own are listed together.
            own = "" if row.language and not row.own_rules else row.language or "?"
            alike.setdefault((own, row.sure, row.source, row.paired > 0), []).append(row)
        parts = [_part(rows) for rows in alike.values()]
        looked = f"checked {counted(total, 'segment')} in {counted(self.files, 'file')}"
        return looked + (": " + "; ".join(parts) if parts else "") + (f"; {passed}" if passed else "")

    def _passed(self) -> str:
        """Which files were skipped; only the first reason needs the noun."""
        first, *rest = self.skipped.items() or [("", 0)]
        parts = [f"{counted(first[1], 'file')} {first[0]}", *(f"{count} {reason}" for reason, count in rest)]
        return f"skipped: {', '.join(parts)}" if self.skipped else ""


def missing(row: Coverage) -> list[str]:
    """What was not checked, and why."""
    found = []
    if not row.language:
        found.append("rules of a language: the language is not known (set it with --to)")
    elif not row.own_rules:
        found.append(
            f"rules of {tags.name(row.language)}: there are none, or the text is part of one in another language"
        )
    elif not row.sure:
        found.append("corrections: the language is uncertain (set it with --to)")
    if not row.paired:
        found.append("comparison with a source: there is none")
    elif not row.source:
        found.append("comparison with the source: its language is not known (set it with --from)")
    return found


def _part(rows: list[Coverage]) -> str:
    """The part of the line about languages that were checked in the same way."""
    first = rows[0]
    count, paired = sum(row.segments for row in rows), sum(row.paired for row in rows)
    beside = " without source"
    if paired:
        known = tags.name(first.source) if first.source else "a source in an unknown language (set it with --from)"
        beside = f" beside {known}" if paired == count else f", {paired} of them beside {known}"
    if not first.language:
        return f"{count} in an unknown language{beside} (only checks that need no language; set it with --to)"
    names = [tags.name(row.language) for row in rows]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    language = ", ".join(names[:_NAMED]) + more
    if not first.own_rules:
        of = f"no {language} rules" if len(rows) == 1 else "no rules for these"
        return f"{count} in {language}{beside} (only checks that need no language; {of})"
    if not first.sure:
        return f"{count} probably in {language}{beside} (not corrected without --to {first.language})"
    return f"{count} in {language}{beside}"


def _listed(paths: Iterable[str]) -> str:
    paths = list(paths)
    more = len(paths) - _NAMED
    verb = "is" if len(paths) == 1 else "are"
    return ", ".join(paths[:_NAMED]) + (f" and {more} more" if more > 0 else "") + f" {verb}"
