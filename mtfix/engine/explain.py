"""Why rules fired or did not fire in a line: all candidates there, and their results."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mtfix.core.document import Document, Segment
from mtfix.core.errors import MtfixError
from mtfix.core.text import Span
from mtfix.core.wording import counted
from mtfix.engine.check import check
from mtfix.engine.placing import touches_protected
from mtfix.glossary.schema import SCOPES, Entry, Gate
from mtfix.rules.ruleset import Ruleset
from mtfix.rules.support.base import BaseRule, Detector
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined


def line(document: Document, rules: Ruleset, number: int, column: int = 0) -> Iterator[str]:
    """What was found and rejected in one line (from 1) of a document, one line of text each.

    ``column`` (from 1, in code points) asks only for what includes this character. Raises MtfixError for a column
    after the end of the line.
    """
    start = document.lines.start(number)
    end = document.text.find("\n", start)
    place = Span(start, len(document.text) if end < 0 else end)
    if column:
        if column > place.end - place.start + 1:
            length = place.end - place.start
            raise MtfixError(
                f"there is no column {column}; the line has {counted(length, 'character')}",
                path=document.path,
                line=number,
            )
        place = Span(start + column - 1, start + column)

    def there(span: Span) -> bool:
        if column:
            return span.start < place.end and max(span.end, span.start + 1) > place.start
        return span.start <= place.end and span.end >= place.start

    found = [finding for finding in check(document, rules) if there(finding.span)]
    for segment in document.segments:
        where = segment.to_file(Span(0, len(segment.text)))
        if where.start <= place.end and where.end >= place.start:
            if segment.source is not None:
                yield f"source: {segment.source}"
                yield f"target: {segment.text}"
            sources = Joined([segment.source], rules.languages[0])
            terms = {hit.owner: hit.spans for hit in rules.source_hits(sources)}
            yield from _segment(Context(segment, document, rules.languages, terms), rules, there)
    for finding in found:
        new = finding.replacements(document.text)
        old = document.text[finding.span.start : finding.span.end]
        change = f"{old!r} → {new[0]!r}" if new else repr(old)
        why = finding.evidence or finding.message
        yield f"reported: {finding.rule} ({finding.entry}): {change}, {finding.safety.label}: {why}"
    if not found:
        yield "no findings at this column" if column else "no findings in this line"


def _segment(context: Context, rules: Ruleset, there: Callable[[Span], bool]) -> Iterator[str]:
    segment = context.segment
    seen: set[str] = set()
    for occurrence in rules.hits(segment.text, context.folded):
        span = Span(occurrence.start, occurrence.end)
        if not there(segment.to_file(span)):
            continue
        detector = rules.detector(occurrence.owner)
        if any(True for _ in detector.check(context, occurrence)):
            reason = _protected(segment, span)
        else:
            reason = _refusal(detector, context, span)
        text = f"candidate: {_label(detector)} at {segment.text[span.start : span.end]!r}: {reason}"
        if reason and text not in seen:
            seen.add(text)
            yield text
    if segment.source is not None:
        for owner, spans in context.source_terms.items():
            yield from rules.detector(owner).explain_source(context, spans)
        # Rules of one kind read the pair in the same way.
        kinds = {rule.spec.kind: rule for rule in rules.running("check_pair")}
        for kind, rule in kinds.items():
            for text in rule.explain(context):
                yield f"{kind}: {text}"


def derived(entry: Entry, language: str) -> list[str]:
    """The mistranslations derived from the source terms of an entry, which are searched only beside a source."""
    accepted = {form.lower() for form in entry.accepted}
    if entry.type == "person":
        from mtfix.languages.support.romanise import romanised

        forms = [form for source in entry.source for form in romanised(source, language, entry.readings)]
    else:
        from mtfix.languages.support.calque import calques

        forms = [form for source in entry.source for form in calques(source, language)] if entry.calques else []
    return [form for form in dict.fromkeys(forms) if form.lower() not in accepted]


def _label(detector: Detector) -> str:
    return detector.id if isinstance(detector, BaseRule) else detector.name


def _protected(segment: Segment, span: Span) -> str:
    return (
        "inside code, an address or a placeholder, which is never changed"
        if touches_protected(segment, span)
        else ""
    )


def _refusal(detector: Detector, context: Context, span: Span) -> str:
    subject = detector.subject
    for scope, words in subject.when.items():
        if not context.allows({scope: words}, {}, span):
            return f"needs one of {', '.join(words)} {SCOPES[scope]}"
    for scope, words in subject.unless.items():
        if context.allows({scope: words}, {}, span):
            return f"excluded by {_which(context, scope, words, span)} {SCOPES[scope]}"
    return detector.refusal(context)


def _which(context: Context, scope: str, words: tuple[str, ...], span: Span) -> str:
    gate: Gate
    for word in words:
        gate = {scope: (word,)}
        if context.allows(gate, {}, span):
            return f"“{word}”"
    return "a word"
