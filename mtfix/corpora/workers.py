"""Cleaning batches in several processes, with the results in the order of the batches."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING

from mtfix.core.errors import MtfixError
from mtfix.corpora.cleaner import Cleaned, Cleaner, Pair
from mtfix.corpora.streams.base import Batch

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

# Batches that wait for each process.
_WAITING = 3
# How often the processes may die without finishing a batch before the run is given up.
_DEATHS = 3

_cleaner: Cleaner | None = None  # in a process that cleans for another


def clean(
    batches: Iterable[Batch], cleaner: Cleaner, make: Callable[[], Cleaner], jobs: int
) -> Generator[tuple[Batch, list[Cleaned]], None, None]:
    """The batches in their order, each with what became of its readable rows.

    ``make`` makes the same cleaner in another process and can be pickled. A process that is killed costs only time: its
    batches are cleaned again. Raises MtfixError if processes keep dying.
    """
    if jobs <= 1:
        for batch in batches:
            yield batch, cleaner.clean(_pairs(batch))
        return
    workers = _Workers(cleaner, make, jobs)
    waiting = deque[Batch]()
    try:
        for batch in batches:
            waiting.append(batch)
            workers.start(batch)
            if len(waiting) > jobs * _WAITING:
                yield waiting.popleft(), workers.next()
        while waiting:
            yield waiting.popleft(), workers.next()
    finally:
        workers.end()


def _pairs(batch: Batch) -> list[Pair]:
    return [(row.source, row.target) for row in batch.rows if row.fault is None]


class _Workers:
    """A pool of processes that is replaced when one of them dies."""

    def __init__(self, cleaner: Cleaner, make: Callable[[], Cleaner], jobs: int) -> None:
        global _cleaner
        _cleaner = cleaner  # which forks have then
        self._make, self._jobs, self._deaths = make, jobs, 0
        self._pool = self._new()
        self._work = deque[tuple[Batch, "Future[list[Cleaned]] | None"]]()

    def _new(self) -> ProcessPoolExecutor:
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        return ProcessPoolExecutor(self._jobs, context, _begin, (self._make,))

    def start(self, batch: Batch) -> None:
        self._work.append((batch, self._submit(batch)))

    def _submit(self, batch: Batch) -> Future[list[Cleaned]] | None:
        from concurrent.futures.process import BrokenProcessPool

        try:
            return self._pool.submit(_work, _pairs(batch))
        except BrokenProcessPool:
            return None

    def next(self) -> list[Cleaned]:
        """What became of the batch that was started first."""
        from concurrent.futures.process import BrokenProcessPool

        while True:
            batch, future = self._work[0]
            try:
                if future is not None:
                    found = future.result()
                    self._deaths = 0
                    self._work.popleft()
                    return found
            except BrokenProcessPool:
                pass
            self._deaths += 1
            if self._deaths > _DEATHS:
                raise MtfixError(
                    f"worker processes keep dying at row {batch.number} or soon after it, perhaps for lack of memory; "
                    "--jobs 1 needs the least"
                )
            self._kill()
            self._pool = self._new()
            self._work = deque((each, self._submit(each)) for each, _ in self._work)

    def _kill(self) -> None:
        import multiprocessing

        for process in multiprocessing.active_children():
            process.kill()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def end(self) -> None:
        global _cleaner
        _cleaner = None
        self._kill()


def _begin(make: Callable[[], Cleaner]) -> None:
    import signal

    global _cleaner
    _cleaner = _cleaner or make()
    # The process that started this one stops it: one Ctrl-C, one message.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(pairs: list[Pair]) -> list[Cleaned]:
    assert _cleaner is not None
    return _cleaner.clean(pairs)
