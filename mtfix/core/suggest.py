"""Hints for names that are not known: the nearest one, or all there are."""

from __future__ import annotations

from collections.abc import Iterable

# Likeness of 100 from which a name was probably meant (rapidfuzz, WRatio): a slip or two in a short word.
_ALIKE = 60


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
