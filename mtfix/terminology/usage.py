"""How often the terms of glossaries are used in a corpus, and how they are translated there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.engine.check import check
from mtfix.glossary.index import Index
from mtfix.glossary.schema import Glossary
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.term import Term
from mtfix.terminology.lines import documents

# Kinds of rules about terms that report no wrong form: nothing is there, or another accepted one.
_NO_FORM = ("missing-term", "consistency")
_HOW = ("accepted", "wrong", "neither")


class Usage(NamedTuple):
    """How many segments have the term of an entry in their source and, in the translation, an accepted form of it, one
    that a rule reports as wrong, or neither."""

    entry: str
    term: str
    accepted: int = 0
    wrong: int = 0
    neither: int = 0

    @property
    def segments(self) -> int:
        """How many segments have the term in their source."""
        return self.accepted + self.wrong + self.neither


def usage(
    glossaries: Sequence[Glossary], lines: Sequence[tuple[str, str, str]], languages: tuple[str, str]
) -> list[Usage]:
    """How entries are used in lines of (source, translation, reference), "" for what is not known: first those that most
    segments have in their source, last those that none has. Entries without source forms are left out.

    Of source forms that overlap, the longest counts. Raises MtfixError for a bad rule.
    """
    rules = Ruleset(Index(compile_rules(glossaries, languages)), languages)
    counts = Counter(each for _, document in documents(lines) for each in _uses(document, rules))
    entries = {entry.name: entry for glossary in glossaries for entry in glossary.entries if entry.source}
    rows = [Usage(name, entry.term, *(counts[name, how] for how in _HOW)) for name, entry in entries.items()]
    return sorted(rows, key=lambda row: (-row.segments, row.entry))


def _uses(document: Document, rules: Ruleset) -> Iterator[tuple[str, str]]:
    """The entries that the sources have, once for each segment, and how the translation has them."""
    about_forms = {rule.id for rule in rules.term_rules if rule.spec.kind not in _NO_FORM}
    wrong = {
        (finding.entry, document.lines.position(finding.span.start)[0] - 1)
        for finding in check(document, rules)
        if finding.rule in about_forms
    }
    for hit in rules.source_hits(Joined([segment.source for segment in document.segments], rules.languages[0])):
        term = rules.detector(hit.owner)
        if hit.inside or not isinstance(term, Term):
            continue
        if (term.name, hit.number) in wrong:
            yield term.name, "wrong"
        else:
            context = Context(document.segments[hit.number], document, rules.languages)
            yield term.name, "accepted" if term.accepted_in(context) else "neither"
