"""How much glossaries hold, and how well it is proved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mtfix.engine.explain import derived
from mtfix.glossary.schema import SAFETIES, Glossary


class Stats(NamedTuple):
    """Counts over some glossaries. Wrong forms are counted by safety; derived ones are looked for only beside
    the source. What cites "usage" was judged and not looked up."""

    topics: int
    entries: int
    rules: int
    accepted: int
    source: int
    wrong: int
    derived: int
    hidden: int  # wrong forms that are looked for only beside the source
    cited: int  # entries and rules
    usage: int
    uncited: int
    examples: int
    safe: int  # wrong forms by safety
    needing_source: int
    review: int
    hint: int


def measure(glossaries: Sequence[Glossary]) -> Stats:
    """The counts over glossaries taken together."""
    entries = [entry for glossary in glossaries for entry in glossary.entries]
    items = [item for glossary in glossaries for item in glossary.items]
    safeties = Counter(entry.safety_of(wrong) for entry in entries for wrong in entry.wrong)
    return Stats(
        len(glossaries),
        len(entries),
        len(items) - len(entries),
        sum(len(entry.accepted) for entry in entries),
        sum(len(entry.source) for entry in entries),
        sum(len(entry.wrong) for entry in entries),
        sum(len(derived(entry, g.pair[0])) for g in glossaries for entry in g.entries),
        sum(entry.is_hidden(wrong) for entry in entries for wrong in entry.wrong),
        sum(item.cite not in ("", "usage") for item in items),
        sum(item.cite == "usage" for item in items),
        sum(not item.cite for item in items),
        sum(len(item.examples) for item in items),
        *(safeties[safety] for safety in SAFETIES),
    )


def by_pair(glossaries: Iterable[Glossary]) -> dict[str, list[Glossary]]:
    """The glossaries of each language pair: "zh-en", or "en" for what needs no source."""
    found: dict[str, list[Glossary]] = {}
    for glossary in glossaries:
        found.setdefault("-".join(filter(None, glossary.pair)), []).append(glossary)
    return found
