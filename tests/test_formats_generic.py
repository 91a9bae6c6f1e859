"""Every format keeps a file as it is outside its segments, and reads back what was written into them."""

from __future__ import annotations

from pathlib import Path

import pytest
from format_checks import DATA, change, check_segments, free_spans, markup, outside, read, scramble
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mtfix import formats
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Fix, Safety
from mtfix.core.text import Edit, Span, apply
from mtfix.engine.verify import apply_verified
from mtfix.formats.support.base import Options
from mtfix.project import catalogue, files

FILES = sorted(p for p in DATA.iterdir() if p.is_file())
# What a correction may be made of; formats of loose grammar take only what cannot be markup there.
_ANY = st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"], exclude_characters="\ufffc\u2028\u2029")
_WORDS = st.text(st.one_of(st.characters(categories=["L", "N"]), st.sampled_from(" ,.'’")), max_size=30)
TEXTS = {
    "po": st.text(st.one_of(_ANY, st.sampled_from("\n\t\r\"\\%'#")), max_size=30),
    "xliff": st.text(st.one_of(_ANY, st.sampled_from("\n\t&<>]'\"")), max_size=30),
    "tmx": st.text(st.one_of(_ANY, st.sampled_from("\n\t&<>]'\"")), max_size=30),
    "csv": st.text(st.one_of(_ANY, st.sampled_from("\n\r\",;' ")), max_size=30),
    "html": st.text(st.one_of(_ANY, st.sampled_from("&<>'\"")), max_size=30),
    "json": st.text(st.one_of(_ANY, st.sampled_from(' \n\t\r"\\/')), max_size=30),
    "properties": st.text(st.one_of(_ANY, st.sampled_from(' \n\t\r"\\:=#!')), max_size=30),
    "strings": st.text(st.one_of(_ANY, st.sampled_from(" \n\t\"\\;'")), max_size=30),
    "android": st.text(st.one_of(_ANY, st.sampled_from("\n\t\"\\'@?&<>]")), max_size=30),
    "text": st.text(_ANY, max_size=30),
}


def _options(path: Path) -> Options:
    return Options(path=path.name, languages=("", "en"))


def test_every_format_has_a_sample() -> None:
    seen = {catalogue.formats().detect(path.name, read(path)).name for path in FILES} | {"text"}
    assert seen == {format.name for format in catalogue.formats().texts}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_content_tells_the_format_where_the_suffix_does_not(path: Path) -> None:
    text = read(path)
    assert catalogue.formats().detect("-", text) is catalogue.formats().detect(path.name, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain words, with a comma.\nAnd more, of them.\n",
        "key: value in a letter\nother: value\n",
        "# Not a heading alone\n\nJust text.\n",
        "The source, the target\nand so on.\n",
        "1. One\n2. Two\n",
        "a < b and b > c\n",
        '"Quoted" = "text"? he asked.\n',
        "{curly} braces\n",
    ],
)
def test_prose_is_plain_text(text: str) -> None:
    assert catalogue.formats().detect("-", text).name == "text"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_segments_stand_where_they_say(path: Path) -> None:
    text = read(path)
    found = catalogue.formats().detect(path.name, text).extract(text, _options(path))
    assert found.segments
    check_segments(text, found.segments)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_writing_what_is_there_reads_the_same(path: Path) -> None:
    """Each run between protected spans written anew: escapes may be spelled otherwise, the text is the same."""
    text = read(path)
    format = catalogue.formats().detect(path.name, text)
    for number, segment in enumerate(format.extract(text, _options(path)).segments):
        for span in free_spans(segment):
            if span.end > span.start:
                change(text, format, _options(path), {number: Edit(*span, segment.text[span.start : span.end])})


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_is_written_is_read_again(path: Path, data: st.DataObject) -> None:
    text = read(path)
    format = catalogue.formats().detect(path.name, text)
    segments = format.extract(text, _options(path)).segments
    edits: dict[int, Edit] = {}
    for number in data.draw(st.sets(st.integers(0, len(segments) - 1), min_size=1, max_size=3)):
        span = data.draw(st.sampled_from(free_spans(segments[number])))
        start = data.draw(st.integers(span.start, span.end))
        end = data.draw(st.integers(start, span.end))
        # A table without quotes has no way to write every character.
        new = data.draw(_WORDS if path.name == "unquoted.tsv" else TEXTS.get(format.name, _WORDS))
        left = segments[number].text[:start] + new + segments[number].text[end:]
        # An empty translation may be no segment, and where markup is loose spaces at an edge are not text.
        if left and (left.strip() == left or format.name in ("po", "json", "properties", "strings", "csv")):
            edits[number] = Edit(start, end, new)
    changed = change(text, format, _options(path), edits)
    after = format.extract(changed, _options(path)).segments
    for number, segment in enumerate(segments):
        if segment.pieces is not None and after[number].pieces is not None and format.name != "html":
            kept = "".join(markup(changed, after[number]))
            assert all(part in kept for part in markup(text, segment) if "<" in part and "CDATA" not in part)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_cut_short_it_is_refused_or_read(path: Path) -> None:
    """No truncation of a file ends in anything but an error with a line, or sound segments."""
    text = read(path)
    format = catalogue.formats().detect(path.name, text)
    for end in range(0, len(text), max(1, len(text) // 150)):
        refused = None
        try:
            check_segments(text[:end], format.extract(text[:end], _options(path)).segments)
        except MtfixError as error:
            refused = error
        assert refused is None or (refused.line >= 1 and refused.path == path.name)


def test_scramble_changes_every_segment_with_words() -> None:
    path = DATA / "shop.po"
    text = read(path)
    changed, new = scramble(text, formats.named("po"), _options(path))
    assert changed != text
    assert len(new) == 4


def test_an_edit_over_an_inline_tag_keeps_it() -> None:
    text = read(DATA / "bakery2.xliff")
    segment = formats.named("xliff").extract(text, Options()).segments[0]
    assert segment.text == "Warm bread\ufffc today"
    file_edits = segment.to_edits(Edit(0, 10, "Hot loaves"))
    assert [text[e.start : e.end] for e in file_edits] == ["Warm ", "bread"]
    assert [e.new for e in file_edits] == ["Hot ", "loaves"]
    assert segment.to_edits(Edit(10, 11, "")) == []
    assert segment.to_file(Span(10, 11)) == Span(*_place(text, '<x:ph id="2"/>'))


def _place(text: str, part: str) -> tuple[int, int]:
    at = text.index(part)
    return at, at + len(part)


# What may end a text, or begin something else, in one format or another.
_HOSTILE = ["# ", "- ", "\n\n", "\n", "1. ", "```", "|", "<b>", "</p>", '"', "'", "\\", "&", "]]>", "{", "}", "%", "",
            " ", "\t", "=", ":", ",", "-->", "---", "* ", "[x]: y", "\r", "&#0;", "<!--", "é", "\u2028"]  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_to_be_written_the_file_reads_as_meant(path: Path, data: st.DataObject) -> None:
    text = read(path)
    document = files.parse(Decoded(text, "utf-8", b""), path.name, files.Reading())
    fixes: list[Fix] = []
    for segment in data.draw(st.lists(st.sampled_from(document.segments), min_size=1, max_size=6, unique_by=id)):
        start = data.draw(st.integers(0, len(segment.text)))
        end = data.draw(st.integers(start, len(segment.text)))
        edits = segment.to_edits(Edit(start, end, data.draw(st.sampled_from(_HOSTILE))))
        if edits:
            fixes.append(Fix(tuple(edits), Safety.SAFE))
    kept, after, refused = apply_verified(document, fixes, lambda new: files.parse(new, path.name, files.Reading()))
    assert sorted([*kept, *refused]) == list(range(len(fixes)))
    assert after.text == apply(text, [edit for number in kept for edit in fixes[number].edits])
    assert [s.key for s in after.segments] == [s.key for s in document.segments]
    assert outside(after.text, after.segments) == outside(text, document.segments)
