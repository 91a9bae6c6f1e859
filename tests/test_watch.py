"""`mtfix lint --watch` in a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("watchfiles")
pytest.importorskip("pexpect")
from terminal import Terminal

_READY = "waiting for changes"
GLOSSARY = "about: Terms.\npair: de-en\nterms:\n  - {term: fare card, wrong: [tocket]}\n"


def test_a_changed_file_is_checked_again(tmp_path: Path) -> None:
    text, config = tmp_path / "en.txt", tmp_path / "mtfix.toml"
    text.write_text("He moved to to Paris last year.\n", encoding="utf-8")
    with Terminal(["lint", "--watch", "."], tmp_path) as terminal:
        terminal.until(_READY)
        assert "doubled-word" in terminal.text
        text.write_text("He moved to Paris last year.\n", encoding="utf-8")
        terminal.until(lambda screen: "no findings" in screen and _READY in screen)
        config.write_text("selekt = []\n", encoding="utf-8")  # one that is being edited does not end it
        terminal.until(lambda screen: "unknown key 'selekt'" in screen and _READY in screen)
        config.unlink()
        terminal.until(lambda screen: "no findings" in screen and _READY in screen)
        terminal.press("ctrl-c")
        assert terminal.end() == 130


def test_what_decides_on_a_file_is_watched_too(tmp_path: Path) -> None:
    project, source = tmp_path / "project", tmp_path / "de.txt"
    (project / "texts").mkdir(parents=True)
    (project / "terms.yml").write_text(GLOSSARY, encoding="utf-8")
    (project / "mtfix.toml").write_text('glossaries = ["terms.yml"]\n', encoding="utf-8")
    (project / "texts" / "en.txt").write_text("He paid 15 euros for the ticket to Paris.\n", encoding="utf-8")
    source.write_text("Er zahlte 15 Euro für die Karte nach Paris.\n", encoding="utf-8")
    with Terminal(["lint", "--watch", "texts/en.txt", "--source", "../de.txt"], project) as terminal:
        terminal.until(lambda screen: "no findings" in screen and _READY in screen)
        source.write_text("Er zahlte 25 Euro für die Karte nach Paris.\n", encoding="utf-8")
        terminal.until(lambda screen: "number" in screen and _READY in screen)
        (project / "terms.yml").write_text(GLOSSARY.replace("[tocket]", "[ticket]"), encoding="utf-8")
        terminal.until(lambda screen: "term-mistranslation" in screen and _READY in screen)
        (project / "mtfix.toml").write_text('select = ["doubled-word"]\n', encoding="utf-8")
        terminal.until(lambda screen: "no findings" in screen and _READY in screen)


def test_what_cannot_be_watched(tmp_path: Path) -> None:
    for path in ("-", "missing.txt"):
        with Terminal(["lint", "--watch", path], tmp_path) as terminal:
            terminal.until("--watch needs files or folders that exist")
            assert terminal.end() == 2
