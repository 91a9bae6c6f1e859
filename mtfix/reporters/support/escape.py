"""Making text fit to be shown: nothing in it may command a terminal."""

from __future__ import annotations

import re

# C0 and C1 controls, and the marks that turn the direction of writing (as in CVE-2021-42574).
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029\ud800-\udfff]"
)


def visible(text: str, keep: str = "") -> str:
    """The text with control characters, direction marks and lone surrogates spelled out as <U+001B>.

    Characters in ``keep`` stay.
    """
    return _UNSAFE.sub(lambda m: m.group() if m.group() in keep else _name(m.group()), text)


def spaces(text: str) -> str:
    """The text with the spaces marked that nobody could see: at its ends, and more than one in a row ("␣.", "a␣␣b").

    For the two sides of a change, which often differ in nothing else. No-break spaces are marked wherever they are.
    """
    return _UNSEEN.sub(lambda m: "".join("␣" if char == " " else "⍽" for char in m.group()), text)


_UNSEEN = re.compile("^ +| +$| {2,}|[\u00a0\u2007\u202f\u3000\u2000-\u2006\u2008-\u200a]")


def _name(char: str) -> str:
    if char == "\n":
        return "⏎"
    if char == "\t":
        return "⇥"
    return f"<U+{ord(char):04X}>"
