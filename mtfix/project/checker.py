"""Checking texts in memory: what programs use that embed mtfix."""

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
    """Checks and corrects texts: the rules are loaded once, and each call costs little more than its text.

    ``source_language`` and ``target_language`` are tags or names of languages ("zh", "pt-BR", "German"). Without the
    first, a source says itself what it is in; without the second, texts are in what the configuration says, else in
    English. ``glossaries`` are files, folders or names of packs, used beside the shipped packs of the languages; ``packs=False`` leaves those out.
    ``select`` and ``ignore`` name rules, as on the command line. ``config`` is a configuration file (``mtfix.toml``);
    without one, none is read. What is given here wins over it, but ``ignore`` and ``glossaries`` add to it. Decisions of
    reviews are not read, and glossaries are read once: make a new checker to read changed ones.

    A checker may be used by several threads at once. Raises MtfixError for a bad configuration or glossary, and
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
        """What is wrong in a text, in its order; offsets are code points of ``text``.

        ``source`` is the text it was translated from, with as many lines. Raises MtfixError where it has not.
        """
        from mtfix.engine.check import check

        document = self._session.parse(text, source)
        return check(document, self._session.rules_for(document), self._session.policy)

    def fix(self, text: str, *, source: str | None = None, unsafe: bool = False) -> FixResult:
        """The corrected text, with what was applied and what is left to a person.

        Only what cannot be wrong is applied; with ``unsafe`` also what should be reviewed. Lines in which rules undo
        each other stay as they were, and ``fights`` names the rules. Raises MtfixError as ``check`` does.
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
