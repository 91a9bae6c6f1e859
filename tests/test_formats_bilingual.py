"""PO, XLIFF, TMX and tables: what is a segment and what is not, broken files, and other readers' opinion."""

from __future__ import annotations

import csv
import io
import time

import pytest
from format_checks import DATA, read, scramble
from lxml import etree

from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, apply
from mtfix.formats import named
from mtfix.formats.support.base import Extracted, Options
from mtfix.project import catalogue


def _extract(name: str, text: str, **options: object) -> Extracted:
    return named(name).extract(text, Options(**options))  # type: ignore[arg-type]


def _sample(file: str, **options: object) -> list[tuple[str, str | None, str]]:
    text = read(DATA / file)
    found = catalogue.formats().detect(file, text).extract(text, Options(path=file, **options))  # type: ignore[arg-type]
    return [(s.key, s.source, s.text) for s in found.segments]


# PO


def test_po_strings_may_stand_below_their_keyword() -> None:
    text = '\nmsgid\n"a"\n"b"\nmsgstr\n  "the "\n\n"end"\n#| msgid "old"\n#~| msgid "x"\nmsgid "c" "d"\nmsgstr "e"'
    (first, second) = _extract("po", text).segments
    assert [(s.source, s.text) for s in (first, second)] == [("ab", "the end"), ("cd", "e")]
    assert apply(text, first.to_edits(Edit(0, 3, "an"))) == text.replace("the", "an")


def test_po_takes_what_programs_will_show() -> None:
    assert _sample("shop.po") == [
        ('title|Fresh "bread" and \\ rolls', 'Fresh "bread" and \\ rolls', "Frisches „Brot“ und \\ Semmeln"),
        ("%(count)d loaf[0]", "%(count)d loaf", "%(count)d Laib"),
        ("%(count)d loaf[1]", "%(count)d loaves", "%(count)d Laibe\t\n"),
        ("Several lines\nof text", "Several lines\nof text", "Mehrere Zeilen\nText"),
    ]
    assert _extract("po", read(DATA / "shop.po")).languages == ("en", "de-AT")


def test_po_with_one_plural_form_has_the_plural_as_source() -> None:
    assert _sample("crlf.po") == [
        ("one[0]", "many", "\ufffd\ufffd\ufffd %d 個"),
        ("xy", "xy", 'ab"A'),
    ]


@pytest.mark.parametrize("fuzzy", ["#, fuzzy", "#,fuzzy, c-format", "#, c-format,  fuzzy"])
def test_po_fuzzy_counts_for_one_entry_only(fuzzy: str) -> None:
    text = f'{fuzzy}\nmsgid "a"\nmsgstr "b"\nmsgid "c"\nmsgstr "d"\n'
    assert [s.text for s in _extract("po", text).segments] == ["d"]


def test_po_credits_are_no_translations() -> None:
    text = 'msgid "translator-credits"\nmsgstr "A <a@b.org>, 2004-2026"\nmsgctxt "NAME OF TRANSLATORS"\nmsgid "Your names"\nmsgstr "A"\n'
    assert not _extract("po", text).segments


def test_po_fuzzy_of_an_obsolete_entry_is_not_the_next_ones() -> None:
    text = '#, fuzzy\n#~ msgid "a"\n#~ msgstr "b"\n\nmsgid "c"\nmsgstr "d"\n'
    assert [s.text for s in _extract("po", text).segments] == ["d"]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('msgid "a"\nmsgstr "b\n', 2, "not closed"),
        ('msgid "a"\nmsgstr b\n', 2, "expected msgid"),
        ('msgid "a"\nmsgid "b"\nmsgstr "c"\n', 2, "twice"),
        ('msgid "a"\n\n# c\nmsgctxt "b"\nmsgstr "c"\n', 1, "without msgstr"),
        ('msgstr "c"\n', 1, "without msgid"),
        ('msgid "a"\nmsgstr[0] "c"\n', 2, "goes with msgid_plural"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', 3, "goes with msgid_plural"),
        ('msgid "a"\nmsgstr "x" "y\\q"\n', 2, "unknown escape"),
        ('"a"\n', 1, "without msgid"),
        ('msgid "a"\nmsgstr\n', 2, "in quotes"),
        ('msgid\nmsgstr "b"\n', 1, "in quotes"),
        ("<<<<<<< HEAD\n", 1, "expected msgid"),
    ],
)
def test_po_errors_name_the_line(text: str, line: int, message: str) -> None:
    with pytest.raises(MtfixError, match=message) as caught:
        _extract("po", text, path="a.po")
    assert (caught.value.line, caught.value.path) == (line, "a.po")


def test_polib_reads_the_changed_file_the_same() -> None:
    polib = pytest.importorskip("polib")
    text = read(DATA / "shop.po")
    changed, new = scramble(text, named("po"), Options(), seed=7)
    before, after = polib.pofile(text), polib.pofile(changed)
    assert before.metadata == after.metadata
    assert [e.msgid for e in before] == [e.msgid for e in after]
    entries = [e for e in after if not (e.fuzzy or e.obsolete)]
    texts = [t for e in entries for t in (e.msgstr_plural.values() if e.msgid_plural else [e.msgstr]) if t]
    assert texts == new


# XLIFF


def test_xliff_takes_translated_units_only() -> None:
    assert _sample("bakery.xlf") == [
        ("bakery/1", "面包很香", "The bread & the rolls smell\n\tgood\ufffc, they say \U0001f956 <really>"),
        ("bakery/6/0", "一。", "First."),
        ("bakery/6/1", "二", "Second"),
        ("bakery/7", "数据", "Data: a < b && c and more"),
        ("bakery/8", "空", ""),
        ("bakery/9", "名", "Call Ann Or now"),
    ]
    assert _sample("bakery2.xliff") == [
        ("f1/u1/s1", "Тёплый хлеб", "Warm bread\ufffc today"),
        ("f1/u1/2", "Да", "Yes, sir"),
    ]


def test_xliff_protected_text_is_protected() -> None:
    last = _extract("xliff", read(DATA / "bakery.xlf")).segments[-1]
    assert [last.text[s.start : s.end] for s in last.protected_spans] == ["Ann Or"]


@pytest.mark.parametrize("new", ["]]>", ">", "]", "]>x", "a]]", "&lt;", "<![CDATA[", "\r"])
def test_cdata_takes_any_text(new: str) -> None:
    shell = '<xliff version="1.2"><file><body><trans-unit id="1"><source>x</source><target>{}</target>'
    shell += "</trans-unit></body></file></xliff>"
    for inside in ("<![CDATA[ab]]>", "<![CDATA[]]b]]>", "<![CDATA[a]b>]]>"):
        text = shell.format(inside)
        segment = _extract("xliff", text).segments[0]
        for start in range(len(segment.text) + 1):
            edit = Edit(start, start, new)
            changed = apply(text, segment.to_edits(edit))
            assert _extract("xliff", changed).segments[0].text == apply(segment.text, [edit])
            assert etree.fromstring(changed).findtext(".//target") == apply(segment.text, [edit])


def test_an_encoding_without_the_character_gets_a_reference() -> None:
    text = '<?xml version="1.0" encoding="ISO-8859-1"?><tmx><header srclang="de"/><body><tu>'
    text += (
        '<tuv xml:lang="de"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b<![CDATA[c]]></seg></tuv></tu></body></tmx>'
    )
    segment = _extract("tmx", text, encoding="iso8859-1").segments[0]
    changed = apply(text, [*segment.to_edits(Edit(0, 1, "éč")), *segment.to_edits(Edit(1, 2, "üž"))])
    assert "é&#269;" in changed
    assert changed.encode("iso8859-1")
    assert _extract("tmx", changed).segments[0].text == "éčüž"


def test_lxml_reads_the_changed_files_the_same() -> None:
    for name in ("bakery.xlf", "bakery2.xliff", "memory.tmx"):
        text = read(DATA / name)
        options = Options(path=name, languages=("", "en"))
        changed, new = scramble(text, catalogue.formats().detect(name, text), options, seed=3)
        before, after = (etree.fromstring(t.encode()) for t in (text, changed))
        assert [(e.tag, dict(e.attrib)) for e in before.iter()] == [(e.tag, dict(e.attrib)) for e in after.iter()]
        spoken = " ".join("".join(after.itertext()).split())
        for piece in (p for t in new for p in t.split("\ufffc")):
            for word in piece.split():
                assert word in spoken


# TMX


def test_tmx_takes_the_wanted_language_in_either_direction() -> None:
    english = [
        ("oven/en-GB", "Der Ofen ist heiß.", "The oven is hot & clean."),
        ("2/en", "Zehn Minuten warten\ufffc.", "Wait ten minutes\ufffc."),
    ]
    assert _sample("memory.tmx", languages=("de", "en")) == english
    assert _sample("memory.tmx", languages=("", "en")) == english
    assert [key for key, *_ in _sample("memory.tmx")] == ["oven/en-GB", "oven/fr", "2/en"]
    assert _sample("memory.tmx", languages=("en", "fr")) == [
        ("oven/fr", "The oven is hot & clean.", "Le four est chaud.")
    ]


# Tables


def test_tables() -> None:
    assert _sample("pantry.csv") == [
        ("1", "面包,盐", "Bread and salt"),
        ("2", "牛奶", 'Milk, "fresh"\r\nand cold'),
        ("3", "水", ""),
        ("4", "茶", 'Tea "green" or black'),
        ("5", "酒", ""),
    ]
    assert _sample("pantry.tsv", languages=("", "en")) == [("1", "面包", "bread"), ("2", "牛\t奶", 'milk\t"fresh"')]
    assert _sample("unquoted.tsv") == [("1", "面包", '"bread" or rolls'), ("2", "奶", '"milk')]


def test_named_columns_find_the_delimiter() -> None:
    text = "Nr;Deutsch;Englisch, neu\n1;Brot, Salz;bread, salt\n"
    found = _extract("csv", text, path="a.csv", columns=("Deutsch", "Englisch, neu"))
    assert [(s.source, s.text) for s in found.segments] == [("Brot, Salz", "bread, salt")]


def test_a_bare_cell_gets_quotes_when_it_needs_them() -> None:
    text = 'source,target\na,say "hi" now\n'
    segment = _extract("csv", text, path="a.csv").segments[0]
    assert apply(text, segment.to_edits(Edit(0, 3, "tell"))) == 'source,target\na,tell "hi" now\n'
    assert apply(text, segment.to_edits(Edit(9, 12, "a, b"))) == 'source,target\na,"say ""hi"" a, b"\n'
    assert apply(text, segment.to_edits(Edit(0, 4, ""))) == 'source,target\na,"""hi"" now"\n'


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('source,target\na,"b\n', 2, "not closed"),
        ('source,target\na,"b"c\n', 2, "behind a closing quote"),
        ("source,target\na,b\na,b,c\n", 3, "3 cells where the first line has 2"),
        ("one,two\na,b\n", 1, "--columns"),
        ("en,en\na,b\n", 1, "--columns"),
    ],
)
def test_table_errors_name_the_line(text: str, line: int, message: str) -> None:
    with pytest.raises(MtfixError, match=message) as caught:
        _extract("csv", text, path="a.csv", languages=("", "en"))
    assert caught.value.line == line


def test_the_csv_module_reads_the_changed_table_the_same() -> None:
    text = read(DATA / "pantry.csv")
    changed, new = scramble(text, named("csv"), Options(path="pantry.csv"), seed=5)
    rows = [row for row in csv.reader(io.StringIO(changed, newline="")) if row]
    assert [row[2] for row in rows[1:]] == new
    kept = [row for row in csv.reader(io.StringIO(text, newline="")) if row]
    assert [row[:2] + row[3:] for row in rows] == [row[:2] + row[3:] for row in kept]


# String catalogues


def test_xcstrings() -> None:
    assert _sample("Shop.xcstrings", languages=("", "de")) == [
        ("Hello %@/de", "Hello %@", "Hallo, %@"),
        ("files/de/plural/one", "%d file", "%d Datei"),
        ("files/de/plural/other", "%d files", "%d Dateien"),
    ]
    assert _extract("xcstrings", read(DATA / "Shop.xcstrings")).languages == ("en", "de")


# Hostile files

_BOMB = "<!DOCTYPE x [" + "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9)) + "]>"


@pytest.mark.parametrize("name", ["xliff", "tmx"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "no xml",
        "<other/>",
        "<xliff><file></xliff>",
        '<!DOCTYPE xliff [<!ENTITY e SYSTEM "file:///etc/hostname">]><xliff>&e;</xliff>',
        '<!DOCTYPE xliff [<!ENTITY % e SYSTEM "other.dtd"> %e;]><xliff/>',
        f"{_BOMB}<xliff>&a9;</xliff>",
        "<xliff>&nbsp;</xliff>",
        "<xliff>" * 100_000,
        "<xliff>\ud800</xliff>",
        "<xliff>\x01</xliff>",
        "<x:xliff/>",
    ],
)
def test_xml_that_is_broken_or_dangerous_is_refused(name: str, text: str) -> None:
    with pytest.raises(MtfixError) as caught:
        _extract(name, text, path="a.xml")
    assert caught.value.line >= 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("po", 'msgid "a"\nmsgstr "' + "\\n" * 500_000 + '"\n'),
        ("po", 'msgid "a"\nmsgstr ""\n' + '"b"\n' * 200_000),
        ("po", 'msgid "' + "\\" * 999_999),
        ("xliff", "<xliff>" + "é&amp;" * 300_000 + "</xliff>"),
        ("tmx", "<tmx " + " ".join(f'a{n}="é"' for n in range(100_000)) + "/>"),
        ("csv", "source,target\n" + '"' * 1_000_000),
        ("csv", "source,target\n" + "a," * 500_000),
        ("csv", "source,target\n" + 'a,"' * 300_000),
    ],
)
def test_large_and_odd_files_take_linear_time(name: str, text: str) -> None:
    start = time.process_time()
    excerpt = ""
    try:
        named(name).extract(text, Options(path="a"))
    except MtfixError as error:
        excerpt = error.excerpt
    assert len(excerpt) <= 200
    assert time.process_time() - start < 10
