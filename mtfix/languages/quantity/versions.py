"""Versions of software, which are compared as they are written: 2.10 is no 2.1."""

from __future__ import annotations

import re

from mtfix.languages.quantity.model import Quantity
from mtfix.languages.quantity.scan import figure

_DOTTED = re.compile(r"(?<![\d.,/:])\d+(?:\.\d+)+(?![\d%％‰])(?!,\d)")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_DATED = re.compile(
    r"(?:1[0-9]|20)\d\d\.\d{1,2}\.\d{1,2}|(?:3[01]|[12]\d|0?[1-9])\.(?:3[01]|[12]\d|0?[1-9])\.(?:\d\d){1,2}"
)
_VERSION = re.compile(
    r"(?:(?<![A-Za-zÀ-ӿ\d])(?:v\.?|(?:ver\.?|rev\.?|versi[oó]n(?:s|e[ns]?|i)?|versão|versões|versies?|versio(?:ta|n)?|versiunea|versi"
    r"|verz(?:e|i[ei]|ij[aeiu])|wersj[aięą]|верси[яиюей]|версі[яїюєй]|sürüm|phiên bản|έκδοση)[\s:#]{1,2}|ver(?:sion)?)"
    r"|(?:版本|バージョン|버전)[\s:：号]{0,2})$",
    re.IGNORECASE,
)
_VERSION_AFTER = re.compile(r"\s?(?:版本|版(?![权權面])|バージョン|버전)|[\s-](?:versions?|release)\b")


def version(text: str, start: int) -> Quantity | None:
    """The version that begins here: a figure with a point beside a word for it, or one with two points or more."""
    found = _DOTTED.match(text, start)
    if found is None:
        return None
    written = found.group()
    named = _VERSION.search(text, max(start - 14, 0), start) or _VERSION_AFTER.match(text, found.end())
    parts = written.split(".")
    if not named and (len(parts) != 3 or _GROUPED.fullmatch(written) or _DATED.fullmatch(written)):
        return None
    value = figure(written, "", ".") or int(parts[0])
    return Quantity(start, found.end(), "version", value, value, sure=named is not None, digits=written)
