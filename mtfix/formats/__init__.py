"""File formats, one file each; a module with NAME, SUFFIXES, PROTECTS, BILINGUAL, sniff and extract is one."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol

from mtfix.errors import MtfixError
from mtfix.formats.base import Extracted, Options


class Format(Protocol):
    """A format module."""

    NAME: str
    SUFFIXES: tuple[str, ...]
    PROTECTS: str
    BILINGUAL: bool

    def sniff(self, text: str) -> bool:
        """Whether a text without a telling suffix looks like this format."""

    def extract(self, text: str, options: Options) -> Extracted:
        """The segments of a file. Raises MtfixError, with line, where it is not well formed."""


@cache
def all_formats() -> tuple[Format, ...]:
    """Every format there is, plain text last."""
    found = []
    for info in iter_modules(__path__):
        module = import_module(f"{__name__}.{info.name}")
        if hasattr(module, "SUFFIXES"):
            found.append(module)
    return tuple(sorted(found, key=lambda m: (m.NAME == "text", m.NAME)))


def named(name: str) -> Format:
    """A format by its name. Raises MtfixError where there is none."""
    for each in all_formats():
        if name == each.NAME:
            return each
    raise MtfixError(f"no format {name!r}; there are {', '.join(f.NAME for f in all_formats())}")


def detect(path: str, text: str) -> Format:
    """The format of a file by its suffix, then by its content."""
    from mtfix.formats import plain as plain_module

    plain: Format = plain_module  # type: ignore[assignment]

    suffix = "." + path.rpartition(".")[2].lower() if "." in path.rpartition("/")[2] else ""
    if suffix in plain.SUFFIXES and suffix:
        return plain  # the usual case; the other formats need not be loaded
    for each in all_formats():
        if suffix and suffix in each.SUFFIXES:
            return each
    for each in all_formats():
        if each.sniff(text):
            return each
    return plain
