"""LRC song texts: each sung line is a segment, behind the times at which it is sung."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mtfix.core.document import Segment
from mtfix.core.text import Span
from mtfix.formats.support.base import Extracted, Options

DESCRIPTION = "Song texts with times"
SUFFIXES = (".lrc",)
PROTECTS = "times of lines and words, tags such as [ar:…]"

_LINE = re.compile(r"^[ \t]*(?:\[\d+:\d\d(?:[.:]\d+)?\][ \t]*)+(?P<text>\S[^\r\n]*)", re.MULTILINE)
_WORD_TIME = re.compile(r"<\d+:\d\d(?:[.:]\d+)?>")


def sniff(text: str) -> bool:
    """Whether two of the first lines begin with a time."""
    return len(_LINE.findall(text[:2_000])) > 1


def extract(text: str, options: Options) -> Extracted:
    """The sung lines, by their numbers among them."""
    return Extracted(
        [
            Segment(match["text"], match.start("text"), key=str(number), escape=_one_line, protected_spans=_times)
            for number, match in enumerate(_LINE.finditer(text), 1)
        ]
    )


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _times(text: str) -> Sequence[Span]:
    return [Span(*match.span()) for match in _WORD_TIME.finditer(text)]
