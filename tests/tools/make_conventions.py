"""Regenerate mtfix/languages/tables/cldr from CLDR (through Babel): python tests/tools/make_conventions.py [CODE …]

Without codes those of all languages that have a file. A new language: write its file, then run this with its code.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from pkgutil import iter_modules

import babel
from babel import Locale
from babel.core import get_global
from babel.numbers import get_territory_currencies

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "cldr"
HEAD = '''"""Conventions of {name}. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel {version}. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
{fields}
)
'''
# The first digit of each numbering system that a default of CLDR names.
_ZERO = {"latn": 0x30, "arab": 0x660, "arabext": 0x6F0, "deva": 0x966, "beng": 0x9E6, "thai": 0xE50, "mymr": 0x1040}


def conventions(code: str) -> str:
    """The text of the module for one language."""
    locale = Locale.parse(code)
    symbols = locale.number_symbols["latn"]
    fields = {
        "name": locale.english_name,
        "endonym": locale.get_language_name(code) or code,
        "right_to_left": locale.text_direction == "rtl",
        "decimal": symbols["decimal"],
        "group": symbols["group"],
        "percent": locale.percent_formats[None].pattern,
        "digits": "".join(chr(_ZERO[locale.default_numbering_system] + n) for n in range(10)),
        "date": str(locale.date_formats["short"]),
        "time": str(locale.time_formats["short"]),
        "months": row(locale.months["format"]["wide"], range(1, 13)),
        "months_alone": row(locale.months["stand-alone"]["wide"], range(1, 13)),
        "months_short": row(locale.months["format"]["abbreviated"], range(1, 13)),
        "weekdays": row(locale.days["format"]["wide"], range(7)),
        "weekdays_short": row(locale.days["format"]["abbreviated"], range(7)),
        "scales": scales(locale),
        "halves": tuple(locale.day_periods["format"]["abbreviated"].get(half, "") for half in ("am", "pm")),
        "currency": currency(code),
    }
    text = HEAD.format(
        name=locale.english_name,
        version=babel.__version__,
        fields="\n".join(f"    {name}={value!r}," for name, value in fields.items()),
    )
    style = [sys.executable, "-m", "ruff", "format", "--stdin-filename", f"{code}.py", "-"]
    return subprocess.run(style, input=text, check=True, capture_output=True, text=True).stdout


def row(names: dict[int, str], keys: Iterable[int]) -> tuple[str, ...]:
    return tuple(names[key] for key in keys)


def scales(locale: Locale) -> dict[str, int]:
    """The words of size that come after a figure ("3 Mio.", "2 milijuna"), with what they multiply it by."""
    found: dict[str, int] = {}
    for width in ("long", "short"):
        for patterns in locale.compact_decimal_formats[width].values():
            for power, pattern in patterns.items():
                text = str(pattern.pattern).split(";")[0].replace("'", "")
                word = text.strip("0\xa0 \u200f")
                zeros = text.count("0")
                if zeros and (width == "long" or len(word.strip(".")) > 2) and "0" not in word and len(word) > 1:
                    found.setdefault(word, int(power) // 10 ** (zeros - 1))
    return found


def currency(code: str) -> str:
    """What is paid with in the country that CLDR holds likeliest for a language."""
    likely = get_global("likely_subtags")[code]
    (current,) = get_territory_currencies(likely.rpartition("_")[2])[:1]
    return current


def main() -> None:
    codes = sys.argv[1:] or sorted(
        found.name for found in iter_modules([str(OUT.parents[1])]) if 2 <= len(found.name) <= 3
    )
    for code in codes:
        (OUT / f"{code}.py").write_text(conventions(code), encoding="utf-8")


if __name__ == "__main__":
    main()
