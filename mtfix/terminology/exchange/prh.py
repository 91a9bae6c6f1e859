"""A prh rule file, for textlint-rule-prh and other users of prh."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mtfix.glossary.schema import Glossary
from mtfix.glossary.write import quoted
from mtfix.terminology.exchange.support.base import Losses
from mtfix.terminology.exchange.support.blind import pairs

DESCRIPTION = "prh rule file, for textlint"
SUFFIXES = (".yml", ".yaml")

_SPECIAL = re.compile(r"[\\.+*?()|\[\]{}^$/]")
# JavaScript's \b knows only ASCII.
_START, _END = r"(?<![\p{L}\p{N}_])", r"(?![\p{L}\p{N}_])"


def write(glossaries: Sequence[Glossary], losses: Losses) -> str:
    """One rule for each correction; its first form is proved by a spec, which prh runs as it loads the file."""
    lines = ["version: 1", "rules:"]
    for entry, found in pairs(glossaries, losses):
        by_right: dict[str, list[str]] = {}
        for wrong, right in found.items():
            by_right.setdefault(right, []).append(wrong)
        for right, wrongs in by_right.items():
            if re.search(r"\$\d", right):
                losses.add("terms with $ and a digit", entry.name)
                continue
            lines.append(f"  - expected: {quoted(right)}")
            lines.append("    patterns:")
            lines.extend(f"      - {quoted(_pattern(wrong))}" for wrong in wrongs)
            lines.append(f"    specs: [{{from: {quoted(wrongs[0])}, to: {quoted(right)}}}]")
            if entry.note:
                lines.append(f"    prh: {quoted(entry.note)}")
    return "\n".join([*lines, ""]) if len(lines) > 2 else "version: 1\nrules: []\n"


def _pattern(wrong: str) -> str:
    literal = _SPECIAL.sub(r"\\\g<0>", wrong)
    return f"/{_START}{literal}{_END}/i"
