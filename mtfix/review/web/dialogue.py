"""A dialogue in a browser: one card or question at a time, as ``mtfix.review.view`` describes them.

All tabs show the same one. An answer names what it answers, so that of two tabs the first one is heard.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.words import Part
from mtfix.review.view import Card, View
from mtfix.review.web.ask import Ask, WrongCall
from mtfix.review.web.texts import direction

# How much of a text and of its source is shown, in code points.
_ROOM = 2000


class Dialogue:
    """A view that shows a page, and the calls of that page. ``over`` is set when the conversation has ended.

    ``languages`` are those of source and translation, "" where not known. ``failure`` is what ended the conversation, if
    that was an error.
    """

    page = "dialogue.html"

    def __init__(
        self, conversation: Callable[[View], Coroutine[Any, Any, object]], languages: tuple[str, str]
    ) -> None:
        self.over = False
        self.failure: Exception | None = None
        self._conversation = conversation
        self._languages = [direction(language) for language in languages]
        self._task: asyncio.Task[None] | None = None
        self._screen: dict[str, Any] = {}
        self._answer: asyncio.Future[Any] | None = None  # None where the page only waits
        self._number = 0
        self._turned = asyncio.Event()  # when there is another screen

    # The calls of the page

    async def handle(self, name: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return what is shown, once an answer has had its effect. Raises WrongCall for a call that the page never makes."""
        ask = Ask(values)
        if self._task is None:
            self._task = asyncio.create_task(self._run())
            await self._turned.wait()
        if name == "answer":
            if ask.number("number") == self._number and self._answer is not None:
                turned = self._turned
                if not self._answer.done():
                    self._answer.set_result(self._checked(values.get("value")))
                await turned.wait()
        elif name != "screen":
            raise WrongCall("no such call")
        return self._screen

    def _checked(self, value: object) -> object:
        """An answer that fits the question: a key, a text or nothing, yes or no."""
        kind = self._screen["kind"]
        fits = (
            isinstance(value, bool) if kind == "confirm"
            else value is None if kind == "info"
            else value is None or isinstance(value, str) if kind == "type"
            else isinstance(value, str)
        )  # fmt: skip
        known = [key for key, _ in self._screen["items"]] if kind == "choose" else None
        if not fits or (known is not None and value not in ("", *known)):
            raise WrongCall("the answer does not fit the question")
        return value

    async def _run(self) -> None:
        try:
            await self._conversation(self)
        except Exception as error:
            self.failure = error
        self.over = True
        self._turn("over")

    def _turn(self, kind: str, **values: Any) -> None:
        self._number += 1
        self._screen = {"number": self._number, "kind": kind, **values}
        self._turned.set()
        self._turned = asyncio.Event()

    async def _asked(self, kind: str, **values: Any) -> Any:
        self._answer = asyncio.get_running_loop().create_future()
        self._turn(kind, **values)
        return await self._answer

    # The view

    async def command(self, card: Card, message: str) -> str:
        pressed: str = await self._asked(
            "card",
            message=visible(message, keep="\n"),
            heading=[visible(text) for text in card.heading],
            done=card.total - card.open,
            total=card.total,
            passage=_parts(card.passage(_ROOM)),
            source=_parts(card.source(_ROOM)),
            languages=self._languages,
            reasons=_lines(card.reasons),
            state=visible(card.state),
            commands=[[c.key, c.hint, c.help, list(c.also)] for c in card.commands],
        )
        return pressed

    async def choose(self, title: str, items: Sequence[tuple[str, str]]) -> str:
        chosen: str = await self._asked("choose", title=visible(title), items=_lines(items))
        return chosen

    async def type(self, title: str, text: str) -> str | None:
        typed: str | None = await self._asked("type", title=visible(title), text=text)
        return typed

    async def confirm(self, title: str, lines: Sequence[tuple[str, str]], yes: str) -> bool:
        sure: bool = await self._asked("confirm", title=visible(title), lines=_lines(lines), yes=visible(yes))
        return sure

    async def info(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        await self._asked("info", title=visible(title), lines=_lines(lines))

    async def lend(self, use: Callable[[], None]) -> None:
        self._answer = None
        self._turn("wait", title="The file is being opened in an editor. The review goes on when you close it.")
        await asyncio.to_thread(use)


def _parts(parts: Sequence[Part]) -> list[list[str]]:
    return [[kind, visible(text)] for kind, text in parts]


def _lines(lines: Sequence[tuple[str, str]]) -> list[list[str]]:
    return [[visible(label), visible(text)] for label, text in lines]
