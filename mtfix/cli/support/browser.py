"""Running the review in a browser."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, NamedTuple

import click

from mtfix.core.errors import MtfixError

if TYPE_CHECKING:
    from mtfix.review.web.server import Served


class Browser(NamedTuple):
    """How the review is served: the port (0 for a free one), and whether to open a browser."""

    port: int
    opened: bool

    def require(self) -> None:
        """Raise MtfixError unless the libraries of the server are installed."""
        try:
            import mtfix.review.web.server  # noqa: F401
        except ModuleNotFoundError as error:
            if error.name is None or error.name.partition(".")[0] not in ("starlette", "uvicorn"):
                raise
            raise MtfixError("review --web needs starlette and uvicorn: pip install 'mtfix[web]'") from None

    def serve(self, served: Served) -> None:
        """Serve a review until it is ended, in the browser or by Ctrl-C."""
        from mtfix.review.web.server import serve

        signal.signal(signal.SIGTERM, _interrupt)
        serve(served, self.port, browser=self.opened and _graphical(), announce=_announce)


def _announce(link: str) -> None:
    click.echo(
        f"mtfix: the review is at {link}\nmtfix: every answer is saved at once; Ctrl-C ends the review", err=True
    )


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt


def _graphical() -> bool:
    """Whether a browser would have a window of its own: one in the terminal would hide the link."""
    return sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
