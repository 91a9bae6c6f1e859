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
Nouns have one form after numbers where CLDR's long patterns of the units of time ("{{0}} gün") are alike for all of them.
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


def counts_alike(language: str) -> bool:
    """Whether a noun has one form after all numbers: without such categories, or as in Turkish."""
    return categories(language) == ("other",) or language.partition("-")[0].lower() in _ALIKE.split()


def is_few(language: str, category: str) -> bool:
    """Whether a handful of numbers at most take a category: "one" is 1 in German, but 1, 21, 31 … in Russian.

    ``zero``, ``one`` and ``two`` are taken to be that in a language without tables of its own.
    """
    known = _of(language, False)
    if known == ("other",):
        return category in ("zero", "one", "two")
    return category + "*" in known or (category not in known and category != "other")
'''


UNITS = ("year", "month", "week", "day", "hour", "minute")


def counts_alike(locale: Locale) -> bool:
    """Whether all units of time have more than one pattern, and these are alike."""
    patterns = localedata.LocaleDataDict(localedata.load(str(locale))).get("unit_patterns", {})
    known = [patterns.get(f"duration-{unit}", {}).get("long", {}) for unit in UNITS]
    forms = [[text for category, text in each.items() if category in ORDER] for each in known]
    return all(len(each) > 1 and len(set(each)) == 1 for each in forms)


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
    alike = [language for language in sorted(languages) if counts_alike(Locale.parse(language))]
    tables.append(f'_ALIKE = """\n{" ".join(alike)}\n"""')
    OUT.write_text(
        HEAD.format(version=babel.__version__, few=FEW) + "\n".join(tables) + "\n" + TAIL, encoding="utf-8"
    )


if __name__ == "__main__":
    main()
