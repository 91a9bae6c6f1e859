"""What a format module offers, and what it is asked for."""

from __future__ import annotations

from typing import NamedTuple

from mtfix.core.document import Segment


class Options(NamedTuple):
    """What the caller knows of a file: its path, the columns of a table, the languages asked for."""

    path: str = ""
    columns: tuple[str, str] | None = None  # names of the source and the target column
    languages: tuple[str, str] = ("", "")  # source and target, "" where not said
    encoding: str = "utf-8"  # in which the text is written


class Extracted(NamedTuple):
    """The segments of a file, in its order, and the languages that the file itself names.

    ``counted`` says that keys are not written in the file but count its texts, so that a text more or less shifts
    them.
    """

    segments: list[Segment]
    languages: tuple[str, str] = ("", "")
    counted: bool = False
