"""The lines of a decisions file, and what they say when they are read in order. See ``mtfix.project.decision_store``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from mtfix.core.errors import MtfixError
from mtfix.engine.decisions import ACCEPT, ANSWERS, Decision

_UNDO = "undo"


class Log:
    """What the lines read so far say: the decisions by key, and those that contradict each other."""

    def __init__(self) -> None:
        self.decisions: dict[str, Decision] = {}
        self._disputed: dict[str, list[Decision]] = {}

    @property
    def disputed(self) -> list[Decision]:
        return [decision for several in self._disputed.values() for decision in several]

    def add(self, raw: bytes, path: str, number: int = 0) -> dict[str, Decision | None]:
        """Read more lines; ``number`` is how many there were before. Returns the earlier decisions of all keys in them.

        An incomplete last line is ignored. Raises MtfixError, with the line, for a line that is not a decision.
        """
        before: dict[str, Decision | None] = {}
        lines = raw.split(b"\n")
        for at, text in enumerate(lines, 1):
            if not text.strip():
                continue
            decision = parse(text)
            if decision is None:
                if at == len(lines):
                    break  # incomplete after a crash, and not confirmed
                raise _no_decision(text, number + at, path)
            before.setdefault(decision.key, self.decisions.get(decision.key))
            self._put(decision)
        return before

    def _put(self, decision: Decision) -> None:
        found, key = self.decisions, decision.key
        if decision.answer == _UNDO:
            found.pop(key, None)
            self._disputed.pop(key, None)
        elif key in self._disputed:
            self._disputed[key].append(decision)
        elif key in found and not agree(found[key], decision):
            self._disputed[key] = [found.pop(key), decision]
        elif key not in found or order(decision) < order(found[key]):
            found[key] = decision


def line(decision: Decision) -> str:
    always = ("path", "rule", "text", *(("replacement",) if decision.answer == ACCEPT else ()))
    values = {key: value for key, value in decision._asdict().items() if value or key in always}
    return json.dumps(values, ensure_ascii=False) + "\n"


def undo_line(key: str) -> str:
    return json.dumps({"answer": _UNDO, "key": key}) + "\n"


def encoded(lines: Iterable[str]) -> bytes:
    return "".join(lines).encode("utf-8", "backslashreplace")


def order(decision: Decision) -> tuple[str, ...]:
    """By what the lines of a sorted file are sorted."""
    d = decision
    return d.path, d.rule, d.entry, d.text, d.before, d.after, d.key, d.answer, d.replacement


def agree(one: Decision, other: Decision) -> bool:
    return (one.answer, one.replacement) == (other.answer, other.replacement)


def parse(text: bytes) -> Decision | None:
    """A line as a decision; None if it is not one."""
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        return None
    if data.get("answer") == _UNDO and "key" in data:
        return Decision("", "", "", "", _UNDO, key=data["key"])
    known = {name: data.get(name, "") for name in Decision._fields}
    right = known["answer"] in ANSWERS and known["key"] and known["rule"]
    return Decision(**known) if right and ("replacement" in data or known["answer"] != ACCEPT) else None


def _no_decision(text: bytes, number: int, path: str) -> MtfixError:
    conflict = text.startswith((b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||"))
    return MtfixError(
        "conflict markers of git: delete them, and keep the lines of both sides"
        if conflict
        else "not a decision; delete the line, or restore it from the repository",
        path=path,
        line=number,
        excerpt=text.decode("utf-8", "replace")[:120],
    )
