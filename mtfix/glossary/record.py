"""Entries and rules as the compiled index holds them: JSON, without what only people and tests read."""

from __future__ import annotations

from typing import Any

from mtfix.glossary.schema import Entry, Example, RuleSpec, Wrong

# What of an entry is recorded, and what is not because it goes without saying.
_LEFT_OUT = ("examples", "learned", "line")
_RECORDED = [
    (at, name, Entry._field_defaults.get(name)) for at, name in enumerate(Entry._fields) if name not in _LEFT_OUT
]


def entry_record(entry: Entry) -> dict[str, Any]:
    """An entry as JSON can hold it, without examples, line, and the evidence it was learned from."""
    data: dict[str, Any] = {
        name: value for at, name, default in _RECORDED if (value := entry[at]) is not default and value != default
    }
    if "wrong" in data:
        data["wrong"] = list(map(list, entry.wrong))  # half of the index: no names of fields
    for name in ("when", "unless"):
        if name in data:
            data[name] = dict(data[name])
    return data


def entry_from(record: dict[str, Any]) -> Entry:
    """The way back from ``entry_record``."""
    data = dict(record)
    data["wrong"] = tuple(Wrong(*w) for w in data.get("wrong", ()))
    for key in ("also", "source", "readings"):
        data[key] = tuple(data.get(key, ()))
    for key in ("when", "unless"):
        data[key] = {scope: tuple(words) for scope, words in data.get(key, {}).items()}
    return Entry(**data)


def rule_record(spec: RuleSpec) -> dict[str, Any]:
    """A rule as JSON can hold it, with the one example that its page shows first."""
    data = {key: value for key, value in spec._asdict().items() if value != RuleSpec._field_defaults.get(key)}
    for key in ("when", "unless", "options"):
        if key in data:
            data[key] = dict(data[key])
    data["examples"] = [list(e._replace(term=None)) for e in spec.examples if e.bad][:1]
    return data


def rule_from(record: dict[str, Any]) -> RuleSpec:
    """The way back from ``rule_record``."""
    data = dict(record)
    for key in ("when", "unless"):
        data[key] = {scope: tuple(words) for scope, words in data.get(key, {}).items()}
    data["formerly"] = tuple(data.get("formerly", ()))
    data["examples"] = tuple(Example(*example) for example in data["examples"])
    return RuleSpec(**data)
