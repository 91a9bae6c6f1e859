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

CATEGORIES = ("zero", "one", "two", "few", "many", "other")

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
    for name, form in (("CARDINALS", "plural_form"), ("ORDINALS", "ordinal_form")):
        groups = defaultdict(list)
        for language in languages:
            rule = getattr(Locale.parse(language), form)
            counts = Counter(rule(n) for n in range(1001))
            groups[" ".join(c + "*" * (counts[c] <= FEW) for c in ORDER if counts[c])].append(language)
        groups.pop("other")
        rows = [f"{key}: {' '.join(sorted(found))}" for key, found in sorted(groups.items())]
        tables.append(f'{name} = """\n' + "\n".join(rows) + '\n"""')
    alike = [language for language in sorted(languages) if counts_alike(Locale.parse(language))]
    tables.append(f'ALIKE = """\n{" ".join(alike)}\n"""')
    OUT.write_text(HEAD.format(version=babel.__version__, few=FEW) + "\n".join(tables) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
