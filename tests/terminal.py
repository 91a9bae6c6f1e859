"""A program in a terminal of its own: keys go in, and the contents of the screen come out."""

from __future__ import annotations

import os
import signal
import sys
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pexpect
import pyte

KEYS = {
    "enter": "\r", "esc": "\x1b", "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
    "home": "\x1b[H", "end": "\x1b[F", "delete": "\x1b[3~", "pgup": "\x1b[5~", "pgdn": "\x1b[6~",
    "backspace": "\x7f", "space": " ", "ctrl-u": "\x15", "ctrl-k": "\x0b", "ctrl-w": "\x17", "ctrl-c": "\x03",
    "ctrl-z": "\x1a",
}  # fmt: skip

# What a program turns on, and what turns it off again.
_MODES = (("\x1b[?1049h", "\x1b[?1049l"), ("\x1b[?25l", "\x1b[?25h"), ("\x1b[?2004h", "\x1b[?2004l"))


class Terminal:
    """``mtfix ARGUMENTS`` in a terminal of so many columns and rows. Waits are bounded, never timed."""

    def __init__(
        self,
        arguments: list[str],
        cwd: Path,
        columns: int = 80,
        rows: int = 24,
        before: Callable[[], None] | None = None,
        program: Sequence[str] = ("-m", "mtfix"),
        **env: str,
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.Stream(self.screen)
        self.raw = ""
        self.child = pexpect.spawn(
            sys.executable,
            [*program, *arguments],
            cwd=str(cwd),
            env={**os.environ, "TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8", **env},
            dimensions=(rows, columns),
            encoding="utf-8",
            timeout=60,
            preexec_fn=before,
        )
        self.found = termios.tcgetattr(self.child.fileno())
        self.child.delaybeforesend = None

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.child.close(force=True)

    def press(self, *keys: str) -> None:
        """Send keys by name, or text as it is."""
        self.child.send("".join(KEYS.get(key, key) for key in keys))

    @property
    def text(self) -> str:
        """The contents of the screen."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def words(self) -> str:
        """The words on the screen, however they are wrapped."""
        return " ".join(self.text.split())

    def until(self, wanted: str | Callable[[str], object], seconds: float = 30) -> str:
        """Read until the screen has a text, or is as a function says; the screen then."""
        right = wanted if callable(wanted) else lambda text: wanted in " ".join(text.split())
        end = time.monotonic() + seconds
        while not right(self.text):
            try:
                self._feed(self.child.read_nonblocking(65536, timeout=1))
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                if right(self.text):
                    break
                raise AssertionError(f"ended without {wanted!r}:\n{self.text}") from None
            assert time.monotonic() < end, f"no {wanted!r} on the screen:\n{self.text}"
        return self.text

    def resize(self, columns: int, rows: int) -> None:
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def end(self) -> int:
        """Wait for the end; the exit code, minus the signal where one ended it."""
        self.drain()
        self.child.close()
        return self.child.exitstatus if self.child.exitstatus is not None else -self.child.signalstatus

    def drain(self) -> None:
        """Read all that comes until the program has ended."""
        while True:
            try:
                self._feed(self.child.read_nonblocking(65536, timeout=60))
            except pexpect.EOF:
                return

    @property
    def restored(self) -> bool:
        """Whether the terminal is as the program found it: its modes, its screen, its cursor."""
        now = termios.tcgetattr(self.child.fileno())
        shown = all(self.raw.rfind(off) > self.raw.rfind(on) for on, off in _MODES)
        return now == self.found and shown

    def kill(self, number: int = signal.SIGKILL) -> None:
        os.kill(self.child.pid, number)

    def _feed(self, data: str) -> None:
        self.raw += data
        self.stream.feed(data)
