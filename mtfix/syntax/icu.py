"""ICU MessageFormat: ``{n, plural, one {# file} other {# files in {dir}}}``, parsed.

Grammar and quoting: ICU User Guide, "Formatting Messages", and the comment on patterns in ICU's
``MessagePattern`` (an apostrophe begins quoted text only before a brace, or before # in a plural).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mtfix.core.pattern import lazy
from mtfix.core.text import Span

CHOICES = ("plural", "selectordinal", "select")
FORMATTED = ("number", "date", "time", "spellout", "ordinal", "duration", "list")

_HEAD = lazy(r"\{\s*([\w.-]+)\s*,\s*(\w[\w-]*)\s*,(?=\s*(?:offset\s*:\s*\d+)?\s*(?:=\d+|[\w-]+)\s*\{)")
_CHOICE = lazy(r"\{\s*[\w.-]+\s*,\s*(?:plural|selectordinal|select)\s*,")
_SIMPLE = lazy(r"\{\s*([\w.-]+)\s*(?:,\s*(\w+)\s*(?:,((?:[^{}']|'[^']*')*))?)?\}")
_OFFSET = lazy(r"\s*offset\s*:\s*(\d+)")
_KEY = lazy(r"\s*(=\d+|[^\s{}=#,']+)\s*\{")
_CLOSE = lazy(r"\s*\}")
_MARK = lazy(r"[{}#]|'(?=[{}#])(?:[^']|'')*'?|''")
# Nothing that people write nests deeper; it keeps recursion safe.
_DEPTH = 20


class IcuError(Exception):
    """A message breaks the grammar at an offset."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.message = message
        self.at = at


class Argument(NamedTuple):
    """A simple argument: ``{name}``, ``{n, number, percent}``."""

    name: str
    type: str  # "number", "date", … or ""
    span: Span


class Branch(NamedTuple):
    """A key of a choice and the message after it."""

    key: str
    key_span: Span
    message: Message


class Choice(NamedTuple):
    """An argument that chooses between messages by number (plural, selectordinal) or by word (select)."""

    name: str
    type: str
    span: Span
    offset: int
    branches: tuple[Branch, ...]


class Message(NamedTuple):
    """A message or the message of a branch: where it stands, its arguments, and its # signs."""

    span: Span
    parts: tuple[Argument | Choice, ...]
    numbers: tuple[Span, ...]

    def has(self, at: int) -> bool:
        """Whether an offset is in the message, and in none of its choices."""
        return self.span.start <= at <= self.span.end and not any(
            isinstance(part, Choice) and part.span.start < at < part.span.end for part in self.parts
        )

    def own(self, text: str) -> str:
        """The text of the message without its choices, at its place among spaces."""
        return "".join(char if self.has(at) and self.has(at + 1) else " " for at, char in enumerate(text))

    def walk(self) -> Iterator[Argument | Choice]:
        """All arguments, those in branches too, in the order of the text."""
        for part in self.parts:
            yield part
            if isinstance(part, Choice):
                for branch in part.branches:
                    yield from branch.message.walk()


def chooses(text: str) -> bool:
    """Whether a text looks like a message that chooses: not whether it keeps the grammar."""
    return "," in text and "{" in text and (_CHOICE.search(text) is not None or _HEAD.search(text) is not None)


def parse(text: str) -> Message:
    """The message that a text is. Raises IcuError where the grammar is broken."""
    message, at = _message(text, 0, 0, False)
    if at < len(text):
        raise IcuError("a closing brace too many", at)
    return message


def plain(text: str) -> str:
    """What a message shows for one choice, that of ``other``; the text as it is where it does not choose."""
    if not chooses(text):
        return text
    try:
        return _plain(text, parse(text))
    except IcuError:
        return text


def _plain(text: str, message: Message) -> str:
    shown, at = [], message.span.start
    for choice in message.parts:
        if isinstance(choice, Choice):
            branch = next((b for b in choice.branches if b.key == "other"), choice.branches[-1])
            shown += [text[at : choice.span.start], _plain(text, branch.message)]
            at = choice.span.end
    return "".join((*shown, text[at : message.span.end]))


def matched(here: Message, there: Message) -> Iterator[tuple[Choice, Branch, Branch]]:
    """The branches of a message with those of another that they are to say the same as: of equal key, or ``other``."""
    twins = {(c.name, c.type): c for c in there.walk() if isinstance(c, Choice)}
    for choice in here.walk():
        if isinstance(choice, Choice) and (twin := twins.get((choice.name, choice.type))) is not None:
            originals = {branch.key: branch for branch in twin.branches}
            for branch in choice.branches:
                if original := originals.get(branch.key) or originals.get("other"):
                    yield choice, branch, original


def _message(text: str, at: int, depth: int, plural: bool) -> tuple[Message, int]:
    """The message from an offset on, and where it ends: at a closing brace, or with the text."""
    if depth > _DEPTH:
        raise IcuError(f"nested more than {_DEPTH} levels deep", at)
    start = at
    parts: list[Argument | Choice] = []
    numbers: list[Span] = []
    while (mark := _MARK.search(text, at)) is not None:
        sign, at = mark.group(), mark.end()
        if sign == "#":
            if plural:
                numbers.append(Span(*mark.span()))
        elif sign == "{":
            part, at = _argument(text, mark.start(), depth, plural)
            parts.append(part)
        elif sign == "}":
            return Message(Span(start, mark.start()), tuple(parts), tuple(numbers)), mark.start()
    return Message(Span(start, len(text)), tuple(parts), tuple(numbers)), len(text)


def _argument(text: str, at: int, depth: int, plural: bool) -> tuple[Argument | Choice, int]:
    simple = _SIMPLE.match(text, at)
    head = _CHOICE.match(text, at) or _HEAD.match(text, at)
    if simple and not head:
        name, type, _ = simple.groups()
        return Argument(name, type or "", Span(*simple.span())), simple.end()
    if head is None:
        raise IcuError("a brace that opens no argument", at)
    name, type = (word.strip() for word in text[at + 1 : head.end() - 1].split(",")[:2])
    if type not in CHOICES:
        raise IcuError(f"unknown type {type!r}; {_nearest(type)} is meant", head.start())
    end = head.end()
    offset = _OFFSET.match(text, end) if type != "select" else None
    end = offset.end() if offset else end
    branches: list[Branch] = []
    while (key := _KEY.match(text, end)) is not None:
        inner, end = _message(text, key.end(), depth + 1, type != "select" or plural)
        if not text.startswith("}", end):
            raise IcuError(f"the branch {key.group(1)!r} is not closed", key.start(1))
        branches.append(Branch(key.group(1), Span(*key.span(1)), inner))
        end += 1
    close = _CLOSE.match(text, end)
    if close is None:
        raise IcuError(f"the {type} of {name!r} is not closed, or a branch has no braces", _behind_blank(text, end))
    if not branches:
        raise IcuError(f"the {type} of {name!r} has no branches", at)
    span = Span(at, close.end())
    return Choice(name, type, span, int(offset.group(1)[:9]) if offset else 0, tuple(branches)), close.end()


def _nearest(type: str) -> str:
    for known in ("selectordinal", "plural", "select"):
        if type.lower().startswith(known[:4]) and (known != "select" or "ord" not in type.lower()):
            return known
    return "plural, select or selectordinal"


def _behind_blank(text: str, at: int) -> int:
    while at < len(text) - 1 and text[at].isspace():
        at += 1
    return min(at, max(len(text) - 1, 0))


def syntax(text: str) -> list[Span]:
    """The parts of a text that are syntax of choices and of formatted arguments, but not their messages.

    Simple arguments like ``{name}`` are left to those who look for placeholders of any kind. All of the rest,
    where a choice breaks the grammar.
    """
    found: list[Span] = []
    at = 0
    while (head := _CHOICE.search(text, at)) is not None:
        try:
            choice, at = _argument(text, head.start(), 0, False)
        except IcuError:
            found.append(Span(head.start(), len(text)))
            break
        if isinstance(choice, Choice):
            found += _skeleton(choice)
    found += [Span(*match.span()) for match in _SIMPLE.finditer(text) if match.group(2) in FORMATTED]
    return sorted(set(found))


def _skeleton(choice: Choice) -> Iterator[Span]:
    """The syntax of a choice, those in its branches included."""
    at = choice.span.start
    for branch in choice.branches:
        yield Span(at, branch.message.span.start)
        yield from branch.message.numbers
        for part in branch.message.parts:
            if isinstance(part, Choice):
                yield from _skeleton(part)
        at = branch.message.span.end
    yield Span(at, choice.span.end)
