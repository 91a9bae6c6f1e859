"""Which words are language tags: enough to tell a language at the root of a table from a word."""

from __future__ import annotations

import re
from functools import cache

# ISO 639-1, the codes of two letters.
_CODES = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu
    rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr
    ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
_TAG = re.compile(r"([A-Za-z]{2})(?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|\d{3})){0,2}")


def is_language(word: str) -> bool:
    """Whether a word is a tag like "de", "pt-BR" or "zh_Hant"."""
    match = _TAG.fullmatch(word)
    return match is not None and match.group(1).lower() in _CODES.split()


@cache
def primary(tag: str) -> str:
    """The language of a tag without script and region: "zh" for "zh_TW"."""
    return re.split(r"[-_]", tag, maxsplit=1)[0].lower()


def same(one: str, other: str) -> bool:
    """Whether two tags name one language, whatever the region. An empty tag names none."""
    return bool(one and other) and primary(one) == primary(other)
