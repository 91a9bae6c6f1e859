"""mtfix finds and corrects machine-translation errors.

>>> import mtfix
>>> mtfix.fix("Belarus is Russias closest partner.").text
"Belarus is Russia's closest partner."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.core.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtfix.core.finding import Finding
    from mtfix.engine.fix import Fixed

__all__ = ["__version__", "check", "fix"]


def check(
    text: str, *, source: str | None = None, to: str = "en", from_: str = "", glossaries: Sequence[str] = ()
) -> list[Finding]:
    """What mtfix finds in a text; spans are code points of it.

    ``source`` is the text it was translated from, line by line; ``glossaries`` are files, folders or names
    of shipped packs, beside the packs of the languages. Raises mtfix.core.errors.MtfixError.
    """
    from mtfix.engine import check as engine
    from mtfix.project import session

    run = session.Session(languages=(from_, to), glossaries=tuple(glossaries))
    return engine.check(run.parse(text, source), run.rules)


def fix(
    text: str,
    *,
    source: str | None = None,
    to: str = "en",
    from_: str = "",
    glossaries: Sequence[str] = (),
    unsafe: bool = False,
) -> Fixed:
    """The corrected text, what was applied and what is left to a person; ``unsafe`` also applies what
    should be reviewed. Arguments and errors as for ``check``."""
    from mtfix.engine import fix as engine
    from mtfix.project import session

    run = session.Session(languages=(from_, to), glossaries=tuple(glossaries))
    return engine.fix(run.parse(text, source), run.rules, lambda new: run.parse(new.text, source), unsafe=unsafe)
