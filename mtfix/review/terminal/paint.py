"""The screens of a review, as styled lines for a width and a height in cells. Nothing here uses the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.terminal import marked
from mtfix.reporters.support.words import Part
from mtfix.review.view import Card, Command

# Longer lines of running text are hard to read.
WIDEST = 110
KEY, DIM, TITLE = "bold cyan", "dim", "bold"
CONSOLE = Console(markup=False, emoji=False, highlight=False)  # for measuring and wrapping, not for output
# Below this width only a few keys are shown.
_NARROW = 60
# From this width on, the source is shown beside the translation.
_BESIDE = 130


class Frame(NamedTuple):
    """Lines from the top, and lines at the bottom."""

    body: list[Text]
    foot: list[Text]

    def lines(self, width: int, height: int) -> list[Text]:
        """All lines of a screen, each cut to the width."""
        foot = self.foot[-height:]
        room = height - len(foot)
        body = self.body[:room]
        if len(self.body) > room > 0:
            body[-1] = Text.styled("…", DIM)
        return [_cut(line, width) for line in (*body, *[Text()] * (room - len(body)), *foot)]


class Painter:
    """Lays out frames; without colour, marks replace colours."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def card(self, card: Card, message: str, width: int, height: int) -> Frame:
        """What a person decides on."""
        foot = self._foot(card, message, width, height)
        head = self._head(card, width)
        below: list[Text] = []
        if card.state:
            below += self.wrapped(Text.styled("✓ " + visible(card.state), "bold"), width)
        if len(card.choices) > 1:
            below += self._options(card.choices, width)
        for label, text in card.reasons:
            styled = Text.styled(visible(text), DIM if label == "why" else "")
            below += self.labelled(label, styled, width) if label else self.wrapped(styled, width)
        room = height - len(foot) - len(head) - len(below) - 2
        body = self._passage(card, width, max(room, 3))
        return Frame([*head, *body, Text(), *below], foot)

    def choices(
        self, title: str, items: Sequence[tuple[str, str]], at: int, sought: str | None, width: int, height: int
    ) -> Frame:
        """A list to choose from. ``sought`` is the search text, None if items are chosen by their keys."""
        head = [*self.wrapped(Text.styled(visible(title), TITLE), width), Text()]
        if sought is not None:
            head.insert(-1, Text.styled("find: ", DIM) + Text(visible(sought)) + Text.styled("▏", DIM))
        keys = "press the key, or ↑ ↓ and Enter" if sought is None else "↑ ↓ move, type to find, Enter goes there"
        foot = [Text(), *self.wrapped(Text.styled(f"{keys}; Esc goes back", DIM), width)]
        rows = max(height - len(head) - len(foot), 1)
        first = max(min(at - rows // 2, len(items) - rows), 0)
        wide = max((len(key) for key, _ in items), default=1)
        body = []
        for number, (key, label) in enumerate(items[first : first + rows], first):
            mark = Text.styled("▸ " if number == at else "  ", KEY)
            mark.append(f"{key:>{wide}}", KEY)
            first_line, *more = self.wrapped(Text(visible(label)), width, wide + 4)
            body += [mark + Text("  ") + first_line[wide + 4 :], *more]
        if not items:
            body = [Text.styled("  nothing matches", DIM)]
        return Frame([*head, *body], foot)

    def page(
        self, title: str, lines: Sequence[tuple[str, str]], at: int, yes: str, width: int, height: int
    ) -> Frame:
        """Lines to read, from number ``at`` on; with ``yes``, and the question whether to go ahead."""
        wide = min(max(cell_len(label) for label, _ in lines) + 2, width // 3)
        texts = [
            part
            for label, text in lines
            for part in self.labelled(
                _ending(visible(label), wide - 2), Text(visible(text)), width, wide if label else 0, KEY
            )
        ]
        body = [*self.wrapped(Text.styled(visible(title), TITLE), width), Text(), *texts[at:]]
        foot = [Text()]
        if yes:
            foot += self.wrapped(Text.styled("y", KEY) + Text(f"  {yes}"), width)
            foot += self.wrapped(Text.styled("n", KEY) + Text("  go back"), width)
        moves = "↑ ↓ move" if len(body) + len(foot) > height - 1 or at else ""
        hint = moves if yes else f"{moves}, any other key goes back" if moves else "any key goes back"
        foot += self.wrapped(Text.styled(hint, DIM), width) if hint else []
        return Frame(body, foot)

    # Parts

    def _passage(self, card: Card, width: int, rows: int) -> list[Text]:
        """The paragraph of a card, and its source beside or below it."""
        wide = width >= _BESIDE
        columns = min(width * 3 // 5 if wide else width, WIDEST)
        source_rows = rows if wide else min(max(rows // 3, 1), 6)
        beside = min(width - columns - 3, WIDEST) if wide else columns
        source = self._joined(card.source(source_rows * max(beside - 9, 8) // 2), "term")
        if wide or not source:
            text = self.wrapped(self._joined(card.passage(rows * columns - columns // 2)), columns)
            right = self.labelled("source", source, beside)[:rows] if source else []
            lines = max(len(text), len(right))
            text += [Text()] * (lines - len(text))
            right += [Text()] * (lines - len(right))
            return [
                _padded(one, columns + 3) + other if other else one for one, other in zip(text, right, strict=True)
            ]
        below = self.labelled("source", source, width)[: source_rows + 1]
        left = max(rows - len(below) - 1, 3)
        text = self.wrapped(self._joined(card.passage(left * columns - columns // 2)), columns)
        return [*text, Text(), *below]

    def _head(self, card: Card, width: int) -> list[Text]:
        number, context, where = card.heading
        answered = card.total - card.open
        counts = f" {answered} answered, {card.open} open"
        if card.kinds and cell_len(f"{counts}: {card.kinds}") <= min(width, WIDEST) - 12:
            counts += f": {card.kinds}"
        size = max(min(width, WIDEST) - cell_len(counts), 4)
        full = answered * size // max(card.total, 1)
        bar = Text.styled("━" * full, "green") + Text.styled("─" * (size - full), DIM) + Text.styled(counts, DIM)
        first = Text.styled(number, TITLE) + Text.styled(f" · {visible(context)}", DIM)
        only = [Text.styled(card.only, "yellow")] if card.only else []
        return [*self._fitting(first, Text.styled(visible(where), TITLE), width), bar, *only, Text()]

    def _fitting(self, left: Text, place: Text, width: int) -> list[Text]:
        """The number of a change and its place: on one line, or on two with the end of a long path."""
        whole = left + Text.styled(" · ", DIM) + place
        if whole.cell_len <= width:
            return [whole]
        return [left, Text.styled(_ending(place.plain, width), TITLE)]

    def _options(self, choices: Sequence[str], width: int) -> list[Text]:
        line = Text()
        for number, choice in enumerate(choices[:9], 1):
            short = choice if len(choice) <= 60 else choice[:59] + "…"
            line.append(f"{number} ", KEY)
            line.append(visible(" ".join(short.split()) or "(nothing)"), "green")
            line.append("   ")
        return [*self.wrapped(line, width), Text()]

    def _foot(self, card: Card, message: str, width: int, height: int) -> list[Text]:
        hints = [c for c in card.commands if c.key not in "[]"]
        if width < _NARROW or height < 16:
            hints = [c for c in hints if c.first or (c.key == "1" and height >= 16)]
        rule = Text.styled("─" * min(width, WIDEST), DIM)
        above = self.wrapped(Text.styled(visible(message), "bold yellow"), width) if message else []
        lines = _filled(hints, width)
        if len(lines) > max(height // 3, 1):  # no room for words
            lines = [Text.styled(" ".join(c.key for c in hints), KEY)]
        return [*above, rule, *lines]

    def wrapped(self, text: Text, width: int, indent: int = 0) -> list[Text]:
        lines = text.wrap(CONSOLE, max(min(width, WIDEST) - indent, 8), no_wrap=False)
        for line in lines:
            line.rstrip()
            line.pad_left(indent)
        return list(lines)

    def labelled(self, label: str, text: Text, width: int, wide: int = 8, style: str = DIM) -> list[Text]:
        """A text beside its label, or following it on a narrow screen."""
        if width < 50:
            return self.wrapped(Text.styled(f"{label}: " if label else "", style) + text, width)
        lines = self.wrapped(text, width, wide) or [Text()]
        first = Text.styled(f"{label:<{wide}}", style)
        first.append_text(lines[0][wide:])
        return [first, *lines[1:]]

    def _joined(self, parts: Iterable[Part], term: str = "") -> Text:
        text = Text()
        for kind, part in parts:
            if term and kind == "new":
                text.append(visible(part) if self._colour else f"[{visible(part)}]", "bold yellow")
            else:
                text.append(*marked(kind, visible(part), self._colour))
        return text


def _padded(text: Text, width: int) -> Text:
    text = text.copy()
    text.pad_right(max(width - text.cell_len, 0))
    return text


def _ending(text: str, width: int) -> str:
    """The end of a text, usually a path, that fits a width."""
    while cell_len(text) > width and len(text) > 1:
        text = "…" + text[2:]
    return text


def _cut(text: Text, width: int) -> Text:
    if text.cell_len > width:
        text = text.copy()
        text.truncate(width)
    return text


def _filled(hints: Iterable[Command], width: int) -> list[Text]:
    """Keys with their hints, filling lines without breaking a hint."""
    lines = [Text()]
    for command in hints:
        hint = Text.styled("1-9" if command.key == "1" else command.key, KEY) + Text(f" {command.hint}  ")
        if lines[-1] and lines[-1].cell_len + hint.cell_len - 2 > min(width, WIDEST):
            lines.append(Text())
        lines[-1].append_text(hint)
    return lines
