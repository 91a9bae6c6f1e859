"""``mtfix diff --unified`` is taken by the real ``git apply``, and gives what ``mtfix fix`` writes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TEXT = "First line.\nBelarus is Russias closest partner.\nOne more.\n\nA plain line.\n"
LONG = "\n".join(f"Line {n} stands here." for n in range(40)).replace("Line 9 stands", "Russias north stands")
ODD = [
    "a b.txt",
    "weiß-中文.txt",
    'quote"d.txt',
    "back\\slash.txt",
    "tab\there.txt",
    " lead.txt",
    "-dash.txt",
    "sub dir/x.txt",
]
DATA = {
    "plain": TEXT.encode(),
    "no newline at the end": TEXT.rstrip("\n").encode() + b" Russias north",
    "changed last line without newline": b"It is Russias north",
    "CRLF": TEXT.replace("\n", "\r\n").encode(),
    "mixed line ends": TEXT.replace("\n", "\r\n", 2).encode(),
    "old Mac line ends": TEXT.replace("\n", "\r").encode(),
    "byte order mark": b"\xef\xbb\xbf" + b"Russias north\n" + TEXT.encode(),
    "UTF-16 little endian": "\ufeff".encode("utf-16-le") + TEXT.encode("utf-16-le"),
    "UTF-16 big endian": "\ufeff".encode("utf-16-be") + TEXT.encode("utf-16-be"),
    "characters that hold a line feed byte": "\ufeff".encode("utf-16-le") + f"Ċ ఊ\n{TEXT}".encode("utf-16-le"),
    "several hunks": (LONG + "\nRussias south stands here.\n").encode(),
    "empty lines with blanks": TEXT.replace("\n\n", "\n \t\n").encode(),
}  # fmt: skip


def mtfix(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "mtfix", *arguments], cwd=cwd, capture_output=True, check=False)


def git(*arguments: str, cwd: Path, stdin: bytes = b"") -> None:
    done = subprocess.run(["git", *arguments], cwd=cwd, input=stdin, capture_output=True, check=False)
    assert not done.returncode, done.stderr.decode()


def check(names: list[str], repository: Path, cwd: Path, *paths: str) -> None:
    """The patch gives the same bytes as ``mtfix fix``."""
    patch = mtfix("diff", "--unified", *paths, cwd=cwd)
    assert patch.returncode == 1, patch.stderr.decode()
    before = {name: (repository / name).read_bytes() for name in names}
    git("-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", cwd=cwd, stdin=patch.stdout)
    applied = {name: (repository / name).read_bytes() for name in names}
    for name in names:
        assert applied[name] != before[name], name
        (repository / name).write_bytes(before[name])
    assert mtfix("fix", *paths, cwd=cwd).returncode == 0
    assert {name: (repository / name).read_bytes() for name in names} == applied


@pytest.mark.parametrize("data", DATA.values(), ids=DATA.keys())
def test_git_apply_takes_it(data: bytes, tmp_path: Path) -> None:
    git("init", "-q", cwd=tmp_path)
    (tmp_path / "a.txt").write_bytes(data)
    check(["a.txt"], tmp_path, tmp_path, "a.txt")


def test_many_files_with_odd_names(tmp_path: Path) -> None:
    git("init", "-q", cwd=tmp_path)
    for name in ODD:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(TEXT.encode())
    check(ODD, tmp_path, tmp_path, ".")


def test_from_a_folder_of_the_repository(tmp_path: Path) -> None:
    git("init", "-q", cwd=tmp_path)
    (tmp_path / "docs" / "en").mkdir(parents=True)
    (tmp_path / "docs" / "en" / "a.txt").write_bytes(TEXT.encode())
    check(["docs/en/a.txt"], tmp_path, tmp_path / "docs", "en")


def test_an_absolute_path(tmp_path: Path) -> None:
    git("init", "-q", cwd=tmp_path)
    (tmp_path / "a.txt").write_bytes(TEXT.encode())
    check(["a.txt"], tmp_path, tmp_path, str(tmp_path / "a.txt"))
