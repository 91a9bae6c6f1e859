"""A line of text that is being typed: the text, the cursor, and what each key does to them. Pure."""

from __future__ import annotations

import re
import unicodedata

from mtfix.review.terminal.keyboard import Key

_WORD_LEFT = re.compile(r"\w+\W*$|\W+$")
_WORD_RIGHT = re.compile(r"\W*\w+|\W+")


class Line:
    """``text`` with a cursor before ``text[at]``."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.at = len(text)

    def press(self, key: Key) -> None:
        """What a key does; one that does nothing here is passed over."""
        before, behind = self.text[: self.at], self.text[self.at :]
        if key.name == "paste":
            self._put(before + " ".join(key.text.split()), behind)
        elif key.text:
            self._put(before + key.text, behind)
        elif key.name in ("left", "ctrl-b"):
            self.at -= len(_last(before))
        elif key.name in ("right", "ctrl-f"):
            self.at += len(_first(behind))
        elif key.name in ("home", "ctrl-a"):
            self.at = 0
        elif key.name in ("end", "ctrl-e"):
            self.at = len(self.text)
        elif key.name in ("word-left", "alt-b"):
            self.at -= len(_word_before(before))
        elif key.name in ("word-right", "alt-f"):
            self.at += len(_word_behind(behind))
        elif key.name == "backspace":
            self._put(before.removesuffix(_last(before)), behind)
        elif key.name in ("delete", "ctrl-d"):
            self._put(before, behind[len(_first(behind)) :])
        elif key.name == "ctrl-w":
            self._put(before.removesuffix(_word_before(before)), behind)
        elif key.name == "ctrl-u":
            self._put("", behind)
        elif key.name == "ctrl-k":
            self._put(before, "")

    def _put(self, before: str, behind: str) -> None:
        self.text, self.at = before + behind, len(before)


def _last(text: str) -> str:
    """The last letter of a text with the marks that belong to it."""
    start = len(text) - 1
    while start > 0 and unicodedata.combining(text[start]):
        start -= 1
    return text[max(start, 0) :]


def _first(text: str) -> str:
    end = 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return text[:end]


def _word_before(text: str) -> str:
    match = _WORD_LEFT.search(text)
    return match.group() if match else ""


def _word_behind(text: str) -> str:
    match = _WORD_RIGHT.match(text)
    return match.group() if match else ""
