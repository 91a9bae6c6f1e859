"""Names of people in a source text, and how they are spelt in Latin letters by those who can read them.

A reader knows one way of writing; the compilers of glossaries need not have met the person.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mtfix.languages.naming.model import Reader

_READERS = {
    "zh": "chinese",
    "yue": "chinese",
    "ja": "japanese",
    "ko": "korean",
    "ru": "cyrillic",
    "uk": "cyrillic",
    "be": "cyrillic",
}


@cache
def reader(tag: str) -> Reader:
    """What reads the names of a language, by its tag; of most languages only those that are in Latin letters are read."""
    name = _READERS.get(tag.replace("_", "-").partition("-")[0].lower(), "unread")
    found: Reader = import_module(f"{__name__}.{name}").READER
    return found
