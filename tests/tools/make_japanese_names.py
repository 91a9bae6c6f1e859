"""Regenerate mtfix/languages/tables/japanese_names.py from UniDic: python tests/tools/make_japanese_names.py FILE

FILE is ``sys.dic`` of UniDic 2.1.2 (dicdir of the PyPI package unidic-lite 1.0.8). The words of a MeCab dictionary stand
at its end, one record of comma-separated fields each.
"""

from __future__ import annotations

import re
import struct
import sys
from pathlib import Path
from textwrap import wrap

from mtfix.languages.support.kana import romaji

TABLES = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables"
OUT, FOREIGN_OUT = TABLES / "japanese_names.py", TABLES / "katakana_names.py"
HEAD = '''"""Japanese family names, given names and place names by their readings. Made by tests/tools/make_japanese_names.py; do
not edit.

Source: UniDic 2.1.2, Copyright 2011-2013 The UniDic Consortium, 3-clause BSD licence (see NOTICE). Names of two characters
and more with their readings, and single characters with the readings of all words that are written with them alone; and which
of the names are words of the language too.
"""

from __future__ import annotations

'''
FOREIGN_HEAD = '''"""Names of people in katakana and their original spellings. Made by tests/tools/make_japanese_names.py; do not edit.

Source: UniDic 2.1.2, Copyright 2011-2013 The UniDic Consortium, 3-clause BSD licence (see NOTICE): the lemmas of names that
have their origin behind them (オバマ-Obama). Others may be spelt otherwise and sound alike.
"""

from __future__ import annotations

'''
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]{3,}")
_LATIN = re.compile("[A-Z][a-z]{3,}")
KINDS = {("人名", "姓"): "FAMILY", ("人名", "名"): "GIVEN", ("地名", "一般"): "PLACE"}
_HAN = re.compile("[\u3005\u4e00-\u9fff]")
_NAME = re.compile("[\u3005\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fa]{2,5}")
_WIDTH = 112
# A header of ten numbers and the name of the character set (mecab, dictionary.cpp).
_HEADER, _SIZE = struct.Struct("<10I"), 72
_LEMMA, _ORTH, _PRON, _KANA = 7, 8, 9, 20


def spelt(kana: str, said: str) -> str:
    """The reading as it is said, but for vowels that lengthen another one: o and u are left out, the i of "ei" stays."""
    if len(kana) != len(said):
        return romaji(kana)
    pairs = [(k, k if s == "ー" else s) for k, s in zip(kana, said, strict=True) if not (s == "ー" and k in "ウオ")]
    return romaji("".join(k if k in "ヅヂヲ" else s for k, s in pairs))


def main(file: Path) -> None:
    data = file.read_bytes()
    _, _, _, _, _, _, trie, tokens, size, _ = _HEADER.unpack_from(data)
    start = _SIZE + trie + tokens
    found: dict[str, dict[str, list[str]]] = {kind: {} for kind in (*KINDS.values(), "SINGLE")}
    words: set[str] = set()
    foreign: dict[str, list[str]] = {}
    for record in data[start : start + size].split(b"\0"):
        fields = record.decode("utf-8").split(",")
        if len(fields) <= _KANA:
            continue
        name = fields[_ORTH]
        if fields[1] != "固有名詞":
            words.add(name)
        origin = fields[_LEMMA].partition("-")[2]
        if fields[2] == "人名" and _KATAKANA.fullmatch(name) and _LATIN.fullmatch(origin):
            spellings = foreign.setdefault(name, [])
            spellings += [origin] if origin not in spellings else []
        kind = KINDS.get(tuple(fields[2:4])) if fields[1] == "固有名詞" and _NAME.fullmatch(name) else None
        if len(name) == 1:
            kind = "SINGLE"
        reading = spelt(fields[_KANA], fields[_PRON])
        if kind is None or not reading or not _HAN.search(name):
            continue
        readings = found[kind].setdefault(name, [])
        if reading not in readings:
            readings.append(reading)
    parts = [_literal(kind, table) for kind, table in found.items()]
    names = set().union(*(found[kind] for kind in KINDS.values()))
    lines = wrap(" ".join(sorted(words & names)), _WIDTH)
    parts.append('WORDS = """\\\n' + "\n".join(lines) + '"""')
    OUT.write_text(HEAD + "\n".join(parts) + "\n", encoding="utf-8")
    FOREIGN_OUT.write_text(FOREIGN_HEAD + _literal("NAMES", foreign) + "\n", encoding="utf-8")


def _literal(name: str, table: dict[str, list[str]]) -> str:
    lines = [""]
    for key, values in sorted(table.items()):
        pair = f"{key} {' '.join(values)};"
        if len(lines[-1]) + len(pair) > _WIDTH:
            lines.append("")
        lines[-1] += pair
    return f'{name} = """\\\n' + "\n".join(lines).removesuffix(";") + '"""'


if __name__ == "__main__":
    main(Path(sys.argv[1]))
