"""Presentations, workbooks and OpenDocument: what they say, corrections in place, and packages meant to do harm."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import cast

import openpyxl
import pptx
import pytest
from docx_checks import changed, differing, document, scrambled, zipped
from format_checks import check_segments
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from office_checks import PARTS, made, odf_members, pptx_members, read, shape, slides, workbook, xlsx_members

from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.session import Session

FORMATS = tuple(PARTS)
KEEP = ' xml:space="preserve"'
LOOK = "<a:rPr b='1'/>"
ALTERNATES = "<mc:AlternateContent><mc:Choice Requires='a14'>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"


def ap(*texts: str) -> str:
    """A paragraph of a slide; a text that is no XML gets a run of its own."""
    return (
        "<a:p>" + "".join(t if t.startswith("<") else f"<a:r>{LOOK}<a:t>{t}</a:t></a:r>" for t in texts) + "</a:p>"
    )


def tp(inside: str) -> str:
    """A paragraph of an OpenDocument."""
    return f"<text:p>{inside}</text:p>"


def cell(inside: str, more: str = "office:value-type='string'") -> str:
    return f"<table:table><table:table-row><table:table-cell {more}>{inside}</table:table-cell></table:table-row></table:table>"


@pytest.mark.parametrize(
    ("format", "inside", "text"),
    [
        ("pptx", ap("one ", "two") + ap() + ap("three"), "one two\n\nthree"),
        ("pptx", ap("a", "<a:br/>", "b", "<a:endParaRPr/>"), "a\nb"),
        ("pptx", ap(" R&amp;D &#x4e2d; "), " R&D 中 "),
        ("pptx", ap("page ", "<a:fld type='slidenum'><a:t>3</a:t></a:fld>"), "page 3"),
        ("pptx", ap(ALTERNATES.format("<a:r><a:t>new</a:t></a:r>", "<a:r><a:t>old</a:t></a:r>")), "new"),
        ("xlsx", "<si><t>one\n two</t></si>", "one\n two"),
        ("xlsx", "<si><t> one </t></si>", "one"),
        ("xlsx", f"<si><t{KEEP}> one </t></si>", " one "),
        ("xlsx", "<si><r><t>one</t></r><r><rPr><b/></rPr><t xml:space='preserve'> two</t></r></si>", "one two"),
        ("xlsx", "<si><t>火</t><rPh sb='0' eb='1'><t>ka</t></rPh></si>", "火"),
        ("xlsx", "<si><t>a&#10;b_x000D_c</t></si>", "a\nb_x000D_c"),
        ("odt", tp("one <text:span>two</text:span>") + "<text:h>three</text:h>", "one two\nthree"),
        ("odt", tp("\n  one\n  <text:span> two </text:span> \n") + tp(" "), "one two\n"),
        ("odt", tp("a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d"), "a  b\tc\nd"),
        ("odt", tp("a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>"
                   "</text:note-body></text:note>b"), "ab\nnote"),
        ("odt", "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
                "</text:changed-region></text:tracked-changes>" + tp("a<text:change-start/>new<text:change-end/> b"), "anew b"),
        ("odt", tp("page <text:page-number>3</text:page-number> of"), "page 3 of"),
        ("odt", tp("a<draw:frame text:anchor-type='as-char'><draw:text-box><text:p>in</text:p></draw:text-box></draw:frame>b"),
         "a\ufffcb\nin"),
        ("odt", tp("see <text:a>page</text:a><text:hidden-text>not</text:hidden-text>&amp;<!-- no --> more"), "see page& more"),
        ("odt", tp("<text:ruby><text:ruby-base>火</text:ruby-base><text:ruby-text>ka</text:ruby-text></text:ruby>"), "火"),
        ("ods", cell(tp("text")) + cell(tp("3"), "office:value-type='float'") + cell(tp("x"), "table:formula='=A1'"), "text"),
        # Comments are of the text of a document only.
        ("odt", tp("a<office:annotation><text:p>note</text:p></office:annotation>b"), "ab\nnote"),
        ("ods", cell("<office:annotation><text:p>note</text:p></office:annotation>" + tp("text")), "text"),
        ("odp", "<draw:page><office:annotation><text:p>note</text:p></office:annotation></draw:page>", ""),
        ("odt", "<text:section text:display='none'>" + tp("hidden") + "</text:section>" + tp("text"), "text"),
        ("odp", "<draw:page><draw:frame><draw:text-box>" + tp("one") + "</draw:text-box></draw:frame></draw:page>", "one"),
    ],
)  # fmt: skip
def test_what_a_document_says(format: str, inside: str, text: str) -> None:
    found = read(made(format, inside), format)
    assert found.text == text
    check_segments(text, found.extracted.segments)


@pytest.mark.parametrize(
    ("format", "kind", "family", "properties", "inside"),
    [
        ("odt", "text", "text", "text-properties text:display='none'",
         tp("a<text:span text:style-name='S'>hidden</text:span>b")),
        ("odt", "text", "paragraph", "text-properties text:display='none'",
         "<text:p text:style-name='S'>hidden</text:p>" + tp("ab")),
        ("ods", "spreadsheet", "table", "table-properties table:display='false'",
         cell(tp("hidden")).replace("<table:table>", "<table:table table:style-name='S'>") + cell(tp("ab"))),
    ],
)  # fmt: skip
def test_what_a_style_hides_is_no_text(format: str, kind: str, family: str, properties: str, inside: str) -> None:
    style = f"<style:style style:name='S' style:family='{family}'><style:{properties}/></style:style>"
    parts = odf_members(kind, inside)
    parts["content.xml"] = str(parts["content.xml"]).replace(
        "<office:body>", f"<office:automatic-styles>{style}</office:automatic-styles><office:body>"
    )
    assert read(zipped(parts), format).text == "ab"


@pytest.mark.parametrize(
    ("format", "inside", "old", "new", "expected"),
    [
        ("pptx", ap("a Russian", " White", " Union b"), "Russian White Union", "Union State",
         ap("a Union State", "<a:r><a:rPr b='1'/><a:t></a:t></a:r>", " b")),
        ("pptx", ap("one two"), "two", "R&D ", ap("one R&amp;D ")),
        ("xlsx", "<si><t>one two</t></si>", "two", "", f"<si><t{KEEP}>one </t></si>"),
        ("xlsx", "<si><t>a big\nbad\nwolf</t></si>", "big\nbad", "good\nold", "<si><t>a good\nold\nwolf</t></si>"),
        ("xlsx", "<si><t> bad\nbad </t></si>", "bad\nbad", "\n", f"<si><t{KEEP}>\n</t></si>"),
        ("odt", tp("the <text:span>old</text:span> <!-- x -->town"), "old", "new",
         tp("the <text:span>new</text:span> <!-- x -->town")),
        # Spaces that would not be shown are written as elements.
        ("odt", tp("a b c"), "b", "", tp("a <text:s/>c")),
        ("odt", tp("a b"), "b", "", tp("a<text:s/>")),
        ("odt", tp("a b"), "a", "", tp("<text:s/>b")),
        ("odt", tp("a<text:s text:c='3'/>b"), "a  ", "a", tp("a b")),
        ("odt", tp("a<text:s/>b"), " ", "", tp("ab")),
        ("odt", tp("one\n   two"), "one two", "one  two", tp("one <text:s/>two")),
        ("odt", tp("one\n   two"), " ", "", tp("onetwo")),
        ("odt", tp("\n one \n"), "one", "two", tp("\n two \n")),
    ],
)  # fmt: skip
def test_an_edit_in_place(format: str, inside: str, old: str, new: str, expected: str) -> None:
    before = read(made(format, inside), format)
    (segment,) = before.extracted.segments
    at = segment.text.index(old)
    after = changed(before, {0: Edit(at, at + len(old), new)})
    assert expected in zipfile.ZipFile(io.BytesIO(after.encode())).read(PARTS[format]).decode()
    assert differing(made(format, inside), after.encode()) == {PARTS[format]}


def test_where_there_is_no_run_nothing_is_written() -> None:
    (segment,) = read(made("pptx", ap("a", "<a:br/>", "<a:br/>", "b")), "pptx").extracted.segments
    assert segment.to_edits(Edit(1, 2, "x\ny")) == []  # between the breaks
    assert len(segment.to_edits(Edit(0, 4, "x\n\ny"))) == 2


def test_slides_come_in_their_order_each_with_its_notes() -> None:
    members = pptx_members(
        shape(ap("First"), kind="title") + shape(ap("one"), ap("two")) + shape("<a:tc>" + ap("cell") + "</a:tc>"),
        shape(ap("Second"), kind="ctrTitle"),
        notes=shape(ap("said")),
    )
    found = read(zipped(members), "pptx")
    assert [(s.key, s.text) for s in found.extracted.segments] == [
        ("slide1/1/title/1", "First"), ("slide1/2/p/1", "one"), ("slide1/2/p/2", "two"), ("slide1/3/cell/1", "cell"),
        ("notes1/1/p/1", "said"), ("slide2/1/title/1", "Second"),
    ]  # fmt: skip
    after = found.edited([Edit(0, 5, "1st")]).encode()
    assert differing(zipped(members), after) == {"ppt/slides/slide2.xml"}


def test_texts_of_cells_come_in_the_order_of_cells() -> None:
    def c(ref: str, inside: str, more: str = ' t="s"') -> str:
        return f'<c r="{ref}"{more}>{inside}</c>'

    strings = "".join(f"<si><t>{text}</t></si>" for text in ("last", "twice", "unused", "Header", "hidden"))
    members = xlsx_members(
        strings,
        "<row>" + c("A1", "<v>3</v>") + c("B1", "<v>1</v>") + c("C1", "<v>1</v>") + "</row>",
        "<row>" + c("A1", "<is><t>inline</t></is>", ' t="inlineStr"') + c("B1", "<f>A1</f><v>inline</v>", ' t="str"')
        + c("C1", "<v>7</v>", "") + c("D1", "<v>0</v>") + "</row>",
        hidden="<row>" + c("A1", "<v>4</v>") + "</row>",
        headers=("Header",),
    )  # fmt: skip
    found = read(zipped(members), "xlsx")
    segments = found.extracted.segments
    assert [(s.key, s.text) for s in segments] == [
        ("1!A1", "Header"), ("1!B1", "twice"), ("2!D1", "last"), ("2!A1", "inline"),
    ]  # fmt: skip
    # Formulas refer to tables by the texts of their headers.
    assert [bool(s.protected_spans) for s in segments] == [True, False, False, False]
    after = changed(found, {1: Edit(0, 5, "2x"), 3: Edit(0, 6, "in")})
    assert differing(zipped(members), after.encode()) == {"xl/sharedStrings.xml", "xl/worksheets/sheet2.xml"}


def test_texts_that_formulas_and_filters_name_stay() -> None:
    """To correct them would change what is counted."""
    texts = ("in progess", "Done", "late", "Late or not", "R&amp;D")
    strings = "".join(f"<si><t>{text}</t></si>" for text in texts)
    cells = "".join(f'<c r="A{n}" t="s"><v>{n - 1}</v></c>' for n in range(1, 6))
    counted = '<c r="B1"><f>COUNTIF(A1:A9,"In Progess")+(A1="r&amp;d")</f><v>1</v></c>'
    members = xlsx_members(strings, f"<row>{cells}</row>", hidden=f"<row>{counted}</row>")
    sheet = str(members["xl/worksheets/sheet1.xml"])
    more = (
        '<autoFilter ref="A1"><filterColumn colId="0"><filters><filter val="late"/></filters></filterColumn></autoFilter>'
        '<dataValidations><dataValidation type="list"><formula1>"open,Done"</formula1></dataValidation></dataValidations>'
    )
    members["xl/worksheets/sheet1.xml"] = sheet.replace("</sheetData>", f"</sheetData>{more}")
    named = [bool(s.protected_spans) for s in read(zipped(members), "xlsx").extracted.segments]
    inside = (
        '<table:content-validations><table:content-validation table:condition="of:cell-content-is-in-list(&quot;open&quot;;'
        '&quot;Done&quot;)"/></table:content-validations>' + "".join(cell(tp(text)) for text in texts)
        + cell("", 'table:formula="of:=COUNTIF([.A1:.A9];&quot;In Progess&quot;)+([.A1]=&quot;r&amp;d&quot;)"')
        + '<table:database-ranges><table:database-range><table:filter><table:filter-condition table:value="late"/>'
        "</table:filter></table:database-range></table:database-ranges>"
    )  # fmt: skip
    also = [bool(s.protected_spans) for s in read(made("ods", inside), "ods").extracted.segments]
    assert named == also == [True, True, True, False, True]


def test_codes_in_cells_stay() -> None:
    (segment,) = read(made("xlsx", "<si><t>a_x0009_b</t></si>"), "xlsx").extracted.segments
    assert [segment.text[s.start : s.end] for s in segment.protected_spans] == ["_x0009_"]


def test_headers_and_footers_of_styles_are_text() -> None:
    styles = "<office:master-styles><style:header><text:p>top</text:p></style:header></office:master-styles><text:p>no</text:p>"
    found = read(zipped(odf_members("text", "<text:h>One</text:h>" + tp("body"), styles)), "odt")
    assert [(s.key, s.text) for s in found.extracted.segments] == [
        ("1/p/1", "One"), ("1/p/2", "body"), ("styles/0/p/1", "top"),
    ]  # fmt: skip


# Any edits, and another reader

_CHARS = st.text(st.sampled_from("ab é中&<😀   "), max_size=8)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@st.composite
def _insides(draw: st.DrawFn, format: str) -> str:
    texts = [_escaped(text) for text in draw(st.lists(_CHARS, min_size=1, max_size=4))]
    if format == "pptx":
        return ap(*(f"<a:r><a:t>{text}</a:t></a:r>" for text in texts))
    if format == "xlsx":
        space = st.sampled_from(["", KEEP])
        return "<si>" + "".join(f"<r><t{draw(space)}>{text}</t></r>" for text in texts) + "</si>"
    bits = st.sampled_from(["", "", "<text:s/>", "<text:s text:c='2'/>", "<text:tab/>", "<text:line-break/>"])
    inside = tp("".join(f"{draw(bits)}<text:span>{text}</text:span>{text}" for text in texts))
    return cell(inside) if format == "ods" else inside


def _shown(format: str, raw: bytes) -> str:
    """The text of the one paragraph or cell, as another program reads it."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(raw)).read(PARTS[format]))
    if format in ("pptx", "xlsx"):
        found = []
        for node in root.iter("{*}t"):
            kept = format == "pptx" or node.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
            found.append(node.text or "" if kept else (node.text or "").strip(" \t\r\n"))
        return "".join(found)
    (paragraph,) = root.iter("{*}p")
    out = ""
    counts = False  # whether a space that comes now does

    def read_from(node: etree._Element) -> None:
        nonlocal out, counts
        name = etree.QName(node).localname
        if name in ("s", "tab", "line-break"):
            count = int(next(iter(node.attrib.values()), "1"))
            out += {"s": "S" * count, "tab": "\t", "line-break": "\n"}[name]
            counts = True
        add(node.text or "")
        for child in node:
            read_from(child)
            add(child.tail or "")

    def add(text: str) -> None:
        nonlocal out, counts
        for char in text:
            if char != " " or counts:
                out += char
            counts = char != " "

    read_from(paragraph)
    return out.rstrip(" ").replace("S", " ")


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_what_is_written_another_reader_reads(format: str, data: st.DataObject) -> None:
    raw = made(format, data.draw(_insides(format)))
    before = read(raw, format)
    check_segments(before.text, before.extracted.segments)
    edits: dict[int, Edit] = {}
    for number, segment in enumerate(before.extracted.segments):
        stops = [i for i, char in enumerate(segment.text) if char in "\t\n"]
        first = data.draw(st.integers(0, len(segment.text)))
        last = data.draw(st.integers(first, min((i for i in stops if i >= first), default=len(segment.text))))
        edits[number] = Edit(first, last, data.draw(_CHARS))
    after = changed(before, edits)
    assert differing(raw, after.encode()) <= {PARTS[format]}
    if before.extracted.segments:
        assert _shown(format, after.encode()) == after.text


def _said_by_slides(raw: bytes) -> list[str]:
    found = []
    for slide in pptx.Presentation(io.BytesIO(raw)).slides:
        found += [s.text_frame.text for s in slide.shapes if s.has_text_frame]
        found += [slide.notes_slide.notes_text_frame.text] if slide.has_notes_slide else []
    return found


def _said_by_cells(raw: bytes) -> list[str]:
    book = openpyxl.load_workbook(io.BytesIO(raw))
    return [cell.value for sheet in book for row in sheet for cell in row if cell.data_type == "s"]


def _fixed(raw: bytes, format: str, folder: Path) -> bytes:
    path = folder / f"a.{format}"
    path.write_bytes(raw)
    session = Session(packs=False, glossaries=("en/repeats",))
    found = files.read(str(path), session.reading)
    return found.content.edited(fix(found, session.rules, session.rereader(found)).edits).encode()


def test_documents_of_other_programs(tmp_path: Path) -> None:
    raw = slides()
    after = _fixed(raw, "pptx", tmp_path)
    assert _said_by_slides(after) == [
        "The title 0", "One point\nand another", "The title 1", "One point\nand another", "Notes of it",
    ]  # fmt: skip
    assert differing(raw, after) == {
        "ppt/slides/slide1.xml", "ppt/slides/slide2.xml", "ppt/notesSlides/notesSlide1.xml",
    }  # fmt: skip
    raw = workbook()
    after = _fixed(raw, "xlsx", tmp_path)
    assert _said_by_cells(after) == ["The title", "two\nand lines", " and more"]
    assert differing(raw, after) <= {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}
    for raw, format in ((slides(), "pptx"), (workbook(), "xlsx")):
        scrambled(read(raw, format), seed=1)


# Packages that are broken or meant to do harm


def _members(format: str) -> dict[str, str | bytes]:
    raw = {
        "pptx": made("pptx", ap("one two")),
        "xlsx": made("xlsx", "<si><t>one two</t></si>"),
        "ods": made("ods", cell(tp("one two"))),
    }.get(format) or made(format, tp("one two"))
    package = zipfile.ZipFile(io.BytesIO(raw))
    return {name: package.read(name) for name in package.namelist()}


_BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize("format", FORMATS)
def test_hostile_packages_are_refused(format: str) -> None:
    members, part = _members(format), PARTS[format]
    main = {"pptx": "ppt/presentation.xml", "xlsx": "xl/workbook.xml"}.get(format, "content.xml")
    first = next(iter(members))
    cases: list[tuple[bytes, str]] = [
        (b"just words", "not a zip package"),
        (b"", "not a zip package"),
        (zipped(members)[:200], "damaged or truncated"),
        (document("<w:p/>"), "no main document|no mimetype"),
        (zipped({n: c for n, c in members.items() if n != main}), "no main document|no mimetype"),
        (zipped({n: c for n, c in members.items() if n != first}), "no .Content_Types|no mimetype"),
        (zipped({**members, part: _BOMB}), "has a DTD"),
        (zipped({**members, part: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'}), "has a DTD"),
        (zipped({**members, main: _BOMB}), "has a DTD"),
        (zipped({**members, part: "<a><b>"}), "broken XML"),
        (zipped({**members, part: cast(bytes, members[part]).replace(b"one", b"\xff")}), "broken XML"),
        (zipped({**members, part: bytes(50_000_000)}), "more than any document"),
        (zipped({**members, "../../evil.xml": "x"}), "outside of it"),
        (zipped({**members, part.upper(): "x"}), "twice"),
    ]
    if format in ("pptx", "xlsx"):
        cases += [
            (_OLD, "an old"),
            (_OLD + "EncryptedPackage".encode("utf-16-le"), "password"),
            (zipped({n: c for n, c in members.items() if not n.endswith((".rels", "sheet1.xml"))}), "missing in the package"),
        ]  # fmt: skip
    else:
        kind = {"odt": "spreadsheet"}.get(format, "text")
        cases += [
            (zipped({**members, "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>"}), "password"),
            (
                zipped({**members, "mimetype": f"application/vnd.oasis.opendocument.{kind}"}),
                f"of the kind '{kind}'",
            ),
        ]
    for raw, message in cases:
        with pytest.raises(MtfixError, match=message) as caught:
            read(raw, format)
        assert caught.value.path == f"a.{format}", message


@pytest.mark.parametrize("number", ["²", "9" * 5000, "-1", "", "1e3"])
def test_odd_numbers_are_no_crash(number: str) -> None:
    assert read(made("odt", tp(f"a<text:s text:c='{number}'/>b")), "odt").text == "a b"
    raw = zipped(xlsx_members("<si><t>a</t></si>", f'<row><c r="B7" t="s"><v>{number}</v></c></row>'))
    assert read(raw, "xlsx").text == ""


def test_a_cell_without_its_text_is_an_error() -> None:
    raw = zipped(xlsx_members("<si><t>a</t></si>", '<row><c r="B7" t="s"><v>9</v></c></row>'))
    with pytest.raises(MtfixError, match="1!B7"):
        read(raw, "xlsx")


@pytest.mark.parametrize("format", FORMATS)
def test_a_damaged_package_is_refused_or_read(format: str) -> None:
    raw = zipped(_members(format))
    for at in range(3, len(raw), 17):
        for damaged in (raw[:at], raw[:at] + bytes([raw[at] ^ 0x55]) + raw[at + 1 :]):
            try:
                found = read(damaged, format)
                if found.text.startswith("one"):
                    read(found.edited([Edit(0, 3, "six")]).encode(), format)
            except MtfixError:
                continue


@pytest.mark.parametrize("format", FORMATS)
def test_deep_nesting_is_read(format: str) -> None:
    inside = {"pptx": ap("a"), "xlsx": "<si><t>a</t></si>", "ods": cell(tp("a"))}.get(format, tp("a"))
    raw = made(format, "<x>" * 5_000 + inside + "</x>" * 5_000)
    assert read(raw, format).text == "a"


@pytest.mark.parametrize("format", FORMATS)
def test_a_signed_document_is_only_read(format: str) -> None:
    signature = "META-INF/documentsignatures.xml" if format.startswith("od") else "_xmlsignatures/sig1.xml"
    found = read(zipped({**_members(format), signature: "<a/>"}), format)
    with pytest.raises(MtfixError, match="signed"):
        found.edited([Edit(0, 3, "two")])


@pytest.mark.parametrize("format", FORMATS)
def test_a_name_that_lies(format: str, tmp_path: Path) -> None:
    for name in ("a.txt", "unknown.bin"):
        (tmp_path / name).write_bytes(zipped(_members(format)))
    with pytest.raises(MtfixError, match=f"{format} by its content"):
        files.read(str(tmp_path / "a.txt"), files.Reading())
    assert files.read(str(tmp_path / "unknown.bin"), files.Reading()).format == format


def test_workbooks_in_folders_are_left_out_as_other_tables(tmp_path: Path) -> None:
    for name in ("a.pptx", "a.odt", "a.odp", "a.xlsx", "a.ods", ".~lock.a.odt#"):
        (tmp_path / name).write_bytes(b"")
    assert [Path(name).name for name in files.expand([str(tmp_path)])] == ["a.odp", "a.odt", "a.pptx"]
