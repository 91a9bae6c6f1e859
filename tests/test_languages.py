"""What is known of languages: English forms, protected spans, scripts, romanisations, calques."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style
from pypinyin import pinyin as pypinyin

from mtfix.core.text import Span
from mtfix.languages import language
from mtfix.languages.en.articles import takes_an
from mtfix.languages.support.calque import calques, everyday, literal, may_render, stems_in, stems_of, words_of
from mtfix.languages.support.pinyin import readings, ways
from mtfix.languages.support.romanise import romanised
from mtfix.languages.support.scripts import guess, runs
from mtfix.languages.support.source import fold_source
from mtfix.languages.tables.hanzi import simplify
from mtfix.syntax.protected import fences, is_protected

ENGLISH = language("en").inflection


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("union", "unions"), ("Union State of Russia and Belarus", "Union States of Russia and Belarus"),
        ("ministry", "ministries"), ("Ministry of Justice", "Ministries of Justice"), ("bus", "buses"),
        ("day", "days"), ("working person", "working people"), ("woman", "women"), ("crisis", "crises"),
        ("church", "churches"), ("ALLY", "ALLIES"), ("news agency", "news agencies"), ("German", "Germans"),
        ("series", "series"), ("United Nations", "United Nations"), ("80", "80"),
    ],
)  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert ENGLISH.plural(one) == many


@pytest.mark.parametrize(
    ("word", "an"),
    [
        ("idea", True), ("hour", True), ("honest", True), ("unit", False), ("one", False), ("European", False),
        ("user", False), ("umbrella", True), ("unannounced", True), ("unanimous", False), ("union", False),
        ("unimportant", True), ("unidentified", True), ("unidirectional", False), ("usher", True), ("urologist", False), ("historic", None), ("FBI", True), ("NSF", True), ("NATO", False), ("SAT", None), ("NGOs", True), ("SUV", True), ("UNESCO", False), ("US", False), ("UN", False),
        ("8", True), ("80th", True), ("11", True), ("11,000", True), ("110", False), ("1,800", None), ("1100", None), ("11th", True), ("18,000", True), ("18", True), ("100", False),
        ("1", False), ("mp3", None), ("hotel", None), ("house", False), ("X-ray", True), ("U-turn", False),
        ("Éclair", None), ("EU", True), ("habitual", None), ("xterm", None), ("ewe", False), ("uvula", False), ("", None), ("treaty", False), ("herb", None), ("once", False), ("only", True),
        ("url", None), ("uint32", None), ("RxNorm", None), ("rcParams", None), ("htest", None), ("un-pooled", None),
    ],
)  # fmt: skip
def test_the_article_before_a_word(word: str, an: bool | None) -> None:
    assert takes_an(word) is an


@pytest.mark.parametrize(
    ("new", "found", "listed", "expected"),
    [
        ("harbour council", "port parliament", "port parliament", "harbour council"),
        ("harbour council", "Port parliament", "port parliament", "Harbour council"),
        ("harbour council", "Port Parliament", "port parliament", "Harbour Council"),
        ("harbour council", "PORT PARLIAMENT", "port parliament", "HARBOUR COUNCIL"),
        ("COVID-19", "New crown", "new crown", "COVID-19"),
        ("Harbour Council", "port parliament", "Port Parliament", "Harbour Council"),
    ],
)
def test_case_is_kept(new: str, found: str, listed: str, expected: str) -> None:
    assert ENGLISH.phrase_case(new, found, listed) == expected


@pytest.mark.parametrize(
    "text",
    [
        "see [https://example.org/a/b?c=d#e] now", "see [www.example.org/a] now", "mail [a.b@example.org] now",
        "run [`mtfix lint`] now", "in [/usr/share/doc/x] now", "in [src/mtfix/text.py] now", "at [example.com] now",
        "Hello [{name}]!", "[%s] files", "[%(count)d] files", "[${HOME}] is", "[{{ name }}] is", "[%1$s] is",
        'a [<a href="x y">] link', "R[&amp;]D", "a [#hashtag] and", "[@someone] says", "in [~/notes] or", "run [./make] and", "see [../notes], and",
        "in [/tmp] and", "edit [.gitignore] now", "set [LANG=de] first", "clone [git@example.org:a/b.git] now", "C: [C:\\Users\\x] is",
    ],
)  # fmt: skip
def test_protected_spans(text: str) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "", 1).replace("]", "", 1)
    assert is_protected(plain, Span(start, end))
    assert is_protected(plain, Span(end - 1, end))
    assert not is_protected(plain, Span(0, min(start, 1))) or start == 0


@pytest.mark.parametrize(
    "text",
    ["50% of all", "He said: no/yes", "A.B. met", "(a < b and c > d)", "and/or", "Dr. Who", "a = b", "he ... left"],
)
def test_plain_words_are_not_protected(text: str) -> None:
    assert not any(is_protected(text, Span(at, at + 1)) for at in range(len(text)))


def test_fences() -> None:
    text = "a\n```py\nb\n```\nc\n~~~\nd"
    assert [text[s.start : s.end] for s in fences(text)] == ["```py\nb\n```", "~~~\nd"]


@given(st.text())
def test_folding_the_source_keeps_its_length(text: str) -> None:
    for code in ("zh", "ja", "ru", "de"):
        assert len(fold_source(text, code)) == len(text)


def test_traditional_characters_match_simplified_ones() -> None:
    assert simplify("北京大學讀書") == "北京大学读书"
    assert fold_source("ＮＡＳＡ發佈", "zh") == fold_source("NASA发布", "zh")


@pytest.mark.parametrize(
    ("text", "language"),
    [("他们", "zh"), ("彼らは", "ja"), ("그들은", "ko"), ("они", "ru"), ("вони її", "uk"), ("sie", "")],
)
def test_a_language_is_guessed_by_its_letters(text: str, language: str) -> None:
    assert guess(text) == language


def test_runs_of_a_script() -> None:
    pattern = runs("zh")
    assert pattern is not None
    assert [m.group() for m in pattern.finditer("He read 图书 馆 and left 2日.")] == ["图书 馆", "日"]
    assert runs("de") is None


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("范明政", "zh", {"Fan Mingzheng", "Mingzheng Fan", "Fan Ming Zheng"}),
        ("欧阳瑜", "zh", {"Ou Yangyu"}),
        ("Шевчук*", "uk", {"Shevchuk"}),
        ("Хрущ", "ru", {"Khrushch", "Hrusch", "Khrusch", "Hrushch"}),
    ],
)
def test_romanisations(name: str, language: str, expected: set[str]) -> None:
    assert expected <= set(romanised(name, language))


def test_the_readings_of_characters_are_those_of_their_source() -> None:
    """``mtfix/languages/tables/pinyin.py`` is made of pypinyin's tables; what is after a third reading is left out."""
    for char in map(chr, range(0x4E00, 0x9FFF)):
        known = [said for said in pypinyin(char, style=Style.NORMAL, heteronym=True)[0] if said != char]
        assert readings(char) == tuple(said for said in dict.fromkeys(known) if said.isascii())[:3], char


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("长江", ("chang", "jiang")),
        ("厦门", ("xia", "men")),
        ("张长江", ("zhang", "chang", "jiang")),
        ("女", ("nv",)),
    ],
)
def test_words_are_read_as_words(text: str, expected: tuple[str, ...]) -> None:
    assert ways(text)[0] == expected


@pytest.mark.parametrize("text", ["", "a", "王a", "キ"])
def test_what_is_no_chinese_is_not_read(text: str) -> None:
    assert ways(text) == ()


def test_readings_with_long_vowels() -> None:
    assert {"Satō Eisaku", "Sato Eisaku", "Satou Eisaku", "Satoh Eisaku", "Eisaku Satō"} <= set(
        romanised("佐藤栄作", "ja", ("satō eisaku",))
    )


def test_calques() -> None:
    assert calques("俄白联盟", "zh")[:2] == ["Russian white union", "Russian white alliance"]
    assert "water conservancy bureau" in calques("水利局", "zh")
    assert calques("饕餮联盟", "zh") == []  # a part that the table does not know
    assert calques("中", "zh") == []  # one part
    assert calques("Союз", "ru") == []
    assert len(calques("国家安全委员会国家安全委员会", "zh")) <= 200


@pytest.mark.parametrize(
    ("term", "language", "text", "found"),
    [
        ("认栽", "zh", "He recognised the plants.", ["recognised the plants"]),
        ("认栽", "zh", "Admitting plant's end, plants' ends.", ["Admitting plant"]),
        ("节分", "zh", "The holidays' minutes and the section's points' end.", ["section's points"]),
        ("认栽", "zh", "He recognised it; the plants grew.", []),
        ("认栽", "zh", "He recognised. Plants grew.", []),  # two sentences
        ("支付宝", "zh", "A treasure of payment.", ["treasure of payment"]),
        ("支付宝", "zh", "A treasure for payment.", []),  # turned only around "of"
        ("养生テープ", "zh", "curing tape", []),
        (
            "養生テープ",
            "ja",
            "Fix it with curing tape, with a recuperation-tape.",
            ["curing tape", "recuperation-tape"],
        ),
        ("联盟", "zh", "an alliance union", []),  # one part
        ("テープ", "de", "tape", []),
    ],
)
def test_literal_renderings(term: str, language: str, text: str, found: list[str]) -> None:
    assert [text[span.start : span.end] for span, _ in literal([term], language, words_of(text))] == found
    assert may_render([term], language, stems_in(text)) or not found


def test_what_everybody_writes_is_no_literal_rendering() -> None:
    assert stems_of("the afternoon teas") in everyday()
    assert stems_of("recognized the plant") not in everyday()


VOCABULARY = yaml.safe_load((Path(__file__).parent / "data" / "vocabulary.yml").read_text("utf-8"))


@pytest.mark.parametrize(("group", "known"), [("known", True), ("unknown", False)])
def test_english_vocabulary(group: str, known: bool) -> None:
    vocabulary = language("en").vocabulary
    assert vocabulary is not None
    assert {word for word in VOCABULARY[group] if (word in vocabulary()) is not known} == set()
