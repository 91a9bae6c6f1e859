"""Several processes: how many may run, and one large document divided among them."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from mtfix.core.document import Segment
    from mtfix.engine.check import Part, Work

# Code points from which a fork pays; beside a source each takes five times as long.
_PAYS = 2_000_000
_PAIRED = 5
# Code points after which progress is reported; smaller portions would cost time.
_PORTION = 400_000
# Seconds between reports while only forks are at work.
_PAUSE = 0.2

Progress = Callable[[int, int], None]  # called with what is done and the total, which are equal in the last call


def no_progress(done: int, total: int) -> None:
    """Ignore progress."""


def processors() -> int:
    """The number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def share(segments: Sequence[Segment], work: Work, progress: Progress = no_progress) -> Iterator[Part]:
    """Work on all segments (see ``mtfix.engine.check``), in a large document with one fork for each processor.

    Parts come in the order of the segments. Work that a fork fails to return is done here, so that an error is raised
    as if there were no forks, and a lack of memory costs only time. ``progress`` is called in code points, and a last
    time whatever happens.
    """
    sizes = [0, *accumulate(len(s.text) * (1 if s.source is None else _PAIRED) for s in segments)]
    total = sizes[-1]
    shares = _cut(sizes, range(len(segments)), _processes(total))
    done = _shared_counters(len(shares))

    def work_off(number: int, watched: bool = False) -> Iterator[Part]:
        start, stop = (sizes[at] for at in (shares[number].start, shares[number].stop))
        for portion in _cut(sizes, shares[number], 1 + (stop - start) // _PORTION):
            first, last = (sizes[at] - start for at in (portion.start, portion.stop))

            def report(part: float, first: int = first, last: int = last) -> None:
                done[number] = first + int((last - first) * part)
                if watched:
                    progress(sum(done), total)

            yield work(portion, report)
            report(1)

    forks = [_fork(partial(work_off, number)) for number in range(1, len(shares))]
    try:
        yield from work_off(0, watched=True)
        for number, (_, pipe) in enumerate(forks, 1):
            while not _can_read(pipe):
                progress(sum(done), total)
            yield from _answer(pipe) or work_off(number, watched=True)
    finally:
        progress(total, total)
        for process, pipe in forks:
            import signal

            pipe.close()
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _processes(size: int) -> int:
    """How many processes pay for so many code points; only a fork has the document and the rules without any cost."""
    return min(processors(), size // (_PAYS // 2)) if size > _PAYS and sys.platform == "linux" else 1


def _cut(sizes: Sequence[int], numbers: range, count: int) -> list[range]:
    """Segments in so many parts of about the same size, or in fewer where they are large. ``sizes`` are accumulated."""
    start, stop = sizes[numbers.start], sizes[numbers.stop]
    inner = {bisect_left(sizes, start + (stop - start) * n // count) for n in range(1, count)}
    cuts = [numbers.start, *sorted(inner - {numbers.start, numbers.stop}), numbers.stop]
    return [range(first, last) for first, last in pairwise(cuts)]


def _shared_counters(count: int) -> list[int] | memoryview[int]:
    """Numbers that this process and its forks see, 0 at first."""
    if count == 1:
        return [0]
    import mmap

    return memoryview(mmap.mmap(-1, 8 * count)).cast("Q")


def _fork(work: Callable[[], Iterable[Part]]) -> tuple[int, BinaryIO]:
    """The id of a new process that does the work, and the pipe that its answer comes through."""
    answer, own = os.pipe()
    process = os.fork()
    if process:
        os.close(own)
        return process, os.fdopen(answer, "rb")
    try:
        import pickle
        import signal

        gc.disable()  # it would touch, and so copy, the memory that both processes share
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one stops it
        with os.fdopen(own, "wb") as pipe:
            pickle.dump(list(work()), pipe, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)


def _can_read(pipe: BinaryIO) -> bool:
    """Whether a fork has begun to answer, or ended; waits a moment for it."""
    import select

    return bool(select.select([pipe], [], [], _PAUSE)[0])


def _answer(pipe: BinaryIO) -> list[Part]:
    """The parts that a fork returns; none if it ended early."""
    import pickle

    with contextlib.suppress(EOFError, pickle.UnpicklingError):
        parts: list[Part] = pickle.load(pipe)
        return parts
    return []
