"""What was found in a file before, kept in the user's cache folder: the same bytes under the same rules are not
checked again.

One SQLite database, which is safe under concurrent runs. Whatever is wrong with it (damaged, locked, a disk that is
full) means that files are checked anew: slower, not wrong.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from time import time
from typing import Any, NamedTuple

from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.core.version import __version__
from mtfix.engine.coverage import Coverage, Covered
from mtfix.glossary import packs
from mtfix.project import cache, catalogue

# Of every table and row; a change of either makes a new file.
_VERSION = 2
_DAY = 86_400
_KEPT_DAYS = 30
# Keys in one question; SQLite allows some 30,000.
_AT_ONCE = 500
# Seconds to wait for another run that is writing.
_PATIENCE = 2.0


class Store:
    """Findings by a key of everything that they depend on. ``save`` keeps what was put."""

    def __init__(self) -> None:
        # Only runs over many files use it.
        import sqlite3

        self._error = sqlite3.Error
        self._file = os.path.join(cache.folder(), f"results-{_VERSION}.sqlite")
        self._today = int(time()) // _DAY
        self._new: list[tuple[bytes, int, str]] = []
        self._old: list[bytes] = []  # keys that nobody asked for since yesterday
        self._open: Any = None
        try:
            os.makedirs(cache.folder(), exist_ok=True)
            self._open = self._connected()
        except sqlite3.DatabaseError as error:
            if not isinstance(error, sqlite3.OperationalError):  # not a database, or a damaged one
                with suppress(OSError, sqlite3.Error):
                    os.unlink(self._file)
                    self._open = self._connected()
        except OSError:
            pass

    def _connected(self) -> Any:
        import sqlite3

        found = sqlite3.connect(self._file, timeout=_PATIENCE, isolation_level=None)
        # What a lost machine takes along is computed again.
        found.execute("PRAGMA synchronous = OFF")
        found.execute(
            "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, day INT, found TEXT) WITHOUT ROWID"
        )
        return found

    def known(self, keys: Sequence[bytes]) -> dict[bytes, Found]:
        """What was put under keys, as far as it still is there and whole."""
        found: dict[bytes, Found] = {}
        for at in range(0, len(keys) if self._open is not None else 0, _AT_ONCE):
            some = keys[at : at + _AT_ONCE]
            marks = ",".join("?" * len(some))
            try:
                rows = self._open.execute(f"SELECT key, day, found FROM results WHERE key IN ({marks})", some)
                for key, day, said in rows.fetchall():
                    with suppress(ValueError, TypeError, IndexError):  # damaged, and checked anew
                        found[key] = loads(said)
                        if day != self._today:
                            self._old.append(key)
            except self._error:
                self._open = None
                break
        return found

    def put(self, key: bytes, found: str) -> None:
        """Keep what was found; on disk after ``save``."""
        self._new.append((key, self._today, found))

    def save(self) -> None:
        """Write in one transaction what is new, and drop what nobody asked for in a month."""
        new, old = self._new, self._old
        self._new, self._old = [], []
        if self._open is None or not (new or old):
            return
        with suppress(self._error):
            self._open.execute("BEGIN IMMEDIATE")
            try:
                self._open.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", new)
                self._open.executemany("UPDATE results SET day = ? WHERE key = ?", ((self._today, k) for k in old))
                (pruned,) = self._open.execute("PRAGMA user_version").fetchone()
                if pruned != self._today:
                    self._open.execute("DELETE FROM results WHERE day < ?", (self._today - _KEPT_DAYS,))
                    self._open.execute(f"PRAGMA user_version = {self._today}")
            except BaseException:
                self._open.execute("ROLLBACK")
                raise
            self._open.execute("COMMIT")


def key(about: object, *contents: bytes) -> bytes:
    """A name for what findings depend on: contents, and something that ``repr`` tells from others."""
    head = repr((about, *map(len, contents))).encode("utf-8", "backslashreplace")
    return blake2b(b"".join((head, *contents)), digest_size=20).digest()


def installation() -> bytes:
    """What tells one state of mtfix, its glossaries and its plug-ins from another: the version, and size and time of
    each file."""
    roots = os.path.dirname(os.path.dirname(os.path.realpath(__file__))), packs.shipped()
    stamps = (catalogue.stamp(file) for root in roots for file in catalogue.sources(root))
    said = "\n".join((__version__, catalogue.identity(), *stamps))
    return blake2b(said.encode(errors="replace"), digest_size=20).digest()


# Findings as text


class Found(NamedTuple):
    """What was found in a file, and what was looked at."""

    findings: list[Finding]
    covered: Covered = Covered()


def dumps(findings: list[Finding], covered: Covered) -> str:
    """Findings, and what was looked at, as JSON for ``loads``."""
    rows = [list(row) for row in covered.rows]
    return json.dumps([[list(finding) for finding in findings], rows, covered.note], separators=(",", ":"))


def loads(found: str) -> Found:
    """What ``dumps`` wrote. Raises ValueError, TypeError or IndexError for anything else."""
    findings, rows, note = json.loads(found)
    covered = Covered(tuple(Coverage(*row) for row in rows), note)
    return Found([_finding(*row) for row in findings], covered)


def _finding(
    rule: str, entry: str, span: list[int], message: str, severity: int, safety: int, fixes: list[Any],
    evidence: str, source: str, suggestions: list[str], version: str, decided: str,
) -> Finding:  # fmt: skip
    return Finding(
        rule, entry, Span(*span), message, Severity(severity), Safety(safety),
        tuple(Fix(tuple(Edit(*edit) for edit in edits), Safety(sure)) for edits, sure in fixes),
        evidence, source, tuple(suggestions), version, decided,
    )  # fmt: skip
