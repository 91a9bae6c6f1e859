"""What a user installs: a wheel in a clean environment finds the same glossaries as the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ASK = (
    "import json, mtfix, mtfix.glossary.packs as p, os; from hashlib import sha256;"
    "print(json.dumps([mtfix.__file__, {os.path.relpath(f, p.shipped()): sha256(open(f, 'rb').read()).hexdigest()"
    " for f in p.select('en')}]))"
)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment that holds nothing but the wheel, and sees its dependencies."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "env", with_pip=False)
    python = folder / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    (site,) = {
        Path(line)
        for line in subprocess.run(
            [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.splitlines()
    }
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site, wheel], check=True)
    # The dependencies as they are installed here; an editable mtfix is a .pth file and is not followed.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def ask(python: Path | str, cwd: Path) -> tuple[str, dict[str, str]]:
    done = subprocess.run([python, "-c", ASK], cwd=cwd, check=True, capture_output=True, text=True)
    where, packs = json.loads(done.stdout)
    return where, packs


def test_the_wheel_finds_the_same_glossaries(installed: Path, tmp_path: Path) -> None:
    where, packs = ask(installed, tmp_path)
    assert str(installed.parent.parent) in where
    here, expected = ask(sys.executable, tmp_path)
    assert here != where
    assert packs == expected
    assert packs


def test_the_wheel_corrects_the_example(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [installed, "-m", "mtfix", "fix", "--to", "en", "-"],
        cwd=tmp_path,
        input="Belarus is Russias closest partner.\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "Belarus is Russia's closest partner.\n"


def test_the_wheel_has_what_the_page_is_made_of(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [installed, "-m", "mtfix", "lint", "--to", "en", "--output-format", "html", "-"],
        cwd=tmp_path,
        input="Belarus is Russias closest partner.\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("<!DOCTYPE html>")


def test_a_client_is_type_checked(installed: Path, tmp_path: Path) -> None:
    """The wheel says that it has types, and its names are all exported."""
    client = tmp_path / "client.py"
    client.write_bytes((Path(__file__).parent / "data" / "client.py").read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--warn-unused-ignores", "--python-executable", installed,
         "--config-file", os.devnull, "--cache-dir", tmp_path / "cache", client],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout == "Success: no issues found in 1 source file\n"
