"""Decisions on disk: ``.mtfix/decisions.jsonl``, one decision per line, stored with the project.

An answer is appended and synced before it is confirmed; the last line about a key wins, and an incomplete last line is
ignored. ``compact`` sorts the file at the end of a review, so that two branches rarely change the same lines; with
``.mtfix/.gitattributes``, git keeps the lines of both branches if they do. Two contradictory lines without an ``undo``
between them are from two people: neither counts, and review asks again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from typing import NamedTuple

from mtfix.core.errors import MtfixError
from mtfix.engine.decisions import Decision
from mtfix.project import files
from mtfix.project.decision_log import Log, agree, encoded, line, order, parse, undo_line

# How much of what was read is compared, in bytes; the key of a decision is in it.
_TAIL = 200
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
    log = Log()
    if os.path.exists(path):
        log.add(files.read_bytes(path), path)
    return log.decisions, log.disputed


class Store:
    """A decisions file to which decisions are added, by several programs at once if need be.

    Of two programs that answer the same without knowing of each other, the first one is heard: what another program has
    stored since this one last looked is not replaced. ``news`` tells what that was, after which it may be replaced.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._log = Log()
        self._read = _Read()
        # What others have changed and the caller has not been told: the decisions before and after, by key.
        self._news: dict[str, tuple[Decision | None, Decision | None]] = {}
        self.news()

    @property
    def decisions(self) -> dict[str, Decision]:
        """The decisions by key."""
        return self._log.decisions

    @property
    def disputed(self) -> list[Decision]:
        """Those that contradict each other."""
        return self._log.disputed

    def news(self) -> dict[str, Decision | None]:
        """What other programs have stored since the last call, by key; None for what they have undone.

        Raises MtfixError, with the line, for a line that is not a decision.
        """
        try:
            with suppress(FileNotFoundError), open(self.path, "rb", buffering=0) as file:
                self._look(file)
        except OSError as error:
            raise MtfixError(f"cannot be read: {error.strerror}", path=self.path) from None
        taken, self._news = self._news, {}
        return {key: after for key, (_, after) in taken.items()}

    def add(self, new: Iterable[Decision]) -> dict[str, Decision | None]:
        """Store decisions; when this returns, they are on the disk. Raises MtfixError, and stores none, if that fails.

        Returns what the stored ones replace, by key. A decision that says nothing new is not stored again, and one whose
        key another program has answered meanwhile is left out.
        """
        new = list(new)

        def lines(log: Log) -> Iterator[tuple[str, str]]:
            now: dict[str, Decision] = {}
            contested = {decision.key for decision in log.disputed}
            for decision in new:
                key = decision.key
                before = now.get(key, log.decisions.get(key))
                if before == decision or (key not in now and key in self._news):
                    continue
                again = key in contested or (before is not None and not agree(before, decision))
                now[key] = decision
                yield key, undo_line(key) * again + line(decision)

        return self._append(lines) if new else {}

    def undo(self, keys: Iterable[str]) -> dict[str, Decision | None]:
        """Undo decisions, by key. Returns them and raises MtfixError as ``add`` does."""
        wanted = list(dict.fromkeys(keys))

        def lines(log: Log) -> Iterator[tuple[str, str]]:
            known = {*log.decisions, *(decision.key for decision in log.disputed)}
            for key in wanted:
                if key in known and key not in self._news:
                    yield key, undo_line(key)

        return self._append(lines) if wanted else {}

    def compact(self) -> None:
        """Sort the file and remove lines that no longer count, completely or not at all. Raises MtfixError if that fails.

        Contradictory decisions of several people are kept.
        """
        if not os.path.exists(self.path):
            return
        with _locked(self.path) as file:
            self._look(file)
            raw = files.read_bytes(self.path)
            lines = sorted({*self.decisions.values(), *self.disputed}, key=order)
            data = encoded(map(line, lines))
            if os.name == "nt":
                file.close()  # where an open file cannot be replaced
            if data != raw:
                files.write(self.path, data)

    def _append(self, make: Callable[[Log], Iterator[tuple[str, str]]]) -> dict[str, Decision | None]:
        """Append lines, each with its key, made from what the file contains now. Returns the earlier decisions."""
        try:
            self._make_folder()
            with _locked(self.path, make=True) as file:
                size = _whole(file)
                self._look(file)
                made = list(make(self._log))
                before = {key: self.decisions.get(key) for key, _ in made}
                data = encoded(text for _, text in made)
                try:
                    file.seek(size)
                    while data:
                        data = data[file.write(data) :]
                    if made:
                        os.fsync(file.fileno())
                except BaseException:
                    # Half a line may have been written to a full disk.
                    with suppress(OSError):
                        os.ftruncate(file.fileno(), size)
                    raise
                self._look(file, own=True)
        except OSError as error:
            raise MtfixError(f"the answer could not be saved: {error.strerror}", path=self.path) from None
        return before

    def _look(self, file: FileIO, *, own: bool = False) -> None:
        """Read what was added to the file, or all of it if it was replaced; what others added is news."""
        read = self._read
        status = os.fstat(file.fileno())
        identity = status.st_dev, status.st_ino
        grown = read.identity == identity and read.size <= status.st_size
        if grown and read.tail:
            file.seek(read.size - len(read.tail))
            grown = file.read(len(read.tail)) == read.tail
        if grown and read.size == status.st_size:
            return
        log, start, number = (self._log, read.size, read.lines) if grown else (Log(), 0, 0)
        file.seek(start)
        raw = file.read()
        changed = log.add(raw, self.path, number)
        if not grown:
            past = self._log.decisions
            changed = {key: past.get(key) for key in {*past, *log.decisions}}
        whole = raw[: raw.rfind(b"\n") + 1]  # another program may be writing the last line
        tail = (read.tail if grown else b"") + whole
        self._log = log
        self._read = _Read(identity, start + len(whole), number + whole.count(b"\n"), tail[-_TAIL:])
        for key, before in () if own else changed.items():
            first, now = self._news.pop(key, (before, None))[0], log.decisions.get(key)
            if first != now:
                self._news[key] = first, now

    def _make_folder(self) -> None:
        folder = os.path.dirname(self.path)
        if os.path.isdir(folder):
            return
        os.makedirs(folder)
        with open(os.path.join(folder, ".gitattributes"), "w", encoding="ascii", newline="\n") as file:
            file.write(_ATTRIBUTES)


class _Read(NamedTuple):
    """How far a file was read: which file, how many bytes and lines, and the last bytes, by which a file that was
    replaced is told from one that has grown."""

    identity: tuple[int, int] = (0, 0)
    size: int = 0
    lines: int = 0
    tail: bytes = b""


def keep(path: str, decisions: Iterable[Decision]) -> None:
    """Add decisions to a file and sort it. Raises MtfixError if that fails."""
    store = Store(path)
    store.add(decisions)
    store.compact()


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
    if parse(last) is not None:
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
