"""Where a person sits who reviews: on a terminal, or before plain lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mtfix.review.terminal.keyboard import Terminal
    from mtfix.review.view import View


def view_on(terminal: Terminal | None) -> View:
    """The view that shows a review on a terminal; in plain lines without one."""
    if terminal is None:
        from mtfix.review.terminal.plain import Plain

        return Plain()
    from mtfix.review.terminal.screen import Screen

    return Screen(terminal)


def code_of(stopped: BaseException) -> int:
    """The exit code of a review that ended by a signal, Ctrl-C, or the loss of its terminal."""
    from mtfix.review.terminal.keyboard import Stopped

    number = stopped.number if isinstance(stopped, Stopped) else 1 if isinstance(stopped, EOFError) else 2
    return 128 + number
