"""Apple ``.strings``: ``"key" = "value";`` with comments.

Grammar: Apple's documentation of old-style property lists and of string resources.
"""

from __future__ import annotations

import re

from mtfix.core.document import Segment
from mtfix.core.text import Span
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Builder, Distinct, escape_with, malformed

DESCRIPTION = "Apple string tables"
SUFFIXES = (".strings",)
PROTECTS = "keys, comments, escapes, placeholders"

_BLANK = re.compile(r"(?:\s+|//[^\r\n]*|/\*.*?\*/)+", re.DOTALL)
_STRING = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_WORD = re.compile(r"[\w.$/:-]+")
_ESCAPE = re.compile(r"\\(?:[Uu]([0-9A-Fa-f]{4})|([0-7]{1,3})|(.))", re.DOTALL)
_NAMED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_SNIFF = re.compile(r'\s*(?:/\*.*?\*/\s*)?"(?:[^"\\]|\\.){1,200}"\s*=\s*"(?:[^"\\]|\\.)*+"\s*;', re.DOTALL)

_escape = escape_with({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def sniff(text: str) -> bool:
    """Whether it begins with a key and a value in quotes."""
    return _SNIFF.match(text[:5_000]) is not None


def extract(text: str, options: Options) -> Extracted:
    """The values. Raises MtfixError, with line, where the grammar is broken."""
    segments: list[Segment] = []
    distinct = Distinct()
    at = _skip(text, 0)
    while at < len(text):
        key, at = _token(text, at, options.path)
        name = distinct(key.text)
        at = _skip(text, at)
        if text.startswith("=", at):
            start = _skip(text, at + 1)
            value, at = _token(text, start, options.path)
            inside = Span(start + 1, at - 1) if text[start] == '"' else Span(start, at)
            if text[start] == '"':
                segments.append(value.segment(inside, name, None, _escape))
            at = _skip(text, at)
        if not text.startswith(";", at):
            raise malformed(text, at, "expected a semicolon", options.path)
        at = _skip(text, at + 1)
    return Extracted(segments)


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _token(text: str, at: int, path: str) -> tuple[Builder, int]:
    into = Builder()
    match = _STRING.match(text, at)
    if match is None:
        match = _WORD.match(text, at)
        if match is None:
            what = "a string is not closed" if text.startswith('"', at) else "expected a key or value in quotes"
            raise malformed(text, at, what, path)
        into.verbatim(match.group(), at)
        return into, match.end()
    at, end = match.span(1)
    while (slash := text.find("\\", at, end)) >= 0:
        into.verbatim(text[at:slash], at)
        escape = _ESCAPE.match(text, slash, end)
        assert escape
        unit, octal, char = escape.groups()
        at = escape.end()
        code = int(unit, 16) if unit else int(octal, 8) if octal else 0
        low = _ESCAPE.match(text, at, end) if 0xD800 <= code < 0xDC00 else None
        if low is not None and low.group(1) and 0xDC00 <= int(low.group(1), 16) < 0xE000:
            at = low.end()
            code = 0x10000 + ((code - 0xD800) << 10) + int(low.group(1), 16) - 0xDC00
        if char:
            into.written(_NAMED.get(char, char), slash, at)
        elif 0xD800 <= code < 0xE000 or (octal and code >= 0x80):
            into.fixed("\ufffd", slash, at)  # half a character, or a byte of another encoding
        else:
            into.written(chr(code), slash, at)
    into.verbatim(text[at:end], at)
    return into, match.end()
