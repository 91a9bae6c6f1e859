"""Names in languages that nobody reads here."""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.languages.naming.model import Person, Reader


class Unread(Reader):
    def persons(self, family: str, source: str) -> Iterator[Person]:
        return iter(())

    def has_family(self, word: str) -> bool:
        return False

    def explains(self, word: str, source: str) -> bool:
        return False


READER = Unread()
