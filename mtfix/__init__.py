"""mtfix finds and corrects machine-translation errors.

>>> import mtfix
>>> mtfix.fix("Belarus is Russias closest partner.").text
"Belarus is Russia's closest partner."

For many texts, or with more options, use a ``Checker``, which has the same two methods.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mtfix.core.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtfix.core.errors import MtfixError
    from mtfix.core.finding import Finding, Fix, Safety, Severity
    from mtfix.core.text import Edit, Span
    from mtfix.engine.fix import FixResult
    from mtfix.project.checker import Checker

__all__ = [
    "Checker", "Edit", "Finding", "Fix", "FixResult", "MtfixError", "Safety", "Severity", "Span", "__version__",
    "check", "fix",
]  # fmt: skip

# The module of each name, which is imported when the name is first used.
_HOMES = {
    "mtfix.core.errors": ("MtfixError",),
    "mtfix.core.finding": ("Finding", "Fix", "Safety", "Severity"),
    "mtfix.core.text": ("Edit", "Span"),
    "mtfix.engine.fix": ("FixResult",),
    "mtfix.project.checker": ("Checker",),
}


def check(
    text: str,
    *,
    source: str | None = None,
    source_language: str = "",
    target_language: str = "en",
    glossaries: Sequence[str] = (),
) -> list[Finding]:
    """The findings in a text, in the order of the text; offsets are code points of ``text``.

    ``source`` is the source text, line by line; languages are tags or names ("zh", "pt-BR", "German"). ``glossaries`` are
    files, folders or names of packs, in addition to the packs of the languages. Calls with the same languages and
    glossaries share one ``Checker``, which reads a glossary only once. Raises MtfixError for an invalid glossary or an
    unknown language, and if ``text`` and ``source`` have different numbers of lines.
    """
    return _shared(source_language, target_language, tuple(glossaries)).check(text, source=source)


def fix(
    text: str,
    *,
    source: str | None = None,
    source_language: str = "",
    target_language: str = "en",
    glossaries: Sequence[str] = (),
    unsafe: bool = False,
) -> FixResult:
    """The corrected text, the findings that were corrected, those left for review, and those that cannot be corrected.

    Only safe corrections are applied, with ``unsafe`` also those that need review. Arguments and errors as for ``check``.
    """
    return _shared(source_language, target_language, tuple(glossaries)).fix(text, source=source, unsafe=unsafe)


@lru_cache(maxsize=8)
def _shared(source_language: str, target_language: str, glossaries: tuple[str, ...]) -> Checker:
    from mtfix.project.checker import Checker

    return Checker(source_language=source_language, target_language=target_language, glossaries=glossaries)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        for module, names in _HOMES.items():
            if name in names:
                found = globals()[name] = getattr(import_module(module), name)
                return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
