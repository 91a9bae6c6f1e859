"""The one exception that mtfix shows to people, and hints for names that are not known."""

from __future__ import annotations

from collections.abc import Iterable

# Likeness of 100 from which a name was probably meant (rapidfuzz, WRatio): a slip or two in a short word.
_ALIKE = 60


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


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that is most like a name; "" where none is."""
    # Costs more than a short run, and only mistakes need it.
    from rapidfuzz import process

    best = process.extractOne(name, list(known), score_cutoff=_ALIKE)
    return best[0] if best else ""


def hint(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """The end of a message about an unknown name: "; did you mean …?", else ``otherwise``, else all known names."""
    names = list(known)
    if best := nearest(name, names):
        return f"; did you mean {best!r}?"
    return f"; {otherwise}" if otherwise else f"; known: {', '.join(names) or 'none'}"
