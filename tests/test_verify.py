"""Finding the corrections that would spoil a file, and keeping all others."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Content, Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Fix, Safety
from mtfix.core.text import Edit, Origin, Span, apply
from mtfix.engine.verify import apply_verified

# What a word does to a file of this format, whose segments are the words between spaces.
BREAKS, SPLITS, HIDES, RENAMES, FINE = "!", "a b", "#", "@", "x"


def read(content: Content) -> Document:
    segments: list[Segment] = []
    at, prefix = 0, ""
    for word in content.text.split(" "):
        if "!" in word:
            raise MtfixError("not of this format")
        prefix += "@" if "@" in word else ""
        if "#" not in word:
            segments.append(Segment(word, at, key=f"{prefix}{len(segments)}"))
        at += len(word) + 1
    return Document(content, segments)


def document(words: int, encoding: str = "utf-8") -> Document:
    return read(Decoded(" ".join(["word"] * words), encoding, b""))


def replace(number: int, new: str) -> Fix:
    return Fix((Edit(5 * number, 5 * number + 4, new),), Safety.SAFE)


@given(st.lists(st.sampled_from([FINE, FINE, FINE, BREAKS, SPLITS, HIDES, RENAMES]), min_size=1, max_size=24))
@settings(max_examples=150)
def test_only_what_spoils_the_file_is_left_out(words: list[str]) -> None:
    before = document(len(words))
    fixes = [replace(number, word) for number, word in enumerate(words)]
    kept, after, refused = apply_verified(before, fixes, read)
    assert kept == [number for number, word in enumerate(words) if word == FINE]
    assert sorted([*kept, *refused]) == list(range(len(words)))
    assert after.text == apply(before.text, [e for n in kept for e in fixes[n].edits])


def test_what_the_encoding_lacks_is_left_out_without_a_reading() -> None:
    before = document(3, "cp1251")
    kept, _, refused = apply_verified(before, [replace(0, "слово"), replace(1, "café"), replace(2, "x")], read)
    assert kept == [0, 2]
    assert refused == {1: "cp1251 has no U+00E9"}


def test_a_search_that_would_take_too_long_ends_with_a_file_that_reads_as_meant() -> None:
    readings = 0

    def slow(content: Content) -> Document:
        nonlocal readings
        readings += 1
        return read(content)

    before = document(4_000)
    fixes = [replace(number, FINE if number % 3 else BREAKS) for number in range(4_000)]
    kept, after, refused = apply_verified(before, fixes, slow)
    assert readings <= 210
    assert 0 < len(kept) < 4_000 > len(refused)
    assert after.text == apply(before.text, [e for n in kept for e in fixes[n].edits])


@given(st.data())
def test_the_origin_of_an_edit_is_what_it_was_made_from(data: st.DataObject) -> None:
    text = "abcdefghijklmnop"
    cuts = sorted(data.draw(st.sets(st.integers(0, 16), max_size=8)))
    edits = [Edit(a, b, data.draw(st.text("XY", max_size=3))) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    origin = Origin(edits)
    assert origin.of(Span(0, len(apply(text, edits)))) == Span(0, 16)
    grown = 0
    for start, end, new in edits:
        found = origin.of(Span(start + grown, start + grown + len(new)))
        assert found.start <= start <= end <= found.end  # and what touches it, where nothing comes between
        grown += len(new) - (end - start)
    for at, char in enumerate(apply(text, edits)):
        if char not in "XY":
            found = origin.of(Span(at, at + 1))
            assert found.start <= text.index(char) < found.end
