"""Proof: every entry and rule is run on its own examples."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from mtfix import engine
from mtfix.errors import MtfixError
from mtfix.formats.plain import lines
from mtfix.glossary.index import Index
from mtfix.glossary.schema import Entry, Example, Glossary, RuleSpec
from mtfix.languages.scripts import guess
from mtfix.languages.shields import fences
from mtfix.model import Document, Finding, Segment
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.text import Decoded, Edit, Safety, apply


class Failure(NamedTuple):
    """An example that does not come out as its author says."""

    path: str
    line: int
    entry: str
    message: str


class Outcome(NamedTuple):
    """How many examples a glossary has, and which of them fail."""

    examples: int
    failures: list[Failure]


def document(text: str, source: str = "") -> Document:
    """An example as a document, line by line beside its source if it has one."""
    if not source:
        segments = [Segment(text, shields=fences)]
    else:
        segments = lines(text)
        for segment, line in zip(segments, source.split("\n"), strict=False):
            segment.source = line
    return Document(Decoded(text, "utf-8", b""), segments)


def prove(glossary: Glossary) -> Outcome:
    """Run all examples of one glossary, each with its own entry or rule. Raises MtfixError for a bad rule."""
    index = Index(compile_rules([glossary], glossary.pair))
    rules = Ruleset(index, glossary.pair)
    failures: list[Failure] = []
    count = 0
    items: list[Entry | RuleSpec] = [*glossary.entries, *glossary.rules]
    for item in items:
        kinds = {bool(example.keep) for example in item.examples}
        fires = isinstance(item, RuleSpec) or item.wrong or item.missing or item.type == "person"
        if True not in kinds or (fires and False not in kinds):
            lacks = "one that must stay (keep:)" if True not in kinds else "one that is corrected (bad: and good:)"
            failures.append(Failure(glossary.path, item.line, item.name, f"examples lack {lacks}"))
        for example in item.examples:
            count += 1
            # Rules for any source have examples from several languages.
            source = glossary.pair[0] or guess(example.source)
            message = _run(
                item, example, rules if source == glossary.pair[0] else Ruleset(index, (source, glossary.pair[1]))
            )
            if message:
                failures.append(Failure(glossary.path, example.line or item.line, item.name, message))
    return Outcome(count, failures)


def _run(item: Entry | RuleSpec, example: Example, rules: Ruleset) -> str:
    def own(finding: Finding) -> bool:
        return finding.entry == item.name

    try:
        if example.keep:
            found = [f for f in engine.check(document(example.keep, example.source), rules) if own(f)]
            if found:
                spans = ", ".join(repr(example.keep[f.span.start : f.span.end]) for f in found)
                return f"must stay, but {spans} is found: {example.keep!r}"
            return ""
        found = [f for f in engine.check(document(example.bad, example.source), rules) if own(f)]
        if not found:
            return f"finds nothing in {example.bad!r}"
        if not example.good:
            return ""
        text = corrected(example.bad, example.source, rules, own)
        if text != example.good:
            return f"gives {text!r}, not {example.good!r}"
        again = corrected(text, example.source, rules, own)
        return "" if again == text else f"a second run gives {again!r}"
    except MtfixError as error:
        return error.message


def corrected(text: str, source: str, rules: Ruleset, wanted: Callable[[Finding], bool]) -> str:
    """A text with all corrections of the wanted findings, suggestions of mere hints included."""
    fixed = engine.fix(
        document(text, source), rules, lambda new: document(new.text, source), unsafe=True, wanted=wanted
    )
    hints = [
        Edit(f.span.start, f.span.end, f.suggestions[0])
        for f in fixed.left
        if wanted(f) and not f.fixes and f.suggestions and f.safety is Safety.HINT
    ]
    return apply(fixed.text, _apart(hints))


def _apart(edits: list[Edit]) -> Iterator[Edit]:
    end = -1
    for edit in sorted(edits):
        if edit.start >= end:
            yield edit
            end = edit.end
