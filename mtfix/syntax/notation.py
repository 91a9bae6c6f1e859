"""Which notations of placeholders hold in a text, by the flags of its catalogue or the format of its file.

Flags: GNU gettext manual, "c-format Flag" and "Format strings of other languages".
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

# What the flags of a catalogue mean: the dialect of printf, or of braces.
_PRINTF = {
    "c": "c", "objc": "objc", "python": "python", "php": "php", "java-printf": "java", "javascript": "javascript",
    "go": "go", "ruby": "ruby", "perl": "perl", "lua": "c", "awk": "c", "tcl": "c", "gcc-internal": "gcc",
    "object-pascal": "pascal",
}  # fmt: skip
_BRACES = {
    "python-brace": "python", "java": "java", "csharp": "csharp", "perl-brace": "perl", "rust": "python", "c++": "python",
}  # fmt: skip
_QT = ("qt", "qt-plural", "kde", "kde-kuit")
# File formats whose strings belong to one library.
_FORMATS = {"android": "java", "strings": "objc", "stringsdict": "objc", "xcstrings": "objc"}
# Documents of office programs.
OFFICE = ("docx", "odp", "odt", "pptx")
# Formats of running text, where an odd sign is prose before it is a placeholder.
_PROSE = ("text", "markdown", "html", "subtitles", *OFFICE)


class Syntax(NamedTuple):
    """Which notations hold in a text: dialects, "guess" where nobody says and "" where somebody says no."""

    printf: str = "guess"
    braces: str = "guess"
    qt: bool = False
    shell: bool = False
    declared: frozenset[str] = (
        frozenset()
    )  # the families of which every sign counts: "printf", "brace", "qt", "variable"
    prose: bool = False

    @property
    def strict(self) -> bool:
        """Whether the text is known to be a format string."""
        return bool(self.declared)


@lru_cache
def syntax_of(flags: frozenset[str], format: str) -> Syntax:
    """The notations of a message with these flags in a file of this format."""
    kinds = {flag.removesuffix("-format") for flag in flags if flag.endswith("-format")}
    denied = {kind[3:] for kind in kinds if kind.startswith("no-")}
    printf = next((_PRINTF[kind] for kind in sorted(kinds) if kind in _PRINTF), "")
    braces = next((_BRACES[kind] for kind in sorted(kinds) if kind in _BRACES), "")
    qt, shell = format == "qt" or any(kind in _QT for kind in kinds), "sh" in kinds
    declared = {"printf"} if printf else set()
    declared |= {"brace"} if braces and braces != "perl" else set()
    declared |= {"qt"} if qt else set()
    declared |= {"variable"} if shell else set()
    if not printf:
        # What xgettext was told is no format string may still have signs in it; Qt has no printf.
        printf = "" if denied & _PRINTF.keys() or qt else _FORMATS.get(format, "guess")
    return Syntax(
        printf,
        braces or ("" if denied & _BRACES.keys() or printf in _PRINTF.values() else "guess"),
        qt,
        shell,
        frozenset(declared),
        format in _PROSE,
    )


class Placeholder(NamedTuple):
    """A placeholder. ``key`` says what is put in, whatever the spaces; ``type`` how."""

    start: int
    end: int
    text: str
    family: str
    key: str
    type: str = ""
    sure: bool = True  # one even where nothing else says so
    numbered: bool = True  # whether it says itself which argument it takes


class Found(NamedTuple):
    """The placeholders of a text, in order; escaped signs (``%%``), and signs that begin no placeholder."""

    placeholders: tuple[Placeholder, ...]
    escapes: tuple[Placeholder, ...]
    stray: tuple[int, ...]
