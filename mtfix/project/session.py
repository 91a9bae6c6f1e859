"""How files are read and checked: languages, rules and policy. Shared by the commands and the Python functions."""

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
from mtfix.languages.tags import normal, primary
from mtfix.project import files
from mtfix.project.boundary import glossaries
from mtfix.project.languages import Asked, Known, guard, resolve

if TYPE_CHECKING:
    from mtfix.rules.by_language import Guarded
    from mtfix.rules.ruleset import Ruleset


class Session:
    """Languages, glossaries, policy and reading of some files.

    ``languages`` are the requested tags of source and target, "" if the language is to be found in the files, their
    paths or their texts; ``asked_by`` tells messages where the target was given. Only the part of a path below the
    folder ``home`` may name a language.
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
        self._supported: dict[tuple[str, str | None], bool] = {}
        self._rulesets: dict[tuple[str, str, bool], Ruleset] = {}

    def beside(self, source: str, *, loose: bool = False) -> Session:
        """The same session for a file with the source ``source``; the rules are shared. If ``loose``, the file may be one of
        many of a pattern, with texts that the source no longer has."""
        if source == self.reading.source:
            return self
        reading = self.reading._replace(source=source, loose=loose, align=True)
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
        """What identifies this way of checking: the state of mtfix, the glossaries, the policy, the reading."""
        if self is not self._first:
            return self._first.identity
        from mtfix.project import results

        named = glossaries("", named=self.glossaries, with_packs=False)
        policy = self.policy._replace(accept=frozenset(), decisions=None)
        state = (
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
        return results.key((results.installation(), state), *contents)

    @property
    def rules(self) -> Ruleset:
        """The compiled rules of the requested languages (default: English). Raises MtfixError for an invalid glossary."""
        return self._rules(*self._usual)

    @property
    def _usual(self) -> tuple[str, str]:
        return primary(self.languages[0]), primary(self.languages[1]) or "en"

    def load(self) -> None:
        """Load the rules that are sure to be used. Raises MtfixError for an invalid glossary."""
        if self.glossaries or self.languages[1]:
            self._rules(*self._usual)

    def languages_of(self, document: Document) -> Known:
        """The languages of a document, and where they are known from."""
        asked = Asked(*self.languages, by=self.asked_by)

        def resolved(document: Document) -> Known:
            found = resolve(document, asked, self.place(document.path), self.place(self.reading.source))
            # If only the language of the source is given, English is meant, unless something contradicts it.
            meant = found.target == "en" and not found.sure and found.basis == "text"
            return found._replace(sure=True) if meant and asked.source else found

        return document.memo(f"languages {id(self)}", lambda of: (self, resolved(of)))[1]

    def place(self, path: str) -> str:
        """A path relative to the home of the project, if it is inside: folders above do not name languages."""
        if not path or path == files.STDIN:
            return ""
        if self.home and not (inside := os.path.relpath(os.path.abspath(path), self.home)).startswith(os.pardir):
            return inside
        return path

    def rules_for(self, document: Document) -> Guarded:
        """The rules for a document: those of its languages, and others for segments in other languages."""
        # The session is kept as well, so that no other session gets the same id while the document exists.
        return document.memo(f"rules {id(self)}", lambda of: (self, self._guarded(self.languages_of(of))))[1]

    @cached_property
    def stated(self) -> Guarded:
        """The rules for texts that are in the requested languages for certain, as those of a corpus are. Single ones may
        still turn out to be in others."""
        source, target = self._usual
        return self._guarded(Known(source, target, "command", variety=normal(self.languages[1])))

    def _guarded(self, known: Known) -> Guarded:
        # Not needed if all results are known.
        from mtfix.languages.detection import detect
        from mtfix.rules.by_language import Guarded

        source, target = known.source, known.target
        return Guarded(
            self._rules(source, target),
            variety=known.variety,
            sure=known.sure,
            other=lambda language: self._rules(source, language),
            neutral=lambda: self._rules(source, target, neutral=True),
            foreign=guard(known) if self.supports(target) or not target else None,
            certain=lambda text: detect(text) == (target, True),
        )

    def covered(self, document: Document) -> Covered:
        """What is checked in a document."""
        note = self.languages_of(document).note
        return covered(document, self.rules_for(document), self.supports, note)

    def supports(self, language: str, source: str | None = "") -> bool:
        """Whether there are rules of a language beside a source ("": in any language), or of one without (None)."""
        known = self._first._supported
        if (language, source) not in known:
            # What is of a pair mostly needs the source.
            alone = source is None and self.packs and language not in packs.pairs()
            of = self._paths(source or "", language)
            known[language, source] = bool(language) and not alone and of != self._paths("", "")
        return known[language, source]

    def _paths(self, source: str, target: str) -> list[str]:
        return glossaries(target, source, self.glossaries, with_packs=self.packs)

    def _rules(self, source: str, target: str, *, neutral: bool = False) -> Ruleset:
        """The rules of a language pair; with ``neutral`` only those that need no language."""
        found = self._first._rulesets.get((source, target, neutral))
        if found is None:
            # Not needed if all results are known.
            from mtfix.project import cache, catalogue
            from mtfix.rules.ruleset import Ruleset, compile_rules

            speaking = "" if neutral else target

            def compiled() -> bytes:
                read = [packs.read(path, ("", ""), fill=False) for path in paths]
                return compile_rules([g for g in read if g.pair[1] in ("", speaking)], (source, target))

            paths = self._paths(source, speaking)
            key = f"{__version__} {source}-{target} {speaking} {catalogue.identity()}"
            index = cache.index(paths, key, compiled)
            found = self._first._rulesets[source, target, neutral] = Ruleset(index, (source, target))
        return found

    def read(self, path: str) -> Document:
        """A file as a document. Raises MtfixError if it cannot be read, decoded, parsed or paired with its source."""
        return files.read(path, self.reading)

    def rereader(self, document: Document) -> Callable[[Content], Document]:
        """A function that parses changed content in the way the document was parsed."""
        return lambda content: files.parse(content, document.path, self.reading)

    @cached_property
    def loaded(self) -> list[Glossary]:
        """The glossaries, for commands that show them."""
        return [packs.read(path) for path in self._paths(*self._usual)]

    def parse(self, text: str, source: str | None = None) -> Document:
        """A text in memory as a document, paired with its source line by line if that is given. Raises MtfixError if the
        numbers of lines differ."""
        decoded = Decoded(text, "utf-8", b"")
        if source is None:
            return files.parse(decoded, files.STDIN, files.Reading(format="text", languages=self.languages))
        return files.pair_lines(decoded, source)
