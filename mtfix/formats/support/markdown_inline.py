"""The inline parts of a block of Markdown: their places in the file, from the tokens of markdown-it-py."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mtfix.formats.support import html_tags
from mtfix.formats.support.pieces import OBJECT, Builder

if TYPE_CHECKING:
    from markdown_it.token import Token

# How formulas begin and end where the dollar is money: \\(x\\), and \\[x\\] as a paragraph of its own.
_FORMULA = {"\\(": "\\)", "\\[": "\\]"}


class Lost(Exception):
    """The source is not what the tokens say."""


class Walk:
    """Reads the source of one block along its inline tokens into ``builder``.

    ``places`` are the offsets in the file of the characters of ``content``. Raises Lost where both disagree.
    """

    def __init__(self, text: str, content: str, places: list[int], environment: dict[str, Any]) -> None:
        self.text, self.content, self.places = text, content, places
        self.references = environment.get("references", {})
        self.builder = Builder()
        self.at = 0
        self.code: list[str] = []  # HTML elements of code that are open
        self.formula = "", 0  # the end mark of the open formula, and where its text begins
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
                raise Lost

    def expect(self, what: str) -> int:
        """Pass over a text that must come next; its offset."""
        at = self.at
        if not self.content.startswith(what, at):
            raise Lost
        self.at += len(what)
        return at

    def keep(self, text: str, start: int) -> None:
        """Protect what has been passed since ``start``; rules read it as ``text``."""
        self.builder.fixed(text, self.places[start], self.places[self.at - 1] + 1)

    def read_text(self, child: Token) -> None:
        text = child.content
        at = self.expect(text)
        if self.links and self.links[-1][2]:
            return
        if self.code:
            if text:
                self.keep(text, at)
            return
        places = self.places
        if text and places[self.at - 1] - places[at] == len(text) - 1 and "|" not in text:  # the usual case
            self.builder.verbatim(text, places[at])
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
        start, length = self.expect(child.markup), len(self.builder)
        if self.code:
            self.keep(child.content, start)
            return
        self.builder.written(child.content, self.places[start], self.places[self.at - 1] + 1)
        if child.markup == "\\(" or (child.markup == "\\[" and not length):
            self.formula = _FORMULA[child.markup], length
        elif child.markup == self.formula[0]:
            self.builder.protect(self.formula[1], len(self.builder))
            self.formula = "", 0

    def read_softbreak(self, child: Token) -> None:
        start = self.line_end()
        # A quote mark and indentation at the beginning of the next line belong to the line end.
        self.builder.written("\n", self.places[start], self.places[self.at])

    def read_hardbreak(self, child: Token) -> None:
        start = self.line_end()
        self.builder.wrap(self.places[start], self.places[self.at])

    def line_end(self) -> int:
        start = self.at
        match = re.compile(r"[ \t]*\\?\n[ \t]*").match(self.content, start)
        if match is None or match.end() >= len(self.content):
            raise Lost
        self.at = match.end()
        return start

    def read_code_inline(self, child: Token) -> None:
        start = self.expect(child.markup)
        closing = re.compile(rf"(?<!`){child.markup}(?!`)").search(self.content, self.at)
        if closing is None:
            raise Lost
        self.at = closing.end()
        self.builder.code("code", value=child.content)
        self.keep(child.content, start)

    def read_html_inline(self, child: Token) -> None:
        start = self.expect(child.content)
        for name, closing in html_tags.tags(child.content):
            if name in html_tags.CODE:
                if closing and name in self.code:
                    self.code.remove(name)
                elif not closing and not child.content.endswith("/>"):
                    self.code.append(name)
            elif name not in html_tags.INLINE:
                if name == "br":
                    self.builder.wrap(self.places[start], self.places[self.at - 1] + 1)
                else:
                    self.keep(OBJECT, start)

    def read_link_open(self, child: Token) -> None:
        address = child.info == "auto"
        self.builder.code("autolink" if address else "link", "open", str(child.attrGet("href") or ""))
        self.links.append((self.expect("<" if address else "["), len(self.builder), address))

    def read_link_close(self, child: Token) -> None:
        start, first, address = self.links.pop()
        self.builder.code("autolink" if address else "link", "close")
        if not address:
            self.expect("]")
            self.target(start, first)
            return
        end = self.content.find(">", start)
        if end < 0:
            raise Lost
        self.at = end + 1
        self.keep(self.content[start + 1 : end], start)

    def read_image(self, child: Token) -> None:
        self.builder.code("image", value=str(child.attrGet("src") or ""))
        start = self.expect("![")
        first = len(self.builder)
        self.children(child.children or [])
        self.expect("]")
        self.target(start, first)

    def target(self, start: int, first: int) -> None:
        """Pass over what follows the text of a link: an address with a title, a label, or nothing.

        A text without either is the label itself and is protected. The link begins at ``start`` of the content, its
        text at ``first`` of the builder.
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
        self.builder.freeze(first, self.places[start], self.places[self.at - 1] + 1)
