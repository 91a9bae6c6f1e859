"""Names of people in a source text, and how they are spelt in Latin letters by those who can read them.

A reader knows one way of writing; the compilers of glossaries need not have met the person.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mtfix.languages.naming.model import Reader

_READERS = {"zh": "chinese", "yue": "chinese", "ja": "japanese", "ko": "korean"}


@cache
def reader(tag: str) -> Reader | None:
    """What reads the names of a language, by its tag; None where nothing does."""
    name = _READERS.get(tag.replace("_", "-").partition("-")[0].lower())
    if name is None:
        return None
    found: Reader = import_module(f"{__name__}.{name}").READER
    return found
