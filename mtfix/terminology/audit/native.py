"""Glossaries against native text: what would be changed there is good English, whatever the entry says."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.core.encoding import Decoded
from mtfix.core.finding import Safety
from mtfix.engine.check import check
from mtfix.formats.text import lines
from mtfix.glossary.fold import fold
from mtfix.glossary.index import Index
from mtfix.glossary.schema import Entry, Glossary, RuleSpec
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.rules.support.term import Term
from mtfix.terminology.audit.problem import Form, Problem, forms, key, problem, words

# A literal met more often than this in so many words makes its rule slow everywhere.
_OFTEN, _WORDS = 20, 10_000
_COUNTED = re.compile(r"(?P<word>\S.*?)[\t ,;]+\d+(?:\.\d+)?|\d+(?:\.\d+)?[\t ,;]+(?P<other>\S.*?)")


class Native(NamedTuple):
    """A text that people wrote, or a list of words, of pairs of words and of phrases with counts."""

    name: str
    text: str


def problems(glossaries: Sequence[Glossary], native: Native) -> Iterator[Problem]:
    """What the glossaries would change in native text. Raises MtfixError for a bad rule."""
    listed = frequencies(native.text)
    for target in dict.fromkeys(glossary.pair[1] for glossary in glossaries):
        chosen = [glossary for glossary in glossaries if glossary.pair[1] == target]
        if listed is None:
            yield from _in_text(chosen, native, target)
        else:
            yield from _in_list(chosen, native.name, listed)


def frequencies(text: str) -> frozenset[str] | None:
    """The words and phrases of a frequency list (a count on each line, before or after); None for a text."""
    rows = [line.strip() for line in text.split("\n") if line.strip()]
    matches = [_COUNTED.fullmatch(row) for row in rows]
    if not rows or sum(match is None for match in matches) > len(rows) // 50 + (len(rows) > 1):
        return None
    return frozenset(key(match.group("word") or match.group("other")) for match in matches if match)


def _in_text(glossaries: list[Glossary], native: Native, target: str) -> Iterator[Problem]:
    document = Document(Decoded(native.text, "utf-8", b""), lines(native.text), path=native.name)
    rules = Ruleset(Index(compile_rules(glossaries, ("", target))), ("", target))
    owners = {item.name: (g, item) for g in glossaries for item in g.items}
    places: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for finding in check(document, rules):
        if finding.entry not in owners or finding.safety is Safety.HINT:
            continue
        # A rule of language corrects slips, and people make them too.
        term = isinstance(owners[finding.entry][1], Entry)
        kind = "native" if finding.safety is Safety.SAFE and term else "alarm"
        old = document.text[finding.span.start : finding.span.end]
        new = finding.replacements(document.text)
        change = f"{old!r} would become {new[0]!r}" if new else f"{old!r} is reported"
        places[kind, finding.entry, change].append(document.lines.position(finding.span.start)[0])
    for (kind, entry, change), found in places.items():
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        yield problem(kind, *owners[entry], f"{change} in {native.name}:{found[0]}{more}")
    yield from _often(glossaries, rules, document, native.name)


def _often(glossaries: list[Glossary], rules: Ruleset, document: Document, name: str) -> Iterator[Problem]:
    items: list[tuple[Glossary, Entry | RuleSpec]] = [
        (g, item) for g in glossaries for item in g.items
    ]  # in the order of the compiled index
    text = document.text
    hits = Counter((h.owner, text[h.start : h.end].lower()) for h in rules.hits(text, fold(text)))
    limit = max(_OFTEN * len(text.split()) // _WORDS, _OFTEN)
    for (owner, literal), count in hits.most_common():
        if count <= limit:
            break
        yield problem("frequent", *items[owner], f"{literal!r} is met {count} times in {name}")


def _in_list(glossaries: list[Glossary], name: str, listed: frozenset[str]) -> Iterator[Problem]:
    for form in forms(glossaries):
        known = [literal for literal in _literals(form) if key(literal) in listed]
        pairs = list(pairwise(words(form.wrong.text)))
        shows = bool(known) and not form.hidden and form.safety != "hint"
        # A gate may still keep a form from native text; a list of words cannot tell.
        if shows and form.safety == "safe" and not form.entry.when:
            yield form.problem("native", f"{known[0]!r} is in {name}")
        elif form.is_sure and pairs and (form.key in listed or all(" ".join(pair) in listed for pair in pairs)):
            what = "" if form.key in listed else "each pair of words of "
            yield form.problem("everyday", f"{what}{form.wrong.text!r} is in {name}")
        elif shows:
            yield form.problem("alarm", f"{known[0]!r} is in {name}")


def _literals(form: Form) -> Iterable[str]:
    """What a wrong form is looked for as."""
    entry = form.entry._replace(wrong=(form.wrong._replace(needs_source=False),))
    return dict.fromkeys(trigger.literal for trigger in Term(entry, form.glossary.pair[1]).triggers())
