"""Tags that are in a text as text: of HTML, of components (``<Link>``, ``<0>``), of bulletin boards (``[b]``).

Names of HTML elements: HTML Living Standard, "Index of elements". Elsewhere only what opens and closes, closes itself
or has attributes is a tag: ``<file>`` in a usage message stands for what a reader fills in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from mtfix.core.text import Span

HTML = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "address",
        "article",
        "aside",
        "b",
        "bdi",
        "bdo",
        "big",
        "blockquote",
        "br",
        "button",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "fieldset",
        "figcaption",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "legend",
        "li",
        "link",
        "main",
        "mark",
        "nav",
        "nobr",
        "ol",
        "option",
        "p",
        "pre",
        "q",
        "ruby",
        "rt",
        "s",
        "samp",
        "section",
        "select",
        "small",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
        "video",
        "wbr",
    ]
)
# Elements that are some word of a usage message first: "<option>" stands for what a reader fills in.
_PAIRED = (
    "abbr address article aside button caption cite col data dd del details dfn dl dt embed fieldset figure footer form header "
    "iframe ins label legend link main mark nav option q s samp section select style summary time title var video"
)
_ALONE = HTML - frozenset(_PAIRED.split())
# Elements that a text may write in capitals; a component of that name in one way only.
_FREE = frozenset(
    [
        "a",
        "b",
        "big",
        "br",
        "center",
        "code",
        "em",
        "font",
        "hr",
        "i",
        "img",
        "li",
        "ol",
        "p",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "td",
        "tr",
        "tt",
        "u",
        "ul",
    ]
)
VOID = frozenset(["br", "col", "embed", "hr", "img", "input", "wbr"])
_BOARD = frozenset(
    [
        "b",
        "i",
        "u",
        "s",
        "url",
        "img",
        "quote",
        "code",
        "size",
        "color",
        "colour",
        "list",
        "center",
        "left",
        "right",
        "spoiler",
        "table",
        "tr",
        "td",
        "h1",
        "h2",
        "h3",
    ]
)

# One of these is in each tag, and in its remains.
SIGNS = ("<", "[", "＜")
MAYBE = re.compile(r"[<＜‹]|\[\s?/?\s?[A-Za-z]")
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]*|\d{1,3})(?P<attributes>(?:\s+[\w:@.…-]+(?:\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|"
    r"\{[^{}]*\}|[^\s\"'<>=`]+))?)*)\s*(?P<end>/?)>"
)
_BRACKET = re.compile(r"\[(?P<close>/?)(?P<name>[A-Za-z*][A-Za-z0-9]*)(?P<attributes>=[^\]\n]*)?\]")
_ATTRIBUTE = re.compile(r"([\w:@.-]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|\{[^{}]*\}|[^\s\"'<>=`]+))?")


class Tag(NamedTuple):
    """A tag. ``name`` is in small letters where capitals make no difference."""

    start: int
    end: int
    text: str
    name: str
    side: str  # "open", "close" or "alone"
    attributes: tuple[tuple[str, str], ...] = ()
    board: bool = False  # in square brackets

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def key(self) -> tuple[str, str]:
        """What makes two tags the same, whatever their attributes."""
        return self.name, self.side


def tags(text: str, known: frozenset[str] = frozenset()) -> list[Tag]:
    """The tags of a text, in order. Of ``known`` names, those of its source, whatever is there is one."""
    found = [_tag(match) for match in _TAG.finditer(text)] if "<" in text else []
    if "[" in text:
        found += [tag for match in _BRACKET.finditer(text) if (tag := _board(match, text)) is not None]
        found.sort()
    opened = {tag.name for tag in found if tag.side == "open"}
    closed = {tag.name for tag in found if tag.side == "close"}
    return [tag for tag in found if tag.board or tag.name in known or _certain(tag, opened, closed)]


def _tag(match: re.Match[str]) -> Tag:
    name = match["name"]
    if name.lower() in _FREE:
        name = name.lower()
    side = "close" if match["close"] else "alone" if match["end"] or name in VOID else "open"
    attributes = tuple(
        (m.group(1), (m.group(2) or "").strip("\"'")) for m in _ATTRIBUTE.finditer(match["attributes"] or "")
    )
    return Tag(*match.span(), match.group(), name, side, attributes)


def _certain(tag: Tag, opened: set[str], closed: set[str]) -> bool:
    if tag.name.lower() in _ALONE:
        return True
    if tag.side == "open":
        return tag.name in closed or any(value for _, value in tag.attributes)
    return (tag.side == "close" and tag.name in opened) or tag.side == "alone"


def _board(match: re.Match[str], text: str) -> Tag | None:
    """A tag of a bulletin board: [b] is one only with its other half, [url=…] and [/b] alone."""
    name = match["name"].lower()
    if text.startswith("(", match.end()) and not match["close"]:
        return None  # the text of a link in Markdown
    if name not in _BOARD or not _other(match, name, text):
        return None
    side = "close" if match["close"] else "open"
    value = (match["attributes"] or "")[1:]
    return Tag(*match.span(), match.group(), name, side, ((name, value),) if value else (), True)


def _other(match: re.Match[str], name: str, text: str) -> bool:
    if match["close"] or match["attributes"]:
        return True
    return f"[/{name}" in text.lower() or f"[ /{name}" in text.lower()


def unpaired(found: Iterable[Tag]) -> list[Tag]:
    """The tags that open and are not closed, close what is not open, or cross others."""
    stack: list[Tag] = []
    wrong: list[Tag] = []
    for tag in found:
        if tag.side == "open":
            stack.append(tag)
        elif tag.side == "close":
            if stack and stack[-1].name == tag.name:
                stack.pop()
            elif any(each.name == tag.name for each in stack):
                while stack[-1].name != tag.name:
                    wrong.append(stack.pop())
                stack.pop()
            else:
                wrong.append(tag)
    return sorted([*wrong, *stack])
