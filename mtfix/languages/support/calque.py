"""Literal renderings of a Chinese term, derived from the glosses of its parts.

俄白联盟 has the parts 俄 (Russia, Russian), 白 (white, Belarus) and 联盟 (union, alliance, league): a machine
that does not know the whole translates the parts. Looked for only beside a source that has the term.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

# Bounds what one term can cost; the likeliest glosses come first in the table, so the likeliest forms do too.
_MOST = 200
_LONGEST_WORD = 4


def calques(term: str, language: str) -> list[str]:
    """Likely word-for-word renderings of a source term, likeliest first; none but for Chinese.

    A term of which a part has no gloss has none, nor has one that is a single word of the table.
    """
    if language.split("-")[0] != "zh":
        return []
    return list(_chinese(term))


@lru_cache(maxsize=2048)
def _chinese(term: str) -> tuple[str, ...]:
    parts = _segment(term)
    if parts is None or len(parts) < 2:
        return ()
    return tuple(islice(dict.fromkeys(_forms(parts)), _MOST))


def _segment(term: str) -> list[tuple[str, ...]] | None:
    """The glosses of the parts, by the fewest parts; the longer first part wins a tie."""
    from mtfix.languages.tables.glosses import GLOSSES

    best: dict[int, list[tuple[str, ...]] | None] = {len(term): []}
    for start in range(len(term) - 1, -1, -1):
        best[start] = None
        for size in range(min(_LONGEST_WORD, len(term) - start), 0, -1):
            rest = best.get(start + size)
            gloss = GLOSSES.get(term[start : start + size])
            if rest is None or gloss is None:
                continue
            have = best[start]
            if have is None or len(rest) + 1 < len(have):
                best[start] = [gloss, *rest]
    return best[0]


def _forms(parts: list[tuple[str, ...]]) -> Iterator[str]:
    for words in product(*parts):
        given = [word for word in words if word]
        if len(given) > 1:
            # Hyphens and spaces are found alike.
            yield " ".join(given)
