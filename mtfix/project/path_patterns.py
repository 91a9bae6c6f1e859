"""Patterns of paths in a configuration: which files are excluded, and which is the source of which."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from pathspec import GitIgnoreSpec

from mtfix.reporters.support.record import whole


def matches(patterns: Sequence[str], path: str) -> bool:
    """Whether a path matches patterns as in .gitignore."""
    return bool(_patterns(tuple(patterns)).match_file(whole(path)))


@cache
def _patterns(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    return GitIgnoreSpec.from_lines(patterns)


def paired(target: str, source: str, path: str, languages: tuple[str, str]) -> str:
    """The source of a path by the patterns of a pair; "" if the path does not match the target."""
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
    match = re.fullmatch(regex, path)
    return match.groupdict() if match else None
