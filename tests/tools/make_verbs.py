"""Regenerate mtfix/languages/tables/verbs.py from WordNet: python tests/tools/make_verbs.py FOLDER

FOLDER holds the database of WordNet 3.0 (/usr/share/wordnet of the Debian package wordnet-base): ``cntlist.rev`` says
how often each sense was met in the tagged corpora, ``verb.exc`` has irregular forms.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from textwrap import wrap

OUT = Path(__file__).resolve().parents[2] / "mtfix" / "languages" / "tables" / "verbs.py"
HEAD = '''"""English verbs, and their irregular forms. Made by tests/tools/make_verbs.py; do not edit.

Source: WordNet 3.0 (Copyright 2006 Princeton University, WordNet License): words that its tagged corpora have more
often as a verb than as a noun, at least twice.
"""

from __future__ import annotations

'''
_NOUN, _VERB = "1", "2"


def main(folder: Path) -> None:
    counts: dict[str, Counter[str]] = {_NOUN: Counter(), _VERB: Counter()}
    for line in (folder / "cntlist.rev").read_text(encoding="ascii").splitlines():
        key, _, count = line.split()
        word, _, sense = key.partition("%")
        if sense[0] in counts and word.isalpha():
            counts[sense[0]][word] += int(count)
    verbs = sorted(word for word, count in counts[_VERB].items() if count > max(counts[_NOUN][word], 1))
    forms = set()
    for line in (folder / "verb.exc").read_text(encoding="ascii").splitlines():
        form, base = line.split()[:2]
        if base in verbs and form.isalpha() and not form.endswith(("ing", "ed", "s")):
            forms.add(form)
    blocks = [
        f'_{name} = """\n' + "\n".join(wrap(" ".join(words), 110)) + f'\n"""\n{name} = frozenset(_{name}.split())\n'
        for name, words in (("VERBS", verbs), ("FORMS", sorted(forms)))
    ]
    OUT.write_text(HEAD + "\n".join(blocks), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
