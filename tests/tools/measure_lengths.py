"""How many characters English has for each of another language: python tests/tools/measure_lengths.py FOLDER

FOLDER holds gettext catalogues translated from English, as ``pip download django`` brings them
(…/locale/CODE/LC_MESSAGES/*.mo). Prints, for each language, how many messages counted and the median.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from statistics import median

import polib

# Shorter messages are single words and labels, whose lengths say little.
_LEAST = 40


def main() -> None:
    ratios: dict[str, list[float]] = defaultdict(list)
    for path in Path(sys.argv[1]).rglob("*.mo"):
        for entry in polib.mofile(str(path)):
            if entry.msgstr and not entry.msgid_plural and len(entry.msgid) >= _LEAST:
                ratios[path.parts[-3]].append(len(entry.msgid) / len(entry.msgstr))
    for code, found in sorted(ratios.items()):
        print(f"{code}\t{len(found)}\t{median(found):.2f}")


if __name__ == "__main__":
    main()
