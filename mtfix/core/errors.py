"""The one exception that mtfix shows to people."""

from __future__ import annotations


class MtfixError(Exception):
    """Something the user can mend: what is wrong, where, and what to do.

    ``line`` is 1-based; ``excerpt`` is the offending line or value as it stands in the input.
    Whoever prints an error escapes it first (see ``mtfix.reporters.support.escape``).
    """

    def __init__(self, message: str, *, path: str = "", line: int = 0, excerpt: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.excerpt = excerpt

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        text = f"{place}: {self.message}" if place else self.message
        return f"{text}\n    {self.excerpt}" if self.excerpt else text
