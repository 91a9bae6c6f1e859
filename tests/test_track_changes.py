"""Tracked changes and comments in Word documents: what an editor accepts and rejects, and all that stays as it was."""

from __future__ import annotations

import io
import zipfile
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from pathlib import Path

import docx
import pytest
from docx_checks import W, body, comments, document, looks, members, part, read, said, tree, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.cli import main
from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, Span, apply
from mtfix.formats.support.comments import Note
from mtfix.formats.support.revisions import Stamp

DATE = "2024-05-06T07:08:09Z"
STAMP = Stamp("Desk", DATE)
SPACE = ' xml:space="preserve"'
BOLD = "<w:rPr><w:b/></w:rPr>"


def r(text: str, properties: str = "") -> str:
    return f"<w:r>{properties}<w:t{SPACE if text != text.strip() else ''}>{text}</w:t></w:r>"


def kept(text: str, properties: str = "") -> str:
    """The rest of a run that was taken apart."""
    return f"<w:r>{properties}<w:t{SPACE}>{text}</w:t></w:r>"


def deleted(text: str, id: int, properties: str = "") -> str:
    run = f"<w:r>{properties}<w:delText{SPACE}>{text}</w:delText></w:r>"
    return f'<w:del w:id="{id}" w:author="Desk" w:date="{DATE}">{run}</w:del>'


def inserted(text: str, id: int, properties: str = "") -> str:
    return f'<w:ins w:id="{id}" w:author="Desk" w:date="{DATE}">{kept(text, properties)}</w:ins>'


def p(*runs: str) -> str:
    return "<w:p>" + "".join(run if run.startswith("<") else r(run) for run in runs) + "</w:p>"


def tracked(raw: bytes, edits: Iterable[Edit], notes: Iterable[Note] = ()) -> bytes:
    return read(raw).tracked(edits, notes, STAMP)[0].encode()


def edit(raw: bytes, old: str, new: str) -> Edit:
    at = read(raw).text.index(old)
    return Edit(at, at + len(old), new)


@pytest.mark.parametrize(
    ("inside", "old", "new", "expected"),
    [
        (p("a bad word"), "bad", "good", p("a ", deleted("bad", 1), inserted("good", 2), kept(" word"))),
        # A run that goes as a whole leaves nothing after.
        (p("a ", r("bad", BOLD), " b"), "bad", "good", p("a ", deleted("bad", 1, BOLD), inserted("good", 2, BOLD), " b")),
        (p("bad word"), "bad", "good", p(deleted("bad", 1), inserted("good", 2), kept(" word"))),
        (p("a bad"), "bad", "good", p(f"<w:r><w:t{SPACE}>a </w:t></w:r>", deleted("bad", 1), inserted("good", 2))),
        # New words have the look of the first that they replace.
        (p("a ", r("big", BOLD), " bad b"), "big bad", "fine",
         p("a ", deleted("big", 1, BOLD), inserted("fine", 2, BOLD), deleted(" bad", 3), kept(" b"))),
        # Only what differs is marked, in whole words where a word changes.
        (p("the the end"), "the the", "the", p("the", deleted(" the", 1), kept(" end"))),
        (p("Russias goal"), "Russias", "Russia's", p("Russia", inserted("'", 1), kept("s goal"))),
        (p("colour"), "colour", "color", p("colo", deleted("u", 1), kept("r"))),
        (p("is their book"), "is their", "is there", p(f"<w:r><w:t{SPACE}>is </w:t></w:r>", deleted("their", 1),
           inserted("there", 2), kept(" book"))),
        # A word of two looks keeps both.
        (p(r("th", BOLD), "eir is"), "their", "there", p(r("th", BOLD), deleted("eir", 1), inserted("ere", 2),
           kept(" is"))),
        (p("their is"), "their", "there", p(deleted("their", 1), inserted("there", 2), kept(" is"))),
        # Characters stay as they are written.
        (p("R&amp;D &#x4e2d; x"), "&D 中",
            "&E",
            p("R&amp;", deleted("D &#x4e2d;", 1), inserted("E", 2), kept(" x"))),
        (p("<w:r><w:t>a <![CDATA[<b>]]> c</w:t></w:r>"), "<b>", "d",
         p(f"<w:r><w:t{SPACE}>a </w:t></w:r>", deleted("&lt;b&gt;", 1), inserted("d", 2), kept(" c"))),
        # What else is in the run stays where it is.
        (p("<w:r><w:tab/><w:t>bad</w:t><w:br/><w:t>wolf</w:t></w:r>"), "bad", "good",
         p("<w:r><w:tab/></w:r>", deleted("bad", 1), inserted("good", 2), "<w:r><w:br/><w:t>wolf</w:t></w:r>")),
        (p("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>"), "co\u2011op", "union",
         p(deleted("co", 1), inserted("union", 2),
           f'<w:del w:id="4" w:author="Desk" w:date="{DATE}"><w:r><w:noBreakHyphen/></w:r></w:del>',
           deleted("op", 3))),
        # Spaces that did not count do not come to count.
        (p("<w:r><w:t>\n one two \n</w:t></w:r>"), "two", "six",
         p(f"<w:r><w:t{SPACE}>one </w:t></w:r>", deleted("two", 1), inserted("six", 2))),
        (p("<w:r><w:t>\n one two \n</w:t></w:r>"), "one", "six", p(deleted("one", 1), inserted("six", 2), kept(" two"))),
        # In a link, and in what somebody else has inserted.
        (p("<w:hyperlink><w:r><w:t>bad page</w:t></w:r></w:hyperlink>"), "bad", "good",
         p("<w:hyperlink>" + deleted("bad", 1) + inserted("good", 2) + kept(" page") + "</w:hyperlink>")),
        (p('<w:ins w:id="1" w:author="A"><w:r><w:t>bad page</w:t></w:r></w:ins>'), "bad", "good",
         p('<w:ins w:id="1" w:author="A">' + deleted("bad", 2) + inserted("good", 3) + kept(" page") + "</w:ins>")),
        (p("the ", '<w:del w:id="1"><w:r><w:delText>red</w:delText></w:r></w:del>', "bad"), "the bad", "fine",
         p(deleted("the ", 2), inserted("fine", 3), '<w:del w:id="1"><w:r><w:delText>red</w:delText></w:r></w:del>',
           deleted("bad", 4))),
        # A formatting change that is pending is copied with the rest.
        (p(r("a bad", "<w:rPr><w:b/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr>")), "bad", "good",
         p(f"<w:r><w:rPr><w:b/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr><w:t{SPACE}>a </w:t></w:r>",
           deleted("bad", 2, "<w:rPr><w:b/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr>"),
           inserted("good", 3, "<w:rPr><w:b/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr>"))),
        # A paragraph whose end is deleted, and the next one.
        (p("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>", "a ba") + p("d b"), "bad", "fine",
         p("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>", f"<w:r><w:t{SPACE}>a </w:t></w:r>", deleted("ba", 2),
           inserted("fine", 3))
         + p(deleted("d", 4), kept(" b"))),
    ],
)  # fmt: skip
def test_a_tracked_change(inside: str, old: str, new: str, expected: str) -> None:
    raw = document(inside)
    after = tracked(raw, [edit(raw, old, new)])
    assert part(after).endswith(body(expected))
    assert read(after).text == read(raw).text.replace(old, new, 1)


def test_a_document_with_another_prefix() -> None:
    parts = members(p("a bad word"))
    name = "word/document.xml"
    parts[name] = str(parts[name]).replace("<w:", "<x:").replace("</w:", "</x:").replace("xmlns:w=", "xmlns:x=")
    raw = zipped(parts)
    after = tracked(raw, [edit(raw, "bad", "good")], [Note(Span(2, 5), "said")])
    assert said(after) == ["a good word"]
    assert said(after, accept=False) == ["a bad word"]
    assert comments(after) == [("Desk", "goo", "said")]


def test_a_strict_document() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    parts = members(p("a bad word"))
    parts["word/document.xml"] = str(parts["word/document.xml"]).replace(W[1:-1], strict)
    after = tracked(zipped(parts), [Edit(2, 5, "good")], [Note(Span(0, 1), "said")])
    assert f'<w:comments xmlns:w="{strict}">' in part(after, "word/comments.xml")
    assert "http://purl.oclc.org/ooxml/officeDocument/relationships/comments" in part(
        after, "word/_rels/document.xml.rels"
    )
    assert read(after).text == "a good word"


_CHARS = st.text(st.sampled_from("ab é中&<😀  "), max_size=8)
_LOOKS = st.sampled_from(["", BOLD, "<w:rPr><w:i/></w:rPr>"])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@st.composite
def _paragraphs(draw: st.DrawFn) -> str:
    def run(text: str, more: str) -> str:
        return f"<w:r>{draw(_LOOKS)}<w:t{SPACE}>{_escaped(text)}</w:t>{more}</w:r>"

    extra = st.sampled_from(["", "", "<w:br/>", "<w:tab/>", f"<w:t{SPACE}>more</w:t>"])
    runs = st.lists(st.tuples(_CHARS, extra), min_size=1, max_size=4)
    return "".join(
        "<w:p>" + "".join(run(*each) for each in draw(runs)) + "</w:p>" for _ in range(draw(st.integers(1, 3)))
    )


@settings(max_examples=80, deadline=None)
@given(_paragraphs(), st.data())
def test_accepting_is_fixing_and_rejecting_is_the_original(inside: str, data: st.DataObject) -> None:
    raw = document(inside)
    before = read(raw)
    segments = [s for s in before.extracted.segments if s.text]
    edits: list[Edit] = []
    for segment in segments:
        first = data.draw(st.integers(0, len(segment.text)))
        last = data.draw(st.integers(first, len(segment.text)))
        if "\n" not in segment.text[first:last] and "\t" not in segment.text[first:last]:
            edits += segment.to_edits(Edit(first, last, data.draw(_CHARS)))
    text = apply(before.text, edits)
    starts = data.draw(st.lists(st.integers(0, len(text)), max_size=3))
    notes = [Note(Span(at, min(at + 3, len(text))), f"note {n}") for n, at in enumerate(sorted(starts))]
    after, _, left = before.tracked(edits, notes, STAMP)
    data_after = after.encode()
    fixed = before.edited(edits).encode()
    assert read(data_after).text == text
    # Accepted, all has the look that it has after mtfix fix; rejected, the look that it had.
    assert looks(data_after, accept=True) == looks(fixed, accept=True)
    assert looks(data_after, accept=False) == looks(raw, accept=True)
    others = {"[Content_Types].xml", "word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels"}
    assert _unlike(raw, data_after) <= others
    empty = {n for n, paragraph in enumerate(after.paragraphs) if not paragraph.writable}
    assert left <= sum(
        min(bisect_right(after.starts, note.span.start), len(after.paragraphs)) - 1 in empty for note in notes
    )
    # A second run has nothing to add.
    assert read(data_after).tracked([], notes, STAMP)[0].encode() == data_after


def _unlike(before: bytes, after: bytes) -> set[str]:
    """The members that differ or are new; the others must be the same byte for byte."""
    old, new = (zipfile.ZipFile(io.BytesIO(raw)) for raw in (before, after))
    assert new.testzip() is None
    assert set(old.namelist()) <= set(new.namelist())
    return {name for name in new.namelist() if name not in old.namelist() or old.read(name) != new.read(name)}


OTHERS = (
    '<w:p><w:bookmarkStart w:id="7" w:name="a"/><w:ins w:id="3" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:t>the the '
    '</w:t></w:r></w:ins><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">bad </w:t></w:r>'
    '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:del w:id="4" w:author="A" '
    'w:date="2020-01-01T00:00:00Z"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>word</w:t></w:r></w:p>'
)
COMMENT = '<w:comment w:id="0" w:author="A" w:initials="A"><w:p><w:r><w:t>by A</w:t></w:r></w:p></w:comment>'


def _with_comments(inside: str, comments: str) -> bytes:
    parts = members(inside, comments=comments)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{relation}" Target="comments1.xml"/></Relationships>'
    )
    return zipped(parts)


def test_a_comment_on_text_in_several_versions_is_beside_it() -> None:
    inside = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='w14'><w:t>new</w:t></mc:Choice></mc:AlternateContent></w:r>"
    )
    alone = read(document(p(inside)))
    assert alone.tracked([], [Note(Span(0, 3), "why")], STAMP)[1:] == (0, 1)
    after, count, _ = read(document(p("a ", inside, " b"))).tracked([], [Note(Span(2, 5), "why")], STAMP)
    assert (count, after.text) == (1, "a new b")
    assert comments(after.encode()) == [("Desk", "", "why")]


def test_what_others_changed_and_said_stays() -> None:
    raw = _with_comments(OTHERS, COMMENT)
    before = read(raw)
    assert before.text == "the thebad word\nby A"
    after, _, left = before.tracked(
        [Edit(7, 10, "good")], [Note(Span(12, 16), "why"), Note(Span(17, 19), "x")], STAMP
    )
    assert left == 1  # a comment cannot have a comment
    written = part(after.encode())
    for bit in ('<w:ins w:id="3" w:author="A"', "<w:delText>old</w:delText>", '<w:commentRangeStart w:id="0"/>'):
        assert bit in written
    written = part(after.encode(), "word/comments1.xml")
    assert COMMENT in written
    assert written.count("<w:comment ") == 2
    ids = [int(e.get(W + "id") or 0) for e in tree(after.encode()).iter(W + "ins", W + "del", W + "bookmarkStart")]
    assert len(ids) == len(set(ids))
    assert _unlike(raw, after.encode()) == {"word/document.xml", "word/comments1.xml"}
    # What mtfix said is not text of the document, and what others said is.
    assert read(after.encode()).text == "the thegood word\nby A"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word/_rels/document.xml.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'),
        ("word/_rels/document.xml.rels",
         '<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="rId1" '
         'Type="x/y" Target="styles.xml"/></r:Relationships>\n'),
        ("word/comments.xml", "not a part"),
    ],
)  # fmt: skip
def test_a_new_part_is_announced(name: str, content: str) -> None:
    raw = zipped({**members(p("one two")), name: content})
    after = tracked(raw, [], [Note(Span(4, 7), "said")])
    made = docx.Document(io.BytesIO(after))  # follows types and relations
    (found,) = [rel.target_part for rel in made.part.rels.values() if rel.reltype.endswith("/comments")]
    assert b"said" in found.blob
    assert tracked(after, [], [Note(Span(4, 7), "said")]) == after
    assert (name != "word/comments.xml") or part(after, "word/comments1.xml")


_GLOSSARIES = [f"--glossary={name}" for name in ("en/repeats", "en/spacing", "any/punctuation")]


def test_comments_say_what_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.chdir(tmp_path)
    raw = document(p("It ended the the war and then, we  went home."), header=p('He went to “Berlin" in May.'))
    Path("a.docx").write_bytes(raw)
    command = [
        "fix",
        "--no-config",
        "--to",
        "en",
        "--no-packs",
        *_GLOSSARIES,
        "--track-changes",
        "--author",
        "The Desk",
    ]
    assert _run([*command, "a.docx"]) == 0
    after = Path("a.docx").read_bytes()
    assert said(after) == ["It ended the war and then, we  went home."]
    assert said(after, accept=False) == ["It ended the the war and then, we  went home."]
    assert comments(after) == [
        ("The Desk", "  ", "two spaces inside a sentence\nPerhaps: ␣\n(en/spacing: space-double)")
    ]
    assert 'w:author="The Desk" w:date="2023-11-14T22:13:20Z"' in part(after)
    told = capsys.readouterr().err
    assert "a.docx: 1 comment\n" in told
    assert "a.docx: 1 finding in headers, footers" in told
    # Once more changes nothing, whoever signs.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    assert _run([*command[:-1], "Another", "a.docx"]) == 0
    assert Path("a.docx").read_bytes() == after
    assert "1 comment" not in capsys.readouterr().err
    # What needs review is a tracked change with --unsafe.
    Path("b.docx").write_bytes(raw)
    assert _run([*command, "--unsafe", "b.docx"]) == 0
    assert said(Path("b.docx").read_bytes()) == ["It ended the war and then, we went home."]
    assert "word/comments.xml" not in zipfile.ZipFile("b.docx").namelist()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert _run([*command, "b.docx"]) == 2


def _run(arguments: Sequence[str]) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["mtfix", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
    return int(ended.value.code or 0)


def test_comments_of_others_are_not_corrected(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(_with_comments(p("the the end"), COMMENT.replace("by A", "by the the author")))
    assert _run(["fix", "--no-config", "--to", "en", "--no-packs", *_GLOSSARIES, "--track-changes", str(path)]) == 0
    assert said(path.read_bytes()) == ["the end"]
    assert "by the the author" in part(path.read_bytes(), "word/comments1.xml")


def test_other_formats_have_no_tracked_changes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("the the end\n")
    assert _run(["fix", "--no-packs", *_GLOSSARIES, "--track-changes", str(path)]) == 2
    assert "--track-changes is for Word documents (docx)" in capsys.readouterr().err
    assert path.read_text() == "the the end\n"
    assert _run(["fix", "--no-packs", "--author", "A", str(path)]) == 2


def test_a_signed_document_is_refused() -> None:
    found = read(zipped({**members(p("one")), "_xmlsignatures/sig1.xml": "<a/>"}))
    with pytest.raises(MtfixError, match="signed"):
        found.tracked([Edit(0, 3, "two")], [], STAMP)
    with pytest.raises(MtfixError, match="signed"):
        found.tracked([], [Note(Span(0, 3), "said")], STAMP)
