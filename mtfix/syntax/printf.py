"""The directives of printf and its kin: ``%s``, ``%1$d``, ``%(name)s``, ``%-8.2lf``, ``%@``.

What each language knows: C23 7.23.6.1; Python, "printf-style String Formatting"; Java, ``Formatter``; PHP,
``sprintf``; Go, package ``fmt``; Ruby, ``format``; Apple, "String Format Specifiers".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.core.text import Span

_C = "diouxXeEfFgGaAcCsSpnm"
CONVERSIONS = {
    "c": _C,
    "gcc": _C + "rDEFTPVHIJKLMNOQRUWYZjklqtwyz<>'R",
    "objc": _C + "@",
    "python": "diouxXeEfFgGcrsa",
    "java": "bBhHsScCdoxXeEfgGaAtTn",
    "php": "bcdeEfFgGosuxXhH",
    "go": "vTtbcdoOqxXUeEfFgGspw",
    "javascript": "diouxXeEfFgGcsjOo",
    "ruby": "diouxXeEfFgGaAcspbB",
    "perl": _C + "vDUObB",
    "pascal": "diueEfFgGnNmMpsxX",
    "guess": "diouxXeEfFgGcsSpv@",
}
_DIRECTIVE = re.compile(
    r"""%(?:(?P<number>\d+)\$|\((?P<name>[^()\n]*)\)|<(?P<tag>(?!PRI)\w+)>(?!\w*>)|(?P<index>\d+):)?
        (?P<flags>[-+\ #0'I,]*)(?P<width>\*(?:\d+\$)?|\d+)?(?:\.(?P<precision>\*(?:\d+\$)?|\d+)?)?
        (?P<size>hh|h|ll|l|L|q|j|z|t)?(?P<conversion>[a-zA-Z@%]|<PRI(?P<macro>[diouxX])\w+>)""",
    re.VERBOSE,
)
_INTEGER, _UNSIGNED, _FLOAT = "di", "ouxX", "eEfFgGaA"
# A number before the sign makes it a percent sign: "30% on", "50 % o más".
_COUNTED = re.compile(r"\d[ \u00a0\u202f]?\Z")
# Letters that go on with a word of the Latin script: "% terminé", "% d'eau"; Chinese needs no space after "%d".
LONGER = re.compile(r"['’]?[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


class Directive(NamedTuple):
    """A directive. ``key`` is the number or name of its argument, "" for ``%%`` and whatever takes none."""

    start: int
    end: int
    key: str
    type: str  # what it takes: "int", "long unsigned", "float", "s", "@"; "*" for a width that is an argument
    numbered: bool  # whether it says itself which argument it takes
    named: bool


def directives(text: str, dialect: str, *, spaces: bool = True) -> tuple[list[Directive], list[int]]:
    """The directives of a text, and the places of the percent signs that begin none.

    Without ``spaces`` a sign with a space after it begins none, though printf takes a space for a flag.
    """
    found: list[Directive] = []
    stray: list[int] = []
    known = CONVERSIONS[dialect]
    count, at = 0, text.find("%")
    while at >= 0:
        match = _DIRECTIVE.match(text, at)
        conversion = match["conversion"] if match else ""
        if (
            match is None
            or (not match["macro"] and conversion != "%" and conversion not in known)
            or (not spaces and " " in match["flags"])
            or (conversion == "%" and len(match.group()) > 2)
        ):
            stray.append(at)
            at = text.find("%", at + 1)
            continue
        number, name = match["number"] or match["index"], match["name"] or match["tag"]
        if match["name"] is not None and not name:
            name = "()"
        start, end = match.span()
        if conversion == "%" or (conversion == "m" and dialect in ("c", "gcc", "objc")):
            found.append(Directive(start, end, "", conversion, False, False))
        elif conversion == "n" and dialect == "java":
            found.append(Directive(start, end, "", "n", False, False))
        else:
            for star in (match["width"], match["precision"]):
                if star and star.startswith("*") and not number:
                    count += 1
                    found.append(Directive(start, end, str(count), "*", False, False))
            if not number and not name:
                count += 1
            key = name or number or str(count)
            type = _type(match["macro"] or conversion, match["size"] or "", dialect)
            found.append(Directive(start, end, key, type, bool(number), bool(name)))
        at = text.find("%", end)
    return found, stray


def prosaic(text: str, start: int, end: int) -> bool:
    """Whether what printf takes for a directive is a percent sign and the word after it.

    It is where a space or a hyphen stands for a flag and a number before it ("30% on", "50 % o más", Hungarian "5%-e"),
    or a longer word begins with it ("20 % terminé", "% of all"). Nobody pads numbers there, and everybody writes shares so.
    """
    if not text.startswith(("% ", "%-"), start) or text[end - 1 : end] == "%":
        return False
    if text[start + 1] == "-" and not text[start + 2 : end].isalpha():
        return False
    return counted(text, start) or LONGER.match(text, end) is not None


def counted(text: str, at: int) -> bool:
    """Whether a number comes before a percent sign."""
    return _COUNTED.search(text, max(at - 3, 0), at) is not None


def _type(conversion: str, size: str, dialect: str) -> str:
    """What an argument must be. Only C and its kin tell sizes and signs apart."""
    sized = dialect in ("c", "gcc", "objc")
    if conversion in _INTEGER or (dialect == "guess" and conversion in _UNSIGNED):
        return f"{size} int".strip() if sized or dialect == "guess" else "int"
    if conversion in _UNSIGNED:
        return f"{size} unsigned".strip() if sized else "int"
    if conversion in _FLOAT:
        return f"{size.replace('l', '')} float".strip() if sized else "float"
    if dialect == "python" and conversion in "sra":
        return "s"
    return conversion


def numbered(text: str, found: Directive, number: int) -> str:
    """A directive as it is written when it says which argument it takes."""
    return f"%{number}$" + text[found.start + 1 : found.end]


def spans(found: list[Directive]) -> list[Span]:
    """Where directives stand; one with a ``*`` in it once."""
    return sorted({Span(each.start, each.end) for each in found})
