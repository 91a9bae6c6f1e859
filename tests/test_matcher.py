"""The literal pass: exact against brute force, with either engine."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.glossary import matcher
from mtfix.glossary.fold import fold, fold_bytes
from mtfix.glossary.index import VERSION, Index, Trigger, is_inside_word
from mtfix.glossary.packing import pack

BLANKS = " \t\u00a0\n-–‑ "
WORDS = st.sampled_from(
    ["the", "a", "white", "union", "unions", "é", "’s", "'s", "中", "，", "White", "UNION", ".", "3"]
)
TEXTS = st.lists(st.tuples(WORDS, st.text(BLANKS, max_size=3)), max_size=12).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
LITERALS = st.lists(st.text("abX ", min_size=1, max_size=4), min_size=1, max_size=8, unique=True)


@settings(deadline=None)
@given(LITERALS, st.lists(st.booleans(), min_size=8, max_size=8), st.text("abXx ", max_size=30))
@pytest.mark.parametrize("part", [2, 100])  # literals of one automaton
def test_both_engines_find_what_brute_force_finds(
    part: int, literals: list[str], cases: list[bool], text: str
) -> None:
    given_ = [(literal.encode(), case) for literal, case in zip(literals, cases, strict=False)]
    expected = sorted(
        (match.start() + len(literal), number)
        for number, (literal, case) in enumerate(given_)
        for match in re.finditer(b"(?=" + re.escape(literal) + b")", text.encode(), 0 if case else re.IGNORECASE)
    )
    assert sorted(matcher.load(b"", given_).scan(text.encode())) == expected
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matcher, "_PART", part)
        compiled = matcher.build(given_)
    if compiled:
        assert sorted(matcher.load(compiled, given_).scan(text.encode())) == expected


@given(st.text(max_size=60) | TEXTS)
def test_folding_keeps_offsets(text: str) -> None:
    assert len(fold_bytes(text)) == len(text)
    folded = fold(text)
    offsets = [folded.offset(position) for position in range(len(folded.data))]
    assert offsets == sorted(set(offsets))
    for position, offset in enumerate(offsets):
        assert fold_bytes(text[offset])[0] == folded.data[position]


@settings(deadline=None)
@given(TEXTS)
def test_a_term_is_found_over_any_gap(text: str) -> None:
    """Against a regular expression that says the same as the docstring of ``fold``."""
    index = Index(pack([{}], [(0, Trigger("white union"))], [], {}))
    found = [(hit.start, hit.end) for hit in index.target(text, fold(text))]
    gap = r"(?:[-–‑]|(?:(?![\r\n])\s)*(?:\r?\n)?(?:(?![\r\n])\s)*(?<=\s))"
    expected = [
        match.span()
        for match in re.finditer(rf"(?<![^\W_é中])white{gap}union(?![^\W_é中])", text, re.IGNORECASE)
        if not _inside_word(text, *match.span())
    ]
    assert [span for span in found if not _inside_word(text, *span)] == expected


FORMS = [
    "union",
    "unions",
    "unione",
    "unionese",
    "Unions",
    "ус",
    "союз",
    "союзs",
    "öl",
    "öle",
    "x中s",
    "a",
    "union as",
]
PARTS = st.tuples(st.sampled_from([*FORMS, "UNIONS", "s", "中", "с", "2"]), st.sampled_from(["", " ", " ", "."]))


@settings(deadline=None)
@given(
    st.lists(st.sampled_from([False, False, True, None]), min_size=len(FORMS), max_size=len(FORMS)),
    st.lists(PARTS, max_size=20).map(lambda parts: "".join(map("".join, parts))),
)
def test_forms_of_words_are_found_where_a_pattern_finds_them(cases: list[bool | None], text: str) -> None:
    """Also those that are another form with an ending, for which the matcher has no literal."""
    forms = [(form, case) for form, case in zip(FORMS, cases, strict=True) if case is not None]
    triggers = [*(Trigger(form, case=case) for form, case in forms), Trigger("e", words="none")]
    found = Index(pack([{}] * len(triggers), enumerate(triggers), [], {})).target(text, fold(text))
    expected = [
        (match.start(1), match.end(1), number)
        for number, (form, _, case, words) in enumerate(triggers)
        for match in re.finditer(f"(?=({re.escape(form)}))", text, 0 if case else re.IGNORECASE)
        if words == "none" or not any(is_inside_word(text, at) for at in match.span(1))
    ]
    assert sorted((hit.start, hit.end, hit.owner) for hit in found) == sorted(expected)
    assert [hit.end for hit in found] == sorted(hit.end for hit in found)


@pytest.mark.parametrize("others", [(), ("鸟",), ("öl?",)])  # what a code page has, and what it has not
@settings(deadline=None)
@given(st.text("кот юöl,鸟?_-𝄞", max_size=30))
def test_source_terms_stand_where_a_pattern_finds_them(others: tuple[str, ...], text: str) -> None:
    bounds = {"none": ("", ""), "start": (r"(?<!\w)", ""), "both": (r"(?<!\w)", r"(?!\w)")}
    triggers = [(0, Trigger(literal, words, words=words)) for words in bounds for literal in ("кот", "от", *others)]
    index = Index(pack([{}], [], triggers, {}))
    expected = {
        (match.start(1), match.end(1), words)
        for words, (before, behind) in bounds.items()
        for literal in ("кот", "от", *others)
        for match in re.finditer(f"(?={before}({re.escape(literal)}){behind})", text)
    }
    assert {(hit.start, hit.end, hit.payload) for hit in index.source(text)} == expected


def _inside_word(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()


def test_a_damaged_index_is_refused() -> None:
    raw = pack([{"a": 1}], [(0, Trigger("white union"))], [], {})
    assert Index(raw).record(0) == {"a": 1}
    for broken in (
        b"",
        raw[:-1],
        raw[:40],
        b"x" + raw,
        raw[:-3] + b"abc",
        raw.replace(b'"version": %d' % VERSION, b'"version": 0'),
    ):
        with pytest.raises(ValueError):
            Index(broken)


def test_an_index_without_triggers() -> None:
    assert Index(pack([], [], [], {})).target("text", fold("text")) == []
    assert Index(pack([], [], [], {})).source("text") == []
