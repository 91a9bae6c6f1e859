"""Formats of corpora: reading pairs in batches, and writing them so that a run can be continued."""

from __future__ import annotations

from types import ModuleType

from mtfix.core.errors import MtfixError, hint

FORMATS = {"tsv": (".tsv", ".tab"), "jsonl": (".jsonl", ".ndjson"), "lines": (".txt", ".text"),
           "columnar": (".parquet", ".arrow", ".feather", ".arrows")}  # fmt: skip
PACKED = (".gz", ".zst")


def named(name: str) -> ModuleType:
    """The module of a format."""
    from importlib import import_module

    return import_module(f"mtfix.corpora.streams.{name}")


def format_of(path: str, otherwise: str = "") -> str:
    """The format of a file, by its suffix without that of compression. Raises MtfixError for an unknown one."""
    bare = path.lower()
    for packed in PACKED:
        bare = bare.removesuffix(packed)
    for name, suffixes in FORMATS.items():
        if bare.endswith(suffixes):
            return name
    if otherwise:
        return otherwise
    known = ", ".join(suffix for suffixes in FORMATS.values() for suffix in suffixes)
    raise MtfixError(
        f"unknown format; known suffixes: {known}, also with .gz or .zst (or give --format)", path=path
    )


def named_format(name: str) -> str:
    """The format with a name or a suffix that a user gives. Raises MtfixError for an unknown one."""
    for format, suffixes in FORMATS.items():
        if name == format or f".{name}" in suffixes:
            return format
    names = ["tsv", "jsonl", "lines", "parquet", "arrow"]
    raise MtfixError(f"no corpus format {name!r}{hint(name, names)}")
