"""Regenerate english_words.py and rare_english_words.py in mtfix/languages/tables from SCOWL:

    python tests/tools/make_english_words.py FOLDER

FOLDER holds the lists of SCOWL 2020.12.07 (/usr/share/dict/scowl of the Debian package scowl).
"""

from __future__ import annotations

import sys
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from textwrap import wrap

from mtfix.languages.en import formation
from mtfix.languages.en.formation import is_formed
from mtfix.languages.naming.places import bare

TABLES = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables"
HEAD = '''"""English words and names of two letters and more. Made by tests/tools/make_english_words.py; do not edit.

Source: SCOWL 2020.12.07, Copyright 2000-2020 Kevin Atkinson (see NOTICE): words up to size 60, names up to size 50.
"""

from __future__ import annotations

# By their first two letters.
WORDS = {
'''
RARE = '''"""Rare English words of four letters and more. Made by tests/tools/make_english_words.py; do not edit.

Source: SCOWL 2020.12.07, Copyright 2000-2020 Kevin Atkinson (see NOTICE): words up to size 80, without marks, which
english_words has not and which are not made of its words (languages/en/formation).
"""

from __future__ import annotations

# By their first two letters.
WORDS = {
'''
SPELLINGS = ("english", "american", "british", "british_z", "canadian", "australian")
COUNTRIES = ("", "british_", "canadian_", "australian_")
VARIANTS = tuple(f"{country}variant_{number}" for country in COUNTRIES for number in (1, 2))
SIZES = {"words": 60, "names": 50, "upper": 50}
RARE_SIZES = {"words": 80}
SHORTEST, SHORTEST_RARE = 2, 4


def main(folder: Path) -> None:
    words = {word for word in read(folder, SPELLINGS, SIZES) if word.isascii() and len(word) >= SHORTEST}
    write(TABLES / "english_words.py", HEAD, words)
    rare = map(bare, read(folder, (*SPELLINGS, *VARIANTS), RARE_SIZES))
    new = {word for word in rare if len(word) >= SHORTEST_RARE and word not in words and not is_formed(word, words)}
    write(TABLES / "rare_english_words.py", RARE, {word for word in new if not endings(word, new)})


def read(folder: Path, spellings: Iterable[str], sizes: Mapping[str, int]) -> Iterator[str]:
    for file in folder.iterdir():
        spelling, _, kind = file.stem.partition("-")
        if spelling in spellings and int(file.suffix[1:]) <= sizes.get(kind.rpartition("-")[2], 0):
            for line in file.read_text(encoding="utf-8").splitlines():
                word = line.lower().removesuffix("'s")
                if word.isalpha():
                    yield word


def endings(word: str, words: Container[str]) -> bool:
    return any(stem in words for stem in formation._stems(word))


def write(file: Path, head: str, words: Iterable[str]) -> None:
    parts = []
    for start, group in groupby(sorted(words), key=lambda word: word[:2]):
        lines = "\n".join(wrap(" ".join(group), 115))
        parts.append(f'    "{start}": """{lines}""",\n')
    file.write_text(head + "".join(parts) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
