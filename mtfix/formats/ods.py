"""OpenDocument spreadsheets (ODS): see ``mtfix.formats.support.odf``."""

from __future__ import annotations

from mtfix.formats.support import odf
from mtfix.formats.support.office import OfficeDocument

DESCRIPTION = "OpenDocument spreadsheets"
SUFFIXES = (".ods", ".ots")
PROTECTS = (
    "everything but the text of cells: numbers, formulas and their results, names of sheets, texts that formulas, filters "
    "or lists of choices name, hidden sheets, comments, charts; lines and offsets count a line for each paragraph"
)


def claims(raw: bytes) -> bool:
    """Whether bytes look like such a package."""
    return odf.claims(raw, "spreadsheet")


def unpack(raw: bytes, path: str) -> OfficeDocument:
    """A document from its bytes. Raises MtfixError where it is none, is broken, or is not safe to read."""
    return odf.unpack(raw, path, "ods", "spreadsheet")
