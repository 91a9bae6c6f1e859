"""What is found in translations into other languages than English, and what translators do on purpose."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
import yaml

from mtfix import Checker
from mtfix.core.encoding import Decoded
from mtfix.core.finding import Finding, Severity
from mtfix.engine.check import check
from mtfix.glossary import packs
from mtfix.glossary.index import Index
from mtfix.project import files
from mtfix.rules.ruleset import Ruleset, compile_rules

TABLE = Path(__file__).parent / "data" / "any-target.yml"
ROWS = [
    pytest.param(group["languages"], row, id=f"{group['languages']} {row['text'][:40]}")
    for group in yaml.load(TABLE.read_text(encoding="utf-8"), yaml.BaseLoader)
    for row in group["rows"]
]


@cache
def rules(languages: str) -> Ruleset:
    source, _, target = languages.partition("-")
    glossaries = [packs.read(path) for path in packs.select(target, source)]
    return Ruleset(Index(compile_rules(glossaries, (source, target))), (source, target))


def findings(languages: str, source: str, text: str) -> list[Finding]:
    """What is said of one string of a JSON file beside its source."""
    how = files.Reading(source="source.json")
    strings = Decoded(json.dumps({"key": text}, ensure_ascii=False), "utf-8", b"")
    return check(files.parse(strings, "a.json", how, json.dumps({"key": source}).encode()), rules(languages))


@pytest.mark.parametrize(("languages", "row"), ROWS)
def test_what_is_found(languages: str, row: dict[str, str]) -> None:
    found = findings(languages, row["source"], row["text"])
    assert sorted({each.rule for each in found}) == sorted(row.get("finds", []))


def test_a_name_after_a_colon_is_no_prose_where_another_takes_its_place() -> None:
    loud = [each.severity for text in ("Hallo :nom", "Hallo") for each in findings("en-de", "Hello :name", text)]
    assert loud == [Severity.ERROR, Severity.WARNING]


def test_missing_stops_and_half_width_signs_are_no_more_than_information() -> None:
    found = findings("en-zh", "The boat is late, and they left.", "船晚了,他们走了")
    assert {each.rule for each in found} == {"final-sign", "halfwidth-comma"}
    assert all(each.severity is Severity.INFO for each in found)


@pytest.mark.parametrize(
    ("language", "text", "rules"),
    [
        ("es-MX", "Hay 12,345.5 barcos.", []),
        ("es-MX", "Hay 12.345,5 barcos.", ["number-missing"]),
        ("es-AR", "Hay 12.345,5 barcos.", []),
        ("de-CH", "Es gibt 12’345.5 Boote.", []),
    ],
)
def test_numbers_are_read_as_the_variety_writes_them(language: str, text: str, rules: list[str]) -> None:
    checker = Checker(source_language="en", target_language=language)
    assert [each.rule for each in checker.check(text, source="There are 12,345.5 boats.")] == rules
