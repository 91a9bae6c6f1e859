"""Real files: what is read changes nothing, and a changed word changes nothing else.

By default the files that the installed packages bring, a few of each format; with MTFIX_REAL_FILES=FOLDER
those that ``tests/fetch_real_files.py`` gathered there, all of them.
"""

from __future__ import annotations

import csv
import io
import json
import os
import sysconfig
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from docx_checks import differing, scrambled
from format_checks import check_segments, scramble

from mtfix import formats
from mtfix.core.encoding import decode
from mtfix.core.errors import MtfixError
from mtfix.formats.support.base import Options
from mtfix.project import catalogue

_FEW = 12


def _real_files(format: formats.Format) -> list[Path]:
    gathered = os.environ.get("MTFIX_REAL_FILES")
    root = Path(gathered or sysconfig.get_path("purelib"))
    found = sorted(p for s in format.suffixes for p in root.rglob(f"*{s}") if p.is_file())
    found = [p for p in found if 0 < p.stat().st_size < 3_000_000]
    return found if gathered else sorted(found, key=lambda p: p.stat().st_size)[-4 * _FEW :: 4]


def _structure(name: str) -> Callable[[str], object] | None:
    """What a reader that knows nothing of mtfix sees in a file besides its text."""
    if name == "po":
        polib = pytest.importorskip("polib")
        return lambda text: [
            (e.msgctxt, e.msgid, e.flags, e.comment, len(e.msgstr_plural)) for e in polib.pofile(text)
        ]
    if name in ("xliff", "tmx", "android", "qt", "resx", "stringsdict"):
        etree = pytest.importorskip("lxml.etree")
        return lambda text: [(e.tag, dict(e.attrib)) for e in etree.fromstring(text.encode()).iter()]
    if name == "html":
        lxml_html = pytest.importorskip("lxml.html")
        return lambda text: [(e.tag, sorted(e.attrib)) for e in lxml_html.fromstring(text.encode()).iter()]
    if name == "markdown":
        parser = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable(["table", "strikethrough"])
        return lambda text: [
            (t.type, t.tag, [(c.type, c.attrs.get("href")) for c in t.children or () if c.type != "text"])
            for t in parser.parse(text)
        ]
    if name == "csv":
        return lambda text: [
            len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        ]
    if name == "properties":
        javaproperties = pytest.importorskip("javaproperties")
        return lambda text: list(javaproperties.loads(text))
    if name == "strings":
        plist = pytest.importorskip("openstep_plist")
        return lambda text: list(plist.loads(text.removeprefix("\ufeff")))
    if name == "fluent":
        fluent = pytest.importorskip("fluent.syntax")
        return lambda text: _skeleton(fluent.parse(text).to_json())
    if name in ("json", "xcstrings"):
        return lambda text: _shape(json.loads(text))
    if name == "yaml":
        # A file of several documents or with tags of an application is no table; its events still tell.
        yaml = pytest.importorskip("yaml")
        return lambda text: [type(e).__name__ for e in yaml.parse(text)]
    if name == "subtitles":
        pysubs2 = pytest.importorskip("pysubs2")
        return lambda text: [
            (e.start, e.end)
            for e in pysubs2.SSAFile.from_string(text, format_="vtt" if "WEBVTT" in text[:9] else "srt")
        ]
    return None


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t|", key=head.count)


def _shape(value: object) -> object:
    """A JSON value without its strings."""
    if isinstance(value, dict):
        return {key: _shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shape(inner) for inner in value]
    return "" if isinstance(value, str) else value


def _skeleton(value: object) -> object:
    """A syntax tree of Fluent without its texts and their places."""
    if isinstance(value, dict):
        if value.get("type") == "TextElement":
            return "text"
        return {key: _skeleton(inner) for key, inner in value.items() if key not in ("span", "content")}
    return [_skeleton(inner) for inner in value] if isinstance(value, list) else value


def _tell(name: str, counts: Counter[str], failures: list[str]) -> None:
    """Print how many files were read (pytest -rP shows it); fail for those that did not come out right."""
    print(f"{name}: " + ", ".join(f"{count} {what}" for what, count in sorted(counts.items())))
    assert not failures, f"{len(failures)} of {counts['read']}:\n" + "\n".join(failures[:10])
    if not counts["read"]:
        pytest.skip("no such file is installed")


@pytest.mark.soak
@pytest.mark.parametrize("name", [f.name for f in catalogue.formats().texts if f.name != "text"])
def test_real_files(name: str) -> None:
    format = formats.named(name)
    structure = _structure(name)
    counts: Counter[str] = Counter()
    failures: list[str] = []
    for path in _real_files(format):
        options = Options(path=str(path), languages=("", "en"))
        try:
            raw = path.read_bytes()
            decoded = decode(raw, path=str(path))
            text = decoded.text
            segments = format.extract(text, options).segments
        except MtfixError as error:
            # A refusal must say where, and must be of a file that is not for mtfix to read.
            failures += [] if error.path else [f"{path}: {error}"]
            counts["refused"] += 1
            continue
        counts["read"] += 1
        counts["segments"] += len(segments)
        try:
            assert decoded.encode() == raw
            check_segments(text, segments)
            changed, _ = scramble(text, format, options, seed=len(text))
            counts["changed"] += changed != text
        except (AssertionError, MtfixError, ValueError) as error:
            failures.append(f"{path}: {str(error)[:300]}")
            continue
        if structure:
            try:
                before = structure(text)
            except Exception:  # each library has errors of its own
                counts["not read by the other"] += 1
                continue
            try:
                assert structure(changed) == before, "another reader sees another structure"
            except Exception as error:
                failures.append(f"{path}: {str(error)[:300]}")
    _tell(name, counts, failures)


def _elements(raw: bytes, part: str) -> list[object]:
    """The elements of a part with what they say, but for the text of paragraphs."""
    etree = pytest.importorskip("lxml.etree")
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(raw)).read(part))
    return [
        (e.tag, sorted(a for a in e.attrib.items() if not a[0].endswith("}space")),
         None if str(e.tag).endswith("}t") or ":xmlns:text:" in str(e.tag) else e.text)
        for e in root.iter()
        if not str(e.tag).endswith(":text:1.0}s")  # a space of OpenDocument
    ]  # fmt: skip


@pytest.mark.soak
@pytest.mark.parametrize("name", ["docx", "pptx", "xlsx", "odt", "ods", "odp"])
def test_real_documents(name: str) -> None:
    word = pytest.importorskip("docx")
    (format,) = [each for each in catalogue.formats().containers if each.name == name]
    counts: Counter[str] = Counter()
    failures: list[str] = []
    for path in _real_files(format):
        raw = path.read_bytes()
        try:
            document = format.unpack(raw, str(path))
        except MtfixError as error:
            failures += [] if error.path else [f"{path}: {error}"]
            counts["refused"] += 1
            continue
        counts["read"] += 1
        counts["segments"] += len(document.extracted.segments)
        try:
            check_segments(document.text, document.extracted.segments)
            assert document.edited([]).encode() == raw
            after = scrambled(document, seed=len(raw)).encode()
            parts = differing(raw, after)
            counts["changed"] += bool(parts)
            for part in parts:
                assert _elements(raw, part) == _elements(after, part), f"{part} has another structure"
        except (AssertionError, MtfixError) as error:
            signed = "signed" in str(error)
            counts["signed"] += signed
            failures += [] if signed else [f"{path}: {str(error)[:300]}"]
            continue
        if name != "docx":
            continue
        try:
            word.Document(io.BytesIO(raw))
        except (ValueError, KeyError):  # templates, and packages that it finds wanting
            counts["not read by the other"] += 1
            continue
        word.Document(io.BytesIO(after))
    _tell(name, counts, failures)
