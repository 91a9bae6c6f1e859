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
# Literals of one automaton at most, how many are compiled at once, and the bytes that say how long a compiled one is.
_PART = 15_000
_THREADS = 4
_SIZE = 8


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
        import hyperscan  # noqa: F401
    except ImportError:
        return b""
    from concurrent.futures import ThreadPoolExecutor

    if not literals:
        return b""
    # By their ends, which is what hyperscan looks at first: parts that have few of them in common are both compiled and
    # searched in half the time of the whole.
    ordered = sorted(range(len(literals)), key=lambda number: literals[number][0][::-1].lower())
    count = -(-len(ordered) // _PART)
    size = -(-len(ordered) // count)
    parts = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    with ThreadPoolExecutor(_THREADS) as threads:
        compiled = list(threads.map(lambda part: _compiled(literals, part), parts))
    return b"".join(len(each).to_bytes(_SIZE, "big") + each for each in compiled)


def _compiled(literals: Sequence[Literal], numbers: Sequence[int]) -> bytes:
    import hyperscan

    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    # While it compiles, other threads run.
    database.compile(
        expressions=[literals[number][0] for number in numbers],
        ids=list(numbers),
        elements=len(numbers),
        flags=[0 if literals[number][1] else hyperscan.HS_FLAG_CASELESS for number in numbers],
        literal=True,
    )
    return bytes(hyperscan.dumpb(database))


def load(compiled: bytes, literals: Sequence[Literal]) -> Matcher:
    """The matcher for literals compiled by ``build``. Raises ValueError where the bytes do not load."""
    if not compiled:
        return _Buckets(literals)
    parts, at = list[_Hyperscan](), 0
    while at < len(compiled):
        start = at + _SIZE
        at = start + int.from_bytes(compiled[at:start], "big")
        parts.append(_Hyperscan(compiled[start:at]))
    return parts[0] if len(parts) == 1 else _Parts(parts)


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


class _Parts:
    """Several automatons, each with some of the literals."""

    def __init__(self, parts: Sequence[_Hyperscan]) -> None:
        self._parts = parts

    def scan(self, data: bytes) -> list[tuple[int, int]]:
        return sorted(hit for part in self._parts for hit in part.scan(data))


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
