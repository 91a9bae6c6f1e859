"""Excel workbooks, read through openpyxl (MIT), which `pip install 'mtfix[xlsx]'` brings."""

from __future__ import annotations

import contextlib
import io
import zipfile
from typing import Any

from mtfix.core.errors import MtfixError
from mtfix.terminology.exchange.support import table
from mtfix.terminology.exchange.support.base import Concept, Losses, Reading

DESCRIPTION = "Excel workbook"
SUFFIXES = (".xlsx", ".xlsm")

# A workbook of terms is some megabytes; one that unpacks to more than this is no term base.
_MOST = 400_000_000


def read(raw: bytes, how: Reading, losses: Losses) -> list[Concept]:
    """The concepts of one sheet: the one named, else the first that is not empty.

    Raises MtfixError where openpyxl is missing, the file is no workbook, or its columns are not clear.
    """
    try:
        import openpyxl
    except ImportError:
        raise MtfixError("reading Excel files needs openpyxl: pip install 'mtfix[xlsx]'", path=how.path) from None
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _MOST:
                raise MtfixError("unpacks to more than a term base can hold", path=how.path)
        rows, others = _rows(openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True), how)
    except MtfixError:
        raise
    except (
        Exception
    ) as error:  # whatever a damaged archive makes of openpyxl, which reads sheets only when they are used
        raise MtfixError(f"not an Excel workbook (.xlsx), or a damaged one: {error}", path=how.path) from None
    for other in others:
        losses.add(f"sheet {other!r}, which --sheet would read")
    return table.concepts(rows, how, losses)


def _rows(book: Any, how: Reading) -> tuple[list[list[str]], list[str]]:
    """The rows of the wanted sheet, and the names of the sheets after it."""
    with contextlib.closing(book):
        if how.sheet and how.sheet not in book.sheetnames:
            raise MtfixError(f"no sheet {how.sheet!r}; there are: {', '.join(book.sheetnames)}", path=how.path)
        names = [how.sheet] if how.sheet else book.sheetnames
        for number, name in enumerate(names):
            sheet = book[name]
            if not hasattr(sheet, "iter_rows"):
                continue  # a chart
            rows = [[_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]
            if any(any(row) for row in rows):
                return rows, names[number + 1 :]
    raise MtfixError("the workbook is empty", path=how.path)


def _text(value: object) -> str:
    """A cell as text: 3.0 as 3, and no more of a date than it shows."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
