"""The examples of every glossary, written strangely: no rule may break on them, and no fix undo another."""

from __future__ import annotations

import random
import sys
import unicodedata
from collections import defaultdict

import pytest

from mtfix.core.document import Document
from mtfix.engine.check import check
from mtfix.engine.fix import fix
from mtfix.glossary import packs
from mtfix.project.session import Session

# Marks that fold away, break lines and words, grow in another case, or end a file.
_ODD = [
    *"\x00\x1a\xad\u0301\u200b\u2028\ufeff\ufffc\ue000İßﬁŉ…’«。　\xa0",
    "\r\n", "\n", "<b>", "{0}", "%s", "&amp;", "https://e.org/",
]  # fmt: skip


def _variants() -> dict[str, list[str]]:
    """Letters and figures -> others that read the same: with accents, wide, in circles."""
    found = defaultdict(list)
    for char in map(chr, range(0x80, sys.maxunicode)):
        base = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))
        if len(base) == 1 and base != char:
            found[base].append(char)
    return dict(found)


_VARIANTS = _variants()


def _strange(pick: random.Random, text: str) -> str:
    chars = list(text)
    for _ in range(pick.randint(1, 4)):
        at = pick.randrange(len(chars) + 1)
        if at == len(chars) or pick.random() < 0.3:
            chars.insert(at, pick.choice(_ODD))
        else:
            chars[at] = pick.choice([chars[at].swapcase(), "", *_VARIANTS.get(chars[at], [""])])
    return "".join(chars)


@pytest.mark.soak
@pytest.mark.parametrize("pair", [pair for pair in packs.pairs() if "-" in pair])
def test_what_a_glossary_accepts_stays(pair: str, rounds: int) -> None:
    """No rule corrects an accepted translation beside its source, which the entry would then undo."""
    source_language, _, language = pair.rpartition("-")
    session = Session((source_language, language))
    entries = [
        entry for path in packs.select(language, source_language) for entry in packs.read(path).entries
        if entry.source and path.split("/")[-2] == pair
    ]  # fmt: skip
    wrong = []
    for entry in entries if rounds > 50 else random.Random(rounds).sample(entries, min(len(entries), 15)):
        term, source = entry.term, entry.source[0].replace("*", "")
        document = session.parse(term, source)
        done = fix(document, session.rules, lambda new, s=source: session.parse(new.text, s), unsafe=True)
        if done.fights or term.lower() not in done.text.lower():
            wrong.append((term, source, done.text, [str(each) for each in done.fights]))
    assert not wrong


@pytest.mark.soak
@pytest.mark.parametrize("pair", packs.pairs())
def test_strange_letters(pair: str, rounds: int) -> None:
    source_language, _, language = pair.rpartition("-")
    session = Session((source_language, language))
    examples = [
        example for path in packs.select(language, source_language) for glossary in [packs.read(path)]
        for item in (*glossary.entries, *glossary.rules) for example in item.examples
    ]  # fmt: skip
    pick = random.Random(rounds)
    for example in pick.choices(examples, k=rounds * 50):
        text = _strange(pick, example.bad or example.keep)
        source = _strange(pick, example.source) if example.source else None
        if source is not None:  # a pair of lines stays one
            text, source = (" ".join(side.split()) or "x" for side in (text, source))

        def parse(text: str, source: str | None = source) -> Document:
            return session.parse(text, source)

        found = check(parse(text), session.rules)
        assert not [f for f in found if f.replacements(text)[:1] == [text[f.span.start : f.span.end]]], (
            text,
            source,
        )
        fixed = fix(parse(text), session.rules, lambda new, parse=parse: parse(new.text), unsafe=True).text
        again = fix(parse(fixed), session.rules, lambda new, parse=parse: parse(new.text), unsafe=True).text
        assert again == fixed, (text, source)
