"""The terminal while a review has it: keys as they are pressed, the size as it changes, and everything put back.

``Terminal`` is a context manager. Whatever ends the program but kill -9, the terminal is left as it was found.
"""

from __future__ import annotations

import codecs
import os
import re
import signal
import sys
import unicodedata
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, NamedTuple

from mtfix.core.errors import MtfixError

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[2J"  # a screen of our own, no cursor, pastes marked as such
_LEAVE = "\x1b[?2004l\x1b[0m\x1b[?25h\x1b[?1049l"
# A lone Esc is a key; one with something behind it within this time begins a sequence. Links can be slow.
_ESCAPE_SECONDS = 0.08
_PASTE_SECONDS = 3.0
_SEQUENCE = re.compile(r"\x1b(?:\[(?P<csi>[0-9;?]*[ -/]*[@-~])|O(?P<ss3>[A-Za-z])|(?P<alt>[^\x1b\[O]))")
_NAMES = {
    "A": "up", "B": "down", "C": "right", "D": "left", "H": "home", "F": "end",
    "1~": "home", "7~": "home", "4~": "end", "8~": "end", "3~": "delete", "5~": "pgup", "6~": "pgdn",
    "1;5C": "word-right", "1;5D": "word-left", "1;3C": "word-right", "1;3D": "word-left",
}  # fmt: skip
_CONTROLS = {"\r": "enter", "\n": "enter", "\t": "tab", "\x7f": "backspace", "\x08": "backspace", "\x1b": "esc"}
_PASTE, _PASTED = "200~", "\x1b[201~"
# Where the letters are on the keyboards of people who write Cyrillic.
_LAYOUT = str.maketrans("йцукенгшщзфывапролдячсмитьЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬіІ",
                        "qwertyuiopasdfghjklzxcvbnmQWERTYUIOPASDFGHJKLZXCVBNMsS")  # fmt: skip


class Key(NamedTuple):
    """A key by its name ("left", "ctrl-a", "resize") or, where it writes something, by what it writes."""

    name: str
    text: str = ""  # what it writes, or what was pasted

    @property
    def command(self) -> str:
        """The key as a command, whatever layout or input method is on."""
        return unicodedata.normalize("NFKC", self.text).translate(_LAYOUT) if len(self.text) == 1 else self.name


class Stopped(BaseException):
    """The system asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Terminal:
    """A terminal in our hands. Raises MtfixError where there is none that can do what is needed."""

    def __init__(self) -> None:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise MtfixError(
                "review needs a terminal. Without one: --plain asks in plain lines, "
                "--apply carries out the answers given so far"
            )
        if os.environ.get("TERM", "") == "dumb":
            raise MtfixError("this terminal cannot place text (TERM=dumb); --plain asks in plain lines")
        self._in = sys.stdin.fileno()
        self._out = sys.stdout.fileno()
        self._found: Any = None
        self._handlers: dict[int, Any] = {}
        self._wake: tuple[int, int] = (-1, -1)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._text = ""  # read, and not yet made keys
        self._keys: deque[Key] = deque()

    # In and out

    def __enter__(self) -> Terminal:
        if os.name == "posix":
            self._wake = os.pipe()
            for end in self._wake:
                os.set_blocking(end, False)
            for number, handler in (
                (signal.SIGWINCH, self._resized),
                (signal.SIGTSTP, self._suspended),
                (signal.SIGTERM, _stop),
                (signal.SIGHUP, _stop),
                (signal.SIGINT, signal.default_int_handler),  # whoever started us may have ignored it
            ):
                self._handlers[number] = signal.signal(number, handler)
        self._take()
        return self

    def __exit__(self, *_: object) -> None:
        self._give()
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        for end in self._wake:
            with suppress(OSError):
                os.close(end)

    @contextmanager
    def lent(self) -> Iterator[None]:
        """The terminal as it was found, for another program."""
        self._give()
        try:
            yield
        finally:
            self._take()

    def _take(self) -> None:
        if os.name == "posix":
            import termios

            if self._found is None:
                self._found = termios.tcgetattr(self._in)
            mode = termios.tcgetattr(self._in)
            mode[0] &= ~(termios.IXON | termios.ICRNL)  # ^S and ^Q are no commands to the line, Enter is \r
            mode[3] &= ~(termios.ICANON | termios.ECHO | termios.IEXTEN)
            mode[6][termios.VMIN], mode[6][termios.VTIME] = 1, 0
            termios.tcsetattr(self._in, termios.TCSADRAIN, mode)
        else:
            os.system("")  # lets the console of Windows understand sequences
        self.write(_ENTER)

    def _give(self) -> None:
        # The other end may be gone.
        with suppress(EOFError):
            self.write(_LEAVE)
        if self._found is not None:
            import termios

            with suppress(termios.error, OSError):
                termios.tcsetattr(self._in, termios.TCSADRAIN, self._found)

    def write(self, text: str) -> None:
        """Write at once, all of it. Raises EOFError where the terminal is gone."""
        data = text.encode(sys.stdout.encoding or "utf-8", "replace")
        try:
            while data:
                data = data[os.write(self._out, data) :]
        except OSError:
            raise EOFError from None

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""
        try:
            columns, rows = os.get_terminal_size(self._out)
        except OSError:
            columns, rows = 0, 0
        return columns or 80, rows or 24

    # Signals

    def _resized(self, *_: object) -> None:
        with suppress(OSError):
            os.write(self._wake[1], b"r")

    def _suspended(self, *_: object) -> None:
        with self.lent():
            os.kill(os.getpid(), signal.SIGSTOP)
        self._resized()

    # Keys

    def key(self) -> Key:
        """The next key, or "resize" where the terminal changed its size. Raises EOFError where it is gone."""
        while not self._keys:
            self._read()
        return self._keys.popleft()

    def _read(self) -> None:
        if os.name != "posix":
            self._keys.append(_windows_key(self))
            return
        import select

        pasting = self._text.startswith("\x1b[" + _PASTE)
        waits = None if not self._text else _PASTE_SECONDS if pasting else _ESCAPE_SECONDS
        ready, _, _ = select.select([self._in, self._wake[0]], [], [], waits)
        if self._wake[0] in ready:
            with suppress(BlockingIOError):
                os.read(self._wake[0], 4096)
            self._keys.append(Key("resize"))
        if self._in in ready:
            try:
                data = os.read(self._in, 65536)
            except OSError:
                data = b""  # the other end hung up
            if not data:
                raise EOFError
            self._text += self._decoder.decode(data)
        self._parse(final=not ready)

    def _parse(self, *, final: bool) -> None:
        """Make keys of what was read; ``final`` when nothing more comes of what has begun."""
        while self._text:
            text = self._text
            if text[0] != "\x1b":
                self._keys.append(_plain_key(text[0]))
                self._text = text[1:]
                continue
            match = _SEQUENCE.match(text)
            if match is None:
                if not final:
                    return
                self._keys.append(Key("esc"))
                self._text = text[1:]
            elif match["csi"] == _PASTE:
                end = text.find(_PASTED, match.end())
                if end < 0 and not final:
                    return
                self._keys.append(Key("paste", text[match.end() : end if end >= 0 else len(text)]))
                self._text = text[end + len(_PASTED) :] if end >= 0 else ""
            else:
                name = _NAMES.get(match["csi"] or match["ss3"] or "", "unknown")
                self._keys.append(Key(f"alt-{match['alt']}" if match["alt"] else name))
                self._text = text[match.end() :]


def _plain_key(char: str) -> Key:
    if char in _CONTROLS:
        return Key(_CONTROLS[char])
    if char < " ":
        return Key("ctrl-" + chr(ord(char) + 96))
    return Key("space" if char == " " else char, char)


def _stop(number: int, _: FrameType | None) -> None:
    raise Stopped(number)


def _windows_key(terminal: Terminal) -> Key:
    """The next key of a Windows console; its size is looked at while nobody presses one."""
    if sys.platform != "win32":
        raise AssertionError
    import msvcrt
    import time

    size = terminal.size
    while not msvcrt.kbhit():
        time.sleep(0.02)
        if terminal.size != size:
            return Key("resize")
    char = msvcrt.getwch()
    if char == "\x03":
        raise KeyboardInterrupt
    if char in "\x00\xe0":
        names = {"H": "up", "P": "down", "K": "left", "M": "right", "G": "home", "O": "end", "S": "delete",
                 "I": "pgup", "Q": "pgdn", "s": "word-left", "t": "word-right"}  # fmt: skip
        return Key(names.get(msvcrt.getwch(), "unknown"))
    return _plain_key(char)
