"""One way of reading and checking: which rules, read how. What the commands and the Python functions share."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from mtfix.core.document import Document
from mtfix.core.encoding import Content, Decoded
from mtfix.core.version import __version__
from mtfix.engine.coverage import Covered, covered
from mtfix.engine.policy import Policy
from mtfix.glossary import packs
from mtfix.glossary.schema import Glossary
from mtfix.languages.tags import primary
from mtfix.project import files
from mtfix.project.languages import Asked, Known, guard, resolve

if TYPE_CHECKING:
    from mtfix.rules.by_language import Guarded
    from mtfix.rules.ruleset import Ruleset


class Session:
    """Languages, glossaries, policy and reading of some files.

    ``languages`` are the tags of source and target that somebody asked for, "" for what the files, their paths or
    their texts are to tell; ``asked_by`` is what names the target, for people. Paths tell from the folder ``home`` on.
    """

    def __init__(
        self,
        languages: tuple[str, str] = ("", ""),
        glossaries: tuple[str, ...] = (),
        *,
        packs: bool = True,
        policy: Policy | None = None,
        reading: files.Reading | None = None,
        asked_by: str = "--to",
        home: str = "",
    ) -> None:
        self.languages = languages
        self.glossaries = glossaries
        self.packs = packs
        self.policy = policy or Policy()
        self.reading = reading or files.Reading(languages=languages)
        self.asked_by = asked_by
        self.home = home
        self._first = self  # the one that holds what those beside other sources share
        self._spoken: dict[tuple[str, str | None], bool] = {}
        self._rulesets: dict[tuple[str, str, bool], Ruleset] = {}

    def beside(self, source: str) -> Session:
        """The same, for a file that was translated from ``source``; the rules are shared."""
        if source == self.reading.source:
            return self
        reading = self.reading._replace(source=source)
        other = Session(
            self.languages,
            self.glossaries,
            packs=self.packs,
            policy=self.policy,
            reading=reading,
            asked_by=self.asked_by,
            home=self.home,
        )
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
            self.asked_by,
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
        """The compiled rules of the languages asked for, of English where none is. Raises MtfixError for a bad glossary."""
        return self._rules(*self._usual)

    @property
    def _usual(self) -> tuple[str, str]:
        return primary(self.languages[0]), primary(self.languages[1]) or "en"

    def load(self) -> None:
        """Have the rules at hand that were asked for. Raises MtfixError for a bad glossary."""
        if self.glossaries or self.languages[1]:
            self._rules(*self._usual)

    def languages_of(self, document: Document) -> Known:
        """The languages of a document, and what tells them."""
        asked = Asked(*self.languages, by=self.asked_by)

        def resolved(document: Document) -> Known:
            found = resolve(document, asked, self.place(document.path), self.place(self.reading.source))
            # Who names the language of the source, and not this one, means English where nothing speaks against it.
            meant = found.target == "en" and not found.sure and found.basis == "text"
            return found._replace(sure=True) if meant and asked.source else found

        return document.memo(f"languages {id(self)}", lambda of: (self, resolved(of)))[1]

    def place(self, path: str) -> str:
        """A path from the home of the project, if it is there: the folders above say nothing."""
        if not path or path == files.STDIN:
            return ""
        if self.home and not (inside := os.path.relpath(os.path.abspath(path), self.home)).startswith(os.pardir):
            return inside
        return path

    def rules_for(self, document: Document) -> Guarded:
        """The rules for a document: those of its languages, which give way where a segment is in another one."""
        # What is kept has the session, too, so that no other gets its number while the document lives.
        return document.memo(f"rules {id(self)}", lambda of: (self, self._guarded(of)))[1]

    def _guarded(self, document: Document) -> Guarded:
        # A run whose results are all known needs none of it.
        from mtfix.languages.detection import detect
        from mtfix.rules.by_language import Guarded

        known = self.languages_of(document)
        source, target = known.source, known.target
        return Guarded(
            self._rules(source, target),
            variety=known.variety,
            sure=known.sure,
            other=lambda language: self._rules(source, language),
            neutral=lambda: self._rules(source, target, neutral=True),
            foreign=guard(known) if self.speaks(target) or not target else None,
            certain=lambda text: detect(text) == (target, True),
        )

    def covered(self, document: Document) -> Covered:
        """What is looked at in a document."""
        note = self.languages_of(document).note
        return covered(document, self.rules_for(document), self.speaks, note)

    def speaks(self, language: str, source: str | None = "") -> bool:
        """Whether there are rules of a language beside a source ("": in any language), or of one without (None)."""
        known = self._first._spoken
        if (language, source) not in known:
            # What is of a pair mostly needs the source.
            alone = source is None and self.packs and language not in packs.pairs()
            of = self._paths(source or "", language)
            known[language, source] = bool(language) and not alone and of != self._paths("", "")
        return known[language, source]

    def _paths(self, source: str, target: str) -> list[str]:
        return packs.select(target, source, self.glossaries, packs=self.packs)

    def _rules(self, source: str, target: str, *, neutral: bool = False) -> Ruleset:
        """The rules of a pair; where it is ``neutral`` only those that need no language."""
        found = self._first._rulesets.get((source, target, neutral))
        if found is None:
            # A run whose results are all known needs neither rules nor an index.
            from mtfix.project import cache, catalogue
            from mtfix.rules.ruleset import Ruleset, compile_rules

            speaking = "" if neutral else target

            def compiled() -> bytes:
                read = [packs.read(path, ("", "")) for path in paths]
                return compile_rules([g for g in read if g.pair[1] in ("", speaking)], (source, target))

            paths = self._paths(source, speaking)
            key = f"{__version__} {source}-{target} {speaking} {catalogue.identity()}"
            index = cache.index(paths, key, compiled)
            found = self._first._rulesets[source, target, neutral] = Ruleset(index, (source, target))
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
        return [packs.read(path) for path in self._paths(*self._usual)]

    def parse(self, text: str, source: str | None = None) -> Document:
        """A text in memory as a document, line by line beside its source if that is given."""
        decoded = Decoded(text, "utf-8", b"")
        if source is None:
            return files.parse(decoded, files.STDIN, files.Reading(format="text", languages=self.languages))
        return files.pair_lines(decoded, source)
