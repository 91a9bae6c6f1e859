"""Conventions of languages, made of CLDR by ``tests/tools/make_conventions.py``."""

from __future__ import annotations

from importlib import import_module

from mtfix.languages.support.record import Conventions


def cldr(code: str) -> Conventions:
    """The conventions of a language. Some codes are words of Python (Icelandic: is) and cannot be imported by name."""
    found = import_module(f"{__name__}.{code}").CONVENTIONS
    assert isinstance(found, Conventions)
    return found
