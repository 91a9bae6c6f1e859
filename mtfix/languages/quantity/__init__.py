"""Quantities: every number of a text with its unit, read by a table a language.

``read`` gives what a text names; ``compare`` says where two texts contradict each other. Another language is
one module with a ``TABLE``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol

from mtfix.languages.quantity.model import Quantity, Table
from mtfix.languages.quantity.scan import alternatives

__all__ = ["Quantity", "guess", "knows", "promising", "read"]

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1A)} | {0xFF0E: 0x2E, 0xFF0C: 0xFF0C}
# Figures, and characters of size, of Japanese weekdays and of measures that mislead; in a translation, words.
_FIGURES = "0123456789０１２３４５６７８９十百千万亿億萬兆曜亩畝斤"
FIGURES = re.compile(f"[{_FIGURES}]")
SIZES = ("illion", "undred", "housand", "day")
_WIDE = re.compile(r"[０-９．]")
_KANA = re.compile(r"[\u3041-\u30ff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")


class _Reader(Protocol):
    table: Table

    def read(self, text: str) -> list[Quantity]: ...


@lru_cache
def knows(language: str) -> bool:
    """Whether there is a table for a language ("zh", "zh-TW")."""
    code = _code(language)
    return len(code) == 2 and find_spec(f"mtfix.languages.quantity.{code}") is not None


def guess(text: str) -> str:
    """The language of a text by its script, for pairs whose source language is not named; "" for Latin."""
    if _KANA.search(text):
        return "ja"
    if _HANGUL.search(text):
        return "ko"
    if _HAN.search(text):
        return "zh"
    if _CYRILLIC.search(text):
        return "uk" if _UKRAINIAN.search(text) else "ru"
    return ""


def promising(source: str, target: str, language: str) -> bool:
    """Whether a pair has anything that a comparison could report: a figure, a word of size, a weekday, an idiom.

    Cheap, for the many pairs that have nothing of the kind.
    """
    if FIGURES.search(target) or any(word in target for word in SIZES):
        return True
    return signs(language).search(source) is not None


@lru_cache
def signs(language: str) -> re.Pattern[str]:
    """What in a source makes its pair promising: figures, shares, idioms, and names whose number nobody leaves out (九二共识)."""
    table = _reader(_code(language))[0].table
    names = (name for name, values in table.fixed.items() if values and values[0] > 31)
    shares = table.parts[1:] if table.parts[1] else ()
    return re.compile(alternatives((*_FIGURES, *shares, *table.idioms, *names)))


@lru_cache(maxsize=2048)
def read(text: str, language: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in its order. Offsets are code points.

    Raises ModuleNotFoundError where no table knows the language (see ``knows``).
    """
    reader, fold = _reader(_code(language))
    folded = text if text.isascii() or not (fold or _WIDE.search(text)) else text.translate(fold or _FULL_WIDTH)
    found = reader.read(folded)
    shared = reader.table.shared
    if shared and folded != text and folded != text.translate(_FULL_WIDTH):  # traditional: 元 may be NT$
        found = [q._replace(unit=shared[q.unit]) if q.unit in shared else q for q in found]
    return tuple(found)


def _code(language: str) -> str:
    return language.partition("-")[0].partition("_")[0].lower()


@lru_cache
def _reader(code: str) -> tuple[_Reader, dict[int, int]]:
    module = import_module(f"mtfix.languages.quantity.{code}")
    kind = import_module("mtfix.languages.quantity." + ("hanzi" if module.TABLE.big else "western"))
    reader: _Reader = kind.Reader(module.TABLE)
    return reader, {**_FULL_WIDTH, **module.FOLD} if hasattr(module, "FOLD") else {}
