"""Tab-separated tables: as ``csv``, which also reads them."""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.exchange.base import Losses
from mtfix.exchange.csv import read, table_of
from mtfix.glossary.schema import Glossary

NAME = "tsv"
ABOUT = "tab-separated table, with the columns of csv"
SUFFIXES = (".tsv", ".tab")

__all__ = ["ABOUT", "NAME", "SUFFIXES", "read", "write"]


def write(glossaries: Sequence[Glossary], losses: Losses) -> str:
    """One table with tabs."""
    return table_of(glossaries, losses, "\t")
