"""Regenerate mtfix/languages/tables/language_codes.py from CLDR: python tests/tools/make_language_codes.py

Needs babel (BSD), which carries the data of the Unicode CLDR.
"""

from __future__ import annotations

from pathlib import Path
from textwrap import fill

import babel
from babel import localedata
from babel.core import get_global

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "language_codes.py"
# Codes of ISO 639-1 that CLDR has no locale for, and those it gives up in favour of others although files bear them.
ALSO = "ab ae av ay bh bi ch cr fj ho hz ik kj kr kg kv lb li mh na ng nr nv ny oj pi rn sg sm ty vo"
# Gone from ISO 639 (the table maps them), or names of two letters that CLDR uses for something else.
GONE = "in iw ji jw mo sh scc scr"
# CLDR has one code for Tagalog and Filipino; Norwegian that does not say which is Bokmål.
OWN = {"tl": "fil", "no": "nb", "nor": "nb", "sh": "sr-Latn"}
# Codes of small members of languages that stand for something else in names of files and keys.
DROPPED = "adp cls drh esk prp src"


def main() -> None:
    aliases = {str(k): str(v).replace("_", "-") for k, v in get_global("language_aliases").items()}
    short = {name for name in localedata.locale_identifiers() if len(name) == 2} | set(ALSO.split())
    short -= {"mo", "sh", "tl", "no"}
    long = {name for name in localedata.locale_identifiers() if len(name) == 3}
    also = {
        old: new
        for old, new in sorted({**aliases, **OWN}.items())
        if old.isalpha() and len(old) < 4 and (new in short or old in GONE.split() or old in OWN)
    }
    for own in (*long, *DROPPED.split()):
        also.pop(own, None)
    rows = [f"{old}={new}" for old, new in also.items()]
    OUT.write_text(
        "\n".join(
            [
                '"""The codes of languages: ISO 639-1, of ISO 639-3 those that CLDR has locales for, and other codes for the same.',
                "",
                "Made by tests/tools/make_language_codes.py; do not edit. Source: Unicode CLDR, locales and languageAlias, as",
                f"shipped with Babel {babel.__version__}.",
                '"""',
                "",
                "from __future__ import annotations",
                "",
                '_CODES = """',
                fill(" ".join(sorted(short)), 112),
                fill(" ".join(sorted(long)), 112),
                '"""',
                "CODES = frozenset(_CODES.split())",
                "",
                "# Code of ISO 639-2 (both kinds), of single members of a macrolanguage, or gone -> tag.",
                '_ALIASES = """',
                fill(" ".join(rows), 112, break_on_hyphens=False),
                '"""',
                'ALIASES = dict(row.split("=") for row in _ALIASES.split())',
                "",
            ]
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
