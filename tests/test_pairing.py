"""Which text of a file is beside which of its source, when their structures differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit
from mtfix.project import files


def pairs(folder: Path, suffix: str, target: str, source: str) -> list[tuple[str, str | None]]:
    (folder / f"target{suffix}").write_text(target)
    (folder / f"source{suffix}").write_text(source)
    how = files.Reading(source=str(folder / f"source{suffix}"))
    return [(s.text, s.source) for s in files.read(str(folder / f"target{suffix}"), how).segments]


CUE = "{n}\n00:00:0{n},{f}00 --> 00:00:0{n},900\n{text}\n\n"


def cues(*texts: str, f: int = 1) -> str:
    return "".join(CUE.format(n=n, f=f, text=text) for n, text in enumerate(texts, 1))


@pytest.mark.parametrize(
    ("suffix", "target", "source", "expected"),
    [
        # Headings tell sections apart: what is added in one shifts nothing in the next.
        ("md", "# A\n\nb\n\nx\n\n# C\n\nd", "# a\n\nB\n\n# c\n\nD", "A=a b=B x= C=c d=D"),
        # A heading that lost its mark, or gained one: texts as many as before pair in their order.
        ("md", "A\n\nb\n\n# C\n\nd", "# a\n\nB\n\n# c\n\nD", "A=a b=B C=c d=D"),
        ("md", "#A\n\nb", "# a\n\nB", "#A=a b=B"),
        ("md", "# A\n\n# b", "# a\n\nB", "A=a b=B"),
        ("md", "A\n===\n\nb", "# a\n\nB", "A=a b=B"),
        ("md", "a\n\nb\n\nc", "# a\n\nB", "a= b= c="),
        ("html", "<p>A<p>b<h2>C</h2>d", "<h1>a</h1><p>B<h2>c</h2>D", "A=a b=B C=c d=D"),
        ("srt", cues("A", "b"), cues("a", "B"), "A=a b=B"),
        ("srt", cues("A", "b", f=2), cues("a", "B"), "A=a b=B"),
        ("srt", cues("A", "", "c"), cues("a", "b", "C"), "A=a =b c=C"),
        ("vtt", "WEBVTT\n\n" + cues("A", "").replace(",", "."), "WEBVTT\n\n" + cues("a", "b").replace(",", "."), "A=a =b"),
        ("json", '{"x": "A", "y": "", "z": "c"}', '{"x": "a", "y": " ", "w": "d"}', "A=a = c="),
    ],
)  # fmt: skip
def test_pairs(tmp_path: Path, suffix: str, target: str, source: str, expected: str) -> None:
    found = pairs(tmp_path, f".{suffix}", target, source)
    assert " ".join(f"{text}={beside or ''}" for text, beside in found) == expected


def test_keys_of_another_file_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(MtfixError, match="none of its keys is in the source"):
        pairs(tmp_path, ".json", '{"a": "A"}', '{"b": "B"}')


def test_an_empty_cue_stays_empty(tmp_path: Path) -> None:
    text = cues("", "b")
    (tmp_path / "a.srt").write_text(text)
    empty = files.read(str(tmp_path / "a.srt"), files.Reading()).segments[0]
    assert (empty.text, text[empty.extent.start :][:2]) == ("", "\n\n")
    assert empty.to_edits(Edit(0, 0, "x")) == []
