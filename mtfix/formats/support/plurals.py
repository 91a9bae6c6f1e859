"""Plural forms in string tables, as the names of their keys tell: i18next, Rails, and Apple's variations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mtfix.core.document import Plural
from mtfix.languages.support.plurals import CATEGORIES

# i18next 4 and 3: https://www.i18next.com/misc/json-format
_SUFFIX = re.compile(r"(.+)_(zero|one|two|few|many|other)")
_OLD = "_plural"
# What both libraries call the number: "%{count}", "{{count}}".
_COUNTER = "count"

Path = Sequence[str | int]


def by_path(paths: Iterable[Path]) -> dict[tuple[str | int, ...], Plural]:
    """The plural forms among the values of a table, by their paths.

    Siblings named after categories, ``other`` among them, are the forms of what holds them (Rails); keys that
    end in a category beside one that ends in ``_other`` those of the key before it (i18next), which the name of a key
    with ``_plural`` after it may be too.
    """
    given = [tuple(path) for path in paths]
    known = set(given)
    found: dict[tuple[str | int, ...], Plural] = {}
    for path in given:
        last = path[-1] if path else 0
        if not isinstance(last, str):
            continue
        head = path[:-1]
        if last in CATEGORIES:
            if (*head, "other") in known:
                found[path] = Plural(_name(head), last, counter=_COUNTER)
        elif match := _SUFFIX.fullmatch(last):
            if (*head, f"{match.group(1)}_other") in known:
                found[path] = Plural(_name((*head, match.group(1))), match.group(2), counter=_COUNTER)
        elif (*head, last + _OLD) in known:
            found[path] = Plural(_name(path), "one", counter=_COUNTER)
        elif last.endswith(_OLD) and (*head, last.removesuffix(_OLD)) in known:
            found[path] = Plural(_name((*head, last.removesuffix(_OLD))), "other", counter=_COUNTER)
    return found


def _name(path: Path) -> str:
    return "\0".join(map(str, path))
