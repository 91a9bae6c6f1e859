"""Escaping text for display, so that nothing in it can control the terminal."""

from __future__ import annotations

from mtfix.core.pattern import lazy

# C0 and C1 controls, and marks that change the writing direction (CVE-2021-42574).
_UNSAFE = lazy("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029\ud800-\udfff]")


def visible(text: str, keep: str = "") -> str:
    """The text with control characters, direction marks and lone surrogates written as <U+001B>.

    Characters in ``keep`` are not escaped.
    """
    if text.isprintable():  # none of them is
        return text
    return _UNSAFE.sub(lambda m: m.group() if m.group() in keep else _name(m.group()), text)


def spaces(text: str) -> str:
    """The text with spaces made visible at its ends and where there are several ("␣.", "a␣␣b"), no-break spaces anywhere.

    For the two sides of a change, which often differ only in these.
    """
    return _UNSEEN.sub(lambda m: "".join("␣" if char == " " else "⍽" for char in m.group()), text)


_UNSEEN = lazy("^ +| +$| {2,}|[\u00a0\u2007\u202f\u3000\u2000-\u2006\u2008-\u200a]")


def _name(char: str) -> str:
    if char == "\n":
        return "⏎"
    if char == "\t":
        return "⇥"
    return f"<U+{ord(char):04X}>"
