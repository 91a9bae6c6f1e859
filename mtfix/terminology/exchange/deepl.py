"""DeepL glossaries: tab-separated pairs of source and target, each source once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mtfix.glossary.schema import Glossary
from mtfix.terminology.exchange.support.base import Losses, count_losses, one_pair

DESCRIPTION = "DeepL glossary: tab-separated source and target"
SUFFIXES = (".tsv",)

# What DeepL refuses in an entry: its documentation of glossaries, "Create a glossary".
_REFUSED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LONGEST = 1024  # bytes of UTF-8


def write(glossaries: Sequence[Glossary], losses: Losses) -> str:
    """One line for each source form and its accepted term."""
    one_pair(glossaries, "a DeepL glossary")
    pairs: dict[str, str] = {}
    for glossary in glossaries:
        for entry in glossary.entries:
            count_losses(entry, losses, "source")
            if not entry.source:
                losses.add("terms without a source form", entry.name)
            for form in entry.source:
                if "*" in form:
                    losses.add("source: forms with * for any ending", entry.name)
                elif any(_REFUSED.search(text) or len(text.encode()) > _LONGEST for text in (form, entry.term)):
                    losses.add("terms with control characters or over 1024 bytes", entry.name)
                elif pairs.setdefault(form, entry.term) != entry.term:
                    losses.add("second terms for one source form", entry.name)
        if glossary.rules:
            losses.add("rules", glossary.name, len(glossary.rules))
    return "".join(f"{source}\t{target}\n" for source, target in pairs.items())
