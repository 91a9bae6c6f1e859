"""HTML: the text that people read on a page, and the attributes that they see or hear.

A paragraph is one segment, with its inline tags as gaps in it. Scripts, styles, code and what is marked
``translate="no"`` are not text. Reads as browsers do where that matters (WHATWG HTML, 13.2.5, tokenization):
nothing is refused, what makes no sense is left alone.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from mtfix.core.document import Segment
from mtfix.core.text import Span
from mtfix.formats.support import xmltree
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.html_tags import CODE, INLINE, MARKUP, OPAQUE, THINGS, UNCLOSED, VOID, names
from mtfix.formats.support.pieces import OBJECT, Bare, Builder, Escape, Numbering, escape_with, within
from mtfix.languages.tags import primary

DESCRIPTION = "HTML pages"
SUFFIXES = (".html", ".htm", ".xhtml")
PROTECTS = "tags, attributes but alt, title, placeholder, aria-label and the like; scripts, styles, code, templates"


_READ = names(
    "alt title placeholder aria-label aria-description aria-placeholder aria-roledescription aria-valuetext"
)
_META = re.compile(r"(?:og:|twitter:)?(?:description|title|keywords)|og:site_name|application-name", re.IGNORECASE)
_HEADING = re.compile(r"h[1-6]")

_ATTRIBUTE = re.compile(
    r"""[\s/]*(?P<name>[^\s/>=][^\s/>=]*)
        (?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s>"'][^\s>]*)))?""",
    re.VERBOSE,
)
_TAG_END = re.compile(r"[\s/]*>")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SNIFF = re.compile(r"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
# Within the first 1,024 bytes: WHATWG HTML, 13.2.3.2, "Prescanning a byte stream to determine its encoding".
_CHARSET = re.compile(rb"""<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_LATIN1 = names("iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 us-ascii ascii")
_LANG = re.compile(r"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z][\w-]*)", re.IGNORECASE)

_BASE = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\xa0": "&nbsp;"}
_NEEDS_QUOTES = re.compile(r"[&\s\"'=<>`]|\{[%#]|\A\Z|/\Z")


def _escape(table: dict[str, str]) -> Escape:
    """Escapes characters, and what would begin a tag of a template language."""
    characters = escape_with(table)
    return lambda text: characters(text).replace("{%", "&#123;%").replace("{#", "&#123;#")


_content = _escape(_BASE)
_value = _escape({**_BASE, '"': "&quot;", "'": "&#39;"})


def sniff(text: str) -> bool:
    """Whether it begins with a doctype or an ``html`` tag."""
    return _SNIFF.match(text, 0, 4_000) is not None


def declared(raw: bytes) -> str:
    """The encoding that a page names, as browsers understand it: Latin-1 stands for Windows-1252, and a page that
    can be read so far is not in UTF-16."""
    match = _CHARSET.search(raw, 0, 1_024)
    if match is None:
        return xmltree.declared(raw)
    name = match.group(1).decode("ascii", "replace").lower()
    return "windows-1252" if name in _LATIN1 else "utf-8" if name.startswith("utf-16") else name


def extract(text: str, options: Options) -> Extracted:
    """The texts of a page in their order. Keys count texts by element within the section of a heading."""
    found = segments(text, 0, len(text), Numbering(), options.encoding)
    language = _LANG.search(text, 0, 20_000)
    return Extracted(found, ("", language.group(1) if language else ""), counted=True)


def segments(text: str, start: int, end: int, numbering: Numbering, encoding: str = "utf-8") -> list[Segment]:
    """The segments of a part of a file that is HTML."""
    page = _Page(text, start, end, numbering)
    page.content, page.value = within(encoding, _content), within(encoding, _value)
    page.read()
    for begin, stop, language in page.regions:  # an inner one comes after the outer
        for segment in page.segments:
            if begin <= segment.at < stop:
                segment.language = language
    # A text begins before the attributes of the tags in it.
    return sorted(page.segments, key=lambda s: (s.extent.start, -s.extent.end))


class Attribute(NamedTuple):
    name: str
    start: int  # of the value, without quotes
    end: int
    quoted: bool


def attributes(text: str, at: int, end: int) -> tuple[list[Attribute], int]:
    """The attributes of a tag whose name ends at ``at``, and where the tag ends."""
    found: list[Attribute] = []
    while not (close := _TAG_END.match(text, at, end)):
        match = _ATTRIBUTE.match(text, at, end)
        if match is None:
            # A stray quote or equals sign, or the end of the file.
            while at < end and text[at] in " \t\r\n\f/":
                at += 1
            if at >= end:
                return found, end
            at += 1
            continue
        at = match.end()
        kind = match.lastgroup
        if kind is not None and kind != "name":
            found.append(Attribute(match.group("name").lower(), *match.span(kind), kind != "bare"))
    return found, close.end()


def unescape(text: str, start: int, end: int, into: Builder) -> None:
    """Collect text in which character references stand."""
    at = start
    while (match := _REFERENCE.search(text, at, end)) is not None:
        into.verbatim(text[at : match.start()], at)
        _refer(match.group(), match.start(), into)
        at = match.end()
    into.verbatim(text[at:end], at)


def _refer(reference: str, at: int, into: Builder) -> None:
    meant = html.unescape(reference)
    if meant == reference:
        into.verbatim(reference, at)
    else:
        into.written(meant, at, at + len(reference))


class _Page:
    content: Escape  # of text
    value: Escape  # of attributes

    def __init__(self, text: str, start: int, end: int, numbering: Numbering) -> None:
        self.text, self.at, self.end = text, start, end
        self.numbering = numbering
        self.segments: list[Segment] = []
        self.block = "text"  # the tag that the present text is in
        self.heading = False
        self.builder = Builder()
        self.begun = start  # where the present text begins
        self.page = primary(found.group(1)) if (found := _LANG.search(text, 0, 20_000)) else ""
        self.regions: list[tuple[int, int, str]] = []  # parts in a language of their own

    def read(self) -> None:
        text, end = self.text, self.end
        while self.at < end:
            match = MARKUP.search(text, self.at, end)
            if match is None:
                break
            self.builder.verbatim(text[self.at : match.start()], self.at)
            self.at = match.end()
            if match.group("name"):
                self.tag(match)
            elif match.group("reference"):
                _refer(match.group(), match.start(), self.builder)
            elif match.group("value"):
                self.builder.fixed(match.group(), *match.span())
            elif match.group().startswith("{"):
                self.builder.fixed(OBJECT, *match.span())
        self.builder.verbatim(text[self.at : end], self.at)
        self.at = end
        self.close(end)

    def tag(self, match: re.Match[str]) -> None:
        name = match.group("name").lower()
        found, self.at = attributes(self.text, match.end(), self.end)
        if match.group("close"):
            if name not in INLINE and name not in THINGS:
                self.close(match.start())
                self.block, self.heading = "text", False
            elif name in INLINE:
                self.builder.code(name, "close")
            return
        own = self.text[match.end() : self.at]
        language = self.language(name, found)
        if language and name not in INLINE:
            self.regions.append((match.start(), self.end_of(name, self.at), language))
        # A word in another language is part of its sentence and not to be edited.
        if name in OPAQUE or self.untranslated(found) or (language and name in INLINE):
            if not own.endswith("/>") and name not in VOID:
                self.at = self.skip(name, self.at)
            if name in CODE or name in INLINE:
                self.builder.fixed(self.text_between(match.start(), self.at) or OBJECT, match.start(), self.at)
            else:
                self.close(match.start())
            return
        if name in THINGS or name in INLINE:
            target = next((self.text[a.start : a.end] for a in found if a.name in ("href", "src")), "")
            self.builder.code(name, "alone" if name in THINGS else "open", html.unescape(target))
        if name in THINGS:
            if name == "br":
                self.builder.wrap(match.start(), self.at)
            else:
                self.builder.fixed(OBJECT, match.start(), self.at)
        elif name not in INLINE:
            self.close(match.start())
            self.block, self.heading = name, _HEADING.fullmatch(name) is not None
        self.read_attributes(name, found)

    def language(self, name: str, found: list[Attribute]) -> str:
        """The language that an element names for itself, "" where it has that of what is around it."""
        values = [self.text[each.start : each.end] for each in found if each.name in ("lang", "xml:lang")]
        own = primary(values[-1]) if values and name != "html" else ""
        around = next((r[2] for r in reversed(self.regions) if r[0] <= self.at < r[1]), self.page)
        # Programs mark each run of words; where nobody says what the page is in, that tells of nothing.
        return own if own != around and (around or name not in INLINE) else ""

    def end_of(self, name: str, at: int) -> int:
        """Where an element ends that has begun before ``at``; one that needs no end tag ends with the next like it."""
        if name not in UNCLOSED:
            return self.skip(name, at)
        end = re.compile(rf"</?{name}(?=[\s/>])", re.IGNORECASE).search(self.text, at, self.end)
        return end.start() if end else self.end

    def untranslated(self, found: list[Attribute]) -> bool:
        for each in found:
            value = self.text[each.start : each.end].lower()
            if (each.name == "translate" and value == "no") or (
                each.name == "class" and "notranslate" in value.split()
            ):
                return True
        return False

    def skip(self, name: str, at: int) -> int:
        """After the end tag that closes an element, or the end."""
        raw = name in ("script", "style", "textarea", "xmp")
        tag = re.compile(rf"<(/?){re.escape(name)}(?=[\s/>])", re.IGNORECASE)
        depth = 1
        for match in tag.finditer(self.text, at, self.end):
            if match.group(1):
                depth -= 1
            elif not raw:
                depth += 1
            if depth == 0 or (raw and match.group(1)):
                return attributes(self.text, match.end(), self.end)[1]
        return self.end

    def text_between(self, start: int, end: int) -> str:
        """What code in a sentence says, for rules that look at the words around it."""
        return html.unescape(re.sub(r"<[^>]*>", "", self.text[start:end]))

    def read_attributes(self, name: str, found: list[Attribute]) -> None:
        values = {each.name: self.text[each.start : each.end] for each in found}
        for each in found:
            if (
                each.name in _READ
                or (each.name == "label" and name in ("option", "optgroup", "track"))
                or (each.name == "value" and values.get("type", "").lower() in ("submit", "button", "reset"))
                or (each.name == "content" and _META.fullmatch(values.get("name", values.get("property", ""))))
            ):
                self.attribute(name, each)

    def attribute(self, name: str, each: Attribute) -> None:
        into = Builder()
        unescape(self.text, each.start, each.end, into)
        if not into.text.strip() or "{%" in self.text[each.start : each.end]:
            return
        key = self.numbering.key(f"{name}@{each.name}")
        if each.quoted:
            self.segments.append(into.segment(Span(each.start - 1, each.end + 1), key, None, self.value))
        elif "&" not in into.text:
            self.segments.append(
                Bare(into.text, each.start, key=key, source=None, needs=_needs_quotes, quoted=self.value)
            )

    def close(self, end: int) -> None:
        """End the text that is being read; what comes next begins after the tag that has been passed."""
        builder, self.builder = self.builder.strip(), Builder()
        extent, self.begun = Span(self.begun, end), self.at
        if builder.text.replace(OBJECT, "").strip():
            key = self.numbering.key(self.block, heading=self.heading)
            self.segments.append(builder.segment(extent, key, None, self.content))
            self.heading = False


def _needs_quotes(value: str) -> bool:
    return _NEEDS_QUOTES.search(value) is not None
