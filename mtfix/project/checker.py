"""Checking texts in memory, for programs that embed mtfix."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from mtfix.project import files
from mtfix.project.run import Project

if TYPE_CHECKING:
    from mtfix.core.finding import Finding
    from mtfix.engine.fix import FixResult


class Checker:
    """Checks and corrects texts. The rules are loaded once, so that each call costs little.

    ``source_language`` and ``target_language`` are language tags or names ("zh", "pt-BR", "German"). The default for the
    source is to detect the language of each text, for the target the language of the configuration, else English.
    ``glossaries`` are files, folders or names of packs, used in addition to the shipped packs of the languages;
    ``packs=False`` disables those. ``select`` and ``ignore`` name rules, as on the command line. ``config`` is a
    configuration file (``mtfix.toml``); by default, none is read. Arguments take precedence over it, except that
    ``ignore`` and ``glossaries`` add to it. Decisions of reviews are not used. Glossaries are read once: create a new
    checker after you change them.

    A checker may be used by several threads at once. Raises MtfixError for an invalid configuration or glossary, and
    for a rule or pack that does not exist.
    """

    def __init__(
        self,
        *,
        config: str | os.PathLike[str] | None = None,
        source_language: str = "",
        target_language: str = "",
        glossaries: Iterable[str | os.PathLike[str]] = (),
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        packs: bool = True,
    ) -> None:
        given = {
            "from": source_language,
            "to": target_language or ("" if config else "en"),
            "glossaries": tuple(os.fspath(name) for name in glossaries),
            "select": tuple(select),
            "ignore": tuple(ignore),
            "packs": None if packs else False,
        }
        project = Project(given, config=os.fspath(config or ""), isolated=config is None, decided=False)
        self._session = project.session(files.STDIN)
        self._session.load()

    def check(self, text: str, *, source: str | None = None) -> list[Finding]:
        """The findings in a text, in the order of the text; offsets are code points of ``text``.

        ``source`` is the source text, line by line. Raises MtfixError if the numbers of lines differ.
        """
        from mtfix.engine.check import check

        document = self._session.parse(text, source)
        return check(document, self._session.rules_for(document), self._session.policy)

    def fix(self, text: str, *, source: str | None = None, unsafe: bool = False) -> FixResult:
        """The corrected text, the findings that were corrected, and those left for review.

        Only safe corrections are applied, with ``unsafe`` also those that need review. Lines in which rules undo each
        other are not changed, and ``fights`` names the rules. Raises MtfixError as ``check`` does.
        """
        from mtfix.engine.fix import fix

        session = self._session
        document = session.parse(text, source)
        return fix(
            document,
            session.rules_for(document),
            lambda changed: session.parse(changed.text, source),
            unsafe=unsafe,
            policy=session.policy,
        )
