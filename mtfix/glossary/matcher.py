"""Finding many literals in one pass.

The engine is hyperscan (BSD; wheels for Linux, macOS and Windows on x64, Linux and macOS on arm64): the
fastest of those measured, and its automaton can be saved and loaded in a millisecond. Where it has no wheel,
``_Buckets`` does the same in plain Python at about the speed of a word-by-word tool. Both report every
occurrence, overlapping ones too; a test holds them equal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from threading import local
from typing import Any, Protocol

Literal = tuple[bytes, bool]  # the bytes, and whether ASCII case counts


class Matcher(Protocol):
    def scan(self, data: bytes) -> list[tuple[int, int]]:
        """All occurrences as (end in bytes, number of the literal), in order of their ends."""


def backend() -> str:
    """Name and version of the engine in use; part of the key of every cached automaton."""
    try:
        import hyperscan
    except ImportError:
        return "buckets-1"
    import sys

    version = getattr(hyperscan, "__version__", "")
    machine = getattr(sys.implementation, "_multiarch", "")
    # An automaton is compiled for the processor's features and does not load on a lesser one.
    return f"hyperscan-{version}-{sys.platform}-{machine}"


def build(literals: Sequence[Literal]) -> bytes:
    """Compile literals into bytes that ``load`` takes, in the same process or another."""
    try:
        import hyperscan
    except ImportError:
        return b""
    if not literals:
        return b""
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=[literal for literal, _ in literals],
        ids=list(range(len(literals))),
        elements=len(literals),
        flags=[0 if case else hyperscan.HS_FLAG_CASELESS for _, case in literals],
        literal=True,
    )
    return bytes(hyperscan.dumpb(database))


def load(compiled: bytes, literals: Sequence[Literal]) -> Matcher:
    """The matcher for literals compiled by ``build``. Raises ValueError where the bytes do not load."""
    if not compiled:
        return _Buckets(literals)
    return _Hyperscan(compiled)


class _Hyperscan:
    def __init__(self, compiled: bytes) -> None:
        import hyperscan

        try:
            self._database = hyperscan.loadb(compiled, hyperscan.HS_MODE_BLOCK)
        except hyperscan.error as error:
            raise ValueError(f"the compiled matcher does not load: {error}") from None
        self._threads = local()

    def scan(self, data: bytes) -> list[tuple[int, int]]:
        hits: list[tuple[int, int]] = []
        append = hits.append

        def found(number: int, _start: int, end: int, _flags: int, _context: Any) -> None:
            append((end, number))

        self._database.scan(data, match_event_handler=found, scratch=self._scratch())
        return hits

    def _scratch(self) -> Any:
        """Working memory of a scan, which two threads must not share."""
        found = getattr(self._threads, "scratch", None)
        if found is None:
            import hyperscan

            found = self._threads.scratch = hyperscan.Scratch(self._database)
        return found


class _Buckets:
    """Literals by their first bytes: at each position one look-up per length of head."""

    def __init__(self, literals: Sequence[Literal]) -> None:
        self._heads: dict[int, dict[bytes, list[tuple[bytes, bool, int]]]] = {}
        for number, (literal, case) in enumerate(literals):
            size = min(len(literal), 5)
            heads = self._heads.setdefault(size, defaultdict(list))
            heads[literal[:size].lower()].append((literal if case else literal.lower(), case, number))

    def scan(self, data: bytes) -> list[tuple[int, int]]:
        hits: list[tuple[int, int]] = []
        lowered = data.lower()
        for size, heads in self._heads.items():
            for at in range(len(data) - size + 1):
                bucket = heads.get(lowered[at : at + size])
                if bucket:
                    for literal, case, number in bucket:
                        if (data if case else lowered).startswith(literal, at):
                            hits.append((at + len(literal), number))
        hits.sort()
        return hits
