"""The review on a terminal: one change a screen, drawn anew after each key and when the size changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import StringIO
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.terminal import marked
from mtfix.reporters.support.words import Part
from mtfix.review.terminal.keyboard import Terminal
from mtfix.review.terminal.lineedit import Line
from mtfix.review.view import Card, Command

# Longer lines of running text are hard to read.
_WIDEST = 110
_KEY, _DIM, _TITLE = "bold cyan", "dim", "bold"
# Below this width, hints stand without their words where they are many.
_NARROW = 60
# From this width on there is room for the source beside the translation.
_BESIDE = 130


class Frame(NamedTuple):
    """Lines from the top, lines at the bottom, and where the cursor is among the latter, if anywhere."""

    body: list[Text]
    foot: list[Text]
    cursor: tuple[int, int] | None = None  # line of foot, column


_Paint = Callable[["Screen", int, int], Frame]


class Screen:
    """A view (see ``mtfix.review.desk.View``) on a terminal that is in our hands."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._console = Console(force_terminal=True, markup=False, emoji=False, highlight=False)
        self.colour = self._console.color_system is not None and not self._console.no_color
        self._paint: _Paint = lambda screen, width, height: Frame([], [])

    # What the desk asks for

    def show(self, card: Card, message: str) -> None:
        def paint(screen: Screen, width: int, height: int) -> Frame:
            return screen._card(card, message, width, height)

        self._draw(paint)

    def command(self) -> str:
        while True:
            key = self._terminal.key()
            if key.name == "resize":
                self._draw(self._paint)
            elif key.name != "paste":  # text that went astray commands nothing
                return key.command

    def choose(self, title: str, items: Sequence[tuple[str, str]]) -> str:
        direct = all(len(key) == 1 for key, _ in items) and len(items) <= 9
        sought, at = "", 0
        while True:
            fit = [item for item in items if sought in item[0] or sought.casefold() in item[1].casefold()]
            if sought.isdigit():
                fit = [item for item in items if item[0].startswith(sought)]
            at = max(min(at, len(fit) - 1), 0)
            found, typed, place = fit, sought, at

            def paint(screen: Screen, width: int, height: int) -> Frame:
                return screen._list(title, found, place, None if direct else typed, width, height)  # noqa: B023

            self._draw(paint)
            key = self._terminal.key()
            if direct and key.command in dict(items):
                return key.command
            if key.name == "esc":
                return ""
            if key.name == "enter" and fit:
                return fit[at][0]
            at += {"down": 1, "up": -1, "pgdn": 10, "pgup": -10}.get(key.name, 0)
            if not direct and key.name == "backspace":
                sought = sought[:-1]
            elif not direct and key.text and key.name != "paste":
                sought += key.text

    def type(self, title: str, text: str) -> str | None:
        line, before = Line(text), self._paint

        def paint(screen: Screen, width: int, height: int) -> Frame:
            foot, cursor = screen._input(title, line, width)
            under = before(screen, width, height + 1)
            return Frame(under.body[: max(height - len(foot), 0)], foot, cursor)

        while True:
            self._draw(paint)
            key = self._terminal.key()
            if key.name in ("enter", "esc"):
                self._paint = before
                return line.text if key.name == "enter" else None
            line.press(key)

    def tell(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        at = 0
        wide = max(len(label) for label, _ in lines) + 2
        while True:
            place = at

            def paint(screen: Screen, width: int, height: int) -> Frame:
                texts = [
                    part
                    for label, text in lines
                    for part in screen._labelled(label, Text(visible(text)), width, wide if label else 0, _KEY)
                ]
                body = [Text(visible(title), _TITLE), Text(), *texts[place:]]  # noqa: B023
                more = len(body) > height - 2
                hint = "↑ ↓ move, any other key goes back" if more or place else "any key goes back"  # noqa: B023
                return Frame(body, [Text(), *screen._wrapped(Text(hint, _DIM), width)])

            self._draw(paint)
            key = self._terminal.key()
            step = {"down": 1, "up": -1, "pgdn": 10, "pgup": -10, "space": 10}.get(key.name)
            if step is None and key.name != "resize":
                return
            at = max(min(at + (step or 0), len(lines) - 1), 0)

    @contextmanager
    def lent(self) -> Iterator[None]:
        with self._terminal.lent():
            yield

    # Drawing

    def _draw(self, paint: _Paint) -> None:
        """Put a frame on the screen: each line over the one that was there, so that nothing flickers."""
        self._paint = paint
        width, height = self._terminal.size
        frame = paint(self, width, height)
        foot = frame.foot[-height:]
        room = height - len(foot)
        body = frame.body[:room]
        if len(frame.body) > room > 0:
            body[-1] = Text("…", _DIM)
        lines = [*body, *[Text()] * (room - len(body)), *foot]
        out = ["\x1b[?25l\x1b[H"]
        out.append("\x1b[K\r\n".join(self._encoded(line, width) for line in lines))
        out.append("\x1b[K")
        if frame.cursor is not None:
            row, column = frame.cursor
            out.append(f"\x1b[{room + row + 1};{min(column, width - 1) + 1}H\x1b[?25h")
        self._terminal.write("".join(out))

    def _encoded(self, line: Text, width: int) -> str:
        """One line with its styles, cut to the width."""
        if cell_len(line.plain) > width:
            line = line.copy()
            line.truncate(width)
        stream = StringIO()
        console = self._console
        for segment in line.render(console, end=""):
            style = segment.style
            if style is None or isinstance(style, str):
                stream.write(segment.text)
            else:
                stream.write(
                    style.without_color.render(segment.text, color_system=console._color_system)
                    if console.no_color
                    else style.render(segment.text, color_system=console._color_system)
                )
        return stream.getvalue()

    def _wrapped(self, text: Text, width: int, indent: int = 0) -> list[Text]:
        lines = text.wrap(self._console, max(min(width, _WIDEST) - indent, 8), no_wrap=False)
        for line in lines:
            line.rstrip()
            line.pad_left(indent)
        return list(lines)

    def _card(self, card: Card, message: str, width: int, height: int) -> Frame:
        foot = self._foot(card, message, width, height)
        head = self._head(card, width)
        below: list[Text] = []
        if card.state:
            below += self._wrapped(Text("✓ " + visible(card.state), "bold"), width)
        if len(card.choices) > 1:
            below += self._options(card.choices, width)
        for label, said in card.reasons:
            styled = Text(visible(said), _DIM if label == "why" else "")
            below += self._labelled(label, styled, width) if label else self._wrapped(styled, width)
        room = height - len(foot) - len(head) - len(below) - 2
        body = self._passage(card, width, max(room, 3))
        body = [*head, *body, Text()]
        return Frame([*body, *below], foot)

    def _passage(self, card: Card, width: int, rows: int) -> list[Text]:
        """The paragraph of a card, and its source beside or below it."""
        wide = width >= _BESIDE
        columns = min(width * 3 // 5 if wide else width, _WIDEST)
        source_rows = rows if wide else min(max(rows // 3, 1), 6)
        beside = min(width - columns - 3, _WIDEST) if wide else columns
        source = self._joined(card.source(source_rows * max(beside - 9, 8) // 2), "term")
        if wide or not source:
            text = self._wrapped(self._joined(card.passage(rows * columns - columns // 2)), columns)
            told = self._labelled("source", source, beside)[:rows] if source else []
            lines = max(len(text), len(told))
            pairs = zip(
                [*text, *[Text()] * (lines - len(text))], [*told, *[Text()] * (lines - len(told))], strict=True
            )
            return [_padded(left, columns + 3) + right if right else left for left, right in pairs]
        told = self._labelled("source", source, width)[: source_rows + 1]
        left = max(rows - len(told) - 1, 3)
        text = self._wrapped(self._joined(card.passage(left * columns - columns // 2)), columns)
        return [*text, Text(), *told]

    def _head(self, card: Card, width: int) -> list[Text]:
        change, files, where = card.heading
        done = card.total - card.open
        first = Text(change, _TITLE)
        rest = Text(f" · {files} · ", _DIM) + Text(visible(where), _TITLE)
        told = f" {done} answered, {card.open} open"
        size = max(min(width, _WIDEST) - cell_len(told), 4)
        full = done * size // max(card.total, 1)
        bar = Text("━" * full, "green") + Text("─" * (size - full), _DIM) + Text(told, _DIM)
        if cell_len(first.plain + rest.plain) > width:
            short = visible(where)
            while cell_len(short) > width and len(short) > 1:
                short = "…" + short[2:]
            return [first + Text(f" · {files}", _DIM), Text(short, _TITLE), bar, Text()]
        return [first + rest, bar, Text()]

    def _options(self, choices: Sequence[str], width: int) -> list[Text]:
        line = Text()
        for number, choice in enumerate(choices[:9], 1):
            short = choice if len(choice) <= 60 else choice[:59] + "…"
            line.append(f"{number} ", _KEY)
            line.append(visible(" ".join(short.split()) or "(nothing)"), "green")
            line.append("   ")
        return [*self._wrapped(line, width), Text()]

    def _labelled(self, label: str, text: Text, width: int, wide: int = 8, style: str = _DIM) -> list[Text]:
        """A text beside its label; on a narrow screen behind it."""
        if width < 50:
            return self._wrapped(Text(f"{label}: " if label else "", style) + text, width)
        lines = self._wrapped(text, width, wide) or [Text()]
        first = Text(f"{label:<{wide}}", style)
        first.append_text(lines[0][wide:])
        return [first, *lines[1:]]

    def _joined(self, parts: Iterable[Part], term: str = "") -> Text:
        text = Text()
        for kind, part in parts:
            if term and kind == "new":
                text.append(visible(part) if self.colour else f"[{visible(part)}]", "bold yellow")
            else:
                text.append(*marked(kind, visible(part), self.colour))
        return text

    def _foot(self, card: Card, message: str, width: int, height: int) -> list[Text]:
        hints = [c for c in card.commands if c.key not in "[]"]
        if width < _NARROW or height < 16:
            hints = [c for c in hints if c.first or (c.key == "1" and height >= 16)]
        rule = Text("─" * min(width, _WIDEST), _DIM)
        said = self._wrapped(Text(visible(message), "bold yellow"), width) if message else []
        lines = _filled(hints, width)
        if len(lines) > max(height // 3, 1):  # no room for words
            lines = [Text(" ".join(c.key for c in hints), _KEY)]
        return [*said, rule, *lines]

    def _list(
        self, title: str, items: Sequence[tuple[str, str]], at: int, sought: str | None, width: int, height: int
    ) -> Frame:
        head = [*self._wrapped(Text(visible(title), _TITLE), width), Text()]
        if sought is not None:
            head.insert(-1, Text("find: ", _DIM) + Text(visible(sought)) + Text("▏", _DIM))
        keys = "press the key, or ↑ ↓ and Enter" if sought is None else "↑ ↓ move, type to find, Enter goes there"
        foot = [Text(), *self._wrapped(Text(f"{keys}; Esc goes back", _DIM), width)]
        rows = max(height - len(head) - len(foot), 1)
        first = max(min(at - rows // 2, len(items) - rows), 0)
        wide = max((len(key) for key, _ in items), default=1)
        body = []
        for number, (key, label) in enumerate(items[first : first + rows], first):
            mark = Text("▸ " if number == at else "  ", _KEY)
            mark.append(f"{key:>{wide}}", _KEY)
            first_line, *more = self._wrapped(Text(visible(label)), width, wide + 4)
            body += [mark + Text("  ") + first_line[wide + 4 :], *more]
        return Frame([*head, *body], foot)

    def _input(self, title: str, line: Line, width: int) -> tuple[list[Text], tuple[int, int]]:
        """The line that is typed, moved so that the cursor is in sight; and where the cursor is."""
        text, before = visible(line.text), cell_len(visible(line.text[: line.at]))
        left = max(before - (width - 4), 0)
        part = _from_cell(text, left)
        hint = Text("Enter takes it, Esc leaves it; ← → Home End move, Ctrl-U clears what is before", _DIM)
        foot = [Text("─" * min(width, _WIDEST), _DIM), Text(visible(title), _TITLE)]
        foot += [Text("> ", _KEY) + Text(part), *self._wrapped(hint, width)]
        return foot, (2, 2 + before - left)


def _padded(text: Text, width: int) -> Text:
    text = text.copy()
    text.pad_right(max(width - text.cell_len, 0))
    return text


def _filled(hints: Iterable[Command], width: int) -> list[Text]:
    """Keys and what they do, as many a line as fit whole."""
    lines = [Text()]
    for command in hints:
        hint = Text("1-9" if command.key == "1" else command.key, _KEY) + Text(f" {command.hint}  ")
        if lines[-1] and lines[-1].cell_len + hint.cell_len - 2 > min(width, _WIDEST):
            lines.append(Text())
        lines[-1].append_text(hint)
    return lines


def _from_cell(text: str, cell: int) -> str:
    """The text from a cell of its line on; a wide character that is cut becomes a blank."""
    at = cells = 0
    while at < len(text) and cells < cell:
        cells += cell_len(text[at])
        at += 1
    return " " * (cells - cell) + text[at:]
