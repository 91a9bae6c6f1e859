"""YAML string tables: Rails and its kin.

PyYAML says what the scalars are and where; their text is read again from the file beside what it says they
mean, and a scalar whose reading does not agree is left alone. Aliases are not followed, so nothing multiplies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from mtfix.core.document import Segment
from mtfix.core.text import Edit, Span, apply
from mtfix.formats.json import is_convention, language_at_root, language_in, languages_at_root, name
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Bare, Builder, Distinct, Escape, escape_with, malformed
from mtfix.formats.support.plurals import by_path

if TYPE_CHECKING:
    from yaml.events import ScalarEvent

DESCRIPTION = "YAML string tables: Rails and its kin"
SUFFIXES = (".yml", ".yaml")
PROTECTS = "keys, comments, anchors, tags, quotes, block scalars and their indentation, placeholders, ICU syntax"

_DEPTH = 100
_BREAK = re.compile(r"[ \t]*(?:\r\n|\n|\r)")
_ESCAPE = re.compile(r"\\(?:([0abtnvfre \"/\\N_LP\t])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))")
_NAMED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_WRITTEN = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\x85": "\\N", "\u2028": "\\L"}

_double = escape_with({**_WRITTEN, "\u2029": "\\P"})
_single = escape_with({"'": "''"})
# A plain scalar that would be read as something else, or not at all, needs quotes (YAML 1.2.2, 7.3.3).
_NEEDS_QUOTES = re.compile(
    r"\A\Z|\A[\s,\[\]{}#&*!|>'\"%@`]|\A[-?:](?:\s|\Z)|\s\Z|:(?:\s|\Z)|\s#|[\n\t\r\x85\u2028\u2029]|\A(?:---|\.\.\.)"
)
_FLOW = re.compile(r"[,\[\]{}]")


def sniff(text: str) -> bool:
    """Whether it begins with a document mark and a key, or with a language and an indented key, as in Rails."""
    return (
        re.match(r"\s*(?:#[^\n]*\n\s*)*(?:---\s+[\w-]+:\s|[a-z]{2}(?:-[A-Z]{2})?:[ \t]*\n\s+[\w-]+:)", text)
        is not None
    )


def extract(text: str, options: Options) -> Extracted:
    """The values that are strings. A key is the way to the value, without a language at the root.

    Raises MtfixError where the file is not YAML.
    """
    segments: list[Segment] = []
    distinct = Distinct()  # a key may occur twice, and in several documents
    found = list(_scalars(text, options.path))
    language = language_at_root([path for path, *_ in found], options.path)
    several = languages_at_root([path for path, *_ in found])
    plurals = by_path(path[bool(language) :] for path, *_ in found)
    for path, event, flow in found:
        if is_convention(path[bool(language or several) :]):
            continue
        segment = _segment(text, event, distinct(name(path[1:] if language else path)), flow)
        if segment is not None:
            if several:
                segment.language = language_in(path)
            segment.plural = plurals.get(path[bool(language) :])
            segments.append(segment)
    return Extracted(segments, ("", language.replace("_", "-")))


def _scalars(text: str, path: str) -> Iterator[tuple[tuple[str | int, ...], ScalarEvent, bool]]:
    """The string values with their paths, and whether each is in a flow collection."""
    import yaml
    from yaml import events

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    resolver: Any = yaml.resolver.Resolver()
    keys: list[str | int] = []  # of each open collection the present key, of each sequence the present position
    flows: list[bool] = []
    waiting: list[bool] = []  # of each open mapping whether a key comes next
    try:
        for event in yaml.parse(text, Loader=loader):
            if isinstance(event, (events.MappingEndEvent, events.SequenceEndEvent)):
                for stack in (keys, flows, waiting):
                    stack.pop()
                continue
            if not isinstance(event, events.NodeEvent):
                continue
            present = keys[-1] if keys else None
            if isinstance(present, int):
                keys[-1] = present + 1
            elif keys and waiting[-1]:
                waiting[-1] = False
                if isinstance(event, events.ScalarEvent):
                    keys[-1] = event.value
                    continue
                keys[-1] = "?"
                if isinstance(event, events.AliasEvent):
                    continue
            elif keys:
                waiting[-1] = True
            if isinstance(event, events.CollectionStartEvent):
                if len(keys) >= _DEPTH:
                    raise malformed(text, _mark(event.start_mark), f"nested more than {_DEPTH} levels deep", path)
                mapping = isinstance(event, events.MappingStartEvent)
                keys.append("" if mapping else -1)
                flows.append(bool(event.flow_style))
                waiting.append(mapping)
            elif isinstance(event, events.ScalarEvent):
                tag = event.tag or resolver.resolve(yaml.ScalarNode, event.value, event.implicit)
                if tag == "tag:yaml.org,2002:str":
                    yield tuple(keys), event, any(flows)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        at = mark.index if mark is not None else getattr(error, "position", 0)
        problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read")
        if "nesting" in problem:  # newer versions of PyYAML have a limit of their own
            problem = f"nested more than {_DEPTH} levels deep"
        raise malformed(text, at, f"not YAML: {problem}", path) from None


def _segment(text: str, event: ScalarEvent, key: str, flow: bool) -> Segment | None:
    """The segment of a scalar; None where what is read here is not what YAML reads."""
    start, end, style = _properties(text, _mark(event.start_mark)), _mark(event.end_mark), event.style or ""
    if not style and text[start:end] == event.value and event.value:
        return Bare(event.value, start, key=key, source=None, needs=_needs_quotes(flow), quoted=_double)
    reader = _READERS[style]
    into = reader(text, start, end)
    if into is None or into.text != (event.value.rstrip("\n") if style in ("|", ">") else event.value):
        return None
    if style not in ("'", '"') and not into.text.strip():
        return None
    escape = {"'": _single, '"': _double}.get(style, escape_with({}))
    if style in ("|", ">"):
        escape = _indented(text, start, end)
    found = into.segment(Span(start, end), key, None, escape, _Scalar)
    assert isinstance(found, _Scalar)
    found.raw, found.reader = text[start:end], reader
    found.needs = None if style else _needs_quotes(flow)
    found.at += not found.text  # an empty one begins between its quotes
    return found


class _Scalar(Segment):
    """A scalar over lines or in quotes. An edit that would be read as something else is not written."""

    raw = ""
    reader: Callable[[str, int, int], Builder | None]
    needs: Callable[[str], bool] | None = None

    def to_edits(self, edit: Edit) -> list[Edit]:
        edits = super().to_edits(edit)
        meant = apply(self.text, [edit])
        if self.needs is not None and self.needs(meant.replace("\n", " ")):
            return []
        start = self.extent.start
        raw = apply(self.raw, [Edit(e.start - start, e.end - start, e.new) for e in edits])
        said = self.reader(raw, 0, len(raw))
        return edits if said is not None and said.text == meant else []


def _mark(mark: Any) -> int:
    return int(mark.index)


def _properties(text: str, at: int) -> int:
    """After the anchor and the tag of a scalar."""
    match = re.compile(r"(?:[&!]\S*\s+)*").match(text, at)
    assert match
    return match.end()


def _needs_quotes(flow: bool) -> Callable[[str], bool]:
    def needs(value: str) -> bool:
        import yaml

        if _NEEDS_QUOTES.search(value) or (flow and _FLOW.search(value)):
            return True
        resolver: Any = yaml.resolver.Resolver()
        tag = resolver.resolve(yaml.ScalarNode, value, (True, False))
        return bool(tag != "tag:yaml.org,2002:str")

    return needs


def _folded(text: str, at: int, end: int, into: Builder, read: Callable[[str, int, int, Builder], None]) -> None:
    """A flow scalar: a line end in it is a space, an empty line is a line end."""
    while (match := _BREAK.search(text, at, end)) is not None:
        read(text, at, match.start(), into)
        place = match.start()
        if text[place - 1 : place] == "\\" and read is _read_double:
            # Escaped: the line goes on without a space.
            gap = re.compile(r"(?:\r\n|\n|\r)[ \t]*").match(text, place)
            assert gap
            at = gap.end()
            continue
        breaks = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r))+[ \t]*").match(text, place)
        assert breaks
        at = min(breaks.end(), end)
        lines = len(re.findall(r"\r\n|\n|\r", text[place:at]))
        into.written("\n" * (lines - 1) or " ", place, at)
    read(text, at, end, into)


def _read_plain(text: str, at: int, end: int, into: Builder) -> None:
    into.verbatim(text[at:end], at)


def _read_single(text: str, at: int, end: int, into: Builder) -> None:
    while (quote := text.find("''", at, end)) >= 0:
        into.verbatim(text[at:quote], at)
        into.written("'", quote, quote + 2)
        at = quote + 2
    into.verbatim(text[at:end], at)


def _read_double(text: str, at: int, end: int, into: Builder) -> None:
    while (slash := text.find("\\", at, end)) >= 0:
        into.verbatim(text[at:slash], at)
        match = _ESCAPE.match(text, slash, end)
        if match is None:
            return  # a backslash before a line end
        named, *digits = match.groups()
        code = next((d for d in digits if d), "0")
        into.written(_NAMED.get(named, named) if named else chr(int(code, 16)), slash, match.end())
        at = match.end()
    into.verbatim(text[at:end], at)


def _plain(text: str, start: int, end: int) -> Builder:
    into = Builder()
    _folded(text, start, end, into, _read_plain)
    return into


def _in_quotes(text: str, start: int, end: int) -> Builder:
    into = Builder()
    _folded(text, start + 1, end - 1, into, _read_double if text[start] == '"' else _read_single)
    return into


def _block(text: str, start: int, end: int) -> Builder | None:
    """A block scalar, ``|`` or ``>``: its lines without their indentation, and without empty ones at the end."""
    lines, indent = _block_lines(text, start, end)
    into = Builder()
    literal = text[start] == "|"
    for number, (begin, stop) in enumerate(lines):
        if indent == 0 or (begin < stop and text[begin : min(begin + indent, stop)].strip(" ")):
            return None  # no block, or a line that stands too far left
        into.verbatim(text[min(begin + indent, stop) : stop], begin + indent)
        if number + 1 == len(lines):
            break
        # The end of a line is written with the indentation of the next one.
        following, end_of_it = lines[number + 1]
        place = Span(stop, min(following + indent, end_of_it))
        here, there = begin + indent < stop, following + indent < end_of_it
        if literal or not here:
            into.written("\n", *place)
        elif there:
            into.written(" ", *place)
        # else the first of some empty lines, which only ends the line before
    return into


def _block_lines(text: str, start: int, end: int) -> tuple[list[Span], int]:
    """The lines of a block scalar without their ends, and its indentation; 0 where that cannot be told."""
    header = text.find("\n", start, end)
    # An indentation that is stated begins with spaces that are text.
    if header < 0 or re.compile(r"[|>][-+]?[1-9]").match(text, start):
        return [], 0
    lines = [Span(*m.span(1)) for m in re.compile(r"([^\r\n]*)(?:\r\n|\n|\r|\Z)").finditer(text, header + 1, end)]
    while lines and not text[lines[-1].start : lines[-1].end].strip():
        lines.pop()
    said = next((text[a:b] for a, b in lines if text[a:b].strip()), "")
    return lines, len(said) - len(said.lstrip(" "))


def _indented(text: str, start: int, end: int) -> Escape:
    """How a line end is written in a block scalar."""
    _, indent = _block_lines(text, start, end)
    between = ("\r\n" if "\r\n" in text[start:end] else "\n") + " " * indent
    return escape_with({"\n": between if text[start] == "|" else between * 2})


_READERS: dict[str, Callable[[str, int, int], Builder | None]] = {
    "": _plain, "'": _in_quotes, '"': _in_quotes, "|": _block, ">": _block,
}  # fmt: skip
