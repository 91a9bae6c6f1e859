"""Writing glossary files as a person would: short lists on one line, quotes only where YAML needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

import yaml

from mtfix.glossary.schema import Entry, Example, Gate, Wrong

_WIDTH = 119
# Plain YAML in a flow list says these as they are; anything else is quoted.
_PLAIN = re.compile(r"[^\W_](?:[\w ./&%+()'’–-]*[\w.%+)'’])?")
_FLAGS = ("inflect", "needs_source", "do_not_translate", "calques")
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
        lines.extend(_wrapped("defaults", "{" + ", ".join(common) + "}", ""))
    if templates:
        lines.append("templates:")
        lines.extend(f"  - {_example(example)}" for example in templates)
    lines.append("terms:" if entries else "terms: []")
    for entry in entries:
        lines.extend(_term(entry, usual))
    return "\n".join(lines) + "\n"


def _term(entry: Entry, usual: Entry) -> Iterator[str]:
    """An entry: a row or two where it has room there, else a line for each of its fields."""
    fields = [("term", scalar(entry.term)), *_fields(entry, usual)]
    rows = ["  - {"]
    for key, value in fields:
        end = "}" if key == fields[-1][0] else ","
        part = f"{key}: {value}{end}"
        if len(rows[-1]) + 1 + len(part) > _WIDTH:
            rows.append("    ")
        rows[-1] += part if rows[-1].endswith("{") else f" {part}"
    if len(rows) <= 2 and max(map(len, rows)) <= _WIDTH and not entry.examples:
        yield from rows
        return
    yield f"  - term: {scalar(entry.term)}"
    for key, value in fields[1:]:
        yield from _wrapped(key, value)


def writable(text: str) -> bool:
    """Whether a form comes back as it is: a glossary file reads "@name" as a list, and spaces at the ends as none."""
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
            yield name, _list(_wrongs(value))
        elif name in ("when", "unless"):
            yield name, _gate(value)
        elif name == "learned":
            yield name, "{" + ", ".join(f"{key}: {scalar(fact)}" for key, fact in value.items()) + "}"
        elif name == "examples":
            if term:
                yield name, "\n".join(f"      - {_example(example)}" for example in value)
        else:
            yield name, scalar(value)


def _wrongs(wrongs: Iterable[Wrong]) -> Iterator[str]:
    """Wrong forms; those in a row of which the same is said share one mapping."""
    for options, group in groupby(wrongs, _options):
        texts = [scalar(wrong.text) for wrong in group]
        if not options:
            yield from texts
            continue
        text = texts[0] if len(texts) == 1 else _list(texts)
        yield "{" + f"text: {text}{options}" + "}"


def _options(wrong: Wrong) -> str:
    more = {key: value for key, value in wrong._asdict().items() if key != "text" and value not in ("", None)}
    options = {k: ("yes" if v else "no") if isinstance(v, bool) else scalar(v) for k, v in more.items()}
    return "".join(f", {key}: {value}" for key, value in options.items())


def _gate(gate: Gate) -> str:
    return "{" + ", ".join(f"{scope}: {_list(map(scalar, words))}" for scope, words in gate.items()) + "}"


def _example(example: Example) -> str:
    order = ("source", "bad", "good", "keep")
    parts = [f"{name}: {scalar(getattr(example, name))}" for name in order if getattr(example, name)]
    return "{" + ", ".join(parts) + "}"


def _list(items: Iterable[str]) -> str:
    return "[" + ", ".join(items) + "]"


def _wrapped(key: str, value: str, indent: str = "    ") -> Iterator[str]:
    """A key and its value; a list or mapping too long for its line goes on below."""
    head = f"{indent}{key}:"
    if key == "examples":
        yield f"{head}\n{value}"
        return
    line = f"{head} {value}"
    if len(line) <= _WIDTH or value[0] not in "[{":
        yield line
        return
    line = head
    for item in _items(value, inner=False):
        for part in [item] if len(item) <= _WIDTH - 6 else _items(item, inner=True):
            if len(line) + 1 + len(part) > _WIDTH and line != head:
                yield line
                line = f"{indent} "
            line += " " + part
    yield line


def _items(flow: str, *, inner: bool) -> list[str]:
    """A flow list or mapping cut after commas outside quotes: at its own ones, or with ``inner`` at all."""
    parts, start, depth, quoted, at = [], 0, 0, False, 0
    while at < len(flow):
        char = flow[at]
        if quoted:
            at += char == "\\"
            quoted = char != '"'
        elif char == '"':
            quoted = True
        elif char in "[{":
            depth += 1
        elif char in "]}":
            depth -= 1
        elif char == "," and (inner or depth == 1):
            parts.append(flow[start : at + 1])
            start = at + 2
        at += 1
    return [*parts, flow[start:]] if start < len(flow) else parts


@lru_cache(maxsize=4096)
def scalar(text: str) -> str:
    """A text as YAML, in quotes only where it needs them."""
    return text if _PLAIN.fullmatch(text) and "  " not in text else quoted(text)


def quoted(text: str) -> str:
    """A text as YAML in quotes, so that no reader takes it for a number or a date."""
    whole: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10**9)
    return whole.rstrip("\n")
