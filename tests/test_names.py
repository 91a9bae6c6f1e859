"""Names that are read in the source: what is a slip, what is sure, and that no romanisation of a name is ever one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix import Checker
from mtfix.languages.naming import reader
from mtfix.languages.naming.chinese import SURNAMES
from mtfix.languages.naming.korean import SURNAMES as KOREAN
from mtfix.languages.naming.korean import romanisations
from mtfix.languages.support.kana import is_romaji, romaji, sound
from mtfix.languages.support.pinyin import readings
from mtfix.languages.support.romanise import romanised
from mtfix.languages.tables import japanese_names

TABLE: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (Path(__file__).parent / "data" / "source-names.yml").read_text("utf-8")
)
CASES = [(pair, case) for pair, cases in TABLE.items() for case in cases]


@cache
def checker(source: str, rule: str = "name-misspelt") -> Checker:
    return Checker(source_language=source, target_language="en", select=[rule])


@pytest.mark.parametrize(
    ("pair", "case"), CASES, ids=lambda each: each if isinstance(each, str) else each["source"]
)
def test_names(pair: str, case: dict[str, Any]) -> None:
    check = checker(pair.partition("-")[0])
    text = case.get("keep") or case["bad"]
    assert check.fix(text, source=case["source"], unsafe=True).text == case.get("good", text)
    safe = check.fix(text, source=case["source"]).text
    assert safe == (case["good"] if case.get("safe") else text)


MISTAKEN: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (Path(__file__).parent / "data" / "name-mistaken.yml").read_text("utf-8")
)


@pytest.mark.parametrize(
    ("pair", "case"),
    [(pair, case) for pair, cases in MISTAKEN.items() for case in cases],
    ids=lambda each: each if isinstance(each, str) else each["text"],
)
def test_names_of_others(pair: str, case: dict[str, Any]) -> None:
    found = checker(pair.partition("-")[0], "name-mistaken").check(case["text"], source=case["source"])
    said = [(case["text"][each.span.start : each.span.end], list(each.suggestions)) for each in found]
    assert said == ([(case["word"], case["missing"])] if "word" in case else [])


def pinyin(text: str, choose: Any) -> str:
    return "".join(choose(st.sampled_from(readings(char))) for char in text).title()


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_no_reading_of_a_chinese_name_is_a_slip(data: st.DataObject) -> None:
    spelling, chars = data.draw(st.sampled_from([(s, c) for s, all in SURNAMES.items() for c in all]))
    name = data.draw(
        st.text(st.sampled_from("晓明华伟芳秀英敏静丽强磊军洋勇艳杰娟涛超乐朝曾单解重"), min_size=1, max_size=2)
    )
    given_name = pinyin(name, data.draw)
    text = (
        f"{spelling.title()} {given_name} said so."
        if data.draw(st.booleans())
        else f"It was {given_name} {spelling.title()}."
    )
    for rule in ("name-misspelt", "name-mistaken"):
        assert checker("zh", rule).check(text, source=f"记者{chars}{name}这样说。") == []


FAMILY = [pair.split(" ") for pair in japanese_names.FAMILY.replace("\n", "").split(";")]
GIVEN = [pair.split(" ") for pair in japanese_names.GIVEN.replace("\n", "").split(";")]


@given(st.sampled_from(FAMILY), st.sampled_from(GIVEN), st.data())
@settings(max_examples=150, deadline=None)
def test_no_reading_of_a_japanese_name_is_a_slip(
    family: list[str], given_name: list[str], data: st.DataObject
) -> None:
    first, last = (data.draw(st.sampled_from(each[1:])).title() for each in (given_name, family))
    text = f"{first} {last} said so." if data.draw(st.booleans()) else f"It was {last} {first}."
    for rule in ("name-misspelt", "name-mistaken"):
        assert checker("ja", rule).check(text, source=f"{family[0]}{given_name[0]}さんがそう言った。") == []


@given(
    st.sampled_from(sorted(KOREAN)), st.sampled_from(["민수", "지영", "현우", "석열", "정은", "희철"]), st.data()
)
@settings(max_examples=150, deadline=None)
def test_no_usual_spelling_of_a_korean_name_is_a_slip(family: str, name: str, data: st.DataObject) -> None:
    ways = data.draw(st.sampled_from(romanisations(name)))
    given_name = data.draw(st.sampled_from(["-", "", " "])).join((ways[0].title(), ways[1]))
    assert (
        checker("ko").check(
            f"{family.title()} {given_name} spoke.", source=f"{KOREAN[family][0]}{name} 씨가 말했다."
        )
        == []
    )


SURNAMES_RU = "Терешкова Чехов Ахматова Плисецкая Королёв Менделеев Циолковский Кандинский Бродский Шевченко"


@given(st.sampled_from(SURNAMES_RU.split()), st.sampled_from(["ru", "uk"]), st.data())
@settings(max_examples=100, deadline=None)
def test_no_romanisation_of_a_cyrillic_name_is_a_slip(name: str, code: str, data: st.DataObject) -> None:
    spelling = data.draw(st.sampled_from(romanised(name, code)))
    assert checker(code).check(f"{spelling} spoke first.", source=f"Первой говорила Юлия {name}.") == []


@pytest.mark.parametrize(
    ("kana", "spelt"),
    [
        ("はなてん", "hanaten"), ("シャチョウ", "shachou"), ("マッチャ", "matcha"), ("ヴィクトリア", "vikutoria"),
        ("ジェームズ", "jemuzu"), ("ファミリー", "famiri"), ("キッテ", "kitte"), ("東", ""),
    ],
)  # fmt: skip
def test_kana(kana: str, spelt: str) -> None:
    assert romaji(kana) == spelt


@pytest.mark.parametrize(
    "alike",
    [
        ("Ōtani", "Ootani", "Ohtani", "Otani"), ("Shimbashi", "Shinbashi", "Sinbasi"), ("Jun'ichi", "Junichi", "Zyun-iti"),
        ("Hatchōbori", "Hacchobori"), ("Shōji", "Syozi", "Shouji"), ("Fukushima", "Hukusima"),
    ],
)  # fmt: skip
def test_spellings_that_sound_alike(alike: tuple[str, ...]) -> None:
    assert len({sound(each) for each in alike}) == 1
    assert all(is_romaji(each) for each in alike)


@pytest.mark.parametrize("word", ["Shuji", "Okachimachi", "Kyushu", "Chubu", "Fuchu"])
def test_what_japanese_can_write(word: str) -> None:
    assert is_romaji(word)


@pytest.mark.parametrize("word", ["Zhixin", "Smith", "Kaixian", "Sprint", "Xi"])
def test_what_japanese_cannot_write(word: str) -> None:
    assert not is_romaji(word)


def test_a_language_without_a_reader() -> None:
    assert not list(reader("th").names("กรุงเทพ"))
    assert reader("zh-Hant-TW") is reader("zh")


ORIGINALS = [
    ("zh", "雅伊尔·博索纳罗 (Jair Bolsonaro) 竞选。\n博索纳罗说。", "Jair Bolsonaro runs.\nBosonalo spoke.", ["Bolsonaro"]),
    ("zh", "雅伊尔·博索納羅（Jair Bolsonaro）競選。\n博索納羅說。", "Yair Bolsonaro runs.\nMr. Bolsonaru's turn.", ["Jair", "Bolsonaro"]),
    ("zh", "美国国务卿布林肯（Blinken）到访。\n布林肯说。", "Blinken, the Secretary of State, came.\nBrinken spoke.", ["Blinken"]),
    ("zh", "总统埃尔多安（Erdoğan）到访。\n埃尔多安说。", "President Erdoğan came.\nErdogan spoke.", []),
    ("zh", "他喜欢电影（Titanic）。\n电影很长。", "He likes Titanic.\nThe Dianying is long.", []),
    ("zh", "雅伊尔·博索纳罗 (Jair Bolsonaro) 竞选。\n博索纳罗在布宜诺斯艾利斯。", "Jair Bolsonaro runs.\nBolsonaro is in Bolonaros.", []),
    ("ja", "医師シーボルト（Siebold）の像。\nシーボルトが来た。", "A statue of Siebold.\nShiibolt came.", ["Siebold"]),
    ("ja", "シーボルト（1796年生）の像。\nシーボルトが来た。", "A statue of Siebold.\nShiibolt came.", []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "source", "text", "right"), ORIGINALS)
def test_originals_in_brackets(code: str, source: str, text: str, right: list[str]) -> None:
    found = checker(code, "name-original").check(text, source=source)
    assert [each.fixes[0].edits[0].new for each in found] == right


VARYING = [
    ("ru", "Плисецкая пела.\nПлисецкая пела.\nПлисецкая ушла.", "Plisetskaya sang.\nPlisetskaya sang.\nPlisetskaia left.", ["Plisetskaya"]),
    ("ru", "Капабланкин писал.\nКапабланкин писал.\nКапабланкин пел.", "Kapablankin wrote.\nKapablankin wrote.\nKaplablankin sang.", ["Kapablankin"]),
    ("ru", "Чубайсов пел.\nЧубайсов пел.\nЧубайсова пела.", "Chubaisov sang.\nChubaisov sang.\nChubaisova sang.", []),
    ("ja", "ウランバートル着。\nウランバートル発。\nウランバートルへ。", "At Ulaanbaatar.\nFrom Ulaanbaatar.\nTo Ulaanbatar.", ["Ulaanbaatar"]),
    ("ja", "安藤さん。\n安藤さん。\n近藤さん。", "Mr. Andokawa.\nMr. Andokawa.\nMr. Andogawa.", []),
    ("zh", "博索纳罗来了。\n博索纳罗走了。\n博索纳罗说。", "Bolsonaro came.\nBolsonaro left.\nBosnalo spoke.", ["Bolsonaro"]),
    ("zh", "博索纳罗来了。\n博索纳罗走了。\n桑托斯说。", "Bolsonaro came.\nBolsonaro left.\nBosnalo spoke.", []),
    ("ja", "ルシエンヌが来た。\nルシエンヌが去った。\nルシエンヌが話す。", "Lucienne came.\nLucienne left.\nRushien spoke.", ["Lucienne"]),
    ("zh", "陕西省很冷。\n山西省很冷。\n山西省很热。", "Shaanxi is cold.\nShanxi is cold.\nShanxi is hot.", []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "source", "text", "said"), VARYING)
def test_one_name_in_two_spellings(code: str, source: str, text: str, said: list[str]) -> None:
    found = checker(code, "name-varies").check(text, source=source)
    assert [each.suggestions[0] if each.suggestions else each.fixes[0].edits[0].new for each in found] == said


@pytest.mark.parametrize(
    ("language", "families"),
    [
        ("zh", [*SURNAMES, "dan", "ceng"]),
        ("ko", list(KOREAN)),
        ("ja", japanese_names.FAMILY.replace(";", " ").split()),
    ],
)
def test_no_family_name_is_denied(language: str, families: list[str]) -> None:
    spelt = [family for family in families if family.isascii()]
    assert spelt
    assert all(map(reader(language).has_family, spelt))
    assert not reader(language).has_family("xylophone")
