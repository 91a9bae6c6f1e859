"""Scheduling the checks of an open document."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic

from mtfix.lsp.workspace import Buffer, Outcome, Task

# In seconds. Edits within the first interval are handled together. A full check runs after a pause at least as long as
# the last full check took, within these limits.
_TOGETHER = 0.02
_PAUSE = 0.3
_LONGEST_PAUSE = 1.0


class Job:
    """The checks of one document: of the changed place after edits, and full checks when the user pauses.

    ``work`` runs a full check, ``publish`` shows the findings, ``tell`` shows an error.
    """

    def __init__(
        self,
        buffer: Buffer,
        work: Callable[[Task], Awaitable[Outcome]],
        publish: Callable[[Buffer], None],
        report: Callable[[Exception], None],
    ) -> None:
        self.buffer = buffer
        self._work, self._publish, self._report = work, publish, report
        self._flush: asyncio.TimerHandle | None = None
        self._later: asyncio.TimerHandle | None = None
        self._running: asyncio.Task[None] | None = None
        self._again = False
        self._took = 0.0  # seconds for the last full check
        self._stopped = False

    def typed(self) -> None:
        """Schedule the checks that follow an edit."""
        if self._flush is None:
            self._flush = asyncio.get_running_loop().call_later(_TOGETHER, self._catch_up)
        self.check()

    def check(self, after: float | None = None) -> None:
        """Schedule a full check after a pause; another call starts the pause again."""
        if self._later is not None:
            self._later.cancel()
        pause = min(max(_PAUSE, self._took), _LONGEST_PAUSE) if after is None else after
        self._later = asyncio.get_running_loop().call_later(pause, self._start)

    async def settled(self) -> None:
        """Wait until the findings belong to the current text, if a check can achieve that."""
        if self.buffer.waiting:
            self._catch_up()
        while not self.buffer.current and (self._later is not None or self._running is not None):
            if self._running is None:
                self._start()
            if self._running is not None:
                await asyncio.shield(self._running)

    def stop(self) -> None:
        self._stopped = True
        for timer in (self._flush, self._later):
            if timer is not None:
                timer.cancel()
        self._flush = self._later = None

    def _catch_up(self) -> None:
        if self._flush is not None:
            self._flush.cancel()
            self._flush = None
        buffer = self.buffer
        try:
            buffer.catch_up()
        except Exception as error:  # a full check follows
            buffer.snapshot = buffer.snapshot._replace(document=None) if buffer.snapshot else None
            self._report(error)
        if buffer.snapshot is not None:
            self._publish(buffer)

    def _start(self) -> None:
        if self._later is not None:
            self._later.cancel()
            self._later = None
        if self._running is not None:
            self._again = True
        elif not self._stopped:
            self._running = asyncio.get_running_loop().create_task(self._check())

    async def _check(self) -> None:
        task = self.buffer.begin()
        began = monotonic()
        try:
            outcome: Outcome = await self._work(task)
        finally:
            self._running = None
        self._took = monotonic() - began
        if self._stopped:
            return
        self.buffer.settle(outcome)
        self._publish(self.buffer)
        if self._again:
            self._again = False
            self.check()
