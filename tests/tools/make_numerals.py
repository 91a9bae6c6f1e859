"""Regenerate mtfix/languages/tables/numerals from CLDR (through unicode-rbnf): python tests/tools/make_numerals.py

For languages whose file has no table of quantities: what a text may write for a figure, so that it does not count as
lost. All genders and cases that the rule-based number formats of CLDR have, of cardinals and ordinals.
"""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from unicode_rbnf import RbnfEngine

from mtfix.languages import known_codes, language

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "numerals"
HEAD = '''"""Numerals of {name} in words. Made by tests/tools/make_numerals.py; do not edit.

Source: Unicode CLDR, rule-based number formats, as shipped with unicode-rbnf {version}. Unicode License V3; see
UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.tables.numerals import values

NUMERALS = values("""
{rows}
""")
'''
# CLDR keeps Bokmål under the macrolanguage.
_NAMES = {"nb": "no"}
_ROUND = (*range(2, 21), *range(30, 101, 10), 1000)
_ALL = (*range(2, 101), *range(200, 1000, 100), 1000)
# A language with more forms of a number than this declines them; of its numerals the round ones are enough.
_FEW = 10


def codes() -> list[str]:
    """The languages for which there is a table: those that read no words by themselves and write them apart."""
    known = RbnfEngine.get_supported_languages()
    return sorted(
        code
        for code in known_codes()
        if _NAMES.get(code, code) in known and language(code).spaced and language(code).quantities is None
    )


def numerals(code: str) -> str:
    """The text of the module for one language."""
    engine = RbnfEngine.for_language(_NAMES.get(code, code))
    sets = [
        name
        for name in engine.rulesets
        if name.startswith(("spellout-cardinal", "spellout-ordinal", "spellout-num"))
    ]
    rows = []
    for number in _ALL if len(sets) <= _FEW else _ROUND:
        forms = {engine.format_number(number, ruleset_names=[name]).text.replace("\u00ad", "") for name in sets}
        rows.append(
            f"{number}="
            + ",".join(sorted(form for form in forms if not any(c.isdigit() or c == "," for c in form)))
        )
    return HEAD.format(name=language(code).name, version=version("unicode-rbnf"), rows="\n".join(rows))


def main() -> None:
    for code in codes():
        (OUT / f"{code}.py").write_text(numerals(code), encoding="utf-8")


if __name__ == "__main__":
    main()
