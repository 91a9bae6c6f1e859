"""Glossaries from and to other tools: what a format can carry comes back, what it cannot is told."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from mtfix.core.errors import MtfixError
from mtfix.glossary.load import load
from mtfix.glossary.schema import Entry, Example, Glossary, Wrong
from mtfix.glossary.sort import place
from mtfix.glossary.write import writable, write
from mtfix.terminology import exchange
from mtfix.terminology.examples import run_examples
from mtfix.terminology.exchange.support import entries, table
from mtfix.terminology.exchange.support.base import Losses, Reading

DATA = Path(__file__).parent / "data" / "exchange"
PAIR = ("zh", "en")

# Anything a person may type, in one line; and what YAML, CSV and XML have in mind for some of it.
FORM = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")) | st.sampled_from(" '\",:;|#&<>[]{}@*-=\\!%`"), min_size=1, max_size=12
).map(lambda text: " ".join(text.split())).filter(writable)  # fmt: skip
SIMPLE = FORM.filter(
    lambda text: "*" not in text and table.alone(text) and "\ufffe" not in text and "\uffff" not in text
)


@st.composite
def glossaries(draw: st.DrawFn) -> Glossary:
    """Glossaries of what every term base has: terms, other terms, source forms, wrong forms, notes."""
    forms = draw(st.lists(SIMPLE, min_size=4, max_size=24, unique_by=entries.key))
    found = []
    while len(forms) >= 3:
        term, wrong, source = forms.pop(), forms.pop(), forms.pop()
        also = (forms.pop(),) if len(forms) % 4 == 3 else ()
        note, cite = draw(st.just("") | SIMPLE), draw(st.just("") | SIMPLE)
        found.append(Entry(term, also=also, source=(source,), wrong=(Wrong(wrong),), note=note, cite=cite))
    return Glossary("g", "g.yml", PAIR, entries=tuple(sorted(found, key=lambda e: place(e.term))))


def read(name: str, raw: bytes, losses: Losses, **how: object) -> list[Entry]:
    reading = Reading("f", PAIR)._replace(**how)  # type: ignore[arg-type]
    return entries.entries(exchange.named(name).read(raw, reading, losses), reading.pair, losses)


@pytest.mark.parametrize(("out", "back"), [("tbx", "tbx"), ("tbx2", "tbx"), ("csv", "csv"), ("tsv", "tsv")])
@given(glossary=glossaries())
def test_round_trip(out: str, back: str, glossary: Glossary) -> None:
    losses = Losses()
    text = exchange.named(out).write([glossary], losses)
    assert read(back, text.encode(), losses) == list(glossary.entries)
    assert not losses, list(losses)


@given(glossary=glossaries())
def test_xml_is_read_alike_by_another_parser(glossary: Glossary) -> None:
    root = etree.fromstring(exchange.named("tbx").write([glossary], Losses()).encode())
    terms = [element.text for element in root.iter("{urn:iso:std:iso:30042:ed-2}term")]
    assert terms == [f for e in glossary.entries for f in (*e.source, *e.accepted, *(w.text for w in e.wrong))]


# As functions: hypothesis would make up fields of the tuples that are not given.
def entry(term: str, **fields: Any) -> Entry:
    return Entry(term, **fields)


def wrong(text: str, **fields: Any) -> Wrong:
    return Wrong(text, **fields)


@given(
    st.lists(
        st.builds(
            entry,
            FORM,
            also=st.lists(FORM, max_size=3).map(tuple),
            source=st.lists(FORM, max_size=9).map(tuple),
            wrong=st.lists(
                st.builds(
                    wrong,
                    FORM,
                    to=st.just("") | FORM,
                    safety=st.sampled_from(["", "safe", "hint"]),
                    needs_source=st.sampled_from([None, True, False]),
                ),
                min_size=1,
                max_size=9,
            ).map(tuple),
            when=st.dictionaries(st.sampled_from(["sentence", "before"]), st.lists(FORM, min_size=1).map(tuple)),
            safety=st.sampled_from(["safe", "source", "review"]),
            inflect=st.booleans(),
            missing=st.sampled_from(["", "hint"]),
            note=st.just("") | FORM,
            examples=st.lists(FORM.map(lambda text: Example(keep=text)), max_size=2).map(tuple),
        ),
        max_size=4,
    ),
    FORM,
    st.sampled_from([Entry(""), Entry("", safety="source", missing="hint", inflect=False, cite="x: y")]),
)
def test_written_glossaries_load(given_entries: list[Entry], about: str, defaults: Entry) -> None:
    wanted = [e._replace(cite=defaults.cite) for e in given_entries]
    text = write(wanted, pair="zh-en", about=about, defaults=defaults)
    loaded = load(text)
    assert loaded.about == about
    plain = [
        e._replace(line=0, file="", examples=tuple(x._replace(line=0) for x in e.examples)) for e in loaded.entries
    ]
    assert plain == wanted


@given(glossary=glossaries())
def test_yaml_of_other_tools(glossary: Glossary) -> None:
    """Vale and prh files hold each wrong form once, as a reader of YAML 1.1 that guesses types sees it."""
    swap = yaml.safe_load(exchange.named("vale").write([glossary], Losses()))["swap"]
    assert all(isinstance(text, str) for text in (*swap, *swap.values()))
    rules = yaml.safe_load(exchange.named("prh").write([glossary], Losses()))["rules"]
    assert all(isinstance(text, str) for rule in rules for text in (rule["expected"], *rule["patterns"]))
    patterns = [pattern for rule in rules for pattern in rule["patterns"]]
    assert len(patterns) == len(set(patterns))


def test_what_a_blind_tool_must_not_be_told() -> None:
    shared = {"source": ("港",), "safety": "safe"}
    glossary = Glossary(
        "g",
        "g.yml",
        PAIR,
        entries=(
            Entry("Harbour Board", wrong=(Wrong("port board"), Wrong("Harbour"), Wrong("pier", needs_source=True)), **shared),
            Entry("mole", wrong=(Wrong("wall (of port)"), Wrong("port wall")), inflect=False, **shared),
            Entry("quay", wrong=(Wrong("key"),), when={"sentence": ("ship",)}, **shared),
        ),
    )  # fmt: skip
    losses = Losses()
    swap = yaml.safe_load(exchange.named("vale").write([glossary], losses))["swap"]
    assert swap == {"port board": "Harbour Board", "port boards": "Harbour Boards", "port wall": "mole"}
    told = " ".join(losses)
    for what in ("need the source", "need a gate", "stand inside an accepted form", "begin or end in no letter"):
        assert what in told


def test_deepl_has_each_source_once() -> None:
    glossary = Glossary(
        "g", "g.yml", PAIR, entries=(Entry("a", source=("甲", "乙*")), Entry("b", source=("甲", "丙")))
    )
    losses = Losses()
    assert exchange.named("deepl").write([glossary], losses) == "甲\ta\n丙\tb\n"
    assert len(list(losses)) == 2
    back = read("tsv", "甲\ta\n丙\tb\n".encode(), losses)
    assert [(e.source, e.term) for e in back] == [(("甲",), "a"), (("丙",), "b")]


@pytest.mark.parametrize("line", (DATA / "headings.tsv").read_text("utf-8").splitlines()[1:])
def test_headings(line: str) -> None:
    heading, role, language = line.split("\t")
    assert table.role(heading) == (role, language)


HARBOUR = Entry("harbour", also=("port",), source=("港口", "港"), wrong=(Wrong("sea gate"),), note="Of ships.")


@pytest.mark.parametrize("path", sorted(DATA.glob("harbour*")), ids=lambda path: path.name)
def test_files_of_other_tools(path: Path) -> None:
    """The same entry as memoQ, a spreadsheet, MultiTerm, Weblate and TBX in each style write it."""
    losses = Losses()
    format = exchange.detect(str(path))
    assert read(format, path.read_bytes(), losses, path=str(path)) == [HARBOUR]
    lossy = "lossy" in path.name
    assert bool(losses) == lossy, list(losses)


@pytest.mark.parametrize(
    ("heading", "row", "pair", "term"),
    [
        ("English,German,Synonyms,Forbidden", "driver,Treiber,Gerätetreiber,Fahrer", ("en", "de"), "Treiber"),
        ("German,English,Synonyms,Forbidden", "Treiber,driver,device driver,chauffeur", ("de", "en"), "driver"),
        ("English,Chinese,Forbidden", "harbour,港口,海港门", ("en", "zh"), "港口"),
        ("fr,nl,Definition", "pilote,stuurprogramma,Software.", ("fr", "nl"), "stuurprogramma"),
        ("Target (German),Source (English),Forbidden", "Treiber,driver,Fahrer", ("en", "de"), "Treiber"),
        ("German translation,English,Forbidden", "Treiber,driver,Fahrer", ("en", "de"), "Treiber"),
        ("German,English,German forbidden", "Treiber,driver,Fahrer", ("en", "de"), "Treiber"),
        ("English,en_Status,German,de_Status", "driver,Preferred,Treiber,Preferred", ("en", "de"), "Treiber"),
    ],
)
def test_the_pair_that_is_assumed(heading: str, row: str, pair: tuple[str, str], term: str) -> None:
    """A forbidden form is never one of the source, wherever the table has the target language."""
    losses = Losses()
    concepts = exchange.named("csv").read(f"{heading}\n{row}\n".encode(), Reading("f"), losses)
    assert entries.pair_of(concepts, ("", ""), "f") == pair
    [found] = entries.entries(concepts, pair, losses)
    cells = dict(zip(heading.split(","), row.split(","), strict=True))
    assert found.term == term
    assert len(found.source) == 1
    assert [each.text for each in found.wrong] == [text for head, text in cells.items() if "orbidden" in head]
    assert list(found.also) == [cells[head] for head in cells if head == "Synonyms"]


def tbx(*concepts: dict[str, list[tuple[str, str]]]) -> bytes:
    """A file of concepts: by language, each term with its status."""
    parts = "".join(
        "<conceptEntry>"
        + "".join(
            f'<langSec xml:lang="{language}">'
            + "".join(
                f'<termSec><term>{text}</term><termNote type="administrativeStatus">{status}</termNote></termSec>'
                for text, status in terms
            )
            + "</langSec>"
            for language, terms in concept.items()
        )
        + "</conceptEntry>"
        for concept in concepts
    )
    return f"<tbx><text><body>{parts}</body></text></tbx>".encode()


@pytest.mark.parametrize(
    ("raw", "pair"),
    [
        (tbx({"en": [("driver", "preferred")], "de": [("Treiber", "preferred")]}), ("en", "de")),
        # The first concept that has both tells their order.
        (tbx({"de": [("Kai", "preferred")]}, {"en": [("quay", "preferred")], "de": [("Kai", "preferred")]}), ("en", "de")),
        (tbx({"de": [("Kai", "preferred"), ("Steg", "deprecated")], "en": [("quay", "preferred")]}), ("en", "de")),
        (tbx({"de": [("Kai", "preferred")], "en": [("quay", "preferred"), ("dock", "superseded")]}), ("de", "en")),
    ],
)  # fmt: skip
def test_the_pair_of_tbx(raw: bytes, pair: tuple[str, str]) -> None:
    concepts = exchange.named("tbx").read(raw, Reading("f"), Losses())
    assert entries.pair_of(concepts, ("", ""), "f") == pair


def test_forbidden_terms_of_the_source_language_are_left_out_and_told() -> None:
    raw = tbx({"en": [("driver", "preferred"), ("chauffeur", "deprecated")], "de": [("Treiber", "preferred")]})
    losses = Losses()
    assert read("tbx", raw, losses, pair=("en", "de")) == [Entry("Treiber", source=("driver",))]
    assert list(losses) == ["forbidden terms in en, the source language (line 1)"]


def workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(f"Terms {number}")
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_workbook() -> None:
    rows: list[list[object]] = [
        ["ID", "Chinese", "English", "Synonyms", "Forbidden", "Comment"],
        [1, "港口\n港", "harbour", "port", "sea gate", "Of ships."],
        [2, 2023, "the year", None, None, None],
    ]
    losses = Losses()
    found = read("xlsx", workbook([], rows, [["x"]]), losses)
    assert found[0] == HARBOUR
    assert found[1] == Entry("the year", source=("2023",))
    assert list(losses) == ["sheet 'Terms 2', which --sheet would read"]
    with pytest.raises(MtfixError, match="no sheet 'other'; there are: Terms 0"):
        read("xlsx", workbook(rows), losses, sheet="other")


def test_imported_glossaries_prove_themselves() -> None:
    """What import writes runs its examples: forms are found, and accepted ones stay."""
    text = write(
        [HARBOUR._replace(missing="hint")],
        pair="zh-en",
        defaults=Entry("", missing="hint"),
        templates=entries.TEMPLATES,
    )
    loaded = load(text)
    outcome = run_examples(loaded)
    assert outcome.examples == 3
    assert not outcome.failures


BOMB = '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx><text>&b;</text></tbx>'
OUTSIDE = '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/hostname">]><tbx>&a;</tbx>'


@pytest.mark.parametrize(
    ("name", "raw", "message"),
    [
        ("tbx", BOMB.encode(), "declares the entity 'a'"),
        ("tbx", OUTSIDE.encode(), "declares the entity 'a'"),
        ("tbx", b"<tbx><text></tbx>", "broken XML"),
        ("tbx", b"<html/>", "not TBX"),
        ("csv", b'zh,en\n"a,b\n', "broken table"),
        ("csv", b"", "empty"),
        ("csv", b"Subject,Image\na,b\n", "not clear which columns"),
        ("csv", b"Comment,Image,English\na,b,c\n", "not clear which columns"),
        ("xlsx", b"no archive", "not an Excel workbook"),
        ("xlsx", workbook([]), "empty"),
    ],
)
def test_bad_files(name: str, raw: bytes, message: str) -> None:
    with pytest.raises(MtfixError, match=message):
        exchange.named(name).read(raw, Reading("f", ("", "")), Losses())


def test_every_format_says_what_it_is() -> None:
    for each in exchange.formats().values():
        assert each.DESCRIPTION
        assert each.SUFFIXES
        assert hasattr(each, "read") or hasattr(each, "write")
