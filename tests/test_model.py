"""Segments: from their text to the file and back."""

from __future__ import annotations

import pytest

from mtfix.core.document import Piece, Segment
from mtfix.core.text import Edit, Span, apply

# <b>Russian</b> White Union<x/> met
FILE = "<b>Russian</b> White Union<x/> met"
PIECES = (
    Piece(0, 7, 3, 10, True),
    Piece(7, 19, 14, 26, True),
    Piece(19, 20, 26, 30, False, None, True),
    Piece(20, 24, 30, 34, True),
)


def _segment() -> Segment:
    return Segment("Russian White Union\ufffc met", pieces=PIECES, escape=lambda text: text.replace("&", "&amp;"))


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (Edit(0, 19, "Union State"), "<b>Union</b> State<x/> met"),
        (Edit(0, 19, "Union\nState"), "<b>Union</b>\nState<x/> met"),
        (Edit(0, 19, "R&D"), "<b>R&amp;D</b><x/> met"),
        (Edit(0, 19, ""), "<b></b><x/> met"),
        (Edit(14, 24, "Alliance sat"), "<b>Russian</b> White Alliance<x/> sat"),
        (Edit(19, 20, ""), FILE),
        (Edit(19, 20, "!"), FILE),
        (Edit(0, 0, "The "), "<b>The Russian</b> White Union<x/> met"),
        (Edit(7, 7, "s"), "<b>Russians</b> White Union<x/> met"),
        (Edit(19, 19, "s"), "<b>Russian</b> White Unions<x/> met"),
        (Edit(20, 20, ","), "<b>Russian</b> White Union<x/>, met"),
        (Edit(24, 24, "."), "<b>Russian</b> White Union<x/> met."),
    ],
)
def test_edits_go_around_markup(edit: Edit, expected: str) -> None:
    assert apply(FILE, _segment().to_edits(edit)) == expected


def test_spans_of_the_file() -> None:
    segment = _segment()
    assert segment.to_file(Span(0, 24)) == segment.extent == Span(3, 34)
    assert segment.to_file(Span(19, 20)) == Span(26, 30)
    assert segment.to_file(Span(8, 13)) == Span(15, 20)


def test_a_piece_may_have_its_own_escape() -> None:
    pieces = (Piece(0, 1, 0, 1, True), Piece(1, 2, 10, 11, True, str.upper))
    segment = Segment("ab", pieces=pieces, escape=str.lower)
    assert segment.to_edits(Edit(0, 2, "X y")) == [Edit(0, 1, "x "), Edit(10, 11, "Y")]
    assert segment.to_edits(Edit(2, 2, "z")) == [Edit(11, 11, "Z")]
    assert segment.to_edits(Edit(1, 1, "Z")) == [Edit(1, 1, "z")]
