"""Terms worth having: what a translation renders in several ways or leaves untranslated."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_learn import run

from mtfix.terminology.extract import Candidate, Rendering, extract

# Each line twice over: a frame, and the term in it.
FRAMES = (
    ("{} wurde gestern verkauft.", "{} was sold yesterday."),
    ("Wir reden nicht über {}.", "We do not talk about {}."),
    ("{} kostet zu viel Geld.", "{} costs too much money."),
    ("Niemand kennt {} besser als ich.", "Nobody knows {} better than me."),
    ("Ohne {} fährt das Schiff langsam.", "Without {} the ship goes slowly."),
    ("{} und der Anker sind neu.", "{} and the anchor are new."),
    ("Sie brachten {} in die Werkstatt.", "They took {} to the workshop."),
    ("Im Winter braucht {} Pflege.", "In winter {} needs care."),
)


def lines(term: str, *renderings: str) -> list[tuple[str, str]]:
    """A term in a line of its own with each rendering."""
    return [
        (source.format(term), target.format(new)) for (source, target), new in zip(FRAMES, renderings, strict=False)
    ]


HELM = lines("Ruderpinne", *["the tiller"] * 4, *["the rudder pin"] * 3)
KEEL = lines("Flossenkiel", *["the fin keel"] * 5, "the Flossenkiel")
WINCH = lines("Ankerwinde", *["the winch"] * 4, *["the winches"] * 3)
ALL = [*HELM, *KEEL, *WINCH]


def test_terms_with_several_renderings_or_none() -> None:
    assert extract(ALL, ("de", "en")) == [
        Candidate("Ruderpinne", 7, (Rendering("tiller", 4), Rendering("rudder pin", 3)), 0),
        Candidate("Flossenkiel", 6, (Rendering("fin keel", 5),), 1),
    ]


def test_forms_of_a_word_are_one_rendering() -> None:
    found = {one.source: one for one in extract(ALL, ("de", "en"), consistent=True)}
    assert found["Ankerwinde"] == Candidate("Ankerwinde", 7, (Rendering("winch", 7),), 0)
    assert found["Ankerwinde"].is_consistent


def test_what_is_the_same_in_both_languages_is_no_candidate() -> None:
    names = lines("Warnemünde", *["Warnemünde"] * 6, "the town")
    assert extract([*ALL, *names], ("de", "en")) == extract(ALL, ("de", "en"))


def test_a_script_without_spaces() -> None:
    frames = (
        "我们昨天看见了{}。",
        "他不喜欢{}的声音。",
        "{}在哪里？",
        "请把{}给我。",
        "没有{}就不能工作。",
        "新的{}很贵。",
        "{}已经修好了。",
    )
    new = ("crane", "crane", "crane", "crane", "hoist", "hoist", "hoist")
    target = ("We saw the {} yesterday.", "He dislikes the sound of the {}.", "Where is the {}?", "Give me the {}.",
              "Without the {} no work is done.", "A new {} costs a lot.", "The {} has been mended.")  # fmt: skip
    pairs = [(a.format("起重机"), b.format(c)) for a, b, c in zip(frames, target, new, strict=True)]
    assert extract(pairs, ("zh", "en")) == [
        Candidate("起重机", 7, (Rendering("crane", 4), Rendering("hoist", 3)), 0)
    ]
    back = [(b, a) for a, b in [(p, t.replace("hoist", "crane")) for p, t in pairs]]
    assert [one.renderings[0] for one in extract(back, ("en", "zh"), consistent=True) if one.source == "crane"] == [
        Rendering("起重机", 7)
    ]


def test_rare_terms_are_left_out() -> None:
    assert [one.source for one in extract(ALL, ("de", "en"), min_count=7)] == ["Ruderpinne"]
    assert extract(ALL, ("de", "en"), min_count=8) == []
    assert extract([], ("de", "en")) == []


@settings(max_examples=30, deadline=None)
@given(st.permutations(ALL))
def test_the_order_of_lines_does_not_matter(pairs: list[tuple[str, str]]) -> None:
    assert extract(pairs, ("de", "en")) == extract(ALL, ("de", "en"))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.text("ab c.1-", max_size=20), st.text("xy z.1-", max_size=20)), max_size=20))
def test_counts_hold_for_any_text(pairs: list[tuple[str, str]]) -> None:
    for one in extract(pairs, ("de", "en"), min_count=2, consistent=True):
        assert 2 <= one.lines <= len(pairs)
        assert one.renderings
        assert all(0 < rendering.lines <= one.lines for rendering in one.renderings)


# The command


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    source, target = tmp_path / "de.txt", tmp_path / "en.txt"
    source.write_text("".join(f"{pair[0]}\n" for pair in ALL), encoding="utf-8")
    target.write_text("".join(f"{pair[1]}\n" for pair in ALL), encoding="utf-8")
    return source, target


def test_text(files: tuple[Path, Path]) -> None:
    done = run("glossary", "extract", files[1], "--source", files[0])
    assert done.exit_code == 0, done.output
    assert done.output == "Ruderpinne (7): tiller 4, rudder pin 3\nFlossenkiel (6): fin keel 5, untranslated 1\n"


def test_a_table_and_json(files: tuple[Path, Path], tmp_path: Path) -> None:
    table = tmp_path / "both.tsv"
    table.write_text("source\ttranslation\n" + "".join(f"{a}\t{b}\n" for a, b in ALL), encoding="utf-8")
    done = run("glossary", "extract", table, "--output-format", "json", "--all")
    named = run("glossary", "extract", table, "--columns", "source,translation", "--output-format", "json", "--all")
    assert done == named
    data = json.loads(done.output)
    assert data["version"] == 1
    assert {
        "source": "Ankerwinde",
        "lines": 7,
        "renderings": [{"text": "winch", "lines": 7}],
        "untranslated": 0,
    } in data["terms"]


def test_a_spreadsheet_comes_back_as_a_glossary(files: tuple[Path, Path], tmp_path: Path) -> None:
    done = run("glossary", "extract", files[1], "--source", files[0], "--output-format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.output)))
    assert [(row["source"], row["target"], row["synonyms"]) for row in rows] == [
        ("Ruderpinne", "tiller", "rudder pin"), ("Flossenkiel", "fin keel", ""),
    ]  # fmt: skip
    path = tmp_path / "terms.csv"
    path.write_text(done.output, encoding="utf-8")
    brought = run("glossary", "import", path, "--pair", "de-en", "--output", tmp_path / "terms.yml")
    assert brought.exit_code == 0, brought.output
    assert "tiller" in (tmp_path / "terms.yml").read_text(encoding="utf-8")


def test_nothing_found_says_so(files: tuple[Path, Path]) -> None:
    done = run("glossary", "extract", files[1], "--source", files[0], "--min-count", "9")
    assert done.exit_code == 0
    assert "no term that is rendered in several ways in 20 lines; --min-count 2 asks for fewer lines" in done.output


def test_without_a_source_is_a_clear_error(files: tuple[Path, Path]) -> None:
    done = run("glossary", "extract", files[1])
    assert done.exit_code == 2
    assert "no line has both a source and a translation; name the source with --source" in done.output
