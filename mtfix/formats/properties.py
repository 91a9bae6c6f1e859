"""Java ``.properties``: a value is a text, over its continuation lines.

Grammar: the documentation of ``java.util.Properties.load``.
"""

from __future__ import annotations

import re

from mtfix.core.document import Segment
from mtfix.core.text import Edit, Span
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Builder, Distinct, Escape, escape_with, malformed

DESCRIPTION = "Java resource bundles"
SUFFIXES = (".properties",)
PROTECTS = "keys, comments, escapes, continuation lines, placeholders and ICU syntax"

# A logical line: up to a line end that no odd number of backslashes comes before.
_LINE = re.compile(r"[ \t\f]*((?:[^\\\r\n]|\\(?:\r\n|[\s\S]))*+\\?)(?:\r\n|\r|\n|\Z)")
_COMMENT = re.compile(r"[ \t\f]*[#!][^\r\n]*(?:\r\n|\r|\n|\Z)")
_GAP = r"(?:\\(?:\r\n|\r|\n)|[ \t\f])*"
_KEY = re.compile(rf"((?:[^\\\s:=]|\\(?:\r\n[ \t\f]*|[\r\n][ \t\f]*|[^\r\n]))*+){_GAP}([=:]?){_GAP}")
_ESCAPE = re.compile(r"\\(?:u+([0-9A-Fa-f]{4})|((?:\r\n|\r|\n)[ \t\f]*)|([^\r\n])|\Z)")
_NAMED = {"f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_DOTTED = re.compile(r"(?:[ \t]*(?:[#!][^\r\n]*)?\r?\n)*+[\w-]+(?:\.[\w-]+)+[ \t]*=")
_ENTRY = re.compile(r"^[\w.-]+[ \t]*=", re.MULTILINE)

_utf8 = escape_with({"\\": "\\\\", **{char: f"\\{name}" for name, char in _NAMED.items()}})


def sniff(text: str) -> bool:
    """Whether it begins with a dotted key, and has another key."""
    head = text[:5_000]
    return _DOTTED.match(head) is not None and len(_ENTRY.findall(head)) > 1


def declared(raw: bytes) -> str:
    """UTF-8, or where it is not that, ISO-8859-1: as Java reads such files since version 9 (JEP 226)."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "iso-8859-1"
    return ""


def extract(text: str, options: Options) -> Extracted:
    """The values that are not empty. Raises MtfixError where an escape is broken."""
    escape: Escape = _within("ascii" if text.isascii() else options.encoding)
    segments: list[Segment] = []
    distinct = Distinct()
    at = 0
    while at < len(text):
        comment = _COMMENT.match(text, at)
        if comment:
            at = comment.end()
            continue
        line = _LINE.match(text, at)
        assert line
        start, end = line.span(1)
        at = line.end()
        match = _KEY.match(text, start, end)
        assert match
        if start == end or not (match.group(1) or match.group(2)):
            continue
        name = Builder()
        _unescape(text, *match.span(1), name, options.path)
        into = Builder()
        _unescape(text, match.end(), end, into, options.path)
        if len(into):
            segments.append(into.segment(Span(match.end(2), end), distinct(name.text), None, escape, _Value))
    return Extracted(segments)


def _unescape(text: str, at: int, end: int, into: Builder, path: str) -> None:
    while (slash := text.find("\\", at, end)) >= 0:
        into.verbatim(text[at:slash], at)
        match = _ESCAPE.match(text, slash, end)
        assert match
        unit, wrap, char = match.groups()
        at = match.end()
        if unit:
            code = int(unit, 16)
            low = _ESCAPE.match(text, at, end) if 0xD800 <= code < 0xDC00 else None
            if low is not None and low.group(1) and 0xDC00 <= int(low.group(1), 16) < 0xE000:
                at = low.end()
                code = 0x10000 + ((code - 0xD800) << 10) + int(low.group(1), 16) - 0xDC00
            if 0xD800 <= code < 0xE000:
                into.fixed("\ufffd", slash, at)  # half a character
            else:
                into.written(chr(code), slash, at)
        elif char == "u":
            raise malformed(text, slash, "\\u needs four hexadecimal digits", path)
        elif char:
            into.written(_NAMED.get(char, char), slash, at)
        else:
            assert wrap is not None or at == end  # a line that goes on in the next one
    into.verbatim(text[at:end], at)


def _within(encoding: str) -> Escape:
    """How text is written in an encoding; what it lacks becomes \\u and the number of the UTF-16 unit."""

    def written(char: str) -> str:
        try:
            char.encode(encoding)
        except UnicodeEncodeError:
            raw = char.encode("utf-16-be")
            return "".join(f"\\u{high:02x}{low:02x}" for high, low in zip(raw[::2], raw[1::2], strict=True))
        return char

    return _utf8 if encoding.startswith("utf") else lambda text: "".join(map(written, _utf8(text)))


class _Value(Segment):
    """A value; a space needs a backslash where a line begins."""

    def to_edits(self, edit: Edit) -> list[Edit]:
        return [
            e._replace(new="\\" + e.new)
            if self._begins_line(e.start) and (e.new[:1] or self._plain(e.end)) == " "
            else e
            for e in super().to_edits(edit)
        ]

    def _begins_line(self, place: int) -> bool:
        at = -1
        for piece in self.pieces or ():
            if piece.file_start == place:
                return at != place
            at = piece.file_end
        return False

    def _plain(self, place: int) -> str:
        """The character that is at a place as it is, without a backslash; "" if none does."""
        for piece in self.pieces or ():
            if piece.verbatim and piece.file_start <= place < piece.file_end:
                return self.text[piece.start + place - piece.file_start]
        return ""
