"""Markdown: CommonMark with GitHub's tables and strikethrough, front matter, and the tags of MDX.

markdown-it-py finds the blocks and the inline parts; their offsets are found by reading the source along with the
tokens. A paragraph is one segment across its line ends, with its markup as gaps. A block in which both disagree is
not read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, Any

from mtfix.core.document import Segment
from mtfix.core.text import Span
from mtfix.formats import html
from mtfix.formats.support import dialects
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.markdown_inline import Lost, Walk
from mtfix.formats.support.markdown_paragraph import Paragraph
from mtfix.formats.support.pieces import OBJECT, Escape, Numbering

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

DESCRIPTION = "Markdown: CommonMark with the tables of GitHub, front matter and MDX"
SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx")
PROTECTS = "code, link targets, HTML and MDX tags, front matter, markup, line wraps, indentation"

_LINE_END = re.compile(r"\r\n|\r|\n")
_LANG = re.compile(r"""^(?:lang|language|locale)[ \t]*[:=][ \t]*["']?([A-Za-z][\w-]*)""", re.MULTILINE)
_FRONT = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n).*?^\1[ \t]*$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_LINK = re.compile(r"\]\([^)\s]+\)|^(?:```|~~~)", re.MULTILINE)
_MODULE = re.compile(r"(?:import|export)\s")
_MARKUP = re.compile(r"([\\`*\[\]|]|<(?=[A-Za-z/!?])|~(?=~)|(?<!\w)_|_(?!\w)|&(?=[#A-Za-z]))")
# What begins a block, where a line begins.
_BLOCK = re.compile(r"(\n[ \t]*)(?:([-+=#>])|(\d+)(?=[.)](?:\s|$)))")


def sniff(text: str) -> bool:
    """Whether there are headings, and links or fences: plain text rarely has both."""
    head = text[:20_000]
    return _HEADING.search(head) is not None and _LINK.search(head) is not None


def extract(text: str, options: Options) -> Extracted:
    """The paragraphs, headings, table cells and texts of HTML blocks. Keys count them within a section."""
    front = _FRONT.match(text)
    language = _LANG.search(front.group()) if front else None
    segments = _Reader(text, mdx=options.path.lower().endswith(".mdx")).read()
    return Extracted(segments, ("", language.group(1) if language else ""), counted=True)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # "text_join" would merge escapes and entities into the text around them.
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")


class _Reader:
    def __init__(self, text: str, *, mdx: bool) -> None:
        self.text = text
        self.mdx = mdx
        self.starts = [0, *(m.end() for m in _LINE_END.finditer(text))]
        self.ends = [m.start() for m in _LINE_END.finditer(text)] + [len(text)]
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self.numbering = Numbering()
        self.segments: list[Segment] = []
        self.environment: dict[str, Any] = {}  # where the parser puts the link definitions
        self.cell_at = 0  # where in the row the next table cell is looked for

    def read(self) -> list[Segment]:
        front = _FRONT.match(self.text)
        skipped = len(_LINE_END.findall(front.group())) + 1 if front else 0
        if skipped >= len(self.starts):
            return []
        body = "\n" * skipped + self.text[self.starts[skipped] :]
        tokens = _parser().parse(body, self.environment)
        for number, token in enumerate(tokens):
            if token.type == "inline" and token.map and token.content.strip():
                try:
                    self.inline(token, tokens[number - 1])
                except Lost:
                    continue
            elif token.type == "tr_open" and token.map:
                self.cell_at = self.starts[token.map[0]]
            elif token.type == "html_block" and token.map:
                start, end = self.starts[token.map[0]], self.ends[token.map[1] - 1]
                self.segments += html.segments(self.text, start, end, self.numbering)
        return self.segments

    def inline(self, token: Token, parent: Token) -> None:
        kind = parent.tag
        if self.mdx and kind == "p" and parent.level == 0 and _MODULE.match(token.content):
            return
        places = self.cell(token) if kind in ("td", "th") else self.lines(token)
        walk = Walk(self.text, token.content, places, self.environment)
        walk.children(token.children or [])
        builder = walk.builder.strip()
        heading = kind in ("h1", "h2", "h3", "h4", "h5", "h6")
        if heading:
            builder.code("heading")
        for mark in dialects.marks(builder.text, mdx=self.mdx):
            builder.protect(*mark)
        if builder.span() is None or not builder.text.replace(OBJECT, "").strip():
            return
        # With the marks around it, so that it remains the same block where marks are added or removed.
        content = token.content
        last = len(content.rstrip()) - 1
        start = places[len(content) - len(content.lstrip())]
        span = Span(start, places[last] + (2 if content[last] == "|" and kind in ("td", "th") else 1))
        key = self.numbering.key(kind, heading=heading)
        found = builder.segment(span, key, None, self.escape(token, places), Paragraph)
        assert isinstance(found, Paragraph)
        found.raw = self.text[span.start : span.end]
        self.segments.append(found)

    def lines(self, token: Token) -> list[int]:
        """The offset in the file of each character of a block's text, and of its end."""
        assert token.map
        places: list[int] = []
        for number, line in enumerate(token.content.split("\n")):
            row = token.map[0] + number
            if row >= len(self.starts):
                raise Lost
            start, text, body = self.starts[row], line.rstrip(), line.strip()
            # It ends the line, after quote marks, list marks and indentation.
            at = self.text[start : self.ends[row]].rstrip().rfind(body)
            if at < 0:
                raise Lost
            at += start
            places += [at] * (len(text) - len(body))
            places += range(at, at + len(line) - len(text) + len(body))
            places.append(places[-1] + 1 if line else at)
        return places

    def cell(self, token: Token) -> list[int]:
        assert token.map
        pattern = re.escape(token.content).replace(r"\|", r"(?:\\\|)")
        match = re.compile(pattern).search(self.text, self.cell_at, self.ends[token.map[0]])
        if match is None:
            raise Lost
        self.cell_at = match.end()
        places: list[int] = []
        at = match.start()
        for char in token.content:
            places.append(at)
            at += 2 if char == "|" else 1
        return [*places, at]

    def escape(self, token: Token, places: list[int]) -> Escape:
        """How new text is written: markup escaped, and after a line end what the lines of the block begin with."""
        if "\n" not in token.content:
            between = " "
        else:
            second = places[token.content.index("\n") + 1]
            row = bisect_right(self.starts, second) - 1
            between = self.newline + self.text[self.starts[row] : second]

        def escape(text: str) -> str:
            text = _BLOCK.sub(_escape_block, _MARKUP.sub(r"\\\1", text.replace(OBJECT, "")))
            return text.replace("\n", between)

        return escape


def _escape_block(match: re.Match[str]) -> str:
    space, mark, number = match.groups()
    return f"{space}{number}\\" if number else f"{space}\\{mark}"
