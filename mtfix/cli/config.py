"""``mtfix config``: the configuration of a file, and where each value comes from."""

from __future__ import annotations

import json
import os
from typing import Any

import click

from mtfix.cli.support.common import options, project
from mtfix.core.errors import MtfixError
from mtfix.project.configuration import KEYS, TABLES, Key
from mtfix.reporters.support.escape import visible

ORDER = 120  # in the help


@click.command("config")
@click.argument("path", default=".", metavar="[FILE]")
@click.option("--schema", is_flag=True, help="Print the JSON schema of mtfix.toml, for editors.")
@options
def command(path: str, schema: bool, **common: Any) -> None:
    """Show the configuration of a file (or of the current folder): each value and where it comes from."""
    if schema:
        click.echo(json.dumps(json_schema(), indent=2))
        return
    if not os.path.exists(path):
        raise MtfixError("no such file or folder", path=path)
    run = project(**common)
    found = run.values(path)
    config = run.finder.near(path)
    click.echo(f"configuration: {visible(config.path) if config else 'none (mtfix init writes one)'}")
    rows = [(key, *found[key]) for key in KEYS if key in found]
    if config:
        for rule, key, value in config.rules():
            rows.append((f"rules.{rule}.{key}", value, str(config.place("rules", rule, key))))
        for key, value in config.values.get("clean", {}).items():
            rows.append((f"clean.{key}", value, str(config.place("clean", key))))
    source = run.session(path).reading.source if os.path.isfile(path) else ""
    if source:
        rows.append(("source", source, "[[pairs]]"))
    width = max(len(key) for key, _, _ in rows)
    for key, value, place in rows:
        click.echo(f"  {visible(key):<{width}}  {visible(_shown(key, value))}  ({visible(str(place))})")


def _shown(key: str, value: Any) -> str:
    if key in ("from", "to") and not value:
        return "detected from each file, its path or its text"
    return json.dumps(value, ensure_ascii=False)


def json_schema() -> dict[str, Any]:
    """The JSON schema (draft 2020-12) of ``mtfix.toml``, generated from the declarations of its keys."""
    tables = {name: _object(keys) for name, keys in TABLES.items()}
    tables["pairs"]["required"] = ["target", "source"]
    tables["files"]["required"] = ["paths"]
    top = _object(KEYS)
    top["properties"] |= {
        "rules": {"type": "object", "additionalProperties": tables["rules"]},
        "pairs": {"type": "array", "items": tables["pairs"]},
        "files": {"type": "array", "items": tables["files"]},
        "clean": tables["clean"],
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "mtfix.toml", **top}


def _object(keys: dict[str, Key]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: {"description": key.about, **_type(key)} for name, key in keys.items()},
    }


def _type(key: Key) -> dict[str, Any]:
    if key.holds == "flag":
        return {"type": "boolean"}
    if key.holds == "number":
        return {"type": "integer", "minimum": 1}
    if key.holds in ("texts", "two texts"):
        length = {"minItems": 2, "maxItems": 2} if key.holds == "two texts" else {}
        return {"type": "array", "items": {"type": "string"}, **length}
    if key.holds == "language":
        return {"type": "string", "minLength": 1}  # a schema cannot list all names of languages
    return {"type": "string", **({"enum": list(key.choices)} if key.choices else {})}
