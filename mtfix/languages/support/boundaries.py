"""Where words begin and end in text that writes no spaces between them, or writes particles onto them: as far as the
scripts tell."""

from __future__ import annotations

import re

from mtfix.core.pattern import lazy

# A word of so many code points is taken for itself also where others are joined to it (スマートフォンアプリ, 한국고려대학교);
# a shorter one would be found in too many others (メイ in メイド, 고대 in 고대인).
_LONG_KANA, _LONG_HANGUL = 5, 4

_KANA = lazy("[\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\uff66-\uff9f]{2}")
_HANGUL = lazy("[\uac00-\ud7a3]{2}")
# Particles and forms of the copula that are written onto a Korean noun, up to three of them (에서는, 들까지도).
# Source: National Institute of Korean Language, 한글 맞춤법 (Hangul orthography), articles 41 and 42.
_PARTICLES = lazy(
    "(?:은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|한테|와|과|하고|도|로|으로|로서|으로서|로써|으로써|만|까지|부터|조차|마저|마다|"
    "처럼|보다|같이|밖에|뿐|대로|만큼|이나|나|이란|란|이라는|라는|이라고|라고|이라|라|이며|며|이고|고|이었다|였다|이다|다|입니다|인|"
    "들|씨|님|측){1,3}(?![\uac00-\ud7a3])"
)
# A vowel that Thai writes before its consonant, and one or a tone after it (Unicode 15.1, section 16.1).
_THAI = lazy("[\u0e40-\u0e44].|.[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]", re.DOTALL)
_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff"
# Two letters or two digits of a script that separates words by spaces.
_SPACED = lazy(rf"(?:[^\W\d_{_HAN}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\uac00-\ud7a3]{{2}}|\d\d)")
# What tells anything: the words of all other scripts, and the marks of Thai.
_TELLING = lazy(rf"[^\W{_HAN}]|[\u0e30-\u0e4e]")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a part of a text (code points) is no mere part of a longer word, as far as its script tells.

    Latin letters are a word between Chinese characters (学AI) and none among others (MAIN); a short name in katakana is
    none in a longer run of it, nor one in Hangul with anything but particles after it. Han characters tell nothing.
    """
    if not _TELLING.search(text, max(start - 1, 0), end + 1):
        return True
    before, behind = text[start - 1 : start + 1] if start else "", text[end - 1 : end + 1]
    if any(joint.match(pair) for joint in (_SPACED, _THAI) for pair in (before, behind)):
        return False
    if end - start < _LONG_KANA and (_KANA.match(before) or _KANA.match(behind)):
        return False
    if end - start >= _LONG_HANGUL:
        return True
    return not _HANGUL.match(before) and (not _HANGUL.match(behind) or _PARTICLES.match(text, end) is not None)
