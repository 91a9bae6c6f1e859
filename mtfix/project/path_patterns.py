"""Patterns of paths in a configuration: which files are excluded, and which is the source of which."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from pathspec import GitIgnoreSpec
from pathspec.pattern import RegexMatchResult
from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

from mtfix.core.errors import MtfixError
from mtfix.reporters.support.record import whole

# Seconds that a pattern may take with one path before it is given up.
_TIMEOUT = 1.0
# With so few wildcards in a pattern no path takes long.
_FEW = 3
_WILD = re.compile(r"[*?\[]")


class _Pattern(GitIgnoreSpecPattern):
    """A pattern that is given up where it takes too long."""

    __slots__ = ()

    def match_file(self, file: Any) -> RegexMatchResult | None:
        if self.regex is None or len(_WILD.findall(str(self.pattern))) <= _FEW:
            found = None if self.regex is None else self.regex.search(file)
        else:
            found = timed("search", self.regex.pattern, file, str(self.pattern))
        return RegexMatchResult(found) if found else None


def timed(way: str, regex: str, path: str, pattern: str) -> Any:
    """The match of a regular expression, made of a pattern, in a path; None where it is none for this engine (POSIX
    classes, which pathspec does not know). Raises MtfixError if that takes too long."""
    import regex as engine  # not needed for most

    try:
        return getattr(engine.compile(regex), way)(path, timeout=_TIMEOUT)
    except engine.error:
        return None
    except TimeoutError:
        raise MtfixError(
            f"the pattern {pattern!r} takes over {_TIMEOUT} s; use fewer wildcards", path=path
        ) from None


def matches(patterns: Sequence[str], path: str) -> bool:
    """Whether a path matches patterns as in .gitignore. Raises MtfixError if that takes too long."""
    return bool(_patterns(tuple(patterns)).match_file(whole(path)))


@cache
def _patterns(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    return compiled(patterns)


def compiled(lines: Iterable[str]) -> GitIgnoreSpec:
    """Patterns as in .gitignore, without those that are none, which git ignores, too.

    The other engines of pathspec take minutes to compile some hundred patterns with several wildcards.
    """
    return GitIgnoreSpec([pattern for line in lines for pattern in _compiled(line)], backend="simple")


def is_pattern(line: str) -> bool:
    """Whether a line is a pattern as in .gitignore."""
    return any(pattern.include is not None for pattern in _compiled(line))


def _compiled(line: str) -> Iterator[GitIgnoreSpecPattern]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a "[[" in a pattern
        try:
            yield _Pattern(whole(line))
        except (ValueError, re.error):
            return


def paired(target: str, source: str, path: str, languages: tuple[str, str]) -> str:
    """The source of a path by the patterns of a pair; "" if the path does not match the target. Raises MtfixError if a
    pattern takes too long."""
    known = {"from": languages[0], "to": languages[1]}
    named = parts(target, path, {**known, "lang": languages[1]})
    if named is None:
        return ""
    named = {**named, **{name: value for name, value in known.items() if value}, "lang": languages[0]}
    found = re.sub(r"\{(\w+)\}", lambda m: named.get(m.group(1), m.group()), source)
    return found if found != path else ""  # {to} can be any language except that of the source


_LANGUAGES = ("from", "to", "lang")
# A language in a path, as most write it: a region or a script has capitals. The shortest names before it leave it whole.
_TAG = r"(?:[a-z]{2,3}(?:[-_](?:r?[A-Z]{2}|[A-Z][a-z]{3}|\d{3}))*|b\+[A-Za-z+]+)"


def parts(pattern: str, path: str, known: Mapping[str, str]) -> dict[str, str] | None:
    """The values of the names of a pattern in a path; None if it does not match."""
    return _matched(pattern, path, known, tag=_TAG, more="?") or _matched(
        pattern, path, known, tag="[^/]+", more=""
    )


def _matched(pattern: str, path: str, known: Mapping[str, str], *, tag: str, more: str) -> dict[str, str] | None:
    regex, seen = "", set[str]()
    for text, name in re.findall(r"([^{}]*)(?:\{(\w+)\})?", pattern):
        regex += re.escape(text)
        if known.get(name):
            regex += re.escape(known[name])
        elif name in seen:
            regex += f"(?P={name})"
        elif name:
            any_of = ".+" if name == "path" else "[^/]+"
            regex += f"(?P<{name}>{tag if name in _LANGUAGES else any_of + more})"
            seen.add(name)
    match = timed("fullmatch", regex, path, pattern)
    return match.groupdict() if match else None
