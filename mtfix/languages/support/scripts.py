"""Which letters belong to which script, as cheap tests on whole texts."""

from __future__ import annotations

import re
from functools import lru_cache

from mtfix.languages import language

# Unicode blocks (Unicode 15.1, Blocks.txt) of the letters of a script, by its ISO 15924 code. Latin is left out:
# in any text there may be some.
BLOCKS: dict[str, str] = {
    "Hani": "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
    "Hira": "\u3041-\u3096",
    "Kana": "\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff",
    "Hang": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "Cyrl": "\u0400-\u052f",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Arab": "\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "Hebr": "\u05d0-\u05ea\ufb1d-\ufb4f",
    "Deva": "\u0900-\u0963\u0970-\u097f",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "Laoo": "\u0e81-\u0ece\u0edc-\u0edf",
    "Mymr": "\u1000-\u103f\u104c-\u109f",
    "Khmr": "\u1780-\u17d3",
}

# Letters of Latin with all that European languages and Vietnamese add to them.
LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"


@lru_cache
def runs(tag: str) -> re.Pattern[str] | None:
    """A pattern for runs of letters that only the language's script has; None where that is Latin."""
    record = language(tag)
    if record.latin:
        return None
    letters = "".join(BLOCKS.get(script, "") for script in record.scripts)
    return re.compile(f"[{letters}](?:[ ·・,，、]?[{letters}])*") if letters else None


def guess(text: str) -> str:
    """The likeliest language of a text by its letters alone, for texts that do not say; "" for Latin."""
    if re.search(f"[{BLOCKS['Hira']}{BLOCKS['Kana']}]", text):
        return "ja"
    for script, codes in (("Hang", ("ko",)), ("Cyrl", ("uk", "ru")), ("Hani", ("zh",))):
        if re.search(f"[{BLOCKS[script]}]", text):
            return next((code for code in codes[:-1] if re.search(f"[{language(code).letters}]", text)), codes[-1])
    return ""


def is_latin(tag: str) -> bool:
    """Whether a language is written in Latin letters, as far as mtfix knows."""
    return language(tag).latin
