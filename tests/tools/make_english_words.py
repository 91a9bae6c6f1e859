"""Regenerate mtfix/languages/tables/english_words.py from SCOWL: python tests/tools/make_english_words.py FOLDER

FOLDER holds the lists of SCOWL 2020.12.07 (/usr/share/dict/scowl of the Debian package scowl).
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from textwrap import wrap

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "english_words.py"
HEAD = '''"""English words and names of two letters and more. Made by tests/tools/make_english_words.py; do not edit.

Source: SCOWL 2020.12.07, Copyright 2000-2020 Kevin Atkinson (see NOTICE): words up to size 60, names up to size 50.
"""

from __future__ import annotations

# By their first two letters.
WORDS = {
'''
SPELLINGS = ("english", "american", "british", "british_z", "canadian", "australian")
SIZES = {"words": 60, "names": 50, "upper": 50}
SHORTEST = 2


def main(folder: Path) -> None:
    words: set[str] = set()
    for file in folder.iterdir():
        spelling, _, kind = file.stem.partition("-")
        if spelling not in SPELLINGS or int(file.suffix[1:]) > SIZES.get(kind.rpartition("-")[2], 0):
            continue
        for line in file.read_text(encoding="latin-1").splitlines():
            word = line.lower().removesuffix("'s")
            if word.isascii() and word.isalpha() and len(word) >= SHORTEST:
                words.add(word)
    parts = []
    for start, group in groupby(sorted(words), key=lambda word: word[:2]):
        lines = "\n".join(wrap(" ".join(group), 115))
        parts.append(f'    "{start}": """{lines}""",\n')
    OUT.write_text(HEAD + "".join(parts) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
