"""Word documents for the tests: made from bits of XML, and compared member by member."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from random import Random

from format_checks import check_segments, free_spans
from lxml import etree

from mtfix.core.text import Edit, Span, apply
from mtfix.formats import docx, named
from mtfix.formats.support.office import OfficeDocument

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W = W[1:-1]
NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
STYLES = (
    f'<w:styles xmlns:w="{_W}"><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Corps"><w:name w:val="Body Text"/></w:style>'
    '<w:style w:type="character" w:styleId="Mark"><w:name w:val="mark"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
)
# Not now, so that packages are the same on each day.
_THEN = (2020, 2, 3, 4, 5, 6)


def body(paragraphs: str) -> str:
    return f"<w:document {NAMESPACES}><w:body>{paragraphs}<w:sectPr/></w:body></w:document>"


def types(names: Mapping[str, str]) -> str:
    """A [Content_Types].xml for parts with their short types."""
    rows = "".join(
        f'<Override PartName="/{name}" ContentType="{_TYPE}{kind}+xml"/>' for name, kind in names.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def zipped(members: Mapping[str, str | bytes], *, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as package:
        for name, content in members.items():
            package.writestr(zipfile.ZipInfo(name, _THEN), content, 0 if name == "mimetype" else how)
    return out.getvalue()


def members(paragraphs: str, **more: str) -> dict[str, str | bytes]:
    """The members of a document with a body, and parts that are named by their type: ``footnotes="<w:…"``."""
    parts = {"word/document.xml": "document.main", "word/styles.xml": "styles"}
    parts |= {f"word/{kind}1.xml": kind for kind in more}
    found: dict[str, str | bytes] = {"[Content_Types].xml": types(parts), "_rels/.rels": RELATIONS}
    found["word/document.xml"] = _DECLARATION + body(paragraphs)
    found["word/styles.xml"] = STYLES
    for kind, inside in more.items():
        found[f"word/{kind}1.xml"] = f"<w:{kind} {NAMESPACES}>{inside}</w:{kind}>"
    found["word/media/image1.png"] = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    return found


def document(paragraphs: str, **more: str) -> bytes:
    return zipped(members(paragraphs, **more))


def read(raw: bytes) -> OfficeDocument:
    return docx.unpack(raw, "a.docx")


def differing(before: bytes, after: bytes) -> set[str]:
    """The members that differ; all else, order, times and the bytes of members, must be the same."""
    packages = [zipfile.ZipFile(io.BytesIO(raw)) for raw in (before, after)]
    assert packages[1].testzip() is None
    assert packages[0].comment == packages[1].comment
    lists = [package.infolist() for package in packages]
    assert [i.filename for i in lists[0]] == [i.filename for i in lists[1]]
    found = set()
    for a, b in zip(*lists, strict=True):
        assert (a.date_time, a.compress_type, a.external_attr, a.create_system, a.extra, a.comment) == (
            b.date_time, b.compress_type, b.external_attr, b.create_system, b.extra, b.comment
        )  # fmt: skip
        if packages[0].read(a) != packages[1].read(b):
            found.add(a.filename)
        else:
            assert _stored(before, a) == _stored(after, b)
    return found


def _stored(raw: bytes, info: zipfile.ZipInfo) -> bytes:
    """The bytes of a member with its header."""
    end = info.header_offset + 30 + int.from_bytes(raw[info.header_offset + 26 : info.header_offset + 28], "little")
    end += int.from_bytes(raw[info.header_offset + 28 : info.header_offset + 30], "little") + info.compress_size
    return raw[info.header_offset : end]


def changed(before: OfficeDocument, edits: dict[int, Edit]) -> OfficeDocument:
    """The document with an edit in some segments; it must read as meant."""
    segments = before.extracted.segments
    edits = {number: edit for number, edit in edits.items() if segments[number].to_edits(edit)}
    whole = [e for number, edit in edits.items() for e in segments[number].to_edits(edit)]
    after = named(before.format).unpack(before.edited(whole).encode(), "a")
    assert isinstance(after, OfficeDocument)
    check_segments(after.text, after.extracted.segments)
    assert [s.key for s in after.extracted.segments] == [s.key for s in segments]
    for number, (a, b) in enumerate(zip(segments, after.extracted.segments, strict=True)):
        assert b.text == (apply(a.text, [edits[number]]) if number in edits else a.text)
    return after


def scrambled(before: OfficeDocument, seed: int) -> OfficeDocument:
    """The document with a word or two of every segment changed."""
    random = Random(seed)
    edits: dict[int, Edit] = {}
    for number, segment in enumerate(before.extracted.segments):
        words = [
            Span(at, at + len(word))
            for span in free_spans(segment)
            for word in segment.text[span.start : span.end].split()
            if word.isalnum() and (at := segment.text.find(word, span.start, span.end)) >= 0
        ]
        if words:
            start, end = random.choice(words)
            edits[number] = Edit(start, end, random.choice(["mutated", "Two words", "naïve & co", " "]))
    return changed(before, edits)


# What an editor sees: read by another program


def part(raw: bytes, name: str = "word/document.xml") -> str:
    return zipfile.ZipFile(io.BytesIO(raw)).read(name).decode()


def tree(raw: bytes) -> etree._Element:
    return etree.fromstring(part(raw).encode())


def _is_in(node: etree._Element, *names: str) -> bool:
    return any(above.tag in {W + name for name in names} for above in node.iterancestors())


def looks(raw: bytes, accept: bool) -> list[list[tuple[str, bytes]]]:
    """The characters of each paragraph, each with its formatting, once all changes are accepted or rejected."""
    gone = ("del", "moveFrom") if accept else ("ins", "moveTo")
    found = []
    for paragraph in tree(raw).iter(W + "p"):
        own: list[tuple[str, bytes]] = []
        for node in paragraph.iter(W + "t", W + "delText", W + "br", W + "tab"):
            if _is_in(node, *gone):
                continue
            run = next(above for above in node.iterancestors(W + "r"))
            properties = run.find(W + "rPr")
            look = b"" if properties is None else etree.tostring(properties)
            char = {W + "br": "\n", W + "tab": "\t"}.get(node.tag)
            text = char or (node.text or "").replace("\n", " ").replace("\t", " ")
            keeps = node.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
            own += [(c, look) for c in (text if keeps or char else text.strip())]
        found.append(own)
    return found


def said(raw: bytes, accept: bool = True) -> list[str]:
    return ["".join(char for char, _ in own) for own in looks(raw, accept)]


def comments(raw: bytes) -> list[tuple[str, str, str]]:
    """Who says what of which words."""
    root = tree(raw)
    found = []
    for comment in etree.fromstring(part(raw, "word/comments.xml").encode()):
        id = comment.get(W + "id")
        inside, words = False, ""
        for node in root.iter():
            if node.tag in (W + "commentRangeStart", W + "commentRangeEnd") and node.get(W + "id") == id:
                inside = node.tag.endswith("Start")
            elif node.tag == W + "t" and inside:
                words += node.text or ""
        (reference,) = [n for n in root.iter(W + "commentReference") if n.get(W + "id") == id]
        assert reference.getparent().getparent().index(reference.getparent()) > 0
        text = "\n".join("".join(t.text or "" for t in q.iter(W + "t")) for q in comment.iter(W + "p"))
        found.append((comment.get(W + "author") or "", words, text))
    return found
