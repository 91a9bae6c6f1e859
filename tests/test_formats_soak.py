"""Real files: what is read changes nothing, and a changed word changes nothing else.

By default the files that the installed packages bring, a few of each format; with MTFIX_REAL_FILES=FOLDER
those that ``tests/fetch_real_files.py`` gathered there, all of them.
"""

from __future__ import annotations

import json
import os
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest
from format_checks import check_segments, scramble

from mtfix import formats
from mtfix.errors import MtfixError
from mtfix.formats.base import Options
from mtfix.text import decode

_FEW = 12


def _real_files(format: formats.Format) -> list[Path]:
    gathered = os.environ.get("MTFIX_REAL_FILES")
    root = Path(gathered or sysconfig.get_path("purelib"))
    found = sorted(p for s in format.SUFFIXES if s for p in root.rglob(f"*{s}") if p.is_file())
    found = [p for p in found if 0 < p.stat().st_size < 2_000_000]
    return found if gathered else sorted(found, key=lambda p: p.stat().st_size)[-4 * _FEW :: 4]


def _structure(name: str) -> Callable[[str], object] | None:
    """What a reader that knows nothing of mtfix sees in a file besides its text."""
    if name == "po":
        polib = pytest.importorskip("polib")
        return lambda text: [
            (e.msgctxt, e.msgid, e.flags, e.comment, len(e.msgstr_plural)) for e in polib.pofile(text)
        ]
    if name in ("xliff", "tmx", "android"):
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
    if name == "json":
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


def _shape(value: object) -> object:
    """A JSON value without its strings."""
    if isinstance(value, dict):
        return {key: _shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shape(inner) for inner in value]
    return "" if isinstance(value, str) else value


@pytest.mark.soak
@pytest.mark.parametrize("name", [f.NAME for f in formats.all_formats() if f.NAME != "text"])
def test_real_files(name: str) -> None:
    format = formats.named(name)
    structure = _structure(name)
    read, failures = 0, []
    for path in _real_files(format):
        try:
            text = decode(path.read_bytes(), path=str(path)).text
            segments = format.extract(text, Options(path=str(path), languages=("", "en"))).segments
        except MtfixError as error:
            # A refusal must say where, and must be of a file that is not for mtfix to read.
            failures += [] if error.path else [f"{path}: {error}"]
            continue
        read += 1
        try:
            check_segments(text, segments)
            changed, _ = scramble(text, format, Options(path=str(path), languages=("", "en")), seed=len(text))
            if structure:
                assert structure(changed) == structure(text), "another reader sees another structure"
        except (AssertionError, MtfixError, ValueError, SyntaxError) as error:
            failures.append(f"{path}: {str(error)[:300]}")
    assert not failures, f"{len(failures)} of {read}:\n" + "\n".join(failures[:10])
    if not read:
        pytest.skip("no such file is installed")
