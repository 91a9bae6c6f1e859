"""OpenDocument presentations (ODP): see ``mtfix.formats.support.odf``."""

from __future__ import annotations

from mtfix.formats.support import odf
from mtfix.formats.support.office import OfficeDocument

DESCRIPTION = "OpenDocument presentations"
SUFFIXES = (".odp", ".otp")
PROTECTS = (
    "everything but the text of slides and their notes: formatting, fields, masters, pictures, comments; "
    "lines and offsets count a line for each paragraph"
)


def claims(raw: bytes) -> bool:
    """Whether bytes look like such a package."""
    return odf.claims(raw, "presentation")


def unpack(raw: bytes, path: str) -> OfficeDocument:
    """A document from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    return odf.unpack(raw, path, "odp", "presentation")
