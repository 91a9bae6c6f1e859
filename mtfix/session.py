"""One run: which rules, read how. What the commands and the Python functions share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from mtfix import __version__, cache, files, packs
from mtfix.glossary.schema import Glossary
from mtfix.model import Document
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.text import Decoded


class Session:
    """The options that all commands have in common. ``languages`` are source ("" if unknown) and target."""

    def __init__(
        self,
        languages: tuple[str, str] = ("", "en"),
        glossaries: tuple[str, ...] = (),
        *,
        packs: bool = True,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        reading: files.Reading | None = None,
    ) -> None:
        self.languages = languages
        self.glossaries = glossaries
        self.packs = packs
        self.select = select
        self.ignore = ignore
        self.reading = reading or files.Reading(languages=languages)

    @cached_property
    def rules(self) -> Ruleset:
        """The compiled rules, from the cache where it is true. Raises MtfixError for a bad glossary."""
        paths = packs.select(self.languages[1], self.languages[0], self.glossaries, packs=self.packs)
        key = f"{__version__} {self.languages[0]}-{self.languages[1]}"
        index = cache.index(paths, key, lambda: compile_rules([packs.read(path) for path in paths], self.languages))
        return Ruleset(index, self.languages)

    def rules_for(self, document: Document) -> Ruleset:
        """The rules for a document. A file that names its languages is checked as what it says: rules of
        English do not run on a German catalogue."""
        own = tuple(language.replace("_", "-").partition("-")[0].lower() for language in document.languages)
        languages = self.languages[0] or own[0], own[1] or self.languages[1]
        if languages == self.languages:
            return self.rules
        other = self._by_language.get(languages)
        if other is None:
            other = self._by_language[languages] = Session(
                languages,
                self.glossaries,
                packs=self.packs,
                select=self.select,
                ignore=self.ignore,
                reading=self.reading,
            )
        return other.rules

    @cached_property
    def _by_language(self) -> dict[tuple[str, str], Session]:
        return {}

    def rereader(self, document: Document) -> Callable[[str], Document]:
        """A function that reads changed text the way the document was read."""
        return lambda text: files.parse(document.decoded._replace(text=text), document.path, self.reading)

    def loaded(self) -> list[Glossary]:
        """The glossaries themselves, for commands that speak about them."""
        paths = packs.select(self.languages[1], self.languages[0], self.glossaries, packs=self.packs)
        return [packs.read(path) for path in paths]

    def selected(self, rule: str) -> bool:
        """Whether a rule id counts: named by ``select`` (all, if empty) and not by ``ignore``."""
        return (not self.select or _names(self.select, rule)) and not _names(self.ignore, rule)

    def parse(self, text: str, source: str | None = None) -> Document:
        """A text in memory as a document, line by line beside its source if that is given."""
        decoded = Decoded(text, "utf-8", b"")
        if source is None:
            return files.parse(decoded, files.STDIN, files.Reading(format="text", languages=self.languages))
        return files.pair_lines(decoded, source)


def _names(given: Sequence[str], rule: str) -> bool:
    """``number`` names ``number-magnitude`` too."""
    return any(rule == name or rule.startswith(name + "-") for name in given)
