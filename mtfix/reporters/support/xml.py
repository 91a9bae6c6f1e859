"""Escaping for XML 1.0 and HTML."""

from __future__ import annotations

from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.record import whole

_NAMES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}


def allowed(text: str, keep: str = "") -> str:
    """A text in which characters that XML does not allow are written as <U+001B>, except those in ``keep``."""
    return visible(whole(text), keep).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


def escaped(text: str, keep: str = "") -> str:
    """A text escaped for content and quoted attributes, with the characters that are ``allowed``."""
    return "".join(_NAMES.get(char, char) for char in allowed(text, keep))
