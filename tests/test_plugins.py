"""Plug-ins: the package of `examples/plugin` is built, installed and used; broken ones are named; a repository that
is linted can load none."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mtfix.core.discovery import Registry
from mtfix.core.errors import MtfixError

ROOT = Path(__file__).parent.parent
SONG = "[ar:Choir]\n[00:12.00]The vice song <00:13.10>is long!!!!!\n[00:15.30]It is fine!\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plugin")
    shutil.copytree(ROOT / "examples" / "plugin", folder / "source")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "build",
            "--wheel",
            "--no-isolation",
            "--outdir",
            str(folder),
            str(folder / "source"),
        ],
        check=True,
        capture_output=True,
    )
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture
def site(wheel: Path, tmp_path: Path) -> Path:
    """A folder that Python imports from, with the plug-in installed into it."""
    folder = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", folder, wheel],
        check=True,
    )
    return folder


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "song.lrc").write_text(SONG, encoding="utf-8")
    (folder / "a.txt").write_text("All is well.\n", encoding="utf-8")
    return folder


def mtfix(cwd: Path, site: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(site), "MTFIX_CACHE": str(cwd.parent / "cache"), **more}
    return subprocess.run(
        [sys.executable, "-m", "mtfix", *arguments], cwd=cwd, env=environment, capture_output=True, text=True
    )


def test_all_four(site: Path, work: Path) -> None:
    asked = ("--no-packs", "--glossary", "lyrics", "--output-format", "tsv")
    done = mtfix(work, site, "lint", *asked, ".")  # the format by its suffix
    assert done.stderr.startswith("mtfix: checked 3 segments in 2 files")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert [(row[:3], row[4:]) for row in rows] == [
        (["song.lrc", "2", "15"], ["vice song", "chorus"]),
        (["song.lrc", "2", "42"], ["!!!!!", "!"]),
    ]
    assert rows[1][3] == "repeated-mark"
    assert mtfix(work, site, "lint", *asked, ".").stdout == done.stdout  # by what is remembered of it
    assert mtfix(work, site, "fix", "--unsafe", "--no-packs", "--glossary", "lyrics", "song.lrc").returncode == 0
    fixed = SONG.replace("vice song", "chorus").replace("!!!!!", "!")
    assert (work / "song.lrc").read_text(encoding="utf-8") == fixed
    assert mtfix(work, site, "glossary", "test", "lyrics").returncode == 0


def test_they_are_listed(site: Path, work: Path) -> None:
    formats = mtfix(work, site, "formats").stdout
    assert "Song texts with times: .lrc" in formats
    assert "tab-separated: path" in formats
    kinds = " ".join(mtfix(work, site, "rules", "--kinds").stdout.split())
    assert "repeated-mark A mark that is repeated" in kinds
    assert "tsv" in mtfix(work, site, "lint", "--help").stdout


def test_what_is_not_asked_for_is_not_loaded(site: Path, work: Path) -> None:
    code = (
        "import sys; sys.argv = ['mtfix', 'lint', '--output-format', 'concise', 'a.txt']\n"
        "from mtfix.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print([n for n in sys.modules if n.startswith(('mtfix_lyrics', 'importlib.metadata'))])"
    )
    old = (1_000_000_000, 1_000_000_000)
    for folder in (site, *site.iterdir()):  # as if it had been installed long ago
        os.utime(folder, old)
    environment = {**os.environ, "PYTHONPATH": str(site), "MTFIX_CACHE": str(work.parent / "cache")}
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-Pc", code], cwd=work, env=environment, capture_output=True, text=True, check=True
        )
    assert done.stdout == "[]\n"


def test_results_follow_the_plug_in(site: Path, work: Path) -> None:
    """An update, or an edit of what is installed as editable, is not answered from the cache."""
    (work / "song.lrc").write_text("[00:12.00]Sing along!!!!!\n" * 8_000, encoding="utf-8")

    def found() -> int:
        return len(mtfix(work, site, "lint", "--no-packs", "--glossary", "lyrics", "--output-format", "jsonl", ".")
                   .stdout.splitlines())  # fmt: skip

    assert found() == found() == 8_000
    file = site / "mtfix_lyrics" / "repeated_mark.py"
    file.write_text(file.read_text(encoding="utf-8").replace('"1")) + 1', '"1")) + 3'), encoding="utf-8")
    assert found() == 0
    shutil.rmtree(site)
    site.mkdir()
    assert "no glossary 'lyrics'" in mtfix(work, site, "lint", "--glossary", "lyrics", ".").stderr
    assert "song.lrc" not in mtfix(work, site, "lint", ".").stdout  # nobody reads such files any more


# Broken plug-ins


def package(site: Path, name: str, points: str, **modules: str) -> None:
    """A package as if it were installed."""
    info = site / f"{name}-2.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 2.0\n")
    (info / "entry_points.txt").write_text(points)
    for module, text in modules.items():
        (site / f"{module}.py").write_text(text)


@pytest.mark.parametrize(
    ("points", "text", "command", "message"),
    [
        ("[mtfix.reporters]\nx = odd", "1 / 0", "lint --output-format x a.txt", "odd' of odd 2.0 does not load: Zero"),
        ("[mtfix.reporters]\nx = gone", "", "lint --output-format x a.txt", "does not load: ModuleNotFoundError"),
        ("[mtfix.reporters]\nx = odd:y", "", "lint --output-format x a.txt", "does not load: AttributeError"),
        ("[mtfix.reporters]\nx = odd", "report = 1", "lint --output-format x a.txt",
         "odd of odd 2.0 is not a valid output format: it has no DESCRIPTION"),
        ("[mtfix.formats]\nx = odd", "", "lint .", "odd of odd 2.0 is not a valid file format: it has no DESCRIPTION, SUFFIXES"),
        ("[mtfix.formats]\nx = odd", "", "lint --format x a.txt", "it has no DESCRIPTION, SUFFIXES, PROTECTS"),
        ("[mtfix.glossaries]\nx = odd", "", "lint --glossary x a.txt", "no package with YAML files has that name"),
        ("[mtfix.glossaries]\nx = gone.terms", "", "lint --glossary x a.txt", "no package with YAML files"),
    ],
)  # fmt: skip
def test_a_broken_one_is_named(work: Path, points: str, text: str, command: str, message: str) -> None:
    site = work.parent / "site"
    package(site, "odd", points, odd=text)
    done = mtfix(work, site, *command.split())
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_name_has_one_owner(work: Path) -> None:
    site = work.parent / "site"
    for name in ("one", "two"):
        package(site, name, f"[mtfix.reporters]\nx = {name}", **{name: ""})
    done = mtfix(work, site, "lint", "--output-format", "x", "a.txt")
    assert (done.returncode, "one, two; uninstall all but one" in done.stderr) == (2, True)


def test_what_is_built_in_stays(work: Path) -> None:
    site = work.parent / "site"
    package(site, "odd", "[mtfix.reporters]\njson = odd", odd="1 / 0")
    assert json.loads(mtfix(work, site, "lint", "--output-format", "json", "a.txt").stdout)["findings"] == []


# What lies in a repository


def test_a_repository_loads_no_code(work: Path) -> None:
    """Neither by what its configuration names, nor by lying where Python is started."""
    evil = f"open({str(work.parent / 'owned')!r}, 'w')"
    groups = ("rules", "formats", "reporters", "glossaries")
    points = "\n".join(f"[mtfix.{group}]\nevil = evil" for group in groups)
    package(work, "evil", points, evil=evil, json=evil, yaml=evil, hyperscan=evil, click=evil)
    (work / "terms.yml").write_text("rules:\n  - {rule: a, kind: evil, message: b}\n")
    for setting, message in (
        ('format = "evil"', "no file format 'evil'"),
        ('glossaries = ["evil"]', "no glossary 'evil'"),
        ('glossaries = ["evil.py"]', "evil.py"),
        ('glossaries = ["terms.yml"]', "no rule kind 'evil'"),
    ):
        (work / "mtfix.toml").write_text(setting + "\n")
        done = mtfix(work, work.parent / "nothing", "lint", ".")
        assert (done.returncode, message in done.stderr) == (2, True), done.stderr
    assert mtfix(work, work.parent / "nothing", "lint", "--no-config", "a.txt").returncode == 0
    assert not (work.parent / "owned").exists()


@pytest.mark.parametrize("name", ["", "os", "json.decoder", "__init__", "support", "../x", "a b", "support.base"])
def test_a_name_reaches_nothing_else(name: str) -> None:
    registry = Registry("mtfix.reporters", "output format", group="mtfix.reporters", needs=("report",))
    assert registry.find(name) is None
    with pytest.raises(MtfixError, match="no output format"):
        registry.load(name)
