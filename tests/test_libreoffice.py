"""What mtfix writes into documents, opened by LibreOffice: accepted and rejected changes, and corrections in place."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
from pathlib import Path

import docx
import pytest
from docx_checks import document
from office_checks import read, slides, workbook

from mtfix.core.text import Edit
from mtfix.engine.fix import fix
from mtfix.formats.docx import WordDocument
from mtfix.formats.support.revisions import Stamp
from mtfix.project import files
from mtfix.project.session import Session

PYTHON = "/usr/bin/python3"  # the one that has LibreOffice's module


def _has_uno() -> bool:
    found = shutil.which("soffice") and os.path.exists(PYTHON)
    return bool(found) and subprocess.run([PYTHON, "-c", "import uno"], capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(not _has_uno(), reason="needs LibreOffice (soffice) and python3-uno")


def _soffice(folder: Path, *arguments: str) -> dict[str, dict[str, list[str]]]:
    script = str(Path(__file__).parent / "data" / "soffice.py")
    done = subprocess.run([PYTHON, script, *arguments], cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, list[str]]] = json.loads(done.stdout)
    return found


def _report() -> bytes:
    made = docx.Document()
    made.add_heading("Report on the the war", 1)
    paragraph = made.add_paragraph("It ended ")
    paragraph.add_run("the the war").bold = True
    paragraph.add_run(" in May , as planned.")
    made.add_table(1, 1).cell(0, 0).text = "a a cell"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


# Words that somebody else has inserted and deleted.
_OTHERS = (
    '<w:p><w:ins w:id="3" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:t xml:space="preserve">the old </w:t></w:r></w:ins><w:r>'
    '<w:t xml:space="preserve">bad </w:t></w:r><w:del w:id="4" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r>'
    '<w:delText xml:space="preserve">large </w:delText></w:r></w:del><w:r><w:t>word</w:t></w:r></w:p>'
)


def _edits(raw: bytes, *pairs: tuple[str, str]) -> list[Edit]:
    text = read(raw, "docx").text
    return [Edit(at := text.index(old), at + len(old), new) for old, new in pairs]


def _tracked(raw: bytes, edits: list[Edit]) -> bytes:
    found = read(raw, "docx")
    assert isinstance(found, WordDocument)
    return found.tracked(edits, [], Stamp("Desk", "2024-05-06T07:08:09Z"))[0].encode()


def _fix(folder: Path, name: str) -> None:
    session = Session(packs=False, glossaries=("en/repeats",))
    found = files.read(str(folder / name), session.reading)
    (folder / f"new-{name}").write_bytes(
        found.content.edited(fix(found, session.rules, session.rereader(found)).edits).encode()
    )


def test_libreoffice_reads_what_is_written(tmp_path: Path) -> None:
    old = _report()
    edits = _edits(old, ("the the war", "the war"), ("ended the the", "started a"), ("a a", "A"), ("May ,", "May,"))
    others = document(_OTHERS)
    for name, raw in {
        "old.docx": old,
        "fixed.docx": read(old, "docx").edited(edits).encode(),
        "tracked.docx": _tracked(old, edits),
        "others.docx": _tracked(others, _edits(others, ("old", "new"), ("bad", "good"))),
        "a.pptx": slides(),
        "a.xlsx": workbook(),
    }.items():
        (tmp_path / name).write_bytes(raw)
    _soffice(tmp_path, "old.docx=a.odt", "a.pptx=a.odp", "a.xlsx=a.ods")
    names = ["a.pptx", "a.odp", "a.xlsx", "a.ods", "a.odt"]
    for name in names:
        _fix(tmp_path, name)
    found = _soffice(
        tmp_path, "old.docx", "fixed.docx", "tracked.docx", "others.docx", *(f"new-{n}" for n in names)
    )
    # Accepting all is what fix does, and rejecting all gives the text as it was.
    assert found["tracked.docx"]["Accept"] == found["fixed.docx"]["shown"]
    assert found["tracked.docx"]["Reject"] == found["old.docx"]["shown"]
    assert found["others.docx"]["Accept"] == ["the new good word"]
    assert found["others.docx"]["Reject"] == ["bad large word"]
    said = {name: [text for text in found[f"new-{name}"]["shown"] if text] for name in names}
    assert said["a.pptx"] == said["a.odp"]
    assert said["a.pptx"] == ["The title 0", "One point\nand another", "The title 1", "One point\nand another"]
    assert said["a.xlsx"] == said["a.ods"] == ["The title", "two\nand lines", "3", "6", " and more"]
    assert said["a.odt"] == ["Report on the war", "It ended the war in May , as planned.", "a cell"]
