"""Decisions on disk: ``.mtfix/decisions.jsonl``, one decision per line, stored with the project.

An answer is appended and synced before it is confirmed; the last line about a key wins, and an incomplete last line is
ignored. ``settle`` sorts the file at the end of a review, so that two branches rarely change the same lines; with
``.mtfix/.gitattributes``, git keeps the lines of both branches if they do. Two contradictory lines without an ``undo``
between them are from two people: neither counts, and review asks again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import FileIO
from typing import Any

from mtfix.core.errors import MtfixError
from mtfix.engine.decisions import ACCEPT, ANSWERS, Decision
from mtfix.project import files

_UNDO = "undo"
_ATTRIBUTES = "decisions.jsonl text eol=lf merge=union\n"


def relative(path: str, file: str) -> str:
    """A path as written in the decisions of ``file``: relative to the folder with ``.mtfix``, with slashes."""
    folder = os.path.dirname(os.path.dirname(os.path.abspath(file)))
    try:
        found = os.path.relpath(os.path.abspath(path), folder)
    except ValueError:  # another drive
        found = os.path.abspath(path)
    return found.replace(os.sep, "/").encode("utf-8", "backslashreplace").decode()


def read(path: str) -> tuple[dict[str, Decision], list[Decision]]:
    """The decisions in a file by key, and those that contradict each other; none if there is no file.

    Raises MtfixError, with the line, for a line that is not a decision.
    """
    return _replay(files.read_bytes(path), path) if os.path.exists(path) else ({}, [])


class Store:
    """A decisions file to which decisions are added."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.decisions, self.disputed = read(path)

    def add(self, new: Iterable[Decision]) -> None:
        """Store decisions; when this returns, they are on the disk. Raises MtfixError, and stores none, if that fails."""
        lines, now = [], dict[str, Decision | None]()
        contested = {decision.key for decision in self.disputed}
        for decision in new:
            before = now.get(decision.key, self.decisions.get(decision.key))
            if before == decision:
                continue
            if decision.key in contested or (before is not None and not _agree(before, decision)):
                lines.append(_undo(decision.key))
            lines.append(_line(decision))
            now[decision.key] = decision
        self._append(lines, now)

    def undo(self, keys: Iterable[str]) -> None:
        """Undo decisions, by key. Raises MtfixError as ``add`` does."""
        known = {*self.decisions, *(decision.key for decision in self.disputed)}
        gone = [key for key in dict.fromkeys(keys) if key in known]
        self._append([_undo(key) for key in gone], dict.fromkeys(gone))

    def compact(self) -> None:
        """Sort the file and remove lines that no longer count, completely or not at all. Raises MtfixError if that fails.

        Contradictory decisions of several people are kept.
        """
        if not os.path.exists(self.path):
            return
        with _locked(self.path) as file:
            raw = files.read_bytes(self.path)
            decisions, disputed = _replay(raw, self.path)
            lines = sorted({*decisions.values(), *disputed}, key=_order)
            data = "".join(map(_line, lines)).encode("utf-8", "backslashreplace")
            if os.name == "nt":
                file.close()  # where an open file cannot be replaced
            if data != raw:
                files.write(self.path, data)
        self.decisions, self.disputed = decisions, disputed

    def _append(self, lines: Sequence[str], changes: dict[str, Decision | None]) -> None:
        if not lines:
            return
        data = "".join(lines).encode("utf-8", "backslashreplace")
        try:
            self._make_folder()
            with _locked(self.path, make=True) as file:
                size = _whole(file)
                try:
                    file.seek(size)
                    while data:
                        data = data[file.write(data) :]
                    os.fsync(file.fileno())
                except BaseException:
                    # Half a line may have been written to a full disk.
                    with suppress(OSError):
                        os.ftruncate(file.fileno(), size)
                    raise
        except OSError as error:
            raise MtfixError(f"the answer could not be saved: {error.strerror}", path=self.path) from None
        self.disputed = [decision for decision in self.disputed if decision.key not in changes]
        for key, decision in changes.items():
            if decision is None:
                self.decisions.pop(key, None)
            else:
                self.decisions[key] = decision

    def _make_folder(self) -> None:
        folder = os.path.dirname(self.path)
        if os.path.isdir(folder):
            return
        os.makedirs(folder)
        with open(os.path.join(folder, ".gitattributes"), "w", encoding="ascii", newline="\n") as file:
            file.write(_ATTRIBUTES)


def keep(path: str, decisions: Iterable[Decision]) -> None:
    """Add decisions to a file and sort it. Raises MtfixError if that fails."""
    store = Store(path)
    store.add(decisions)
    store.compact()


# Lines


def _line(decision: Decision) -> str:
    always = ("path", "rule", "text", *(("replacement",) if decision.answer == ACCEPT else ()))
    values = {key: value for key, value in decision._asdict().items() if value or key in always}
    return json.dumps(values, ensure_ascii=False) + "\n"


def _undo(key: str) -> str:
    return json.dumps({"answer": _UNDO, "key": key}) + "\n"


def _order(decision: Decision) -> tuple[str, ...]:
    d = decision
    return d.path, d.rule, d.entry, d.text, d.before, d.after, d.key, d.answer, d.replacement


def _agree(one: Decision, other: Decision) -> bool:
    return (one.answer, one.replacement) == (other.answer, other.replacement)


def _replay(raw: bytes, path: str) -> tuple[dict[str, Decision], list[Decision]]:
    found: dict[str, Decision] = {}
    disputed: dict[str, list[Decision]] = {}
    lines = raw.split(b"\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        decision = _parse(line)
        if decision is None:
            if number == len(lines):
                break  # incomplete after a crash, and not confirmed
            raise _no_decision(line, number, path)
        key = decision.key
        if decision.answer == _UNDO:
            found.pop(key, None)
            disputed.pop(key, None)
        elif key in disputed:
            disputed[key].append(decision)
        elif key in found and not _agree(found[key], decision):
            disputed[key] = [found.pop(key), decision]
        elif key not in found or _order(decision) < _order(found[key]):
            found[key] = decision
    return found, [decision for several in disputed.values() for decision in several]


def _parse(line: bytes) -> Decision | None:
    """A line as a decision; None if it is not one."""
    try:
        data: Any = json.loads(line)
    except ValueError:
        return None
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        return None
    if data.get("answer") == _UNDO and "key" in data:
        return Decision("", "", "", "", _UNDO, key=data["key"])
    known = {name: data.get(name, "") for name in Decision._fields}
    right = known["answer"] in ANSWERS and known["key"] and known["rule"]
    return Decision(**known) if right and ("replacement" in data or known["answer"] != ACCEPT) else None


def _no_decision(line: bytes, number: int, path: str) -> MtfixError:
    conflict = line.startswith((b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||"))
    return MtfixError(
        "conflict markers of git: delete them, and keep the lines of both sides"
        if conflict
        else "not a decision; delete the line, or restore it from the repository",
        path=path,
        line=number,
        excerpt=line.decode("utf-8", "replace")[:120],
    )


# The disk


def _whole(file: FileIO) -> int:
    """The size of a file after it is cut to its last complete line; a line that lacks only its line end is completed."""
    size = file.seek(0, os.SEEK_END)
    if not size:
        return 0
    file.seek(max(size - 1_000_000, 0))
    tail = file.read()
    if tail.endswith(b"\n"):
        return size
    last = tail[tail.rfind(b"\n") + 1 :]
    if _parse(last) is not None:
        file.write(b"\n")
        return size + 1
    os.ftruncate(file.fileno(), size - len(last))
    return size - len(last)


@contextmanager
def _locked(path: str, *, make: bool = False) -> Iterator[FileIO]:
    """The file, opened for reading and writing and locked: several people may review on one machine."""
    while True:
        if make:
            with suppress(FileExistsError):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
                _sync_folder(path)
        with open(path, "r+b", buffering=0) as file:
            _lock(file)
            # The previous owner of the lock may have replaced the file.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(file.fileno()), os.stat(path)):
                    yield file
                    return


def _lock(file: FileIO) -> None:
    """Lock the file until it is closed. On Windows an open file cannot be replaced, which is enough."""
    try:
        import fcntl
    except ImportError:
        return
    with suppress(OSError):  # some network file systems have no locks
        fcntl.flock(file.fileno(), fcntl.LOCK_EX)


def _sync_folder(path: str) -> None:
    with suppress(OSError):  # folders cannot be opened on Windows
        handle = os.open(os.path.dirname(path), os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
