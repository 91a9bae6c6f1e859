"""An Excel workbook of findings, as translators exchange it: a row per finding, with columns for their answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from mtfix.core.errors import MtfixError
from mtfix.reporters import Result
from mtfix.reporters.support.passage import Passages
from mtfix.reporters.support.xml import allowed

DESCRIPTION = "Excel workbook, a row per finding (extra mtfix[xlsx])"
BINARY = True

_COLUMNS = {
    "File": 28, "Line": 7, "Source": 45, "Translation": 45, "Found": 22, "Proposed": 22, "Problem": 40, "Evidence": 30,
    "Rule": 22, "Severity": 10, "Safety": 9, "Answer": 12, "Comment": 30,
}  # fmt: skip
# A cell holds so many characters at most (Microsoft, "Excel specifications and limits"), a sheet so many rows.
_CELL, _ROWS = 32_767, 1_048_576


def report(results: Iterable[Result], out: BinaryIO) -> None:
    """Write the workbook. Raises MtfixError if openpyxl is missing or there are more findings than a sheet has rows."""
    try:
        from openpyxl import Workbook
        from openpyxl.styles import Alignment, Font
    except ImportError:
        raise MtfixError("the report xlsx needs openpyxl: pip install 'mtfix[xlsx]'") from None

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Findings")
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDEFGHIJKLM", _COLUMNS.values(), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.append([_cell(sheet, name, font=Font(bold=True)) for name in _COLUMNS])
    wrapped = Alignment(wrap_text=True, vertical="top")
    count = 1
    for row in _rows(results):
        count += 1
        if count > _ROWS:
            raise MtfixError("more findings than a sheet of Excel has rows; use another report, or --max-findings")
        sheet.append([_cell(sheet, value, alignment=wrapped) for value in row])
    sheet.auto_filter.ref = f"A1:M{count}"
    book.save(out)


def _rows(results: Iterable[Result]) -> Iterable[list[Any]]:
    for document, found in results:
        passages = Passages(document)
        for finding in found:
            text, source = passages.of(finding)
            new = finding.replacements(document.text)
            yield [
                document.path,
                document.lines.position(finding.span.start)[0],
                "".join(part.text for part in source),
                "".join(part.text for part in text if part.kind != "new"),
                document.text[finding.span.start : finding.span.end],
                new[0] if new else "",
                finding.message,
                finding.evidence,
                finding.rule,
                finding.severity.label,
                finding.safety.label,
                "",
                "",
            ]


def _cell(sheet: Any, value: str | int, **style: Any) -> Any:
    """A cell that holds a text as it is: one that begins with "=" is no formula."""
    from openpyxl.cell import WriteOnlyCell

    text = isinstance(value, str)
    cell = WriteOnlyCell(sheet, allowed(value, keep="\n\t")[:_CELL] if isinstance(value, str) else value)
    if text:
        cell.data_type = "s"
    for name, given in style.items():
        setattr(cell, name, given)
    return cell
