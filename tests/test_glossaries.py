"""Every example of every glossary, shipped ones and those that show how terms are matched."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mtfix.core.finding import Finding, Safety
from mtfix.engine.check import check
from mtfix.glossary import packs
from mtfix.glossary.index import Index
from mtfix.glossary.load import load
from mtfix.glossary.schema import Entry, Example, RuleSpec
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.terminology.examples import document, run_examples

DATA = Path(__file__).parent / "data"
SHIPPED = sorted(Path(packs.shipped()).glob("*/*.yml"))
PAIRS = packs.pairs()
# Ids that have a page; tests/test_rule_pages.py looks at the pages.
DECLARED = {spec.rule for path in SHIPPED for spec in packs.read(str(path)).rules}


@pytest.mark.parametrize(
    "path",
    [
        *SHIPPED,
        DATA / "matching.yml",
        *(
            DATA / f"{name}.yml"
            for name in (
                "bilingual",
                "names",
                "into-zh",
                "into-uk",
                "into-de",
                "into-cs",
                "boundaries-ja",
                "boundaries-ko",
                "case-only",
            )
        ),
    ],
    ids=lambda p: f"{p.parent.name}/{p.stem}",
)
def test_examples(path: Path) -> None:
    outcome = run_examples(packs.read(str(path)))
    assert outcome.examples
    assert not outcome.failures, "\n".join(f"{f.line}: {f.entry}: {f.message}" for f in outcome.failures)
    assert outcome.rules <= DECLARED


@pytest.mark.parametrize("pair", PAIRS)
def test_no_safe_fix_touches_what_must_stay(pair: str) -> None:
    """All glossaries of a pair together: another entry must not correct what one entry keeps."""
    source, _, target = pair.rpartition("-")
    glossaries = [packs.read(path) for path in packs.select(target, source)]
    rules = Ruleset(Index(compile_rules(glossaries, (source, target))), (source, target))
    wrong = []
    for glossary in glossaries:
        if glossary.pair[0] not in ("", source):
            continue
        for item in (*glossary.entries, *glossary.rules):
            for example in item.examples:
                text = example.keep or example.good
                for finding in check(document(text, example.source), rules) if text else ():
                    if _corrects(finding) and finding.entry != item.name and not _left_to(item, finding):
                        found = text[finding.span.start : finding.span.end]
                        wrong.append(
                            f"{item.name}: {finding.rule} {finding.entry} would correct {found!r} in {text!r}"
                        )
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "path", [p for p in SHIPPED if "-" in p.parent.name], ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_a_pack_of_a_pair_says_whether_its_entries_need_the_source(path: Path) -> None:
    text = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    assert "terms" not in text or text["defaults"].get("needs_source") in ("yes", "no")


def test_a_template_serves_the_entries_without_examples_of_their_own() -> None:
    glossary = load(
        """
pair: zh-en
templates:
  - {source: "{context}有{source}。", bad: "{context}They have {wrong}.", good: "{context}They have {term}."}
  - {source: "有{unless}。", keep: "They have {wrong}."}
terms:
  - term: sea harbour
    source: [海港]
    wrong: [{text: [ocean port, sea port], to: seaport, needs_source: yes}, big port]
    when: {source: [船], context: [ships]}
    unless: {source: [海港城]}
  - term: dock
    source: [码头]
    wrong: [horse head]
    examples:
      - {keep: The horse head is of marble.}
"""
    )
    harbour, dock = glossary.entries
    assert [(w.text, w.to, w.needs_source) for w in harbour.wrong] == [
        ("ocean port", "seaport", True),
        ("sea port", "seaport", True),
        ("big port", "", None),
    ]
    assert [e._replace(line=0) for e in harbour.examples] == [
        Example(source="船: 有海港。", bad="ships: They have ocean port.", good="ships: They have seaport."),
        Example(source="有海港城。", keep="They have ocean port."),
    ]
    assert [(e.bad, e.keep) for e in dock.examples] == [
        ("", "The horse head is of marble."),
        ("They have horse head.", ""),
    ]


def _left_to(item: Entry | RuleSpec, finding: Finding) -> bool:
    """Whether a gate of the item keeps it silent where the source has the term of the other entry: 日本东北大学."""
    gate = item.unless.get("source", ())
    return bool(finding.source) and any(word in finding.source or finding.source in word for word in gate)


def _corrects(finding: Finding) -> bool:
    """Whether `fix` would act. A template fills any word in after its article: that is no claim about a/an; and
    the sources of examples may be parts of sentences, without their stop."""
    return (
        finding.safety is Safety.SAFE and bool(finding.fixes) and finding.rule not in ("a-an", "final-punctuation")
    )


def test_former_names_are_read() -> None:
    term = "terms:\n  - {{term: Harbour Council, wrong: [port parliament], when: {{{}: [ships]}}}}\n"
    assert load(term.format("document")).entries == load(term.format("context")).entries
    rule = (
        "rules:\n  - {{rule: lost-tag, kind: pattern, message: lost, literals: ['<lost>'], pattern: '<lost>', {},"
        " examples: [{{bad: 'a <lost> b'}}, {{keep: 'a <b> c'}}]}}\n"
    )
    former, present = (load(rule.format(option)) for option in ("shields: ignore", "protected: include"))
    for glossary in (former, present):
        assert run_examples(glossary).failures == []
