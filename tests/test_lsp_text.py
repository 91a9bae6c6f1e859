"""Positions, patched documents and kept findings of the language server while a text is edited."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.text import Edit, apply
from mtfix.lsp.editing import patched
from mtfix.lsp.memory import Memory
from mtfix.lsp.positions import UTF8, UTF16, UTF32, Text, difference, well_formed
from mtfix.lsp.snapshot import checked
from mtfix.lsp.workspace import Buffer, Workspace, path_of
from mtfix.project import files
from mtfix.project.run import Project

# Positions

CHARACTERS = "a é中😀\U0010ffff\r\n\u2028\x0b\x85"
TEXTS = st.text(CHARACTERS, max_size=30)
ENCODINGS = st.sampled_from((UTF8, UTF16, UTF32))
UNITS = {UTF8: ("utf-8", 1), UTF16: ("utf-16-le", 2), UTF32: ("utf-32-le", 4)}


def counted(text: str, offset: int, encoding: str) -> tuple[int, int]:
    """The position of an offset, as the specification words it."""
    line = start = at = 0
    while at < offset:
        size = 2 if text.startswith("\r\n", at) else 1
        if text[at] in "\r\n" and at + size <= offset:
            line, start = line + 1, at + size
        at += size
    codec, size = UNITS[encoding]
    return line, len(text[start:offset].encode(codec)) // size


@given(TEXTS, ENCODINGS, st.data())
def test_positions_are_counted_as_the_specification_words_it(text: str, encoding: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    position = Text(text, encoding).position(offset)
    assert tuple(position) == counted(text, offset, encoding)
    if not (text[offset - 1 : offset] == "\r" and text[offset : offset + 1] == "\n"):
        assert Text(text, encoding).offset(*position) == offset


@given(TEXTS, ENCODINGS, st.integers(-1, 9), st.integers(-1, 200))
def test_any_position_means_some_place(text: str, encoding: str, line: int, character: int) -> None:
    known = Text(text, encoding)
    offset = known.offset(line, character)
    assert 0 <= offset <= len(text)
    found = known.position(offset)
    assert found.line == min(max(line, 0), known.position(len(text)).line)
    assert found.character <= max(character, 0) or line > found.line


@given(TEXTS, ENCODINGS, st.data())
def test_lines_are_known_after_edits(text: str, encoding: str, data: st.DataObject) -> None:
    known = Text(text, encoding)
    for _ in range(data.draw(st.integers(1, 4))):
        start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(known.text))] * 2)))
        edit = Edit(start, end, data.draw(st.text(CHARACTERS, max_size=6)))
        text = apply(known.text, [edit])
        known = known.edited(edit)
        assert known.text == text
        assert known._starts == Text(text)._starts


@given(st.text(st.characters(), max_size=20))
def test_lone_surrogates_keep_their_room(text: str) -> None:
    fine = well_formed(text)
    fine.encode()
    assert len(fine.encode("utf-16-le")) == len(text.encode("utf-16-le", "surrogatepass"))


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_what_differs_is_one_edit(first: str, old: str, new: str, last: str) -> None:
    before, after = first + old + last, first + new + last
    edit = difference(before, after)
    assert apply(before, [edit]) == after
    assert edit.end - edit.start <= len(old)
    assert len(edit.new) <= len(new)


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///a/b%20c%23%3F.txt", "/a/b c#?.txt"),
        ("file:///a/%FFx", "/a/\udcffx"),
        ("file:///a/%E4%B8%AD.md", "/a/中.md"),
        ("untitled:Untitled-1", "-"),
        ("git:/a/b.txt?x", "-"),
        ("file://[", "-"),
        ("", "-"),
    ],
)
def test_what_path_a_uri_names(uri: str, path: str) -> None:
    assert path_of(uri) == path


# Documents with errors, in several formats

SOURCE = ["我们明天见。", "会谈持续了15天。", "他是经理。", "天气很好。"]
LINES = [
    "The the talks lasted 16 days, said Mr Brown of the café.",
    "It is full of of stones and «quotes» of the 中文 kind.",
    "See `code of of it`, [a link](https://example.org) and so on .",
    "Belarus is Russias closest partner 😀 in trade.",
]


def catalogue() -> str:
    head = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    return head + "".join(
        f"\nmsgid {json.dumps(a, ensure_ascii=False)}\nmsgstr {json.dumps(b, ensure_ascii=False)}\n"
        for a, b in zip(SOURCE, LINES, strict=True)
    )


FILES = {
    "a.txt": "\n".join(LINES[:2]) + "\n\n" + "\n\n".join(LINES[2:]) + "\n",
    "a.md": f"# {LINES[0]}\n\n{LINES[1]}\n{LINES[2]}\n\n- {LINES[3]}\n- **of of** it <!-- mtfix: off-line -->\n",
    "en.json": json.dumps({"a": LINES[0], "b": {"c": LINES[1:3], "d": LINES[3] + '\n"of" of'}}, indent=1),
    "a.po": catalogue(),
    "en.yml": "en:\n  a: " + LINES[0] + "\n  b: >\n    " + LINES[1] + "\n    " + LINES[3] + "\n",
    "a.html": f'<html lang="en"><p title="{LINES[0]}">{LINES[1]} <b>of</b> of</p>\n<p>{LINES[3]} &amp; more</p></html>\n',
    "a.srt": "".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n\n" for n, line in enumerate(LINES, 1)),
}
# The sources of two files.
BESIDE = {
    "pair.txt": "\n".join(SOURCE) + "\n",
    "pair.json": json.dumps(dict(zip("abcd", SOURCE, strict=True)), ensure_ascii=False),
}
FILES |= {
    "pair.txt": "\n".join(LINES) + "\n",
    "pair.json": json.dumps(dict(zip("abcd", LINES, strict=True)), ensure_ascii=False, indent=0),
}
WORDS = st.sampled_from(
    (
        "e",
        "of",
        "of of",
        " of",
        " ",
        "16",
        "é",
        "中",
        "a b",
        "",
        "\n",
        ".",
        ", ",
        " (",
        "?”",
        "/",
        ": ",
        "`",
        "<",
        "*",
        "😀",
        '"',
    )
)
RUN = Project({"to": "en"}, isolated=True)


def parse(text: str, name: str) -> Document:
    how = files.Reading(source=f"source of {name}" if name in BESIDE else "")
    source = BESIDE[name].encode() if name in BESIDE else None
    return files.parse(Decoded(text, "utf-8", b""), name, how, source)


def draw_edit(text: str, data: st.DataObject) -> Edit:
    start = data.draw(st.integers(0, len(text)))
    return Edit(start, min(start + data.draw(st.sampled_from((0, 0, 0, 1, 2, 9))), len(text)), data.draw(WORDS))


def said(segment: Segment) -> tuple[Any, ...]:
    """The attributes of a segment, except functions."""
    pieces = [piece[:5] + piece[6:] for piece in segment.pieces] if segment.pieces is not None else None
    return (
        segment.text, segment.key, segment.source, pieces, segment.at if pieces is None else 0, segment.extent,
        list(segment.codes), segment.language, segment.flags,
    )  # fmt: skip


@pytest.mark.parametrize("name", [name for name in FILES if not name.endswith(".txt")])
@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_patched_document_is_what_its_format_reads(name: str, data: st.DataObject) -> None:
    document = parse(FILES[name], name)
    for _ in range(3):
        edit = draw_edit(document.text, data)
        known = patched(document, edit)
        if known is not None:
            document = known.document
            again = parse(document.text, name)
            assert [said(s) for s in document.segments] == [said(s) for s in again.segments]


@pytest.mark.parametrize("name", FILES)
@given(st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_is_known_after_edits_is_what_a_fresh_check_finds(name: str, data: st.DataObject) -> None:
    session = RUN.session(name)
    memory = Memory(parse(FILES[name], name))
    snapshot = checked(memory.document, session.rules_for(memory.document), session.policy, memory)
    for _ in range(3):
        document = snapshot.document
        assert document is not None
        text = document.text
        edit = draw_edit(text, data)
        after = snapshot.after(edit, lambda text: parse(text, name))
        text = apply(text, [edit])
        if after.document is None:
            continue
        assert after.document.text == text
        memory = Memory(parse(text, name), memory)
        snapshot = checked(memory.document, session.rules_for(memory.document), session.policy, memory)
        fresh = Memory(parse(text, name))
        plain = checked(fresh.document, session.rules_for(fresh.document), session.policy, fresh)
        assert list(snapshot.found) == list(plain.found)
        # Only a full check can tell whether a suppression comment is used, how other paragraphs begin, and what several
        # segments say.
        unlike = {*after.found} ^ {*plain.found}
        whole = {rule.id for rule in session.rules_for(memory.document).running("check_document")}
        assert {finding.rule for finding in unlike} <= {"unused-suppression", "space-line-start", *whole}
        assert after.shown == after.found
        assert [f.span for f in after.shown] == sorted(f.span for f in after.shown)
        snapshot = after


STEPS = st.lists(st.sampled_from(("type", "type", "type", "replace all", "look", "begin", "end")), max_size=9)


@pytest.mark.parametrize("name", ["a.md", "en.json", "a.txt"])
@given(STEPS, st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_is_typed_ends_where_a_fresh_start_does(
    name: str, tmp_path: Path, steps: list[str], data: st.DataObject
) -> None:
    workspace = Workspace(lambda: RUN)
    uri = (tmp_path / name).as_uri()
    buffer = Buffer(uri, "", 1, Text(FILES[name]))
    buffer.settle(workspace.check(buffer.begin()))
    begun = None
    for step in steps:
        if step == "type":
            buffer.edit(draw_edit(buffer.text.text, data))
        elif step == "replace all":
            for _ in range(12):
                buffer.edit(Edit(at := buffer.text.text.find(" of") + 1, at + 2 if at else 0, "for"))
        elif step == "look":
            buffer.catch_up()
        elif step == "begin":
            begun = workspace.check(buffer.begin())
        elif begun is not None:
            buffer.settle(begun)  # of a text that may be old by now
            begun = None
        shown = buffer.snapshot.shown if buffer.snapshot and not buffer.waiting else ()
        assert all(0 <= f.span.start <= f.span.end <= len(buffer.text.text) for f in shown)
        if buffer.current:
            assert buffer.snapshot is not None
            assert buffer.snapshot.document is not None
            assert buffer.snapshot.document.text == buffer.text.text
    buffer.settle(workspace.check(buffer.begin()))
    fresh = Buffer(uri, "", 1, Text(buffer.text.text))
    fresh.settle(workspace.check(fresh.begin()))
    assert str(buffer.error) == str(fresh.error)
    if fresh.snapshot is not None:
        assert buffer.snapshot is not None
        assert list(buffer.snapshot.shown) == list(fresh.snapshot.shown)
