"""Disk: writing whole or not at all, and a cache that cannot hurt."""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mtfix.core.errors import MtfixError
from mtfix.glossary import packs
from mtfix.project import cache, files

RUN = [sys.executable, "-m", "mtfix"]


def test_mode_and_links_are_kept(tmp_path: Path) -> None:
    real = tmp_path / "real.txt"
    real.write_text("They signed the the treaty.\n")
    real.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to(real)
    subprocess.run([*RUN, "fix", "link.txt"], cwd=tmp_path, check=True)
    assert link.is_symlink()
    assert real.read_text() == "They signed the treaty.\n"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link.txt", "real.txt"]


def test_nothing_is_written_where_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"All is well. \r\n\xc3\xa9")
    before = path.stat()
    subprocess.run([*RUN, "fix", "a.txt"], cwd=tmp_path, check=True)
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert path.stat().st_ino == before.st_ino


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names")
def test_a_pipe_is_written_into_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        files.write(str(pipe), b"text")
        assert reader.communicate()[0] == b"text"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(MtfixError, match="cannot write"):
        files.write(str(tmp_path / "no" / "a.txt"), b"x")


@pytest.mark.skipif(os.name != "posix", reason="numbers of processes")
def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left, others = tmp_path / f".a.txt.{ended.pid}.abc.mtfix", tmp_path / f".b.txt.{os.getpid()}.abc.mtfix"
    left.write_text("half")
    others.write_text("another process writes this")
    files.write(str(tmp_path / "a.txt"), b"whole")
    assert sorted(p.name for p in tmp_path.iterdir()) == [others.name, "a.txt"]


def test_a_long_name_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".txt")
    files.write(str(path), b"text")
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="extended attributes")
def test_extended_attributes_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    try:
        os.setxattr(path, "user.origin", b"mt")
    except OSError:
        pytest.skip("the file system has no extended attributes")
    files.write(str(path), b"new")
    assert os.getxattr(path, "user.origin") == b"mt"
    assert path.read_text() == "new"


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_a_link_in_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("They signed the the treaty.\n")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link.txt").symlink_to(tmp_path / "outside.txt")
    (inside / "file.txt").write_text("It is the the end of it.\n")
    done = subprocess.run([*RUN, "fix", "."], cwd=inside, capture_output=True, text=True, check=True)
    assert "1 file behind a symbolic link" in done.stderr
    assert (inside / "file.txt").read_text() == "It is the end of it.\n"
    assert (tmp_path / "outside.txt").read_text() == "They signed the the treaty.\n"


@pytest.mark.soak
def test_a_kill_leaves_the_old_or_the_new_file(tmp_path: Path, rounds: int) -> None:
    old = ("They signed the the treaty. " * 400 + "\n") * 20
    new = old.replace("the the", "the")
    path = tmp_path / "a.txt"
    for _ in range(rounds):
        path.write_text(old)
        process = subprocess.Popen([*RUN, "fix", "a.txt"], cwd=tmp_path, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0, 0.6))
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert path.read_text() in (old, new)
    files._cleared.clear()
    files.write(str(path), b"done")
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def index_file() -> Path:
    (found,) = Path(cache.folder()).glob("*.index")
    return found


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MTFIX_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


GLOSSARY = "terms:\n  - {term: TERM, wrong: [bad thing], safety: safe}\n"


def fixed(glossary: Path) -> str:
    done = subprocess.run(
        [*RUN, "fix", "--no-packs", "--glossary", str(glossary), "-"],
        input="A bad thing.", capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_a_changed_glossary_is_seen_at_once(tmp_path: Path, own_cache: Path) -> None:
    glossary = tmp_path / "g.yml"
    for term in ("one", "two", "six", "ten"):  # same size, perhaps the same tick of the clock
        glossary.write_text(GLOSSARY.replace("TERM", term))
        assert fixed(glossary) == f"A {term}."


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw[:-5] + b"abcde",
        lambda raw: b"something else\n" + raw,
        lambda raw: raw[:300] + bytes(reversed(raw[300:])),
    ],
)
def test_a_damaged_cache_is_rebuilt(damage, tmp_path: Path, own_cache: Path) -> None:  # type: ignore[no-untyped-def]
    glossary = tmp_path / "g.yml"
    glossary.write_text(GLOSSARY)
    fixed(glossary)
    raw = index_file().read_bytes()
    index_file().write_bytes(damage(raw))
    assert fixed(glossary) == "A TERM."
    assert fixed(glossary) == "A TERM."


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MTFIX_CACHE", str(tmp_path / "file" / "below"))
    glossary = tmp_path / "g.yml"
    glossary.write_text(GLOSSARY)
    assert fixed(glossary) == "A TERM."


def test_two_at_once(tmp_path: Path, own_cache: Path) -> None:
    glossary = tmp_path / "g.yml"
    glossary.write_text(GLOSSARY)
    command = [*RUN, "fix", "--no-packs", "--glossary", str(glossary), "-"]
    running = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(6)
    ]
    outputs = {process.communicate(b"A bad thing.")[0] for process in running}
    assert outputs == {b"A TERM."}
    kept = [p.suffix for p in own_cache.iterdir()]
    assert kept.count(".index") == 1
    assert set(kept) <= {".index", ".json"}  # nothing half written


def test_a_plain_lint_loads_only_what_it_uses(tmp_path: Path) -> None:
    """A start is felt on each commit: whoever adds to this list says why here."""
    (tmp_path / "a.txt").write_text("All is well.\n")
    code = (
        "import sys; sys.argv = ['mtfix', 'lint', '--output-format', 'concise', 'a.txt']\n"
        "from mtfix.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('\\n'.join(sorted(n for n in sys.modules if n.split('.')[0] in OURS)))"
    ).replace(
        "OURS",
        "('mtfix', 'rich', 'prompt_toolkit', 'asyncio', 'regex', 'rapidfuzz', 'yaml', 'tempfile', 'pathlib', 'dataclasses')",
    )
    for _ in range(2):  # the second run has the index
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
        )
    expected = (Path(__file__).parent / "data" / "lint-modules.txt").read_text().split()
    # The path of the standard library may load pathlib by itself where packages are installed editable.
    loaded = [name for name in done.stdout.split() if name != "pathlib"]
    assert loaded == expected


def test_packs_are_found_by_language_and_name(tmp_path: Path) -> None:
    pairs = {os.path.basename(os.path.dirname(path)) for path in packs.select("en", "zh")}
    assert pairs == {"any", "en", "zh-en"}
    assert packs.select("en", packs=False, named=["en/repeats"]) == [
        os.path.join(packs.shipped(), "en", "repeats.yml")
    ]
    with pytest.raises(MtfixError, match="no glossary"):
        packs.select("en", named=["no-such-pack"])
