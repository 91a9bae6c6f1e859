"""Spans, edits, and bytes to text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtfix.core.encoding import decode
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Fix, Safety, choose
from mtfix.core.text import Edit, Lines, apply, compose
from mtfix.core.wording import counted


@st.composite
def text_and_edits(draw: st.DrawFn, text: str | None = None) -> tuple[str, list[Edit]]:
    text = draw(st.text(max_size=40)) if text is None else text
    points = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    edits = [Edit(a, b, draw(st.text(max_size=5))) for a, b in zip(points[::2], points[1::2], strict=False)]
    return text, edits


@given(text_and_edits())
def test_nothing_outside_an_edit_changes(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    done = apply(text, edits)
    at = shift = 0
    for edit in edits:
        assert done[at + shift : edit.start + shift] == text[at : edit.start]
        assert done[edit.start + shift :].startswith(edit.new)
        shift += len(edit.new) - (edit.end - edit.start)
        at = edit.end
    assert done[at + shift :] == text[at:]


@given(st.data())
def test_composed_edits_do_what_both_do(data: st.DataObject) -> None:
    text, first = data.draw(text_and_edits())
    between = apply(text, first)
    _, second = data.draw(text_and_edits(between))
    assert apply(text, compose(first, between, second)) == apply(between, second)


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        apply("abcdef", [Edit(0, 3, "x"), Edit(2, 4, "y")])


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 6), st.text("ab", max_size=2)), max_size=12))
def test_choosing_defers_and_never_loses(spans: list[tuple[int, int, str]]) -> None:
    fixes = [(Fix((Edit(s, s + n, "x"),), Safety.SAFE), rule) for s, n, rule in spans]
    kept, deferred = choose(fixes)
    assert sorted(kept + deferred) == list(range(len(fixes)))
    apply("." * 40, [fixes[i][0].edits[0] for i in kept])  # raises where two overlap
    assert bool(kept) == bool(fixes)


def test_the_leftmost_then_the_longest_is_kept() -> None:
    fixes = [(Fix((Edit(2, 4, ""),), Safety.SAFE), "a"), (Fix((Edit(0, 3, ""),), Safety.SAFE), "b")]
    fixes.append((Fix((Edit(0, 2, ""),), Safety.SAFE), "c"))
    assert choose(fixes) == ([1], [2, 0])


@given(st.text().filter(lambda t: "\0" not in t), st.sampled_from(["", "utf-8-sig", "utf-16"]))
def test_bytes_come_back(text: str, encoding: str) -> None:
    try:
        raw = text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return
    if not encoding and text.startswith("\ufeff"):
        return
    decoded = decode(raw)
    assert decoded.text == text
    assert decoded.encode() == raw


def test_an_explicit_encoding() -> None:
    raw = "Привет".encode("koi8-r")
    assert decode(raw, encoding="koi8-r").text == "Привет"
    with pytest.raises(MtfixError, match="offset 0"):
        decode(raw)


@pytest.mark.parametrize(
    ("raw", "encoding", "message"),
    [
        (b"abc\xff", None, "byte 0xFF at offset 3"),
        (b"\xef\xbb\xbfabc\xff", None, "offset 6"),
        (b"abc\0def", None, "NUL at character 3"),
        (b"abc", "no-such", "unknown encoding"),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(MtfixError, match=message):
        decode(raw, path="x.txt", encoding=encoding)


def test_a_character_the_encoding_lacks() -> None:
    decoded = decode(b"caf\xe9", encoding="latin-1")
    with pytest.raises(MtfixError, match=r"U\+2019"):
        decoded._replace(text="café’s").encode()


@given(st.text("ab\n", max_size=30), st.data())
def test_lines_and_columns(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = Lines(text).position(offset)
    assert text[:offset].count("\n") == line - 1
    assert text.split("\n")[line - 1][: column - 1] == text[:offset].rpartition("\n")[2]


@pytest.mark.parametrize(
    ("number", "one", "said"),
    [
        (1, "entry", "1 entry"),
        (0, "entry", "0 entries"),
        (2, "glossary", "2 glossaries"),
        (2, "day", "2 days"),
        (3, "more finding", "3 more findings"),
    ],
)
def test_counted(number: int, one: str, said: str) -> None:
    assert counted(number, one) == said
