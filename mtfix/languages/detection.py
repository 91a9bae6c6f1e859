"""Which language a text is in, by its letters and its function words. Of short texts that is often not known.

A text is in a language where several of its words are words of that language and of few others; what is written in
letters of one language alone needs no words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from mtfix.core.pattern import lazy
from mtfix.languages import language as record_of


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


# Enough to tell; of a long text the beginning and the middle count.
_SAMPLE = 4000
_WORDS = re.compile(r"[^\W\d_\u0900-\u097f]+|[\u0900-\u097f]+")  # vowel signs of Devanagari are no letters to re
# What is in texts of all languages: addresses, code, placeholders, tags, names of files.
_NOISE = re.compile(
    r"https?://\S+|<[^<>\n]*>|`[^`\n]*`|(?<![^\s>])[^\s@/\\_=#$%{}|]*+[@/\\_=#$%{}|]\S*|(?<!\w)\w++\.\w[\w.]*|&\w+;"
)

# Unicode 15.1, Blocks.txt: letters that tell a script, and the language of those that only one language uses.
_SCRIPTS = (
    ("Hang", "ko", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"),
    ("Kana", "ja", "\u3041-\u3096\u30a1-\u30fa\u31f0-\u31ff"),
    ("Hani", "", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"),
    ("Cyrl", "", "\u0400-\u052f"),
    ("Arab", "", "\u0620-\u064a\u0671-\u06d3"),
    ("Deva", "", "\u0904-\u0965"),
    ("Grek", "el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("Hebr", "he", "\u05d0-\u05ea"),
    ("Thai", "th", "\u0e01-\u0e4e"),
    ("Beng", "bn", "\u0985-\u09cc"),
    ("Guru", "pa", "\u0a05-\u0a74"),
    ("Gujr", "gu", "\u0a85-\u0acc"),
    ("Taml", "ta", "\u0b85-\u0bcc"),
    ("Telu", "te", "\u0c05-\u0c4c"),
    ("Knda", "kn", "\u0c85-\u0ccc"),
    ("Mlym", "ml", "\u0d05-\u0d4c"),
    ("Sinh", "si", "\u0d85-\u0ddf"),
    ("Laoo", "lo", "\u0e81-\u0ec6"),
    ("Mymr", "my", "\u1000-\u1049"),
    ("Khmr", "km", "\u1780-\u17d3"),
    ("Geor", "ka", "\u10d0-\u10ff"),
    ("Armn", "hy", "\u0531-\u0587"),
    ("Ethi", "am", "\u1200-\u135a"),
)
_BY_WORDS = ("Latn", "Cyrl", "Arab", "Deva")
# A character of these says as much as some letters of the others.
_WEIGHT = {"Hani": 3, "Kana": 3, "Hang": 2}
# Letters that few languages of a script have: each stands for a word of these.
_LETTERS = {
    "ä": "de sv fi et sk", "ö": "de sv fi et hu tr is az", "ü": "de et hu tr az", "ß": "de", "é": "fr es pt it hu cs sk is ga ca",
    "è": "fr it ca", "à": "fr pt it ca", "ê": "fr pt vi", "ç": "fr pt tr ca sq az", "œ": "fr", "ù": "fr it", "û": "fr", "î": "fr ro", "ô": "fr sk pt vi",
    "ñ": "es gl eu", "¿": "es", "¡": "es", "ã": "pt vi", "õ": "pt et vi", "á": "es pt hu cs sk is ga vi", "í": "es pt hu cs sk is ga vi",
    "ó": "es pt pl hu cs sk is ga vi ca", "ú": "es pt hu cs sk is ga vi", "ò": "it ca vi", "ì": "it vi", "å": "sv da nb", "æ": "da nb is", "ø": "da nb",
    "ą": "pl lt", "ć": "pl hr sr-Latn", "ę": "pl lt", "ł": "pl", "ń": "pl", "ś": "pl", "ź": "pl", "ż": "pl mt", "ě": "cs", "ř": "cs", "ů": "cs",
    "č": "cs sk sl hr sr-Latn lt lv", "š": "cs sk sl hr sr-Latn lt lv et", "ž": "cs sk sl hr sr-Latn lt lv et", "ý": "cs sk is vi", "ľ": "sk", "ť": "sk cs",
    "ď": "sk cs", "ň": "sk cs", "đ": "hr sr-Latn vi", "ő": "hu", "ű": "hu", "ă": "ro vi", "ș": "ro", "ț": "ro", "ş": "tr ro az", "ţ": "ro", "ğ": "tr az", "ı": "tr az",
    "ə": "az", "ë": "sq nl", "ė": "lt", "į": "lt", "ų": "lt", "ū": "lt lv", "ā": "lv", "ē": "lv", "ī": "lv", "ķ": "lv", "ļ": "lv", "ņ": "lv", "ģ": "lv",
    "ð": "is", "þ": "is", "ħ": "mt", "ġ": "mt", "ċ": "mt", "ĉ": "eo", "ĝ": "eo", "ŝ": "eo", "ŭ": "eo", "ơ": "vi", "ư": "vi", "ŵ": "cy", "ŷ": "cy",
    "і": "uk be kk", "ї": "uk", "є": "uk", "ґ": "uk", "ў": "be", "ы": "ru be kk mn", "э": "ru be mn", "ё": "ru be mn", "ъ": "ru bg", "щ": "ru uk bg",
    "ђ": "sr", "ћ": "sr", "љ": "sr mk", "њ": "sr mk", "џ": "sr mk", "ј": "sr mk", "ѓ": "mk", "ќ": "mk", "ѕ": "mk", "қ": "kk", "ғ": "kk", "ң": "kk", "ұ": "kk",
    "ө": "mn kk", "ү": "mn kk", "ә": "kk",
    "پ": "fa ur", "چ": "fa ur", "گ": "fa ur", "ژ": "fa ur", "ٹ": "ur", "ڈ": "ur", "ڑ": "ur", "ں": "ur", "ے": "ur", "ة": "ar", "ى": "ar",
}  # fmt: skip
# Languages that share most of their small words: any lead tells them from each other, and none makes them English.
_KIN = {
    code: _set(kin)
    for kin in (
        "es pt gl ca",
        "da nb sv",
        "cs sk",
        "hr sr-Latn sl",
        "id ms",
        "tr az",
        "nl af",
        "hi mr ne",
        "ru uk be bg mk sr",
        "fi et",
    )
    for code in kin.split()
}
# Scripts that languages are written in beside the one of their function words here: CLDR 47, languageData without scripts
# of history, and the locales of glibc for be and tt.
_ALSO = {
    "az": "Cyrl Arab", "be": "Latn", "bs": "Cyrl", "ha": "Arab", "hi": "Latn", "kk": "Arab", "ku": "Arab Cyrl", "ky": "Arab Latn", "mn": "Mong",
    "ms": "Arab", "pa": "Arab", "sd": "Deva", "tg": "Arab Latn", "tk": "Arab Cyrl", "tt": "Latn", "ug": "Cyrl Latn", "uz": "Arab Cyrl",
}  # fmt: skip
# Words in small letters as English has them, and words as its neighbours have them.
_ENGLISH = lazy(r"\b(?:[a-z]{3,}(?:est|ness|ship|ful|less)|[a-z]{2,}ly|[a-z]+(?:ght|ould|tch)|wh[a-z]{2,})\b")
_NEIGHBOURS = lazy(r"aa|ij|uu|oe|sch|eeu|[a-z](?:cht|ung|heit|keit|gyl|szt|rz)\b", re.IGNORECASE)
# Much less is written in these than in those they resemble.
_RARE = _set("af az be ca cy eo eu fil ga gl kk la mk mn ms mt ne sq sw")
# A text of fewer words among others, or with less evidence, is taken for one of them.
_FEW, _LEAST_ALONE = 4, 2.0
# Evidence that makes sure, how much more than of the next language or its kin, and for how many of the words.
LEAST, _AHEAD, _LEAD, _SHARE = 1.0, 2.0, 1.05, 0.04


class Guess(NamedTuple):
    """The language of a text, "" where that is not known. What is not ``sure`` is only possible: a text is English
    where nothing in it tells of another language, and that may be a text of few words."""

    language: str
    sure: bool


UNKNOWN = Guess("", False)


def detect(text: str, least: float = LEAST) -> Guess:
    """The language of a text, as far as its letters and words tell.

    ``least`` is the evidence that makes sure, about the number of words that no other language has.
    """
    text = _NOISE.sub(" ", _sampled(text))
    script, language = _script(text)
    if script not in _BY_WORDS:
        return Guess(language, bool(language))
    found = _WORDS.findall(text.lower())
    scores = _scores(found, script)
    english = script == "Latn" and text.isascii()
    if not scores:
        return Guess("en", _shaped(text)) if english and found else UNKNOWN
    best, *others = sorted(scores, key=lambda code: -scores[code])
    own, kin = scores[best], _KIN.get(best, frozenset())
    enough = max(least, _SHARE * len(found))
    if own >= enough and all(own >= (_LEAD if code in kin else _AHEAD) * scores[code] for code in others):
        return Guess(best.partition("-")[0], True)
    if script != "Latn" or scores.get("en", 0.0) < own:
        return UNKNOWN
    return Guess("en", english and least <= LEAST and _shaped(text))


def _sampled(text: str) -> str:
    if len(text) <= _SAMPLE:
        return text
    middle = len(text) // 2
    return text[: _SAMPLE // 2] + " " + text[middle : middle + _SAMPLE // 2]


def _script(text: str) -> tuple[str, str]:
    """The script of most letters, and the language where only one is written in it."""
    if text.isascii() or not _other_script().search(text):
        return "Latn", ""
    counts = {
        script: len(found) * _WEIGHT.get(script, 1)
        for script, _, letters in _patterns()
        if (found := letters.findall(text))
    }
    kana, han = counts.get("Kana", 0), counts.get("Hani", 0)
    if kana and kana * 8 >= han:
        counts["Kana"] = kana + counts.pop("Hani", 0)
    elif han:
        counts["Hani"] = han + counts.pop("Kana", 0)
    latin = sum(map(len, _WORDS.findall(text))) - sum(count // _WEIGHT.get(s, 1) for s, count in counts.items())
    script = max(counts, key=lambda each: counts[each])
    if latin >= counts[script]:
        return "Latn", ""
    if script == "Hani" and counts[script] >= 8 * _WEIGHT["Hani"]:
        return script, "zh"  # a few could be a name in Japanese
    return script, next(language for name, language, _ in _SCRIPTS if name == script)


def _scores(words: Sequence[str], script: str) -> dict[str, float]:
    """How much evidence there is of each language of a script in words in small letters."""
    table = _table(script)
    scores = defaultdict[str, float](float)
    for word, times in Counter(words).items():
        known = table.get(word)
        if known is None and not word.isascii():
            known = _marked(word)
        for code, weight in known or ():
            scores[code] += weight * times
    return dict(scores)


def _marked(word: str) -> list[tuple[str, float]]:
    """The languages that the letters of a word tell of: half as much as a word."""
    marks = {char for char in word if char in _LETTERS}
    found = [_LETTERS[char].split() for char in marks]
    return [(code, 0.5 / len(codes) * _worth(code)) for codes in found for code in codes]


# A single letter may be a word, a variable or the mark of a list.
_LETTER = 0.4


def _shaped(text: str) -> bool:
    """Whether words of a text that small words leave open have the form of English words, and none another."""
    return _ENGLISH.search(text) is not None and not _NEIGHBOURS.search(text)


def _worth(code: str) -> float:
    return 0.85 if code in _RARE else 1.0


@cache
def _other_script() -> re.Pattern[str]:
    return re.compile("[" + "".join(letters for _, _, letters in _SCRIPTS) + "]")


@cache
def _patterns() -> list[tuple[str, str, re.Pattern[str]]]:
    return [(script, language, re.compile(f"[{letters}]")) for script, language, letters in _SCRIPTS]


@cache
def _table(script: str) -> dict[str, list[tuple[str, float]]]:
    """The languages of each function word, and how much it tells of each."""
    from mtfix.languages.tables import function_words

    lists = {"Latn": function_words.LATIN, "Cyrl": function_words.CYRILLIC, "Arab": function_words.ARABIC}
    owners: dict[str, tuple[str, ...]] = {}
    for code, words in lists.get(script, function_words.DEVANAGARI).items():
        for word in set(words.split()):
            owners[word] = (*owners.get(word, ()), code)
    # Most words are told of alike: each way is worked out once.
    told: dict[tuple[tuple[str, ...], bool], list[tuple[str, float]]] = {}
    found = {}
    for word, codes in owners.items():
        known = codes, len(word) == 1 and word.isascii()
        if known not in told:
            worth = _LETTER if known[1] else 1
            told[known] = [(code, _worth(code) * worth / len(codes)) for code in codes]
        found[word] = told[known]
    return found


# One text among others of a language that is known

# So many words with letters that only one of two near languages has tell them apart.
_LETTERS_TELL = 2


def foreign(text: str, language: str) -> str | None:
    """The language of a text among others that are in ``language``, "" where it is not known which; None where it is
    not surely in another. Quick where it is not."""
    return _foreign(_sampled(text), language)


@lru_cache(maxsize=256)  # each finding asks of its line, and a line may have thousands
def _foreign(text: str, language: str) -> str | None:
    strong = _strong(language)
    if strong and text.isascii():
        words = set(text.lower().split())
        if len(words) < _FEW or len(words & strong) > 1:
            return None
    guess = detect(text, _LEAST_ALONE)
    if guess.sure:
        return None if akin(guess.language, language) else guess.language
    return "" if strong and _script(_NOISE.sub(" ", text))[0] != "Latn" else None


@cache
def telling(language: str, other: str) -> frozenset[str]:
    """Function words of a language that another one does not have, in small letters; none where no table knows them."""
    return _function_words(language) - _function_words(other)


def words(text: str) -> list[str]:
    """The words of a text, without addresses, code and placeholders."""
    return _WORDS.findall(_NOISE.sub(" ", text))


@cache
def _function_words(code: str) -> frozenset[str]:
    tables = (_table(script) for script in _BY_WORDS)
    found = {word for table in tables for word, owners in table.items() if any(code == own for own, _ in owners)}
    return frozenset(found | set(record_of(code).function_words))


def knows(language: str) -> bool:
    """Whether texts in a language can be told from others: not where nobody has listed its function words."""
    return language == "zh" or _own_letters(language) is not None or bool(_own_words(language))


def is_unknown(text: str, language: str) -> bool:
    """Whether a text is in letters in which a language is written, too, but not known here."""
    return _script(_NOISE.sub(" ", text))[0] in _ALSO.get(language, "").split()


def is_evident(text: str, language: str) -> bool:
    """Whether one look shows that a text is in a language, at least in part: it has a letter or a function word that
    no other language has."""
    if (letters := _own_letters(language)) is not None:
        return letters.search(text) is not None
    if language == "zh":  # in characters, of which Japanese has some among its own
        return _letters("Hani").search(text) is not None and _letters("Kana").search(text) is None
    return not _own_words(language).isdisjoint(text.lower().split())


def _letters(script: str) -> re.Pattern[str]:
    return next(pattern for name, _, pattern in _patterns() if name == script)


@cache
def _own_letters(language: str) -> re.Pattern[str] | None:
    """The letters of a script that only one language is written in."""
    return next((pattern for _, code, pattern in _patterns() if code == language), None)


@cache
def _own_words(language: str) -> frozenset[str]:
    """Function words that no other language has."""
    tables = (_table(script).items() for script in _BY_WORDS)
    return frozenset(
        word for table in tables for word, owners in table if len(owners) == 1 and owners[0][0] == language
    )


def neighbour(text: str, language: str) -> str:
    """The language near to another one that a text is in by its letters: words in small letters have those that only the
    one has, and no word has those of the other. "" where that is not so."""
    own = record_of(language).letters
    if not own or language not in _KIN or any(char in own for char in text):
        return ""
    common = [word for word in words(text) if word.islower()]
    counts = {code: sum(not own.isdisjoint(word) for word in common) for code, own in _kin_letters(language)}
    best = max(sorted(counts), key=lambda code: counts[code], default="")
    return best if best and counts[best] >= _LETTERS_TELL else ""


@cache
def _kin_letters(language: str) -> list[tuple[str, frozenset[str]]]:
    return [(code, letters) for code in sorted(_KIN[language]) if (letters := frozenset(record_of(code).letters))]


def akin(one: str, other: str) -> bool:
    """Whether two languages are the same, or so near that short texts do not tell them apart."""
    return one == other or other in _KIN.get(one, ())


@cache
def _strong(language: str) -> frozenset[str]:
    """Words of a language in Latin letters that no other has."""
    return frozenset(
        word for word, owners in _table("Latn").items() if len(owners) == 1 and owners[0][0] == language
    )
