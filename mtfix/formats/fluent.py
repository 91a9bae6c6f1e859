"""Fluent (``.ftl``): the texts of messages, terms, attributes and variants.

A placeable is one object in its text; the variants of one that selects are texts of their own. Grammar: Fluent
1.0, ``fluent.ebnf``.
"""

from __future__ import annotations

import re

from mtfix.core.document import Plural, Segment
from mtfix.core.text import Edit, Span, apply
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import OBJECT, Builder, Distinct, Escape, escape_with, malformed
from mtfix.languages.support.plurals import CATEGORIES

DESCRIPTION = "Fluent messages"
SUFFIXES = (".ftl",)  # of FreeMarker as well, which a run over a folder leaves out
PROTECTS = "identifiers, comments, placeables, selectors and keys of variants, indentation"

_DEPTH = 100
_ENTRY = re.compile(r"(-?[A-Za-z][\w-]*)[ ]*=[ ]*")
_ATTRIBUTE = re.compile(r"[ \r\n]*[ ]\.([A-Za-z][\w-]*)[ ]*=[ ]*")
_COMMENT = re.compile(r"#{1,3}(?:[ ][^\n]*)?(?:\n|\Z)")
_BLANK_LINE = re.compile(r"[ ]*(?:\r?\n|\Z)")
_TEXT = re.compile(r"[^{}\r\n]*(?:\r(?!\n)[^{}\r\n]*)*")
# A line that goes on with the text: it is indented and begins no attribute or variant, or with a placeable.
_MORE = re.compile(r"(?:[ ]*\r?\n)+(?:[ ]+(?![\[*.}\s])|[ ]*(?=\{))")
_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_VARIABLE = re.compile(r"\$([\w-]+)")
_VARIANT = re.compile(r"\s*\*?\[\s*([\w.-]+)\s*\][ ]*")
_SNIFF = re.compile(r"(?:#[^\n]*\n|\r?\n)*-?[A-Za-z][\w-]*[ ]*=[^{]*\{[ ]*(?:\$\w|-\w|\")")
_EDGE = re.compile(r"\n | \n")
_SPECIAL = re.compile(r"(\n[ ]*)([.\[*])")

_braces = escape_with({"{": '{"{"}', "}": '{"}"}', "\t": " "})


def sniff(text: str) -> bool:
    """Whether it begins with a message, and one has a variable."""
    return _SNIFF.match(text[:5_000]) is not None


def extract(text: str, options: Options) -> Extracted:
    """The texts. Keys are ``message``, ``-term``, ``message.attribute``, with ``[variant]``.

    Raises MtfixError where the grammar is broken.
    """
    reader = _Reader(text, options.path)
    reader.read()
    whole = {segment.key.partition("[")[0] for segment in reader.segments if "[" in segment.key}
    for segment in reader.segments:
        if (message := segment.key.partition("[")[0]) in whole:
            segment.message = message
    # A text begins before the variants in it.
    return Extracted(sorted(reader.segments, key=lambda s: (s.extent.start, -s.extent.end)))


class _Text(Segment):
    """A text whose lines are indented, so that none can begin or end with a space."""

    def to_edits(self, edit: Edit) -> list[Edit]:
        if any(self.text[place - 1 : place + 1] == "\n\n" for place in (edit.start, edit.end)):
            return []  # in the midst of lines that are written as one gap
        start, end = max(edit.start - 1, 0), edit.end + 1
        before = self.text[start:end]
        after = apply(before, [Edit(edit.start - start, edit.end - start, edit.new)])
        at_end = start == 0, end >= len(self.text)
        return [] if _edges(after, *at_end) > _edges(before, *at_end) else super().to_edits(edit)


def _edges(part: str, first: bool, last: bool) -> int:
    """How many spaces are at the beginning or end of a line in a part of a text, which may be its first or last one."""
    return len(_EDGE.findall(part)) + (first and part[:1].isspace()) + (last and part[-1:].isspace())


class _Reader:
    def __init__(self, text: str, path: str) -> None:
        self.text, self.path = text, path
        self.segments: list[Segment] = []
        self.distinct = Distinct()

    def read(self) -> None:
        text, at = self.text, 0
        while at < len(text):
            if blank := _BLANK_LINE.match(text, at) or _COMMENT.match(text, at):
                at = blank.end()
                continue
            entry = _ENTRY.match(text, at)
            if entry is None:
                raise malformed(text, at, "expected a message, a term or a comment", self.path)
            at = self.pattern(entry.end(), entry.group(1), 0)
            while attribute := _ATTRIBUTE.match(text, at):
                at = self.pattern(attribute.end(), f"{entry.group(1)}.{attribute.group(1)}", 0)
            end = _BLANK_LINE.match(text, at)
            if end is None:
                raise malformed(text, at, "a closing brace too much", self.path)
            at = end.end()

    def pattern(self, at: int, key: str, depth: int) -> int:
        """Read a text that may begin here. Where it ends."""
        if depth > _DEPTH:
            raise malformed(self.text, at, f"nested more than {_DEPTH} levels deep", self.path)
        text, into = self.text, Builder()
        while True:
            run = _TEXT.match(text, at)
            assert run
            into.verbatim(run.group(), at)
            at = run.end()
            if text.startswith("{", at):
                at = self.placeable(at, into, key, depth)
            elif more := _MORE.match(text, at):
                into.written("\n" * more.group().count("\n"), at, more.end())
                at = more.end()
            else:
                break
        into = into.strip()
        if into.text.replace(OBJECT, "").strip():
            span = into.span()
            assert span
            self.segments.append(into.segment(span, self.distinct(key), None, self.escape(span), _Text))
        return at

    def placeable(self, at: int, into: Builder, key: str, depth: int) -> int:
        """Read a placeable, and the variants in it. Where it ends."""
        text, start = self.text, at
        at += 1
        selects = False
        while at < len(text):
            if text[at] == '"':
                string = _STRING.match(text, at)
                if string is None:
                    break
                at = string.end()
            elif text[at] == "{":
                if depth > _DEPTH:
                    raise malformed(text, at, f"nested more than {_DEPTH} levels deep", self.path)
                at = self.placeable(at, Builder(), key, depth + 1)
            elif text.startswith("->", at):
                selects = True
                selector, first = text[start:at], len(self.segments)
                at += 2
                names: list[str] = []
                while variant := _VARIANT.match(text, at):
                    names.append(variant.group(1))
                    at = self.pattern(variant.end(), f"{key}[{names[-1]}]", depth + 1)
                # Of some languages the form for all other numbers is called "many".
                categories = all(name in CATEGORIES or name.isdecimal() for name in names[1:])
                if ("other" in names or categories) and "ordinal" not in selector:
                    counter = _VARIABLE.search(selector)
                    self.plurals(self.segments[first:], key, names, counter.group(1) if counter else "")
            elif text[at] == "}":
                at += 1
                into.fixed(OBJECT if selects else text[start:at], start, at)
                return at
            else:
                at += 1
        raise malformed(text, start, "a placeable is not closed", self.path)

    def plurals(self, segments: list[Segment], key: str, names: list[str], counter: str) -> None:
        """Say which variants are plural forms: those named after categories of CLDR, or a number."""
        forms = {f"{key}[{name}]": name for name in names}
        for segment in segments:
            name = forms.get(segment.key, "")
            if name in CATEGORIES:
                segment.plural = Plural(key, name, counter=counter)
            elif name.isdecimal():
                segment.plural = Plural(key, f"={name}", (int(name),), counter)

    def escape(self, span: Span) -> Escape:
        """How text is written: a new line is indented as the second one of the text, or by four spaces."""
        wrap = re.compile(r"\r?\n[ ]*").search(self.text, *span)
        between = wrap.group() if wrap and wrap.group().endswith(" ") else "\n    "

        def escape(text: str) -> str:
            return _SPECIAL.sub(r'\1{"\2"}', _braces(text)).replace("\n", between)

        return escape
