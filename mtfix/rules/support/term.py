"""Entries of glossaries as rules see them. The rules about terms are declared like all others (`glossaries/any`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.fold import fold_bytes, shared
from mtfix.glossary.record import entry_record
from mtfix.glossary.schema import Entry, Gate, Wrong
from mtfix.languages import language
from mtfix.languages.support import stems
from mtfix.rules.support import source_form
from mtfix.rules.support.base import BaseRule, Detector, Hit, Sight, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.forms import Form, count, is_case_only, occurrences, same, shortens


class Sighting(NamedTuple):
    """A term that the source of a segment has more often than the translation has accepted forms of it."""

    context: Context
    known: str  # the term as the source has it
    accepted: int  # how many accepted forms the translation has


class TermRule(BaseRule):
    """The frame of a kind that judges terms; one instance serves all entries."""

    @property
    def requires_source(self) -> bool:
        return True

    def check_form(self, term: Term, context: Context, hit: Hit) -> Iterable[Finding]:
        """Findings at a form in ``Entry.wrong`` that is looked for with or without the source."""
        return ()

    def check_sighting(self, term: Term, sighting: Sighting) -> Iterable[Finding]:
        """Findings where a term lacks an accepted form. Where one rule finds something, the next are not asked."""
        return ()

    def compares_term(self, entry: Entry) -> bool:
        """Whether ``check_uses`` has anything to say of an entry."""
        return False

    def check_uses(self, term: Term, sights: Sequence[Sight]) -> Iterable[tuple[Sight, Finding]]:
        """Findings from all segments whose source has the term."""
        return ()


class Term(Detector):
    """One entry of a glossary, with the rules that judge it in the order in which they are asked.

    ``target`` is the language of its terms, ``source`` that of its source forms.
    """

    subject: Entry

    def __init__(self, entry: Entry, target: str, rules: Sequence[TermRule] = (), source: str = "") -> None:
        super().__init__(entry)
        self.entry = entry
        self._target = target
        self._inflection = language(target).inflection
        self.rules = rules
        self.inflects = entry.inflect and stems.is_known(target)  # whether forms are found by their stems
        # Glossaries into English declare the endings of their source forms; English itself has few.
        self._source = entry.source
        if target != source == "en" and entry.inflect:
            english = language(source).inflection
            single = [english.bare(form) for form in entry.source]
            many = (each for form in single for each in english.plurals(form))
            self._source = tuple(dict.fromkeys((*single, *many)))
        self.compares = any(rule.compares_term(entry) for rule in rules)
        self._accepted: list[tuple[bytes, bool]] | None = None  # folded, and whether case counts
        self._characters: dict[bytes, list[str]] = {}  # of accepted forms, those that share their folded code
        self._covering: list[bytes] = []  # wrong forms that hold an accepted one

    def declaration(self) -> Mapping[str, Any]:
        return entry_record(self.entry)

    def triggers(self) -> Iterator[Trigger]:
        for number, wrong in enumerate(self.entry.wrong):
            if self.entry.is_hidden(wrong):
                continue
            case = is_case_only(self.entry, wrong.text)
            for form, many in self._forms(wrong):
                yield Trigger(form, f"{number}{'p' if many else 's'}", case=case)

    def source_triggers(self) -> Iterator[Trigger]:
        """The source-language forms; of a form with ``*`` endings its longest fixed part."""
        for number, form in enumerate(self._source):
            fixed, before, after = source_form.fixed(form)
            bounds = "none" if before.endswith("*") else "start" if after.startswith("*") else "both"
            yield Trigger(fixed, str(number), words=bounds)

    def source_span(self, hit: Hit, folded: str, language: str) -> Span | None:
        return source_form.span(self._source[int(hit.payload)], folded, hit.start, language)

    def holds(self, other: Detector) -> bool:
        return isinstance(other, Term) and any(
            shortens(name, longer) for name in other.entry.accepted for longer in self.entry.accepted
        )

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        for rule in self.rules:
            yield from rule.check_form(self, context, hit)

    def check_source(self, context: Context, spans: list[Span]) -> Iterable[Finding]:
        accepted = self._count_accepted(context, len(spans))
        if accepted < len(spans) and self.inflects:
            accepted = max(accepted, self._count_inflected(context))
        return () if accepted >= len(spans) else self._lacking(context, spans, accepted)

    def _lacking(self, context: Context, spans: list[Span], accepted: int) -> list[Finding]:
        if not context.allows(*self._source_gates, Span(0, 0)):
            return []
        assert context.source is not None
        sighting = Sighting(context, context.source[spans[0].start : spans[0].end], accepted)
        asked = (list(rule.check_sighting(self, sighting)) for rule in self.rules)
        return next(filter(None, asked), [])

    def check_across(self, sights: Sequence[Sight]) -> Iterable[tuple[Sight, Finding]]:
        for rule in self.rules:
            yield from rule.check_uses(self, sights)

    def explain_source(self, context: Context, spans: list[Span]) -> Iterable[str]:
        found = ", ".join((context.source or "")[s.start : s.end] for s in spans)
        yield f"source term: {found} ({self.name}); accepted: {', '.join(self.entry.accepted)}"

    def refusal(self, context: Context) -> str:
        if self.entry.source and context.source is not None:
            return f"the source has none of {', '.join(self.entry.source)}"
        return ""

    # What the rules about terms ask

    def in_source(self, context: Context, owner: int) -> list[Span]:
        """Where the source has a source form of the entry, which is the detector ``owner``."""
        if not context.source:
            return []
        if context.languages[0]:
            return context.source_terms.get(owner, [])
        # Nobody knows what the source is in: its forms were not looked for with those of other entries.
        folded = context.source_folded
        return [span for form in self.entry.source for span in source_form.occurrences(form, folded, "")]

    def is_rendered(self, context: Context, spans: Sequence[Span], beside: Hit) -> bool:
        """Whether the translation has the term itself, beside a hit, for each place where the source has it.

        Other accepted forms may be too common to tell ("Kong", "it is").
        """
        if not spans:
            return False
        places = occurrences(context.folded, Form.of(self.entry.term), context.text)
        return sum(not (beside.start < at.end and at.start < beside.end) for at in places) >= len(spans)

    @cached_property
    def _source_gates(self) -> tuple[Gate, Gate]:
        """Only what the gates ask of the source; the rest needs a place in the translation."""
        when, unless = (
            {scope: words for scope, words in gate.items() if scope == "source"}
            for gate in (self.entry.when, self.entry.unless)
        )
        return when, unless

    @cached_property
    def hidden(self) -> list[tuple[Form, bool, Wrong]]:
        """The wrong forms that are looked for only beside the source: the form, whether plural, and as declared."""
        return [
            (Form.of(form), many, wrong)
            for wrong in self.entry.wrong
            if self.entry.is_hidden(wrong)
            for form, many in self._forms(wrong)
        ]

    def accepted_in(self, context: Context) -> bool:
        """Whether the translation has an accepted form of the entry, with whatever endings its language may add."""
        return self._count_accepted(context, 1) > 0 or (self.inflects and self._count_inflected(context) > 0)

    def has_wrong(self, context: Context) -> bool:
        """Whether the translation has a wrong form of the entry, whatever comes of it."""
        return any(
            True
            for wrong in self.entry.wrong
            for form, _ in self._forms(wrong)
            for _ in occurrences(context.folded, Form.of(form), context.text)
        )

    def inflected(self, context: Context, wrong: Wrong) -> Iterator[Span]:
        """Where the translation has a wrong form with other endings than those that are looked for at once."""
        if self.inflects:
            for span in stems.occurrences(wrong.text, context.text, self._target):
                if not any(same(context.text[span.start : span.end], form) for form, _ in self._forms(wrong)):
                    yield span

    def _forms(self, wrong: Wrong) -> Iterator[tuple[str, bool]]:
        yield wrong.text, False
        if self.entry.inflect and self.entry.type in ("term", "organisation"):
            for many in self._inflection.plurals(wrong.text):
                yield many, True

    def _count_inflected(self, context: Context) -> int:
        """How many accepted forms a text has with whatever endings, or in compounds; what overlaps counts once."""
        found: list[Span] = []
        for form in sorted(self.entry.accepted, key=len, reverse=True):
            for span in stems.occurrences(form, context.text, self._target, compounds=True):
                if not any(span.start < each.end and each.start < span.end for each in found):
                    found.append(span)
        return len(found)

    def _count_accepted(self, context: Context, enough: int) -> int:
        """How many accepted forms a text has, counted no further than ``enough``."""
        if self._accepted is None:
            forms = dict.fromkeys(
                form for text in self.entry.accepted for form in (text, self._inflection.plural(text))
            )
            folds = [fold_bytes(form) for form in forms]
            for name, fold in zip(forms, folds, strict=True):
                if characters := "".join(filter(str.isalnum, shared(name))):
                    self._characters.setdefault(fold.lower(), []).append(characters)
            if self.entry.type == "person":  # a name is written with its capitals
                self._accepted = [(each, True) for form in folds for each in dict.fromkeys((form, form.upper()))]
            else:  # abbreviations count only in their own case: "UM" is not in "um"
                self._accepted = [
                    (form, True) if form.isupper() and len(form) <= 6 else (form.lower(), False) for form in folds
                ]
            # "CDC" in the wrong "CDC Center" is not the accepted form; "github" differs from GitHub in nothing but case.
            longer = [wrong.text for wrong in self.entry.wrong if not is_case_only(self.entry, wrong.text)]
            known = [fold_bytes(wrong).lower() for wrong in longer]
            self._covering = [w for w in known if any(form.lower() in w for form in folds)]
        folded = context.folded
        data, low = folded.data, folded.low
        for wrong in self._covering:
            at = low.find(wrong)
            if at >= 0:
                data = data[:at] + bytes(len(wrong)) + data[at + len(wrong) :]
                low = data.lower()
        found = 0
        for form, exact in self._accepted:
            text = data if exact else low
            if form in text:
                found += count(folded, text, form, context.text, self._characters.get(form.lower(), ()))
                if found >= enough:
                    break
        return found - self._count_hyphened(context.text) if found and self.entry.type == "person" else found

    def _count_hyphened(self, text: str) -> int:
        """How often a text has the words of a name joined by hyphens, which in names are more than another space."""
        if "-" not in text:
            return 0
        names = {form.replace(" ", "-") for form in self.entry.accepted} - set(self.entry.accepted)
        return sum(
            len(re.findall(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)) for name in names if name in text
        )
