"""TBX of 2008 (version 2, martif), for tools that know no newer one. It is read by ``tbx``."""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.glossary.schema import Glossary
from mtfix.terminology.exchange.support.base import Losses
from mtfix.terminology.exchange.tbx import Names, write_as

DESCRIPTION = "TBX of 2008 (martif)"
SUFFIXES = (".tbx",)

_NAMES = Names('martif type="TBX"', "martifHeader", "termEntry", "langSet", "tig")


def write(glossaries: Sequence[Glossary], losses: Losses) -> str:
    """One martif file, with the same statuses as in ``tbx``."""
    return write_as(_NAMES, glossaries, losses)
