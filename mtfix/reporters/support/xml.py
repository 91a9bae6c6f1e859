"""Text as XML 1.0 and HTML take it."""

from __future__ import annotations

from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.record import whole

_NAMES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}


def escaped(text: str, keep: str = "") -> str:
    """A text for content and quoted attributes; what XML cannot carry is spelt out, but for what ``keep`` names."""
    plain = visible(whole(text), keep).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
    return "".join(_NAMES.get(char, char) for char in plain)
