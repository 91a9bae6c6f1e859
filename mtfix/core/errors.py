"""The exception that is shown to users, and suggestions for unknown names."""

from __future__ import annotations

from collections.abc import Iterable

# Similarity, of 100, from which a name is suggested (rapidfuzz, ratio): one typing error in a short word, a few in a
# longer one. Scores of parts (WRatio) take any long name for similar to any short one.
_ALIKE = 65


class MtfixError(Exception):
    """An error that the user can correct: what is wrong, where, and what to do about it.

    ``line`` counts from 1; ``excerpt`` is the offending line or value of the input. Escape an error before you print it
    (see ``mtfix.reporters.support.escape``).
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
    """The known name that is most similar to a name; "" if none is similar enough."""
    # Takes longer to import than a short run, and is needed for mistakes only.
    from rapidfuzz import fuzz, process

    best = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return best[0] if best else ""


def hint(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """The end of a message about an unknown name: "; did you mean …?", else ``otherwise``, else all known names."""
    names = list(known)
    if best := nearest(name, names):
        return f"; did you mean {best!r}?"
    return f"; {otherwise}" if otherwise else f"; known: {', '.join(names) or 'none'}"
