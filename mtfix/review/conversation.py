"""The dialogue of a review: the command of each key, the question before it, and the message after it.

A view shows and asks; the commands (``mtfix.review.commands``) do the work.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

from mtfix.core.errors import MtfixError
from mtfix.core.finding import Safety
from mtfix.core.wording import counted
from mtfix.review import card, entry
from mtfix.review.commands import Review
from mtfix.review.keys import BY_KEY, COMMANDS
from mtfix.review.queue import ALL, Change, Filter, ReviewedFile
from mtfix.review.view import View, help_lines


class Actions(NamedTuple):
    """What a review needs beyond its own data."""

    edit: Callable[[Change], None]  # open in an editor
    read: Callable[[str], ReviewedFile]  # check a file again
    add_entry: Callable[[Change, entry.Draft], str]  # write a glossary entry; returns a message


class Conversation:
    """Asks until all changes are answered or the person quits."""

    def __init__(
        self, review: Review, view: View, actions: Actions, cited: Mapping[str, str], message: str = ""
    ) -> None:
        self.review, self.view, self.actions, self.cited, self.message = review, view, actions, cited, message

    async def run(self) -> bool:
        """Returns whether to write the files now. Raises EOFError if the terminal is gone."""
        review, command = self.review, ""
        while len(review.queue):
            if review.finished or command == "q":
                write = await self._end(asked=command == "q")
                if write is not None:
                    return write
            message, self.message = self.message, ""
            pressed = await self.view.command(card.card(review.queue, review.at, self.cited), message)
            command = BY_KEY.get(pressed, "")
            try:
                self.message = await self._do(command, pressed)
            except MtfixError as error:
                self.message = str(error)
        return False

    async def _do(self, command: str, pressed: str) -> str:
        if command in _SIMPLE:
            return _SIMPLE[command](self.review) or ""
        if command in _ASKING:
            return await _ASKING[command](self)
        if command == "1":
            return self.review.choose(int(pressed) - 1)
        return "" if command == "q" else "press ? to see the keys"

    async def edit(self) -> str:
        old = card.quoted(self.review.change.old)
        text = await self.view.type(f"Replace {old} with", self.review.proposal())
        return "not changed" if text is None else self.review.replace(text)

    async def never(self) -> str:
        review, change = self.review, self.review.change
        affected = review.affected()
        sure = await self.view.confirm(
            f"Reject {card.quoted(change.old)} ({change.finding.rule}) in the whole project?",
            card.places(review.queue, affected),
            f"reject {counted(len(affected), 'open change')}, and these words in other files and later runs",
        )
        return review.reject_everywhere() if sure else "not rejected"

    async def accept_safe(self) -> str:
        queue = self.review.queue
        numbers = queue.open_safe()
        if not numbers:
            raise MtfixError(
                "no safe change is open" + (f" among those shown ({queue.filter})" if str(queue.filter) else "")
            )
        files = len({queue.changes[n].file for n in numbers})
        what = counted(len(numbers), "safe change") + f" in {counted(files, 'file')}"
        sure = await self.view.confirm(
            "Accept all open changes that mtfix fix would make?", card.summary(queue, numbers), f"accept {what}"
        )
        return self.review.accept_safe() if sure else "not accepted"

    async def accept_all(self) -> str:
        return await self._all("Accept", self.review.accept_all)

    async def reject_all(self) -> str:
        return await self._all("Reject", self.review.reject_all)

    async def _all(self, verb: str, do: Callable[[Any], str]) -> str:
        groups = {group.key: group for group in self.review.queue.groups(self.review.at)}
        items = [(g.key, f"{g.name} ({len(g.numbers)})") for g in groups.values()]
        chosen = await self.view.choose(f"{verb} all open changes", items)
        return do(groups[chosen]) if chosen else ""

    async def files(self) -> str:
        queue = self.review.queue
        own = [n for n, file in enumerate(queue.files) if file.findings]
        items = [
            (str(i), f"{queue.files[n].shown}  ({queue.open_in[n]} of {len(queue.files[n].findings)} open)")
            for i, n in enumerate(own, 1)
        ]
        if chosen := await self.view.choose("Go to file", items):
            self.review.go_to_file(own[int(chosen) - 1])
        return ""

    async def rules(self) -> str:
        rules = self.review.queue.rules()
        items = [(str(i), self._counted(Filter(rule), rule)) for i, rule in enumerate(rules, 1)]
        if chosen := await self.view.choose("Go to rule", items):
            self.review.go_to_rule(rules[int(chosen) - 1])
        return ""

    async def filter(self) -> str:
        kinds = [ALL, *(Filter(safety=safety) for safety in Safety), *map(Filter, self.review.queue.rules())]
        items = [(str(i), self._counted(kind, str(kind) or "all changes")) for i, kind in enumerate(kinds, 1)]
        if chosen := await self.view.choose("Show only", items):
            return self.review.show(kinds[int(chosen) - 1])
        return ""

    def _counted(self, wanted: Filter, name: str) -> str:
        """The name of a filter with the number of open changes that pass it."""
        return f"{name}  ({card.left(self.review.queue, wanted)})"

    async def open(self) -> str:
        change = self.review.change
        failed: list[MtfixError] = []

        def use() -> None:
            try:
                self.actions.edit(change)
            except MtfixError as error:
                failed.append(error)

        await self.view.lend(use)
        if failed:
            raise failed[0]
        return self.review.reread(self.actions.read(change.document.path))

    async def glossary(self) -> str:
        change, replacement = self.review.for_glossary()
        draft = entry.draft(change, replacement)
        wrong = (await self.view.type("Wrong: the mistranslation", draft.wrong) or "").strip()
        term = (await self.view.type("Right: the accepted translation", replacement) or "").strip() if wrong else ""
        if not term or wrong == term:
            raise MtfixError("no entry was added")
        source = ""
        if change.segment is not None and change.segment.source:
            source = (await self.view.type("Source term (may be empty)", draft.source) or "").strip()
        if term != replacement:
            draft = entry.draft(change, term)
        return self.actions.add_entry(change, draft._replace(term=term, wrong=wrong, source=source))

    async def help(self) -> str:
        lines = help_lines(COMMANDS)
        lines += [("", ""), ("", f"Answers are saved in {self.review.store.path} as you give them.")]
        await self.view.info("Keys", lines)
        return ""

    async def _end(self, *, asked: bool) -> bool | None:
        """Returns whether to write the files now, None to continue. ``asked``: the person wants to quit."""
        review, queue = self.review, self.review.queue
        review.finished = False
        files = len(queue.to_write())
        if asked and not files:
            return False
        filtered = str(queue.filter) if queue.filter != ALL else ""
        items = []
        if files:
            items.append(("w", f"write the accepted corrections into {counted(files, 'file')}"))
            items.append(("q", "quit and leave the files as they are; mtfix review --apply writes later"))
        else:
            items.append(("q", "quit"))
        if queue.open:
            items.append(("s", f"show the {queue.open} still open" + (", without the filter" if filtered else "")))
        if review.can_undo:
            items.append(("u", "undo the last answer"))
        items.append(("b", "back to the change"))
        head = (
            "Quit?" if asked
            else "All changes are answered." if not queue.open
            else f"No more open changes after this one ({filtered} only)." if filtered
            else "That was the last change."
        )  # fmt: skip
        if self.message:
            head, self.message = f"{self.message}. {head}", ""
        counts = f"{counted(len(queue), 'change')}: {queue.accepted} accepted, {queue.rejected} rejected, {queue.open} open."
        chosen = await self.view.choose(f"{head} {counts}", items)
        if chosen in ("w", "q"):
            return chosen == "w"
        if chosen == "u":
            self.message = review.undo_last()
        elif chosen == "s":
            queue.show(ALL)
            review.go(queue.next_open(-1) or 0)
        return None


_SIMPLE: Mapping[str, Callable[[Review], str | None]] = {
    "a": Review.accept,
    "r": Review.reject,
    "s": Review.skip,
    "b": Review.back,
    "u": Review.undo,
    "[": lambda review: review.step(-1),
    "]": lambda review: review.step(1),
}
_ASKING: Mapping[str, Callable[[Conversation], Awaitable[str]]] = {
    "e": Conversation.edit,
    "A": Conversation.accept_all,
    "R": Conversation.reject_all,
    "S": Conversation.accept_safe,
    "x": Conversation.never,
    "f": Conversation.files,
    "l": Conversation.rules,
    "/": Conversation.filter,
    "o": Conversation.open,
    "g": Conversation.glossary,
    "?": Conversation.help,
}
