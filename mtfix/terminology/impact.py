"""What glossaries would do to a corpus, entry by entry, and what an edited version says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.finding import Finding
from mtfix.engine.check import check
from mtfix.glossary.index import Index
from mtfix.glossary.schema import Glossary
from mtfix.languages.source import is_unspaced
from mtfix.rules.ruleset import Ruleset, compile_rules


class Verdict(StrEnum):
    """What a reference, an edited or accepted version, says of a replacement."""

    SUPPORTED = "supported"  # it has the new wording and not the old
    CONTRADICTED = "contradicted"  # it has the old wording and not the new
    OPEN = "open"  # both, neither, or there is no reference


class Effect(NamedTuple):
    """One change that a glossary would make: ``old`` → ``new`` in line ``number`` (0-based) of the corpus."""

    entry: str
    number: int
    old: str
    new: str
    safety: str
    verdict: Verdict


def effects(
    glossaries: Sequence[Glossary],
    lines: Sequence[tuple[str, str, str]],
    languages: tuple[str, str],
) -> Iterator[Effect]:
    """What entries would change in lines of (source, translation, reference), "" for what is not known.

    Of alternatives the first counts, as in ``fix``. Raises MtfixError for a bad rule.
    """
    rules = Ruleset(Index(compile_rules(glossaries, languages)), languages)
    texts = [text.replace("\n", " ") for _, text, _ in lines]
    whole, segments, start = "\n".join(texts), list[Segment](), 0
    for text, (source, _, _) in zip(texts, lines, strict=True):
        segments.append(Segment(text, start, source=source or None))
        start += len(text) + 1
    document = Document(Decoded(whole, "utf-8", b""), segments)
    for finding in check(document, rules):
        new = finding.replacements(whole)
        if finding.entry and new:
            number = document.lines.position(finding.span.start)[0] - 1
            yield _effect(finding, number, whole, new[0], lines[number][2], languages[1])


def _effect(finding: Finding, number: int, text: str, new: str, reference: str, language: str) -> Effect:
    old = text[finding.span.start : finding.span.end]
    verdict = judge(old, new, reference, spaced=not is_unspaced(language)) if reference else Verdict.OPEN
    return Effect(finding.entry, number, old, new, finding.safety.label, verdict)


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
