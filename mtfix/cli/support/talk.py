"""Running the dialogue of a review on a screen or in plain lines."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from mtfix.review.view import View

_T = TypeVar("_T")


def ask(conversation: Callable[[View], Coroutine[Any, Any, _T]], *, plain: bool) -> tuple[_T | None, int]:
    """The result of a dialogue, None if it was interrupted, and the exit code: 0, or 128 and the number of the signal."""
    if plain:
        from mtfix.review.terminal.plain import Plain
        from mtfix.review.view import at_once

        try:
            return at_once(conversation(Plain())), 0
        except (EOFError, KeyboardInterrupt):
            return None, 0
    from mtfix.review.terminal.screen import Screen, Stopped

    try:
        return Screen().run(conversation), 0
    except Stopped as stopped:
        return None, 128 + stopped.number
    except EOFError:
        return None, 128 + 1
    except KeyboardInterrupt:
        return None, 128 + 2


def require_terminal() -> None:
    """Raise MtfixError unless a full screen can be used."""
    from mtfix.review.terminal.screen import require_terminal

    require_terminal()
