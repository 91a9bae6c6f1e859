"""Terms of the glossary: known mistranslations corrected, and with the source at hand, missing terms found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from mtfix.core.document import Segment
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Span
from mtfix.glossary.fold import Folded, fold, fold_bytes
from mtfix.glossary.schema import Entry, Gate, RuleSpec, Wrong, see
from mtfix.languages import english
from mtfix.rules.support import drift
from mtfix.rules.support.base import SAFETIES, BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.replace import around, in_kind, with_possessive

# An accepted form may be inflected, or made an adjective: "Belarus" in "Belarusian".
_ENDING = re.compile(rb"(?i)(?:e?s|e?d|ing|e?rs?|[aie]?an|ese|al|ly)(?![A-Za-z0-9])")
_WORD_BYTE = bytes(chr(code).isalnum() for code in range(256))


class Rule(BaseRule):
    """One entry of a glossary."""

    finds = ("term", "term-missing", "name", "drift")

    def __init__(self, entry: Entry) -> None:
        super().__init__(
            RuleSpec(
                rule="term",
                kind="term",
                message=f"known mistranslation of {entry.term!r}",
                file=entry.file,
                severity=entry.severity,
                safety=entry.safety,
            )
        )
        self.entry = entry
        self.can_drift = drift.can_drift(entry)
        self._accepted: list[tuple[bytes, bool]] | None = None  # folded, and whether case counts
        self._covering: list[bytes] = []  # wrong forms that hold an accepted one
        self._hidden: list[tuple[bytes, bool, Wrong]] | None = None  # what is looked for only beside the source
        self._generated: tuple[tuple[bytes, Wrong], ...] | None = None

    def declaration(self) -> dict[str, Any]:
        return entry_record(self.entry)

    # Without the source

    def triggers(self) -> Iterator[Trigger]:
        for number, wrong in enumerate(self.entry.wrong):
            if self.entry.is_hidden(wrong):
                continue
            for form, many in self._forms(wrong):
                yield Trigger(form, f"{number}{'p' if many else 's'}")

    def source_triggers(self) -> Iterator[Trigger]:
        """The source-language forms, folded; of a form with ``*`` endings its longest fixed part."""
        for number, form in enumerate(self.entry.source):
            fixed, before, behind = _fixed(form)
            bounds = "none" if before.endswith("*") else "start" if behind.startswith("*") else "both"
            yield Trigger(fixed, str(number), words=bounds)

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        wrong = self.entry.wrong[int(hit.payload[:-1])]
        return self._correct(context, hit.span, wrong, hit.payload[-1] == "p", known=self._in_source(context))

    def _forms(self, wrong: Wrong) -> Iterator[tuple[str, bool]]:
        yield wrong.text, False
        if self.entry.inflect and self.entry.type in ("term", "organisation"):
            for many in english.plurals(wrong.text):
                yield many, True

    def _correct(
        self, context: Context, span: Span, wrong: Wrong, many: bool, *, known: str, evidence: str = ""
    ) -> Iterator[Finding]:
        entry, text = self.entry, context.text
        if _inside_word(text, span) or self._in_accepted(text, span, wrong.text):
            return
        if not context.allows(entry.when, entry.unless, span):
            return
        safety = entry.safety_of(wrong)
        if entry.source and context.source is not None and not known and safety != "safe":
            return  # the source is there and speaks of something else
        sure = Safety.SAFE if safety == "source" and known else SAFETIES[safety]
        if safety == "source" and not self._is_sure(context.text, span, wrong):
            sure = Safety.REVIEW
        span, mark = with_possessive(text, span)
        found = text[span.start : span.end - (len(mark) + 1 if mark and text[span.end - 1] == "s" else len(mark))]
        term = entry.correction(wrong)
        plural = ((entry.plural if not wrong.to else "") or english.plural(term)) if many else ""
        new = in_kind(found, wrong.text, term, plural=plural, mark=mark)
        edits = around(text, span, new, entry.article)
        fix = Fix(tuple(edits), sure)
        whole = Span(min(span.start, fix.span.start), max(span.end, fix.span.end))
        if all(text[e.start : e.end] == e.new for e in edits):
            return
        gates = context.why(entry.when, span)
        yield self.finding(
            whole,
            fixes=() if sure is Safety.HINT else (fix,),
            suggestions=(new,) if sure is Safety.HINT else (),
            safety=sure,
            message=f"should be “{term}”" + (f": {entry.note}" if entry.note else ""),
            evidence="; ".join(
                part
                for part in (
                    evidence or f"“{wrong.text}” is a known mistranslation",
                    f"the source has {known}" if known else "",
                    gates,
                    see(entry.cite),
                )
                if part
            ),
            source=known,
        )._replace(entry=entry.name)

    def _is_sure(self, text: str, span: Span, wrong: Wrong) -> bool:
        """Whether a mistranslation beside its source is one without doubt.

        A shorter name is not a wrong one ("University of Brunei"), a single common word may be the right
        rendering of something else in the sentence, and a part of a compound ("anti-…") has its own sense.
        """
        words = _words(wrong.text)
        if words <= _words(self.entry.correction(wrong)):
            return False
        if len(words) == 1 and self.entry.is_hidden(wrong):
            return False
        return not (len(words) > 1 and text[span.start - 1 : span.start] == "-" and text[span.start].isupper())

    def _in_accepted(self, text: str, span: Span, wrong: str) -> bool:
        """Whether the span is part of an accepted form that stands there already."""
        part = fold_bytes(wrong).lower()
        for form in self.entry.accepted:
            whole = fold_bytes(form).lower()
            at = whole.find(part)
            while at >= 0:
                start = span.start - at
                if start >= 0 and _same(text[start : start + len(form)], form):
                    return True
                at = whole.find(part, at + 1)
        return False

    def _in_source(self, context: Context) -> str:
        """The entry's source form that stands in the source text, or ""."""
        if not context.source:
            return ""
        folded = context.source_folded
        for form in self.entry.source:
            if (found := _source_pattern(form, context.languages[0]).search(folded)) is not None:
                return context.source[found.start() : found.end()]
        return ""

    # With the source

    def check_source(self, context: Context, spans: list[Span]) -> Iterable[Finding]:
        """What the translation makes of this entry's term, which stands at ``spans`` of the source."""
        stand = self._count_accepted(context.folded, len(spans))
        return () if stand >= len(spans) else self._lacking(context, spans, stand)

    def _lacking(self, context: Context, spans: list[Span], stand: int) -> Iterator[Finding]:
        """What stands in the place of the accepted forms, of which there are fewer than terms in the source."""
        entry = self.entry
        if not context.allows(_source_gates(entry.when), _source_gates(entry.unless), Span(0, 0)):
            return
        assert context.source is not None
        known = context.source[spans[0].start : spans[0].end]
        folded = context.folded
        found = list(self._known(context, folded, known))
        if found:
            yield from found
            return
        if stand:
            return
        if entry.type == "person":
            from mtfix.rules.support.name import mistaken

            if any(
                True
                for wrong in entry.wrong
                for _ in _occurrences(folded, fold_bytes(wrong.text).lower(), context.text)
            ):
                return  # found without the source already
            finding = mistaken(entry, known, context)
            if finding is not None:
                yield finding._replace(entry=entry.name)
                return
        elif entry.calques:
            found = list(self._calqued(context, folded, known))
            if found:
                yield from found
                return
        if entry.missing and context.allows(entry.when, entry.unless, Span(0, 0)):
            sure = SAFETIES[entry.missing]
            yield self.finding(
                Span(0, 0) if not context.text else _trimmed(context.text),
                rule="term-missing",
                safety=Safety.HINT,
                message=f"no accepted translation of {known}: expected “{entry.term}”",
                evidence="; ".join(filter(None, (f"the source has {known}", see(entry.cite)))),
                source=known,
                severity=self.severity if sure < Safety.HINT else Severity.INFO,
            )._replace(entry=entry.name)

    def use(self, segment: Segment, number: int) -> drift.Use | None:
        """The accepted form that stands in a segment whose source has the term."""
        return drift.use(self.entry, segment, number)

    def drifted(self, uses: list[drift.Use]) -> Iterator[tuple[Segment, Finding]]:
        """What is called by another name than elsewhere in the document."""
        return drift.drifted(self.entry, uses)

    def _known(self, context: Context, folded: Folded, known: str) -> Iterator[Finding]:
        """Known mistranslations that need the source (the others are found without it)."""
        if self._hidden is None:
            self._hidden = [
                (fold_bytes(form).lower(), many, wrong)
                for wrong in self.entry.wrong
                if self.entry.is_hidden(wrong)
                for form, many in self._forms(wrong)
            ]
        low = folded.low
        for form, many, wrong in self._hidden:
            if form in low:
                for span in _occurrences(folded, form, context.text):
                    yield from self._correct(context, span, wrong, many, known=known)

    def _calqued(self, context: Context, folded: Folded, known: str) -> Iterator[Finding]:
        from mtfix.languages.calque import calques

        if self._generated is None:
            accepted = {form.lower() for form in self.entry.accepted}
            self._generated = tuple(
                (
                    fold_bytes(form).lower(),
                    # A guess, and perhaps good English for something else: "Justice Department" for 司法部.
                    Wrong(form, safety="hint" if self.entry.safety == "hint" else "review"),
                )
                for form in calques(known, context.languages[0])
                if form.lower() not in accepted
            )
        for form, wrong in self._generated:
            for span in _occurrences(folded, form, context.text):
                found = list(
                    self._correct(
                        context,
                        span,
                        wrong,
                        False,
                        known=known,
                        evidence=f"“{wrong.text}” renders {known} literally",
                    )
                )
                if found:
                    yield from found
                    return

    def _count_accepted(self, folded: Folded, enough: int) -> int:
        """How many accepted forms stand there, counted no further than ``enough``."""
        if self._accepted is None:
            forms = dict.fromkeys(form for text in self.entry.accepted for form in (text, english.plural(text)))
            folds = [fold_bytes(form) for form in forms]
            # Abbreviations count only in their own case: "UM" is not in "um".
            self._accepted = [
                (form, True) if form.isupper() and len(form) <= 6 else (form.lower(), False) for form in folds
            ]
            # "CDC" in the wrong "CDC Center" is not the accepted form.
            known = [fold_bytes(wrong.text).lower() for wrong in self.entry.wrong]
            self._covering = [w for w in known if any(form.lower() in w for form in folds)]
        data, low = folded.data, folded.low
        for wrong in self._covering:
            at = low.find(wrong)
            if at >= 0:
                data = data[:at] + bytes(len(wrong)) + data[at + len(wrong) :]
                low = data.lower()
        count = 0
        for form, exact in self._accepted:
            text = data if exact else low
            if form in text:
                count += _count(text, form)
                if count >= enough:
                    break
        return count


def _count(data: bytes, form: bytes) -> int:
    count, at = 0, data.find(form)
    size = len(data)
    while at >= 0:
        end = at + len(form)
        left = not at or not _WORD_BYTE[data[at - 1]] or not _WORD_BYTE[form[0]]
        right = end >= size or not _WORD_BYTE[data[end]] or _ENDING.match(data, end) is not None
        count += left and right
        at = data.find(form, at + 1)
    return count


def _occurrences(folded: Folded, form: bytes, text: str) -> Iterator[Span]:
    """Where a form, folded and in lower case, stands as words of its own."""
    low, needle = folded.low, form
    at = low.find(needle)
    while at >= 0:
        span = Span(folded.offset(at), folded.offset(at + len(needle) - 1) + 1)
        if not _inside_word(text, span):
            yield span
        at = low.find(needle, at + 1)


def _inside_word(text: str, span: Span) -> bool:
    start, end = span
    return (start > 0 and text[start - 1].isalnum() and text[start].isalnum()) or (
        end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    )


def _same(found: str, form: str) -> bool:
    return fold(found).data.lower() == fold_bytes(form).lower()


def _words(form: str) -> frozenset[str]:
    """The words of a form that carry meaning, in singular as far as an s tells."""
    words = (w.removesuffix("s") for w in re.findall(r"\w+", form.lower().replace("'s", "").replace("’s", "")))
    return frozenset(words) - {"the", "of", "and", "for", "a", "an", "in", "on", "to"}


def _trimmed(text: str) -> Span:
    start = len(text) - len(text.lstrip())
    return Span(start, max(len(text.rstrip()), start))


def _source_gates(gate: Gate) -> Gate:
    """Only what a gate asks of the source; the rest needs a place in the translation."""
    return {scope: words for scope, words in gate.items() if scope == "source"}


@cache  # forms are few and asked for again and again
def _source_pattern(form: str, language: str) -> re.Pattern[str]:
    """A source form as a pattern over folded source text; ``*`` stands for any ending of a word."""
    from mtfix.languages.source import fold_source, is_unspaced

    form = fold_source(form, language)
    words = r"[\s\xa0-]+".join(r"\w*".join(map(re.escape, word.split("*"))) for word in form.split())
    return re.compile(words if is_unspaced(language) else rf"(?<!\w){words}(?!\w)")


@cache
def _fixed(form: str) -> tuple[str, str, str]:
    """The longest part of a source form without ``*``, all of it if it has none; what stands before, and behind."""
    fixed = max(re.split(r"[*\s]+", form), key=len) if "*" in form else form
    before, _, behind = form.partition(fixed)
    return fixed, before, behind


def source_span(form: str, folded: str, start: int, language: str) -> Span | None:
    """The whole form with ``*`` around a hit of its fixed part in folded source text; None where it is not one."""
    pattern, stop = _source_pattern(form, language), start + len(form) + 60
    if not _fixed(form)[1]:
        match = pattern.match(folded, start, stop)
        return Span(*match.span()) if match else None
    for match in pattern.finditer(folded, max(start - len(form) - 20, 0), stop):
        if match.start() <= start < match.end():
            return Span(*match.span())
    return None


def entry_record(entry: Entry) -> dict[str, Any]:
    """An entry as JSON can hold it, without what only tests need."""
    data: dict[str, Any] = {}
    for name, value in entry._asdict().items():
        if name in ("examples", "line") or value == Entry._field_defaults.get(name):
            continue
        if name == "wrong":
            value = [list(wrong) for wrong in value]  # half of the index: no names of fields
        data[name] = dict(value) if name in ("when", "unless") else value
    return data


def entry_from(record: dict[str, Any]) -> Entry:
    """The way back from ``entry_record``."""
    data = dict(record)
    data["wrong"] = tuple(Wrong(*w) for w in data.get("wrong", ()))
    for key in ("also", "source", "readings"):
        data[key] = tuple(data.get(key, ()))
    for key in ("when", "unless"):
        data[key] = {scope: tuple(words) for scope, words in data.get(key, {}).items()}
    return Entry(**data)
