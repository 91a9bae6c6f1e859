"""The pair of languages of a corpus: as the command says, else as its texts tell."""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.core.errors import MtfixError
from mtfix.languages.detection import detect
from mtfix.languages.tags import parse, primary

# Lines of each side that are asked what they are in.
_LINES = 200


def pair_of(
    source: str, target: str, lines: Sequence[Sequence[str]], *, known: tuple[str, str] = ("", "")
) -> tuple[str, str]:
    """The codes of the two languages, without regions; that of the source is "" where no line has one.

    ``source`` and ``target`` are tags or names from options, ``lines`` begin with source and translation, and
    ``known`` is what holds where neither the options nor the texts tell. Raises MtfixError for a name that is no
    language, and where it is not certain what a side is in.
    """
    found = []
    for number, (name, usual, option) in enumerate(zip((source, target), known, ("--from", "--to"), strict=True)):
        texts = [line[number] for line in lines if line[number]]
        found.append(primary(parse(name)) if name else _detected(texts) if texts else "")
        if texts and not found[number]:
            if not usual:
                side = "translation" if number else "source"
                raise MtfixError(f"the language of the {side} is not certain from its text; name it with {option}")
            found[number] = usual
    return found[0], found[1]


def _detected(texts: Sequence[str]) -> str:
    """The language of some texts; "" where it is not certain."""
    guess = detect("\n".join(texts[:: max(len(texts) // _LINES, 1)]))
    return guess.language if guess.sure else ""
