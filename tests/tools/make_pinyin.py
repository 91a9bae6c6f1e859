"""Regenerate mtfix/languages/pinyin.py from pypinyin's tables: python tests/tools/make_pinyin.py

Needs pypinyin (MIT), which carries the tables of pinyin-data and phrase-pinyin-data.
"""

from __future__ import annotations

from pathlib import Path

from pypinyin import Style, __version__, pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "pinyin.py"
HEAD = f'''"""How Chinese characters are read, in pinyin without tones. Made by tests/tools/make_pinyin.py; do not edit.

Source: the tables of pypinyin {__version__} (MIT). pypinyin itself takes longer to load than all else of a run.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product

'''
TAIL = '''

@lru_cache(maxsize=4096)
def readings(char: str) -> tuple[str, ...]:
    """The readings of a character, the commonest first; none of what is no such character. "ü" is "v"."""
    found = []
    for ranked in _READINGS if char > "\\u3000" else ():
        at = ranked.find(char)
        if at < 0:
            break
        start = ranked.rfind("\\n", 0, at) + 1
        found.append(ranked[start : ranked.index(" ", start)])
    return tuple(found)


@lru_cache(maxsize=4096)
def ways(text: str, most: int = 3) -> tuple[tuple[str, ...], ...]:
    """How a text may be read, each way with a syllable for each character, the commonest first.

    A word of two characters that is not read as they are alone has one way. ``most`` are the readings of any other
    character. None where one is no such character.
    """
    found: list[Sequence[str]] = []
    while len(found) < len(text):
        at = len(found)
        if known := _word(text[at : at + 2]):
            found += ([syllable] for syllable in known)
        elif alone := readings(text[at])[:most]:
            found.append(alone)
        else:
            return ()
    return tuple(product(*found)) if found else ()


def _word(word: str) -> list[str]:
    at = _WORDS.find(word + " ") if len(word) == 2 else -1
    return _WORDS[at + 3 : _WORDS.index(";", at)].split(" ") if at >= 0 else []
'''
# The third reading and those behind it are too rare to be told apart.
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
        "# The first reading of each character, the second and the third: syllable and characters.\n_READINGS = (\n"
    )
    body += "".join(blocks) + ')\n# Words of two characters that are not read by the first of each.\n_WORDS = """\n'
    rows = [" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS)]
    OUT.write_text(HEAD + body + "\n".join(rows) + '\n"""\n' + TAIL, encoding="utf-8")


if __name__ == "__main__":
    main()
