"""Quantities: what is read, what two sides may say differently, what they may not, and the corrections."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import apply
from mtfix.engine.check import check
from mtfix.glossary import packs
from mtfix.glossary.index import Index
from mtfix.languages import quantity
from mtfix.languages.quantity import Quantity, write
from mtfix.languages.quantity.sides import rounds, significant
from mtfix.rules.kinds import number
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.terminology.examples import document

DATA = Path(__file__).parent / "data" / "quantity"


def rows(name: str) -> list[list[str]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def rules(language: str) -> Ruleset:
    glossaries = [packs.read(Path(packs.shipped(), name)) for name in ("any/numbers.yml", "en/number.yml")]
    languages = (language, "en")
    return Ruleset(Index(compile_rules(glossaries, languages)), languages)


RULES = {code: rules(code) for code in ("zh", "ja", "ko", "ru", "uk", "de", "fr", "es", "en")}


def findings(language: str, source: str, target: str) -> list[Finding]:
    return check(document(target, source), RULES[language])


@pytest.mark.parametrize(("language", "source", "target"), rows("accepted.tsv"))
def test_accepted(language: str, source: str, target: str) -> None:
    found = findings(language, source, target)
    assert not found, [(f.rule, f.evidence) for f in found]


@pytest.mark.parametrize(("language", "source", "target", "kinds", "fixed"), rows("found.tsv"))
def test_found(language: str, source: str, target: str, kinds: str, fixed: str) -> None:
    found = findings(language, source, target)
    assert found
    told = [(f.rule, f.evidence) for f in found]
    assert {f.rule for f in found} <= {f"number-{kind}" for kind in kinds.split()}, told
    edits = [edit for f in found for fix in f.fixes[:1] for edit in fix.edits]
    assert apply(target, edits) == (fixed or target)
    if fixed:
        assert not findings(language, source, fixed), "the correction is not accepted"


@pytest.mark.parametrize(("language", "text", "expected"), rows("read.tsv"))
def test_read(language: str, text: str, expected: str) -> None:
    assert "; ".join(map(shown, quantity.read(text, language))) == expected


def shown(q: Quantity) -> str:
    value = str(q.low) if q.low == q.high else f"{q.low}~{q.high}"
    return f"{'-' if q.negative else ''}{value} {q.unit}".strip()


@pytest.mark.parametrize("language", RULES)
def test_spans_are_code_points_of_the_text(language: str) -> None:
    for code, *texts in (*rows("accepted.tsv"), *rows("found.tsv")):
        if code == language:
            end = 0
            for q in quantity.read(texts[0], language):
                assert end <= q.start < q.end <= len(texts[0])
                end = q.end


def test_what_contradicts_itself_needs_no_source() -> None:
    for text, rule, new in (
        ("They counted 417,8027 birds.", "number-grouping", "They counted 4,178,027 birds."),
        ("They counted 16048,100 birds.", "number-grouping", "They counted 16,048,100 birds."),
        ("They counted 50, 000 birds.", "number-grouping", "They counted 50,000 birds."),
        ("It cost US66 billion.", "number-dollar", "It cost US$6 billion."),
        ("Closed on February 30.", "number-calendar", ""),
        ("Closed on June 31, 2020.", "number-calendar", ""),
        ("Closed on Monday, July 14, 2020.", "number-calendar", ""),
    ):
        found = check(document(text), RULES["zh"])
        assert [f.rule for f in found] == [rule], text
        assert all(f.safety is not Safety.SAFE for f in found)
        edits = [edit for f in found for fix in f.fixes[:1] for edit in fix.edits]
        assert apply(text, edits) == (new or text)


@pytest.mark.parametrize(
    "text",
    [
        "in 2019,2020 and 2021", "12,34,567 rupees", "1,2,3 go", "(10,200)", "red,1234,blue", "February 29, 2020",
        "Tuesday, July 14, 2020", "the US 7th fleet", "37.7749,-122.4194", "version 2.0,2023",
        "a 5,000-strong crowd",
    ],
)  # fmt: skip
def test_no_false_alarm_without_a_source(text: str) -> None:
    assert not check(document(text), RULES["zh"])


def test_a_power_of_ten_is_safe_only_where_all_else_agrees() -> None:
    source = "全年旅客72.08万人次，平均票价418元。"
    [finding] = findings("zh", source, "There were 72.08 million passengers; a ticket cost 418 yuan on average.")
    assert finding.safety is Safety.SAFE
    assert finding.source == "72.08万人次"
    assert "720,800" in finding.evidence
    assert "72,080,000" in finding.evidence
    several = findings("zh", source, "There were 72.08 million passengers; a ticket cost 391 yuan on average.")
    assert len(several) == 2
    assert all(f.safety is not Safety.SAFE for f in several)


def test_a_missing_number_is_named() -> None:
    [finding] = findings("zh", "仓库里有1.37万箱橙子。", "There are boxes of oranges in the store.")
    assert finding.message == "missing number: the source has 13,700 (“1.37万”)"
    assert finding.evidence == "the source has 13,700 (“1.37万”), the translation has no such number"
    [finding] = findings("de", "Es kamen Leute.", "137 people came.")
    assert finding.evidence == "the translation has 137, the source has no such number"


def test_explain_tells_both_sides() -> None:
    lines = number.explain("旅客72.08万人，门票36元", "72.08 million passengers at 36 yuan", ("zh", "en"))
    assert any("72.08万" in line and "720,800" in line and "reported" in line for line in lines)
    assert any("36元" in line and "agrees with '36 yuan'" in line for line in lines)
    assert any(line.startswith("number-magnitude:") for line in lines)


@pytest.mark.parametrize(("one", "other", "source", "target", "kinds"), rows("pairs.tsv"))
def test_any_two_languages_are_compared(one: str, other: str, source: str, target: str, kinds: str) -> None:
    pair = number.compared(source, target, (one, other))
    found = [(c.kind, c.source and source[c.source.start :], c.target) for c in pair.found] if pair else []
    assert bool(found) == bool(kinds), found
    assert {kind for kind, _, _ in found} <= set(kinds.split()), found


def test_figures_are_compared_whatever_the_languages() -> None:
    assert number.compared("Þar voru 47 manns.", "There were 74 people.", ("is", "en"))
    pair = number.compared("Þar voru 47 manns.", "Es waren 47 Menschen.", ("is", "de"))
    assert pair is None or not pair.found


# Any value, written in several ways

_DIGITS = "零一二三四五六七八九"


def chinese(value: int) -> str:
    """A numeral below 10¹² in characters."""
    if value >= 10**8:
        rest = value % 10**8
        return chinese(value // 10**8) + "亿" + (("零" if rest < 10**7 else "") + chinese(rest) if rest else "")
    if value >= 10**4:
        rest = value % 10**4
        return chinese(value // 10**4) + "万" + (("零" if rest < 1000 else "") + chinese(rest) if rest else "")
    out, zero = "", False
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // size % 10
        if digit:
            out += ("零" if zero else "") + _DIGITS[digit] + name
            zero = False
        else:
            zero = bool(out)
    return out


def scaled(value: int) -> list[str]:
    """Figures with each scale that leaves at most two decimals."""
    found = [str(value)]
    for size, name in ((10**4, "万"), (10**8, "亿")):
        if value >= size and value * 100 % size == 0:
            found.append(write.decimal(Fraction(value, size)).replace(",", "") + name)
    return found


VALUES = st.integers(13, 10**11) | st.builds(lambda a, b: a * 10**b, st.integers(13, 9999), st.integers(0, 7))


@given(VALUES)
def test_every_way_of_writing_a_number_is_the_same_value(value: int) -> None:
    for text in (chinese(value), *scaled(value)):
        [read] = [q for q in quantity.read(f"共{text}吨", "zh") if q.unit == "t"]
        assert read.low <= value <= read.high
    for text in (f"{value:,}", str(value), write.figure(Fraction(value), True)):
        [read] = quantity.read(f"a total of {text} tonnes", "en")
        assert read.low == value


@given(VALUES, st.sampled_from([10, 100, 1000, 10000]))
def test_pairs_agree_and_a_factor_is_found(value: int, factor: int) -> None:
    other = value * factor
    for text in scaled(value):
        source = f"共{text}吨货物。"
        assert not findings("zh", source, f"There are {write.figure(Fraction(value), True)} tonnes of goods.")
        found = findings("zh", source, f"There are {other:,} tonnes of goods.")
        assert [f.rule for f in found] == ["number-magnitude"]
        assert found[0].fixes
        fixed = apply(f"There are {other:,} tonnes of goods.", found[0].fixes[0].edits)
        assert not findings("zh", source, fixed)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_dates_agree_in_every_order(day: date) -> None:
    source = f"他于{day.year}年{day.month}月{day.day}日出生。"
    months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    name = months[day.month - 1]
    numeric = (day.isoformat(), f"{day:%d/%m/%Y}", f"{day:%m/%d/%Y}")
    for text in (f"{name} {day.day}, {day.year}", f"{day.day} {name} {day.year}", *numeric):
        assert not findings("zh", source, f"He was born on {text}.")
    wrong = months[(day.month + 3) % 12]
    found = findings("zh", source, f"He was born on {wrong} {day.day}, {day.year}.")
    assert {f.rule for f in found} == {"number-date"}


@given(
    st.text(
        alphabet="一二三四五六七八九十百千万亿两几数半个点年月日号时分成%0123456789.,-－$元人多余 第零〇",
        max_size=30,
    )
)
def test_any_text_is_read_without_an_error(text: str) -> None:
    for language in ("zh", "ja", "ko"):
        for q in quantity.read(text, language):
            assert 0 <= q.start < q.end <= len(text)
            assert q.low <= q.high


_WORDS = "one two twenty hundred and a half million of dozen dozens thirds 5 1,000 2.5 $ % may 3rd p.m. 12:30 II"


@given(st.lists(st.sampled_from(_WORDS.split()), max_size=9))
def test_any_words_are_read_without_an_error(words: list[str]) -> None:
    text = " ".join(words)
    for q in quantity.read(text, "en"):
        assert 0 <= q.start < q.end <= len(text)
        assert q.low <= q.high


def test_rounding_drops_digits_and_never_adds_any() -> None:
    assert rounds(Fraction(4625600), Fraction(4630000))
    assert rounds(Fraction(4625600), Fraction(4620000))
    assert not rounds(Fraction(4625600), Fraction(4640000))
    assert not rounds(Fraction(5), Fraction(26, 5))
    assert significant(Fraction(330600)) == significant(Fraction(3306, 100)) == "3306"
