"""Encodings that files declare: read in them, written back in them, and contradictions told."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtfix.core.errors import MtfixError
from mtfix.engine.fix import FixResult, fix
from mtfix.project import files
from mtfix.project.session import Session

GLOSSARY = """\
about: Terms for these tests.
terms:
  - {term: the café, wrong: [the the cafe], safety: safe}
  - {term: at noon, wrong: [at at noon], safety: safe}
"""
HTML = '<html><head><meta charset="{}"></head><body><p>{}</p></body></html>\n'
HTTP = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}"><p>{}\n'
XLIFF = (
    '<?xml version="1.0" encoding="{}"?>\r\n<xliff version="1.2"><file original="f"><body><trans-unit id="1">'
    "<source>x</source><target>{}</target></trans-unit></body></file></xliff>"
)
ANDROID = "<?xml version='1.0' encoding='{}'?>\n<resources><string name=\"a\">{}</string></resources>\n"
PO = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset={}\\n"\n\nmsgid "x"\nmsgstr "{}"\n'
PROPERTIES = "# {}\na = {}\n"

DECLARED = [
    # file, its text, the name that it declares, what Python calls that, words of the language
    ("a.html", HTML, "windows-1251", "cp1251", "Полдень"),
    ("a.html", HTML, "ISO-8859-1", "cp1252", "“Mittag” für Zoë"),
    ("a.html", HTML, "koi8-r", "koi8-r", "Полдень"),
    ("a.html", HTML, "Big5", "big5", "正午功"),
    ("a.html", HTML, "utf-16", "utf-8", "полдень"),  # as browsers do
    ("a.htm", HTTP, "gb2312", "gbk", "中午镕"),
    ("a.htm", HTTP, "Shift_JIS", "shift_jis", "正午の表示"),
    ("a.htm", HTTP, "x-sjis", "cp932", "正午①"),
    ("a.htm", HTTP, "euc-kr", "euc-kr", "정오"),
    ("a.htm", HTTP, "ks_c_5601-1987", "cp949", "정오"),
    ("a.htm", HTTP, "iso-8859-7", "iso-8859-7", "μεσημέρι"),
    ("a.html", HTML, "utf-8", "utf-8", "zóna"),
    (
        "a.xhtml",
        '<?xml version="1.0" encoding="{}"?><html><p>{}</p></html>',
        "ISO-8859-2",
        "iso-8859-2",
        "południe",
    ),
    ("a.xlf", XLIFF, "windows-1252", "cp1252", "Zoë’s"),
    ("a.xlf", XLIFF, "GB18030", "gb18030", "中午 𠮷"),
    ("a.xlf", XLIFF, "UTF-16", "utf-16", "полдень"),
    ("a.xlf", XLIFF, "utf-16", "utf-16-le", "полдень"),
    ("a.xlf", XLIFF, "utf-8", "utf-8-sig", "полдень"),
    ("a.xlf", XLIFF, "iso-8859-1", "utf-8-sig", "полдень"),  # the mark is nearer to the bytes
    ("strings.xml", ANDROID, "ISO-8859-15", "iso-8859-15", "midi à Évry €"),
    ("a.po", PO, "ISO-8859-2", "iso-8859-2", "południe"),
    ("a.po", PO, "EUC-JP", "euc-jp", "正午"),
    ("a.po", PO, "SHIFT_JIS", "shift_jis", "正午の表"),  # with a backslash as its last byte
    ("a.po", PO, "KOI8-U", "koi8-u", "опівдні є"),
    ("a.po", PO, "CHARSET", "utf-8", "południe"),
    ("a.properties", PROPERTIES, "", "iso-8859-1", "à midi"),
    ("a.properties", PROPERTIES, "", "utf-8", "в полдень"),
    ("a.strings", '/* {} */ "a" = "{}";', "", "utf-16", "полдень"),
    ("a.txt", "{}{}", "", "utf-32", "полдень"),
]


def fixed(path: Path, raw: bytes, encoding: str | None = None) -> tuple[FixResult, bytes]:
    glossary = path.parent / "terms.yml"
    glossary.write_text(GLOSSARY, encoding="utf-8")
    path.write_bytes(raw)
    session = Session(glossaries=(str(glossary),), packs=False, reading=files.Reading(encoding=encoding))
    document = session.read(str(path))
    done = fix(document, session.rules, session.rereader(document))
    return done, document.content.edited(done.edits).encode()


@pytest.mark.parametrize(("name", "text", "declared", "codec", "words"), DECLARED)
def test_a_declared_encoding_is_read_and_written_back(
    tmp_path: Path, name: str, text: str, declared: str, codec: str, words: str
) -> None:
    before, after = (text.format(declared, f"{words} {time} {words}") for time in ("at at noon", "at noon"))
    done, raw = fixed(tmp_path / name, before.encode(codec))
    assert done.applied
    assert raw == after.encode(codec)


@pytest.mark.parametrize(
    ("name", "raw", "message"),
    [
        ("a.html", HTML.format("windows-1251", "Полдень").encode(), "but is UTF-8.*--encoding utf-8"),
        ("a.html", HTML.format("gb2312", "中午在咖啡馆").encode(), "but is UTF-8"),
        (
            "a.html",
            HTML.format("utf-8", "café").encode("cp1252"),
            "declares the encoding utf-8, but is not valid in it: byte 0xE9",
        ),
        ("a.html", HTML.format("no-such", "café").encode(), "unknown encoding 'no-such'.*--encoding"),
        ("a.html", HTML.format("unicode-escape", "a").encode(), "unknown encoding"),
        ("a.html", HTML.format("base64", "a").encode(), "unknown encoding"),
        ("a.xlf", XLIFF.format("utf-16", "a").encode(), "but is UTF-8"),
        ("a.xlf", XLIFF.format("us-ascii", "café").encode("cp1252"), "encoding us-ascii, but is not valid"),
        ("a.po", PO.format("UTF-8", "południe").encode("iso-8859-2"), "encoding UTF-8, but is not valid"),
        ("a.po", PO.format("ISO-8859-2", "południe").encode(), "but is UTF-8"),
    ],
)
def test_what_contradicts_its_declaration_is_refused(tmp_path: Path, name: str, raw: bytes, message: str) -> None:
    with pytest.raises(MtfixError, match=message) as caught:
        fixed(tmp_path / name, raw)
    assert caught.value.path == str(tmp_path / name)


def test_a_named_encoding_wins(tmp_path: Path) -> None:
    raw = HTML.format("windows-1251", "Полдень at at noon").encode()
    done, after = fixed(tmp_path / "a.html", raw, "utf-8")
    assert done.applied
    assert after == HTML.format("windows-1251", "Полдень at noon").encode()


@pytest.mark.parametrize(
    ("name", "text", "declared", "written"),
    [
        ("a.html", HTML, "windows-1251", "the caf&#233;"),
        ("a.html", HTML.replace("<p>{}", "<img alt='{}'>"), "windows-1251", "the caf&#233;"),
        ("a.xlf", XLIFF, "windows-1251", "the caf&#233;"),
        ("strings.xml", ANDROID, "koi8-r", "the caf&#233;"),
        ("a.properties", PROPERTIES, "", "the caf\\u00e9"),
        ("a.po", PO, "windows-1251", None),
    ],
)
def test_what_an_encoding_lacks_is_written_as_markup_or_left(
    tmp_path: Path, name: str, text: str, declared: str, written: str | None
) -> None:
    before = text.format(declared, "the the cafe, at at noon")
    done, raw = fixed(tmp_path / name, before.encode())
    after = before.replace("at at noon", "at noon")
    if written is None:
        assert [each.reason for each in done.refused] == ["cp1251 has no U+00E9"]
        assert [f.suggestions for f in done.left] == [("the café",)]
    else:
        assert not done.left
        after = after.replace("the the cafe", written)
    assert raw == after.encode()
