"""Proof: every entry and rule is run on its own examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Edit, apply
from mtfix.engine.check import check
from mtfix.engine.fix import FixResult, fix
from mtfix.engine.policy import EVERYTHING, Policy
from mtfix.formats.support.base import Options
from mtfix.formats.text import lines
from mtfix.glossary.index import Index
from mtfix.glossary.schema import Entry, Example, Glossary, RuleSpec
from mtfix.languages.support.scripts import guess
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.syntax.protected import fences


class Failure(NamedTuple):
    """An example that does not come out as its author says."""

    path: str
    line: int
    entry: str
    message: str


class Outcome(NamedTuple):
    """How many examples a glossary has, which of them fail, and the rules that find something in any of them."""

    examples: int
    failures: list[Failure]
    rules: frozenset[str]


def document(text: str, source: str = "", format: str = "") -> Document:
    """An example as a document: of a format, or line by line beside its source if it has one."""
    if format:
        from mtfix import formats

        found = formats.named(format).extract(text, Options())
        return Document(Decoded(text, "utf-8", b""), found.segments, format=format)
    if not source:
        segments = [Segment(text, protected_spans=fences)]
    else:
        segments = lines(text)
        for segment, line in zip(segments, source.split("\n"), strict=False):
            segment.source = line
    return Document(Decoded(text, "utf-8", b""), segments)


def run_examples(glossary: Glossary) -> Outcome:
    """Run all examples of one glossary, each with its own entry or rule. Raises MtfixError for a bad rule."""
    index = Index(compile_rules([glossary], glossary.pair))
    failures: list[Failure] = []
    met: set[str] = set()
    count = 0
    by_languages: dict[tuple[str, str], Ruleset] = {}
    for item in glossary.items:
        if lacks := lacking(item):
            failures.append(Failure(glossary.path, item.line, item.name, lacks))
        for example in item.examples:
            count += 1
            languages = languages_of(example, glossary)
            if example.term is not None:
                rules = Ruleset(Index(compile_rules([glossary, holding(example)], languages)), languages)
            else:
                rules = by_languages.setdefault(languages, Ruleset(index, languages))
            message = _run(item, example, rules, met)
            if message:
                failures.append(Failure(glossary.path, example.line or item.line, item.name, message))
    return Outcome(count, failures, frozenset(met))


def languages_of(example: Example, glossary: Glossary) -> tuple[str, str]:
    """The languages of an example: those that it names, else those of its glossary. Rules for any source have
    examples from several languages, rules for any target have them in English where they do not say."""
    before, _, target = example.pair.rpartition("-")
    return before or glossary.pair[0] or guess(example.source), target or glossary.pair[1] or "en"


def holding(example: Example) -> Glossary:
    """A glossary that has the one term of an example."""
    source, _, target = example.pair.rpartition("-")
    return Glossary("example", "", (source, target), entries=(example.term,) if example.term else ())


def lacking(item: Entry | RuleSpec) -> str:
    """What the examples of an entry or rule lack, "" for nothing."""
    kinds = {bool(example.keep) for example in item.examples}
    if True not in kinds:
        return "examples lack one that must stay (keep:)"
    fires = isinstance(item, RuleSpec) or item.wrong or item.missing or item.type == "person"
    return "examples lack one that is corrected (bad: and good:)" if fires and False not in kinds else ""


def _run(item: Entry | RuleSpec, example: Example, rules: Ruleset, met: set[str]) -> str:
    """What is wrong with an example, "" for nothing; the ids of all that is found in it are added to ``met``."""

    def own(finding: Finding) -> bool:
        return finding.rule == item.rule if isinstance(item, RuleSpec) else finding.entry == item.name

    # What is off by default is found where it is selected.
    policy = Policy(select=(item.rule,)) if isinstance(item, RuleSpec) and item.default == "off" else EVERYTHING
    try:
        if example.keep:
            every = check(document(example.keep, example.source, example.format), rules, policy)
            met.update(f.rule for f in every)
            if found := [f for f in every if own(f)]:
                spans = ", ".join(repr(example.keep[f.span.start : f.span.end]) for f in found)
                return f"must stay, but {spans} is found: {example.keep!r}"
            return ""
        fixed = fix(
            document(example.bad, example.source, example.format),
            rules,
            lambda new: document(new.text, example.source, example.format),
            unsafe=True,
            policy=policy,
            wanted=own,
        )
        met.update(f.rule for f in (*fixed.applied, *fixed.left))
        if fixed.fights:
            return fixed.fights[0].message
        if not any(own(f) for f in (*fixed.applied, *fixed.left)):
            return f"finds nothing in {example.bad!r}"
        text = _hinted(fixed, own)
        if example.good and text != example.good:
            return f"gives {text!r}, not {example.good!r}"
        return ""
    except MtfixError as error:
        return error.message


def _hinted(fixed: FixResult, wanted: Callable[[Finding], bool]) -> str:
    """The corrected text with the suggestions of mere hints carried out too."""
    hints = [
        Edit(f.span.start, f.span.end, f.suggestions[0])
        for f in fixed.left
        if wanted(f) and not f.fixes and f.suggestions and f.safety is Safety.HINT
    ]
    return apply(fixed.text, apart(hints))


def apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits without those that overlap an earlier one."""
    end = -1
    for edit in sorted(edits):
        if edit.start >= end:
            yield edit
            end = edit.end
