"""Chinese given names and nicknames that a translation cut in two: "Lan Lan" for 兰兰, "Xiao Jie" for 晓洁."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages.support.pinyin import readings
from mtfix.languages.support.source import fold_source
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# Two syllables with a space between, and none before or after them: three are a surname and a given name.
# A letter first and what must not be before it second: so the search goes from capital to capital.
_PAIR = re.compile(
    r"([A-Z](?<![\w'’-].)(?<![A-Z] .)h?[aeiou]{0,3}(?:ng?|r)?) ([A-Z][a-z]{0,5})(?![\w-]|['’](?!s\b)| [A-Z])"
)
_SYLLABLE = re.compile(r"(?:[BPMFDTNLGKHJQXRZCSWY]|[ZCS]h)?[AEIOUaeiou]{1,3}(?:ng?|r)?")
# Another word of the name before it, and how long that may be.
_NAME_BEFORE = re.compile(r"[A-Z][a-z]+ $")
_REACH = 30


class Rule(BaseRule):
    """``surnames`` are all characters that a two-character name may begin with; ``prefixes`` go before a surname
    (小王) and ``titles`` after one (兰姐), where the two words are right."""

    options = ("surnames", "prefixes", "titles")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._first = frozenset("".join(self.words("surnames")) + "".join(self.words("prefixes")))
        self._titles = frozenset("".join(self.words("titles")))

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return target.matching(_PAIR) if source.language.startswith("zh") else ()

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text = context.text
        if not context.languages[0].startswith("zh"):
            return
        source = ""
        for match in _PAIR.finditer(text):
            if not _SYLLABLE.fullmatch(match.group(1)):
                continue
            if _NAME_BEFORE.search(text, max(match.start() - _REACH, 0), match.start()):
                continue
            source = source or fold_source(context.source or "", context.languages[0])
            name = self._name(match.group(1).lower(), match.group(2).lower(), source)
            span = Span(match.start(), match.end())
            if name and context.allows(self.spec.when, self.spec.unless, span):
                yield self.finding(
                    span,
                    new=match.group(1) + match.group(2).lower(),
                    evidence=f"the source has {name}",
                    source=name,
                )

    def _name(self, one: str, two: str, source: str) -> str:
        """What is in the source for the two syllables, if that is one given name wherever it may be."""
        names = [a + b for a, b in pairwise(source) if one in readings(a) and two in readings(b)]
        return names[0] if names and all(map(self._is_given, names)) else ""

    def _is_given(self, name: str) -> bool:
        if name[0] == name[1]:
            return True
        return name[0] not in self._first and name[1] not in self._titles
