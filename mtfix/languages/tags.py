"""Language tags as people and files write them, brought into one form: ``zh_Hant_TW``, ``GER``, ``de_DE.UTF-8@euro``.

The form is that of BCP 47 (RFC 5646, 2.1.1 for the case of letters): language, script, region, and what may follow.
Of codes for the same language the one of CLDR counts: ``zh`` for ``cmn``, ``chi`` and ``zho``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mtfix.core.errors import MtfixError
from mtfix.core.pattern import lazy
from mtfix.languages.tables.language_codes import ALIASES, CODES

# Modifiers of POSIX locales that say more than the currency.
_MODIFIERS = {"latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab", "devanagari": "Deva"}
_PARTS = lazy(
    r"""(?P<language>(?:(?:zh|ar|ms)-(?=[a-z]{3}(?:-|$)))?[a-z]{2,3})  # zh-yue is yue
        (?:-(?P<script>arab|beng|cans|cyrl|deva|ethi|guru|hans|hant|hebr|jpan|kore|latn|mong|mtei|orya|tfng|thaa|tibt))?
        (?:-(?P<region>[a-z]{2}|[0-9]{3}))?
        (?P<rest>(?:-(?:[0-9][a-z0-9]{3}|ao1990|arevela|arevmda|baku1926|colb1945|ekavsk|ijekavsk|oxendict|pinyin|posix
                        |rozaj|scouse|tarask|valencia|wadegile))*
                 (?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)* (?:-x(?:-[a-z0-9]{1,8})+)?)""",
    re.VERBOSE,
)
# Codes that ISO 639 gave up: understood, but words before they are tags.
GONE = ("in", "ji", "jw", "mo")
# Names of countries and products that stand for languages often enough to be asked back.
_MEANT = {
    "br": "pt-BR", "by": "be", "chs": "zh-Hans", "cht": "zh-Hant", "cn": "zh-CN", "cz": "cs", "dk": "da",
    "gb": "en-GB", "gr": "el", "il": "he", "ir": "fa", "jp": "ja", "kp": "ko", "mx": "es-MX", "ptbr": "pt-BR",
    "rs": "sr", "ua": "uk", "us": "en-US", "vn": "vi", "zhcn": "zh-CN", "zhtw": "zh-TW",
}  # fmt: skip
_QUALIFIED = {
    "brazilian portuguese": "pt-BR", "european portuguese": "pt-PT", "simplified chinese": "zh-Hans",
    "traditional chinese": "zh-Hant", "american english": "en-US", "british english": "en-GB",
    "chinese (simplified)": "zh-Hans", "chinese (traditional)": "zh-Hant", "portuguese (brazil)": "pt-BR",
    "mandarin": "zh", "cantonese": "yue", "farsi": "fa", "flemish": "nl-BE",
}  # fmt: skip


@lru_cache(maxsize=1024)
def normal(tag: str) -> str:
    """A tag in its normal form; "" where it is none, or of a language that is not known."""
    if tag in CODES:
        return tag
    name, _, modifier = tag.strip().partition("@")
    match = _PARTS.fullmatch(name.partition(".")[0].replace("_", "-").lower())
    if match is None:
        return ""
    language = match["language"].rpartition("-")[2]
    known = language if language in CODES else ALIASES.get(language, "")
    if not known:
        return ""
    script = (match["script"] or _MODIFIERS.get(modifier.lower(), "")).title()
    if script and "-" in known:
        known = known.partition("-")[0]
    parts = (known, script, (match["region"] or "").upper(), match["rest"].lstrip("-"))
    return "-".join(part for part in parts if part)


def is_tag(word: str) -> bool:
    """Whether a word that can be something else is a tag: "de", "pt-BR", "zh_Hant", "fil-PH"; not "run" or "mac"."""
    plain = word.replace("-", "").replace("_", "")
    return plain.isalnum() and (len(word) != 3 or plain != word) and word.lower() not in GONE and bool(normal(word))


def primary(tag: str) -> str:
    """The language of a tag without script and region: "zh" for "zh_TW"; "" where it is none."""
    return normal(tag).partition("-")[0]


def same(one: str, other: str) -> bool:
    """Whether two tags name one language, whatever the region. A tag that is none is the same as nothing."""
    return bool(language := primary(one)) and language == primary(other)


def parse(text: str) -> str:
    """The tag that a person means by a tag or the name of a language, in English or its own: "Chinese", "Deutsch".

    Raises MtfixError, with what may have been meant, where that is nothing known.
    """
    found = normal(text) or _QUALIFIED.get(low := " ".join(text.lower().split())) or _named().get(low)
    if found:
        return found
    raise MtfixError(f"unknown language {text!r}{_meant(text.strip().lower().replace('_', '-'))}")


def name(tag: str) -> str:
    """A language in English, for people: "Chinese"; the tag itself where it has no name here."""
    from mtfix.languages.tables import language_names

    return language_names.english(primary(tag)) or tag


def _meant(low: str) -> str:
    first, _, rest = low.partition("-")
    meant = _MEANT.get(low) or _MEANT.get(first) or (normal(first) if rest else "")
    if not meant:
        # An error may take its time.
        from rapidfuzz import process

        known = {**_QUALIFIED, **_named()}
        best = process.extractOne(low, list(known), score_cutoff=75)
        meant = known[best[0]] if best else ""
    if not meant:
        return "; languages are named as in BCP 47: en, zh, pt-BR, sr-Latn"
    return f"; did you mean {meant!r} ({name(meant)})?"


def _named() -> dict[str, str]:
    from mtfix.languages.tables.language_names import codes

    return codes()
