"""File formats, one file each.

A module declares DESCRIPTION, SUFFIXES (how file names end, in small letters) and PROTECTS (what of a file stays as
it is, in words), and has ``sniff`` and ``extract``; that of binary files with text in them has ``claims`` and
``unpack`` instead.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Any, Protocol

from mtfix.core.discovery import Registry
from mtfix.core.encoding import Content
from mtfix.core.errors import MtfixError
from mtfix.formats.support.base import Extracted, Options

REGISTRY = Registry(__name__, "file format", group="mtfix.formats", needs=("DESCRIPTION", "SUFFIXES", "PROTECTS"))
# The format of what no other one knows.
_FALLBACK = "text"
# How binary files with text in them begin: zip packages, and the older containers of office programs.
_BINARY = (b"PK\3\4", b"\xd0\xcf\x11\xe0")


class Unpacked(Content, Protocol):
    """The content of a binary file."""

    @property
    def format(self) -> str:
        """The name of the file's format."""

    @property
    def extracted(self) -> Extracted:
        """Its segments, which are in its text."""


# What is known of a format that is not loaded: its name, where it is ("package.module", "package.module:name"), the
# suffixes of its files, and whether they are binary. It comes back from JSON.
Declared = tuple[str, str, Sequence[str], bool]


class Format:
    """A file format. Its module is loaded when it is used, if it is not at hand."""

    def __init__(self, declared: Declared, module: Any = None) -> None:
        self.name, self._source, self.suffixes, self.binary = declared
        self._loaded = module

    @property
    def _module(self) -> Any:
        if self._loaded is None:
            self._loaded = REGISTRY.resolve(self._source)
        return self._loaded

    @property
    def description(self) -> str:
        """What files they are, in words."""
        return str(self._module.DESCRIPTION)

    @property
    def protects(self) -> str:
        """What of a file stays as it is, in words."""
        return str(self._module.PROTECTS)

    def sniff(self, text: str) -> bool:
        """Whether a text without a telling suffix looks like this format."""
        return bool(self._module.sniff(text))

    def declared(self, raw: bytes) -> str:
        """The encoding that a text file itself names, "" where it says nothing."""
        found = getattr(self._module, "declared", None)
        return str(found(raw)) if found else ""

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


def named(name: str) -> Format:
    """A format by its name, built in or of a plug-in. Raises MtfixError where there is none."""
    module = REGISTRY.load(name)
    return Format(_declared(name, "", module), module)


def declarations() -> list[Declared]:
    """What all formats declare, those of plug-ins too. Loads them all. Raises MtfixError for a broken plug-in."""
    return [_declared(name, source, REGISTRY.load(name)) for name, source in REGISTRY.sources().items()]


def _declared(name: str, source: str, module: Any) -> Declared:
    return name, source, module.SUFFIXES, hasattr(module, "unpack")


class Formats:
    """Formats to choose from. What is built in comes first, and plain text last, which is what no other one is."""

    def __init__(self, declared: Iterable[Declared]) -> None:
        every = [Format(each) for each in declared]
        self._all = sorted(every, key=lambda format: format.name == _FALLBACK)
        self.texts = [each for each in self._all if not each.binary]
        self.containers = [each for each in self._all if each.binary]
        self._by_suffix = {suffix: each for each in reversed(self._all) for suffix in each.suffixes}
        self._lengths = sorted(set(map(len, self._by_suffix)), reverse=True)

    def __iter__(self) -> Iterator[Format]:
        return iter(self._all)

    def suffixes(self, *, without: Container[str] = ()) -> tuple[str, ...]:
        """The suffixes of all formats but some."""
        return tuple(suffix for each in self._all if each.name not in without for suffix in each.suffixes)

    def by_suffix(self, path: str) -> Format | None:
        """The format with the longest suffix that a path has: "strings.xml" says more than ".xml"."""
        low = path.lower()
        ends = (low[-length:] for length in self._lengths)
        return next((self._by_suffix[end] for end in ends if end in self._by_suffix), None)

    def container(self, path: str, raw: bytes) -> Format | None:
        """The binary format of a file, by its suffix or its content; None for text.

        Raises MtfixError where the suffix says text and the content something else.
        """
        by_name = self.by_suffix(path)
        if by_name is not None and by_name.binary:
            return by_name
        if not raw.startswith(_BINARY):
            return None
        by_content = next((each for each in self.containers if each.claims(raw)), None)
        if by_content and by_name:
            raise MtfixError(
                f"named as text, but {by_content.name} by its content; "
                f"rename it, or use --format {by_content.name}",
                path=path,
            )
        return by_content

    def detect(self, path: str, text: str) -> Format:
        """The format of a text file by its suffix, then by its content."""
        by_name = self.by_suffix(path)
        if by_name is not None and not by_name.binary:
            return by_name
        return next(each for each in self.texts if each.sniff(text))
