"""Files that are broken, or meant to do harm: a clear error with its line, and the file as it was."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from mtfix.core.errors import MtfixError
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.session import Session

RUN = [sys.executable, "-m", "mtfix", "fix", "--no-packs", "--glossary", "en/repeats"]
_ALIASES = "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefg", "bcdefgh", strict=True))

REFUSED = [
    # name, content, what is said, line
    ("deep.json", '{"a":' * 50_000, "levels deep", 1),
    ("deep.yml", "a:\n  " + "[" * 50_000, "levels deep", 2),
    ("deep.xlf", '<xliff version="1.2">\n' + "<g>" * 50_000, "levels deep", 2),
    ("outside.xlf", '<!DOCTYPE x [\n<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff>&a;</xliff>', "entity 'a'", 2),
    ("bomb.tmx", '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tmx>&b;</tmx>', "entity 'a'", 1),
    ("strings.xml", '<!DOCTYPE x [<!ENTITY p "aa">]><resources/>', "entity 'p'", 1),
    ("nul.json", b'{"a":\n"x\0"}', "binary", 2),
    ("nul.txt", b"x\n\ny\0", "binary", 3),
    ("mixed.txt", "café\n".encode() + "café".encode("latin-1"), "not UTF-8", 2),
    ("cut.json", '{"a": "x",\n"b": "y', "not closed", 2),
    ("cut.po", 'msgid "a"\nmsgstr "b', "not closed", 2),
    ("cut.strings", '"a" = "b";\n"c" = "d', "not closed", 2),
    ("cut.xlf", '<xliff version="1.2">\n<file>', "broken XML", 2),
    ("cut.csv", 'source,target\na,"b', "not closed", 2),
    ("cut.properties", "a = b\nc = \\u00", "four hexadecimal digits", 2),
    ("page.json", "<html>the the</html>", "not JSON", 1),
    ("table.xlf", '{"a": 1}', "broken XML", 1),
    ("page.po", "<html></html>", "expected msgid", 1),
    ("table.srt", '{"a": "b"}', "no cue", 1),
    ("page.csv", "<html></html>\n", "columns", 1),
    ("words.docx", "just words", "not a DOCX", 0),
]


@pytest.mark.parametrize(("name", "content", "message", "line"), REFUSED, ids=[row[0] for row in REFUSED])
def test_refused_with_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: str | bytes, message: str, line: int
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(MtfixError, match=message) as caught:
        files.read(name, Session(packs=False).reading)
    assert (caught.value.path, caught.value.line) == (name, line)
    assert len(caught.value.excerpt) <= 200


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("deep.html", "<html>" + "<div>" * 50_000 + "the the"),
        ("deep-inline.html", "<html><p>" + "<b>" * 50_000 + "the the"),
        ("deep.md", "> " * 2_000 + "a\n\n" + "*" * 20_000 + "\n\n" + "[" * 20_000 + "\n\nthe the\n"),
        ("half.json", '{"a": "\\ud800 the the y"}'),
        ("aliases.yml", f"a: &a [x, x]\n{_ALIASES}z: the the\n"),
    ],
)
def test_strange_but_read(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    session = Session(packs=False, glossaries=("en/repeats",))
    document = files.read(str(path), session.reading)
    fixed = fix(document, session.rules, session.rereader(document))
    assert fixed.text == content.replace("the the", "the")


_MANY = "the committee met once more and signed "
LONG = {
    "a.txt": "{}",
    "a.md": "{}",
    "a.html": "<html><p>{}",
    "a.json": '{{"a": "{}"}}',
    "a.yml": "a: {}",
    "a.properties": "a = {}",
    "a.po": 'msgid "a"\nmsgstr "{}"\n',
    "a.xlf": '<xliff version="1.2"><file><body><trans-unit><source>a</source><target>{}</target></trans-unit></body></file></xliff>',
    "a.srt": "1\n00:00:01,000 --> 00:00:02,000\n{}\n",
    "a.csv": 'source,target\na,"{}"\n',
}


@pytest.mark.soak
@pytest.mark.parametrize("name", LONG)
def test_a_line_without_end(tmp_path: Path, request: pytest.FixtureRequest, name: str) -> None:
    """100 MB on one line (10 without --soak), in 40 times as much memory as text at most."""
    size = 100_000_000 if request.config.getoption("--soak") else 10_000_000
    content = LONG[name].format(_MANY * (size // len(_MANY)) + "the the end")
    (tmp_path / name).write_text(content, encoding="utf-8")
    limit = 500_000_000 + 40 * size
    subprocess.run(
        [*RUN, name], cwd=tmp_path, check=True, capture_output=True, timeout=300,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
    )  # fmt: skip
    assert (tmp_path / name).read_text(encoding="utf-8") == content.replace("the the", "the")
