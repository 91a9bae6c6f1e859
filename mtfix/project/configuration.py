"""The configuration of a project: ``mtfix.toml``, or ``[tool.mtfix]`` in ``pyproject.toml``, nearest to each file.

``KEYS`` declares all keys: reading, errors, ``mtfix config``, its JSON schema and the README are based on it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from mtfix.core.errors import MtfixError, hint
from mtfix.languages.tags import normal, parse
from mtfix.project.boundary import hold, is_inside, repository

NAMES = ("mtfix.toml", "pyproject.toml")


class Key(NamedTuple):
    """The type of a key (text, texts, two texts, language, flag, number, or one of ``choices``) and its meaning."""

    holds: str
    about: str
    choices: tuple[str, ...] = ()


KEYS = {
    "from": Key("language", "language of the sources: zh, ru … (default: detected)"),
    "to": Key("language", "language of the translations (default: from the file, its path or its text)"),
    "include": Key("texts", "only these files in folders (patterns as in .gitignore)"),
    "exclude": Key("texts", "not these files (patterns as in .gitignore)"),
    "glossaries": Key("texts", "glossary files and folders, relative to this file, or names of shipped packs"),
    "packs": Key("flag", "whether the shipped glossaries of the languages are used"),
    "select": Key("texts", "only these rules"),
    "ignore": Key("texts", "not these rules"),
    "accept": Key("texts", "texts or entries that are correct in this project and never reported"),
    "columns": Key("two texts", "the source and the target column of tables"),
    "encoding": Key("text", "encoding of the files (default: byte order mark or declaration, else UTF-8)"),
    "format": Key("text", "read the files as this format (mtfix formats)"),
}
TABLES = {
    "rules": {
        "severity": Key("text", "severity of the rule", ("error", "warning", "info")),
        "safety": Key("text", "safety of its corrections", ("safe", "review", "hint")),
    },
    "pairs": {
        "target": Key("text", "translated files: locales/{to}/{path}; {name} matches any part of a path"),
        "source": Key("text", "the file that each was translated from: locales/{from}/{path}"),
    },
    "clean": {
        "preset": Key("text", "the steps of mtfix clean (default: standard)", ("repair", "standard", "strict")),
        "fix": Key("texts", "more steps or rules whose certain corrections it applies"),
        "reject": Key("texts", "more steps or rules for whose findings it rejects a pair"),
        "off": Key("texts", "steps or rules that it leaves out"),
        "longest": Key("number", "characters of the longest side that is kept (default: 1024)"),
        "shortest": Key("number", "words of the shortest side that is kept (default: 3)"),
    },
    "files": {
        "paths": Key("texts", "the files that the other keys of the table apply to (patterns as in .gitignore)"),
        **{name: key for name, key in KEYS.items() if name not in ("include", "exclude")},
    },
}


class Place(NamedTuple):
    """Where a value is set."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


class Config(NamedTuple):
    """A validated configuration file. Paths and patterns in it are relative to its ``folder``; a file named on the command
    line is ``trusted`` to name files anywhere."""

    path: str
    values: Mapping[str, Any]
    text: str
    trusted: bool = False

    @property
    def folder(self) -> str:
        return os.path.dirname(os.path.abspath(self.path))

    def line(self, *keys: str) -> int:
        """The line, from 1, where a key is set, as far as it can be found in the text."""
        return _line(self.text, keys)

    def place(self, *keys: str) -> Place:
        """Where a key is set."""
        return Place(self.path, self.line(*keys))

    def rules(self) -> list[tuple[str, str, str]]:
        """The values of the [rules.…] tables: rule, key, value."""
        return [(rule, key, value) for rule, t in self.values.get("rules", {}).items() for key, value in t.items()]

    def for_file(self, path: str) -> dict[str, tuple[Any, Place]]:
        """The values for a file with their places: those of the whole project and of the last [[files]] that matches it."""
        from mtfix.project.path_patterns import matches  # not needed where there is no configuration

        found = {
            key: (value, Place(self.path, self.line(key)))
            for key, value in self.values.items()
            if key not in TABLES
        }
        relative = os.path.relpath(os.path.abspath(path), self.folder).replace(os.sep, "/")
        for number, table in enumerate(self.values.get("files", ())):
            if matches(table["paths"], relative):
                for key, value in table.items():
                    if key != "paths":
                        found[key] = value, self.place("files", *([""] * number), key)
        return found

    @property
    def _glossaries(self) -> set[str]:
        """All glossaries named in it, as paths relative to its folder."""
        tables = [self.values, *self.values.get("files", ())]
        return {
            os.path.normpath(name).replace(os.sep, "/") for table in tables for name in table.get("glossaries", ())
        }

    def wants(self, path: str, languages: tuple[str, str]) -> bool:
        """Whether a file found in a folder is to be checked: included, not excluded, and neither a source nor a glossary,
        which contains errors by design."""
        from mtfix.project.path_patterns import matches, paired, parts

        relative = os.path.relpath(os.path.abspath(path), self.folder).replace(os.sep, "/")
        known = {"from": languages[0], "to": languages[1], "lang": languages[0]}
        for pair in self.values.get("pairs", ()):
            if paired(pair["target"], pair["source"], relative, languages):
                break
            if parts(pair["source"], relative, known) is not None:
                return False
        if any(relative == name or relative.startswith(name + "/") for name in self._glossaries):
            return False
        include, exclude = self.values.get("include"), self.values.get("exclude")
        if include and not matches(include, relative):
            return False
        return not (exclude and matches(exclude, relative))

    def language_of(self, path: str, languages: tuple[str, str]) -> str:
        """The language of a translation by the patterns of [[pairs]]; "" if none matches."""
        from mtfix.project.path_patterns import paired, parts

        relative = os.path.relpath(os.path.abspath(path), self.folder).replace(os.sep, "/")
        for pair in self.values.get("pairs", ()):
            if paired(pair["target"], pair["source"], relative, languages):
                named = parts(pair["target"], relative, {"from": languages[0]}) or {}
                return normal(named.get("to") or named.get("lang") or "")
        return ""

    def source_of(self, path: str, languages: tuple[str, str]) -> str:
        """The source file of a translation, by the first [[pairs]] that matches; "" if none does."""
        from mtfix.project.path_patterns import paired

        relative = os.path.relpath(os.path.abspath(path), self.folder).replace(os.sep, "/")
        for pair in self.values.get("pairs", ()):
            source = paired(pair["target"], pair["source"], relative, languages)
            if source:
                return self.reach(source)
        return ""

    def reach(self, name: str) -> str:
        """The path of a file named in it, relative to the current folder.

        Raises MtfixError for a path outside the repository (or the folder, if there is none), unless the configuration
        is trusted; see ``mtfix.project.boundary``.
        """
        path = os.path.join(self.folder, name)
        if not self.trusted and not is_inside(path, repository(self.folder) or self.folder):
            raise MtfixError(
                f"{name} is outside the repository; give it on the command line, or the configuration with --config",
                path=self.path,
            )
        return os.path.relpath(path)


class Finder:
    """Finds the configuration of each folder, read once. ``fixed`` is used for all files; ``isolated`` means none."""

    def __init__(self, fixed: str = "", *, isolated: bool = False) -> None:
        self._fixed = fixed
        self._isolated = isolated
        self._known: dict[str, Config | None] = {}

    @cached_property
    def _named(self) -> Config:
        found = read(self._fixed)
        if found is None:
            raise MtfixError("it has no table [tool.mtfix]", path=self._fixed)
        return found._replace(trusted=True)

    def near(self, path: str) -> Config | None:
        """The nearest configuration of a file or folder, upwards. Raises MtfixError if it is invalid."""
        if self._isolated:
            return None
        if self._fixed:
            return self._named
        real = os.path.abspath(path)
        return self._in(real if os.path.isdir(real) else os.path.dirname(real))

    def _in(self, folder: str) -> Config | None:
        if folder not in self._known:
            found = None
            for name in NAMES:
                file = os.path.join(folder, name)
                if os.path.isfile(file) and (found := read(_shown(file))) is not None:
                    break
            above = os.path.dirname(folder)
            self._known[folder] = found or (self._in(above) if above != folder else None)
        return self._known[folder]


def read(path: str) -> Config | None:
    """A configuration file; None for a pyproject.toml without a table for mtfix.

    Raises MtfixError, with the line, for invalid TOML, unknown keys and invalid values, and for a link out of the
    repository.
    """
    try:
        with open(hold(path), "rb") as file:
            raw = file.read()
    except OSError as error:
        raise MtfixError(f"cannot read: {error.strerror}", path=path) from None
    inner = os.path.basename(path) == "pyproject.toml"
    if inner and b"tool.mtfix" not in raw:
        return None
    # Not needed without a configuration.
    import tomllib

    try:
        text = raw.decode("utf-8-sig")
        values = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise MtfixError(f"not UTF-8: offset {error.start}", path=path) from None
    except (ValueError, RecursionError) as error:  # numbers can be too long, too
        raise MtfixError(f"not TOML: {error}", path=path) from None
    if inner:
        if "mtfix" not in values.get("tool", {}):
            return None
        values = values["tool"]["mtfix"]
    config = Config(path, values, text)
    _check(config)
    return config


# Checking


def _check(config: Config) -> None:
    def wrong(message: str, *keys: str) -> MtfixError:
        return MtfixError(message, path=config.path, line=config.line(*keys))

    def check(table: Mapping[str, Any], keys: Mapping[str, Key], *above: str) -> None:
        for name, value in table.items():
            if name in TABLES and not above:
                continue
            if name not in keys:
                raise wrong(f"unknown key {name!r}{hint(name, [*keys, *(() if above else TABLES)])}", *above, name)
            message = _mistake(keys[name], value) or (_no_pattern(value) if name in _PATTERNS else "")
            if message:
                raise wrong(f"{name} {message}", *above, name)

    values = config.values
    check(values, KEYS)
    rules = values.get("rules", {})
    if not isinstance(rules, dict) or not all(isinstance(table, dict) for table in rules.values()):
        raise wrong("rules takes tables: [rules.NAME] with severity and safety", "rules")
    for name, table in rules.items():
        check(table, TABLES["rules"], "rules", name)
    clean = values.get("clean", {})
    if not isinstance(clean, dict):
        raise wrong("clean takes a table: [clean]", "clean")
    check(clean, TABLES["clean"], "clean")
    for kind in ("pairs", "files"):
        tables = values.get(kind, [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise wrong(f"{kind} takes tables: [[{kind}]]", kind)
        for number, table in enumerate(tables):
            check(table, TABLES[kind], kind, *([""] * number))
            for needed in ("target", "source") if kind == "pairs" else ("paths",):
                if needed not in table:
                    raise wrong(f"[[{kind}]] needs {needed!r}", kind, *([""] * number))


_PATTERNS = ("include", "exclude", "paths")


def _no_pattern(values: list[str]) -> str:
    from mtfix.project.path_patterns import is_pattern  # needed to use them as well

    wrong = next((value for value in values if not is_pattern(value)), None)
    return "" if wrong is None else f"takes patterns as in .gitignore, not {wrong!r}"


def _mistake(key: Key, value: Any) -> str:
    if key.holds == "flag":
        return "" if isinstance(value, bool) else "takes true or false"
    if key.holds == "number":
        return "" if type(value) is int and value > 0 else "takes a whole number above 0"
    if key.holds in ("texts", "two texts"):
        fine = isinstance(value, list) and all(isinstance(item, str) for item in value)
        if key.holds == "two texts" and not (fine and len(value) == 2):
            return 'takes two names: ["…", "…"]'
        return "" if fine else 'takes a list of texts: ["…", "…"]'
    if not isinstance(value, str):
        return "takes a text"
    if key.holds == "language":
        try:
            parse(value)
        except MtfixError as error:
            return f"takes a language: {error.message}"
    if key.choices and value not in key.choices:
        return f"takes one of {', '.join(key.choices)}, not {value!r}{hint(value, key.choices)}"
    return ""


def _line(text: str, keys: tuple[str, ...]) -> int:
    """The line of a key, below the header of its table if it has one. An empty name skips one [[table]]."""
    import re

    lines = text.split("\n")
    at = 0
    for key in keys:
        name = rf"[\"']?{re.escape(key)}[\"']?"
        header = rf"\s*\[+\s*(?:[\w\"'-]+\s*\.\s*)*{name}\s*[\].]" if key else r"\s*\[\["
        pattern = re.compile(header if not key else rf"{header}|\s*{name}\s*[=.]")
        for number in range(at if key else at + 1, len(lines)):
            if pattern.match(lines[number]):
                at = number
                break
    return at + 1


def _shown(path: str) -> str:
    """A path for messages: relative to the current folder, unless that is longer."""
    relative = os.path.relpath(path)
    return path if relative.startswith(os.path.join("..", "..", "..")) else relative
