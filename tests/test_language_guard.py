"""Which language tags, paths and texts name, and that rules of one language never run on another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import mtfix
from mtfix.core.errors import MtfixError
from mtfix.languages import detection, paths, tags
from mtfix.languages.tables.language_codes import ALIASES, CODES

DATA = Path(__file__).parent / "data"


def table(name: str) -> Any:
    return yaml.safe_load((DATA / f"{name}.yml").read_text(encoding="utf-8"))


TAGS, PATHS, TEXTS = table("language-tags"), table("language-paths"), table("language-texts")
FILES = table("language-files")


# Tags


@pytest.mark.parametrize(("written", "tag"), TAGS["normal"].items())
def test_normal_form(written: str, tag: str) -> None:
    assert tags.normal(written) == tag
    assert tags.normal(tag) == tag


@pytest.mark.parametrize("word", [*TAGS["tags"], *TAGS["words"]])
def test_tags_among_words(word: str) -> None:
    assert tags.is_tag(word) == (word in TAGS["tags"])


@pytest.mark.parametrize(("said", "tag"), TAGS["parsed"].items())
def test_what_people_say(said: str, tag: str) -> None:
    assert tags.parse(said) == tag


@pytest.mark.parametrize(("said", "meant"), TAGS["refused"].items())
def test_what_is_no_language(said: str, meant: str) -> None:
    with pytest.raises(MtfixError) as error:
        tags.parse(said)
    assert meant in str(error.value)
    assert repr(said) in str(error.value)


@given(
    st.one_of(st.text(max_size=30), st.from_regex(r"[A-Za-z]{2,3}([-_@.][A-Za-z0-9]{1,8}){0,4}", fullmatch=True))
)
def test_a_normal_form_is_its_own(text: str) -> None:
    assert tags.normal(tags.normal(text)) == tags.normal(text)


def test_codes_stand_for_known_languages() -> None:
    assert {tags.primary(tag) for tag in ALIASES.values()} <= CODES
    assert not ALIASES.keys() & CODES


# Paths


@pytest.mark.parametrize(("path", "tag"), [*PATHS["sure"].items(), *PATHS["likely"].items()])
def test_paths_that_name_a_language(path: str, tag: str) -> None:
    assert paths.claim(path) == (tag, path in PATHS["sure"])


@pytest.mark.parametrize("path", PATHS["none"])
def test_paths_that_name_none(path: str) -> None:
    assert paths.claim(path) == ("", False)


# Texts


@pytest.mark.parametrize(("language", "text"), [(k, text) for k, texts in TEXTS["sure"].items() for text in texts])
def test_texts_that_are_surely_in_a_language(language: str, text: str) -> None:
    assert detection.detect(text) == (language, True)


@pytest.mark.parametrize("text", TEXTS["likely_english"])
def test_texts_that_are_perhaps_english(text: str) -> None:
    assert detection.detect(text) == ("en", False)


@pytest.mark.parametrize("text", TEXTS["not_english"])
def test_texts_that_are_not_english(text: str) -> None:
    assert detection.detect(text).language != "en"


@pytest.mark.parametrize(
    ("expected", "text", "language"),
    [(e, text, lang) for e, texts in TEXTS["among"].items() for text, lang in texts.items()],
)
def test_texts_among_others(expected: str, text: str, language: str | None) -> None:
    assert detection.foreign(text, expected) == language


@given(st.text(max_size=200))
def test_every_text_has_an_answer(text: str) -> None:
    guess = detection.detect(text)
    assert guess.language or not guess.sure
    assert detection.foreign(text, "en") != "en"


def test_long_texts_are_sampled() -> None:
    text = "The end is near, and they know it.\n" * 30_000
    assert detection.detect(text) == ("en", True)
    assert detection.foreign(text, "de") == "en"


# Files


@pytest.mark.parametrize("case", FILES, ids=lambda case: case["about"])
def test_files(case: dict[str, Any], tmp_path: Path) -> None:
    for name, text in case["files"].items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mtfix", "lint", "--output-format", "json", *case.get("options", []), "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")
    said = json.loads(done.stdout)
    looked: Counter[str] = Counter()
    for row in said["checked"]:
        looked[row["language"] or "?"] += row["segments"]
    assert looked == case["languages"]
    found = [f"{f['path'].replace(os.sep, '/')}:{f['line']} {f['safety']}" for f in said["findings"]]
    assert found == case.get("finds", [])
    for text in case.get("notes", []):
        assert text in " ".join(said["notes"])
    assert bool(said["notes"]) == bool(case.get("notes"))


def test_who_names_the_language_means_it() -> None:
    assert mtfix.fix("Test of of file").text == "Test of file"
    assert mtfix.Checker(target_language="German").fix("Brief an Sam").text == "Brief an Sam"
    assert mtfix.Checker().fix("Test of of file").text == "Test of file"
    with pytest.raises(MtfixError, match="did you mean"):
        mtfix.Checker(target_language="Germna")
