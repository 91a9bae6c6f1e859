"""How often terms are used, and how they are translated."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from mtfix.cli.glossary.usage import command
from mtfix.glossary.load import load
from mtfix.glossary.schema import Entry, Glossary, Wrong
from mtfix.terminology.usage import Usage, usage

MASTER = Entry("harbour master", file="t", source=("Hafenmeister*",), wrong=(Wrong("port champion"),))
HARBOUR = Entry("harbour", file="t", source=("Hafen",))
BOOK = Entry("logbook", file="t", source=("Logbuch",))


def used(*lines: tuple[str, str]) -> list[Usage]:
    glossary = Glossary("t", "", ("de", "en"), entries=(MASTER, HARBOUR, BOOK))
    return usage([glossary], [(source, text, "") for source, text in lines], ("de", "en"))


def test_each_segment_counts_once_for_a_term() -> None:
    found = used(
        ("Der Hafenmeister fragt den Hafenmeister.", "The harbour master asks the Harbour Master."),
        ("Der Hafenmeister kam.", "The port champion came."),
        ("Der Hafenmeister ging.", "He left."),
        ("Ein Boot.", "The harbour master's boat."),
    )
    assert found[0] == Usage("t: harbour master", "harbour master", accepted=1, wrong=1, neither=1)
    assert found[0].segments == 3
    assert {row.term for row in found[1:] if not row.segments} == {"harbour", "logbook"}


def test_a_term_inside_a_longer_one_is_not_used() -> None:
    rows = {row.term: row for row in used(("Der Hafenmeister am Hafen", "The harbour master at the port"))}
    assert (rows["harbour master"].accepted, rows["harbour"].segments) == (1, 1)


def test_names_that_stay_are_wrong_in_other_capitals() -> None:
    glossary = load("terms:\n  - term: GitHub\n    do_not_translate: yes\n", path="t", name="t", pair=("de", "en"))
    found = usage([glossary], [("Auf GitHub", "On github", ""), ("Auf GitHub", "On GitHub", "")], ("de", "en"))
    assert found == [Usage("t: GitHub", "GitHub", accepted=1, wrong=1)]


def test_the_most_used_terms_come_first() -> None:
    lines = [("Das Logbuch", "The logbook")] * 2 + [("Der Hafen", "The harbour")]
    assert [(row.term, row.segments) for row in used(*lines)][:2] == [("logbook", 2), ("harbour", 1)]


TERMS = "pair: en-de\nterms:\n  - term: Schlepper\n    source: [tugboat]\n    wrong: [Zieher]\n"
PO = 'msgid ""\nmsgstr "Language: de\\nContent-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Two tugboats"\nmsgstr "{}"\n'


def test_translations_in_a_folder_are_counted_together(tmp_path: Path) -> None:
    (tmp_path / "terms.yml").write_text(TERMS, encoding="utf-8")
    (tmp_path / "po").mkdir()
    for name, text in {"a.po": "Zwei Schlepper", "b.po": "Zwei Schleppern", "c.po": "Zwei Zieher"}.items():
        (tmp_path / "po" / name).write_text(PO.format(text), encoding="utf-8")
    arguments = [str(tmp_path / "terms.yml"), "--on", str(tmp_path / "po"), "--output-format", "csv"]
    done = CliRunner().invoke(command, arguments, catch_exceptions=False)
    assert done.stdout.splitlines() == [
        "entry,term,segments,accepted,wrong,neither",
        "terms: Schlepper,Schlepper,3,2,1,0",
    ]


def test_one_source_for_several_corpora_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "terms.yml").write_text(TERMS, encoding="utf-8")
    done = CliRunner().invoke(
        command, [str(tmp_path / "terms.yml"), "--on", "c.txt", "--on", "b.txt", "--source", "a.txt"]
    )
    assert done.exit_code == 2
    assert "--source is the source of one corpus" in done.output
