"""Results of earlier runs, in the cache folder of the user: the same bytes are not checked again with the same rules.

They are in one SQLite database, which several runs may use at once. If it cannot be used (damaged, locked, disk full),
files are checked again: slower, not wrong.
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

# Version of the tables and rows; it is part of the file name.
_VERSION = 2
_DAY = 86_400
_KEPT_DAYS = 30
# Keys in one query; SQLite allows about 30,000.
_AT_ONCE = 500
# Seconds to wait while another run is writing.
_PATIENCE = 2.0


class Store:
    """Results by a key of everything that they depend on. ``save`` stores those that were ``put``."""

    def __init__(self) -> None:
        # Needed only by runs over much text.
        import sqlite3

        self._error = sqlite3.Error
        self._file = os.path.join(cache.folder(), f"results-{_VERSION}.sqlite")
        self._today = int(time()) // _DAY
        self._new: list[tuple[bytes, int, str]] = []
        self._old: list[bytes] = []  # keys not used since yesterday
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
        # Results lost in a power failure are computed again.
        found.execute("PRAGMA synchronous = OFF")
        found.execute(
            "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, day INT, found TEXT) WITHOUT ROWID"
        )
        return found

    def known(self, keys: Sequence[bytes]) -> dict[bytes, Found]:
        """The stored results for keys, as far as they exist and are valid."""
        found: dict[bytes, Found] = {}
        for at in range(0, len(keys) if self._open is not None else 0, _AT_ONCE):
            some = keys[at : at + _AT_ONCE]
            marks = ",".join("?" * len(some))
            try:
                rows = self._open.execute(f"SELECT key, day, found FROM results WHERE key IN ({marks})", some)
                for key, day, text in rows.fetchall():
                    with suppress(ValueError, TypeError, IndexError):  # damaged; checked again
                        found[key] = loads(text)
                        if day != self._today:
                            self._old.append(key)
            except self._error:
                self._open = None
                break
        return found

    def put(self, key: bytes, found: str) -> None:
        """Keep a result until ``save`` stores it."""
        self._new.append((key, self._today, found))

    def save(self) -> None:
        """Store new results in one transaction, and delete those not used for a month."""
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
    """A hash of what results depend on: contents, and an object by its ``repr``."""
    head = repr((about, *map(len, contents))).encode("utf-8", "backslashreplace")
    return blake2b(b"".join((head, *contents)), digest_size=20).digest()


def installation() -> bytes:
    """What identifies the state of mtfix, its glossaries and plug-ins: the version, and size and time of each file."""
    roots = os.path.dirname(os.path.dirname(os.path.realpath(__file__))), packs.shipped()
    stamps = (catalogue.stamp(file) for root in roots for file in catalogue.sources(root))
    state = "\n".join((__version__, catalogue.identity(), *stamps))
    return blake2b(state.encode(errors="replace"), digest_size=20).digest()


# Findings as text


class Found(NamedTuple):
    """The findings in a file, and what was checked."""

    findings: list[Finding]
    covered: Covered = Covered()


def dumps(findings: list[Finding], covered: Covered) -> str:
    """Findings and what was checked, as JSON for ``loads``."""
    rows = [list(row) for row in covered.rows]
    return json.dumps([[list(finding) for finding in findings], rows, covered.notes], separators=(",", ":"))


def loads(found: str) -> Found:
    """The result that ``dumps`` wrote. Raises ValueError, TypeError or IndexError for anything else."""
    findings, rows, notes = json.loads(found)
    covered = Covered(tuple(Coverage(*row) for row in rows), tuple(notes))
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
