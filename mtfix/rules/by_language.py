"""Which rules are for which segments of a document: rules of one language never run on another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding
from mtfix.core.text import line_around
from mtfix.rules.ruleset import Ruleset

# How much of a line around a finding tells its language, in code points on each side.
_REACH = 1000


class View(NamedTuple):
    """Segments of a document and the rules for them. Where it is not ``sure`` that they are in the language of the
    rules, nothing that is found may be corrected unasked."""

    document: Document
    rules: Ruleset
    language: str  # of the segments, "" where that is not known
    sure: bool = True
    elsewhere: Callable[[str, Finding], bool] | None = (
        None  # whether a finding in the file's text is in a foreign line
    )
    variety: str = ""  # the language with script and region: only segments of one can be compared


class Guarded(Ruleset):
    """The rules of a document's languages, which give way to others where a segment is in another language.

    ``other`` makes the rules for segments whose language the file names; ``neutral`` are the checks that need no
    language, for segments of which ``foreign`` says that they are in another. Where the document is not ``sure`` to be in
    its language, single segments may be: ``certain`` tells.
    """

    def __init__(
        self,
        own: Ruleset,
        *,
        variety: str,
        sure: bool,
        other: Callable[[str], Ruleset],
        neutral: Callable[[], Ruleset],
        foreign: Callable[[str], str | None] | None,
        certain: Callable[[str], bool],
    ) -> None:
        super().__init__(own.index, own.languages)
        self._own = own
        self.variety = variety
        self.sure = sure
        self._other = other
        self._neutral = neutral
        self._foreign = foreign
        self._certain = certain

    def views(self, document: Document) -> Sequence[View]:
        # What is kept has these rules, too, so that no others get their number while the document lives.
        return document.memo(f"views {id(self)}", lambda of: (self, self._views(of)))[1]

    def _views(self, document: Document) -> list[View]:
        own = self.languages[1]
        groups: dict[tuple[str, bool, bool], list[Segment]] = {}
        for segment in document.segments:
            language, named, sure = segment.language or own, True, True
            if not segment.language and self._foreign and (other := self._foreign(segment.text)) is not None:
                # Of a document that nobody knows, each text says what it is.
                language, named = other, not own
            if (language, named) == (own, True):
                sure = self.sure or self._certain(segment.text)
            groups.setdefault((language, named, sure), []).append(segment)
        if len(groups) == 1 and (own, True) == next(iter(groups))[:2]:
            elsewhere = self._elsewhere if document.format == "text" else None
            return [View(document, self._own, own, next(iter(groups))[2], elsewhere, self.variety)]
        found = []
        for (language, named, sure), segments in groups.items():
            rules = self._own
            if named and language != own:
                rules = self._other(language)
            elif not named and language and language == self.languages[0]:
                sure = False  # not translated, which the rules have to say
            elif not named:
                rules = self._neutral()
            variety = self.variety if language == own else language
            found.append(View(document.only(segments), rules, language, sure, variety=variety))
        return found

    def _elsewhere(self, text: str, finding: Finding) -> bool:
        """Whether what a pack of the language finds is in a line of another one, as a text without markup may have."""
        if self._foreign is None or not finding.of_pack(self.languages[1]):
            return False
        start, end = line_around(text, *finding.span, _REACH)
        language = self._foreign(text[start:end])
        return language is not None and language != self.languages[0]


def views(rules: Ruleset, document: Document) -> Sequence[View]:
    """The segments of a document with the rules for them."""
    return rules.views(document) if isinstance(rules, Guarded) else [View(document, rules, rules.languages[1])]
