"""Corrections in structured files, from the finding to the bytes: markup, wraps and quoting stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.session import Session

GLOSSARY = """\
about: Terms for these tests.
terms:
  - term: Union State
    wrong: [Russian White Union]
    safety: safe
    examples:
      - {bad: The Russian White Union met., good: The Union State met.}
  - term: Washington, D.C.
    wrong: [Washington special zone]
    safety: safe
    examples:
      - {bad: In Washington special zone now., good: "In Washington, D.C. now."}
"""


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.md", "**Russian** White\nUnion", "**Union**\nState"),
        (
            "a.md",
            "> the Russian\n> White Union `Russian White Union`",
            "> the Union\n> State `Russian White Union`",
        ),
        ("a.md", "the **Russian** **White** **Union**", None),
        ("a.html", "<p>in Russian White<br>Union", "<p>in Union<br>State"),
        ("a.html", "<p>in Russian<br/>White<br>Union", None),
        ("a.md", "in Russian White  \nUnion", "in Union  \nState"),
        ("a.md", "in Russian White\\\nUnion", "in Union\\\nState"),
        ("a.md", "in Russian White<br>Union", "in Union<br>State"),
        ("a.html", "<p>the <b>Russian</b> White Union</p>", "<p>the <b>Union</b> State</p>"),
        (
            "a.html",
            '<p>a <a title="Russian White Union">b</a> Russian White Union',
            '<p>a <a title="Union State">b</a> Union State',
        ),
        ("a.csv", "source,target\nx,in Washington special zone\n", 'source,target\nx,"in Washington, D.C."\n'),
        ("a.csv", 'source,target\nx,"Russian White Union"\n', 'source,target\nx,"Union State"\n'),
        ("a.po", 'msgid "a"\nmsgstr ""\n"Russian "\n"White Union"\n', 'msgid "a"\nmsgstr ""\n"Union "\n"State"\n'),
        (
            "a.srt",
            "1\n00:00:01,000 --> 00:00:02,000\nRussian\nWhite Union\n",
            "1\n00:00:01,000 --> 00:00:02,000\nUnion\nState\n",
        ),
        ("a.yml", "a: see Washington special zone\n", "a: see Washington, D.C.\n"),
        ("a.yml", "a: [in Washington special zone]\n", 'a: ["in Washington, D.C."]\n'),
        ("a.json", '{"a": "\\"Russian White Union\\""}', '{"a": "\\"Union State\\""}'),
        ("a.properties", "a = Russian \\\n  White Union\n", "a = Union \\\n  State\n"),
        ("a.strings", '"a" = "Russian White Union";\n', '"a" = "Union State";\n'),
        ("strings.xml", '<resources><string name="a">Russian <b>White Union</b></string></resources>', None),
    ],
)
def test_fix(tmp_path: Path, name: str, text: str, expected: str | None) -> None:
    glossary = tmp_path / "terms.yml"
    glossary.write_text(GLOSSARY, encoding="utf-8")
    file = tmp_path / name
    file.write_bytes(text.encode())
    session = Session(glossaries=(str(glossary),), packs=False)
    document = files.read(str(file), session.reading)
    fixed = fix(document, session.rules, session.rereader(document))
    if expected is None:
        # Nowhere is a tag lost; what cannot be written is reported, and its message says what it should be.
        assert fixed.text == text or fixed.text.count("<") == text.count("<")
        assert fixed.text != text or ("Union State" in fixed.left[0].message and not fixed.left[0].suggestions)
    else:
        assert fixed.text == expected
        assert not [f for f in fixed.left if "`" not in text]


SPACED = """\
about: Rules for these tests.
terms:
  - term: Union State
    wrong: [Russian White Union]
    safety: safe
rules:
  - {rule: spaced, kind: pattern, message: m, safety: safe, pattern: '([.)#])(?=[A-Z])', replace: '\\1 ', literals: ['.', ')', '#']}
  - {rule: colon, kind: pattern, message: m, safety: safe, pattern: '： ?', replace: ': ', literals: [：]}
  - {rule: quoted, kind: pattern, message: m, safety: safe, pattern: '»|«', replace: '”', literals: [«, »]}
"""


@pytest.mark.parametrize(
    ("name", "text", "expected", "refused"),
    [
        ("a.md", "1.Shut it, Russian White Union\n", "1.Shut it, Union State\n", {"spaced"}),
        ("a.md", "- 2)Heading\n\nRussian White Union\n", "- 2)Heading\n\nUnion State\n", {"spaced"}),
        (
            "a.md",
            "See [2].\n\n[2]： https://example.org/b\n\nRussian White Union\n",
            "See [2].\n\n[2]： https://example.org/b\n\nUnion State\n",
            {"colon"},
        ),
        ("a.html", "<p>2)A Russian White Union", "<p>2) A Union State", set()),
        ("a.csv", "source,target\nx,2)A Russian White Union\n", "source,target\nx,2) A Union State\n", set()),
    ],
)
def test_one_correction_never_costs_a_file(
    tmp_path: Path, name: str, text: str, expected: str, refused: set[str]
) -> None:
    glossary = tmp_path / "spaced.yml"
    glossary.write_text(SPACED, encoding="utf-8")
    file = tmp_path / name
    file.write_bytes(text.encode())
    session = Session(glossaries=(str(glossary),), packs=False)
    document = files.read(str(file), session.reading)
    fixed = fix(document, session.rules, session.rereader(document))
    assert fixed.text == expected
    assert {each.finding.rule for each in fixed.refused} == refused
    # What is left says what should be there, and offers no fix.
    assert all(f.suggestions and not f.fixes for f in fixed.left if f.rule in refused)
    assert {f.rule for f in fixed.left} == refused
    again = session.rereader(document)(document.content.edited(fixed.edits))
    assert fix(again, session.rules, session.rereader(again)).text == expected
