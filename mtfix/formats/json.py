"""JSON string tables: i18next and its kin, Flutter's ARB, the messages of browser extensions.

Every string value is a text, but what describes one: in ARB the keys with "@", in extension messages all
but "message". Grammar: RFC 8259, with comments, and keys that stand twice, which many programs take; with comments, also
commas before a closing bracket. ARB: its specification at Google's app-resource-bundle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtfix.core.document import Segment
from mtfix.core.text import Span
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Builder, Distinct, Escape, escape_with, malformed
from mtfix.formats.support.plurals import by_path
from mtfix.languages.tags import is_tag, normal, primary

DESCRIPTION = "JSON string tables: i18next, ARB of Flutter, messages of browser extensions"
SUFFIXES = (".json", ".arb", ".jsonc")
PROTECTS = "keys, structure, numbers, escapes, placeholders and ICU syntax; descriptions in ARB and extensions"

_DEPTH = 200
_BLANK = re.compile(r"(?:[ \t\r\n]++|//[^\r\n]*+|/\*.*?\*/)*+", re.DOTALL)
_STRING = re.compile(r'"((?:[^"\\\x00-\x1f]|\\.)*+)"')
_LITERAL = re.compile(r"true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?")
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt])|u([0-9A-Fa-f]{4})(?:\\u([dD][c-fC-F][0-9A-Fa-f]{2}))?)?')
_NAMED = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_PLAIN = re.compile(r"[A-Za-z_$@][\w$@-]*")

_CONTROLS = {chr(code): f"\\u{code:04x}" for code in range(32)}
_escape = escape_with({**_CONTROLS, **{c: f"\\{n}" for n, c in _NAMED.items()}, '"': '\\"', "\\": "\\\\"})


# How numbers and dates are written is no text: https://guides.rubyonrails.org/i18n.html, and what Rails itself has.
_CONVENTION = re.compile(
    r"number\.(?:\w+\.)*(?:delimiter|separator|format|negative_format)|(?:date|time)\.(?:formats\.\w+|order(?:\[\d\])?)"
)


class Value(NamedTuple):
    """A string value: the keys and list positions that lead to it, and its place without the quotes."""

    path: tuple[str | int, ...]
    start: int
    end: int


def sniff(text: str) -> bool:
    """Whether it begins with an object that begins with a key, and is no string catalogue."""
    begins = re.match(r'\s*\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:', text) is not None
    return begins and '"sourceLanguage"' not in text[:200]


def extract(text: str, options: Options) -> Extracted:
    """The string values. A key is the way to the value, as in ``menu.items[2]``, without a language at the root.

    Raises MtfixError where the file is not JSON.
    """
    found = list(values(text, options.path))
    described = {value.path[:-1] for value in found if value.path[-1:] == ("message",)}
    escape = escape_like(text)
    segments: list[Segment] = []
    language = next((text[v.start : v.end] for v in found if v.path == ("@@locale",)), "")
    root = language_at_root([value.path for value in found], options.path)
    distinct = Distinct()
    several = languages_at_root([value.path for value in found])
    plurals = by_path(value.path[bool(root) :] for value in found)
    for value in found:
        path = value.path
        if any(isinstance(key, str) and key.startswith("@") for key in path):
            continue
        if any(path[:n] in described and path[n : n + 1] != ("message",) for n in range(1, len(path))):
            continue
        if is_convention(path[bool(root or several) :]):
            continue
        key = distinct(name(path[bool(root) :]))
        segment = read(text, value, options.path).segment(Span(value.start, value.end), key, None, escape)
        if several:
            segment.language = language_in(path)
        if plurals:
            segment.plural = plurals.get(path[bool(root) :])
        segments.append(segment)
    return Extracted(segments, ("", (language or root).replace("_", "-")))


def language_at_root(paths: Sequence[tuple[str | int, ...]], file: str = "") -> str:
    """The language under which all values stand, as in Rails; "" where there is none. One that could be any other word, or
    that an application has for itself ("fil", "de_formal"), is a language in a file of that name."""
    roots = {path[0] if len(path) > 1 else "" for path in paths}
    root = next(iter(roots)) if len(roots) == 1 else ""
    if not isinstance(root, str) or not root:
        return ""
    named = re.split(r"[\\/]", file)[-1].rpartition(".")[0].rpartition(".")[2] == root
    return root if is_tag(root) or (named and bool(normal(re.split("[-_]", root)[0]))) else ""


def is_convention(path: tuple[str | int, ...]) -> bool:
    """Whether a value, by its path without a language, says how numbers or dates are written, as in Rails."""
    return path[:1] in (("number",), ("date",), ("time",)) and _CONVENTION.fullmatch(name(path)) is not None


def language_in(path: tuple[str | int, ...]) -> str:
    """The language at the root of a path, where languages are there."""
    return primary(str(path[0]))


def languages_at_root(paths: Sequence[tuple[str | int, ...]]) -> bool:
    """Whether nothing but languages, and more than one, are at the root."""
    roots = {path[0] if len(path) > 1 else "" for path in paths}
    return len(roots) > 1 and all(isinstance(root, str) and is_tag(root) for root in roots)


def escape_like(text: str) -> Escape:
    """How a file writes strings: if it is all ASCII by means of escapes, it stays so."""
    return _ascii if text.isascii() and "\\u" in text else _escape


def _ascii(text: str) -> str:
    return "".join(
        char if char.isascii() else "".join(f"\\u{int.from_bytes(pair):04x}" for pair in _units(char))
        for char in _escape(text)
    )


def _units(char: str) -> Iterator[bytes]:
    raw = char.encode("utf-16-be", "surrogatepass")
    for at in range(0, len(raw), 2):
        yield raw[at : at + 2]


def name(path: tuple[str | int, ...]) -> str:
    """A path as people write it."""
    parts = []
    for key in path:
        if isinstance(key, int):
            parts.append(f"[{key}]")
        elif _PLAIN.fullmatch(key):
            parts.append(f".{key}" if parts else key)
        else:
            parts.append(f"[{key!r}]")
    return "".join(parts)


def read(text: str, value: Value, path: str) -> Builder:
    """What a string says."""
    into = Builder()
    at, end = value.start, value.end
    while (slash := text.find("\\", at, end)) >= 0:
        into.verbatim(text[at:slash], at)
        match = _ESCAPE.match(text, slash, end)
        assert match
        named, unit, low = match.groups()
        at = match.end()
        if named:
            into.written(_NAMED.get(named, named), slash, at)
        elif unit is None:
            raise malformed(text, slash, f"unknown escape {text[slash : slash + 2]}", path)
        else:
            code = int(unit, 16)
            if 0xD800 <= code < 0xDC00 and low:
                into.written(chr(0x10000 + ((code - 0xD800) << 10) + int(low, 16) - 0xDC00), slash, at)
                continue
            at = slash + 6
            if 0xD800 <= code < 0xE000:
                into.fixed("\ufffd", slash, at)  # half a character
            else:
                into.written(chr(code), slash, at)
    into.verbatim(text[at:end], at)
    return into


def values(text: str, path: str) -> Iterator[Value]:
    """All string values in their order. Raises MtfixError, with line, where the text is not JSON."""
    keys: list[str | int] = []  # of each open object the present key, of each list the present position
    at = _skip(text, 1 if text.startswith("\ufeff") else 0)
    loose = False  # whether commas may come before a closing bracket
    while True:
        # A value comes here.
        opening = text[at : at + 1]
        if opening and opening in "{[":
            if len(keys) >= _DEPTH:
                raise malformed(text, at, f"nested more than {_DEPTH} levels deep", path)
            at = _skip(text, at + 1)
            empty = text[at : at + 1] == ("}" if opening == "{" else "]")
            if not empty:
                keys.append("" if opening == "{" else 0)
                if opening == "{":
                    at = _key(text, at, keys, path)
                continue
            at += 1
        elif opening == '"':
            match = _STRING.match(text, at)
            if match is None:
                raise malformed(text, at, "a string is not closed, or has a control character in it", path)
            yield Value(tuple(keys), *match.span(1))
            at = match.end()
        else:
            match = _LITERAL.match(text, at)
            if match is None:
                raise malformed(text, at, "not JSON: expected a value", path)
            at = match.end()
        at = _skip(text, at)
        comma = at if keys and text[at : at + 1] == "," else -1
        at = _skip(text, at + 1) if comma >= 0 else at
        while keys and text[at : at + 1] == _closing(keys):
            if comma >= 0 and not loose:
                loose = _has_comments(text, path)
                if not loose:
                    raise malformed(text, comma, "not JSON: a comma before a closing bracket", path)
            keys.pop()
            at = _skip(text, at + 1)
            comma = at if keys and text[at : at + 1] == "," else -1
            at = _skip(text, at + 1) if comma >= 0 else at
        if not keys:
            if at < len(text):
                raise malformed(text, at, "not JSON: something stands behind the end", path)
            return
        if comma < 0:
            raise malformed(text, at, "not JSON: expected a comma or a closing bracket", path)
        last = keys[-1]
        if isinstance(last, int):
            keys[-1] = last + 1
        else:
            at = _key(text, at, keys, path)


def _has_comments(text: str, path: str) -> bool:
    """Whether it is JSON with comments, whose readers allow a comma before a closing bracket, too."""
    return path.lower().endswith(".jsonc") or re.search(r"//|/\*", _STRING.sub("", text)) is not None


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    assert match
    return match.end()


def _closing(keys: list[str | int]) -> str:
    return "]" if isinstance(keys[-1], int) else "}"


def _key(text: str, at: int, keys: list[str | int], path: str) -> int:
    """Read the key that must be here. Where its value begins."""
    match = _STRING.match(text, at)
    if match is None:
        raise malformed(text, at, "not JSON: expected a key in quotes", path)
    key = text[match.start(1) : match.end(1)]
    if "\\" in key:
        key = read(text, Value((), *match.span(1)), path).text
    keys[-1] = key
    at = _skip(text, match.end())
    if text[at : at + 1] != ":":
        raise malformed(text, at, "not JSON: expected a colon", path)
    return _skip(text, at + 1)
