"""Which lines of a text and its translation correspond."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.text import Span
from mtfix.engine.alignment import Pair, align
from mtfix.project import files
from mtfix.project.pairing import CONFIDENT

CASES = yaml.safe_load((Path(__file__).parent / "data" / "alignment.yml").read_text(encoding="utf-8"))


def side(lines: Span) -> str:
    return "+".join(map(str, range(*lines))) or "-"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_lines_that_correspond(case: dict[str, object]) -> None:
    pairs = align(case["source"], case["target"])  # type: ignore[arg-type]
    if case["pairs"] == "none":
        assert not any(p.confidence >= CONFIDENT for p in pairs if side(p.source) != "-" != side(p.target))
    else:
        assert [f"{side(pair.source)} {side(pair.target)}" for pair in pairs] == case["pairs"]


LINES = st.lists(
    st.text("ab 12.,?é漢字かカжש", max_size=30) | st.sampled_from(["In 1987, NASA had 42 ships.", "", "42"]),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(LINES, LINES)
def test_each_line_is_in_one_pair_in_order(source: list[str], target: list[str]) -> None:
    pairs = align(source, target)
    for side, lines in ((0, source), (1, target)):
        spans = [pair[side] for pair in pairs]
        assert [i for span in spans for i in range(*span)] == list(range(len(lines)))
    assert all(0.0 <= pair.confidence <= 1.0 for pair in pairs)
    assert all(p.source.end > p.source.start or p.target.end > p.target.start for p in pairs)
    if source and target:
        assert all(a.source.end == b.source.start and a.target.end == b.target.start for a, b in pairwise(pairs))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text("abcdefg 123", min_size=1, max_size=60).filter(str.strip), min_size=1, max_size=12))
def test_a_text_is_aligned_with_itself(lines: list[str]) -> None:
    assert [pair[:2] for pair in align(lines, lines)] == [(Span(i, i + 1),) * 2 for i in range(len(lines))]


@pytest.mark.parametrize("sizes", [(1, 200), (200, 1), (3, 90), (150, 40)])
def test_lines_far_more_than_the_other_has(sizes: tuple[int, int]) -> None:
    source, target = (
        [f"{word} {number}." for number in range(size)] for word, size in zip("ab", sizes, strict=True)
    )
    pairs = align(source, target)
    assert (pairs[-1].source.end, pairs[-1].target.end) == sizes


def test_nothing_beside_something() -> None:
    assert align([], ["a"]) == [Pair(Span(0, 0), Span(0, 1), 1.0)]
    assert align(["a"], []) == [Pair(Span(0, 1), Span(0, 0), 1.0)]
    assert align([], []) == []


def parsed(text: str, source: str, name: str = "en.txt", *, align: bool = True) -> files.Document:
    how = files.Reading(source="{de}.txt", align=align)
    return files.parse(Decoded(text, "utf-8", b""), name, how, source.encode())


SOURCE = "Der Turm ist 98 Meter hoch.\nEr wurde 1907 gebaut.\n\nIm Keller lagern 5300 Flaschen.\nIm Hof stehen 27 Linden.\n"


def test_lines_that_correspond_together_are_one_segment() -> None:
    text = "The tower is 98 metres high. It was built in 1907.\r\n\r\nThe cellar holds 5300 bottles.\r\nThere are 27 limes in the yard.\r\n"
    found = parsed(text, SOURCE)
    first, blank, second, third, end = found.segments
    assert first.source == "Der Turm ist 98 Meter hoch.\nEr wurde 1907 gebaut."
    assert (blank.source, second.source, third.source, end.source) == (
        None, "Im Keller lagern 5300 Flaschen.", "Im Hof stehen 27 Linden.", None,
    )  # fmt: skip
    assert found.note == "{} aligned with {{de}}.txt: 3 of 3 lines"
    assert all(text[s.extent.start : s.extent.end] == s.text for s in found.segments)

    back = parsed(SOURCE, text.replace("\r\n", "\n"))
    assert back.segments[0].text == "Der Turm ist 98 Meter hoch.\nEr wurde 1907 gebaut."
    assert back.segments[0].source == "The tower is 98 metres high. It was built in 1907."
    assert [s.key for s in back.segments] == ["1", "3", "4", "5", "6"]


def test_what_is_not_certain_has_no_source() -> None:
    text = "The tower is 98 metres high.\nIt was built in 1907.\nThe cellar holds 5300 bottles.\nIn the yard stand 27 limes.\n"
    source = SOURCE + "Der Wirt schweigt.\nDie Gäste reden.\n"
    found = parsed(text + "The guests talk.\n", source)
    last = found.segments[-2]
    assert (last.text, last.source) == ("The guests talk.", None)
    assert found.note.endswith("of 5 lines; 2 are not compared")


def test_unlike_texts_are_an_error() -> None:
    with pytest.raises(MtfixError, match=r"3 lines, but its source .* can be aligned with confidence"):
        parsed("Preheat the oven to 180 degrees.\nWhisk 4 eggs.\nServe.", "\n".join(CASES[-1]["target"]))
    with pytest.raises(MtfixError, match="need the same number of lines"):
        parsed("a", SOURCE, align=False)


def test_paragraphs_of_documents() -> None:
    source = "# Turm\n\nDer Turm ist 98 Meter hoch.\n\nEr wurde 1907 gebaut.\n\nIm Keller lagern 5300 Flaschen.\n"
    text = "# Tower\n\nThe tower is 98 metres high. It was built in 1907.\n\nThe cellar holds 5300 bottles.\n"
    found = parsed(text, source, "en.md")
    assert [s.source for s in found.segments] == [
        "Turm",
        "Der Turm ist 98 Meter hoch.\nEr wurde 1907 gebaut.",
        "Im Keller lagern 5300 Flaschen.",
    ]
    assert [s.source_codes is None for s in found.segments] == [False, True, False]
    assert "3 of 3 segments" in found.note
    # Of two paragraphs that were one, neither says what the source does.
    assert [s.source for s in parsed(source, text, "de.md").segments][1:3] == [None, None]
