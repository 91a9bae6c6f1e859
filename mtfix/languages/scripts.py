"""Which letters belong to which script, as cheap tests on whole texts."""

from __future__ import annotations

import re
from functools import lru_cache

# Unicode blocks (Unicode 15.1, Blocks.txt) of the letters that tell a language written otherwise than in Latin.
_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff"
_HANGUL = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
_CYRILLIC = "\u0400-\u052f"
_GREEK = "\u0370-\u03ff\u1f00-\u1fff"

_OF = {"zh": _HAN, "ja": _HAN + _KANA, "ko": _HANGUL + _HAN, "ru": _CYRILLIC, "uk": _CYRILLIC, "el": _GREEK}


@lru_cache
def runs(language: str) -> re.Pattern[str] | None:
    """A pattern for runs of letters that only the language's script has; None where that is Latin."""
    letters = _OF.get(language.split("-")[0])
    return re.compile(f"[{letters}](?:[ ·・,，、]?[{letters}])*") if letters else None


def guess(text: str) -> str:
    """The likeliest language of a text by its letters alone, for texts that do not say; "" for Latin."""
    for language, letters in (("ja", _KANA), ("ko", _HANGUL), ("uk", "іїєґІЇЄҐ"), ("ru", _CYRILLIC), ("zh", _HAN)):
        if re.search(f"[{letters}]", text):
            return language
    return ""


def is_latin(language: str) -> bool:
    """Whether a language is written in Latin letters, as far as mtfix knows."""
    return language.split("-")[0] not in _OF
