"""Adding something is adding one file: a rule kind, a format, a reporter, a glossary, a language, a command, and an
exchange format are dropped into a copy of mtfix, and used, without a change of anything else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mtfix import formats, reporters
from mtfix.cli import cli
from mtfix.core.discovery import Registry, summary
from mtfix.rules.ruleset import KINDS
from mtfix.terminology import exchange

ROOT = Path(__file__).parent.parent
PLUGIN = ROOT / "examples" / "plugin" / "mtfix_lyrics"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """mtfix as it lies here."""
    shutil.copytree(
        ROOT / "mtfix", tmp_path / "mtfix", copy_function=os.link, ignore=shutil.ignore_patterns("__pycache__")
    )
    (tmp_path / "glossaries" / "zh-en").mkdir(parents=True)
    shutil.copytree(ROOT / "glossaries" / "any", tmp_path / "glossaries" / "any")
    return tmp_path


def run(copy: Path, *arguments: str, **files: str) -> subprocess.CompletedProcess[str]:
    work = copy / "work"
    work.mkdir(exist_ok=True)
    for name, text in files.items():
        (work / name.replace("_", ".")).write_text(text, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(copy), "MTFIX_CACHE": str(copy / "cache")}
    return subprocess.run(
        [sys.executable, "-m", "mtfix", *arguments], cwd=work, env=environment, capture_output=True, text=True
    )


def test_a_format(copy: Path) -> None:
    song = "[ar:of of]\n[00:12.00]It is full of of stones.\n"
    lint = ("lint", "--no-packs", "--glossary", "g.yml", "--output-format", "concise", ".")
    rules = "rules:\n  - {rule: twice, kind: doubled-word, message: m, words: [of]}\n"
    assert "a.lrc" not in run(copy, *lint, a_lrc=song, g_yml=rules).stdout
    shutil.copy(PLUGIN / "lrc.py", copy / "mtfix" / "formats")
    assert run(copy, *lint).stdout.startswith("a.lrc:2:")
    assert "Song texts with times: .lrc" in run(copy, "formats").stdout


def test_a_rule_kind(copy: Path) -> None:
    rules = "rules:\n  - {rule: loud, kind: repeated-mark, message: m, marks: ['!']}\n"
    fix = ("fix", "--no-packs", "--unsafe", "--glossary", "g.yml", "a.txt")
    done = run(copy, *fix, g_yml=rules, a_txt="Sing!!!\n")
    assert (done.returncode, "no rule kind 'repeated-mark'" in done.stderr) == (2, True)
    shutil.copy(PLUGIN / "repeated_mark.py", copy / "mtfix" / "rules" / "kinds")
    assert run(copy, *fix).returncode == 0
    assert (copy / "work" / "a.txt").read_text() == "Sing!\n"


def test_a_reporter(copy: Path) -> None:
    rules = "rules:\n  - {rule: twice, kind: doubled-word, message: m, words: [of]}\n"
    lint = ("lint", "--no-packs", "--glossary", "g.yml", "--output-format", "tsv", "a.txt")
    assert "no output format 'tsv'" in run(copy, *lint, g_yml=rules, a_txt="Full of of stones.\n").stderr
    shutil.copy(PLUGIN / "tsv.py", copy / "mtfix" / "reporters")
    assert run(copy, *lint).stdout.startswith("a.txt\t1\t")


def test_a_glossary(copy: Path) -> None:
    lint = ("lint", "--output-format", "concise", "a.txt")
    assert run(copy, *lint, a_txt="The vice song is long.\n").stdout == ""
    terms = (PLUGIN / "terms" / "lyrics.yml").read_text(encoding="utf-8").partition("rules:")[0]
    (copy / "glossaries" / "zh-en" / "lyrics.yml").write_text(terms, encoding="utf-8")
    assert "chorus" in run(copy, *lint).stdout


ESPERANTO = '''"""Esperanto."""

from mtfix.languages.support.record import Conventions, Language


def quantities():
    from mtfix.languages.quantity.model import Table, spelled

    return Table(code="eo", decimal=",", words={"sep": 7, "ok": 8}, units=spelled({"day": "tagojn"}))


LANGUAGE = Language("eo", Conventions(name="Esperanto", decimal=",", group=" "), quantities=quantities)
'''


def test_a_language(copy: Path) -> None:
    rules = "pair: eo-en\nrules:\n  - {rule: number-invented, kind: number, contradiction: invented, message: m}\n"
    lint = ("lint", "--no-packs", "--glossary", "g.yml", "--output-format", "concise", "--from", "eo", "--source")
    lint = (*lint, "eo.txt", "en.txt")
    pair = {"eo_txt": "Ĝi daŭris sep tagojn.\n", "en_txt": "It lasted 8 days.\n"}
    assert run(copy, *lint, g_yml=rules, **pair).stdout == ""
    (copy / "mtfix" / "languages" / "eo.py").write_text(ESPERANTO, encoding="utf-8")
    assert "'8 days'" in run(copy, *lint).stdout


def test_a_command(copy: Path) -> None:
    (copy / "mtfix" / "cli" / "where.py").write_text(
        "import click\n\nORDER = 15\n\n\n@click.command()\ndef command() -> None:\n"
        '    """Say where mtfix lies."""\n    click.echo("here")\n'
    )
    assert run(copy, "where").stdout == "here\n"
    help = run(copy, "--help").stdout
    assert help.index("  lint ") < help.index("  where  ") < help.index("  diff ")


def test_an_exchange_format(copy: Path) -> None:
    (copy / "mtfix" / "terminology" / "exchange" / "lines.py").write_text(
        'DESCRIPTION = "accepted terms"\nSUFFIXES = (".lines",)\n\n\ndef write(glossaries, losses):\n'
        '    return "".join(e.term + "\\n" for g in glossaries for e in g.entries)\n'
    )
    terms = "pair: zh-en\nterms:\n  - {term: chorus, source: [副歌]}\n  - {term: verse, source: [主歌]}\n"
    assert run(copy, "glossary", "export", "--as", "lines", "g.yml", g_yml=terms).stdout == "chorus\nverse\n"


# What every file declares

REGISTRIES = (formats.REGISTRY, reporters.REGISTRY, exchange.REGISTRY, KINDS)


@pytest.mark.parametrize("registry", REGISTRIES, ids=lambda registry: registry.what)
def test_every_file_is_what_its_folder_says(registry: Registry) -> None:
    """No helper lies among them, and each says what it is."""
    assert registry.built_in()
    for name in registry.built_in():
        assert summary(registry.load(name))


def test_commands_have_the_names_of_their_files() -> None:
    for group, package in (
        (cli, "mtfix.cli"),
        (Registry("mtfix.cli", "").load("glossary").command, "mtfix.cli.glossary"),
    ):
        registry = Registry(package, "command", needs=("command", "ORDER"))
        orders = [registry.load(name).ORDER for name in registry.built_in()]
        assert len(set(orders)) == len(orders)
        assert [registry.load(name).command.name for name in registry.built_in()] == registry.built_in()
        assert sorted(group.list_commands(None)) == registry.built_in()
