"""What a cheap look spares the rules is nothing that they would have found."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.finding import Finding
from mtfix.glossary import packs
from mtfix.glossary.index import Index
from mtfix.languages import quantity
from mtfix.languages.quantity.compare import agree, compare
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

DATA = Path(__file__).parent / "data" / "quantity"
LANGUAGES = ("zh", "ja", "ko", "ru", "uk", "de", "fr", "es")
PACKS = ("en/number", "en/edges", "any/numbers", "any/completeness", "any/edges")
GLOSSARIES = [packs.read(str(Path(packs.shipped(), f"{name}.yml"))) for name in PACKS]
RULES = {code: Ruleset(Index(compile_rules(GLOSSARIES, (code, "en"))), (code, "en")) for code in LANGUAGES}
# Sides whose quantities are of every kind: what both say, and what only one says.
SAID = {
    "zh": "5元 5人 5天 三天 2019年 19年 5月3日 3日 下午3点 15时30分 十六 两个 一半 数千人 几十万元 30% 零下5度 第3 十分 九二共识 F-22 3至5天 周一 12公里",
    "ja": "5円 5人 5日 三日間 2019年 5月3日 午後3時 15時30分 二つ 数千人 30% 第3 F-22 3~5日 月曜日 12キロ",
    "ru": "5 рублей; пять дней; 2019 год; 3 мая; 3 мая 2019 года; 15:30; два; тысячи людей; 30%; минус 5 градусов; 3-й; F-22; 3-5 дней; 12 км",
}
TELLS = [
    "5 yuan",
    "5 yen",
    "$5",
    "5 people",
    "five days",
    "2019",
    "in May 2019",
    "May 3",
    "May 3, 2019",
    "3 p.m.",
    "3 a.m.",
    "15:30",
    "sixteen",
    "two",
    "both",
    "half",
    "thousands of people",
    "hundreds of thousands of yuan",
    "30%",
    "30 km",
    "minus 5 degrees",
    "5 degrees",
    "the 3rd",
    "third",
    "ten",
    "very",
    "the 1992 Consensus",
    "F-22",
    "3-5 days",
    "35 days",
    "Monday",
    "Friday",
    "12 kilometres",
    "one",
    "$2",
    "dozens",
    "2 km",
]
# Edges, endings, loops, marks and lengths that are looked at.
ODD = [
    "",
    " ",
    "?",
    "!",
    ".",
    "。",
    "”",
    "」",
    "\u3000",
    "#name#",
    "%s",
    "https://a.example/b",
    "{x}",
    "the bird ",
    "кот",
    "鸟儿飞",
    "A note ",
]


def rows(code: str) -> list[tuple[str, str]]:
    names = ("accepted.tsv", "found.tsv")
    lines = [line.split("\t") for name in names for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    return [(cells[1], cells[2]) for cells in lines if cells[0] == code]


@st.composite
def pairs(draw: st.DrawFn, code: str) -> tuple[str, str]:
    """A pair of the tables, or of short parts; what it is made of may be longer on one side, or odd at its ends."""
    said = SAID.get(code, "").split("; " if code == "ru" else None)
    part = st.sampled_from(rows(code)) | st.tuples(st.sampled_from(said or ["5"]), st.sampled_from(TELLS))
    some = draw(st.lists(part, max_size=3))
    odd = st.sampled_from(ODD).flatmap(lambda text: st.sampled_from((text, text, text * 20)))
    sides = []
    for side in (0, 1):
        texts = [pair[side] for pair in some]
        more = draw(st.lists(st.sampled_from(said if side == 0 and said else TELLS), max_size=2))
        text = draw(st.sampled_from(("", " "))).join(texts + more) if code != "ru" else " ".join(texts + more)
        sides.append(draw(odd) + text + draw(odd))
    return draw(st.sampled_from(((sides[0], sides[1]), (sides[0], sides[0]), (sides[0], ""))))


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_rule_finds_nothing_where_it_is_not_asked(code: str, data: st.DataObject) -> None:
    some = data.draw(st.lists(pairs(code), min_size=1, max_size=4))
    segments = [Segment(target, source=source) for source, target in some]
    document = Document(Decoded("", "utf-8", b""), segments)
    target, source = Joined([s.text for s in segments], "en"), Joined([s.source for s in segments], code)
    for rule in RULES[code].running("check_pair"):
        asked = set(rule.where(target, source))
        for number, segment in enumerate(segments):
            found: list[Finding] = list(rule.check_pair(Context(segment, document, (code, "en"))))
            assert not found or number in asked, (rule.id, found)


@pytest.mark.parametrize("code", ["zh", "ja", "ru"])
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_what_agrees_at_a_glance_has_no_contradiction(code: str, data: st.DataObject) -> None:
    source, target = data.draw(pairs(code))
    ours, theirs = quantity.sides(source, target, (code, "en"))
    if agree(ours.all, theirs.all):
        for home in ("", "CNY"):
            assert not list(compare(ours, theirs, (home,)))


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("他买了5本书，花了30元。", "He bought 5 books for 30 yuan.", True),
        ("2019年5月3日下午3点", "3 p.m. on May 3, 2019", True),
        ("2019年，两人", "two of them, in 2019", True),
        ("两年前，2019年", "both were there in 2019", False),  # two years, and no year
        ("他买了5本书。", "He bought 6 books.", False),
        ("5元", "5 dollars", False),
        ("零下5度", "5 degrees", False),
        ("十分好", "ten times better", False),
    ],
)
def test_what_agrees_at_a_glance(source: str, target: str, expected: bool) -> None:
    assert agree(quantity.read(source, "zh"), quantity.read(target, "en")) is expected


def test_a_phrase_that_is_no_number_agrees_with_none() -> None:
    phrase, numbered = quantity.read("五官", "zh"), quantity.read("五官，五个", "zh")
    assert agree(phrase, phrase)
    assert not agree(phrase, numbered)


@pytest.mark.parametrize(
    ("code", "source", "target"),
    [
        ("zh", "五天后", "in three days"),
        ("ru", "пришло много людей", "two million came"),
        ("zh", "九二共识", "the pact"),
    ],
)
def test_numbers_in_words_are_looked_at(code: str, source: str, target: str) -> None:
    numbers = [rule for rule in RULES[code].running("check_pair") if rule.spec.kind == "number"]
    segment = Segment(target, source=source)
    context = Context(segment, Document(Decoded("", "utf-8", b""), [segment]), (code, "en"))
    assert any(list(rule.check_pair(context)) for rule in numbers)
    for rule in numbers:
        assert set(rule.where(Joined([target], "en"), Joined([source], code))) == {0}
