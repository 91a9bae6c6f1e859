"""Markdown: CommonMark with GitHub's tables and strikethrough, front matter, and the tags of MDX.

markdown-it-py says what the blocks and the inline parts are; their places are found by walking through the
source beside its tokens. A paragraph is one segment, over its line ends and with its markup as gaps. Where
the walk loses its way, that block is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mtfix.core.document import Segment
from mtfix.core.text import Edit, Span, apply
from mtfix.formats import html
from mtfix.formats.support import dialects
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import OBJECT, Builder, Escape, Numbering

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
_AT_LINE_END = re.compile(r"[ \t\xa0]\n|\n[ \t\xa0]")
# How formulas begin and end where the dollar is money: \\(x\\), and \\[x\\] as a paragraph of its own.
_FORMULA = {"\\(": "\\)", "\\[": "\\]"}


def sniff(text: str) -> bool:
    """Whether there are headings, and links or fences: plain text has them seldom together."""
    head = text[:20_000]
    return _HEADING.search(head) is not None and _LINK.search(head) is not None


def extract(text: str, options: Options) -> Extracted:
    """The paragraphs, headings, table cells and texts of HTML blocks. Keys count them within a section."""
    front = _FRONT.match(text)
    language = _LANG.search(front.group()) if front else None
    segments = _Reader(text, mdx=options.path.lower().endswith(".mdx")).read()
    return Extracted(segments, ("", language.group(1) if language else ""), counted=True)


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # "text_join" would merge escapes and entities into the text around them.
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")


class _Paragraph(Segment):
    """Text with markup that holds only around words: ``** x**`` and ``****`` are no emphasis."""

    def to_edits(self, edit: Edit) -> list[Edit]:
        """As of any segment; none where emphasis or a link would be left empty or with blanks inside, where its marks
        would no longer stand against a word (CommonMark 0.31, 6.2), or where blanks would be lost at a line's end."""
        around = self.text[max(edit.start - 1, 0) : edit.start] + edit.new + self.text[edit.end : edit.end + 1]
        if _AT_LINE_END.search(around):
            return []
        edits = super().to_edits(edit)
        ends: list[tuple[str, str]] = []  # what stood before and behind each run's marks, and what will
        last = self.extent.start
        for run in self._runs:
            inside = [e for e in edits if run.start <= e.start and e.end <= run.end]
            before = self.raw[run.start - self.extent.start : run.end - self.extent.start]
            after = apply(before, [Edit(e.start - run.start, e.end - run.start, e.new) for e in inside])
            if inside and not after.strip():
                return []
            if not before:
                continue
            if inside and (
                (_blank(after[0]) and not _blank(before[0])) or (_blank(after[-1]) and not _blank(before[-1]))
            ):
                return []
            if ends and run.start > last and _parts(*ends[-1], before[0], after[0]):
                return []
            ends.append((before[-1], after[-1]))
            last = run.end
        return edits

    raw = ""  # what stands in its extent

    @cached_property
    def _runs(self) -> list[Span]:
        """The parts of the file between its markup."""
        found: list[Span] = []
        for piece in self.pieces or ():
            if piece.fixed:
                continue
            if found and found[-1].end == piece.file_start:
                found[-1] = Span(found[-1].start, piece.file_end)
            else:
                found.append(Span(piece.file_start, piece.file_end))
        return found


def _parts(left: str, new_left: str, right: str, new_right: str) -> bool:
    """Whether marks between two characters come to stand between a word and a sign, where they did not."""
    if (left, right) == (new_left, new_right) or _blank(new_left) or _blank(new_right):
        return False
    return new_left.isalnum() != new_right.isalnum()


def _blank(char: str) -> bool:
    return char.isspace()


class _Lost(Exception):
    """The walk through the source and the tokens do not agree."""


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
                except _Lost:
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
        walk = _Walk(self.text, token.content, places, self.environment)
        walk.children(token.children or [])
        builder = walk.builder.strip()
        heading = kind in ("h1", "h2", "h3", "h4", "h5", "h6")
        if heading:
            builder.code("heading")
        for mark in dialects.marks(builder.text, mdx=self.mdx):
            builder.shield(*mark)
        if builder.span() is None or not builder.text.replace(OBJECT, "").strip():
            return
        # With the marks around it, so that it stays the same block where marks come or go.
        content = token.content
        last = len(content.rstrip()) - 1
        start = places[len(content) - len(content.lstrip())]
        span = Span(start, places[last] + (2 if content[last] == "|" and kind in ("td", "th") else 1))
        key = self.numbering.key(kind, heading=heading)
        found = builder.segment(span, key, None, self.escape(token, places), _Paragraph)
        assert isinstance(found, _Paragraph)
        found.raw = self.text[span.start : span.end]
        self.segments.append(found)

    def lines(self, token: Token) -> list[int]:
        """Where each character of a block's text stands in the file, and where the text ends."""
        assert token.map
        places: list[int] = []
        for number, line in enumerate(token.content.split("\n")):
            row = token.map[0] + number
            if row >= len(self.starts):
                raise _Lost
            start, said, body = self.starts[row], line.rstrip(), line.strip()
            # It is the end of the line, behind quote marks, list marks and indentation.
            at = self.text[start : self.ends[row]].rstrip().rfind(body)
            if at < 0:
                raise _Lost
            at += start
            places += [at] * (len(said) - len(body))
            places += range(at, at + len(line) - len(said) + len(body))
            places.append(places[-1] + 1 if line else at)
        return places

    def cell(self, token: Token) -> list[int]:
        assert token.map
        pattern = re.escape(token.content).replace(r"\|", r"(?:\\\|)")
        match = re.compile(pattern).search(self.text, self.cell_at, self.ends[token.map[0]])
        if match is None:
            raise _Lost
        self.cell_at = match.end()
        places: list[int] = []
        at = match.start()
        for char in token.content:
            places.append(at)
            at += 2 if char == "|" else 1
        return [*places, at]

    def escape(self, token: Token, places: list[int]) -> Escape:
        """How new text is written: markup escaped, and behind a line end what the block's lines begin with."""
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
    blank, mark, number = match.groups()
    return f"{blank}{number}\\" if number else f"{blank}\\{mark}"


class _Walk:
    """Goes through the source of one block along its inline tokens."""

    def __init__(self, text: str, content: str, places: list[int], environment: dict[str, Any]) -> None:
        self.text, self.content, self.places = text, content, places
        self.references = environment.get("references", {})
        self.builder = Builder()
        self.at = 0
        self.code: list[str] = []  # HTML elements of code that are open
        self.formula = "", 0  # what closes the formula that is open, and where its text begins
        # Of each open link: where it begins, where its text begins, and whether it is an address in <>.
        self.links: list[tuple[int, int, bool]] = []

    def children(self, children: list[Token]) -> None:
        for child in children:
            step = getattr(self, "read_" + child.type, None)
            if step is not None:
                step(child)
            elif child.type.endswith(("_open", "_close")):
                name, _, side = child.type.rpartition("_")
                self.builder.code(name, side)
                self.expect(child.markup)
            else:
                raise _Lost

    def expect(self, what: str) -> int:
        """Pass over something that must come next. Where it begins."""
        at = self.at
        if not self.content.startswith(what, at):
            raise _Lost
        self.at += len(what)
        return at

    def keep(self, said: str, start: int) -> None:
        """What has been passed since ``start`` is not to be edited."""
        self.builder.fixed(said, self.places[start], self.places[self.at - 1] + 1)

    def read_text(self, child: Token) -> None:
        said = child.content
        at = self.expect(said)
        if self.links and self.links[-1][2]:
            return
        if self.code:
            if said:
                self.keep(said, at)
            return
        places = self.places
        if said and places[self.at - 1] - places[at] == len(said) - 1 and "|" not in said:  # the usual case
            self.builder.verbatim(said, places[at])
            return
        while at < self.at:
            place, end = places[at], at + 1
            if self.text[place] != self.content[at]:
                self.builder.written(self.content[at], place, place + 2)  # a bar in a table cell
            else:
                while end < self.at and places[end] == places[end - 1] + 1 and self.content[end] != "|":
                    end += 1
                self.builder.verbatim(self.content[at:end], place)
            at = end

    def read_text_special(self, child: Token) -> None:
        start, said = self.expect(child.markup), len(self.builder)
        if self.code:
            self.keep(child.content, start)
            return
        self.builder.written(child.content, self.places[start], self.places[self.at - 1] + 1)
        if child.markup == "\\(" or (child.markup == "\\[" and not said):
            self.formula = _FORMULA[child.markup], said
        elif child.markup == self.formula[0]:
            self.builder.shield(self.formula[1], len(self.builder))
            self.formula = "", 0

    def read_softbreak(self, child: Token) -> None:
        start = self.line_end()
        # The next line may begin behind a quote mark and indentation, which belong to the line end.
        self.builder.written("\n", self.places[start], self.places[self.at])

    def read_hardbreak(self, child: Token) -> None:
        start = self.line_end()
        self.builder.wrap(self.places[start], self.places[self.at])

    def line_end(self) -> int:
        start = self.at
        match = re.compile(r"[ \t]*\\?\n[ \t]*").match(self.content, start)
        if match is None or match.end() >= len(self.content):
            raise _Lost
        self.at = match.end()
        return start

    def read_code_inline(self, child: Token) -> None:
        start = self.expect(child.markup)
        closing = re.compile(rf"(?<!`){child.markup}(?!`)").search(self.content, self.at)
        if closing is None:
            raise _Lost
        self.at = closing.end()
        self.builder.code("code", value=child.content)
        self.keep(child.content, start)

    def read_html_inline(self, child: Token) -> None:
        start = self.expect(child.content)
        for name, closing in html.tags(child.content):
            if name in html.CODE:
                if closing and name in self.code:
                    self.code.remove(name)
                elif not closing and not child.content.endswith("/>"):
                    self.code.append(name)
            elif name not in html.INLINE:
                if name == "br":
                    self.builder.wrap(self.places[start], self.places[self.at - 1] + 1)
                else:
                    self.keep(OBJECT, start)

    def read_link_open(self, child: Token) -> None:
        address = child.info == "auto"
        self.builder.code("autolink" if address else "link", "open", str(child.attrGet("href") or ""))
        self.links.append((self.expect("<" if address else "["), len(self.builder), address))

    def read_link_close(self, child: Token) -> None:
        start, said, address = self.links.pop()
        self.builder.code("autolink" if address else "link", "close")
        if not address:
            self.expect("]")
            self.target(start, said)
            return
        end = self.content.find(">", start)
        if end < 0:
            raise _Lost
        self.at = end + 1
        self.keep(self.content[start + 1 : end], start)

    def read_image(self, child: Token) -> None:
        self.builder.code("image", value=str(child.attrGet("src") or ""))
        start = self.expect("![")
        said = len(self.builder)
        self.children(child.children or [])
        self.expect("]")
        self.target(start, said)

    def target(self, start: int, said: int) -> None:
        """Pass over what follows the text of a link: an address with a title, a label, or nothing.

        A text without one is the label itself, and must stay: the link begins at ``start``, its text at
        ``said`` of the text collected.
        """
        from markdown_it.common.utils import normalizeReference
        from markdown_it.helpers import parseLinkDestination, parseLinkTitle

        content, end = self.content, len(self.content)

        def skip(at: int) -> int:
            while at < end and content[at] in " \t\n":
                at += 1
            return at

        if content.startswith("(", self.at):
            at = skip(self.at + 1)
            found = parseLinkDestination(content, at, end)
            at = found.pos if found.ok else at
            if (title_at := skip(at)) > at:
                title = parseLinkTitle(content, title_at, end)
                at = skip(title.pos) if title.ok else title_at
            if content.startswith(")", at):
                self.at = at + 1
                return
        elif content.startswith("[", self.at):
            close = content.find("]", self.at)
            label = content[self.at + 1 : close].strip() if close > 0 else "?"
            if close > 0 and (not label or normalizeReference(label) in self.references):
                self.at = close + 1
            if label and self.at > close:
                return
        self.builder.freeze(said, self.places[start], self.places[self.at - 1] + 1)
