"""The order of entries in a file: by term, as a dictionary without regard to case has them."""

from __future__ import annotations

from mtfix.glossary.blocks import cut
from mtfix.glossary.load import load


def place(term: str) -> tuple[str, str]:
    """Where a term belongs; terms that differ only in case follow each other, capitals first."""
    return term.casefold(), term


def sort(text: str, path: str = "") -> str:
    """A glossary file with its terms in order. Every line stays as it is, and a comment with the entry below it.

    Raises MtfixError for a file that does not load, or whose entries are not on lines of their own.
    """
    terms = [entry.term for entry in load(text, path=path).entries]
    if len(terms) < 2:
        return text
    head, blocks, tail = cut(text, path)
    order = sorted(range(len(terms)), key=lambda number: place(terms[number]))
    return "".join([head, *(blocks[number] for number in order), tail])
