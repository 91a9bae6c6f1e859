"""Line breaks that a program relies on: at the edges of a message of gettext, and written out as ``\\n``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.finding import Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.rules.support.context import Context
from mtfix.rules.support.difference import Compared, Difference

_WRITTEN = re.compile(r"(?<!\\)\\n")
# Where the same signs begin the name of a folder.
_PATH = re.compile(r"[A-Za-z]:\\|\\\\\w|%\w+%\\")
_ESCAPING = frozenset({"android", "json", "properties", "strings", "xcstrings"})
_BROKEN = re.compile(r"\\[ \t\u00a0]+n(?=\W|[^\W\d_])|[＼/]n(?![A-Za-z])|\\N(?![a-z])")


class Rule(Compared):
    """``difference`` says which: ``edge`` or ``written``."""

    differences = ("edge", "written")
    signs = ("\n", "\\")
    maybe = re.compile(r"\n|\\")

    @staticmethod
    def compare(context: Context) -> list[Difference]:
        return [*_edges(context), *_written(context), *_inner(context)]


def _edges(context: Context) -> Iterator[Difference]:
    """msgfmt refuses a message that begins or ends with a line break where the other does not."""
    text, source = context.text, context.source or ""
    if context.document.format != "po":
        return
    others = [source] if context.segment.plural_source is None else [source, context.segment.plural_source]
    for at_end in (False, True):
        wanted = {s.endswith("\n") if at_end else s.startswith("\n") for s in others}
        has = text.endswith("\n") if at_end else text.startswith("\n")
        if has in wanted:
            continue
        place = len(text) if at_end else 0
        edit = Edit(place, place, "\n")
        if has:
            edit = Edit(place - 1, place, "") if at_end else Edit(0, 1, "")
        lacks = "has a line break" if has else "lacks the line break"
        message = f"the translation {lacks} at its {'end' if at_end else 'beginning'}"
        span = Span(edit.start, edit.end) if has else Span(max(place - 1, 0), max(place, 1))
        evidence = "the source has none" if has else "the source has one"
        yield Difference("edge", span, message, (edit,), Safety.SAFE, evidence=evidence)


def _inner(context: Context) -> Iterator[Difference]:
    """Where a file writes line breaks as escapes, nobody has set them to fill lines."""
    text, source = context.text.strip(), (context.source or "").strip()
    if context.document.format in _ESCAPING and "\n" in source and text and "\n" not in text:
        message = "the line breaks of the source are missing"
        yield Difference("written", Span(0, len(context.text)), message, severity=Severity.INFO, source="\\n")


def _written(context: Context) -> Iterator[Difference]:
    text, source = context.text, context.source or ""
    if _PATH.search(source):
        return
    there, here = len(_WRITTEN.findall(source)), len(_WRITTEN.findall(text))
    if not there or here >= there:
        return
    found = [Span(*match.span()) for match in _BROKEN.finditer(text)]
    for span in found if len(found) <= there - here else ():
        yield Difference(
            "written", span, "a written line break was changed", (Edit(*span, "\\n"),), Safety.SAFE, source="\\n"
        )
    if not found:
        yield Difference(
            "written", Span(0, len(text)), f"{here} written line breaks, {there} in the source", source="\\n"
        )
