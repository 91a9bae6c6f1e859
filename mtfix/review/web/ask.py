"""The values of a call of the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class WrongCall(Exception):
    """A call that the page does not make."""


class Ask:
    """The values of one call. All functions raise WrongCall for a value that is missing or not as it should be."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str) -> str:
        value = self._values.get(name)
        if not isinstance(value, str):
            raise WrongCall(f"{name} is no text")
        return value

    def number(self, name: str, below: int | None = None) -> int:
        """A number from 0, and below a limit if there is one."""
        return _checked(self._values.get(name), name, below)

    def numbers(self, name: str, below: int) -> list[int]:
        value = self._values.get(name)
        if not isinstance(value, list):
            raise WrongCall(f"{name} is no list")
        return [_checked(each, name, below) for each in value]


def _checked(value: Any, name: str, below: int | None) -> int:
    if type(value) is not int or value < 0 or (below is not None and value >= below):
        raise WrongCall(f"{name} is no number in range")
    return value
