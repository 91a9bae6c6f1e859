"""A Vale style of kind "substitution": wrong forms and what replaces them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mtfix.glossary.schema import Glossary
from mtfix.glossary.write import quoted
from mtfix.terminology.exchange.support.base import Losses
from mtfix.terminology.exchange.support.blind import pairs

DESCRIPTION = "Vale style (substitution), for a file in its StylesPath"
SUFFIXES = (".yml", ".yaml")

_SPECIAL = re.compile(r"[\\.+*?()|\[\]{}^$]")
_HEAD = """extends: substitution
message: "Use '%s' instead of '%s'."
level: warning
ignorecase: true
action:
  name: replace
swap:
"""


def write(glossaries: Sequence[Glossary], losses: Losses) -> str:
    """One style. Vale looks for whole words by \\b, and reads a bar in a replacement as an alternative."""
    lines = []
    for entry, found in pairs(glossaries, losses):
        for wrong, right in found.items():
            if "|" in right or not (_wordy(wrong[0]) and _wordy(wrong[-1])):
                losses.add("wrong forms that begin or end in no letter, terms with |", entry.name)
            else:
                literal = _SPECIAL.sub(r"\\\g<0>", wrong)
                lines.append(f"  {quoted(literal)}: {quoted(right)}\n")
    return _HEAD.replace("swap:\n", "swap: {}\n") if not lines else _HEAD + "".join(lines)


def _wordy(char: str) -> bool:
    return char.isalnum() or char == "_"
