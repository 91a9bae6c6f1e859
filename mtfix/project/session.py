"""One way of reading and checking: which rules, read how. What the commands and the Python functions share."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from mtfix.core.document import Document
from mtfix.core.encoding import Content, Decoded
from mtfix.core.version import __version__
from mtfix.engine.policy import Policy
from mtfix.glossary import packs
from mtfix.glossary.schema import Glossary
from mtfix.project import files

if TYPE_CHECKING:
    from mtfix.rules.ruleset import Ruleset


class Session:
    """Languages, glossaries, policy and reading of some files. ``languages`` are source ("" if unknown) and target."""

    def __init__(
        self,
        languages: tuple[str, str] = ("", "en"),
        glossaries: tuple[str, ...] = (),
        *,
        packs: bool = True,
        policy: Policy | None = None,
        reading: files.Reading | None = None,
    ) -> None:
        self.languages = languages
        self.glossaries = glossaries
        self.packs = packs
        self.policy = policy or Policy()
        self.reading = reading or files.Reading(languages=languages)
        self._first = self  # the one that holds what those beside other sources share
        self._rulesets: dict[tuple[str, str], Ruleset] = {}

    def beside(self, source: str) -> Session:
        """The same, for a file that was translated from ``source``; the rules are shared."""
        if source == self.reading.source:
            return self
        reading = self.reading._replace(source=source)
        other = Session(self.languages, self.glossaries, packs=self.packs, policy=self.policy, reading=reading)
        other._first = self._first
        return other

    @cached_property
    def identity(self) -> bytes:
        """What tells this way of checking from others: the state of mtfix, the glossaries, the policy, the reading."""
        if self is not self._first:
            return self._first.identity
        from mtfix.project import results

        named = packs.select("", named=self.glossaries, packs=False)
        policy = self.policy._replace(accept=frozenset(), decisions=None)
        said = (
            self.languages,
            self.packs,
            named,
            policy,
            sorted(self.policy.accept),
            sorted(self.policy.decisions or ()),
            self.reading._replace(source=""),
        )
        contents = (files.read_bytes(path) for path in named)
        return results.key((results.installation(), said), *contents)

    @property
    def rules(self) -> Ruleset:
        """The compiled rules, from the cache where it is true. Raises MtfixError for a bad glossary."""
        return self._rules(self.languages)

    def load(self) -> None:
        """Have the rules at hand. Raises MtfixError for a bad glossary."""
        self._rules(self.languages)

    def rules_for(self, document: Document) -> Ruleset:
        """The rules for a document. A file that names its languages is checked as what it says: rules of
        English do not run on a German catalogue."""
        own = tuple(language.replace("_", "-").partition("-")[0].lower() for language in document.languages)
        return self._rules((self.languages[0] or own[0], own[1] or self.languages[1]))

    def _rules(self, languages: tuple[str, str]) -> Ruleset:
        found = self._first._rulesets.get(languages)
        if found is None:
            # A run whose results are all known needs neither rules nor an index.
            from mtfix.project import cache, catalogue
            from mtfix.rules.ruleset import Ruleset, compile_rules

            paths = packs.select(languages[1], languages[0], self.glossaries, packs=self.packs)
            key = f"{__version__} {languages[0]}-{languages[1]} {catalogue.identity()}".rstrip()
            index = cache.index(paths, key, lambda: compile_rules([packs.read(path) for path in paths], languages))
            found = self._first._rulesets[languages] = Ruleset(index, languages)
        return found

    def read(self, path: str) -> Document:
        """A file as a document. Raises MtfixError where it cannot be read, decoded, parsed or paired."""
        return files.read(path, self.reading)

    def rereader(self, document: Document) -> Callable[[Content], Document]:
        """A function that reads changed content the way the document was read."""
        return lambda content: files.parse(content, document.path, self.reading)

    @cached_property
    def loaded(self) -> list[Glossary]:
        """The glossaries themselves, for commands that speak about them."""
        paths = packs.select(self.languages[1], self.languages[0], self.glossaries, packs=self.packs)
        return [packs.read(path) for path in paths]

    def parse(self, text: str, source: str | None = None) -> Document:
        """A text in memory as a document, line by line beside its source if that is given."""
        decoded = Decoded(text, "utf-8", b"")
        if source is None:
            return files.parse(decoded, files.STDIN, files.Reading(format="text", languages=self.languages))
        return files.pair_lines(decoded, source)
