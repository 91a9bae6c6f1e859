"""Which rules are for which segments of a document: rules of one language never run on another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.rules.ruleset import Ruleset


class View(NamedTuple):
    """Segments of a document and the rules for them. Where it is not ``sure`` that they are in the language of the
    rules, nothing that is found may be corrected unasked."""

    document: Document
    rules: Ruleset
    language: str  # of the segments, "" where that is not known
    sure: bool = True


class Guarded(Ruleset):
    """The rules of a document's languages, which give way to others where a segment is in another language.

    ``other`` makes the rules for segments whose language the file names; ``neutral`` are the checks that need no
    language, for segments of which ``foreign`` says that they are in another.
    """

    def __init__(
        self,
        own: Ruleset,
        *,
        sure: bool,
        other: Callable[[str], Ruleset],
        neutral: Callable[[], Ruleset],
        foreign: Callable[[str], str | None] | None,
    ) -> None:
        super().__init__(own.index, own.languages)
        self.sure = sure
        self._other = other
        self._neutral = neutral
        self._foreign = foreign

    def views(self, document: Document) -> Sequence[View]:
        return document.memo(f"views {id(self)}", self._views)

    def _views(self, document: Document) -> list[View]:
        own = self.languages[1]
        groups: dict[tuple[str, bool], list[Segment]] = {}
        for segment in document.segments:
            stated = segment.language
            if stated and stated != own:
                key = stated, True
            elif not stated and self._foreign and (language := self._foreign(segment.text)) is not None:
                key = language, False
            else:
                key = own, True
            groups.setdefault(key, []).append(segment)
        if not groups.keys() - {(own, True)}:
            return [View(document, self, own, self.sure)]
        found = []
        for (language, named), segments in groups.items():
            rules, sure = Ruleset(self.index, self.languages), True
            if named:
                rules, sure = (rules, self.sure) if language == own else (self._other(language), True)
            elif language and language == self.languages[0]:
                sure = False  # not translated, which the rules have to say
            else:
                rules = self._neutral()
            found.append(View(document.only(segments), rules, language, sure))
        return found


def views(rules: Ruleset, document: Document) -> Sequence[View]:
    """The segments of a document with the rules for them."""
    return rules.views(document) if isinstance(rules, Guarded) else [View(document, rules, rules.languages[1])]
