"""Regenerate mtfix/languages/tables/hanzi.py from OpenCC's table: python tests/tools/make_hanzi.py

Needs opencc-python-reimplemented (Apache-2.0), which carries OpenCC's dictionaries.
"""

from __future__ import annotations

from pathlib import Path

import opencc

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "hanzi.py"
HEAD = '''"""Traditional Chinese and Japanese characters and their simplified forms. Made by tests/tools/make_hanzi.py; do not
edit.

Source: TSCharacters and JPVariants of OpenCC (https://github.com/BYVoid/OpenCC, Apache-2.0), first reading of each, one code
point for one, so that offsets are kept.
"""

from __future__ import annotations

from mtfix.languages.support.characters import replacer

'''
TAIL = '''
_replaced = replacer(dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True)))


def simplify(text: str) -> str:
    """The text in simplified characters, of the same length."""
    return _replaced(text)


_chinese = replacer(dict(zip(_JAPANESE, _CHINESE, strict=True)))


def simplify_japanese(text: str) -> str:
    """A text that Japanese writes, as simplified Chinese writes it, of the same length."""
    return simplify(_chinese(text))
'''


def rows_of(name: str) -> list[tuple[str, str]]:
    """The characters of a table of OpenCC, each with the first that it becomes."""
    table = Path(opencc.__file__).parent / "dictionary" / f"{name}.txt"
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if "\t" in line]
    pairs = [(old, new.split()[0]) for old, new in rows]
    return [(old, new) for old, new in pairs if old != new and len(old) == len(new) == 1 and ord(old) < 0x20000]


def main() -> None:
    pairs = rows_of("TSCharacters")
    simple = dict(pairs)
    japanese = {new: simple.get(old, old) for old, new in rows_of("JPVariants")}
    japanese = {old: new for old, new in japanese.items() if simple.get(old, old) != new}
    blocks = []
    for name, text in (
        ("_TRADITIONAL", "".join(o for o, _ in pairs)),
        ("_SIMPLIFIED", "".join(n for _, n in pairs)),
        ("_JAPANESE", "".join(japanese)),
        ("_CHINESE", "".join(japanese.values())),
    ):
        lines = [f'    "{text[at : at + 50]}"' for at in range(0, len(text), 50)]
        blocks.append("\n".join([f"{name} = (", *lines, ")"]))
    OUT.write_text(HEAD + "\n".join(blocks) + "\n" + TAIL, encoding="utf-8")


if __name__ == "__main__":
    main()
