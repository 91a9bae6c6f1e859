"""Which phrases several lines have, and which lines those are.

A phrase can be in several lines only if its beginning and its end are (the a-priori property, Agrawal and Srikant
1994): phrases are grown word by word from those that are, so that memory holds little of what is said only once.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

Lines = Sequence[int]  # numbers of lines, each once, in order


def frequent(
    texts: Sequence[Sequence[str]],
    longest: int,
    least: int,
    *,
    gap: str = " ",
    shortest: int = 1,
    closed: bool = False,
) -> Mapping[str, Lines]:
    """The phrases of ``shortest`` to ``longest`` words that at least ``least`` lines have, each with its lines in order.

    ``gap`` joins the words of a phrase. Texts are given as their words. ``closed`` leaves out phrases that are in no
    line without one and the same longer phrase around them.
    """
    found: dict[str, array[int]] = {}
    # Of each line the places where a frequent phrase of the size before begins.
    alive: list[Sequence[int]] = [range(len(words)) for words in texts]
    for size in range(1, longest + 1):
        counts: Counter[str] = Counter()
        grown: list[list[tuple[int, str]]] = []
        for words, starts in zip(texts, alive, strict=True):
            if size == 1:
                here = list(enumerate(words))
            else:
                known = set(starts)
                here = [
                    (start, gap.join(words[start : start + size]))
                    for start in starts
                    if start + 1 in known and start + size <= len(words)
                ]
            grown.append(here)
            counts.update({phrase for _, phrase in here})
        good = {phrase for phrase, count in counts.items() if count >= least}
        if closed and size > shortest:
            for phrase in good:
                parts = (phrase.partition(gap)[2], phrase.rpartition(gap)[0]) if gap else (phrase[1:], phrase[:-1])
                for part in parts:
                    if part in found and len(found[part]) == counts[phrase]:
                        del found[part]
        del counts
        for number, here in enumerate(grown):
            alive[number] = [start for start, phrase in here if phrase in good]
            if size >= shortest:
                for phrase in {phrase for _, phrase in here if phrase in good}:
                    if (lines := found.get(phrase)) is None:
                        lines = found[phrase] = array("I")
                    lines.append(number)
        if not good:
            break
    return found


def having(texts: Sequence[Sequence[str]], wanted: Collection[str], longest: int) -> Mapping[str, Lines]:
    """The lines that have each of the wanted phrases, whose words are joined by spaces; those in no line are left out."""
    firsts = {phrase.partition(" ")[0] for phrase in wanted}
    found: dict[str, array[int]] = {}
    for number, words in enumerate(texts):
        here = set()
        for start, phrase in enumerate(words):
            if phrase in firsts:
                if phrase in wanted:
                    here.add(phrase)
                for word in words[start + 1 : start + longest]:
                    phrase = f"{phrase} {word}"
                    if phrase in wanted:
                        here.add(phrase)
        for phrase in here:
            if (lines := found.get(phrase)) is None:
                lines = found[phrase] = array("I")
            lines.append(number)
    return found
