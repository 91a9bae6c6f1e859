"""All rules of a run: compiled from glossaries into an index, and brought to life when they are met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from mtfix.core.discovery import Registry
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Identity
from mtfix.core.text import Span
from mtfix.glossary import packs
from mtfix.glossary.fold import Folded
from mtfix.glossary.index import Hit, Index, Made, Trigger
from mtfix.glossary.schema import Entry, Glossary, RuleSpec
from mtfix.languages import language as record_of
from mtfix.languages.support.source import fold_source
from mtfix.rules.support.base import BaseRule, Detector, is_texts
from mtfix.rules.support.joined import Joined

if TYPE_CHECKING:
    from mtfix.rules.support.term import TermRule

KINDS = Registry("mtfix.rules.kinds", "rule kind", group="mtfix.rules", needs=("Rule",))
# Characters of a literal: more than the matcher takes, and than anybody looks for.
_LONGEST = 1000
# What rules may implement to be run without a trigger.
_WAYS = ("check_segment", "check_pair", "check_document", "check_across", "check_unused")


class SourceHit(NamedTuple):
    """Where a source text has source forms of a detector. ``inside`` a longer form, they are but evidence."""

    number: int  # of the text
    owner: int  # the number of the detector
    spans: list[Span]
    inside: bool


class Ruleset:
    """The rules of one compiled index. ``languages`` are those of the source ("" if unknown) and the target."""

    def __init__(self, index: Index, languages: tuple[str, str] = ("", "en")) -> None:
        self.index = index
        self.languages = languages
        # The rules and entries by their numbers in the index.
        self.detectors = Made(self._revived)

    def detector(self, number: int) -> Detector:
        """A rule or an entry by its number in the index."""
        return self.detectors[number]

    def _revived(self, number: int) -> Detector:
        from mtfix.glossary.record import entry_from, rule_from

        record = self.index.record(number)
        if "rule" in record:
            return kind_class(spec := rule_from(record["rule"]))(spec)
        # Most texts hold no term that is wrong: what terms need is loaded with the first one.
        from mtfix.rules.support.term import Term

        return Term(entry_from(record["entry"]), self.languages[1], self.term_rules, source=self.languages[0])

    @cached_property
    def term_rules(self) -> list[TermRule]:
        """The rules that judge terms, in the order in which they are asked."""
        return [self.detector(number) for number in self.index.facts["terms"]]  # type: ignore[misc]

    def rule(self, name: str) -> BaseRule | None:
        """The rule with an id; None where no glossary of the run declares it."""
        number = self.index.facts["rules"].get(name)
        rule = None if number is None else self.detector(number)
        return rule if isinstance(rule, BaseRule) else None

    def accepted(self, numbers: Iterable[int]) -> Iterator[str]:
        """The translations that the entries among some detectors accept."""
        for number in numbers:
            entry = self.detector(number).subject
            if isinstance(entry, Entry):
                yield from entry.accepted

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all rules here, as findings have them."""
        return frozenset(self.index.facts["rules"])

    @property
    def formerly(self) -> Mapping[str, Sequence[str]]:
        """The ids that rules had in earlier releases, by the ids that they have now."""
        found: dict[str, list[str]] = self.index.facts["formerly"]
        return found

    @property
    def rivalry(self) -> Mapping[str, str]:
        """Of rules that report one thing at a place, the longest: what they contend for, by their ids."""
        found: dict[str, str] = self.index.facts["rivalry"]
        return found

    @cached_property
    def requiring_source(self) -> frozenset[str]:
        """The ids of the rules that find nothing, or not all, without the source."""
        return frozenset(self.index.facts["source"])

    def successors(self, old: Identity) -> list[Identity]:
        """What a finding may be known by now that an earlier release knew by an id, or under a declaration, that a
        rule here names as its former one. The entries that rules about terms speak of keep their names."""
        declared = old.entry.rpartition(": ")[2]
        found = []
        for name, former in self.formerly.items():
            if old.rule in former or (old.rule == name and declared in former):
                rule = self.rule(name)
                if rule is not None:
                    number = self.index.facts["rules"][name]
                    kept = number in self.index.facts["terms"]
                    found.append(Identity(name, *(old[1:] if kept else (rule.name, rule.version))))
        return found

    def running(self, way: str) -> list[BaseRule]:
        """The rules that no literal announces, by the method that they implement."""
        return [self.detector(number) for number in self.index.facts[way]]  # type: ignore[misc]

    def citations(self) -> dict[str, str]:
        """Where the facts come from, by the names of the entries and rules that say so."""
        found = {}
        for number in range(len(self.index)):
            (declared,) = self.index.record(number).values()
            if declared.get("cite"):
                found[f"{declared['file']}: {declared.get('term') or declared['rule']}"] = declared["cite"]
        return found

    def hits(self, text: str, folded: Folded) -> list[Hit]:
        """The triggers that a target text has, which comes with its folded form."""
        return self.index.target(text, folded)

    def source_hits(self, source: Joined) -> Iterator[SourceHit]:
        """The source forms that source texts have.

        The longest match wins: 北京 in 北京大学 is no place name, if an entry knows the university. What it names may
        hold the shorter one all the same: 香港 in 香港大学, the University of Hong Kong.
        """
        language = self.languages[0]
        folded = fold_source(source.text, language)
        hits: set[tuple[int, int, int]] = set()
        for hit in self.index.source(folded):
            if span := self.detector(hit.owner).source_span(hit, folded, language):
                hits.add((span.start, -span.end, hit.owner))
        found: dict[tuple[int, int, bool], list[Span]] = {}
        last, owners = Span(-1, -1), list[int]()
        for low, high, owner in sorted(hits):
            span = Span(low, -high)
            inside = span.start < last.end and span != last
            if not inside:
                owners = [*owners, owner] if span == last else [owner]
                last = span
            elif not any(self.detector(each).holds(self.detector(owner)) for each in owners):
                continue
            number = source.number(span.start)
            start = source.starts[number]
            found.setdefault((number, owner, inside), []).append(Span(span.start - start, span.end - start))
        for (number, owner, inside), spans in found.items():
            yield SourceHit(number, owner, spans, inside)


def compile_rules(glossaries: Sequence[Glossary], languages: tuple[str, str]) -> bytes:
    """Compile glossaries into an index. Raises MtfixError for a rule whose kind or options are not known.

    The rules that no run does without are added where the glossaries do not declare them.
    """
    from mtfix.glossary.packing import pack
    from mtfix.glossary.record import entry_record, rule_record
    from mtfix.rules.support.term import Term, TermRule

    if not any(glossary.name == packs.CORE for glossary in glossaries):
        glossaries = [*glossaries, packs.read(packs.core())]
    records: list[dict[str, Any]] = []
    target: list[tuple[int, Trigger]] = []
    source: list[tuple[int, Trigger]] = []
    facts: dict[str, Any] = {way: [] for way in _WAYS}
    facts |= {"rules": {}, "formerly": {}, "rivalry": {}, "source": [], "terms": []}

    def add(detector: Detector, record: dict[str, Any], language: str) -> None:
        for trigger in detector.triggers():
            if len(trigger.literal) > _LONGEST:
                raise ValueError(f"a form of {len(trigger.literal)} characters; the longest may have {_LONGEST}")
            target.append((len(records), trigger))
        # A glossary that names no source language has its forms for whatever the source is in.
        if languages[0] and language in ("", languages[0]):
            source.extend((len(records), _folded(trigger, languages[0])) for trigger in detector.source_triggers())
        records.append(record)

    for glossary in glossaries:
        for entry in glossary.entries:
            try:
                add(
                    Term(entry, languages[1], source=languages[0]), {"entry": entry_record(entry)}, glossary.pair[0]
                )
            except ValueError as error:
                raise MtfixError(f"{entry.term[:80]!r}: {error}", path=glossary.path, line=entry.line) from None
        for spec in glossary.rules:
            rule, number = make(spec, glossary.path), len(records)
            facts["rules"].setdefault(rule.id, number)
            if spec.formerly:
                facts["formerly"].setdefault(rule.id, []).extend(spec.formerly)
            if rule.rivalry:
                facts["rivalry"][rule.id] = rule.rivalry
            if rule.requires_source:
                facts["source"].append(rule.id)
            if isinstance(rule, TermRule):
                facts["terms"].append(number)
            for way in _WAYS:
                if getattr(type(rule), way) is not getattr(BaseRule, way):
                    facts[way].append(number)
            try:
                add(rule, {"rule": rule_record(spec)}, glossary.pair[0])
            except ValueError as error:  # of a pattern that does not compile
                raise _wrong(spec, glossary.path, error) from None
    return pack(records, target, source, facts)


def make(spec: RuleSpec, path: str = "") -> BaseRule:
    """The rule of a declaration. Raises MtfixError where its kind or one of its options is unknown, or not valid.

    What takes long is not verified of shipped packs, which tests do.
    """
    cls = kind_class(spec, path)
    for option in spec.options:
        if option not in cls.options:
            known = ", ".join(cls.options) or "none"
            raise MtfixError(
                f"unknown option {option!r} of rule {spec.rule!r}; kind {spec.kind!r} knows: {known}",
                path=path,
                line=spec.line,
            )
    try:
        for option, value in spec.options.items():
            table = isinstance(value, dict) and option in cls.tables
            if not (table or isinstance(value, str) or is_texts(value)):
                raise ValueError(f"{option!r} takes a text or a list of texts")
        rule = cls(spec)
        if not packs.is_shipped(path):
            rule.verify()
        return rule
    except (KeyError, ValueError, TypeError) as error:
        raise _wrong(spec, path, error) from None


def _wrong(spec: RuleSpec, path: str, error: Exception) -> MtfixError:
    return MtfixError(f"rule {spec.rule!r}: {error}", path=path, line=spec.line)


def kind_class(spec: RuleSpec, path: str = "") -> type[BaseRule]:
    """The class of a rule kind: ``Rule`` in the module of that name, built in or of a plug-in."""
    try:
        found: type[BaseRule] = KINDS.load(spec.kind).Rule
    except MtfixError as error:
        raise MtfixError(error.message, path=path, line=spec.line) from None
    return found


def _folded(trigger: Trigger, language: str) -> Trigger:
    words = trigger.words if record_of(language).bounded else "none"
    return trigger._replace(literal=fold_source(trigger.literal, language), words=words)
