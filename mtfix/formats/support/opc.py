"""Packages of Office Open XML: which parts they have, and how the parts refer to one another.

Format: ECMA-376 part 2 (Open Packaging Conventions).
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from mtfix.core.errors import MtfixError
from mtfix.formats.support.parts import feed, utf8

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtfix.formats.support.package import Package

TYPES = "[Content_Types].xml"
ZIP = b"PK\3\4"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of old office documents, and of encrypted new ones
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TYPE = re.compile(r"application/vnd\.(?:openxmlformats-officedocument|ms-word|ms-excel|ms-powerpoint)\.(.+)\+xml")


def claims(raw: bytes, folder: str) -> bool:
    """Whether bytes look like a package whose main part is in a folder."""
    return raw.startswith(ZIP) and TYPES.encode() in raw and f"{folder}/".encode() in raw


def opened(raw: bytes, path: str, name: str, old: str) -> Package:
    """The package of a document. ``name`` and ``old`` are what its kind is called today, and what it was called before
    2007. Raises MtfixError if it is none."""
    if raw.startswith(OLE):
        why = "is protected by a password; save it without" if _ENCRYPTED in raw else f"is an old .{old}"
        also = "" if _ENCRYPTED in raw else f"; save it as .{name.lower()}"
        raise MtfixError(f"not a {name}: the document {why}{also}", path=path)
    if not raw.startswith(ZIP):
        raise MtfixError(f"not a {name}: not a zip package; if its suffix is wrong, use --format NAME", path=path)
    from mtfix.formats.support.package import Package

    package = Package(raw, path)
    if TYPES not in package.members:
        raise MtfixError(f"not a {name}: the package has no {TYPES}", path=path)
    return package


def main(types: dict[str, list[str]], kinds: Iterable[str], package: Package, name: str, usual: str) -> str:
    """The main part, which has one of these types. Raises MtfixError if there is none."""
    for kind in kinds:
        for part in types.get(kind, ()):
            return part
    raise MtfixError(f"not a {name}: the package has no main document, as {usual}", path=package.path)


def types(package: Package) -> dict[str, list[str]]:
    """The names of the parts by content type, without what all types begin and end with."""
    named = {member.lower(): member for member in package.members}
    found: dict[str, list[str]] = {}
    usual: dict[str, str] = {}  # suffix -> type
    parser = expat.ParserCreate("utf-8", " ")

    def start(element: str, attributes: dict[str, str]) -> None:
        kind = _TYPE.fullmatch(attributes.get("ContentType", ""))
        if kind and element.endswith(" Override"):
            part = named.pop(attributes.get("PartName", "").lstrip("/").lower(), None)
            if part is not None:
                found.setdefault(kind[1], []).append(part)
        elif kind and element.endswith(" Default"):
            usual[attributes.get("Extension", "").lower()] = kind[1]

    parser.StartElementHandler = start
    feed(parser, utf8(package, TYPES)[0], TYPES, package.path)
    for lower, part in named.items():
        if (suffix := lower.rpartition(".")[2]) in usual:
            found.setdefault(usual[suffix], []).append(part)
    return found


class Relation(NamedTuple):
    """That a part refers to another, and as what: "slide", "comments"."""

    id: str
    kind: str
    target: str


def relations_of(part: str) -> str:
    """The name of the part with the relations of a part."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", name + ".rels")


def relations(package: Package, part: str) -> list[Relation]:
    """What a part refers to within the package."""
    named = {member.lower(): member for member in package.members}
    name = named.get(relations_of(part).lower())
    found: list[Relation] = []
    if name is None:
        return found
    parser = expat.ParserCreate("utf-8", " ")

    def start(element: str, attributes: dict[str, str]) -> None:
        if element.endswith(" Relationship") and attributes.get("TargetMode") != "External":
            target = posixpath.join("/" + posixpath.dirname(part), attributes.get("Target", ""))
            target = posixpath.normpath(target).lstrip("/").lower()
            if target in named:
                kind = attributes.get("Type", "").rpartition("/")[2]
                found.append(Relation(attributes.get("Id", ""), kind, named[target]))

    parser.StartElementHandler = start
    feed(parser, utf8(package, name)[0], name, package.path)
    return found
