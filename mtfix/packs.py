"""Which glossaries a run uses: the shipped packs of its languages, and those named by the user."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from mtfix.errors import MtfixError
from mtfix.glossary.schema import Glossary


def shipped() -> Path:
    """The folder of the shipped glossaries: inside an installed wheel, else beside the package."""
    here = Path(__file__).resolve().parent
    inside = here / "_glossaries"
    return inside if inside.is_dir() else here.parent / "glossaries"


def select(target: str, source: str = "", named: Sequence[str] = (), *, packs: bool = True) -> list[Path]:
    """The glossary files of a run, sorted.

    Without a source language, the packs of every pair into the target count: their known mistranslations
    are wrong whatever they came from. ``named`` adds files, folders, or shipped packs by name
    ("zh-en/sport"), also those of other pairs. Raises MtfixError for a name that is none of these.
    """
    root = shipped()
    found: list[Path] = []
    if packs:
        for folder in sorted(os.listdir(root)) if root.is_dir() else ():
            first, _, last = folder.rpartition("-")
            if last == target and (not first or not source or first == source):
                found.extend(_yaml_in(root / folder))
    for name in named:
        path = Path(name)
        if path.is_dir():
            found.extend(_yaml_in(path))
        elif path.is_file():
            found.append(path.resolve())
        elif (pack := root / f"{name}.yml").is_file():
            found.append(pack)
        elif (root / name).is_dir():
            found.extend(_yaml_in(root / name))
        else:
            raise MtfixError(f"no glossary {name!r}: not a file, a folder or a shipped pack")
    return list(dict.fromkeys(found))


def _yaml_in(folder: Path) -> Iterable[Path]:
    return sorted(
        Path(entry.path).resolve() if entry.is_symlink() else Path(entry.path)
        for entry in os.scandir(folder)
        if entry.name.endswith((".yml", ".yaml")) and not entry.name.startswith(".")
    )


def read(path: Path) -> Glossary:
    """One glossary file. Its folder names the pair where the file does not. Raises MtfixError."""
    from mtfix.glossary.load import load

    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise MtfixError(f"cannot read the glossary: {error.strerror}", path=str(path)) from None
    except UnicodeDecodeError as error:
        raise MtfixError(f"the glossary is not UTF-8: offset {error.start}", path=str(path)) from None
    folder = path.parent.name
    first, _, last = folder.rpartition("-")
    known = 2 <= len(last) <= 3 and last.isalpha() and len(first) <= 3
    pair = (first, last) if known else ("", "en")
    name = f"{folder}/{path.stem}" if known else path.stem
    return load(text, path=str(path), name=name, pair=pair)
