"""File formats, one file each: of text, a module with NAME, SUFFIXES, PROTECTS, BILINGUAL, sniff and extract; of
binary files with text in them, one with claims and unpack in place of the last two."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Protocol

from mtfix.errors import MtfixError
from mtfix.formats.base import Extracted, Options
from mtfix.text import Content

# How binary files with text in them begin: zip packages, and the older containers of office programs.
_BINARY = (b"PK\3\4", b"\xd0\xcf\x11\xe0")


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


class Unpacked(Content, Protocol):
    """The content of a binary file."""

    @property
    def format(self) -> str:
        """The name of the file's format."""

    @property
    def extracted(self) -> Extracted:
        """Its segments, which stand in its text."""


class Container(Protocol):
    """A module for a binary format."""

    NAME: str
    SUFFIXES: tuple[str, ...]
    PROTECTS: str
    BILINGUAL: bool

    def claims(self, raw: bytes) -> bool:
        """Whether bytes are of this format, or were meant to be."""

    def unpack(self, raw: bytes, path: str) -> Unpacked:
        """The text in the bytes. Raises MtfixError where they are broken, or not safe to read."""


@cache
def every() -> tuple[Any, ...]:
    """Every format there is, of text and binary, plain text last."""
    found = [import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__)]
    found = [module for module in found if hasattr(module, "SUFFIXES")]
    return tuple(sorted(found, key=lambda m: (m.NAME == "text", m.NAME)))


@cache
def all_formats() -> tuple[Format, ...]:
    """Every text format there is, plain text last."""
    return tuple(module for module in every() if hasattr(module, "extract"))


def suffixes(*, without: str) -> tuple[str, ...]:
    """The suffixes of all formats but one."""
    return tuple(suffix for each in every() for suffix in each.SUFFIXES if suffix and without != each.NAME)


@cache
def containers() -> tuple[Container, ...]:
    """Every binary format there is."""
    return tuple(module for module in every() if hasattr(module, "unpack"))


def named(name: str) -> Format:
    """A text format by its name. Raises MtfixError where there is none."""
    for each in all_formats():
        if name == each.NAME:
            return each
    raise MtfixError(f"no format {name!r}; there are {', '.join(m.NAME for m in every())}")


def container(path: str, raw: bytes, name: str = "") -> Container | None:
    """The binary format of a file, by its name if that is given, by its suffix or its content; None for text.

    Raises MtfixError where the suffix says text and the content something else.
    """
    if name:
        for each in containers():
            if name == each.NAME:
                return each
        named(name)  # or it is an error
        return None
    if _is(_plain(), path) and not raw.startswith(_BINARY):
        return None  # the usual case; the other formats need not be loaded
    for each in containers():
        if _is(each, path):
            return each
    if not raw.startswith(_BINARY):
        return None
    by_content = next((each for each in containers() if each.claims(raw)), None)
    if by_content and any(_is(each, path) for each in all_formats()):
        raise MtfixError(
            f"named as text, but {by_content.NAME} by its content; rename it, or use --format {by_content.NAME}",
            path=path,
        )
    return by_content


def _is(format: Format | Container, path: str) -> bool:
    """Whether a file has a name as files of a format have it."""
    return path.lower().endswith(tuple(suffix for suffix in format.SUFFIXES if suffix))


def _plain() -> Format:
    from mtfix.formats import plain

    found: Format = plain  # type: ignore[assignment]
    return found


def detect(path: str, text: str) -> Format:
    """The format of a text file by its suffix, then by its content."""
    plain = _plain()
    if _is(plain, path):
        return plain  # the usual case; the other formats need not be loaded
    for each in all_formats():
        if _is(each, path):
            return each
    for each in all_formats():
        if each.sniff(text):
            return each
    return plain
