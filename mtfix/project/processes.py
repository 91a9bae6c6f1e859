"""Several processes: how many may run, and one large document shared out among them."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from mtfix.core.document import Segment
    from mtfix.engine.check import Part

# Code points from which a fork pays; beside a source each takes five times as long.
_PAYS = 2_000_000
_PAIRED = 5


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def share(segments: Sequence[Segment], work: Callable[[range], Part]) -> Iterator[Part]:
    """Work on all segments (as ``check`` asks), on a part of a large document in a fork for each processor.

    What a fork cannot say is worked out here: so an error comes as if there were none, and want of memory costs time.
    """
    first, *rest = _parts(segments)
    forks = [_fork(work, numbers) for numbers in rest]
    try:
        yield work(first)
        for (_, pipe), numbers in zip(forks, rest, strict=True):
            yield _said(pipe) or work(numbers)
    finally:
        for process, pipe in forks:
            pipe.close()
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _parts(segments: Sequence[Segment]) -> list[range]:
    """The segments in as many parts of the same size as pay; only a fork has the document and the rules for nothing."""
    sizes = list(accumulate(len(s.text) * (1 if s.source is None else _PAIRED) for s in segments))
    size = sizes[-1] if sizes and sys.platform == "linux" else 0
    count = min(processors(), size // (_PAYS // 2)) if size > _PAYS else 1
    cuts = [0, *(bisect_left(sizes, size * n // count) for n in range(1, count)), len(segments)]
    return [range(start, stop) for start, stop in pairwise(cuts)]


def _fork(work: Callable[[range], Part], numbers: range) -> tuple[int, BinaryIO]:
    """The number of a new process that does the work, and the pipe that its answer comes by."""
    answer, own = os.pipe()
    process = os.fork()
    if process:
        os.close(own)
        return process, os.fdopen(answer, "rb")
    try:
        import pickle

        gc.disable()  # it would touch, and so copy, all that both have
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us stops us
        with os.fdopen(own, "wb") as pipe:
            pickle.dump(work(numbers), pipe, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)


def _said(pipe: BinaryIO) -> Part | None:
    """What a process answers; None where it ended without."""
    import pickle

    with contextlib.suppress(EOFError, pickle.UnpicklingError):
        part: Part = pickle.load(pipe)
        return part
    return None
