"""The review on a full screen. prompt_toolkit handles the terminal: keys, line editing, pastes, size, final state."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import unicodedata
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

from prompt_toolkit.application import Application, run_in_terminal
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.key_binding.key_processor import KeyPress, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import ConditionalContainer, Dimension, HSplit, Layout, Window
from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl
from prompt_toolkit.layout.processors import BeforeInput
from prompt_toolkit.output.color_depth import ColorDepth
from rich.text import Text

from mtfix.core.errors import MtfixError
from mtfix.reporters.support.escape import visible
from mtfix.review.terminal.paint import DIM, KEY, TITLE, WIDEST, Frame, Painter
from mtfix.review.terminal.text import Visible, fragments, style
from mtfix.review.view import Card, View

_T = TypeVar("_T")
# Esc followed by another byte within this time begins a key sequence. Connections can be slow.
_ESCAPE_SECONDS = 0.08
_MOVES: Mapping[str, int] = {Keys.Down: 1, Keys.Up: -1, Keys.PageDown: 10, Keys.PageUp: -10}
_NAMES = {
    Keys.Up: "up", Keys.Down: "down", Keys.Left: "left", Keys.Right: "right", Keys.PageUp: "pgup",
    Keys.PageDown: "pgdn", Keys.Backspace: "backspace", Keys.Escape: "esc", Keys.ControlM: "enter", " ": "space",
}  # fmt: skip
# The keys of Cyrillic keyboard layouts.
_LAYOUT = str.maketrans("йцукенгшщзфывапролдячсмитьЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬіІ",
                        "qwertyuiopasdfghjklzxcvbnmQWERTYUIOPASDFGHJKLZXCVBNMsS")  # fmt: skip


class Stopped(Exception):
    """A signal asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Screen:
    """A view (see ``mtfix.review.view``) on a terminal. Raises MtfixError for a dumb terminal."""

    def __init__(self) -> None:
        if os.environ.get("TERM", "") == "dumb":
            raise MtfixError("this terminal cannot position text (TERM=dumb); --plain asks in plain lines")
        self._keys: asyncio.Queue[KeyPress] = asyncio.Queue()
        self._typed: asyncio.Future[str | None] | None = None  # while a person types
        self._buffer = Buffer(multiline=False)
        self._title = ""
        self._found = _settings()
        self._frame: Callable[[int, int], Frame] = lambda width, height: Frame([], [])
        self._app: Application[Any] = Application(
            self._layout(), key_bindings=self._bindings(), full_screen=True, erase_when_done=True
        )
        self._app.ttimeoutlen = self._app.timeoutlen = _ESCAPE_SECONDS
        self._painter = Painter(self._app.color_depth != ColorDepth.DEPTH_1_BIT)

    def run(self, conversation: Callable[[View], Coroutine[Any, Any, _T]]) -> _T:
        """The result of a conversation on this screen. Raises what the conversation raises, EOFError if the terminal is
        gone, KeyboardInterrupt for Ctrl-C, and Stopped for a signal."""
        return asyncio.run(self._run(conversation))

    async def _run(self, conversation: Callable[[View], Coroutine[Any, Any, _T]]) -> _T:
        app = self._app

        async def talk() -> None:
            try:
                app.exit(result=await conversation(self))
            except Exception as error:
                app.exit(exception=error)

        def begin() -> None:
            self._handle_signals()
            app.create_background_task(talk())

        result: _T = await app.run_async(pre_run=begin, handle_sigint=False, set_exception_handler=False)
        return result

    def _handle_signals(self) -> None:
        """Restore the terminal whatever ends or stops the program. The application must be running, because handlers run
        in the context in which they were added."""
        if os.name != "posix":
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            loop.add_signal_handler(number, self._stop, number)
        loop.add_signal_handler(signal.SIGTSTP, self._suspend, os.getpid())

    def _stop(self, number: int) -> None:
        if self._app.is_running and not self._app.is_done:
            self._app.exit(exception=Stopped(number))

    def _suspend(self, process: int) -> None:
        """Stop a process, or for 0 the process group of this one, until it is continued."""
        run_in_terminal(lambda: self._as_found(lambda: os.kill(process, signal.SIGSTOP)))

    def _as_found(self, use: Callable[[], None]) -> None:
        """Use the terminal with its initial settings, of which prompt_toolkit restores only some."""
        if self._found is not None:
            import termios

            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, self._found)
        use()

    # The view

    async def command(self, card: Card, message: str) -> str:
        self._show(partial(self._painter.card, card, message))
        return _name(await self._keys.get())

    async def choose(self, title: str, items: Sequence[tuple[str, str]]) -> str:
        direct = len(items) <= 9 and all(len(key) == 1 for key, _ in items)
        sought, at = "", 0
        while True:
            fit = [item for item in items if sought.casefold() in item[1].casefold()]
            if sought.isdigit():
                fit = [item for item in items if item[0].startswith(sought)]
            at = max(min(at, len(fit) - 1), 0)
            self._show(partial(self._painter.choices, title, fit, at, None if direct else sought))
            press = await self._keys.get()
            if direct and _name(press) in dict(items):
                return _name(press)
            if press.key == Keys.Escape:
                return ""
            if press.key == Keys.ControlM and fit:
                return fit[at][0]
            at += _MOVES.get(press.key, 0)
            if not direct and press.key == Keys.Backspace:
                sought = sought[:-1]
            elif not direct and press.key == press.data:
                sought += press.data

    async def type(self, title: str, text: str) -> str | None:
        self._title = visible(title)
        self._buffer.text = text
        self._buffer.cursor_position = len(text)
        self._typed = asyncio.get_running_loop().create_future()
        # Keys pressed before the line editor was shown are meant for it.
        while not self._keys.empty():
            self._app.key_processor.feed(self._keys.get_nowait())
        self._app.key_processor.process_keys()
        self._app.invalidate()
        return await self._typed

    async def confirm(self, title: str, lines: Sequence[tuple[str, str]], yes: str) -> bool:
        while True:
            name = await self._read(title, lines, yes)
            if name in ("y", "n", "q", "esc"):
                return name == "y"

    async def info(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        await self._read(title, lines)

    async def _read(self, title: str, lines: Sequence[tuple[str, str]], yes: str = "") -> str:
        """Show lines. Returns the first key that does not scroll."""
        at = 0
        while True:
            self._show(partial(self._painter.page, title, lines, at, yes))
            press = await self._keys.get()
            step = 10 if press.key == " " else _MOVES.get(press.key)
            if step is None:
                return _name(press)
            at = max(min(at + step, len(lines) - 1), 0)

    async def lend(self, use: Callable[[], None]) -> None:
        await run_in_terminal(lambda: self._as_found(use))

    # The terminal

    def _show(self, frame: Callable[[int, int], Frame]) -> None:
        self._frame = frame
        self._app.invalidate()

    def _layout(self) -> Layout:
        typing = Condition(lambda: self._typed is not None)
        hint = "Enter accepts, Esc cancels; ← → Home End move, Ctrl-U clears what is before the cursor"

        def above() -> StyleAndTextTuples:
            width, _ = self._size()
            return fragments([Text.styled("─" * min(width, WIDEST), DIM), Text.styled(self._title, TITLE)])

        line = HSplit(
            [
                Window(FormattedTextControl(above), height=2),
                Window(
                    BufferControl(self._buffer, input_processors=[Visible(), BeforeInput("> ", style=style(KEY))]),
                    wrap_lines=True,
                    height=Dimension(min=1, max=6),
                    dont_extend_height=True,
                ),
                Window(
                    FormattedTextControl(
                        lambda: fragments(self._painter.wrapped(Text.styled(hint, DIM), self._size()[0]))
                    ),
                    dont_extend_height=True,
                ),
            ]
        )
        shown = Window(FormattedTextControl(self._painted, show_cursor=False), always_hide_cursor=~typing)
        return Layout(HSplit([shown, ConditionalContainer(line, typing)]), focused_element=self._buffer)

    def _painted(self) -> StyleAndTextTuples:
        width, height = self._size()
        frame = self._frame(width, height)
        if self._typed is not None:
            frame = Frame(frame.body, [])
        return fragments(frame.lines(width, height))

    def _size(self) -> tuple[int, int]:
        size = self._app.output.get_size()
        return size.columns, size.rows

    def _bindings(self) -> KeyBindings:
        bindings = KeyBindings()
        typing = Condition(lambda: self._typed is not None)

        @bindings.add("c-c")
        def interrupt(event: KeyPressEvent) -> None:
            event.app.exit(exception=KeyboardInterrupt)

        @bindings.add("c-z", filter=Condition(lambda: os.name == "posix"))
        def suspend(event: KeyPressEvent) -> None:
            self._suspend(0)

        def press(event: KeyPressEvent) -> None:
            self._keys.put_nowait(event.key_sequence[-1])

        # prompt_toolkit binds the named keys itself; only a binding of the same key takes precedence, not Keys.Any.
        for key in (Keys.Any, *_NAMES):
            bindings.add(key, filter=~typing)(press)

        @bindings.add(Keys.BracketedPaste, filter=~typing)
        @bindings.add("escape", Keys.Any, filter=~typing)
        def nothing(event: KeyPressEvent) -> None:
            """Ignore text pasted by mistake, and Alt with a key."""

        @bindings.add("enter", filter=typing)
        @bindings.add("escape", filter=typing)
        def typed(event: KeyPressEvent) -> None:
            done, self._typed = self._typed, None
            if done is not None and not done.done():
                done.set_result(self._buffer.text if event.key_sequence[-1].key == Keys.ControlM else None)

        @bindings.add(Keys.BracketedPaste, filter=typing)
        def paste(event: KeyPressEvent) -> None:
            self._buffer.insert_text(" ".join(event.data.split()))

        return bindings


def require_terminal() -> None:
    """Raise MtfixError unless standard input and output are a terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise MtfixError(
            "review needs a terminal. Without one, --plain asks in plain lines, and "
            "--apply writes the corrections accepted so far"
        )


def _settings() -> list[Any] | None:
    """The settings of the terminal; None on Windows."""
    if os.name != "posix":
        return None
    import termios

    return termios.tcgetattr(sys.stdin)


def _name(press: KeyPress) -> str:
    """The name of a key, independent of keyboard layout and input method."""
    if press.key in _NAMES:
        return _NAMES[press.key]
    return unicodedata.normalize("NFKC", press.data).translate(_LAYOUT) if press.key == press.data else ""
