"""JSON Lines: one finding per line, with the keys of the JSON report."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps
from typing import TextIO

from mtfix.reporters import Result
from mtfix.reporters.support.record import record

DESCRIPTION = "one JSON object per line"


def report(results: Iterable[Result], out: TextIO) -> None:
    """Write each finding as soon as it is found."""
    for document, found in results:
        for finding in found:
            out.write(dumps(record(document, finding), ensure_ascii=True) + "\n")
