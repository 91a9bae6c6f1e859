"""Whatever can be reported has a page, and the example of the page reports it and nothing else."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from mtfix.core.finding import Finding
from mtfix.engine.check import check
from mtfix.engine.policy import EVERYTHING, Policy
from mtfix.glossary import packs
from mtfix.glossary.index import Index
from mtfix.glossary.schema import Example, Glossary, RuleSpec
from mtfix.rules import kinds
from mtfix.rules.ruleset import Ruleset, compile_rules, make
from mtfix.rules.support.base import SAFETIES
from mtfix.terminology.examples import document, holding, languages_of

GLOSSARIES = [packs.read(str(path)) for path in sorted(Path(packs.shipped()).glob("*/*.yml"))]
RULES = [(glossary, spec) for glossary in GLOSSARIES for spec in glossary.rules]


def each_rule() -> list[object]:
    return [pytest.param(glossary, spec, id=spec.name) for glossary, spec in RULES]


def page_example(spec: RuleSpec) -> Example:
    return next(example for example in spec.examples if example.bad)


def compiled(languages: tuple[str, str], *more: Glossary) -> Ruleset:
    """All rules of a pair, with no entries but those of ``more``."""
    run = {os.path.realpath(path) for path in packs.select(languages[1], languages[0] or "none")}
    found = [glossary._replace(entries=()) for glossary in GLOSSARIES if os.path.realpath(glossary.path) in run]
    return Ruleset(Index(compile_rules([*found, *more], languages)), languages)


rules_for = cache(compiled)


@pytest.mark.parametrize(("glossary", "spec"), each_rule())
def test_each_rule_has_a_page(glossary: Glossary, spec: RuleSpec) -> None:
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", spec.rule)
    missing = [key for key in ("about", "why", "silent") if not getattr(spec, key)]
    assert not missing, f"{spec.name} (line {spec.line}) lacks {', '.join(missing)}"
    assert spec.about != spec.message
    assert {bool(example.bad) for example in spec.examples} == {True, False}


def _overlap(one: Finding, other: Finding) -> bool:
    return one.span.start <= other.span.end and other.span.start <= one.span.end


@pytest.mark.parametrize(("glossary", "spec"), each_rule())
def test_the_example_of_a_page_reports_it_alone(glossary: Glossary, spec: RuleSpec) -> None:
    example = page_example(spec)
    languages = languages_of(example, glossary)
    rules = rules_for(languages) if example.term is None else compiled(languages, holding(example))
    policy = Policy(select=(spec.rule,)) if spec.default == "off" else EVERYTHING
    found = check(document(example.bad, example.source, example.format), rules, policy)
    own = [finding for finding in found if finding.rule == spec.rule]
    assert own
    # At the same place another rule may have something to add; elsewhere nothing is wrong.
    assert [other for other in found if not any(_overlap(other, each) for each in own)] == []
    for finding in own:
        assert finding.safety is SAFETIES[spec.safety] or spec.varies, "what decides the safety is not explained"


def test_no_two_rules_of_a_run_have_one_id() -> None:
    for pair in packs.pairs():
        source, _, target = pair.rpartition("-")
        run = {os.path.realpath(path) for path in packs.select(target, source or "none")}
        own = [glossary for glossary in GLOSSARIES if os.path.realpath(glossary.path) in run]
        ids = Counter(spec.rule for glossary in own for spec in glossary.rules)
        assert [name for name, count in ids.items() if count > 1] == []


def test_what_a_rule_finds_has_its_id() -> None:
    """Findings are made by ``BaseRule.finding``, which takes the id of the declaration."""
    for path in Path(next(iter(kinds.__path__))).glob("*.py"):
        assert not re.search(r"\bFinding\(", path.read_text(encoding="utf-8")), path.name


def test_every_id_is_answered() -> None:
    ids = {spec.rule for _, spec in RULES}
    command = [sys.executable, "-m", "mtfix", "rules", *sorted(ids)]
    pages = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert ids <= set(re.findall(r"^([a-z-]+): ", pages, re.MULTILINE))
    data = subprocess.run([*command, "--output-format", "json"], capture_output=True, text=True, check=True).stdout
    assert {rule["rule"] for rule in json.loads(data)["rules"]} == ids


def test_former_ids_lead_to_rules() -> None:
    every = Ruleset(Index(compile_rules(GLOSSARIES, ("zh", "en"))), ("zh", "en"))
    assert every.ids == {spec.rule for _, spec in RULES}
    for _, spec in RULES:
        assert set(spec.formerly) <= set(every.formerly.get(spec.rule, ()))


def test_kinds_know_what_requires_the_source() -> None:
    needs = {spec.rule for _, spec in RULES if make(spec).requires_source}
    assert {"number-missing", "untranslated-copy", "term-missing", "name-misspelt"} <= needs
    assert not {"number-grouping", "number-calendar", "doubled-word", "unused-suppression"} & needs
