"""All rules of a run: compiled from glossaries into an index, and brought to life when they are met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from mtfix.core.discovery import Registry
from mtfix.core.errors import MtfixError
from mtfix.core.text import Span
from mtfix.glossary.fold import Folded
from mtfix.glossary.index import Hit, Index, Trigger, pack
from mtfix.glossary.schema import Glossary, RuleSpec
from mtfix.languages.source import fold_source, is_unspaced
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.joined import Joined

if TYPE_CHECKING:
    from mtfix.rules.term import Rule as Term

KINDS = Registry("mtfix.rules.kinds", "rule kind", group="mtfix.rules", needs=("Rule",))
_WAYS = ("check_segment", "check_pair", "check_document")


class Ruleset:
    """The rules of one compiled index. ``languages`` are those of the source ("" if unknown) and the target."""

    def __init__(self, index: Index, languages: tuple[str, str] = ("", "en")) -> None:
        self.index = index
        self.languages = languages
        self._rules: dict[int, BaseRule] = {}

    def rule(self, number: int) -> BaseRule:
        """A rule by its number in the index."""
        rule = self._rules.get(number)
        if rule is None:
            rule = self._rules[number] = _revive(self.index.record(number))
        return rule

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all rules here, as findings have them."""
        return frozenset(self.index.facts["ids"])

    def __iter__(self) -> Iterator[BaseRule]:
        return (self.rule(number) for number in range(len(self.index)))

    def running(self, way: str) -> list[BaseRule]:
        """The rules that no literal announces, by the method that they implement."""
        return [self.rule(number) for number in self.index.facts.get(way, ())]

    def citations(self) -> dict[str, str]:
        """Where the facts come from, by the names of the entries and rules that say so."""
        found = {}
        for number in range(len(self.index)):
            (declared,) = self.index.record(number).values()
            if declared.get("cite"):
                found[f"{declared['file']}: {declared.get('term') or declared['rule']}"] = declared["cite"]
        return found

    def hits(self, text: str, folded: Folded) -> list[Hit]:
        """The triggers that stand in a target text, which comes with its folded form."""
        return self.index.target(text, folded)

    def term(self, number: int) -> Term:
        """The rule with a number, which is a term of a glossary."""
        from mtfix.rules.term import Rule as Term

        rule = self.rule(number)
        assert isinstance(rule, Term)
        return rule

    def terms(self, source: Joined) -> Iterator[tuple[int, int, list[Span]]]:
        """The terms that stand in one of the source texts: the number of the text, that of the term, and the places.

        The longest match wins: 北京 in 北京大学 is no place name, if an entry knows the university.
        """
        from mtfix.rules.term import source_span

        folded = fold_source(source.text, self.languages[0])
        hits: set[tuple[int, int, int]] = set()
        forms: dict[int, tuple[str, ...]] = {}
        for start, end, owner, payload in self.index.source(folded):
            if owner not in forms:
                forms[owner] = self.term(owner).entry.source
            form = forms[owner][int(payload)]
            if "*" not in form:
                hits.add((start, -end, owner))
            elif span := source_span(form, folded, start, self.languages[0]):
                hits.add((span.start, -span.end, owner))
        found: dict[tuple[int, int], list[Span]] = {}
        last = Span(-1, -1)
        for low, high, owner in sorted(hits):
            span = Span(low, -high)
            if span.start < last.end and span != last:
                continue
            last = span
            number = source.number(span.start)
            start = source.starts[number]
            found.setdefault((number, owner), []).append(Span(span.start - start, span.end - start))
        for (number, owner), spans in found.items():
            yield number, owner, spans


def compile_rules(glossaries: Sequence[Glossary], languages: tuple[str, str]) -> bytes:
    """Compile glossaries into an index. Raises MtfixError for a rule whose kind or options are not known."""
    from mtfix.rules.term import Rule as Term
    from mtfix.rules.term import entry_record

    records: list[dict[str, Any]] = []
    target: list[tuple[int, Trigger]] = []
    source: list[tuple[int, Trigger]] = []
    facts: dict[str, Any] = {way: [] for way in _WAYS}
    ids = set(Term.finds)
    for glossary in glossaries:
        for entry in glossary.entries:
            term = Term(entry)
            target.extend((len(records), trigger) for trigger in term.triggers())
            if glossary.pair[0] and glossary.pair[0] == languages[0]:
                source.extend((len(records), _folded(trigger, languages[0])) for trigger in term.source_triggers())
            records.append({"entry": entry_record(entry)})
        for spec in glossary.rules:
            rule = make(spec, glossary.path)
            ids.update((spec.rule, *rule.finds))
            target.extend((len(records), trigger) for trigger in rule.triggers())
            for way in _WAYS:
                if getattr(type(rule), way) is not getattr(BaseRule, way):
                    facts[way].append(len(records))
            data = {**spec._asdict(), "examples": (), "when": dict(spec.when), "unless": dict(spec.unless)}
            records.append({"spec": {**data, "options": dict(spec.options)}})
    facts["ids"] = sorted(ids)
    return pack(records, target, source, facts)


def make(spec: RuleSpec, path: str = "") -> BaseRule:
    """The rule of a declaration. Raises MtfixError where its kind or one of its options is unknown."""
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
        return cls(spec)
    except (KeyError, ValueError, TypeError) as error:
        raise MtfixError(f"rule {spec.rule!r}: {error}", path=path, line=spec.line) from None


def kind_class(spec: RuleSpec, path: str = "") -> type[BaseRule]:
    """The class of a rule kind: ``Rule`` in the module of that name, built in or of a plug-in."""
    try:
        found: type[BaseRule] = KINDS.load(spec.kind).Rule
    except MtfixError as error:
        raise MtfixError(error.message, path=path, line=spec.line) from None
    return found


def _revive(record: dict[str, Any]) -> BaseRule:
    if "entry" in record:
        # Most texts hold no term that is wrong: what terms need is loaded with the first one.
        from mtfix.rules.term import Rule as Term
        from mtfix.rules.term import entry_from

        return Term(entry_from(record["entry"]))
    data = dict(record["spec"])
    for key in ("when", "unless"):
        data[key] = {scope: tuple(words) for scope, words in data[key].items()}
    return kind_class(spec := RuleSpec(**data))(spec)


def _folded(trigger: Trigger, language: str) -> Trigger:
    words = "none" if is_unspaced(language) else trigger.words
    return trigger._replace(literal=fold_source(trigger.literal, language), words=words)


def names(rules: Iterable[BaseRule]) -> list[str]:
    """The rule ids that rules report under."""
    return sorted({name for rule in rules for name in (rule.finds or (rule.id,))})
