"""A progress bar on standard error, which is hidden whenever something else is written."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

_T = TypeVar("_T")
# Seconds before the bar appears, so that short runs show none, and between two updates.
_PATIENCE = 1.0
_PAUSE = 0.1
_CELLS = 30
_CLEAR = "\r\x1b[K"


class Bar:
    """How many of ``count`` files are done, and how much of the current one.

    A file is checked in several passes if corrections lead to more corrections; each pass begins at 0.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._files = 0  # done
        self._part = 0.0  # of the current file
        self._pass = 1
        self._due = time.monotonic() + _PATIENCE
        self._shown = False

    def over(self, items: Iterable[_T]) -> Iterator[_T]:
        """The items, one per file. While the caller works on an item, only ``within`` shows the bar."""
        try:
            for item in items:
                self.hide()
                yield item
                self._files += 1
                self._part, self._pass = 0.0, 1
                if self._count > 1:
                    self._show()
        finally:
            self.hide()

    def within(self, done: int, total: int) -> None:
        """Show the progress in the current file (see ``mtfix.project.processes.Progress``); hide the bar at its end."""
        if done >= total:
            self.hide()
            return
        part = done / total
        self._pass += part < self._part
        self._part = part
        self._show()

    def __str__(self) -> str:
        whole = (self._files + self._part) / max(self._count, 1)
        full = min(int(whole * _CELLS), _CELLS)
        words = [f"file {min(self._files + 1, self._count)} of {self._count}"] if self._count > 1 else []
        words += [f"{self._part:.0%}"] if self._part else []
        words += [f"pass {self._pass}"] if self._pass > 1 else []
        return f"checking {'━' * full}{'─' * (_CELLS - full)} {', '.join(words)}"

    def _show(self) -> None:
        now = time.monotonic()
        if now >= self._due:
            self._due, self._shown = now + _PAUSE, True
            click.echo(f"{_CLEAR}{self}", err=True, nl=False, color=True)

    def hide(self) -> None:
        if self._shown:
            self._shown = False
            click.echo(_CLEAR, err=True, nl=False, color=True)
