"""Writing glossary files as a person would: short lists on one line, quotes only where YAML needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import yaml

from mtfix.glossary.schema import Entry, Example, Gate, Wrong

_WIDTH = 116
# Plain YAML in a flow list says these as they are; anything else is quoted.
_PLAIN = re.compile(r"[^\W_](?:[\w ./&%+()'’–-]*[\w.%+)'’])?")
_FLAGS = ("inflect", "needs_source", "calques")
_LISTS = ("also", "source", "readings")


def write(
    entries: Sequence[Entry],
    *,
    pair: str = "",
    about: str = "",
    defaults: Entry | None = None,
    templates: Sequence[Example] = (),
) -> str:
    """A glossary file with these entries, in their order; ``load`` reads the same entries from it.

    What an entry has in common with ``defaults`` is not said again. Examples of entries are written as they
    are, so those that come from ``templates`` must not be among them.
    """
    usual = defaults or Entry("")
    lines: list[str] = []
    if about:
        lines.append(f"about: {scalar(about)}")
    if pair:
        lines.append(f"pair: {pair}")
    common = [f"{key}: {value}" for key, value in _fields(usual, Entry(""), term=False)]
    if common:
        lines.append("defaults: {" + ", ".join(common) + "}")
    if templates:
        lines.append("templates:")
        lines.extend(f"  - {_example(example)}" for example in templates)
    lines.append("terms:" if entries else "terms: []")
    for entry in entries:
        lines.append(f"  - term: {scalar(entry.term)}")
        for key, value in _fields(entry, usual):
            lines.extend(_wrapped(key, value))
    return "\n".join(lines) + "\n"


def writable(text: str) -> bool:
    """Whether a form comes back as it is: a glossary file reads "@name" as a list, and blanks at the ends as none."""
    return bool(text) and text == text.strip() and not re.fullmatch(r"@[\w-]+", text)


def _fields(entry: Entry, usual: Entry, *, term: bool = True) -> Iterator[tuple[str, str]]:
    for name, value in entry._asdict().items():
        if name in ("term", "file", "line") or value == getattr(usual, name):
            continue
        if name == "missing":
            yield name, value or "no"
        elif name in _FLAGS:
            yield name, "yes" if value else "no"
        elif name in _LISTS:
            yield name, _list(map(scalar, value))
        elif name == "wrong":
            yield name, _list(map(_wrong, value))
        elif name in ("when", "unless"):
            yield name, _gate(value)
        elif name == "examples":
            if term:
                yield name, "\n".join(f"      - {_example(example)}" for example in value)
        else:
            yield name, scalar(value)


def _wrong(wrong: Wrong) -> str:
    more: dict[str, Any] = {key: value for key, value in wrong._asdict().items() if key != "text"}
    said = {
        k: ("yes" if v else "no") if isinstance(v, bool) else scalar(v)
        for k, v in more.items()
        if v not in ("", None)
    }
    if not said:
        return scalar(wrong.text)
    return "{" + ", ".join([f"text: {scalar(wrong.text)}", *(f"{k}: {v}" for k, v in said.items())]) + "}"


def _gate(gate: Gate) -> str:
    return "{" + ", ".join(f"{scope}: {_list(map(scalar, words))}" for scope, words in gate.items()) + "}"


def _example(example: Example) -> str:
    order = ("source", "bad", "good", "keep")
    parts = [f"{name}: {scalar(getattr(example, name))}" for name in order if getattr(example, name)]
    return "{" + ", ".join(parts) + "}"


def _list(items: Iterable[str]) -> str:
    return "[" + ", ".join(items) + "]"


def _wrapped(key: str, value: str) -> Iterator[str]:
    """A key and its value; a list too long for its line goes on below."""
    if key == "examples":
        yield f"    {key}:\n{value}"
        return
    line = f"    {key}: {value}"
    if len(line) <= _WIDTH or not value.startswith("["):
        yield line
        return
    line = f"    {key}:"
    for part in _items(value):
        if len(line) + 1 + len(part) > _WIDTH and line.strip() != f"{key}:":
            yield line
            line = "     "
        line += " " + part
    yield line


def _items(flow: str) -> list[str]:
    """The items of a flow list, each with its bracket or comma: cut where no quotes nor braces are open."""
    parts, start, depth, quoted, at = [], 0, 0, False, 0
    while at < len(flow):
        char = flow[at]
        if quoted:
            at += char == "\\"
            quoted = char != '"'
        elif char == '"':
            quoted = True
        elif char in "{}":
            depth += 1 if char == "{" else -1
        elif char == "," and not depth:
            parts.append(flow[start : at + 1])
            start = at + 2
        at += 1
    return [*parts, flow[start:]]


@lru_cache(maxsize=4096)
def scalar(text: str) -> str:
    """A text as YAML, in quotes only where it needs them."""
    return text if _PLAIN.fullmatch(text) and "  " not in text else quoted(text)


def quoted(text: str) -> str:
    """A text as YAML in quotes, so that no reader takes it for a number or a date."""
    whole: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10**9)
    return whole.rstrip("\n")
