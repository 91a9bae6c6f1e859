"""What glossaries would do to a corpus, entry by entry, and what an edited version says of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from mtfix.engine.check import check
from mtfix.glossary.index import Index
from mtfix.glossary.schema import Glossary
from mtfix.languages import language
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.terminology.lines import documents


class Verdict(StrEnum):
    """What a reference, an edited or accepted version, says of a replacement."""

    SUPPORTED = "supported"  # it has the new wording and not the old
    CONTRADICTED = "contradicted"  # it has the old wording and not the new
    OPEN = "open"  # both, neither, or there is no reference


class Effect(NamedTuple):
    """One change that a glossary would make: ``old`` → ``new`` in line ``number`` (0-based) of the corpus.

    ``start`` is the offset of ``old`` in the line, in code points; ``source`` is what the source has of the term.
    """

    entry: str
    number: int
    start: int
    old: str
    new: str
    safety: str
    verdict: Verdict
    source: str = ""


def effects(
    glossaries: Sequence[Glossary],
    lines: Sequence[tuple[str, str, str]],
    languages: tuple[str, str],
) -> Iterator[Effect]:
    """What entries would change in lines of (source, translation, reference), "" for what is not known.

    Of alternatives the first counts, as in ``fix``. Raises MtfixError for a bad rule.
    """
    rules = Ruleset(Index(compile_rules(glossaries, languages)), languages)
    spaced = language(languages[1]).spaced
    for first, document in documents(lines):
        whole = document.text
        for finding in check(document, rules):
            new = finding.replacements(whole)
            if finding.entry and new:
                line, column = document.lines.position(finding.span.start)
                old, reference = whole[finding.span.start : finding.span.end], lines[first + line - 1][2]
                verdict = judge(old, new[0], reference, spaced=spaced) if reference else Verdict.OPEN
                number, safety = first + line - 1, finding.safety.label
                yield Effect(finding.entry, number, column - 1, old, new[0], safety, verdict, finding.source)


class Summary(NamedTuple):
    """What one entry does: how many changes, and what the references say of them; ``before`` a revision, -1 unknown."""

    entry: str
    changes: int
    supported: int
    contradicted: int
    before: int = -1


def summaries(found: Iterable[Effect]) -> list[Summary]:
    """The effects by entry: first those that are contradicted, then those that change most."""
    counts: dict[str, Counter[Verdict]] = {}
    for effect in found:
        counts.setdefault(effect.entry, Counter())[effect.verdict] += 1
    rows = [
        Summary(entry, own.total(), own[Verdict.SUPPORTED], own[Verdict.CONTRADICTED])
        for entry, own in counts.items()
    ]
    return sorted(rows, key=lambda row: (-row.contradicted, -row.changes, row.entry))


def compare(now: Sequence[Summary], before: Sequence[Summary]) -> list[Summary]:
    """The summaries of now, with the changes that each entry made before; those that make none any more come last."""
    earlier = {row.entry: row.changes for row in before}
    rows = [row._replace(before=earlier.pop(row.entry, 0)) for row in now]
    return rows + [Summary(entry, 0, 0, 0, before=count) for entry, count in sorted(earlier.items())]


def judge(old: str, new: str, reference: str, *, spaced: bool = True) -> Verdict:
    """What a reference says of a replacement; case and punctuation do not count, words count as a whole."""
    had, has = _holds(reference, old, spaced), _holds(reference, new, spaced)
    if had == has:
        return Verdict.OPEN
    return Verdict.SUPPORTED if has else Verdict.CONTRADICTED


def _holds(text: str, phrase: str, spaced: bool) -> bool:
    gap = " " if spaced else ""
    inner = gap.join(re.findall(r"\w+", phrase.lower()))
    return bool(inner) and f"{gap}{inner}{gap}" in gap + gap.join(re.findall(r"\w+", text.lower())) + gap
