"""Tab-separated tables: as ``csv``, which also reads them."""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.glossary.schema import Glossary
from mtfix.terminology.exchange.csv import read, table_of
from mtfix.terminology.exchange.support.base import Losses

DESCRIPTION = "tab-separated table, with the columns of csv"
SUFFIXES = (".tsv", ".tab")

__all__ = ["DESCRIPTION", "SUFFIXES", "read", "write"]


def write(glossaries: Sequence[Glossary], losses: Losses) -> str:
    """One table with tabs."""
    return table_of(glossaries, losses, "\t")
