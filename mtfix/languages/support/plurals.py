"""Which forms a message about a number needs in a language, by the plural rules of CLDR (``tables/plurals``)."""

from __future__ import annotations

from functools import cache

from mtfix.languages.tables.plurals import ALIKE, CARDINALS, CATEGORIES, ORDINALS

__all__ = ["CATEGORIES", "categories", "counts_alike", "is_few"]


# In Vietnamese, too, whose units of time have one pattern alone.
_UNCHANGED = ("vi",)


@cache
def _table(text: str) -> dict[str, tuple[str, ...]]:
    return {
        language: tuple(categories.split())
        for categories, _, languages in (line.partition(":") for line in text.strip().splitlines())
        for language in languages.split()
    }


def _of(language: str, ordinal: bool) -> tuple[str, ...]:
    known = _table(ORDINALS if ordinal else CARDINALS)
    tag = language.replace("_", "-")
    return known.get(tag) or known.get(tag.partition("-")[0].lower(), ("other",))


def categories(language: str, *, ordinal: bool = False) -> tuple[str, ...]:
    """The categories that whole numbers take in a language, by CLDR's names; ``other`` alone where it is unknown."""
    return tuple(each.rstrip("*") for each in _of(language, ordinal))


def counts_alike(language: str) -> bool:
    """Whether a noun has one form after all numbers: without such categories, or as in Turkish."""
    return categories(language) == ("other",) or language.partition("-")[0].lower() in (*ALIKE.split(), *_UNCHANGED)


def is_few(language: str, category: str) -> bool:
    """Whether a handful of numbers at most take a category: "one" is 1 in German, but 1, 21, 31 … in Russian.

    ``zero``, ``one`` and ``two`` are taken to be that in a language without tables of its own.
    """
    known = _of(language, False)
    if known == ("other",):
        return category in ("zero", "one", "two")
    return category + "*" in known or (category not in known and category != "other")
