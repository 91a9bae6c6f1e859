"""Regenerate mtfix/languages/tables/language_names.py from CLDR: python tests/tools/make_language_names.py

Needs babel (BSD), which carries the data of the Unicode CLDR.
"""

from __future__ import annotations

from pathlib import Path

import babel
from babel import Locale, localedata

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "language_names.py"
# The languages that people who write the headings of a term base speak: those of the packs.
SPOKEN = ("en", "de", "es", "fr", "ja", "ko", "ru", "uk", "zh", "zh_Hant")


def main() -> None:
    codes = sorted({name for name in localedata.locale_identifiers() if len(name) == 2} - {"bh", "mo", "sh", "tl"})
    rows = []
    for code in codes:
        names = dict.fromkeys(
            name.lower()
            for spoken in (*SPOKEN, code)
            if (name := Locale(spoken).languages.get(code)) and name.lower() != code
        )
        rows.append(f"{code}={','.join(names)}")
    OUT.write_text(
        "\n".join(
            [
                '"""What languages are called in the languages of the packs, and by themselves.',
                "",
                "Made by tests/tools/make_language_names.py; do not edit. Source: Unicode CLDR, language names, as shipped",
                f"with Babel {babel.__version__}.",
                '"""',
                "",
                "from __future__ import annotations",
                "",
                "from functools import cache",
                "",
                '_TABLE = """',
                *rows,
                '"""',
                "",
                "",
                "@cache",
                "def codes() -> dict[str, str]:",
                '    """Names in small letters, and the ISO 639-1 codes of the languages."""',
                '    rows = (row.partition("=") for row in reversed(_TABLE.strip().splitlines()))',
                '    return {name: code for code, _, names in rows for name in names.split(",")}',
                "",
                "",
                "def english(code: str) -> str:",
                '    """The English name of the language of a code; "" where it has none here."""',
                '    at = _TABLE.find(f"\\n{code}=")',
                "    if not code or at < 0:",
                '        return ""',
                '    return _TABLE[at + len(code) + 2 :].split(",", 1)[0].split("\\n", 1)[0].title()',
                "",
            ]
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
