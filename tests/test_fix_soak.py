"""``mtfix fix`` killed at random, over all formats, and on disks and files that are in its way: each file is as it was or
as it should be, and nothing is left behind."""

from __future__ import annotations

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

resource = pytest.importorskip("resource")
from docx_checks import document  # noqa: E402
from forks import code_of, start, warm  # noqa: E402
from office_checks import made  # noqa: E402
from test_growth import FRAMES  # noqa: E402

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are killed on POSIX only")

TEXT, RIGHT = "It is full of of stones.", "It is full of stones."
FIX = ("fix", "--to", "en", "--no-packs", "--glossary", "en/repeats", "--no-config")


def whole(text: str) -> dict[str, bytes]:
    """A file of each format with a text in it, some large enough to take time to write."""
    found = {
        name: frame.replace("{}", text if name == "a.csv" else " ".join([text] * 8)).replace("{{", "{").replace("}}", "}").encode()
        for name, frame in FRAMES.items()
    }  # fmt: skip
    found["large.txt"] = (text + "\n").encode() * 400
    # Packages are compared by what they hold: one that is corrected is not one that is made anew.
    found["a.docx"] = document(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
    found["a.odt"] = made("odt", f"<text:p>{text}</text:p>")
    found["a.pptx"] = made("pptx", f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>")
    found["a.xlsx"] = made("xlsx", f"<si><t>{text}</t></si>")
    return found


def put(folder: Path, contents: dict[str, bytes]) -> None:
    for name, raw in contents.items():
        (folder / name).write_bytes(raw)


def kept(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.soak
def test_killed_at_random(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """1,000 times with --soak, a tenth of them a process that was started for it."""
    times = 1_000 if request.config.getoption("--soak") else 5
    old = whole(TEXT)
    put(tmp_path, old)
    warm(tmp_path, [*FIX, *old])
    new = kept(tmp_path)
    assert all(new[name] != raw for name, raw in old.items()), [n for n in old if new[n] == old[n]]
    put(tmp_path, old)
    begun = time.monotonic()
    code_of(start(tmp_path, *FIX, *old))
    lasted = time.monotonic() - begun
    choose = random.Random()
    amid = 0
    for number in range(times):
        put(tmp_path, old)
        if number % 10 == 9:
            process = subprocess.Popen(
                [sys.executable, "-m", "mtfix", *FIX, *old], cwd=tmp_path, stderr=subprocess.DEVNULL
            ).pid
            time.sleep(choose.uniform(0, 4 * lasted + 0.5))
        else:
            process = start(tmp_path, *FIX, *old)
            time.sleep(choose.uniform(0, lasted))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        now = kept(tmp_path)
        torn = [name for name in old if now[name] not in (old[name], new[name])]
        assert not torn, (number, torn)
        amid += old != now != new
        assert code_of(start(tmp_path, *FIX, *old)) == 0
        assert kept(tmp_path) == new, number
    print(f"{times} kills, {amid} of them while files were written")


@pytest.mark.parametrize("call", ["open", "write", "fsync", "copystat", "chmod", "replace"])
def test_killed_at_each_step_of_a_write(tmp_path: Path, call: str) -> None:
    """A kill at random rarely meets the moment that counts; here it meets each."""
    old = {"a.txt": (TEXT + "\n").encode() * 2_000}

    def die() -> None:
        import shutil
        import tempfile

        place, name = {"copystat": (shutil, call), "open": (tempfile, "mkstemp"), "write": (os, "fdopen")}.get(
            call, (os, call)
        )
        real = getattr(place, name)

        def last(*arguments: object, **named: object) -> None:
            if call != "write":
                real(*arguments, **named)  # done, and nothing after it
            else:
                os.write(arguments[0], old["a.txt"][:1000])  # type: ignore[arg-type]
            os.kill(os.getpid(), signal.SIGKILL)

        setattr(place, name, last)

    put(tmp_path, old)
    assert code_of(start(tmp_path, *FIX, "a.txt", first=die)) == -signal.SIGKILL
    new = {"a.txt": (RIGHT + "\n").encode() * 2_000}
    assert kept(tmp_path)["a.txt"] == (new if call == "replace" else old)["a.txt"]
    assert code_of(start(tmp_path, *FIX, "a.txt")) == 0
    (tmp_path / "b.txt").write_text(TEXT)
    assert code_of(start(tmp_path, *FIX, "b.txt")) == 0
    assert sorted(kept(tmp_path)) == ["a.txt", "b.txt"]
    assert kept(tmp_path)["a.txt"] == new["a.txt"]


# What stands in the way of a write


def refused(folder: Path, name: str, message: str, first: Callable[[], object] = lambda: None) -> None:
    """The file stays, with a message that names it and what is wrong, and nothing is left behind."""
    before = kept(folder)
    said, saying = os.pipe()

    def begin() -> None:
        os.dup2(saying, 2)
        sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115
        first()

    assert code_of(start(folder, *FIX, "--", name, first=begin)) == 2
    os.close(saying)
    with open(said, encoding="utf-8") as pipe:
        text = pipe.read()
    assert name in text
    assert message in text
    assert kept(folder) == before


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


def test_a_disk_that_is_full(work: Path) -> None:
    for name, raw in whole(TEXT).items():
        (work / name).write_bytes(raw)
        full = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (len(raw) // 2, resource.RLIM_INFINITY))
        refused(work, name, os.strerror(errno.EFBIG), full)
        (work / name).unlink()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device that is full")
@pytest.mark.parametrize("command", ["fix", "lint", "diff"])
def test_standard_output_that_is_full(tmp_path: Path, command: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT * 3_000)
    with open("/dev/full", "w") as full, open(tmp_path / "a.txt") as text:
        done = subprocess.run(
            [sys.executable, "-m", "mtfix", command, *FIX[1:], "-"], cwd=tmp_path, stdin=text, stdout=full, stderr=subprocess.PIPE, text=True
        )  # fmt: skip
    assert done.returncode == 2
    assert "cannot write: No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_may_not_be_written(work: Path) -> None:
    (work / "a.txt").write_text(TEXT)
    work.chmod(0o555)
    try:
        refused(work, "a.txt", os.strerror(errno.EACCES), _without_privileges)
    finally:
        work.chmod(0o755)


def _without_privileges() -> None:
    """For root nothing is read-only: give up what makes it so (capset(2))."""
    if os.getuid() == 0:
        import ctypes

        header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
        assert ctypes.CDLL(None).capset(header, none) == 0


def test_a_file_that_changed_in_between(work: Path) -> None:
    path = work / "a.txt"
    path.write_text(TEXT)
    other = "They wrote another text. "

    def change_at_the_end() -> None:
        real = os.fsync

        def fsync(handle: int) -> None:
            real(handle)
            path.write_text(other)

        os.fsync = fsync

    before = kept(work)
    assert code_of(start(work, *FIX, "a.txt", first=change_at_the_end)) == 2
    assert kept(work) == {"a.txt": other.encode()} != before


def test_a_hard_link_keeps_the_old_text(work: Path) -> None:
    (work / "a.txt").write_text(TEXT)
    os.link(work / "a.txt", work / "b.txt")
    assert code_of(start(work, *FIX, "a.txt")) == 0
    assert kept(work) == {"a.txt": RIGHT.encode(), "b.txt": TEXT.encode()}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_the_owner_stays(work: Path) -> None:
    (work / "a.txt").write_text(TEXT)
    os.chown(work / "a.txt", 1234, 4321)
    (work / "a.txt").chmod(0o640)
    assert code_of(start(work, *FIX, "a.txt")) == 0
    state = (work / "a.txt").stat()
    assert (state.st_uid, state.st_gid, stat.S_IMODE(state.st_mode)) == (1234, 4321, 0o640)


ODD = [b"-a.txt", b"--unsafe.txt", b"a\nb.txt", b" .txt", b"a\xff\xfe.txt", b"\x1b[31m.txt", "ａé́.txt".encode(), b"*.txt", b"a b'\".txt", b"n" * 251 + b".txt"]  # fmt: skip


@pytest.mark.parametrize("name", ODD, ids=lambda name: repr(name[:20]))
def test_odd_names(work: Path, name: bytes) -> None:
    path = os.fsencode(work) + b"/" + name
    for arguments in (("--", os.fsdecode(name)), (".",)):
        with open(path, "w") as file:
            file.write(TEXT)
        assert code_of(start(work, *FIX, *arguments)) == 0
        with open(path) as file:
            assert file.read() == RIGHT
        assert os.listdir(os.fsencode(work)) == [name]


def test_odd_names_as_users_give_them(work: Path) -> None:
    for name in ODD:
        with open(os.fsencode(work) + b"/" + name, "w") as file:
            file.write(TEXT)
    given = [os.fsencode(word) for word in FIX]
    done = subprocess.run([sys.executable, "-m", "mtfix", *given, b"--", *ODD], cwd=work, capture_output=True)
    assert done.returncode == 0, done.stderr
    assert b"\x1b" not in done.stderr
    assert {path.read_text() for path in work.iterdir()} == {RIGHT}


def test_links_that_lead_nowhere_and_round(work: Path) -> None:
    (work / "nowhere.txt").symlink_to("gone.txt")
    (work / "one.txt").symlink_to("other.txt")
    (work / "other.txt").symlink_to("one.txt")
    (work / "real.txt").write_text(TEXT)
    (work / "twice.txt").symlink_to("once.txt")
    (work / "once.txt").symlink_to("real.txt")
    for name in ("nowhere.txt", "one.txt"):
        assert code_of(start(work, *FIX, name)) == 2
    assert code_of(start(work, *FIX, "twice.txt")) == 0
    assert (work / "real.txt").read_text() == RIGHT
    assert os.readlink(work / "twice.txt") == "once.txt"
    assert os.readlink(work / "nowhere.txt") == "gone.txt"
