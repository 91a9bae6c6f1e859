"""The page of `mtfix report`: read by another HTML reader, and by a browser where there is one."""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as reader
from test_reporters import CASES, report, results

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.reporters import Result, html
from mtfix.reporters.support.passage import Passages
from mtfix.reporters.support.reading import rows
from mtfix.reporters.support.xml import escaped

EXAMPLE = Path(__file__).parent.parent / "examples" / "article.txt"
_TAGS = """html head meta title style body header h1 h2 h3 p div aside ul ol li label input b i code small table
caption tr td tbody button svg rect nav main section article a bdi blockquote del ins mark span footer script
details summary"""
TAGS = set(_TAGS.split())
ATTACKS = [
    "<script>document.body.id='owned'</script>",
    "<img src=x onerror=\"document.body.id='owned'\">",
    "\"'><svg onload=document.body.id='owned'>",
    "</title></style></script><script>document.body.id='owned'</script>",
    "<!--<script>document.body.id='owned'//",
    "<meta http-equiv=refresh content='0;url=javascript:document.body.id=1'>",
]


def page(given: list[Result]) -> reader.HtmlElement:
    return reader.document_fromstring(report("html", given))


def words(element: reader.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize(("text", "path"), [*CASES, *((attack, attack) for attack in ATTACKS)])
def test_no_text_becomes_markup(text: str, path: str) -> None:
    tree = page(results(text, path))
    assert {element.tag for element in tree.iter()} <= TAGS
    (script,), (style,) = tree.iter("script"), tree.iter("style")
    policy = tree.xpath("//meta[@http-equiv]/@content")
    assert len(policy) == 1
    for own in (script, style):
        digest = base64.b64encode(hashlib.sha256(own.text.encode()).digest()).decode()
        assert f"{own.tag}-src 'sha256-{digest}'" in policy[0]
    for element in tree.iter():
        assert not [name for name in element.attrib if name.startswith("on") or name in ("style", "src", "action")]
        assert element.get("href", "#").startswith("#")
    assert [words(element) for element in tree.xpath("//section/h2/bdi")] == [
        " ".join(unescape(escaped(path)).split())
    ]
    assert len(tree.findall(".//article")) == 3


def test_the_page_counts_and_shows_everything(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    command = [sys.executable, "-m", "mtfix", "report", "--html", "page.html", str(EXAMPLE)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    looked = "mtfix: checked 1 segment in 1 file: 1 in English without source\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"page.html written\n{looked}")
    tree = reader.document_fromstring(target.read_text(encoding="utf-8"))
    total = int(words(tree.find(".//h1")).split()[0])
    assert total == len(tree.findall(".//article")) > 10
    assert total == sum(int(words(cell)) for cell in tree.xpath("//td[2]"))
    assert total == sum(int(words(count)) for count in tree.xpath("//ul[@class='severities']//b"))
    assert total == sum(int(words(count)) for count in tree.xpath("//ul[@class='safeties']//b"))
    assert total == sum(int(words(count)) for count in tree.xpath("//ol[@class='files']/li/b"))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in tree.xpath("//@href")} <= set(ids)
    changes = [(old.text, new.text) for old in tree.iter("del") for new in old.xpath("following-sibling::ins[1]")]
    assert ("Russias", "Russia's") in changes


def test_the_page_itself_is_no_text_to_check(tmp_path: Path) -> None:
    shutil.copy(EXAMPLE, tmp_path)
    pages = []
    for _ in range(2):
        subprocess.run(
            [sys.executable, "-m", "mtfix", "report", "--html", "page.html", "."], cwd=tmp_path, check=True
        )
        pages.append(reader.document_fromstring((tmp_path / "page.html").read_text(encoding="utf-8")))
    assert [len(tree.xpath("//section")) for tree in pages] == [1, 1]
    assert words(pages[1].find(".//header")).endswith("in 1 of 2 files")


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(b"a\0b")
    shutil.copy(EXAMPLE, tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "mtfix", "report", "--html", "page.html", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "binary.txt" in done.stderr
    assert (tmp_path / "page.html").exists()


def test_more_than_a_browser_bears_is_counted_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "_MOST", 4)
    first, empty = results("old", "a.txt")
    second = Result(first.document, first.findings)
    tree = page([first, empty, second])
    assert words(tree.find(".//header")) == "6 findings in 2 of 3 files"
    assert len(tree.findall(".//article")) == 4
    assert [words(each) for each in tree.xpath("//p[@class='left']")] == [
        "2 more findings of this file not shown: mtfix lint lists them all."
    ]
    assert {href[1:] for href in tree.xpath("//@href")} <= set(tree.xpath("//@id"))


def test_the_source_stands_beside_with_its_term_marked() -> None:
    text = "We met in Peking.\n"
    span = Span(10, 16)
    document = Document(
        Decoded(text, "utf-8", b""), [Segment(text[:-1], source="我们在北京见面。")], path="a.txt", languages=("zh", "en")
    )  # fmt: skip
    fixes = (Fix((Edit(*span, "Beijing"),), Safety.REVIEW),)
    finding = Finding("term", "", span, "should be", Severity.WARNING, Safety.REVIEW, fixes, "why; see who", "北京")
    tree = page([Result(document, [finding])])
    (source,) = tree.xpath("//article/blockquote[@class='source']")
    assert (words(source), source.get("lang")) == ("我们在北京见面。", "zh")
    assert [each.text for each in source.iter("mark")] == ["北京"]
    assert words(tree.find(".//article/p")) == "should be why; see who"


@given(
    st.text(alphabet="ab \n", max_size=300),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 40), st.sampled_from([None, "", "new"])), max_size=6),
)
def test_reading_shows_each_paragraph_once(text: str, places: list[tuple[int, int, str | None]]) -> None:
    findings = []
    for at, length, new in places:
        span = Span(min(at, len(text)), min(at + length, len(text)))
        fixes = () if new is None else (Fix((Edit(*span, new),), Safety.SAFE),)
        findings.append(Finding("x", "", span, "m", Severity.INFO, Safety.SAFE, fixes))
    document = Document(Decoded(text, "utf-8", b""), [Segment(text)] if text else [], path="a.txt")
    shown = [row for row in rows(document, findings) if row is not None]
    found = "".join(part.text for row in shown for _, part in row.parts if part.kind != "new")
    # Paragraphs that are left out, and what is between paragraphs, may be missing; nothing is there twice.
    words, all_words = "".join(found.split()), "".join(text.split())
    assert len(words) <= len(all_words)
    paragraphs = iter(all_words)
    assert all(letter in paragraphs for letter in words)


def test_reading_has_the_changes_in_the_text_beside_the_source() -> None:
    target, sources = "One.\nWe met in Peking.\nThree.\nFour.\n", ["一。", "我们在北京见面。", "三。", "四。"]
    segments, at = [], 0
    for line, source in zip(target.splitlines(), sources, strict=True):
        segments.append(Segment(line, at, source=source))
        at += len(line) + 1
    document = Document(Decoded(target, "utf-8", b""), segments, path="a.txt", languages=("zh", "en"))
    span = Span(target.index("Peking"), target.index("Peking") + 6)
    finding = Finding(
        "term", "", span, "m", Severity.WARNING, Safety.SAFE, (Fix((Edit(*span, "Beijing"),), Safety.SAFE),)
    )
    reading = page([Result(document, [finding])]).find(".//details")
    texts = [" ".join(words(each) for each in row) for row in reading.xpath("div[@class='row']")]
    assert texts == ["One. 一。", "We met in PekingBeijing. 我们在北京见面。", "Three. 三。", "⋯"]
    assert reading.xpath(".//a/@href") == ["#n1", "#n1"]


@given(
    st.text(alphabet="ab \n<&", max_size=900),
    st.integers(0, 900),
    st.integers(0, 60),
    st.one_of(st.none(), st.text(alphabet="ab c", max_size=20)),
)
def test_a_passage_is_a_part_of_the_text(text: str, start: int, length: int, new: str | None) -> None:
    start = min(start, len(text))
    span = Span(start, min(start + length, len(text)))
    fixes = () if new is None else (Fix((Edit(*span, new),), Safety.SAFE),)
    finding = Finding("x", "", span, "m", Severity.INFO, Safety.SAFE, fixes)
    document = Document(Decoded(text, "utf-8", b""), [Segment(text)])
    parts = Passages(document).of(finding).text
    before = "".join(part.text for part in parts if part.kind != "new").strip("…")
    after = "".join(part.text for part in parts if part.kind not in ("old", "mark")).strip("…")
    assert before in text
    assert text[span.start : span.end] in before
    if new is not None:
        assert after in text[: span.start] + new + text[span.end :]


@pytest.mark.skipif(not shutil.which("chromium"), reason="needs Chromium")
def test_in_a_browser_only_its_own_script_runs(tmp_path: Path) -> None:
    given = [result for attack in ATTACKS for result in results(attack, attack)]
    target = tmp_path / "page.html"
    target.write_text(report("html", given), encoding="utf-8")
    flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    done = subprocess.run(
        ["chromium", *flags.split(), "--disable-component-update", "--disable-sync", f"--user-data-dir={tmp_path}/profile",
         "--dump-dom", target.as_uri()],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    tree = reader.document_fromstring(done.stdout)
    assert tree.get("class") == "js"  # its own script ran
    assert tree.find("body").get("id") is None
    assert len(tree.findall(".//script")) == 1
