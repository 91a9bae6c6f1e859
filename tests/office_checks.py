"""Presentations, workbooks and OpenDocument packages for the tests, made from bits of XML."""

from __future__ import annotations

import io
from collections.abc import Mapping

import openpyxl
import pptx
from docx_checks import zipped

from mtfix.formats import named
from mtfix.formats.support.office import OfficeDocument

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument."
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
R = f'xmlns:r="{_OFFICE}"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "style": "style",
        "draw": "drawing",
    }.items()
)


def read(raw: bytes, format: str) -> OfficeDocument:
    found = named(format).unpack(raw, f"a.{format}")
    assert isinstance(found, OfficeDocument)
    return found


def relations(targets: Mapping[str, tuple[str, str]]) -> str:
    """The relations of a part: kind and target by id."""
    rows = "".join(
        f'<Relationship Id="{id}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for id, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def types(parts: Mapping[str, str]) -> str:
    rows = "".join(
        f'<Override PartName="/{name}" ContentType="{_TYPES}{kind}+xml"/>' for name, kind in parts.items()
    )
    return f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{rows}</Types>'


def pptx_members(*slides: str, notes: str = "") -> dict[str, str | bytes]:
    """Slides from the shapes on them, listed in the order of their numbers but kept the other way round; notes are those of
    the first."""
    names = [f"slides/slide{len(slides) - n}.xml" for n in range(len(slides))]
    listed = "".join(f'<p:sldId id="{256 + n}" r:id="rId{n}"/>' for n in range(len(slides)))
    found: dict[str, str | bytes] = {
        "[Content_Types].xml": types({"ppt/presentation.xml": "presentationml.presentation.main"}),
        "ppt/presentation.xml": f"<p:presentation {P} {R}><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations({f"rId{n}": ("slide", name) for n, name in enumerate(names)}),
    }
    for name, inside in zip(names, slides, strict=True):
        found[f"ppt/{name}"] = f"<p:sld {P} {A} {R} {MC}><p:cSld><p:spTree>{inside}</p:spTree></p:cSld></p:sld>"
    if notes:
        found[f"ppt/slides/_rels/{names[0].rpartition('/')[2]}.rels"] = relations(
            {"rId1": ("notesSlide", "../notesSlides/notesSlide1.xml")}
        )
        found["ppt/notesSlides/notesSlide1.xml"] = f"<p:notes {P} {A}>{notes}</p:notes>"
    return found


def shape(*paragraphs: str, kind: str = "") -> str:
    """A shape with paragraphs; ``kind`` is that of its placeholder."""
    place = f'<p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>' if kind else ""
    return f"<p:sp>{place}<p:txBody>{''.join(paragraphs)}</p:txBody></p:sp>"


def xlsx_members(
    strings: str, *sheets: str, hidden: str = "", headers: tuple[str, ...] = ()
) -> dict[str, str | bytes]:
    """A workbook from its shared strings (``<si>``) and the rows of its sheets; the first has a table with headers."""
    all_sheets = [*sheets, hidden] if hidden else list(sheets)
    listed = "".join(
        f'<sheet name="S{n}" sheetId="{n}" r:id="rId{n}"' + (' state="hidden"/>' if rows is hidden else "/>")
        for n, rows in enumerate(all_sheets, 1)
    )
    targets = {f"rId{n}": ("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(all_sheets) + 1)}
    found: dict[str, str | bytes] = {
        "[Content_Types].xml": types({"xl/workbook.xml": "spreadsheetml.sheet.main"}),
        "xl/workbook.xml": f"<workbook {S} {R}><sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations({**targets, "rId99": ("sharedStrings", "sharedStrings.xml")}),
        "xl/sharedStrings.xml": f"<sst {S}>{strings}</sst>",
    }
    for n, rows in enumerate(all_sheets, 1):
        found[f"xl/worksheets/sheet{n}.xml"] = f"<worksheet {S}><sheetData>{rows}</sheetData></worksheet>"
    if headers:
        found["xl/worksheets/_rels/sheet1.xml.rels"] = relations({"rId1": ("table", "../tables/table1.xml")})
        columns = "".join(f'<tableColumn id="{n}" name="{name}"/>' for n, name in enumerate(headers, 1))
        found["xl/tables/table1.xml"] = f"<table {S}><tableColumns>{columns}</tableColumns></table>"
    return found


def odf_members(kind: str, inside: str, styles: str = "") -> dict[str, str | bytes]:
    """An OpenDocument of a kind ("text") from what is in its body, and from its master styles."""
    found: dict[str, str | bytes] = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": (
            f"<office:document-content {_ODF}><office:body><office:{kind}>{inside}</office:{kind}></office:body>"
            "</office:document-content>"
        ),
        "META-INF/manifest.xml": "<manifest/>",
    }
    if styles:
        found["styles.xml"] = f"<office:document-styles {_ODF}>{styles}</office:document-styles>"
    return found


def made(format: str, inside: str) -> bytes:
    """A package of a format from a bit of what is in it."""
    if format == "pptx":
        return zipped(pptx_members(shape(inside)))
    if format == "xlsx":
        return zipped(xlsx_members(inside, '<row><c r="A1" t="s"><v>0</v></c></row>'))
    kind = {"odt": "text", "ods": "spreadsheet", "odp": "presentation"}[format]
    return zipped(odf_members(kind, inside))


PARTS = {
    "pptx": "ppt/slides/slide1.xml",
    "xlsx": "xl/sharedStrings.xml",
    "odt": "content.xml",
    "ods": "content.xml",
    "odp": "content.xml",
}


def slides() -> bytes:
    """A presentation with faults, made by another program."""
    found = pptx.Presentation()
    for number in range(2):
        slide = found.slides.add_slide(found.slide_layouts[1])
        slide.shapes.title.text = f"The the title {number}"
        slide.placeholders[1].text_frame.text = "One point\nand and another"
    slide.notes_slide.notes_text_frame.text = "Notes of of it"
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


def workbook() -> bytes:
    """A workbook with faults, made by another program."""
    found = openpyxl.Workbook()
    sheet = found.active
    assert sheet is not None
    sheet["A1"], sheet["A2"], sheet["A3"], sheet["A4"] = "The the title", "two\nand and lines", 3, "=A3*2"
    found.create_sheet("More")["B2"] = " and and more"
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()
