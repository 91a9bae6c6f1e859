"""Regenerate mtfix/languages/tables/plurals.py from CLDR (through Babel): python tests/tools/make_plurals.py"""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

import babel
from babel import Locale, localedata

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "plurals.py"
ORDER = ["zero", "one", "two", "few", "many", "other"]
# What so few of the numbers up to a thousand take, a message may say in words: 1, or 0 and 1, but not 2 to 4.
FEW = 2
HEAD = '''"""Which forms a message about a number needs in a language, and which of them are for a few numbers alone.

The tables are made by tests/tools/make_plurals.py. Source: Unicode CLDR, plural rules of cardinals and ordinals, for the
whole numbers up to 1,000, as shipped with Babel {version}. A star marks what {few} of these numbers at most take.
"""

from __future__ import annotations

from functools import cache

CATEGORIES = ("zero", "one", "two", "few", "many", "other")

'''
TAIL = '''

@cache
def _table(text: str) -> dict[str, tuple[str, ...]]:
    return {
        language: tuple(categories.split())
        for categories, _, languages in (line.partition(":") for line in text.strip().splitlines())
        for language in languages.split()
    }


def _of(language: str, ordinal: bool) -> tuple[str, ...]:
    known = _table(_ORDINALS if ordinal else _CARDINALS)
    tag = language.replace("_", "-")
    return known.get(tag) or known.get(tag.partition("-")[0].lower(), ("other",))


def categories(language: str, *, ordinal: bool = False) -> tuple[str, ...]:
    """The categories that whole numbers take in a language, by CLDR's names; ``other`` alone where it is unknown."""
    return tuple(each.rstrip("*") for each in _of(language, ordinal))


def is_few(language: str, category: str) -> bool:
    """Whether a handful of numbers at most take a category: "one" is 1 in German, but 1, 21, 31 … in Russian.

    ``zero``, ``one`` and ``two`` are taken to be that in a language without tables of its own.
    """
    known = _of(language, False)
    if known == ("other",):
        return category in ("zero", "one", "two")
    return category + "*" in known or category not in known and category != "other"
'''


def main() -> None:
    languages = [i for i in localedata.locale_identifiers() if "_" not in i]
    tables = []
    for name, form in (("_CARDINALS", "plural_form"), ("_ORDINALS", "ordinal_form")):
        groups = defaultdict(list)
        for language in languages:
            rule = getattr(Locale.parse(language), form)
            counts = Counter(rule(n) for n in range(1001))
            groups[" ".join(c + "*" * (counts[c] <= FEW) for c in ORDER if counts[c])].append(language)
        groups.pop("other")
        rows = [f"{key}: {' '.join(sorted(found))}" for key, found in sorted(groups.items())]
        tables.append(f'{name} = """\n' + "\n".join(rows) + '\n"""')
    OUT.write_text(
        HEAD.format(version=babel.__version__, few=FEW) + "\n".join(tables) + "\n" + TAIL, encoding="utf-8"
    )


if __name__ == "__main__":
    main()
