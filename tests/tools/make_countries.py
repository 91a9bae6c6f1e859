"""Regenerate mtfix/languages/tables/countries.py from CLDR (through Babel): python tests/tools/make_countries.py"""

from __future__ import annotations

from pathlib import Path

import babel
from babel import Locale
from babel.core import get_global

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "countries.py"
# Territories of CLDR that are no countries, or whose name is a common word of its own.
NOT = {
    "EU",
    "EZ",
    "UN",
    "QO",
    "ZZ",
    "XA",
    "XB",
    "AC",
    "CP",
    "DG",
    "EA",
    "IC",
    "TA",
    "BV",
    "HM",
    "UM",
    "AQ",
    "TF",
    "IO",
}


def main() -> None:
    english = Locale("en")
    known = get_global("territory_aliases")
    names = {
        name
        for code, name in english.territories.items()
        if len(code) == 2 and code.isalpha() and code not in NOT and code not in known
    }
    plain = sorted(
        {n.replace("’", "'").split(" (")[0] for n in names if not {"&", "-"} & set(n.split()) and "SAR" not in n}
    )
    joint = sorted(n.replace("’", "'").replace(" & ", " and ") for n in names if " & " in n)
    lines = [
        '"""Names of countries and territories in English. Made by tests/tools/make_countries.py; do not edit.',
        "",
        f"Source: Unicode CLDR, territory names of the locale en, as shipped with Babel {babel.__version__}.",
        '"""',
        "",
        "COUNTRIES: tuple[str, ...] = (",
        *(f"    {name!r},".replace("'", '"') if "'" not in name else f'    "{name}",' for name in plain),
        ")",
        "",
        '# One country each, though the name has an "and" in it.',
        "JOINT: tuple[str, ...] = (",
        *(f'    "{name}",' for name in joint),
        ")",
        "",
    ]
    OUT.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
