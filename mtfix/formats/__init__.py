"""File formats: a module each, and a row of ``FORMATS``.

The rows are here and not in the modules so that reading one format does not load all others, which would take as
long as checking a short file. A module has PROTECTS, and sniff and extract; that of
binary files with text in them has claims and unpack instead.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import Any, Protocol

from mtfix.core.encoding import Content
from mtfix.core.errors import MtfixError
from mtfix.formats.support.base import Extracted, Options

# How binary files with text in them begin: zip packages, and the older containers of office programs.
_BINARY = (b"PK\3\4", b"\xd0\xcf\x11\xe0")


class Unpacked(Content, Protocol):
    """The content of a binary file."""

    @property
    def format(self) -> str:
        """The name of the file's format."""

    @property
    def extracted(self) -> Extracted:
        """Its segments, which stand in its text."""


class Format:
    """A file format, and how file names of it end. Its module is loaded when it is used."""

    def __init__(self, name: str, module: str, *suffixes: str, binary: bool = False) -> None:
        self.name = name
        self.suffixes = suffixes
        self.binary = binary
        self._module_name = module

    @cached_property
    def _module(self) -> Any:
        return import_module(f"{__name__}.{self._module_name}")

    @property
    def protects(self) -> str:
        """What of a file stays as it is, in words."""
        return str(self._module.PROTECTS)

    def names(self, path: str) -> bool:
        """Whether a file has a name as files of this format have it."""
        return path.lower().endswith(self.suffixes)

    def sniff(self, text: str) -> bool:
        """Whether a text without a telling suffix looks like this format."""
        return bool(self._module.sniff(text))

    def extract(self, text: str, options: Options) -> Extracted:
        """The segments of a text. Raises MtfixError, with line, where it is not well formed."""
        found: Extracted = self._module.extract(text, options)
        return found

    def claims(self, raw: bytes) -> bool:
        """Whether bytes are of this binary format, or were meant to be."""
        return bool(self._module.claims(raw))

    def unpack(self, raw: bytes, path: str) -> Unpacked:
        """The text in the bytes of a binary file. Raises MtfixError where they are broken, or not safe to read."""
        found: Unpacked = self._module.unpack(raw, path)
        return found


_PLAIN = Format("text", "plain", ".txt", ".text")

FORMATS = (
    Format("android", "android", "strings.xml", "plurals.xml", "arrays.xml"),
    Format("csv", "csv", ".csv", ".tsv", ".tab"),
    Format("docx", "docx", ".docx", ".docm", ".dotx", ".dotm", binary=True),
    Format("html", "html", ".html", ".htm", ".xhtml"),
    Format("json", "json", ".json", ".arb"),
    Format("markdown", "markdown", ".md", ".markdown", ".mdown", ".mkd", ".mdx"),
    Format("po", "po", ".po", ".pot"),
    Format("properties", "properties", ".properties"),
    Format("strings", "apple", ".strings"),
    Format("subtitles", "subtitles", ".srt", ".vtt"),
    Format("tmx", "tmx", ".tmx"),
    Format("xcstrings", "xcstrings", ".xcstrings"),
    Format("xliff", "xliff", ".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff", ".txlf"),
    Format("yaml", "yaml", ".yml", ".yaml"),
    _PLAIN,
)
TEXTS = tuple(format for format in FORMATS if not format.binary)
CONTAINERS = tuple(format for format in FORMATS if format.binary)


def suffixes(*, without: str) -> tuple[str, ...]:
    """The suffixes of all formats but one."""
    return tuple(suffix for each in FORMATS if each.name != without for suffix in each.suffixes)


def named(name: str) -> Format:
    """A format by its name. Raises MtfixError where there is none."""
    for each in FORMATS:
        if name == each.name:
            return each
    raise MtfixError(f"no format {name!r}; there are {', '.join(each.name for each in FORMATS)}")


def container(path: str, raw: bytes, name: str = "") -> Format | None:
    """The binary format of a file, by its name if that is given, by its suffix or its content; None for text.

    Raises MtfixError where the suffix says text and the content something else.
    """
    if name:
        format = named(name)
        return format if format.binary else None
    for each in CONTAINERS:
        if each.names(path):
            return each
    if not raw.startswith(_BINARY):
        return None
    by_content = next((each for each in CONTAINERS if each.claims(raw)), None)
    if by_content and any(each.names(path) for each in TEXTS):
        raise MtfixError(
            f"named as text, but {by_content.name} by its content; rename it, or use --format {by_content.name}",
            path=path,
        )
    return by_content


def detect(path: str, text: str) -> Format:
    """The format of a text file by its suffix, then by its content."""
    for each in TEXTS:
        if each.names(path):
            return each
    return next((each for each in TEXTS if each.sniff(text)), _PLAIN)
