"""What is known of languages. One language is one file, named by its code, with a ``LANGUAGE`` in it.

The files are found by their names and read when a run asks for their language; nothing lists them. What is no
language lives in a folder of its own.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from mtfix.core.pattern import lazy

if TYPE_CHECKING:
    from mtfix.languages.support.record import Language

__all__ = ["known_codes", "language"]

# The primary subtag of a language tag: two or three letters (RFC 5646, section 2.2.1; ISO 639).
_CODE = lazy(r"[a-z]{2,3}")


@lru_cache
def language(tag: str) -> Language:
    """What is known of a language, by its tag ("de", "zh-Hant-TW"); region and script are not looked at.

    A language without a file has a neutral record: no word of it is known, and nothing of it is inflected. Never fails.
    """
    from mtfix.languages.support.record import Language

    code = tag.replace("_", "-").partition("-")[0].lower()
    if _CODE.fullmatch(code) and find_spec(f"{__name__}.{code}") is not None:
        record = import_module(f"{__name__}.{code}").LANGUAGE
        assert isinstance(record, Language)
        return record
    return Language(code)


def known_codes() -> frozenset[str]:
    """The codes of all languages that have a file."""
    from pkgutil import iter_modules

    return frozenset(found.name for found in iter_modules(__path__) if _CODE.fullmatch(found.name))
