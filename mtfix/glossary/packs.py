"""Which glossaries a run uses: the shipped packs of its languages, and those named by the user."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache

from mtfix.core.discovery import entry_point
from mtfix.core.errors import MtfixError
from mtfix.glossary.schema import Glossary, RuleSpec

ANY = "any"  # the folder of what serves every language
CORE = f"{ANY}/core"  # rules about terms and comments, which no run does without


@cache
def shipped() -> str:
    """The folder of the shipped glossaries: inside an installed wheel, else beside the package."""
    here = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    inside = os.path.join(here, "_glossaries")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(here), "glossaries")


def is_shipped(path: str) -> bool:
    """Whether a glossary file is one of the shipped packs."""
    return os.path.dirname(os.path.dirname(os.path.abspath(path))) == shipped()


def core() -> str:
    """The file of the rules that every run has, also one without the shipped packs."""
    return os.path.join(shipped(), f"{CORE}.yml")


def pairs() -> list[str]:
    """The folders of shipped packs: "any" for what serves every language, "en" for what needs no source, "zh-en", …"""
    root = shipped()
    return sorted(name for name in os.listdir(root) if not name.startswith(".")) if os.path.isdir(root) else []


def select(target: str, source: str = "", named: Sequence[str] = (), *, packs: bool = True) -> list[str]:
    """The glossary files of a run.

    Without a source language, the packs of every pair into the target count: their known mistranslations
    are wrong whatever they came from. ``named`` adds files, folders, or shipped packs by name
    ("zh-en/sport"), also those of other pairs, or packs of plug-ins. Raises MtfixError for a name that is none of these.
    """
    root = shipped()
    found: list[str] = []
    for pair in pairs() if packs else ():
        first, _, last = pair.rpartition("-")
        if pair == ANY or (last == target and (not first or not source or first == source)):
            found.extend(_yaml_in(os.path.join(root, pair)))
    for name in named:
        if os.path.isdir(name):
            found.extend(_yaml_in(name))
        elif os.path.isfile(name):
            found.append(name)
        elif own := _shipped(name, root):
            found.extend(own)
        elif plugin := _of_plugin(name):
            found.extend(plugin)
        else:
            raise MtfixError(f"no glossary {name!r}: not a file, a folder, a shipped pack or one of a plug-in")
    return list(dict.fromkeys(found))


def _shipped(name: str, root: str) -> list[str]:
    """The files of a shipped pack, or of a folder of them; a name is no path that leads elsewhere."""
    place = os.path.join(root, name)
    if os.path.isabs(name) or os.path.normpath(place) != place:
        return []
    return [f"{place}.yml"] if os.path.isfile(f"{place}.yml") else _yaml_in(place) if os.path.isdir(place) else []


def _of_plugin(name: str) -> list[str]:
    """The files of a pack that a plug-in offers: its entry point names a package, whose folder has them. A pack is
    data: the package is not imported, but for those around it."""
    point = entry_point("mtfix.glossaries", name)
    if point is None:
        return []
    from importlib.util import find_spec

    try:
        spec = find_spec(point.value)
    except ModuleNotFoundError:
        spec = None
    files = [
        file for folder in (spec.submodule_search_locations or () if spec else ()) for file in _yaml_in(folder)
    ]
    if not files:
        raise MtfixError(f"the plug-in {point.value!r} has no glossaries: no package with YAML files has that name")
    return files


def _yaml_in(folder: str) -> list[str]:
    names = sorted(n for n in os.listdir(folder) if n.endswith((".yml", ".yaml")) and not n.startswith("."))
    return [os.path.join(folder, name) for name in names]


def rule_ids() -> frozenset[str]:
    """The ids of the rules that shipped glossaries declare, whatever their languages, and their former ids."""
    import re

    found: set[str] = set()
    for pair in pairs():
        for path in _yaml_in(os.path.join(shipped(), pair)):
            with open(path, encoding="utf-8") as file:
                text = file.read()
            found.update(re.findall(r"^  - rule: ([\w-]+)", text, re.MULTILINE))
            for former in re.findall(r"^    formerly: \[?([\w, -]+)", text, re.MULTILINE):
                found.update(former.replace(",", " ").split())
    return frozenset(found)


def declaration(rule: str, pack: str) -> RuleSpec | None:
    """A rule by its id and the shipped pack that declares it ("en/number"); None where there is none."""
    path = os.path.join(shipped(), f"{pack}.yml")
    specs = read(path).rules if os.path.isfile(path) else ()
    return next((spec for spec in specs if spec.rule == rule), None)


def read(path: str, pair: tuple[str, str] = ("", "en"), *, fill: bool = True) -> Glossary:
    """One glossary file. Its folder names the pair where the file does not, else it is ``pair``. Unless ``fill``, entries
    have only examples of their own, none from templates. Raises MtfixError."""
    from mtfix.glossary.load import load

    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except OSError as error:
        raise MtfixError(f"cannot read the glossary: {error.strerror}", path=path) from None
    except UnicodeDecodeError as error:
        raise MtfixError(f"the glossary is not UTF-8: offset {error.start}", path=path) from None
    folder = os.path.basename(os.path.dirname(os.path.realpath(path)))
    stem = os.path.basename(path).partition(".")[0]
    first, _, last = folder.rpartition("-")
    known = 2 <= len(last) <= 3 and last.isalpha() and len(first) <= 3
    pair = ("", "") if folder == ANY else (first, last) if known else pair
    return load(text, path=path, name=f"{folder}/{stem}" if known else stem, pair=pair, fill=fill)
