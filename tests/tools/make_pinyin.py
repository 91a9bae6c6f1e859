"""Regenerate mtfix/languages/tables/pinyin.py from pypinyin's tables: python tests/tools/make_pinyin.py

Needs pypinyin (MIT), which carries the tables of pinyin-data and phrase-pinyin-data.
"""

from __future__ import annotations

from pathlib import Path

from pypinyin import Style, __version__, pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "pinyin.py"
HEAD = f'''"""Readings of Chinese characters without tones, "ü" as "v". Made by tests/tools/make_pinyin.py; do not edit.

Source: the tables of pypinyin {__version__} (MIT).
"""

'''
# The third reading and those after it are too rare to be told apart.
RANKS = 3
# Characters, and words, on a line.
WIDTH, WORDS = 100, 6


def read(text: str, *, all_ways: bool = False) -> list[list[str]]:
    found = pinyin(text, style=Style.NORMAL, heteronym=all_ways)
    return [[reading for reading in dict.fromkeys(ways) if reading.isascii()] for ways in found]


def main() -> None:
    known = {chr(code): read(chr(code), all_ways=True)[0] for code in range(0x4E00, 0xA000) if code in PINYIN_DICT}
    known["〇"] = ["ling"]
    ranks: list[dict[str, str]] = [{} for _ in range(RANKS)]
    for char, ways in known.items():
        for rank, reading in enumerate(ways[:RANKS]):
            ranks[rank][reading] = ranks[rank].get(reading, "") + char
    blocks = []
    for rank in ranks:
        lines = [
            f"{reading} {chars[at : at + WIDTH]}"
            for reading, chars in sorted(rank.items())
            for at in range(0, len(chars), WIDTH)
        ]
        blocks.append('    """\\\n' + "\n".join(lines) + '\n""",\n')
    words = []
    for word in sorted(PHRASES_DICT):
        if len(word) == 2 and set(word) <= known.keys():
            said = [ways[0] for ways in read(word)]
            if said != [known[char][0] for char in word]:
                words.append(f"{word} {' '.join(said)};")
    body = (
        "# The first reading of each character, the second and the third: syllable and characters.\nREADINGS = (\n"
    )
    body += "".join(blocks) + ')\n# Words of two characters that are not read by the first of each.\nWORDS = """\n'
    rows = [" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS)]
    OUT.write_text(HEAD + body + "\n".join(rows) + '\n"""\n', encoding="utf-8")


if __name__ == "__main__":
    main()
