"""OpenDocument texts (ODT): see ``mtfix.formats.support.odf``."""

from __future__ import annotations

from mtfix.formats.support import odf
from mtfix.formats.support.office import OfficeDocument

DESCRIPTION = "OpenDocument texts"
SUFFIXES = (".odt", ".ott")
PROTECTS = (
    "everything but the text of paragraphs: formatting, tabs, breaks, fields, deleted and hidden text, pictures; "
    "lines and offsets count a line for each paragraph"
)


def claims(raw: bytes) -> bool:
    """Whether bytes look like such a package."""
    return odf.claims(raw, "text")


def unpack(raw: bytes, path: str) -> OfficeDocument:
    """A document from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    return odf.unpack(raw, path, "odt", "text")
