"""Word documents: what they say, corrections in place, and packages that are broken or meant to do harm."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path

import docx
import pytest
from docx_checks import body, changed, differing, document, members, read, scrambled, types, zipped
from format_checks import check_segments
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.session import Session

PRESERVE = ' xml:space="preserve"'
UNMARKED = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"  # the end of the paragraph is deleted
EMPTIED = f"<w:r><w:t{PRESERVE}></w:t></w:r>"


def r(text: str) -> str:
    """A run; spaces at its ends count."""
    return f"<w:r><w:t{PRESERVE if text != text.strip() else ''}>{text}</w:t></w:r>"


def p(*runs: str) -> str:
    """A paragraph of runs; a text that is no XML gets a run of its own."""
    return "<w:p>" + "".join(run if run.startswith("<") else r(run) for run in runs) + "</w:p>"


def field(code: str, *shown: str) -> str:
    def char(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    inside = "".join(text if text.startswith("<") else r(text) for text in shown)
    code = f"<w:r><w:instrText> {code} </w:instrText></w:r>"
    return char("begin") + code + char("separate") + inside + char("end")


def box(inside: str) -> str:
    """A text box as Word writes it: once for itself, once for programs before 2010."""
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><w:txbxContent>'
        f"{inside}</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
        f"{inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


# A part of a run, written anew for programs that do not know the first way.
VERSIONS = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='w14'><w:t>new</w:t><w:noBreakHyphen/><w:t>er</w:t></mc:Choice>"
    "<mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>"
)


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (p("one", "two"), "onetwo"),
        (p("one") + p() + p("two"), "one\n\ntwo"),
        (p("<w:r><w:t> one </w:t></w:r>", " two "), "one two "),
        (p("a\n  b"), "a   b"),
        (p("R&amp;D &#x4e2d;&#20013; &lt;b>"), "R&D 中中 <b>"),
        (p("<w:r><w:t>a<![CDATA[<&]]>b<!-- no -->c</w:t></w:r>"), "a<&bc"),
        (p("a", "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/></w:r>"), "a\tb\nc\n"),
        (p("<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>", "a"), "a"),
        (p("co", "<w:r><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/></w:r>"), "co\u2011op"),
        (p("a", "<w:del><w:r><w:delText>b</w:delText><w:tab/></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins>"),
         "ac"),
        (p("<w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo>"), "b"),
        (p(UNMARKED, "a"), "a"),
        # A paragraph whose end is deleted, or moved away, goes on in the next one of the same cell.
        (p(UNMARKED, "one ") + p("two") + p("three"), "one two\nthree"),
        (p("<w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>", "one ") + p("two"), "one two"),
        (p("<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>", "one") + p("two"), "one\ntwo"),
        (p(UNMARKED, "<w:del><w:r><w:delText>one</w:delText></w:r></w:del>") + p(UNMARKED, "two ") + p("three"),
         "two three"),
        ("<w:tbl><w:tr><w:tc>" + p(UNMARKED, "a") + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr></w:tbl>", "a\nb"),
        (p(UNMARKED, "a") + "<w:tbl><w:tr><w:tc>" + p("b") + "</w:tc></w:tr></w:tbl>" + p("c"), "a\nb\nc"),
        (p(UNMARKED, "before", box(p(UNMARKED, "in")), "after") + p(" next"), "beforeafter next\nin"),
        ("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("a") + "</w:tc></w:tr><w:tr><w:tc>" + p("b")
         + "</w:tc></w:tr></w:tbl>", "\nb"),
        (p("a", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>", "c"), "ac"),
        (p("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>b</w:t></w:r>"), "b"),
        (p("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>b</w:t></w:r>"), "b"),
        (p("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>", "b"), "b"),
        (p("a", "<w:r><w:rPr><w:rStyle w:val='Mark'/></w:rPr><w:t>b</w:t></w:r>", "c"), "ac"),
        (p("<w:r><w:rPr><w:rStyle w:val='Mark'/><w:vanish w:val='0'/></w:rPr><w:t>b</w:t></w:r>"), "b"),
        (p("see ", field("HYPERLINK \"https://example.org\"", "our page")), "see our page"),
        (p("<w:hyperlink><w:r><w:t>page</w:t></w:r></w:hyperlink>"), "page"),
        (p("page", field("PAGE", "3"), "of", field(f'IF {field("PAGE", "1")} = 1 "x"', "yes")), "page3ofyes"),
        (p("<w:fldSimple w:instr=' DATE '><w:r><w:t>May</w:t></w:r></w:fldSimple>"), "May"),
        (p("the end", "<w:r><w:footnoteReference w:id='1'/></w:r>", "."), "the end."),
        (p("a", "<w:r><w:drawing><wp:inline/></w:drawing></w:r>", "b"), "a\ufffcb"),
        (p("a", "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"), "a\ufffc"),
        (p("before", box(p("in it") + p("more")), "after") + p("next"), "beforeafter\nin it\nmore\nnext"),
        (p("a", "<w:r><w:ruby><w:rt><w:r><w:t>ka</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>火</w:t></w:r></w:rubyBase>"
           "</w:ruby></w:r>"), "a火"),
        ("<w:tbl><w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr></w:tbl>", "a\nb"),
        ("<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>" + p("x") + "</w:sdtContent></w:sdt>",
         "x"),
    ],
)  # fmt: skip
def test_what_a_document_says(inside: str, text: str) -> None:
    found = read(document(inside))
    assert found.text == text
    check_segments(text, found.extracted.segments)


def test_fields_that_word_computes_are_seen_and_stay() -> None:
    inside = p(
        "page", field("PAGE", "three"), field("TOC \\o", field("HYPERLINK \\l", "Title"), field("PAGEREF", "9"))
    )
    (segment,) = read(document(inside)).extracted.segments
    assert [segment.text[s.start : s.end] for s in segment.protected_spans] == ["three", "9"]


@pytest.mark.parametrize(
    "control", ["<w:dataBinding/>", "<w:dropDownList><w:listItem w:value='kept'/></w:dropDownList>"]
)
def test_text_that_is_kept_elsewhere_stays(control: str) -> None:
    bound = f"<w:sdt><w:sdtPr>{control}</w:sdtPr><w:sdtContent><w:r><w:t>kept</w:t></w:r></w:sdtContent></w:sdt>"
    (segment,) = read(document(p("a", bound, "b"))).extracted.segments
    assert [segment.text[s.start : s.end] for s in segment.protected_spans] == ["kept"]


def test_text_in_several_versions_within_a_run_stays() -> None:
    (segment,) = read(document(p("a ", VERSIONS, " b"))).extracted.segments
    assert [segment.text[s.start : s.end] for s in segment.protected_spans] == ["new", "\u2011", "er"]
    assert segment.to_edits(Edit(2, 2, "x"))  # beside it there is room


def test_keys_count_within_sections_and_parts() -> None:
    def heading(style: str, text: str) -> str:
        return p(f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>', text)

    cell = "<w:tbl><w:tr><w:tc>" + p("c") + "</w:tc></w:tr></w:tbl>"
    found = read(
        document(
            heading("Corps", "a") + heading("Titre1", "b") + p("c") + cell + p('<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', "d"),
            footnotes="<w:footnote>" + p("note") + "</w:footnote>", hdr=p("no header"),
        )
    )  # fmt: skip
    assert [s.key for s in found.extracted.segments] == [
        "0/p/1", "1/p/1", "1/p/2", "1/cell/1", "2/p/1", "footnotes1/0/p/1",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("inside", "old", "new", "expected"),
    [
        # Words over several runs go into the first.
        (p("a Russian", " White", " Union b"), "Russian White Union", "Union State", p("a Union State", EMPTIED, " b")),
        (p("<w:r><w:rPr><w:b/></w:rPr><w:t>Russian</w:t></w:r>", " White Union"), "Russian White Union",
         "Union State", p("<w:r><w:rPr><w:b/></w:rPr><w:t>Union State</w:t></w:r>", EMPTIED)),
        # Only what differs is touched, so the look of the rest stays.
        (p("The ", "old", " Union"), "The old Union", "The old State", p("The ", "old", " State")),
        (p("Russias goal"), "Russias", "Russia's", p("Russia's goal")),
        # Characters are written as XML needs them, and what comes around stays as it is written.
        (p("a&#x26;b &quot;x&quot; y"), "x", "<R&D>", p("a&#x26;b &quot;&lt;R&amp;D&gt;&quot; y")),
        (p("caf&#233;s é x"), "é x", "e y", p("caf&#233;s e y")),
        (p("caf&#233;s"), "é", "e", p("cafes")),
        (p("<w:r><w:t>a<![CDATA[<&]]>b</w:t></w:r>"), "b", "c", p("a&lt;&amp;c")),
        # Spaces at the ends of a text are kept where they come up, and those that never counted go then.
        (p("one two"), "two", "", p("one ")),
        (p("<w:r><w:t xml:space='default'>\n one two\n</w:t></w:r>"), "two", "", p("one ")),
        (p("<w:r><w:t> one two </w:t></w:r>"), "two", "six", p("<w:r><w:t> one six </w:t></w:r>")),
        # A hyphen that is an element goes with its word; breaks stay.
        (p("co", "<w:r><w:noBreakHyphen/><w:t>op</w:t></w:r>"), "co\u2011op", "union",
         p("union", "<w:r><w:t></w:t></w:r>")),
        (p("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>"), "\u2011", "-",
         p("<w:r><w:t>co-</w:t><w:t>op</w:t></w:r>")),
        (p("<w:r><w:t>big bad</w:t><w:br/><w:t>wolf</w:t></w:r>"), "big bad\nwolf", "one\ndog",
         p("<w:r><w:t>one</w:t><w:br/><w:t>dog</w:t></w:r>")),
        # Inserted text joins the run before, and both writings of a text box are corrected.
        (p("ab", "cd"), "c", "Xc", p("abX", "cd")),
        (p("ab", "cd"), "a", "Xa", p("Xab", "cd")),
        (p(box(p("x", "y z"))), "xy", "q", p(box(p("q", f"<w:r><w:t{PRESERVE}> z</w:t></w:r>")))),
        # What is deleted under tracked changes stays, what is inserted is corrected.
        (p("the ", "<w:del><w:r><w:delText>red</w:delText></w:r></w:del><w:ins><w:r><w:t>blu</w:t></w:r></w:ins>"), "blu",
         "blue",
         p("the ", "<w:del><w:r><w:delText>red</w:delText></w:r></w:del><w:ins><w:r><w:t>blue</w:t></w:r></w:ins>")),
    ],
)  # fmt: skip
def test_an_edit_in_place(inside: str, old: str, new: str, expected: str) -> None:
    before = read(document(inside))
    number = next(n for n, s in enumerate(before.extracted.segments) if old in s.text)
    at = before.extracted.segments[number].text.index(old)
    after = changed(before, {number: Edit(at, at + len(old), new)})
    got = zipfile.ZipFile(io.BytesIO(after.encode())).read("word/document.xml").decode()
    assert got.endswith(body(expected))


def test_breaks_alone_are_not_replaced() -> None:
    (segment,) = read(document(p("a", "<w:r><w:br/><w:br/></w:r>", "b"))).extracted.segments
    assert segment.to_edits(Edit(1, 3, " ")) == segment.to_edits(Edit(1, 3, "")) == []


def test_a_break_stays_where_the_new_words_have_none() -> None:
    before = read(document(p("<w:r><w:t>big bad</w:t><w:br/><w:t>wolf</w:t></w:r>")))
    (segment,) = before.extracted.segments
    assert before.edited(segment.to_edits(Edit(4, 12, "good dog"))).text == "big good\ndog"


@pytest.mark.parametrize(
    ("new", "written"), [("a\tb", False), ("a\nb", False), ("a\x00b", False), ("a\ufffcb", False), ("a😀b", True)]
)
def test_what_xml_cannot_hold_is_not_written(new: str, written: bool) -> None:
    (segment,) = read(document(p("one"))).extracted.segments
    assert bool(segment.to_edits(Edit(0, 3, new))) is written


def test_all_else_in_the_package_stays(tmp_path: Path) -> None:
    raw = document(p("a the the b"), header=p("the the"), footnotes=p("right"))
    path = tmp_path / "a.docx"
    path.write_bytes(raw)
    session = Session(packs=False, glossaries=("en/repeats",))
    found = files.read(str(path), session.reading)
    fixed = fix(found, session.rules, session.rereader(found))
    after = found.content.edited(fixed.edits).encode()
    assert differing(raw, after) == {"word/document.xml", "word/header1.xml"}
    assert read(after).text == "a the b\nright\nthe"
    assert found.content.edited([]).encode() == raw


@pytest.mark.parametrize("how", ["stored", "streamed", "wide", "comment", "utf-16", "bom", "template", "strict"])
def test_packages_as_other_programs_write_them(how: str) -> None:
    parts = members(p("the café the end"))
    text = str(parts["word/document.xml"])
    if how == "utf-16":
        parts["word/document.xml"] = text.replace("UTF-8", "UTF-16").encode("utf-16")
    elif how == "bom":
        parts["word/document.xml"] = b"\xef\xbb\xbf" + text.encode()
    elif how == "template":
        parts["[Content_Types].xml"] = str(parts["[Content_Types].xml"]).replace("document.main", "template.main")
    elif how == "strict":
        parts["word/document.xml"] = text.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
    out = io.BytesIO()
    target = _Pipe(out) if how == "streamed" else out
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED if how == "stored" else zipfile.ZIP_DEFLATED) as package:  # type: ignore[arg-type]
        for name, content in parts.items():
            with package.open(name, "w", force_zip64=how == "wide") as member:
                member.write(content.encode() if isinstance(content, str) else content)
        package.comment = b"a comment" if how == "comment" else b""
    raw = out.getvalue()
    before = read(raw)
    assert before.text == "the café the end"
    after = before.edited([Edit(4, 8, "naïve")]).encode()
    assert differing(raw, after) == {"word/document.xml"}
    assert read(after).text == "the naïve the end"
    # And once more, on what was written.
    assert read(read(after).edited([Edit(0, 3, "a")]).encode()).text == "a naïve the end"


class _Pipe:
    """A file that cannot be gone back in: sizes come after the data."""

    def __init__(self, out: io.BytesIO) -> None:
        self.write = out.write
        self.flush = out.flush


def _cut(raw: bytes) -> bytes:
    return raw[: len(raw) // 2]


def _twice(name: str) -> bytes:
    out = io.BytesIO(document(p("a")))
    with zipfile.ZipFile(out, "a") as package, warnings.catch_warnings(action="ignore"):
        package.writestr(zipfile.ZipInfo(name), body(p("b")))
    return out.getvalue()


def _without(*names: str) -> bytes:
    return zipped({name: content for name, content in members(p("a")).items() if name not in names})


def _with(name: str, content: str | bytes) -> bytes:
    return zipped({**members(p("a")), name: content})


def _encrypted() -> bytes:
    raw = bytearray(document(p("a")))
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = raw.find(mark)
        while at >= 0:
            raw[at + offset] |= 1
            at = raw.find(mark, at + 1)
    return bytes(raw)


def _lying(size: int) -> bytes:
    """A directory that states another size for the document."""
    raw = bytearray(document(p("a" * 1000)))
    at = raw.find(b"word/document.xml", raw.find(b"PK\1\2"))
    struct.pack_into("<I", raw, at - 46 + 24, size)
    return bytes(raw)


def _overlapping() -> bytes:
    raw = bytearray(document(p("a")))
    first = raw.find(b"PK\1\2")
    second = raw.find(b"PK\1\2", first + 1)
    struct.pack_into("<I", raw, second + 42, 0)
    return bytes(raw)


_BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + body(p("&b;"))
_OUTSIDE = '<!DOCTYPE a SYSTEM "file:///etc/passwd">' + body(p("a"))
HOSTILE = {
    "text": (b"just words", "not a zip package"),
    "empty": (b"", "not a zip package"),
    "cut": (_cut(document(p("a"))), "damaged or truncated"),
    "old": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old .doc"),
    "password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    "encrypted": (_encrypted(), "encrypted"),
    "no-types": (_without("[Content_Types].xml"), r"no \[Content_Types\].xml"),
    "no-document": (_without("word/document.xml"), "no main document"),
    "other-zip": (zipped({"a.txt": "a"}), r"no \[Content_Types\].xml"),
    "spreadsheet": (_with("[Content_Types].xml", types({}).replace("</Types>", '<Override PartName="/xl/workbook.xml" '
                    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')),
                    "no main document"),
    "twice": (_twice("word/document.xml"), "twice"),
    "twice-by-case": (_twice("word/Document.XML"), "twice"),
    "climbs": (_with("../../evil.xml", "x"), "outside of it"),
    "climbs-back": (_with("word\\..\\..\\evil.xml", "x"), "outside of it"),
    "rooted": (_with("/etc/evil", "x"), "outside of it"),
    "entity-bomb": (_with("word/document.xml", _BOMB), "has a DTD"),
    "outside": (_with("word/document.xml", _OUTSIDE), "has a DTD"),
    "bomb-in-types": (_with("[Content_Types].xml", _BOMB), "has a DTD"),
    "not-xml": (_with("word/document.xml", "<w:a><w:b>"), "broken XML"),
    "bad-utf8": (_with("word/document.xml", body(p("\0")).encode().replace(b"\0", b"\xff")), "broken XML"),
    "nul": (_with("word/document.xml", body(p("\0"))), "broken XML"),
    "latin-1": (_with("word/document.xml", '<?xml version="1.0" encoding="ISO-8859-1"?>' + body(p("a"))), "ISO-8859-1"),
    "zip-bomb": (_with("word/document.xml", bytes(50_000_000)), "more than any document"),
    "larger": (_lying(4_000_000_000), "more than any document"),
    "lying": (_lying(500), "broken"),
    "overlapping": (_overlapping(), "broken|overlap"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_packages_are_refused(name: str) -> None:
    raw, message = HOSTILE[name]
    with pytest.raises(MtfixError, match=message) as caught:
        read(raw)
    assert caught.value.path == "a.docx"


@pytest.mark.parametrize("step", [1, 7])
def test_a_damaged_package_is_refused_or_read(step: int) -> None:
    raw = document(p("one two"), header=p("three"))
    for at in range(step, len(raw), 7 * step):
        for damaged in (raw[:at], raw[:at] + bytes([raw[at] ^ 0x55]) + raw[at + 1 :]):
            try:
                found = read(damaged)
                if found.text.startswith("one"):
                    read(found.edited([Edit(0, 3, "six")]).encode())
            except MtfixError:
                continue


def test_deep_nesting_is_read() -> None:
    deep = 20_000
    inside = "<w:sdt><w:sdtContent>" * deep + p("a") + "</w:sdtContent></w:sdt>" * deep
    assert read(document(inside)).text == "a"


def test_a_signed_document_is_only_read() -> None:
    found = read(zipped({**members(p("one")), "_xmlsignatures/sig1.xml": "<a/>"}))
    assert found.text == "one"
    with pytest.raises(MtfixError, match="signed"):
        found.edited([Edit(0, 3, "two")])


# Documents that another program made

_TEXTS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"], exclude_characters="\ufffc\u2028\u2029\ufffe"),
              st.sampled_from("  \t\n&<>")), max_size=12,
)  # fmt: skip
_WORDS = st.text(st.one_of(st.characters(categories=["L", "N"]), st.sampled_from(" <&>'\"")), max_size=8)


def _made(paragraphs: list[list[str]]) -> bytes:
    made = docx.Document()
    for number, runs in enumerate(paragraphs):
        paragraph = made.add_heading("", 1) if number % 3 == 2 else made.add_paragraph()
        for at, text in enumerate(runs):
            run = paragraph.add_run(text)
            run.bold, run.italic = at % 2 == 1, at % 3 == 1
    made.sections[0].header.paragraphs[0].text = "the header"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _seen(raw: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(raw)).paragraphs]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(_TEXTS, min_size=1, max_size=4), min_size=1, max_size=4), st.data())
def test_what_is_written_another_reader_reads(paragraphs: list[list[str]], data: st.DataObject) -> None:
    raw = _made(paragraphs)
    before = read(raw)
    check_segments(before.text, before.extracted.segments)
    assert before.text == "\n".join([*_seen(raw), "the header"])
    edits: dict[int, Edit] = {}
    for number, segment in enumerate(before.extracted.segments[:-1]):
        lines = segment.text.split("\n")
        start = len("\n".join(lines[: data.draw(st.integers(0, len(lines) - 1))])) if len(lines) > 1 else 0
        stops = [i for i, c in enumerate(segment.text) if c in "\t\n" and i >= start]
        limit = min(stops, default=len(segment.text))
        first = data.draw(st.integers(start, limit))
        edits[number] = Edit(first, data.draw(st.integers(first, limit)), data.draw(_WORDS))
    after = changed(before, edits)
    assert after.text == "\n".join([*_seen(after.encode()), "the header"])
    assert differing(raw, after.encode()) <= {"word/document.xml"}


def test_scramble_changes_every_paragraph() -> None:
    raw = _made([["one ", "two"], ["three"], ["four", " five"]])
    after = scrambled(read(raw), seed=1)
    assert all(a != b for a, b in zip(_seen(raw), _seen(after.encode()), strict=True))
    assert differing(raw, after.encode()) == {"word/document.xml", "word/header1.xml"}


# Beside a source, and in commands


def _heading(text: str) -> str:
    return p('<w:pPr><w:pStyle w:val="Titre1"/></w:pPr>', text)


def test_pairs_by_structure(tmp_path: Path) -> None:
    """Sections and kinds pair, so that a paragraph more in one section shifts no other."""
    (tmp_path / "de.docx").write_bytes(document(
        _heading("Bericht") + p("Es waren 12 Leute da.") + p("Und mehr.") + _heading("Geld") + p("Es waren 500."),
        footnotes="<w:footnote>" + p("Seite 7") + "</w:footnote>",
    ))  # fmt: skip
    (tmp_path / "en.docx").write_bytes(document(
        _heading("Report") + p("There were 12 people.") + _heading("Money") + p("There were 500."),
        footnotes="<w:footnote>" + p("Page 7") + "</w:footnote>",
    ))  # fmt: skip
    reading = files.Reading(source=str(tmp_path / "de.docx"), languages=("de", "en"))
    found = files.read(str(tmp_path / "en.docx"), reading)
    assert [(s.text, s.source) for s in found.segments] == [
        ("Report", "Bericht"), ("There were 12 people.", "Es waren 12 Leute da."),
        ("Money", "Geld"), ("There were 500.", "Es waren 500."), ("Page 7", "Seite 7"),
    ]  # fmt: skip
    (tmp_path / "de.txt").write_text("Es waren 12.\n")
    with pytest.raises(MtfixError, match="not a DOCX"):
        files.read(str(tmp_path / "en.docx"), reading._replace(source=str(tmp_path / "de.txt")))


def test_a_name_that_lies(tmp_path: Path) -> None:
    for name in ("a.md", "a.txt", "unknown.bin"):
        (tmp_path / name).write_bytes(document(p("one")))
    for name in ("a.md", "a.txt"):
        with pytest.raises(MtfixError, match="docx by its content"):
            files.read(str(tmp_path / name), files.Reading())
        assert files.read(str(tmp_path / name), files.Reading(format="docx")).text == "one"
    assert files.read(str(tmp_path / "unknown.bin"), files.Reading()).format == "docx"
    with pytest.raises(MtfixError, match="no file format 'word'"):
        files.read(str(tmp_path / "unknown.bin"), files.Reading(format="word"))


def test_folders_hold_documents_and_locks(tmp_path: Path) -> None:
    for name in ("a.docx", "~$a.docx", "b.DOCM"):
        (tmp_path / name).write_bytes(b"")
    assert [Path(name).name for name in files.expand([str(tmp_path)])] == ["a.docx", "b.DOCM"]


def test_changed_documents_are_seen_whole(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *arguments], cwd=tmp_path, check=True)

    def lint() -> str:
        command = [
            sys.executable,
            "-m",
            "mtfix",
            "lint",
            "--changed",
            "HEAD",
            "--output-format",
            "concise",
            "a.docx",
        ]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True).stdout

    (tmp_path / "a.docx").write_bytes(document(p("It ended the the war.")))
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    assert "doubled" not in lint()
    (tmp_path / "a.docx").write_bytes(document(p("It ended the the war.") + p("More.")))
    assert "a.docx:1:10" in lint()


def test_commands_write_a_document(tmp_path: Path) -> None:
    raw = document(p("It ended the", " the war."))
    (tmp_path / "a.docx").write_bytes(raw)
    fix = [sys.executable, "-m", "mtfix", "fix"]
    subprocess.run([*fix, "--output", "b.docx", "a.docx"], cwd=tmp_path, check=True)
    piped = subprocess.run([*fix, "-"], cwd=tmp_path, check=True, input=raw, capture_output=True).stdout
    assert (tmp_path / "a.docx").read_bytes() == raw
    assert (tmp_path / "b.docx").read_bytes() == piped
    assert read(piped).text == "It ended the war."
    subprocess.run([*fix, "a.docx"], cwd=tmp_path, check=True)
    assert (tmp_path / "a.docx").read_bytes() == piped
