"""How sure and how loud a finding about a term is, by what its wrong form shares with the right one."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mtfix.engine.check import check
from mtfix.glossary import packs
from mtfix.glossary.index import Index
from mtfix.glossary.load import load
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.terminology.examples import document

CASES = yaml.safe_load((Path(__file__).parent / "data" / "term-safety.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_safety_and_severity(case: dict[str, str]) -> None:
    source, _, target = case["pair"].partition("-")
    entry = {"safety": "source", "severity": "safety", "needs_source": "yes", **case["entry"]}  # type: ignore[dict-item]
    text = yaml.safe_dump({"pair": case["pair"], "terms": [entry]}, allow_unicode=True)
    rules_of_terms = [packs.read(path) for path in packs.select("", "") if "/any/" in path.replace("\\", "/")]
    glossaries = [*rules_of_terms, load(text, name="mine")]
    rules = Ruleset(Index(compile_rules(glossaries, (source, target))), (source, target))
    found = [each for each in check(document(case["text"], case["source"]), rules) if each.entry.startswith("mine")]
    assert [(each.safety.label, each.severity.label) for each in found] == [(case["safety"], case["severity"])]
